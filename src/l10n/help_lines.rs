//! Whom a child can call, country by country. A wrong number does harm, so most of this is about what not to show.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{countries, day::Day, links, source::Source};
use crate::story::diagnostic::{Diagnostic, shorten};

/// Where the list of countries lies.
pub const INDEX: &str = "locales/help-lines/index.ron";

/// A check older than this many months is worth a warning.
const OLD: u32 = 12;
/// A check older than this many months counts no more.
const TOO_OLD: u32 = 18;

/// Whether a country has this code of two letters.
#[must_use]
pub fn is_country(code: &str) -> bool {
    countries::is_country(code)
}

/// The list of countries: a browser cannot list folders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename = "Countries")]
pub struct Countries(
    /// Their codes of two letters.
    pub Vec<String>,
);

impl Countries {
    /// Reads the list.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(source: &Source) -> Result<Self, Diagnostic> {
        source.ron()
    }

    /// The paths of all countries' files.
    pub fn paths(&self) -> impl Iterator<Item = String> + '_ {
        self.0.iter().map(|country| path(country))
    }
}

fn path(country: &str) -> String {
    format!("locales/help-lines/{country}.ron")
}

/// A country's file: whom a child can call there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename = "HelpLines", deny_unknown_fields)]
pub struct CountryFile {
    /// Its code of two letters, the same as the file's name.
    pub country: String,
    /// The services, in any order.
    pub lines: Vec<HelpLine>,
}

/// One service that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// What it is for.
    pub kind: HelpKind,
    /// What it calls itself, by language.
    pub name: BTreeMap<String, String>,
    /// The number to call. Always shown from left to right.
    #[serde(default)]
    pub number: Option<String>,
    /// Its page. Shown as text, never as a link.
    #[serde(default)]
    pub url: Option<String>,
    /// When somebody answers; nothing where the source does not say.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// The call costs nothing.
    #[serde(default)]
    pub free: Option<bool>,
    /// No name is asked for.
    #[serde(default)]
    pub anonymous: Option<bool>,
    /// One can write instead of calling.
    #[serde(default)]
    pub chat: bool,
    /// Languages that are spoken.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Whose page the record was read on.
    pub seen_in: SeenIn,
    /// That page.
    pub source_url: String,
    /// The day on which a named person compared it with the live page.
    #[serde(default)]
    pub checked_on: Option<Day>,
    /// That person.
    #[serde(default)]
    pub checked_by: Option<String>,
    /// The last day on which it may be shown.
    #[serde(default)]
    pub expires_on: Option<Day>,
    /// For grown-ups who check it.
    #[serde(default)]
    pub note: Option<String>,
}

/// What a service is for, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum HelpKind {
    /// Children call it about anything.
    ChildHelpline,
    /// Trouble online.
    OnlineHarm,
    /// The police and those who work with it.
    Police,
    /// The emergency number.
    Emergency,
    /// Reports of pictures of abuse. For grown-ups only: a child must never go looking for them.
    CsamReport,
}

/// When somebody answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub enum Hours {
    /// Day and night.
    Always,
    /// Every day.
    Daily {
        /// From.
        from: String,
        /// To.
        to: String,
    },
    /// Not the same everywhere.
    Varies,
}

/// Whose page a record was read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum SeenIn {
    /// The service's own, a government's or a network's that runs it.
    Operator,
    /// The press or another page.
    Secondary,
}

impl HelpLine {
    /// The name in the first language of the chain that it has, else in English, else in whichever it has.
    #[must_use]
    pub fn name<'a>(&self, tags: impl IntoIterator<Item = &'a str>) -> &str {
        let by_tag = |tag: &str| self.name.get(tag).or_else(|| self.name.get(tag.split('-').next().unwrap_or(tag)));
        let found = tags.into_iter().find_map(by_tag).or_else(|| by_tag("en")).or_else(|| self.name.values().next());
        found.map_or("", String::as_str)
    }

    /// Whether a person has to look at the live page: nobody did yet, or it is long ago, or the record has expired.
    #[must_use]
    pub fn must_be_checked(&self, today: Day) -> bool {
        let fresh = self.checked_on.is_some_and(|checked| today.months_since(checked) < OLD);
        !fresh || self.expires_on.is_some_and(|last| today > last)
    }

    /// Whether a child may see it. Without a day of today, old checks count as good.
    #[must_use]
    pub fn for_child(&self, today: Option<Day>) -> bool {
        let age = today.zip(self.checked_on).map(|(today, checked)| today.months_since(checked));
        let too_old = age.is_some_and(|months| months >= TOO_OLD);
        let expired = today.zip(self.expires_on).is_some_and(|(today, last)| today > last);
        let known = self.seen_in == SeenIn::Operator || (self.checked_by.is_some() && self.checked_on.is_some());
        known && !too_old && !expired && self.kind != HelpKind::CsamReport
    }
}

/// The help lines of all countries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HelpLines {
    countries: BTreeMap<String, Vec<HelpLine>>,
}

