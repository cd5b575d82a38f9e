//! Which words each translation was made from, so that a translation whose original changed can be found and looked at again.
//!
//! A locale keeps this in `locales/<tag>/lock.ron`: one line a message, with a short hash of the original when somebody last
//! said that the translation fits. The original is what the locale's parents say: for `ha-NG` the words of `en-NG`, where
//! that has its own, else those of `en`. The game never reads these files.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use serde::Deserialize;

use super::{
    entries::{Entry, own},
    locales::{Locale, Locales},
    source::Source,
};
use crate::story::{
    diagnostic::{Diagnostic, shorten},
    hash,
};

/// What a locale keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Lock")]
pub struct Lock(
    /// Message, or term with its dash → hash of the original.
    BTreeMap<String, String>,
);

/// Whether somebody has said that a translation fits its original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confirmed {
    /// Yes, and the original is still the same.
    Yes,
    /// Yes, but the original has changed since.
    Stale,
    /// Not yet.
    NotYet,
}

/// What cannot be confirmed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The reference has no original, and an unknown locale has nothing.
    #[error("`{0}` is no locale that translates; there are {1}")]
    Locale(
        /// The tag.
        String,
        /// Those that do.
        String,
    ),
    /// The locale does not say this itself, or none of its parents does.
    #[error("`{1}` translates no `{0}`")]
    Message(
        /// The message.
        String,
        /// The locale.
        String,
    ),
}

/// Where the lock of a locale lies.
#[must_use]
pub fn path(tag: &str) -> String {
    format!("locales/{tag}/lock.ron")
}

impl Lock {
    /// The lock of a locale; an empty one, where there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(sources: &[Source], tag: &str) -> Result<Self, Diagnostic> {
        let path = path(tag);
        sources.iter().find(|source| source.path == path).map_or_else(|| Ok(Self::default()), Source::ron)
    }

    /// How many messages it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// It holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many messages are new or held otherwise than before, and how many are gone.
    #[must_use]
    pub fn changes(&self, before: &Self) -> (usize, usize) {
        let new = self.0.iter().filter(|(key, kept)| before.0.get(*key) != Some(*kept)).count();
        (new, before.0.keys().filter(|key| !self.0.contains_key(*key)).count())
    }

    /// How a translation stands to its original.
    fn state(&self, key: &str, original: &Entry<'_>) -> Confirmed {
        match self.0.get(key) {
            None => Confirmed::NotYet,
            Some(kept) if *kept == fingerprint(original) => Confirmed::Yes,
            Some(_) => Confirmed::Stale,
        }
    }

    /// As the file holds it, in the order of the ids: two people who confirm different messages change different lines.
    #[must_use]
    pub fn to_ron(&self) -> String {
        let mut text = String::from(
            "// Which words each translation was made from. `sango-author confirm` writes this file; the game does not read it.\nLock({\n",
        );
        for (key, kept) in &self.0 {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "    \"{key}\": \"{kept}\",");
        }
        text.push_str("})\n");
        text
    }
}

/// A short hash of what a message or term says; remarks and the width of spaces are no part of it.
fn fingerprint(entry: &Entry<'_>) -> String {
    let hash = hash(entry.normal().as_bytes());
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

/// What the parents of the first locale of a chain say: the nearest one counts.
pub(super) fn originals<'a>(chain: &[&'a Locale]) -> BTreeMap<String, Entry<'a>> {
    chain.iter().skip(1).rev().flat_map(|locale| own(locale)).map(|entry| (entry.key(), entry)).collect()
}

/// How everything that a locale translates stands to its original.
#[must_use]
pub fn states(locales: &Locales, tag: &str, lock: &Lock) -> BTreeMap<String, Confirmed> {
    let chain = locales.chain(tag);
    let originals = originals(&chain);
    let own = chain.first().filter(|locale| locale.tag() == tag).into_iter().flat_map(|locale| own(locale));
    own.filter_map(|entry| {
        let key = entry.key();
        let state = lock.state(&key, originals.get(&key)?);
        Some((key, state))
    })
    .collect()
}

/// What is stale, and what a lock holds in vain. What nobody has confirmed yet is no mistake.
#[must_use]
pub fn check(locales: &Locales, sources: &[Source]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for locale in locales.all() {
        let path = path(locale.tag());
        let Some(source) = sources.iter().find(|source| source.path == path) else { continue };
        let lock = match source.ron::<Lock>() {
            Ok(lock) => lock,
            Err(mistake) => {
                found.push(mistake);
                continue;
            }
        };
        let originals = originals(&locales.chain(locale.tag()));
        let mut left = lock.0.clone();
        for entry in own(locale) {
            let key = entry.key();
            let Some(original) = originals.get(&key) else { continue };
            left.remove(&key);
            if lock.state(&key, original) == Confirmed::Stale {
                let message = format!("`{key}` was made from other words: those in {} have changed", original.words.path);
                let mut stale = Diagnostic::note("L035", &entry.words.path, message).at(entry.at(entry.name));
                stale.hint = Some(format!("make it fit, then: sango-author confirm {} {}", locale.tag(), entry.name));
                found.push(stale);
            }
        }
        for key in left.keys() {
            let message = format!("`{key}` is not, or no longer, translated in `{}`", locale.tag());
            let vain = Diagnostic::note("L036", &path, message).at(source.quoted(key));
            found.push(vain.hint("the next `sango-author confirm` takes it away"));
        }
    }
    shorten(found)
}

/// The lock after somebody has said that messages and terms fit, these with or without their dash; all of them where none is
/// named. What is no longer translated leaves it.
///
/// # Errors
/// When the locale translates nothing, or not one of the messages.
pub fn confirm(locales: &Locales, tag: &str, lock: &Lock, ids: Option<&[String]>) -> Result<Lock, Refused> {
    let chain = locales.chain(tag);
    if chain.len() < 2 || chain[0].tag() != tag {
        let known: Vec<&str> = locales.tags().filter(|tag| *tag != locales.reference()).collect();
        return Err(Refused::Locale(tag.to_owned(), if known.is_empty() { "none".to_owned() } else { known.join(", ") }));
    }
    let originals = originals(&chain);
    let translated: BTreeMap<String, &Entry<'_>> =
        own(chain[0]).filter_map(|entry| originals.get_key_value(&entry.key()).map(|(key, original)| (key.clone(), original))).collect();
    let key = |id: &String| [id.clone(), format!("-{id}")].into_iter().find(|key| translated.contains_key(key));
    let wanted = ids.map(|ids| {
        ids.iter().map(|id| key(id).ok_or_else(|| Refused::Message(id.clone(), tag.to_owned()))).collect::<Result<BTreeSet<_>, _>>()
    });
    let wanted = wanted.transpose()?;
    let mut confirmed = lock.clone();
    confirmed.0.retain(|key, _| translated.contains_key(key));
    for (key, original) in translated.into_iter().filter(|(key, _)| wanted.as_ref().is_none_or(|keys| keys.contains(key))) {
        confirmed.0.insert(key, fingerprint(original));
    }
    Ok(confirmed)
}
