//! From the checked script to a flat program for each band.

use std::collections::BTreeMap;

use super::{
    activity,
    episode::{Answer, Choice, Condition, Op, Program, Reflect, Way, Who},
    id::Id,
    playthrough::MASCOT,
    script::{self, Band, BeatScript, ChoiceScript, Mood, Next, PLAY_SCENE, SKIP_SCENE, Script, SensitiveScript},
};

/// Where each step and each option of a program stands in the file, as a path of the source index.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// The beat of each step.
    pub ops: Vec<String>,
    /// The options of each choice.
    pub options: Vec<Vec<String>>,
    /// The path of each activity.
    pub activities: Vec<String>,
}

/// Builds the program of one band. The script has passed the rules, so every name in it exists; a name that does not
/// leads to the end of the program rather than to a panic.
pub(super) fn compile(script: &Script, band: Band, flags: &[Id], earlier: &[Id]) -> (Program, Origins) {
    let mut compiler = Compiler {
        script,
        band,
        flags,
        earlier,
        program: Program {
            band,
            ops: Vec::new(),
            scenes: Vec::new(),
            choices: Vec::new(),
            activities: Vec::new(),
            reflects: Vec::new(),
            talk: Vec::new(),
        },
        origins: Origins::default(),
        starts: BTreeMap::new(),
        jumps: Vec::new(),
        tells: Vec::new(),
    };
    compiler.scenes();
    (compiler.program, compiler.origins)
}

/// True where the band is one of `only`, or where nothing is said.
#[must_use]
pub fn has(only: Option<&Vec<Band>>, band: Band) -> bool {
    only.is_none_or(|only| only.contains(&band))
}

/// True where a row that says whether the youngest have it is shown to the band.
#[must_use]
pub fn shown(young: bool, band: Band) -> bool {
    young || band != Band::Young
}

/// True where an option is shown to the band.
#[must_use]
pub fn offered(option: &script::OptionScript, band: Band) -> bool {
    match &option.only {
        Some(only) => only.contains(&band),
        None => shown(option.young, band),
    }
}

pub(super) struct Compiler<'a> {
    script: &'a Script,
    pub band: Band,
    flags: &'a [Id],
    earlier: &'a [Id],
    pub program: Program,
    origins: Origins,
    starts: BTreeMap<&'a str, u32>,
    jumps: Vec<(Jump, &'a str)>,
    /// The tell activities around the beats of the moment, the innermost last.
    pub tells: Vec<u16>,
}

enum Jump {
    Op(u32),
    Way(u16, u16),
}

impl<'a> Compiler<'a> {
    fn scenes(&mut self) {
        let script = self.script;
        for (at, scene) in script.scenes.iter().enumerate() {
            if !has(scene.only.as_ref(), self.band) {
                continue;
            }
            let (index, start) = (self.program.scenes.len() as u16, self.here());
            self.program.scenes.push((at as u16, start));
            self.starts.insert(&scene.id, start);
            let path = format!("scenes[{at}]");
            self.op(Op::Scene(index), &path);
            if let Some(sensitive) = &scene.sensitive {
                let next = script.scenes.get(at + 1).map(|scene| scene.id.as_str());
                self.sensitive(sensitive, sensitive.to.as_deref().or(next), &path);
            }
            self.beats(&scene.beats, &format!("{path}.beats"));
        }
        self.op(Op::End, "scenes");
        let end = self.here() - 1;
        for (jump, scene) in std::mem::take(&mut self.jumps) {
            let target = self.landing(scene).unwrap_or(end);
            match jump {
                Jump::Op(at) => self.program.ops[at as usize] = Op::Jump(target),
                Jump::Way(choice, option) => {
                    self.program.choices[choice as usize].options[option as usize].way = Way::Go(target);
                }
            }
        }
        for line in script.talk.iter().filter(|line| has(line.only.as_ref(), self.band)) {
            self.program.talk.push(Id::from(&line.id));
        }
    }

