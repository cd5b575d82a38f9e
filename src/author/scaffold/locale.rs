//! A new locale to begin with: a folder that is sound from its first moment, with a remark at everything that a country decides.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Comment, Entry},
    parser::parse,
};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::{
    author::{content::Content, inputs::Inputs},
    l10n::{
        help_lines::{self, Countries},
        locale::{INDEX, LocaleIndex},
        locales::{Locale, Locales},
        source::Source,
    },
};

const ABOUT: &str = include_str!("locale.ron");
const CULTURE: &str = include_str!("culture.ron");
const HELP: &str = include_str!("help-lines.ron");

/// What is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The tag, which is also the folder.
    pub tag: String,
    /// The locale that it stands on.
    pub parent: String,
    /// The country as two letters; that of the tag where nothing is said.
    pub region: Option<String>,
    /// What its speakers call it.
    pub name: Option<String>,
    /// A greeting in it.
    pub hello: Option<String>,
    /// The country's name in the reference language, where it has none yet.
    pub country: Option<String>,
    /// With looks, places and music of its own.
    pub culture: bool,
}

/// Why no locale can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The tag is none, or is written in another way.
    #[error("`{0}` is no language tag; write it as `ha`, `ha-NG` or `zh-Hans`")]
    Tag(String),
    /// The region is none.
    #[error("`{0}` is not the code of a country; write two capital letters, such as `KE`")]
    Region(String),
    /// There is no such parent.
    #[error("there is no locale `{0}` to stand on; there are {1}")]
    Parent(String, String),
    /// There is one already.
    #[error("`{0}` is there already")]
    There(String),
    /// A list cannot be read.
    #[error("`{0}` cannot be read; run `sango-author check` first")]
    Unreadable(String),
}

/// The files of a new locale, each with its whole new content: new ones, and the lists that name them.
///
/// # Errors
/// When something wanted makes no sense or is there already, or when the lists cannot be read.
pub fn locale(inputs: &Inputs, wanted: &Wanted) -> Result<Vec<(String, String)>, Refused> {
    let tag = wanted.tag.as_str();
    let language: LanguageIdentifier = tag.parse().map_err(|_| Refused::Tag(tag.to_owned()))?;
    if language != tag {
        return Err(Refused::Tag(tag.to_owned()));
    }
    let region = wanted.region.clone().or_else(|| language.region.map(|region| region.to_string()).filter(|region| region.len() == 2));
    if let Some(wrong) = region.as_ref().filter(|region| !help_lines::is_country(region)) {
        return Err(Refused::Region(wrong.clone()));
    }
    let content = Content::read(inputs);
    let locales = &content.locales;
    if locales.get(tag).is_some() {
        return Err(Refused::There(tag.to_owned()));
    }
    let Some(parent) = locales.get(&wanted.parent) else {
        return Err(Refused::Parent(wanted.parent.clone(), locales.tags().collect::<Vec<_>>().join(", ")));
    };

    let mut made = vec![(format!("locales/{tag}/locale.ron"), about(wanted, &language, region.as_deref(), parent))];
    let mut names = Vec::new();
    for (name, text) in words(locales, &language, tag, parent, &content.hidden_files()) {
        made.push((format!("locales/{tag}/{name}"), text));
        names.push(name);
    }
    if wanted.culture {
        made.push((format!("assets/looks/{tag}.ron"), fill(CULTURE, &[("tag", tag), ("parent", &parent.culture)])));
    }
    let helped = region.as_ref().map(|country| (country, format!("locales/help-lines/{country}.ron")));
    let helped = helped.filter(|(_, path)| !inputs.has(path));
    if let Some((country, path)) = &helped {
        made.push((path.clone(), fill(HELP, &[("country", country)])));
    }
    if let Some((there, _)) = made.iter().find(|(path, _)| inputs.has(path)) {
        return Err(Refused::There(there.clone()));
    }
    let refused = |path: &str| Refused::Unreadable(path.to_owned());
    let listed = listed(inputs.text(INDEX).unwrap_or_default(), tag, &names).ok_or_else(|| refused(INDEX))?;
    made.push((INDEX.to_owned(), listed));
    if let Some((country, _)) = &helped {
        let list = help_lines::INDEX;
        made.push((list.to_owned(), counted(inputs.text(list).unwrap_or_default(), country).ok_or_else(|| refused(list))?));
        made.extend(named(locales, country, wanted.country.as_deref()));
    }
    Ok(made)
}

