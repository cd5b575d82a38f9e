//! What a country's pack changes in the data of an episode: where a scene plays, whether a hard scene is left out, whom a
//! child can tell. It is laid over the script, and the whole is checked like any episode: what a pack breaks is said, and the
//! episode as it is without the pack is played instead.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{
    check::{self, is_id},
    diagnostic::{Diagnostic, Severity, did_you_mean},
    episode::Episode,
    script::{ActivityScript, AdultScript, BeatScript, Mood, SceneScript, Script},
    source::{Source, parse_ron},
    walk::{Node, walk},
    world::World,
};

/// What can be wrong with the changes of a pack, beside what can be wrong with the episode that comes out.
pub const CODES: &[(&str, &str)] = &[
    ("S160", "A pack changes an episode or scene that does not exist."),
    ("S161", "A pack leaves out a scene that is not sensitive."),
    ("S162", "A pack adds somebody to tell where nobody can be told."),
    ("S163", "A pack adds a row under an id that the episode has already, or that is no id."),
    ("S164", "The episode is no longer sound with the changes of a pack."),
];

/// A pack's file `episodes.ron`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename = "Episodes", deny_unknown_fields)]
pub struct Overlays(
    /// Changes by the id of the episode.
    pub BTreeMap<String, Overlay>,
);

/// What a pack changes in an episode. Ids, qualities, flags and the plot stay, so that results can be compared.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Overlay {
    /// Scenes, by their ids.
    pub scenes: BTreeMap<String, SceneOverlay>,
    /// Adults who can be told as well, by the id of the tell activity; after those that are there.
    pub who: BTreeMap<String, Vec<AdultScript>>,
}

/// What a pack changes in a scene.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SceneOverlay {
    /// It plays at this place instead.
    pub place: Option<String>,
    /// This music plays instead.
    pub music: Option<String>,
    /// What becomes of a sensitive scene.
    pub sensitive: Sensitive,
}

/// What becomes of a sensitive scene. It is never played unasked: that is not for a pack to decide.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum Sensitive {
    /// The child decides.
    #[default]
    Ask,
    /// It is left out: its summary tells in one line what happened.
    Skip,
}

/// A pack's changes of one episode, and where they stand.
#[derive(Debug, Clone)]
pub struct Over {
    /// The file.
    pub file: String,
    /// Its text.
    pub text: String,
    /// The changes.
    pub overlay: Overlay,
}

impl Over {
    /// The changes that a file holds, by the id of the episode.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(file: &str, text: &str) -> Result<BTreeMap<String, Self>, Diagnostic> {
        let all: Overlays = parse_ron(file, text)?;
        let over = |overlay| Self { file: file.to_owned(), text: text.to_owned(), overlay };
        Ok(all.0.into_iter().map(|(episode, overlay)| (episode, over(overlay))).collect())
    }

    /// Every name that stands in the changes: messages, people, places.
    pub fn names(&self) -> impl Iterator<Item = String> {
        self.text.split('"').skip(1).step_by(2).filter(|name| is_id(name)).map(str::to_owned)
    }

    /// Where a word stands in the file.
    fn at(&self, word: &str) -> Option<std::ops::Range<usize>> {
        let quoted = format!("\"{word}\"");
        self.text.find(&quoted).map(|at| at..at + quoted.len())
    }

    fn error<'k>(&self, code: &'static str, word: &str, message: String, known: impl IntoIterator<Item = &'k str>) -> Diagnostic {
        let known: Vec<&str> = known.into_iter().collect();
        let mut finding = Diagnostic::error(code, &self.file, message).at(self.at(word));
        finding.hint = did_you_mean(word, known.iter().copied());
        finding.expected(if known.is_empty() { "nothing: there is none".to_owned() } else { format!("one of {}", known.join(", ")) })
    }

    /// Changes that name an episode that there is not.
    #[must_use]
    pub fn unknown_episode<'k>(&self, id: &str, known: impl IntoIterator<Item = &'k str>) -> Diagnostic {
        self.error("S160", id, format!("there is no episode `{id}`"), known)
    }

    /// Somebody who appears by the changes and has no name to be read.
    #[must_use]
    pub fn unnamed(&self, who: &str) -> Diagnostic {
        let finding = Diagnostic::error("S164", &self.file, format!("`{who}` appears and has no name")).at(self.at(who));
        finding.expected(format!("a message `name-{who}` in this pack or its parents"))
    }

    /// Lays the changes over a script; what cannot be laid is said.
    fn lay(&self, script: &mut Script) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (id, change) in &self.overlay.scenes {
            let known: Vec<String> = script.scenes.iter().map(|scene| scene.id.clone()).collect();
            let Some(scene) = script.scenes.iter_mut().find(|scene| scene.id == *id) else {
                found.push(self.error("S160", id, format!("`{}` has no scene `{id}`", script.id), known.iter().map(String::as_str)));
                continue;
            };
            if let Some(place) = &change.place {
                scene.place.clone_from(place);
            }
            if let Some(music) = &change.music {
                scene.music.clone_from(music);
            }
            if change.sensitive == Sensitive::Skip && !skip(scene) {
                let sensitive = script.scenes.iter().filter(|scene| scene.sensitive.is_some()).map(|scene| scene.id.as_str());
                found.push(self.error("S161", id, format!("the scene `{id}` is not sensitive, so it belongs to the story"), sensitive));
            }
        }
        let taken = ids(script);
        let tells = tells(script);
        for (tell, rows) in &self.overlay.who {
            if !tells.contains(tell) {
                let message = format!("`{}` has no tell activity `{tell}`", script.id);
                found.push(self.error("S162", tell, message, tells.iter().map(String::as_str)));
                continue;
            }
            for row in rows.iter().filter(|row| taken.contains(&row.id) || !is_id(&row.id)) {
                let message = format!("the id `{}` is taken already, or is none", row.id);
                let finding = Diagnostic::error("S163", &self.file, message).at(self.at(&row.id));
                found.push(finding.expected("an id of its own, of small letters, digits and hyphens"));
            }
        }
        if found.is_empty() {
            for scene in &mut script.scenes {
                each_tell(&mut scene.beats, &mut |tell, who| {
                    who.extend(self.overlay.who.get(tell).into_iter().flatten().cloned());
                });
            }
        }
        found
    }
}

