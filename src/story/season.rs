//! A season: which episodes there are, in the order of the map.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    diagnostic::{Diagnostic, MOST_HINTS, did_you_mean, shorten},
    id::Id,
    script::Script,
    source::{Source, parse_ron},
    world::{OtherEpisode, Words},
};

/// What can be wrong with a season, beside the mistakes of any RON file.
pub const CODES: &[(&str, &str)] = &[
    ("S110", "The season has no episodes."),
    ("S111", "The season names an episode twice."),
    ("S112", "The season names an episode that has no file."),
    ("S113", "The season's id is not the name of its folder."),
    ("S114", "A title of the season that the reference language does not have."),
];

/// A season, as a writer types it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename = "Season", deny_unknown_fields)]
pub struct Season {
    /// Stable id, the same as the folder's name.
    pub id: Id,
    /// Message: the title.
    pub title: Id,
    /// Its episodes in the order of the map; each lies beside this file as `<id>.ron`.
    pub episodes: Vec<Id>,
    /// Messages: titles of stories that are still being made.
    #[serde(default)]
    pub coming: Vec<Id>,
    /// Children do not see it: its episodes are played only when they are asked for by name.
    #[serde(default)]
    pub hidden: bool,
}

/// Checks a season file. `files` are the ids of the episode files beside it, when they are known. What is left of the
/// season after the mistakes can be played.
#[must_use]
pub fn check(path: &str, text: &str, files: Option<&BTreeSet<String>>, words: Option<&dyn Words>) -> (Option<Season>, Vec<Diagnostic>) {
    let mut season: Season = match parse_ron(path, text) {
        Ok(season) => season,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    let source = Source::index(text);
    let mut findings = Vec::new();
    if season.episodes.is_empty() {
        let finding = Diagnostic::error("S110", path, "the season has no episodes").at(source.span("episodes"));
        findings.push(finding.expected("at least one episode"));
    }
    if let Some(folder) = path.rsplit('/').nth(1).filter(|folder| *folder != season.id.as_str()) {
        let finding = Diagnostic::error("S113", path, format!("the folder is not called `{}`", season.id));
        findings.push(finding.at(source.span("id")).expected(format!("`{folder}`")));
    }
    let (mut kept, mut seen): (Vec<Id>, BTreeSet<Id>) = Default::default();
    for (at, id) in season.episodes.iter().enumerate() {
        let place = source.span(&format!("episodes[{at}]"));
        if !seen.insert(id.clone()) {
            let finding = Diagnostic::error("S111", path, format!("the episode `{id}` is named twice")).at(place);
            findings.push(finding.hint("keep one of them"));
        } else if let Some(files) = files.filter(|files| !files.contains(id.as_str())) {
            let mut finding = Diagnostic::error("S112", path, format!("there is no file `{id}.ron` beside this one")).at(place);
            if findings.len() < MOST_HINTS {
                finding.hint = did_you_mean(id, files.iter().map(String::as_str));
            }
            findings.push(finding);
        } else {
            kept.push(id.clone());
        }
    }
    if let Some(words) = words {
        let coming = season.coming.iter().enumerate().map(|(at, id)| (format!("coming[{at}]"), id));
        for (place, id) in std::iter::once(("title".to_owned(), &season.title)).chain(coming) {
            if words.wording(id, None).is_none() {
                let message = format!("the reference language has no message `{id}`");
                let mut finding = Diagnostic::error("S114", path, message).at(source.span(&place));
                if findings.len() < MOST_HINTS {
                    finding.hint = did_you_mean(id, words.ids());
                }
                findings.push(finding.expected(format!("`{id} = …`")));
            }
        }
    }
    season.episodes = kept;
    (Some(season), shorten(findings))
}

/// What other episodes may know about an episode, sound or not.
#[must_use]
pub fn outline(path: &str, text: &str) -> Option<OtherEpisode> {
    let script: Script = parse_ron(path, text).ok()?;
    let kept = script.flags.into_iter().filter(|flag| flag.keep && flag.from.is_none()).map(|flag| flag.id);
    Some(OtherEpisode { id: script.id, kept: kept.collect() })
}
