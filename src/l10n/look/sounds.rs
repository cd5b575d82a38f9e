//! The list of music, effects and spoken lines: `assets/audio/catalogue.ron` and `assets/voice/manifest.ron`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// Music and effects by their keys.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "Audio", deny_unknown_fields)]
pub struct Sounds {
    /// Music: key → file below `assets`.
    pub music: BTreeMap<String, String>,
    /// Effects: key → file and kind.
    pub effects: BTreeMap<String, Effect>,
}

/// An effect.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// File below `assets`.
    pub file: String,
    /// What it is for.
    pub kind: EffectKind,
    /// The message that says what it means; effects without one tell nothing that is not seen.
    #[serde(default)]
    pub caption: Option<String>,
}

/// What an effect is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum EffectKind {
    /// A control: quiet.
    Ui,
    /// A sound of the story, with a caption.
    Story,
    /// Cheer: rare.
    Cheer,
}

/// The spoken lines that there are: locale → message ids.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "Voice", deny_unknown_fields)]
pub struct Voices {
    /// Locale → ids of spoken messages, each a file `voice/<locale>/<id>.ogg`.
    pub locales: BTreeMap<String, BTreeSet<String>>,
}
