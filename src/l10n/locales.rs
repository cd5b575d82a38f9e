//! All locales together: what they hold, what they inherit, and on whom they build.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fluent_bundle::FluentResource;
use unic_langid::LanguageIdentifier;

use super::{
    countries,
    library::Library,
    links,
    locale::{Digits, Direction, FontFiles, INDEX, ListedLocale, LocaleFile, LocaleIndex},
    pseudo,
    source::Source,
};
use crate::story::{
    diagnostic::{Diagnostic, did_you_mean, shorten},
    overlay::Over,
};

/// More locales than this are nobody's work: all countries with all their languages are fewer.
const MOST_LOCALES: usize = 1_000;

/// All locales, in the order in which they are offered.
#[derive(Debug, Clone, Default)]
pub struct Locales {
    reference: String,
    all: Vec<Locale>,
}

/// One locale, with what it inherits filled in.
#[derive(Debug, Clone)]
pub struct Locale {
    /// What it says about itself.
    pub file: LocaleFile,
    /// Where it says so.
    pub path: String,
    /// The language, for plural rules.
    pub language: LanguageIdentifier,
    /// In which direction it is written.
    pub direction: Direction,
    /// The digits of its numbers.
    pub digits: Digits,
    /// Its fonts.
    pub fonts: FontFiles,
    /// Which looks, places and music.
    pub culture: String,
    /// Its own words.
    pub words: Vec<Words>,
    /// What it changes itself in the data of episodes, by the id of the episode.
    pub changes: BTreeMap<String, Over>,
}

/// A Fluent file.
#[derive(Debug, Clone)]
pub struct Words {
    /// Where it lies.
    pub path: String,
    /// What it holds.
    pub resource: Arc<FluentResource>,
}

impl Locale {
    /// Its tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.file.tag
    }
}

impl Locales {
    /// Reads the list of locales and everything on it that the game needs. What is broken is left out and said; the rest
    /// can be used.
    #[must_use]
    pub fn read(sources: &[Source]) -> (Self, Vec<Diagnostic>) {
        Self::read_files(sources, |listed| listed.files.iter().collect())
    }

    /// The same with the words of the printed pages, which only the author's tools need.
    #[must_use]
    pub fn read_with_print(sources: &[Source]) -> (Self, Vec<Diagnostic>) {
        Self::read_files(sources, |listed| listed.files.iter().chain(&listed.print).collect())
    }

    fn read_files(sources: &[Source], fluent: impl Fn(&ListedLocale) -> Vec<&String>) -> (Self, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let files: BTreeMap<&str, &Source> = sources.iter().map(|source| (source.path.as_str(), source)).collect();
        let index = match files.get(INDEX).map(|source| LocaleIndex::read(source)) {
            Some(Ok(index)) => index,
            Some(Err(mistake)) => return (Self::default(), vec![mistake]),
            None => return (Self::default(), vec![Diagnostic::error("L001", INDEX, "the list of locales is missing")]),
        };
        let mut all = Vec::new();
        let mut seen = BTreeSet::new();
        if index.locales.len() > MOST_LOCALES {
            let message = format!("there are {} locales", index.locales.len());
            found.push(Diagnostic::error("L001", INDEX, message).expected(format!("at most {MOST_LOCALES}; the others are left out")));
        }
        for listed in index.locales.iter().take(MOST_LOCALES) {
            if !seen.insert(&listed.tag) {
                found.push(Diagnostic::error("L001", INDEX, format!("the locale `{}` is listed twice", listed.tag)));
            } else if let Some(locale) = Locale::read(listed, &fluent(listed), &files, &mut found) {
                all.push(locale);
            }
        }
        if !seen.contains(&index.reference) {
            let message = format!("the reference `{}` is not among the locales", index.reference);
            found.push(Diagnostic::error("L001", INDEX, message).expected("a locale of the list"));
        }
        let mut locales = Self { reference: index.reference, all };
        locales.check_parents(&files, &seen.iter().map(|tag| tag.as_str()).collect(), &mut found);
        locales.inherit();
        (locales, shorten(found))
    }

    /// Adds the pseudo-locale: the reference with accents and longer words, to find what does not fit or is not translated.
    #[must_use]
    pub fn with_pseudo(mut self) -> Self {
        if let Some(pseudo) = self.get(&self.reference).map(pseudo::locale) {
            self.all.push(pseudo);
        }
        self
    }

    /// The tag of the language that is complete.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// All locales, in the order in which they are offered.
    #[must_use]
    pub fn all(&self) -> &[Locale] {
        &self.all
    }

