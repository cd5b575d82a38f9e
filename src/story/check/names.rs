//! Names: ids, flags, and everything that must exist outside.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        diagnostic::line_column,
        script::{ActivityScript, BeatScript, Condition, Reaction},
        walk::{Node, walk},
    },
    Checker,
};

/// How many flags fit into one number.
const MOST_FLAGS: usize = 64;
/// Speakers who are nobody's name.
const VOICES: [&str; 3] = ["told", "narrator", "screen"];

impl Checker<'_> {
    pub(super) fn names(&mut self) {
        self.ids();
        self.flags();
        self.outside();
    }

    fn ids(&mut self) {
        let script = self.script;
        let file = self.file.rsplit('/').next().unwrap_or("");
        let stem = file.strip_suffix(".ron").unwrap_or(file);
        if stem != script.id {
            self.error("S010", "id", format!("the file is not called `{}.ron`", script.id), format!("`{stem}`"));
        }
        let mut ids = vec![("id".to_owned(), script.id.as_str()), ("badge.id".to_owned(), script.badge.id.as_str())];
        ids.extend(script.flags.iter().enumerate().map(|(at, flag)| (format!("flags[{at}].id"), flag.id.as_str())));
        ids.extend(script.talk.iter().enumerate().map(|(at, line)| (format!("talk[{at}].id"), line.id.as_str())));
        walk(script, &mut |node, path, _| {
            let id = format!("{path}.id");
            match node {
                Node::Scene(scene) => {
                    ids.push((id, &scene.id));
                    if let Some(sensitive) = &scene.sensitive {
                        ids.push((format!("{path}.sensitive.note"), &sensitive.note));
                    }
                }
                Node::Option(option) => ids.push((id, &option.id)),
                Node::Adult(adult) => ids.push((id, &adult.id)),
                Node::Beat(BeatScript::Choose(choice)) => ids.push((id, &choice.id)),
                Node::Beat(BeatScript::Reflect(reflect)) => {
                    ids.push((id, &reflect.id));
                    let options = reflect.options.iter().enumerate();
                    ids.extend(options.map(|(at, option)| (format!("{path}.options[{at}].id"), option.id.as_str())));
                }
                Node::Beat(BeatScript::Play(activity)) => super::super::activity::ids(activity, path, &mut ids),
                Node::Beat(_) => {}
            }
        });
        let mut first: BTreeMap<&str, String> = BTreeMap::new();
        for (path, id) in ids {
            if !is_id(id) {
                self.error("S011", &path, format!("`{id}` is no id"), "small letters, digits and hyphens, such as `goat-kitchen`");
            }
            if let Some(other) = first.get(id) {
                let start = self.source.span(other).map_or(0, |span| span.start);
                let (line, _) = line_column(self.text, start);
                let message = format!("the id `{id}` is taken already, in line {line}");
                self.error("S012", &path, message, "an id of its own");
            } else {
                first.insert(id, path);
            }
        }
    }

    fn flags(&mut self) {
        let script = self.script;
        let (mut set, mut asked) = (BTreeSet::new(), BTreeSet::new());
        let mut uses: Vec<(String, &str, bool)> = Vec::new();
        walk(script, &mut |node, path, _| match node {
            Node::Option(option) => {
                let sets = option.set.iter().enumerate();
                uses.extend(sets.map(|(at, flag)| (format!("{path}.set[{at}]"), flag.as_str(), true)));
            }
            Node::Beat(BeatScript::Set(flag)) => uses.push((path.to_owned(), flag, true)),
            Node::Beat(BeatScript::If(condition, ..)) => condition_flags(condition, &format!("{path}.0"), &mut uses),
            _ => {}
        });
        for (path, id, sets) in uses {
            let Some(flag) = script.flags.iter().find(|flag| flag.id == id) else {
                let known = script.flags.iter().map(|flag| flag.id.as_str());
                self.unknown("S020", &path, format!("the flag `{id}` is not declared"), id, known);
                continue;
            };
            if sets && flag.from.is_some() {
                let message = format!("`{id}` belongs to an earlier episode and cannot be set here");
                self.error("S024", &path, message, "a flag of this episode");
            }
            if sets {
                set.insert(id)
            } else {
                asked.insert(id)
            };
        }
        for (at, flag) in script.flags.iter().enumerate() {
            let (path, id) = (format!("flags[{at}]"), flag.id.as_str());
            if !set.contains(id) && flag.from.is_none() {
                self.warn("S021", &path, format!("nothing sets `{id}`"), "an option or a beat that sets it");
            } else if !asked.contains(id) && !flag.keep {
                self.warn("S021", &path, format!("nothing asks for `{id}`, and it is not kept"), "an If, or keep: true");
            }
            self.flag_from(flag.from.as_deref(), id, &format!("{path}.from"));
        }
        if script.flags.len() > MOST_FLAGS || self.facts.earlier.len() > MOST_FLAGS {
            self.error("S022", "flags", "there are too many flags or recalled episodes", format!("at most {MOST_FLAGS}"));
        }
    }

    fn flag_from(&mut self, from: Option<&str>, flag: &str, path: &str) {
        let (Some(from), Some(episodes)) = (from, self.world.episodes) else { return };
        let before = episodes.iter().take_while(|episode| episode.id != self.script.id);
        match before.clone().find(|episode| episode.id == from) {
            None => {
                let known = before.map(|episode| episode.id.as_str());
                self.unknown("S023", path, format!("there is no earlier episode `{from}`"), from, known);
            }
            Some(episode) if !episode.kept.contains(flag) => {
                let known = episode.kept.iter().map(String::as_str);
                self.unknown("S023", path, format!("`{from}` keeps no flag `{flag}`"), flag, known);
            }
            Some(_) => {}
        }
    }

    fn outside(&mut self) {
        let script = self.script;
        let world = self.world;
        self.exists("S032", "cover", "place", &script.cover, world.places);
        self.exists("S036", "badge.picture", "drawing of a badge", &script.badge.picture, world.badges);
        walk(script, &mut |node, path, _| match node {
            Node::Scene(scene) => {
                self.exists("S032", &format!("{path}.place"), "place", &scene.place, world.places);
                self.exists("S033", &format!("{path}.music"), "music", &scene.music, world.music);
            }
            Node::Option(_) => {}
            Node::Adult(adult) => {
                self.person(&format!("{path}.adult"), &adult.adult);
                if let Reaction::GoesAlong(other) = &adult.first {
                    self.person(&format!("{path}.first"), other);
                }
            }
            Node::Beat(beat) => match beat {
                BeatScript::Say(who, ..) if VOICES.contains(&who.as_str()) => {}
                BeatScript::Say(who, ..) | BeatScript::Enter(who, _) | BeatScript::Move(who, _) => {
                    self.person(&format!("{path}.0"), who);
                }
                BeatScript::Exit(who) => self.person(path, who),
                BeatScript::Sound(effect, _) => {
                    self.exists("S034", &format!("{path}.0"), "sound", effect, world.sounds);
                }
                BeatScript::Choose(choice) => self.person(&format!("{path}.by"), &choice.by),
                BeatScript::Recall(episode, ..) => self.recalled(&format!("{path}.0"), episode),
                BeatScript::Play(ActivityScript::Inspect(inspect)) => {
                    self.exists("S035", &format!("{path}.picture"), "picture", &inspect.picture, world.pictures);
                }
                BeatScript::Play(ActivityScript::Chat(chat)) => {
                    self.person(&format!("{path}.with"), &chat.with);
                    if let Some(by) = &chat.by {
                        self.person(&format!("{path}.by"), by);
                    }
                }
                BeatScript::Play(ActivityScript::Tell(tell)) => self.person(&format!("{path}.by"), &tell.by),
                BeatScript::Play(ActivityScript::Settings(settings)) => self.person(&format!("{path}.by"), &settings.by),
                _ => {}
            },
        });
    }

    fn person(&mut self, path: &str, who: &str) {
        self.exists("S030", path, "character", who, self.world.cast);
    }

    fn exists(&mut self, code: &'static str, path: &str, kind: &str, id: &str, known: Option<&BTreeSet<String>>) {
        if let Some(known) = known.filter(|known| !known.contains(id)) {
            self.unknown(code, path, format!("there is no {kind} `{id}`"), id, known.iter().map(String::as_str));
        }
    }

    fn recalled(&mut self, path: &str, id: &str) {
        let Some(episodes) = self.world.episodes else { return };
        let before = episodes.iter().take_while(|episode| episode.id != self.script.id);
        if !before.clone().any(|episode| episode.id == id) {
            let known = before.map(|episode| episode.id.as_str());
            self.unknown("S037", path, format!("there is no earlier episode `{id}`"), id, known);
        }
    }
}

fn condition_flags<'a>(condition: &'a Condition, path: &str, uses: &mut Vec<(String, &'a str, bool)>) {
    match condition {
        Condition::Flag(flag) => uses.push((path.to_owned(), flag, false)),
        Condition::Not(inner) => condition_flags(inner, path, uses),
        Condition::All(all) | Condition::Any(all) => {
            for (at, one) in all.iter().enumerate() {
                condition_flags(one, &format!("{path}[{at}]"), uses);
            }
        }
    }
}

/// Small letters, digits and single hyphens, a letter first: also a Fluent message id.
#[must_use]
pub fn is_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && !id.ends_with('-')
        && !id.contains("--")
        && id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}
