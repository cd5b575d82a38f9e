//! What a locale says itself, what it inherits, and what a player reads in another language.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    entries::{Entry, own},
    locales::{Locale, Locales},
};

/// Who says something in a locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The locale itself.
    Own,
    /// A parent of the same language.
    Inherited,
    /// A parent of another language, because nobody has translated it yet.
    Missing,
}

/// A message or term of the reference, seen from a locale.
#[derive(Clone)]
pub struct Said<'a> {
    /// The message, or the term with its dash.
    pub key: String,
    /// The name of the reference's file: `ui.ftl`.
    pub file: &'a str,
    /// How it stands.
    pub standing: Standing,
    /// Who says it.
    pub by: &'a Locale,
    entry: Entry<'a>,
}

impl Said<'_> {
    /// What is said, as Fluent on one line.
    #[must_use]
    pub fn line(&self) -> String {
        self.entry.normal()
    }
}

/// Everything that the reference says, in the order of its files, seen from a locale. Files that are not to be translated
/// are left out.
#[must_use]
pub fn survey<'a>(locales: &'a Locales, tag: &str, without: &BTreeSet<String>) -> Vec<Said<'a>> {
    let chain = locales.chain(tag);
    let (Some(first), Some(reference)) = (chain.first().copied(), locales.get(locales.reference())) else { return Vec::new() };
    let says: Vec<(&Locale, BTreeMap<String, Entry<'_>>)> =
        chain.iter().map(|locale| (*locale, own(locale).map(|entry| (entry.key(), entry)).collect())).collect();
    let file = |entry: &Entry<'a>| entry.words.path.rsplit('/').next().unwrap_or_default();
    own(reference)
        .filter(|entry| !without.contains(file(entry)))
        .map(|entry| {
            let key = entry.key();
            let by = says.iter().find_map(|(locale, all)| Some((*locale, *all.get(&key)?)));
            let (by, said) = by.unwrap_or((reference, entry));
            let standing = if by.tag() == first.tag() {
                Standing::Own
            } else if by.language.language == first.language.language {
                Standing::Inherited
            } else {
                Standing::Missing
            };
            Said { key, file: file(&entry), standing, by, entry: said }
        })
        .collect()
}