    /// The tags, in the same order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(Locale::tag)
    }

    /// A locale by its tag.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.all.iter().find(|locale| locale.tag() == tag)
    }

    /// What is changed in an episode for a locale: by itself, or by the nearest pack of its chain that changes it.
    #[must_use]
    pub fn changes(&self, tag: &str, episode: &str) -> Option<&Over> {
        self.chain(tag).into_iter().find_map(|locale| locale.changes.get(episode))
    }

    /// The locale and those it builds on, the reference last. An unknown tag has only the reference.
    #[must_use]
    pub fn chain(&self, tag: &str) -> Vec<&Locale> {
        let mut chain: Vec<&Locale> = Vec::new();
        let mut next = self.get(tag);
        while let Some(locale) = next.filter(|locale| chain.iter().all(|seen| seen.tag() != locale.tag())) {
            chain.push(locale);
            next = locale.file.parent.as_deref().and_then(|parent| self.get(parent));
        }
        if chain.iter().all(|locale| locale.tag() != self.reference) {
            chain.extend(self.get(&self.reference));
        }
        chain
    }

    /// The words of a locale, ready to be said.
    #[must_use]
    pub fn library(&self, tag: &str) -> Library {
        Library::new(&self.chain(tag))
    }

    fn check_parents(&self, files: &BTreeMap<&str, &Source>, listed: &BTreeSet<&str>, found: &mut Vec<Diagnostic>) {
        for locale in &self.all {
            let Some(parent) = &locale.file.parent else { continue };
            let at = files.get(locale.path.as_str()).and_then(|source| source.quoted(parent));
            if !listed.contains(parent.as_str()) {
                let mistake = Diagnostic::error("L007", &locale.path, format!("the parent `{parent}` is not on the list of locales"))
                    .at(at.clone())
                    .expected("a locale of locales/index.ron");
                found.push(match did_you_mean(parent, listed.iter().copied()) {
                    Some(hint) => mistake.hint(hint),
                    None => mistake,
                });
            }
            let mut steps = vec![locale.tag()];
            let mut next = self.get(parent);
            while let Some(step) = next {
                if step.tag() == locale.tag() {
                    let message = format!("the parents go round in a circle: {} → {}", steps.join(" → "), locale.tag());
                    found.push(Diagnostic::error("L008", &locale.path, message).at(at).hint("the topmost locale has no parent"));
                    break;
                }
                if steps.contains(&step.tag()) {
                    break;
                }
                steps.push(step.tag());
                next = step.file.parent.as_deref().and_then(|parent| self.get(parent));
            }
        }
    }

    fn inherit(&mut self) {
        let inherited: Vec<_> = self
            .tags()
            .map(|tag| {
                let chain = self.chain(tag);
                (
                    chain.iter().find_map(|locale| locale.file.direction).unwrap_or_default(),
                    chain.iter().find_map(|locale| locale.file.digits).unwrap_or_default(),
                    chain.iter().find_map(|locale| locale.file.fonts.clone()).unwrap_or_default(),
                    chain.iter().find_map(|locale| locale.file.culture.clone()).unwrap_or_else(|| "base".to_owned()),
                )
            })
            .collect();
        for (locale, (direction, digits, fonts, culture)) in self.all.iter_mut().zip(inherited) {
            locale.direction = direction;
            locale.digits = digits;
            locale.fonts = fonts;
            locale.culture = culture;
        }
    }
}

impl Locale {
    fn read(listed: &ListedLocale, fluent: &[&String], files: &BTreeMap<&str, &Source>, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let mut take = |file: &str| {
            let path = listed.path(file);
            let source = files.get(path.as_str()).copied();
            if source.is_none() {
                let mistake = Diagnostic::error("L002", &path, "the list of locales names this file, but it is missing");
                found.push(mistake.hint("add the file, or take it off locales/index.ron"));
            }
            source
        };
        let about = take("locale.ron");
        // Beside the words, a pack may list what it changes in the data of episodes.
        let files: Vec<&Source> = fluent.iter().filter_map(|file| take(file)).collect();
        let (data, words): (Vec<&Source>, Vec<&Source>) = files.into_iter().partition(|source| source.path.ends_with(".ron"));
        let changes = data.into_iter().filter_map(|source| {
            let changes = source.text().and_then(|text| Over::read(&source.path, text));
            changes.map_err(|mistake| found.push(mistake)).ok()
        });
        let changes = changes.flatten().collect();
        let words = words
            .into_iter()
            .filter_map(|source| {
                let (resource, mistakes) = source.fluent();
                found.extend(mistakes);
                resource.map(|resource| Words { path: source.path.clone(), resource })
            })
            .collect();
        let about = about?;
        let file: LocaleFile = about.ron().map_err(|mistake| found.push(mistake)).ok()?;
        if file.tag != listed.tag {
            let message = format!("the tag `{}` is not the name of its folder, `{}`", file.tag, listed.tag);
            let mistake = Diagnostic::error("L006", &about.path, message).at(about.quoted(&file.tag));
            found.push(mistake.expected(format!("tag: \"{}\"", listed.tag)));
            return None;
        }
        let Some(language) = file.tag.parse::<LanguageIdentifier>().ok().filter(|language| language.to_string() == file.tag) else {
            let mistake = Diagnostic::error("L006", &about.path, format!("`{}` is not a language tag", file.tag));
            found.push(mistake.at(about.quoted(&file.tag)).expected("a tag such as `ha`, `ha-NG` or `zh-Hans`"));
            return None;
        };
        check_values(about, &file, found);
        let path = about.path.clone();
        Some(Self {
            file,
            path,
            language,
            direction: Direction::default(),
            digits: Digits::default(),
            fonts: FontFiles::default(),
            culture: String::new(),
            words,
            changes,
        })
    }
}

fn check_values(about: &Source, file: &LocaleFile, found: &mut Vec<Diagnostic>) {
    let mut mistake = |code, value: &str, message: String, expected: &str| {
        let mistake = Diagnostic::error(code, &about.path, message).at(about.quoted(value)).expected(expected);
        found.push(match countries::meant(value).filter(|_| code == "L005") {
            Some(hint) => mistake.hint(hint),
            None => mistake,
        });
    };
    for (field, value) in [("name", &file.name), ("hello", &file.hello)] {
        if value.trim().is_empty() {
            mistake("L005", value, format!("`{field}` is empty"), "a word in the language itself");
        }
        if let Some(address) = links::address(value) {
            mistake("L038", value, format!("`{field}` holds the address `{address}`"), "words that lead nowhere");
        }
    }
    if let Some(region) = file.region.as_ref().filter(|region| !countries::is_country(region)) {
        mistake("L005", region, format!("`{region}` is not the code of a country"), "two capital letters, such as `NG`");
    }
}
