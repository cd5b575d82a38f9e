//! The sound part of the content, ready for the tools: episodes as the game plays them, and the words of every locale.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{inputs::Inputs, lint};
use crate::{
    l10n::{
        help_lines::HelpLines,
        library::Library,
        locales::{Locale, Locales},
        lock::Lock,
        look::sounds::Voices,
        message::Message,
        plain,
    },
    story::{episode::Episode, script::Script, season::Season, source::parse_ron},
};

/// Where the list of spoken lines lies.
const VOICES: &str = "assets/voice/manifest.ron";

/// Seasons, episodes and words.
pub struct Content {
    /// Every locale.
    pub locales: Locales,
    /// The seasons, each with those of its episodes that are sound, in the order of the map.
    pub seasons: Vec<(Season, Vec<Arc<Episode>>)>,
    /// Whom a child can call.
    pub help: HelpLines,
    /// Which translations somebody has confirmed, by locale.
    pub locks: BTreeMap<String, Lock>,
    /// The spoken lines that there are, by locale.
    pub voices: Voices,
}

/// Something was asked for that is not there, or is not sound.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no {what} `{name}`; there are {known}")]
pub struct Unknown {
    /// An episode, a locale.
    pub what: &'static str,
    /// Its name.
    pub name: String,
    /// Those that there are.
    pub known: String,
}

impl Content {
    /// Reads what is sound; `check` tells what is not.
    #[must_use]
    pub fn read(inputs: &Inputs) -> Self {
        let sources = inputs.sources();
        let seasons = lint::seasons(inputs, None, &mut Vec::new());
        let sound = |path: &str, season: &Season| {
            season.episodes.iter().filter_map(|id| lint::episode(inputs, &lint::beside(path, id))).map(Arc::new).collect()
        };
        let locales = Locales::read_with_print(&sources).0;
        let locks = locales.tags().map(|tag| (tag.to_owned(), Lock::read(&sources, tag).unwrap_or_default())).collect();
        let voices = inputs.text(VOICES).and_then(|text| parse_ron(VOICES, text).ok());
        Self {
            help: HelpLines::read(&sources).0,
            locks,
            voices: voices.unwrap_or_default(),
            locales,
            seasons: seasons.into_iter().map(|(season, path)| (sound(&path, &season), season)).map(|(all, season)| (season, all)).collect(),
        }
    }

    /// Every sound episode, in the order of the map.
    pub fn episodes(&self) -> impl Iterator<Item = &Arc<Episode>> {
        self.seasons.iter().flat_map(|(_, episodes)| episodes)
    }

    /// The Fluent files that hold words of hidden seasons: nobody has to translate them.
    #[must_use]
    pub fn hidden_files(&self) -> BTreeSet<String> {
        self.seasons.iter().filter(|(season, _)| season.hidden).map(|(season, _)| format!("{}.ftl", season.id)).collect()
    }

    /// A locale by its tag.
    ///
    /// # Errors
    /// When it does not exist.
    pub fn locale(&self, tag: &str) -> Result<&Locale, Unknown> {
        self.locales.get(tag).ok_or_else(|| Unknown { what: "locale", name: tag.to_owned(), known: list(self.locales.tags()) })
    }

    /// An episode by its id.
    ///
    /// # Errors
    /// When it is not there or not sound.
    pub fn episode(&self, id: &str) -> Result<&Arc<Episode>, Unknown> {
        self.episodes().find(|episode| *episode.id() == *id).ok_or_else(|| Unknown {
            what: "sound episode",
            name: id.to_owned(),
            known: list(self.episodes().map(|episode| episode.id().as_str())),
        })
    }

    /// An episode as its file has it.
    ///
    /// # Errors
    /// When it is not there or not sound.
    pub fn script(&self, inputs: &Inputs, id: &str) -> Result<Script, Unknown> {
        self.episode(id)?;
        let path = inputs.below("levels/", ".ron").find(|path| path.ends_with(&format!("/{id}.ron")));
        let script = path.and_then(|path| parse_ron(path, inputs.text(path)?).ok());
        script.ok_or_else(|| Unknown {
            what: "sound episode",
            name: id.to_owned(),
            known: list(self.episodes().map(|one| one.id().as_str())),
        })
    }

    /// The words of a locale; those of the reference where none is named.
    ///
    /// # Errors
    /// When the locale does not exist.
    pub fn words(&self, tag: Option<&str>) -> Result<Library, Unknown> {
        let tag = tag.unwrap_or(self.locales.reference());
        self.locale(tag).map(|_| self.locales.library(tag))
    }
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// A message as plain text; its id, where nobody has written it yet.
#[must_use]
pub fn say(words: &Library, id: &str) -> String {
    if words.has(id) { plain(&words.format(&Message::new(id))) } else { id.to_owned() }
}

/// The name of somebody who speaks.
#[must_use]
pub fn name(words: &Library, who: &str) -> String {
    let id = format!("name-{who}");
    if words.has(&id) { say(words, &id) } else { who.to_owned() }
}
