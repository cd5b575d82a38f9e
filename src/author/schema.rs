//! The shape of every kind of RON file as a JSON Schema, and as snippets for editors that know no RON. Both come from the
//! types that read the files, their explanations from the remarks at these types.

use std::collections::{BTreeMap, BTreeSet};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use crate::{
    l10n::{
        help_lines::{Countries, CountryFile},
        locale::{LocaleFile, LocaleIndex},
        look::catalogue::Culture,
    },
    story::{kebab, script::Script, season::Season},
};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `levels/<season>/<episode>.ron`.
    Episode,
    /// `levels/<season>/season.ron`.
    Season,
    /// `locales/<tag>/locale.ron`.
    Locale,
    /// `locales/index.ron`.
    Locales,
    /// `assets/looks/<culture>.ron`.
    Culture,
    /// `locales/help-lines/<COUNTRY>.ron`.
    HelpLines,
    /// `locales/help-lines/index.ron`.
    Countries,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] = [Self::Episode, Self::Season, Self::Locale, Self::Locales, Self::Culture, Self::HelpLines, Self::Countries];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Episode => "episode",
            Self::Season => "season",
            Self::Locale => "locale",
            Self::Locales => "locales",
            Self::Culture => "culture",
            Self::HelpLines => "help-lines",
            Self::Countries => "countries",
        }
    }

    /// The kind of a file, by where it lies.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        match *parts.as_slice() {
            ["levels", _, "season.ron"] => Some(Self::Season),
            ["levels", _, file] if file.ends_with(".ron") => Some(Self::Episode),
            ["locales", "index.ron"] => Some(Self::Locales),
            ["locales", "help-lines", "index.ron"] => Some(Self::Countries),
            ["locales", "help-lines", file] if file.ends_with(".ron") => Some(Self::HelpLines),
            ["locales", _, "locale.ron"] => Some(Self::Locale),
            ["assets", "looks", file] if file.ends_with(".ron") => Some(Self::Culture),
            _ => None,
        }
    }

    /// Its JSON Schema. RON's `Name(…)` is `{"Name": …}` in JSON, a name alone is a text, `(a: 1)` is `{"a": 1}`.
    #[must_use]
    pub fn schema(self) -> Value {
        match self {
            Self::Episode => schema::<Script>(),
            Self::Season => schema::<Season>(),
            Self::Locale => schema::<LocaleFile>(),
            Self::Locales => schema::<LocaleIndex>(),
            Self::Culture => schema::<Culture>(),
            Self::HelpLines => schema::<CountryFile>(),
            Self::Countries => schema::<Countries>(),
        }
    }
}

fn schema<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

/// Snippets of an editor for everything that can stand in these files: what has to be filled in, and what it means.
#[must_use]
pub fn snippets() -> Value {
    let mut all = BTreeMap::new();
    for kind in Kind::ALL {
        let root = kind.schema();
        let types = root["$defs"].as_object().cloned().unwrap_or_default();
        let whole = root["title"].as_str().unwrap_or_default().to_owned();
        snippet(&whole, &root, &format!("sango-{}", kind.name()), &mut all);
        for (name, of) in &types {
            let variants = of["oneOf"].as_array().map_or(&[][..], Vec::as_slice);
            for variant in variants {
                for (word, inside) in variant["properties"].as_object().into_iter().flatten() {
                    let target = inside["$ref"].as_str().and_then(|path| types.get(path.rsplit('/').next()?));
                    let shape = target.unwrap_or(inside);
                    let told = [variant, shape].into_iter().find_map(|one| one["description"].as_str());
                    let body = format!("{word}({})", fill(shape, false));
                    all.insert(format!("{name}: {word}"), entry(word, &body, told));
                }
            }
            if of["properties"].is_object() {
                snippet(name, of, &kebab(name.strip_suffix("Script").unwrap_or(name)), &mut all);
            }
        }
    }
    json!(all)
}

fn snippet(name: &str, of: &Value, prefix: &str, all: &mut BTreeMap<String, Value>) {
    let opened = if prefix.starts_with("sango-") { name } else { "" };
    let body = format!("{opened}({})", fill(of, true));
    all.insert(name.to_owned(), entry(prefix, &body, of["description"].as_str()));
}

fn entry(prefix: &str, body: &str, told: Option<&str>) -> Value {
    json!({ "scope": "ron", "prefix": prefix, "body": numbered(body), "description": told.unwrap_or_default() })
}

/// What has to be filled in, with `§` where the cursor stops.
fn fill(of: &Value, lines: bool) -> String {
    let place = |one: &Value| match one["type"].as_str() {
        Some("string") => "\"§\"".to_owned(),
        Some("array") if one["prefixItems"].is_null() => "[§]".to_owned(),
        Some("array") => format!("({})", fill(one, false)),
        _ => "§".to_owned(),
    };
    if let Some(items) = of["prefixItems"].as_array() {
        return items.iter().map(place).collect::<Vec<_>>().join(", ");
    }
    let Some(fields) = of["properties"].as_object() else { return place(of) };
    let needed: BTreeSet<&str> = of["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let needed = ordered(fields, &needed).map(|(name, one)| format!("{name}: {}", place(one)));
    let needed: Vec<String> = needed.collect();
    if lines { format!("\n\t{},\n", needed.join(",\n\t")) } else { needed.join(", ") }
}

/// Whether it is a list of what has fields itself.
fn of_scripts(list: &Value) -> bool {
    list["items"]["$ref"].as_str().is_some_and(|path| path.ends_with("Script"))
}

/// The fields that must be there: `id` first, then the short ones, lists of beats and options last.
fn ordered<'a>(fields: &'a Map<String, Value>, needed: &BTreeSet<&str>) -> impl Iterator<Item = (&'a String, &'a Value)> {
    let mut kept: Vec<(&String, &Value)> = fields.iter().filter(|(name, _)| needed.contains(name.as_str())).collect();
    kept.sort_by_key(|(name, one)| (*name != "id", one["type"] == "array", of_scripts(one)));
    kept.into_iter()
}

/// The stops in order: `$1`, `$2`, …
fn numbered(body: &str) -> String {
    let mut parts = body.split('§');
    let first = parts.next().unwrap_or_default().to_owned();
    (1..).zip(parts).fold(first, |text, (number, part)| format!("{text}${number}{part}"))
}