    /// Where a jump to a scene lands: there, or at the next scene that the band has.
    fn landing(&self, id: &str) -> Option<u32> {
        let from = self.script.scenes.iter().position(|scene| scene.id == id)?;
        self.script.scenes[from..].iter().find_map(|scene| self.starts.get(scene.id.as_str()).copied())
    }

    pub fn here(&self) -> u32 {
        self.program.ops.len() as u32
    }

    pub fn op(&mut self, op: Op, path: &str) -> u32 {
        self.program.ops.push(op);
        self.origins.ops.push(path.to_owned());
        self.here() - 1
    }

    /// Makes the jump at `at` lead here.
    pub fn land(&mut self, at: u32) {
        let here = self.here();
        match &mut self.program.ops[at as usize] {
            Op::Jump(to) | Op::Unless(_, to) => *to = here,
            _ => {}
        }
    }

    pub fn beats(&mut self, beats: &'a [BeatScript], path: &str) {
        for (at, beat) in beats.iter().enumerate() {
            self.beat(beat, &format!("{path}[{at}]"));
        }
    }

    fn beat(&mut self, beat: &'a BeatScript, path: &str) {
        match beat {
            BeatScript::Enter(who, side) => {
                self.op(Op::Enter(who.into(), *side), path);
            }
            BeatScript::Exit(who) => {
                self.op(Op::Exit(who.into()), path);
            }
            BeatScript::Move(who, side) => {
                self.op(Op::Move(who.into(), *side), path);
            }
            BeatScript::Say(who, mood, text) => {
                let who = match who.as_str() {
                    "told" => Who::Told,
                    "screen" => Who::Screen,
                    "narrator" => Who::Narrator,
                    _ => Who::Person(who.into()),
                };
                self.op(Op::Say(who, *mood, text.into()), path);
            }
            BeatScript::Sound(effect, text) => {
                self.op(Op::Sound(effect.into(), text.into()), path);
            }
            BeatScript::Choose(choice) => self.choice(choice, path),
            BeatScript::Play(activity) => {
                let index = self.program.activities.len() as u16;
                self.origins.activities.push(path.to_owned());
                activity::compile(activity, index, self, path);
            }
            BeatScript::Only(bands, beats) => {
                if bands.contains(&self.band) {
                    self.beats(beats, &format!("{path}.1"));
                }
            }
            BeatScript::If(condition, then, other) => {
                let condition = self.condition(condition);
                self.branch(condition, then, other, path);
            }
            BeatScript::Recall(episode, then, other) => {
                let bit = self.earlier.iter().position(|id| id == episode.as_str()).unwrap_or(63);
                self.branch(Condition::Played(bit as u8), then, other, path);
            }
            BeatScript::Set(flag) => {
                let bit = self.flag(flag);
                self.op(Op::Set(bit), path);
            }
            BeatScript::Roll(branches) => {
                let roll = self.op(Op::Roll(Box::new([])), path);
                let (mut arms, mut ends) = (Vec::new(), Vec::new());
                for (at, (weight, beats)) in branches.iter().enumerate() {
                    arms.push((*weight, self.here()));
                    self.beats(beats, &format!("{path}[{at}].1"));
                    ends.push(self.op(Op::Jump(0), path));
                }
                self.program.ops[roll as usize] = Op::Roll(arms.into());
                ends.into_iter().for_each(|end| self.land(end));
            }
            BeatScript::Reflect(reflect) => {
                let band = self.band;
                let options = reflect.options.iter().filter(|option| band != Band::Young || option.young);
                let reflect = Reflect {
                    id: (&reflect.id).into(),
                    ask: (&reflect.ask).into(),
                    options: options.map(|option| Id::from(&option.id)).collect(),
                    end: (&reflect.end).into(),
                };
                let index = self.program.reflects.len() as u16;
                self.program.reflects.push(reflect);
                self.op(Op::Reflect(index), path);
            }
            BeatScript::Give => {
                self.op(Op::Give, path);
            }
            BeatScript::Go(scene) => {
                let jump = self.op(Op::Jump(0), path);
                self.jumps.push((Jump::Op(jump), scene));
            }
            BeatScript::End => {
                self.op(Op::End, path);
            }
        }
    }