impl HelpLines {
    /// Reads the list of countries and everything on it. What is broken is left out and said.
    #[must_use]
    pub fn read(sources: &[Source]) -> (Self, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let mut all = Self::default();
        let source = |path: &str| sources.iter().find(|source| source.path == path);
        let listed = match source(INDEX).map(Countries::read) {
            Some(Ok(listed)) => listed,
            Some(Err(mistake)) => return (all, vec![mistake]),
            None => return (all, vec![Diagnostic::error("L030", INDEX, "the list of countries is missing")]),
        };
        let index = source(INDEX);
        for country in listed.0 {
            let path = path(&country);
            let Some(source) = source(&path) else {
                let message = format!("the list names `{country}`, but {path} is missing");
                found.push(Diagnostic::error("L031", INDEX, message).at(index.and_then(|index| index.quoted(&country))));
                continue;
            };
            match source.ron::<CountryFile>() {
                Err(mistake) => found.push(mistake),
                Ok(file) if file.country != country => {
                    let message = format!("these are the help lines of `{}`", file.country);
                    let mistake = Diagnostic::error("L031", path, message).at(source.quoted(&file.country));
                    found.push(mistake.expected(format!("country: \"{country}\"")));
                }
                Ok(mut file) => {
                    check_code(source, &country, &mut found);
                    for (at, line) in file.lines.iter().enumerate() {
                        check_line(source, at, line, &mut found);
                    }
                    file.lines.sort_by_key(|line| line.kind);
                    all.countries.insert(country, file.lines);
                }
            }
        }
        (all, shorten(found))
    }

    /// The codes of the countries that have any; the name of each is the message `country-…`.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.countries.keys().map(String::as_str)
    }

    /// What a child in this country may see, without the emergency number. Never another country's.
    #[must_use]
    pub fn for_child(&self, country: &str, today: Option<Day>) -> Vec<&HelpLine> {
        self.of(country).iter().filter(|line| line.kind != HelpKind::Emergency && line.for_child(today)).collect()
    }

    /// The emergency number of a country, where one is known.
    #[must_use]
    pub fn emergency(&self, country: &str, today: Option<Day>) -> Option<&HelpLine> {
        self.of(country).iter().find(|line| line.kind == HelpKind::Emergency && line.for_child(today))
    }

    /// Everything, with what is only a draft: for the page for grown-ups.
    #[must_use]
    pub fn of(&self, country: &str) -> &[HelpLine] {
        self.countries.get(country).map_or(&[], Vec::as_slice)
    }

    /// What time does to the records: the checks that are old, or too old to be shown.
    #[must_use]
    pub fn check_age(&self, today: Day) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (country, lines) in &self.countries {
            for line in lines {
                let name = line.name(["en"]);
                let months = line.checked_on.map_or(0, |checked| today.months_since(checked));
                let message = if line.expires_on.is_some_and(|last| today > last) {
                    format!("`{name}` has expired, and is no longer shown")
                } else if months >= TOO_OLD {
                    format!("`{name}` was checked {months} months ago, and is no longer shown")
                } else if months >= OLD {
                    format!("`{name}` was checked {months} months ago")
                } else {
                    continue;
                };
                found.push(
                    Diagnostic::warning("L034", path(country), message).hint("open the service's own page, compare, and write the day"),
                );
            }
        }
        found
    }
}

fn check_code(source: &Source, country: &str, found: &mut Vec<Diagnostic>) {
    if !countries::is_country(country) {
        let message = format!("`{country}` is not the code of a country");
        let mut mistake = Diagnostic::error("L031", &source.path, message).at(source.quoted(country));
        mistake.hint = countries::meant(country);
        found.push(mistake.expected("two capital letters, such as `NG`"));
    }
}

fn check_line(source: &Source, at: usize, line: &HelpLine, found: &mut Vec<Diagnostic>) {
    let name = line.name(["en"]);
    let place = format!("record {} (`{name}`)", at + 1);
    let mut mistake = |code, message: &str, expected: &str| {
        // The record is marked by its name; two records of a file seldom share theirs.
        found.push(Diagnostic::error(code, &source.path, format!("{place} {message}")).at(source.quoted(name)).expected(expected));
    };
    if name.is_empty() {
        mistake("L032", "has no name", "a name by language: {\"en\": \"…\"}");
    }
    if line.number.is_none() && line.url.is_none() {
        mistake("L032", "has neither a number nor a page", "a number or a url");
    }
    let dialable = |number: &String| number.bytes().all(|byte| byte.is_ascii_digit() || b" +-".contains(&byte)) && !number.is_empty();
    if line.number.as_ref().is_some_and(|number| !dialable(number)) {
        mistake("L032", "has a number that cannot be dialled", "digits, spaces, `+` and `-`");
    }
    // Where an address belongs, it is one; nothing else of a record that a child reads holds any.
    let short = line.url.as_ref().is_none_or(|page| links::is_page(page) || links::is_page(&format!("https://{page}")));
    for (field, sound) in [("url", short), ("source_url", links::is_page(&line.source_url))] {
        if !sound {
            mistake("L032", &format!("has a `{field}` that is no page"), "an address such as `https://service.example/page`");
        }
    }
    let hours = match &line.hours {
        Some(Hours::Daily { from, to }) => vec![from, to],
        _ => Vec::new(),
    };
    for address in line.name.values().chain(hours).filter_map(|text| links::address(text)) {
        mistake(
            "L038",
            &format!("holds the address `{address}` among its words"),
            "the address in `url`, which is shown as text",
        );
    }
    if line.checked_on.is_some() != line.checked_by.as_ref().is_some_and(|name| !name.is_empty()) {
        mistake("L033", "is only half checked", "both checked_on and checked_by, or neither");
    }
}