/// A template with its marks replaced.
fn fill(template: &str, marks: &[(&str, &str)]) -> String {
    marks.iter().fold(template.to_owned(), |text, (mark, value)| text.replace(&format!("{{{{{mark}}}}}"), value))
}

fn about(wanted: &Wanted, language: &LanguageIdentifier, region: Option<&str>, parent: &Locale) -> String {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let direction = match language.character_direction() {
        CharacterDirection::RTL => "    // The screens are mirrored.\n    direction: RightToLeft,\n",
        _ => "",
    };
    let region = region.map_or_else(String::new, |region| {
        format!("    // Whose help lines are offered first: locales/help-lines/{region}.ron\n    region: \"{region}\",\n")
    });
    let culture = if wanted.culture {
        format!("    // Looks, places and music: assets/looks/{0}.ron\n    culture: \"{0}\",\n", wanted.tag)
    } else {
        format!(
            "    // Looks, places and music; without this line those of the parent, `{0}`.\n    // culture: \"{0}\",\n",
            parent.culture
        )
    };
    fill(
        ABOUT,
        &[
            ("direction", direction),
            ("region", &region),
            ("culture", &culture),
            ("tag", &wanted.tag),
            ("parent", &wanted.parent),
            ("name", &quoted(wanted.name.as_deref().unwrap_or(&wanted.tag))),
            ("hello", &quoted(wanted.hello.as_deref().unwrap_or(&parent.file.hello))),
        ],
    )
}

/// The Fluent files by their names, the terms first.
fn words(locales: &Locales, language: &LanguageIdentifier, tag: &str, parent: &Locale, hidden: &BTreeSet<String>) -> Vec<(String, String)> {
    // What the parents say, the nearest one last, so that it counts.
    let chain = locales.chain(parent.tag());
    let mut said: BTreeMap<String, (&str, String)> = BTreeMap::new();
    for locale in chain.iter().rev() {
        for words in &locale.words {
            for key in words.resource.entries().filter_map(key) {
                let text = written(words.resource.source(), &key);
                said.insert(key, (locale.tag(), text));
            }
        }
    }
    let own = language.language != parent.language.language;
    let reference = locales.get(locales.reference()).into_iter().flat_map(|locale| &locale.words);
    let files = reference.filter_map(|words| Some((words.path.rsplit('/').next()?, words)));
    let files = files.filter(|(name, _)| !hidden.contains(*name)).map(|(name, words)| {
        // What the game keeps of a file has no remarks.
        let (Ok(whole) | Err((whole, _))) = parse(words.resource.source());
        let terms = whole.body.iter().any(|entry| matches!(entry, Entry::Term(_)));
        let mut text = format!("### {tag}: {}\n", head(own, terms, parent.tag()));
        for entry in &whole.body {
            text.push_str(&begun(entry, &said, own));
        }
        (name.to_owned(), text)
    });
    files.collect()
}

/// What a file says about itself.
fn head(own: bool, terms: bool, parent: &str) -> String {
    match (own, terms) {
        (true, true) => format!("the names and terms to decide first. Each is still as in `{parent}`, which stands above it."),
        (true, false) => {
            format!("what `{parent}` says, as remarks. Take away `# ` in front of a message, with all of its lines, and write it anew.")
        }
        (false, true) => {
            format!("the names and terms to decide first, as in `{parent}`. Take away `# ` in front of one and change it; the others stay.")
        }
        (false, false) => {
            format!("only what is said otherwise than in `{parent}`: copy a message from there and change it. All others stay.")
        }
    }
}

