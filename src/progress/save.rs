//! What is kept of the story between runs: badges, finished episodes, remembered flags, what was practised, and the place.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::{
    evidence::Record,
    keep::Document,
    measure::Measure,
    seal::{seal, unseal},
};
use crate::story::view::{Evidence, Snapshot};

/// The version that this code writes. A change of the shape raises it and adds a step to [`MIGRATIONS`].
pub const SAVE_VERSION: u64 = 1;

/// No honest save is longer; what is longer is not read into memory twice.
const LONGEST: usize = 4 * 1024 * 1024;

/// The step at index `n` turns version `n` into version `n + 1`.
const MIGRATIONS: [fn(&mut Map<String, Value>); SAVE_VERSION as usize] = [count_finished];

/// What is kept of the story.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Save {
    /// Badges earned.
    pub badges: BTreeSet<String>,
    /// Episodes finished, and how often.
    pub finished: BTreeMap<String, u32>,
    /// Flags that later episodes may ask for, by the episode that set them.
    pub flags: BTreeMap<String, BTreeSet<String>>,
    /// What was practised in playthroughs that are over.
    pub practice: Record,
    /// What classes showed before and after the season on this device: counts only.
    pub measure: Measure,
    /// Where the playthrough of the moment stands.
    #[serde(deserialize_with = "place_if_sound")]
    pub place: Option<Snapshot>,
}

/// Why a kept text cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadProblem {
    /// It is cut short, was changed, or makes no sense.
    #[error("the file is damaged: {reason}")]
    Damaged {
        /// What was found.
        reason: String,
    },
    /// A newer version of the game wrote it.
    #[error("the file was written by a newer version of the game (format {version}, known up to {SAVE_VERSION})")]
    Newer {
        /// The version that wrote it.
        version: u64,
    },
}

impl LoadProblem {
    /// Damage, in a few words for the log.
    pub fn damaged(reason: impl ToString) -> Self {
        Self::Damaged { reason: reason.to_string() }
    }
}

/// What the end of an episode leaves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finish {
    /// The episode.
    pub episode: String,
    /// Its badge.
    pub badge: String,
    /// Those of its kept flags that are set.
    pub flags: BTreeSet<String>,
    /// What the playthrough showed.
    pub evidence: Vec<Evidence>,
}

impl Save {
    /// An episode is finished: the badge, the flags of this telling, what was practised; the place is free again.
    pub fn finish(&mut self, finish: Finish) {
        let count = self.finished.entry(finish.episode.clone()).or_default();
        *count = count.saturating_add(1);
        self.badges.insert(finish.badge);
        self.practice.add(&finish.evidence);
        if self.place.as_ref().is_some_and(|place| place.episode == finish.episode) {
            self.place = None;
        }
        self.flags.insert(finish.episode, finish.flags);
    }

    /// Keeps the place of the playthrough of the moment. What another one had practised before is not lost.
    pub fn keep_place(&mut self, place: Snapshot) {
        if self.place.as_ref().is_some_and(|old| old.episode != place.episode || old.seed != place.seed) {
            self.leave_place();
        }
        self.place = Some(place);
    }

    /// The playthrough of the moment is given up: what it practised is added, its place is forgotten.
    pub fn leave_place(&mut self) {
        if let Some(old) = self.place.take() {
            self.practice.add(&old.evidence);
        }
    }

    /// All flags that later episodes may ask for.
    #[must_use]
    pub fn carried(&self) -> BTreeSet<String> {
        self.flags.values().flatten().cloned().collect()
    }
}

impl Document for Save {
    const NAME: &'static str = "progress";

    fn from_text(text: &str) -> Result<Self, LoadProblem> {
        if text.len() > LONGEST {
            return Err(LoadProblem::damaged(format!("{} bytes are too many", text.len())));
        }
        let body = unseal(text).ok_or_else(|| LoadProblem::damaged("the last line does not fit the rest"))?;
        let Value::Object(mut fields) = serde_json::from_str(body).map_err(LoadProblem::damaged)? else {
            return Err(LoadProblem::damaged("not an object"));
        };
        let version = fields.remove("version").and_then(|version| version.as_u64());
        let version = version.ok_or_else(|| LoadProblem::damaged("no version"))?;
        if version > SAVE_VERSION {
            return Err(LoadProblem::Newer { version });
        }
        for step in MIGRATIONS.iter().skip(usize::try_from(version).unwrap_or(usize::MAX)) {
            step(&mut fields);
        }
        serde_json::from_value(Value::Object(fields)).map_err(LoadProblem::damaged)
    }

    fn to_text(&self) -> String {
        #[derive(Serialize)]
        struct Versioned<'a> {
            version: u64,
            #[serde(flatten)]
            save: &'a Save,
        }
        // Nothing in a save can fail to become JSON: its maps have texts and plain enums as keys.
        seal(&serde_json::to_string_pretty(&Versioned { version: SAVE_VERSION, save: self }).unwrap_or_default())
    }
}

/// Version 0 only listed the finished episodes; since version 1 they are counted.
fn count_finished(fields: &mut Map<String, Value>) {
    if let Some(Value::Array(finished)) = fields.get_mut("finished").map(Value::take) {
        let counted = finished.iter().filter_map(Value::as_str).map(|id| (id.to_owned(), Value::from(1))).collect();
        fields.insert("finished".to_owned(), Value::Object(counted));
    }
}

/// A place that is no longer understood costs the place, not the badges.
fn place_if_sound<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Snapshot>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}