    fn branch(&mut self, condition: Condition, then: &'a [BeatScript], other: &'a [BeatScript], path: &str) {
        let unless = self.op(Op::Unless(condition, 0), path);
        self.beats(then, &format!("{path}.1"));
        let end = self.op(Op::Jump(0), path);
        self.land(unless);
        self.beats(other, &format!("{path}.2"));
        self.land(end);
    }

    fn choice(&mut self, choice: &'a ChoiceScript, path: &str) {
        let index = self.program.choices.len() as u16;
        self.program.choices.push(Choice {
            id: (&choice.id).into(),
            by: (&choice.by).into(),
            ask: (&choice.ask).into(),
            mood: choice.mood,
            skills: choice.skills.clone(),
            options: Vec::new(),
            offer: false,
            after: 0,
        });
        self.origins.options.push(Vec::new());
        self.op(Op::Ask(index), path);
        for (at, option) in choice.options.iter().enumerate() {
            if !offered(option, self.band) {
                continue;
            }
            let path = format!("{path}.options[{at}]");
            let way = match &option.next {
                Next::On => Way::On,
                Next::Retry => Way::Retry,
                Next::RetryOrOn => Way::RetryOrOn,
                Next::Another => self.tells.last().map_or(Way::On, |tell| Way::Another(*tell)),
                Next::Go(scene) => {
                    let number = self.program.choices[index as usize].options.len() as u16;
                    self.jumps.push((Jump::Way(index, number), scene));
                    Way::Go(0)
                }
            };
            let answer = Answer {
                id: (&option.id).into(),
                quality: option.quality,
                pressure: option.pressure.clone(),
                sets: option.set.iter().fold(0, |sets, flag| sets | 1 << self.flag(flag)),
                start: self.here(),
                way,
            };
            let options = &mut self.program.choices[index as usize].options;
            options.push(answer);
            let number = options.len() as u16 - 1;
            self.origins.options[index as usize].push(path.clone());
            self.beats(&option.then, &format!("{path}.then"));
            self.op(Op::Outcome(index, number), &path);
        }
        self.program.choices[index as usize].after = self.here();
    }

    /// The note before a sensitive scene: play it, or hear it in one line and go on at `next`.
    fn sensitive(&mut self, sensitive: &'a SensitiveScript, next: Option<&'a str>, path: &str) {
        let index = self.program.choices.len() as u16;
        self.op(Op::Ask(index), path);
        let answer = |id: &str, start: u32, way: Way| {
            let (quality, pressure) = (script::Quality::Okay, Vec::new());
            Answer { id: id.into(), quality, pressure, sets: 0, start, way }
        };
        let play = answer(PLAY_SCENE, self.here(), Way::On);
        self.op(Op::Outcome(index, 0), path);
        let skip = answer(SKIP_SCENE, self.here(), Way::Go(0));
        self.op(Op::Say(Who::Narrator, Mood::Calm, (&sensitive.summary).into()), path);
        self.op(Op::Outcome(index, 1), path);
        if let Some(next) = next {
            self.jumps.push((Jump::Way(index, 1), next));
        }
        self.program.choices.push(Choice {
            id: (&sensitive.note).into(),
            by: MASCOT.into(),
            ask: (&sensitive.note).into(),
            mood: Mood::Kind,
            skills: Vec::new(),
            options: vec![play, skip],
            offer: true,
            after: self.here(),
        });
        self.origins.options.push(vec![path.to_owned(); 2]);
    }

    fn flag(&self, id: &str) -> u8 {
        self.flags.iter().position(|flag| flag == id).unwrap_or(63).min(63) as u8
    }

    fn condition(&self, condition: &script::Condition) -> Condition {
        match condition {
            script::Condition::Flag(flag) => Condition::Flag(self.flag(flag)),
            script::Condition::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
            script::Condition::All(all) => Condition::All(all.iter().map(|one| self.condition(one)).collect()),
            script::Condition::Any(any) => Condition::Any(any.iter().map(|one| self.condition(one)).collect()),
        }
    }
}