fn key(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// A message or term as it stands in its file: its line, and those that belong to it.
fn written(source: &str, key: &str) -> String {
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut lines = source.lines().skip_while(|line| !begins(line));
    let first = lines.next().into_iter();
    let more = lines.take_while(|line| line.starts_with([' ', '}']) || line.trim().is_empty());
    let text: Vec<&str> = first.chain(more).collect();
    text.join("\n").trim_end().to_owned() + "\n"
}

/// An entry of the reference as a new locale begins with it.
fn begun(entry: &Entry<&str>, said: &BTreeMap<String, (&str, String)>, own: bool) -> String {
    let remark = |text: &str| text.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect::<String>();
    let lines = |comment: Option<&Comment<&str>>| comment.map(|comment| remark(&comment.content.join("\n"))).unwrap_or_default();
    let nearest = key(entry).and_then(|key| said.get(&key));
    match (entry, nearest) {
        (Entry::GroupComment(group), _) if own => format!("\n## {}\n", group.content.join("\n## ")),
        (Entry::Message(message), Some((_, text))) if own => format!("\n{}{}", lines(message.comment.as_ref()), remark(text)),
        (Entry::Term(term), Some((by, text))) => {
            let before = lines(term.comment.as_ref());
            if own {
                let line = text.split_whitespace().skip(2).collect::<Vec<_>>().join(" ");
                format!("\n{before}# {by}: {line}\n{text}")
            } else {
                format!("\n{before}{}", remark(text))
            }
        }
        _ => String::new(),
    }
}

/// The list of locales with one more at its end; everything else, remarks too, as it was.
fn listed(text: &str, tag: &str, files: &[String]) -> Option<String> {
    let before = LocaleIndex::read(&Source::new(INDEX, text)).ok()?;
    let end = text.rfind(']')?;
    // The last bracket closes the list; the one before it the files of the last locale.
    let list = text[..end].trim_end();
    let comma = if list.ends_with([',', '[']) { "" } else { "," };
    let files: Vec<String> = files.iter().map(|file| format!("\"{file}\"")).collect();
    let entry = format!("        (tag: \"{tag}\", files: [{}]),", files.join(", "));
    let longer = format!("{list}{comma}\n{entry}\n    {}", &text[end..]);
    let after = LocaleIndex::read(&Source::new(INDEX, longer.as_str())).ok()?;
    (after.locales.len() == before.locales.len() + 1 && after.reference == before.reference).then_some(longer)
}

/// The list of countries with one more, in its place by the alphabet.
fn counted(text: &str, country: &str) -> Option<String> {
    let list = |text: &str| Countries::read(&Source::new(help_lines::INDEX, text)).ok();
    let before = list(text)?;
    if before.0.iter().any(|known| known == country) {
        return Some(text.to_owned());
    }
    let longer = match before.0.iter().find(|known| known.as_str() > country) {
        Some(next) => text.replacen(&format!("\"{next}\""), &format!("\"{country}\", \"{next}\""), 1),
        None => {
            let end = text.rfind(']')?;
            let list = text[..end].trim_end();
            let comma = if list.ends_with([',', '[']) { "" } else { ", " };
            format!("{list}{comma}\"{country}\"{}", &text[end..])
        }
    };
    (list(&longer)?.0.len() == before.0.len() + 1).then_some(longer)
}

/// The reference's file of country names with one more, where the country has none.
fn named(locales: &Locales, country: &str, name: Option<&str>) -> Option<(String, String)> {
    let id = format!("country-{country} = ");
    let files = locales.get(locales.reference())?.words.iter().map(|words| (&words.path, words.resource.source()));
    let (path, text) = files.into_iter().find(|(_, text)| text.lines().any(is_country_name))?;
    if text.lines().any(|line| line.starts_with(&id)) {
        return None;
    }
    let mut lines: Vec<&str> = text.lines().collect();
    let new = format!("{id}{}", name.unwrap_or(country));
    let first = lines.iter().position(|line| is_country_name(line) && **line > *new.as_str());
    let at = first.or_else(|| lines.iter().rposition(|line| is_country_name(line)).map(|last| last + 1))?;
    lines.insert(at, &new);
    Some((path.clone(), lines.join("\n") + "\n"))
}

fn is_country_name(line: &str) -> bool {
    line.strip_prefix("country-").is_some_and(|rest| rest.len() > 2 && rest[..2].bytes().all(|byte| byte.is_ascii_uppercase()))
}
