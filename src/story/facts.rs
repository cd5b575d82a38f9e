//! What a script uses: messages, drawings, sounds, characters, and for whom the player chooses.

use std::collections::BTreeSet;

use super::{
    activity,
    episode::{Assets, Use, UseKind},
    id::Id,
    script::{ActivityScript, BeatScript, Mood, PLAY_SCENE, Pressure, SKIP_SCENE, Script, Skill},
    source::Source,
    walk::{Node, walk},
};

/// What a script uses.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub messages: Vec<Use>,
    pub assets: Assets,
    pub leads: BTreeSet<Id>,
    /// Earlier episodes that it recalls.
    pub earlier: Vec<Id>,
    /// The activity whose own messages are being gathered.
    activity: Option<Id>,
}

impl Facts {
    /// A message, named by the file at a path.
    pub fn message(&mut self, source: &Source, path: &str, id: &str, kind: UseKind) {
        self.attribute(source, path, id, None, &[], kind);
    }

    pub fn attribute(
        &mut self,
        source: &Source,
        path: &str,
        id: &str,
        attribute: Option<&'static str>,
        variables: &'static [&'static str],
        kind: UseKind,
    ) {
        self.messages.push(Use { id: id.into(), attribute, variables, kind, activity: self.activity.clone(), span: source.span(path) });
    }

    /// A row: its message, and attributes of it that are said in a bubble.
    pub fn row(&mut self, source: &Source, path: &str, id: &str, kind: UseKind, attributes: &[&'static str]) {
        self.message(source, path, id, kind);
        for attribute in attributes {
            self.attribute(source, path, id, Some(attribute), &[], UseKind::Bubble);
        }
    }

    /// A character who is seen in a mood.
    pub fn seen(&mut self, who: &str, mood: Mood) {
        self.assets.cast.entry(who.into()).or_default().insert(mood);
    }
}

/// Gathers what a script uses.
pub(super) fn gather(script: &Script, source: &Source) -> Facts {
    let mut facts = Facts::default();
    facts.message(source, "title", &script.title, UseKind::Label);
    facts.message(source, "blurb", &script.blurb, UseKind::Bubble);
    facts.message(source, "badge.id", &script.badge.id, UseKind::Label);
    facts.assets.places.insert((&script.cover).into());
    for (at, line) in script.talk.iter().enumerate() {
        facts.message(source, &format!("talk[{at}].id"), &line.id, UseKind::Bubble);
    }
    for (at, skill) in script.skills.iter().enumerate() {
        facts.message(source, &format!("skills[{at}]"), &skill_message(*skill), UseKind::Label);
    }
    walk(script, &mut |node, path, _| match node {
        Node::Scene(scene) => {
            facts.assets.places.insert((&scene.place).into());
            facts.assets.music.insert((&scene.music).into());
            if let Some(sensitive) = &scene.sensitive {
                let path = format!("{path}.sensitive");
                facts.message(source, &format!("{path}.note"), &sensitive.note, UseKind::Bubble);
                facts.message(source, &format!("{path}.summary"), &sensitive.summary, UseKind::Bubble);
                facts.message(source, &path, PLAY_SCENE, UseKind::YoungOption);
                facts.message(source, &path, SKIP_SCENE, UseKind::YoungOption);
                facts.seen(super::playthrough::MASCOT, Mood::Kind);
            }
        }
        Node::Option(option) => {
            let kind = if option.young { UseKind::YoungOption } else { UseKind::Option };
            facts.message(source, &format!("{path}.id"), &option.id, kind);
            for (at, pressure) in option.pressure.iter().enumerate() {
                facts.message(source, &format!("{path}.pressure[{at}]"), &pressure_message(*pressure), UseKind::Bubble);
            }
        }
        Node::Adult(adult) => {
            facts.message(source, &format!("{path}.id"), &adult.id, UseKind::Option);
            facts.seen(&adult.adult, Mood::Neutral);
        }
        Node::Beat(beat) => of_beat(&mut facts, source, path, beat),
    });
    facts
}

fn of_beat(facts: &mut Facts, source: &Source, path: &str, beat: &BeatScript) {
    match beat {
        BeatScript::Say(who, mood, text) => {
            facts.message(source, &format!("{path}.2"), text, UseKind::Bubble);
            if !matches!(who.as_str(), "told" | "narrator" | "screen") {
                facts.seen(who, *mood);
            }
        }
        BeatScript::Enter(who, _) => facts.seen(who, Mood::Neutral),
        BeatScript::Sound(effect, text) => {
            facts.assets.sounds.insert(effect.into());
            facts.message(source, &format!("{path}.1"), text, UseKind::Bubble);
        }
        BeatScript::Choose(choice) => {
            facts.leads.insert((&choice.by).into());
            facts.message(source, &format!("{path}.ask"), &choice.ask, UseKind::Bubble);
            facts.seen(super::playthrough::MASCOT, choice.mood);
        }
        BeatScript::Play(activity) => {
            if let ActivityScript::Tell(tell) = activity {
                facts.leads.insert((&tell.by).into());
            }
            let mut ids = Vec::new();
            activity::ids(activity, path, &mut ids);
            facts.activity = ids.last().map(|(_, own)| Id::from(*own));
            activity::facts(activity, facts, source, path);
            facts.activity = None;
        }
        BeatScript::Reflect(reflect) => {
            facts.message(source, &format!("{path}.ask"), &reflect.ask, UseKind::Bubble);
            facts.message(source, &format!("{path}.end"), &reflect.end, UseKind::Bubble);
            for (at, option) in reflect.options.iter().enumerate() {
                let kind = if option.young { UseKind::YoungOption } else { UseKind::Option };
                facts.message(source, &format!("{path}.options[{at}].id"), &option.id, kind);
            }
            facts.seen(super::playthrough::MASCOT, Mood::Curious);
            facts.seen(super::playthrough::MASCOT, Mood::Happy);
        }
        BeatScript::Recall(episode, ..) => {
            let id = Id::from(episode);
            if !facts.earlier.contains(&id) {
                facts.earlier.push(id);
            }
        }
        _ => {}
    }
}

/// The message that tells a child the name of a trick.
#[must_use]
pub fn pressure_message(pressure: Pressure) -> String {
    format!("pressure-{}", kebab(&format!("{pressure:?}")))
}

/// The message that names a skill.
#[must_use]
pub fn skill_message(skill: Skill) -> String {
    format!("skill-{}", kebab(&format!("{skill:?}")))
}

/// The id of a name in code: `OneMore` is `one-more`.
#[must_use]
pub fn kebab(word: &str) -> String {
    let mut kebab = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}
