//! The shapes of files, as editors get them, are those of the types that read the files: what one refuses, the other refuses.

use std::collections::BTreeSet;

use sango::{
    author::schema::{Kind, snippets},
    l10n::{
        help_lines::{Countries, CountryFile},
        locale::{LocaleFile, LocaleIndex},
        look::catalogue::Culture,
    },
    story::{script::Script, season::Season, source::parse_ron},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::{root, shape::problem, shipped, text, tool};

/// A file as JSON, read by its own type.
fn as_json(kind: Kind, path: &str, text: &str) -> Value {
    fn read<T: DeserializeOwned + Serialize>(path: &str, text: &str) -> Value {
        let value: T = parse_ron(path, text).unwrap_or_else(|mistake| panic!("{path}: {mistake:?}"));
        serde_json::to_value(value).unwrap()
    }
    match kind {
        Kind::Episode => read::<Script>(path, text),
        Kind::Season => read::<Season>(path, text),
        Kind::Locale => read::<LocaleFile>(path, text),
        Kind::Locales => read::<LocaleIndex>(path, text),
        Kind::Culture => read::<Culture>(path, text),
        Kind::HelpLines => read::<CountryFile>(path, text),
        Kind::Countries => read::<Countries>(path, text),
    }
}

/// Whether the type of a kind reads a value.
fn reads(kind: Kind, value: &Value) -> bool {
    let read = value.clone();
    match kind {
        Kind::Episode => serde_json::from_value::<Script>(read).is_ok(),
        Kind::Season => serde_json::from_value::<Season>(read).is_ok(),
        Kind::Locale => serde_json::from_value::<LocaleFile>(read).is_ok(),
        Kind::Locales => serde_json::from_value::<LocaleIndex>(read).is_ok(),
        Kind::Culture => serde_json::from_value::<Culture>(read).is_ok(),
        Kind::HelpLines => serde_json::from_value::<CountryFile>(read).is_ok(),
        Kind::Countries => serde_json::from_value::<Countries>(read).is_ok(),
    }
}

#[test]
fn every_shipped_file_has_the_shape_of_its_kind() {
    let inputs = shipped();
    let mut tried = BTreeSet::new();
    for kind in Kind::ALL {
        let shape = kind.schema();
        for path in inputs.paths().filter(|path| Kind::of(path) == Some(kind)) {
            let value = as_json(kind, path, inputs.text(path).unwrap());
            assert_eq!(problem(&shape, &shape, &value), None, "{path}");
            tried.insert(kind);
        }
    }
    assert_eq!(tried.len(), Kind::ALL.len(), "a kind has no file");
}

/// Changes a value at every place of another kind, and says what was changed where. Items of a list are one place.
fn changes(value: &Value, place: &str, seen: &mut BTreeSet<String>, see: &mut dyn FnMut(&str, &dyn Fn(&mut Value))) {
    let mut once = |what: &str, change: &dyn Fn(&mut Value)| {
        if seen.insert(format!("{place} {what}")) {
            see(&format!("{place} {what}"), change);
        }
    };
    match value {
        Value::Object(fields) => {
            once("has an unknown field", &|value| value["unknown_field"] = json!(1));
            for name in fields.keys() {
                let name = name.clone();
                once(&format!("lacks {name}"), &|value| _ = value.as_object_mut().unwrap().remove(&name));
            }
        }
        Value::Array(_) => {
            once("is longer", &|value| {
                let last = value.as_array().unwrap().last().cloned().unwrap_or(json!("more"));
                value.as_array_mut().unwrap().push(last);
            });
            once("is empty", &|value| value.as_array_mut().unwrap().clear());
        }
        Value::String(_) => once("is another word", &|value| *value = json!("another word")),
        Value::Number(_) => once("is below zero", &|value| *value = json!(-1)),
        _ => {}
    }
    once("is a number", &|value| *value = json!(1.5));
    once("is a list", &|value| *value = json!([[]]));
    once("is nothing", &|value| *value = Value::Null);
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                let inside = |value: &mut Value, change: &dyn Fn(&mut Value)| change(&mut value[name.as_str()]);
                changes(inner, &format!("{place}.{name}"), seen, &mut |what, change| see(what, &|value| inside(value, change)));
            }
        }
        Value::Array(items) => {
            for (at, inner) in items.iter().enumerate() {
                changes(inner, &format!("{place}[]"), seen, &mut |what, change| see(what, &|value| change(&mut value[at])));
            }
        }
        _ => {}
    }
}