/// Checks an episode with the changes of a pack, these in the pack's own world: its words, its people. Where they do not fit,
/// the episode comes out as it is without them.
#[must_use]
pub fn check_over(path: &str, text: &str, over: Option<(&Over, &World<'_>)>, world: &World<'_>) -> (Option<Episode>, Vec<Diagnostic>) {
    let (plain, mut findings) = check::check(path, text, world);
    let (Some((over, pack)), true) = (over, plain.is_some()) else { return (plain, findings) };
    let Ok(mut script) = parse_ron::<Script>(path, text) else { return (plain, findings) };
    let found = over.lay(&mut script);
    if !found.is_empty() {
        findings.extend(found);
        return (plain, findings);
    }
    // What only a scene that is left out leads to or sets is reached and set by nobody, and nothing is wrong with that.
    let skips = over.overlay.scenes.values().any(|scene| scene.sensitive == Sensitive::Skip);
    let (changed, more) = check::check_script(path, text, &script, &Source::index(text), pack, !skips);
    // What the pack says wrong in the episode as it is has been said of its words.
    let without = check::check(path, text, pack).1;
    let known = |finding: &Diagnostic| {
        let same = |one: &Diagnostic| one.code == finding.code && one.message == finding.message;
        without.iter().chain(&findings).any(same) || (skips && finding.code == "S021")
    };
    let more: Vec<Diagnostic> = more.into_iter().filter(|finding| !known(finding) && finding.severity != Severity::Note).collect();
    // The places of findings are those of the file without the changes; theirs is the pack's file. The hash stays as it is: who
    // changes the language in the middle of a story goes on at the same place, and where that is not there, at the scene's start.
    findings.extend(more.into_iter().map(|finding| {
        let message = format!("with the changes of this pack: {} ({})", finding.message, finding.code);
        let place = over.at(&script.id);
        Diagnostic { code: "S164", file: over.file.clone(), span: place, message, ..finding }
    }));
    (changed.or(plain), findings)
}

/// Leaves a scene out: its summary is told, and the story goes on where it goes on for who skips it.
fn skip(scene: &mut SceneScript) -> bool {
    let Some(sensitive) = scene.sensitive.take() else { return false };
    scene.beats = vec![BeatScript::Say("narrator".to_owned(), Mood::Calm, sensitive.summary)];
    scene.beats.extend(sensitive.to.map(BeatScript::Go));
    true
}

/// Every id that a row may not have.
fn ids(script: &Script) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = BTreeSet::from([script.id.clone(), script.badge.id.clone()]);
    walk(script, &mut |node, path, _| match node {
        Node::Scene(scene) => drop(ids.insert(scene.id.clone())),
        Node::Option(option) => drop(ids.insert(option.id.clone())),
        Node::Adult(adult) => drop(ids.insert(adult.id.clone())),
        Node::Beat(BeatScript::Choose(choice)) => drop(ids.insert(choice.id.clone())),
        Node::Beat(BeatScript::Play(activity)) => {
            let mut own = Vec::new();
            super::activity::ids(activity, path, &mut own);
            ids.extend(own.into_iter().map(|(_, id)| id.to_owned()));
        }
        Node::Beat(_) => {}
    });
    ids
}

/// The tell activities.
fn tells(script: &Script) -> BTreeSet<String> {
    let mut tells = BTreeSet::new();
    walk(script, &mut |node, _, _| {
        if let Node::Beat(BeatScript::Play(ActivityScript::Tell(tell))) = node {
            tells.insert(tell.id.clone());
        }
    });
    tells
}

/// Changes the adults of every tell activity, wherever it stands.
fn each_tell(beats: &mut [BeatScript], change: &mut dyn FnMut(&str, &mut Vec<AdultScript>)) {
    for beat in beats {
        match beat {
            BeatScript::Play(ActivityScript::Tell(tell)) => change(&tell.id, &mut tell.who),
            BeatScript::Play(ActivityScript::Chat(chat)) => each_tell(&mut chat.beats, change),
            BeatScript::Choose(choice) => choice.options.iter_mut().for_each(|option| each_tell(&mut option.then, change)),
            BeatScript::Only(_, inner) => each_tell(inner, change),
            BeatScript::If(_, yes, no) | BeatScript::Recall(_, yes, no) => {
                each_tell(yes, change);
                each_tell(no, change);
            }
            BeatScript::Roll(arms) => arms.iter_mut().for_each(|(_, inner)| each_tell(inner, change)),
            _ => {}
        }
    }
}
