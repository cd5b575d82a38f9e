//! The bones: bands, scenes, branches, jumps, the talk card, open questions, skills.

use std::collections::BTreeSet;

use super::{
    super::{
        activity,
        script::{ActivityScript, Band, BeatScript, Next, SceneScript, Skill},
        walk::{Around, Node, walk},
    },
    Checker,
};

impl Checker<'_> {
    pub(super) fn structure(&mut self) {
        let script = self.script;
        let bands: BTreeSet<Band> = script.bands.iter().copied().collect();
        if bands.is_empty() || bands.len() != script.bands.len() {
            self.error("S013", "bands", "the episode is for no band, or names one twice", "some of Young, Middle, Older");
        }
        if script.scenes.is_empty() {
            self.error("S014", "scenes", "the episode has no scenes", "at least one scene");
        }
        for band in &bands {
            if script.measure.is_none() && !script.talk.iter().any(|line| super::compile::has(line.only.as_ref(), *band)) {
                self.error("S065", "talk", format!("the talk card has no line for {band:?}"), "at least one line for each band");
            }
        }
        for (at, line) in script.talk.iter().enumerate() {
            if let Some(only) = &line.only {
                self.only(only, &format!("talk[{at}].only"));
            }
        }
        let mut unseen: Option<String> = None;
        let mut practised = BTreeSet::new();
        let mut measured = script.measure.is_none();
        walk(script, &mut |node, path, around| {
            measured |= matches!(node, Node::Beat(BeatScript::Play(ActivityScript::Vignette(of))) if Some(of.sitting) == script.measure);
            let inside = unseen.as_ref().is_some_and(|unseen| path.starts_with(unseen.as_str()));
            if around.bands().next().is_none() && !inside && !bands.is_empty() {
                unseen = Some(path.to_owned());
                self.error("S017", path, "no band ever sees this", "at least one band of the episode");
            }
            self.node(node, path, around, &mut practised);
        });
        if !measured {
            self.error("S153", "measure", "the measure asks nothing", "a Vignette with the same `sitting`");
        }
        self.skills(&practised);
    }

    fn node(&mut self, node: Node<'_>, path: &str, around: Around, practised: &mut BTreeSet<Skill>) {
        match node {
            Node::Scene(scene) => {
                if scene.beats.is_empty() {
                    self.error("S015", path, format!("the scene `{}` has no beats", scene.id), "at least one beat");
                }
                if let Some(only) = &scene.only {
                    self.only(only, &format!("{path}.only"));
                }
                self.sensitive(scene, path, around);
            }
            Node::Option(option) => {
                if let Some(only) = &option.only {
                    self.only(only, &format!("{path}.only"));
                }
                if let Next::Go(scene) = &option.next {
                    self.jump(scene, &format!("{path}.next"), around);
                }
                if option.next == Next::Another && !around.tell {
                    let expected = "On, Retry, RetryOrOn or Go(scene)";
                    self.error("S055", &format!("{path}.next"), "there is no list of adults to go back to", expected);
                }
            }
            Node::Adult(_) => {}
            Node::Beat(beat) => self.beat(beat, path, around, practised),
        }
    }

    fn beat(&mut self, beat: &BeatScript, path: &str, around: Around, practised: &mut BTreeSet<Skill>) {
        match beat {
            BeatScript::Only(only, _) => self.only(only, &format!("{path}.0")),
            BeatScript::Go(scene) => self.jump(scene, path, around),
            BeatScript::Roll(arms) if arms.is_empty() || arms.iter().any(|(weight, _)| *weight == 0) => {
                self.error("S018", path, "a branch that never happens", "weights of 1 or more");
            }
            BeatScript::Choose(choice) => {
                practised.extend(&choice.skills);
                self.practises(&choice.skills, &choice.id, path);
            }
            BeatScript::Play(activity) => {
                let (id, skills) = activity::named(activity);
                practised.extend(skills);
                // A measure says for each situation what it measures.
                if !matches!(activity, ActivityScript::Vignette(_)) {
                    self.practises(skills, id, path);
                }
            }
            BeatScript::Reflect(reflect) => {
                for band in around.bands() {
                    let answers = reflect.options.iter().filter(|option| band != Band::Young || option.young).count();
                    if answers < 2 {
                        let message = format!("the question `{}` has {answers} answers for {band:?}", reflect.id);
                        self.error("S066", &format!("{path}.options"), message, "at least two: there is no right one");
                    }
                }
            }
            _ => {}
        }
    }

    fn practises(&mut self, skills: &[Skill], id: &str, path: &str) {
        if skills.is_empty() {
            self.error("S056", &format!("{path}.skills"), format!("`{id}` practises nothing"), "at least one skill");
        }
    }

    fn only(&mut self, only: &[Band], path: &str) {
        if only.is_empty() || only.iter().any(|band| !self.script.bands.contains(band)) {
            let bands = format!("some of {:?}", self.script.bands);
            self.error("S016", path, "this names no band, or one that the episode is not for", bands);
        }
    }

    fn jump(&mut self, id: &str, path: &str, around: Around) {
        let scenes = &self.script.scenes;
        match scenes.iter().find(|scene| scene.id == id) {
            None => {
                let known = scenes.iter().map(|scene| scene.id.as_str());
                self.unknown("S019", path, format!("there is no scene `{id}`"), id, known);
            }
            Some(scene) => {
                let lost = around.bands().find(|band| !super::compile::has(scene.only.as_ref(), *band));
                if let Some(band) = lost {
                    let message = format!("{band:?} has no scene `{id}`");
                    self.error("S019", path, message, "a scene that every band of this jump has");
                }
            }
        }
    }

    /// Who skips a sensitive scene comes to a later one.
    fn sensitive(&mut self, scene: &SceneScript, path: &str, around: Around) {
        let Some(sensitive) = &scene.sensitive else { return };
        let place = |id: &str| self.script.scenes.iter().position(|scene| scene.id == id);
        let (here, to) = (place(&scene.id), sensitive.to.as_deref());
        match to {
            Some(to) if place(to).is_none() || place(to) > here => self.jump(to, &format!("{path}.sensitive.to"), around),
            None if here < Some(self.script.scenes.len() - 1) => {}
            _ => {
                let message = format!("who skips `{}` comes to no later scene", scene.id);
                self.error("S067", &format!("{path}.sensitive"), message, "`to:` a scene that comes after this one");
            }
        }
    }

    fn skills(&mut self, practised: &BTreeSet<Skill>) {
        let script = self.script;
        for (at, skill) in script.skills.iter().enumerate() {
            if !practised.contains(skill) {
                let path = format!("skills[{at}]");
                self.warn("S090", &path, format!("{skill:?} is claimed and never practised"), "a choice or activity with this skill");
            }
        }
        for skill in practised.iter().filter(|skill| !script.skills.contains(skill)) {
            self.warn("S091", "skills", format!("{skill:?} is practised and not claimed"), format!("{skill:?} in this list"));
        }
    }
}