#[test]
fn what_the_types_refuse_the_schema_refuses() {
    let inputs = shipped();
    let everything = std::fs::read_to_string(root().join("tests/fixtures/ok/story/fix.ron")).unwrap();
    let examples: Vec<&str> = inputs.paths().filter(|path| path.starts_with("levels/playground/")).collect();
    for kind in Kind::ALL {
        let shape = kind.schema();
        let mut files: Vec<(String, String)> = match kind {
            // The examples of all activities together have everything; whole episodes only take longer.
            Kind::Episode => examples.iter().map(|path| ((*path).to_owned(), inputs.text(path).unwrap().to_owned())).collect(),
            _ => inputs.paths().map(|path| (path.to_owned(), inputs.text(path).unwrap_or_default().to_owned())).collect(),
        };
        files.retain(|(path, _)| Kind::of(path) == Some(kind));
        if kind == Kind::Episode {
            files.push(("fix.ron".into(), everything.clone()));
        }
        if kind == Kind::Locale {
            let reviewed = "Locale(tag: \"a\", name: \"A\", hello: \"B\", review: Reviewed(by: \"C\", on: \"2026-01-31\"))";
            files.push(("reviewed".into(), reviewed.into()));
        }
        let (mut seen, mut refused) = (BTreeSet::new(), 0);
        for (path, text) in files {
            let value = as_json(kind, &path, &text);
            changes(&value, "", &mut seen, &mut |what, change| {
                let mut changed = value.clone();
                change(&mut changed);
                let read = reads(kind, &changed);
                assert_eq!(
                    problem(&shape, &shape, &changed).is_none(),
                    read,
                    "{path}: {what}: the type {}",
                    if read { "reads it" } else { "refuses it" }
                );
                refused += usize::from(!read);
            });
        }
        assert!(refused > 3, "{kind:?}: {refused} of {} changes are refused", seen.len());
    }
}

#[test]
fn what_is_written_at_the_types_is_shown_in_editors() {
    let schema = Kind::Episode.schema();
    assert_eq!(schema["properties"]["risk"]["description"], "Which of the four Cs, and which risk of the brief.");
    let shown = schema["$defs"]["OptionScript"]["properties"]["quality"]["description"].as_str().unwrap();
    assert_eq!(shown, "Data for feedback and report; never shown as a mark.");
    let silent: Vec<String> = Kind::ALL.iter().flat_map(|kind| silent(&kind.schema())).collect();
    assert!(silent.is_empty(), "no explanation: {silent:?}");
}

/// The fields of a schema that nothing explains. What somebody wears explains itself.
fn silent(schema: &Value) -> Vec<String> {
    let mut types = schema["$defs"].as_object().cloned().unwrap_or_default();
    types.insert("the whole".into(), schema.clone());
    types.remove("Person");
    let fields = |of: &Value| of["properties"].as_object().cloned().unwrap_or_default();
    let all = types.iter().flat_map(|(name, of)| fields(of).into_iter().map(move |(field, about)| (format!("{name}.{field}"), about)));
    all.filter(|(_, about)| about["description"].is_null()).map(|(name, _)| name).collect()
}

#[test]
fn snippets_fill_in_what_has_to_be_there() {
    let snippets = snippets();
    let body = |name: &str| snippets[name]["body"].as_str().unwrap_or_else(|| panic!("no snippet {name}")).to_owned();
    assert_eq!(body("BeatScript: Say"), "Say(\"$1\", $2, \"$3\")");
    assert_eq!(body("BeatScript: Choose"), "Choose(id: \"$1\", ask: \"$2\", by: \"$3\", skills: [$4], options: [$5])");
    assert_eq!(body("OptionScript"), "(\n\tid: \"$1\",\n\tnext: $2,\n\tquality: $3,\n)");
    assert!(
        body("Episode").starts_with("Episode(\n\tid: \"$1\",") || body("Script").starts_with("Script("),
        "{:#}",
        snippets
    );
    for (name, snippet) in snippets.as_object().unwrap() {
        assert!(
            snippet["description"].as_str().is_some_and(|told| !told.is_empty()) || name == "Person",
            "{name} says nothing"
        );
    }
}

#[test]
fn the_tool_prints_shapes() {
    let output = tool(&["schema", "episode"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(serde_json::from_slice::<Value>(&output.stdout).unwrap(), Kind::Episode.schema());
    assert_eq!(text(&tool(&["schema"]).stdout).lines().collect::<Vec<_>>(), Kind::ALL.map(Kind::name));
    assert_eq!(serde_json::from_slice::<Value>(&tool(&["schema", "--snippets"]).stdout).unwrap(), snippets());
    assert_eq!(tool(&["schema", "no-such-kind"]).status.code(), Some(2));
}
