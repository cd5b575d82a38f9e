//! What a player of a locale reads in another language, in the order in which a child would notice.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write,
};

use super::content::{Content, Unknown};
use crate::l10n::survey::{Said, Standing, survey};

/// Beginnings of ids of the interface: what every child sees before a story begins, and needs at any moment.
const FIRST: [&str; 9] = ["window-", "loading-", "first-", "band-", "title-", "map-", "hud-", "help-", "leave-"];
/// What nobody meets inside a story.
const LATER: [&str; 9] = ["book-", "settings-", "access-", "adults-", "notice-", "country-", "skill-", "person-", "language-"];

/// What is missing in a locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The locale.
    pub locale: String,
    /// How many messages and terms there are.
    pub of: usize,
    /// What is missing in each part that has something missing.
    pub parts: Vec<Part>,
}

/// A part of the game.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub name: String,
    /// What is missing in it.
    pub gaps: Vec<Gap>,
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The message, or the term with its dash.
    pub key: String,
    /// The file where it belongs.
    pub file: String,
    /// Who says it instead.
    pub by: String,
    /// What is read instead, as Fluent on one line.
    pub text: String,
}

/// What is missing in a locale.
///
/// # Errors
/// When the locale does not exist.
pub fn missing(content: &Content, tag: &str) -> Result<Missing, Unknown> {
    content.locale(tag)?;
    let said = survey(&content.locales, tag, &content.hidden_files());
    let episodes: Vec<_> = content.seasons.iter().filter(|(season, _)| !season.hidden).flat_map(|(_, episodes)| episodes).collect();
    let mut in_story: HashMap<&str, (usize, usize)> = HashMap::new();
    for (number, episode) in episodes.iter().enumerate() {
        for (at, used) in episode.messages_used().iter().enumerate() {
            in_story.entry(used.id.as_str()).or_insert((number, at));
        }
    }
    let place = |said: &Said<'_>| -> (usize, usize) {
        let (key, file) = (said.key.as_str(), said.file);
        let begins = |list: &[&str]| list.iter().any(|start| key.starts_with(start));
        let story = episodes.iter().position(|episode| file == format!("{}.ftl", episode.id()));
        match story {
            // Episodes come from 3 on; after the first one, the rest of the interface.
            Some(number) => (3 + usize::from(number > 0) + number, in_story.get(key).map_or(0, |(_, at)| *at)),
            None if key.starts_with('-') => (0, 0),
            None if begins(&FIRST) => (1, 0),
            None if begins(&LATER) => (4, 0),
            None => (2, 0),
        }
    };
    let mut parts: BTreeMap<usize, Vec<(usize, Gap)>> = BTreeMap::new();
    for gap in said.iter().filter(|said| said.standing == Standing::Missing) {
        let (part, at) = place(gap);
        let shown = Gap { key: gap.key.clone(), file: gap.file.to_owned(), by: gap.by.tag().to_owned(), text: gap.line() };
        parts.entry(part).or_default().push((at, shown));
    }
    let name = |part: usize| match part {
        0 => "Names and terms".to_owned(),
        1 => "First screens, menu, help".to_owned(),
        2 => "Around every story".to_owned(),
        4 => "Other screens".to_owned(),
        part => format!("Episode {}", episodes.get(part - 3 - usize::from(part > 4)).map_or("", |episode| episode.id().as_str())),
    };
    let parts = parts.into_iter().map(|(part, mut gaps)| {
        // The order of the file stays where the story has none.
        gaps.sort_by_key(|(at, _)| *at);
        Part { name: name(part), gaps: gaps.into_iter().map(|(_, gap)| gap).collect() }
    });
    Ok(Missing { locale: tag.to_owned(), of: said.len(), parts: parts.collect() })
}

impl Missing {
    /// How much is missing.
    #[must_use]
    pub fn count(&self) -> usize {
        self.parts.iter().map(|part| part.gaps.len()).sum()
    }

    /// As text, so many of each part at most.
    #[must_use]
    pub fn table(&self, at_most: usize) -> String {
        let count = self.count();
        let mut out = format!("{}: {count} of {} messages and terms are missing", self.locale, self.of);
        out.push_str(if count == 0 { ".\n" } else { ", in the order in which a child meets them:\n" });
        for part in &self.parts {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "\n{} ({})", part.name, part.gaps.len());
            for gap in part.gaps.iter().take(at_most) {
                let _ = writeln!(out, "  {:<22} {:<28} {}: {}", gap.file, gap.key, gap.by, gap.text);
            }
            if let Some(more) = part.gaps.len().checked_sub(at_most).filter(|more| *more > 0) {
                let _ = writeln!(out, "  … and {more} more");
            }
        }
        out
    }
}
