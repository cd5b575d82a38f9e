//! How the player likes to play. In a file of its own, so that it survives when progress is deleted, and the other way round.
//!
//! Forgiving to read: a value of the wrong kind costs that value only, one out of range is brought into it, and what a
//! newer version added stays in the file.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{keep::Document, save::LoadProblem};
use crate::story::script::{Band, Form};

/// The version that this code writes.
pub const PREFERENCES_VERSION: u64 = 1;

/// How the player likes to play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    /// The language, by its tag; `None` before the first choice.
    pub locale: Option<String>,
    /// The age band; `None` before the first choice.
    pub band: Option<Band>,
    /// Text size in percent, 100 to 200.
    pub text_size: u16,
    /// Volume of music in percent.
    pub music: u8,
    /// Volume of effects in percent.
    pub effects: u8,
    /// Volume of the voice in percent.
    pub voice: u8,
    /// Both ears hear the same.
    pub mono: bool,
    /// Sounds that mean something are also written.
    pub captions: bool,
    /// Less motion.
    pub reduced_motion: bool,
    /// High contrast.
    pub high_contrast: bool,
    /// Lines are read aloud.
    pub read_aloud: bool,
    /// The country of the help lines: chosen, never guessed.
    pub country: Option<String>,
    /// An adult wants the questions before and after the season, for a class that begins with this form; `None` without them.
    pub measure: Option<Form>,
    /// What a newer version wrote beside these.
    other: Map<String, Value>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            locale: None,
            band: None,
            text_size: 100,
            music: 60,
            effects: 80,
            voice: 100,
            mono: false,
            captions: false,
            reduced_motion: false,
            high_contrast: false,
            read_aloud: false,
            country: None,
            measure: None,
            other: Map::new(),
        }
    }
}

impl Document for Preferences {
    const NAME: &'static str = "preferences";

    fn from_text(text: &str) -> Result<Self, LoadProblem> {
        let Value::Object(mut other) = serde_json::from_str(text).map_err(LoadProblem::damaged)? else {
            return Err(LoadProblem::damaged("not an object"));
        };
        // A newer version may only add: what is known here keeps its meaning, and the rest is kept as it is.
        let usual = Self::default();
        if other.get("version").and_then(Value::as_u64).is_none_or(|version| version <= PREFERENCES_VERSION) {
            other.remove("version");
        }
        Ok(Self {
            locale: take(&mut other, "locale").flatten(),
            band: take(&mut other, "band").flatten(),
            text_size: percent(&mut other, "text_size", 100, 200, usual.text_size),
            music: percent(&mut other, "music", 0, 100, usual.music),
            effects: percent(&mut other, "effects", 0, 100, usual.effects),
            voice: percent(&mut other, "voice", 0, 100, usual.voice),
            mono: take(&mut other, "mono").unwrap_or_default(),
            captions: take(&mut other, "captions").unwrap_or_default(),
            reduced_motion: take(&mut other, "reduced_motion").unwrap_or_default(),
            high_contrast: take(&mut other, "high_contrast").unwrap_or_default(),
            read_aloud: take(&mut other, "read_aloud").unwrap_or_default(),
            country: take(&mut other, "country").flatten(),
            measure: take(&mut other, "measure").flatten(),
            other,
        })
    }

    fn to_text(&self) -> String {
        let known = json!({
            "locale": self.locale,
            "band": self.band,
            "text_size": self.text_size,
            "music": self.music,
            "effects": self.effects,
            "voice": self.voice,
            "mono": self.mono,
            "captions": self.captions,
            "reduced_motion": self.reduced_motion,
            "high_contrast": self.high_contrast,
            "read_aloud": self.read_aloud,
            "country": self.country,
            "measure": self.measure,
        });
        let mut fields = self.other.clone();
        fields.entry("version").or_insert_with(|| PREFERENCES_VERSION.into());
        if let Value::Object(known) = known {
            fields.extend(known);
        }
        format!("{:#}\n", Value::Object(fields))
    }
}

fn take<T: DeserializeOwned>(fields: &mut Map<String, Value>, name: &str) -> Option<T> {
    fields.remove(name).and_then(|value| serde_json::from_value(value).ok())
}

fn percent<T: TryFrom<i64>>(fields: &mut Map<String, Value>, name: &str, least: i64, most: i64, usual: T) -> T {
    take(fields, name).and_then(|percent: i64| percent.clamp(least, most).try_into().ok()).unwrap_or(usual)
}
