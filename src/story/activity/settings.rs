//! The privacy settings of a simulated app: each change shows at once what others see.

use super::{
    super::{
        check::Checker,
        compile::{Compiler, shown},
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{AimScript, Band, SettingsScript, Skill, SwitchScript},
        source::Source,
        view::{Act, AimView, Cue, SettingsView, SwitchView, ViewerView, Why},
        walk::Around,
    },
    Activity, Step, hints,
    hints::Hints,
};

#[derive(Debug)]
pub(in super::super) struct Settings {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub ask: Id,
    pub app: Id,
    pub by: Id,
    pub switches: Vec<Switch>,
    pub viewers: Vec<Id>,
    pub aims: Vec<Aim>,
    pub nothing: Id,
    pub hints: Vec<Id>,
    pub done: Id,
    pub after: u32,
}

#[derive(Debug)]
pub(in super::super) struct Switch {
    pub id: Id,
    /// The positions, each with the viewers who see it then, as places in the list.
    pub positions: Vec<(Id, Vec<usize>)>,
}

#[derive(Debug)]
pub(in super::super) struct Aim {
    pub id: Id,
    pub switch: usize,
    pub viewer: usize,
    pub sees: bool,
}

pub(super) fn compile(script: &SettingsScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let band = to.band;
    let viewers: Vec<Id> = script.viewers.iter().filter(|viewer| shown(viewer.young, band)).map(|viewer| Id::from(&viewer.id)).collect();
    let viewer = |id: &String| viewers.iter().position(|viewer| *viewer == *id.as_str());
    let switches: Vec<Switch> = script
        .switches
        .iter()
        .filter(|switch| shown(switch.young, band))
        .map(|switch| Switch {
            id: (&switch.id).into(),
            positions: switch
                .positions
                .iter()
                .map(|position| (Id::from(&position.id), position.seen_by.iter().filter_map(viewer).collect()))
                .collect(),
        })
        .collect();
    let aims = script.aims.iter().filter_map(|aim| {
        let switch = switches.iter().position(|switch| switch.id == *aim.switch.as_str())?;
        Some(Aim { id: (&aim.id).into(), switch, viewer: viewer(&aim.viewer)?, sees: aim.sees })
    });
    let aims = aims.collect();
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Settings(Settings {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        ask: (&script.ask).into(),
        app: (&script.app).into(),
        by: (&script.by).into(),
        switches,
        viewers,
        aims,
        nothing: (&script.nothing).into(),
        hints: hints::of_band(&script.hints, band),
        done: (&script.done).into(),
        after: to.here(),
    }));
}

pub(super) fn facts(script: &SettingsScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.ask"), &script.ask, UseKind::Bubble);
    facts.message(source, &format!("{path}.app"), &script.app, UseKind::Label);
    facts.message(source, &format!("{path}.nothing"), &script.nothing, UseKind::Bubble);
    facts.message(source, &format!("{path}.done"), &script.done, UseKind::Bubble);
    for (at, switch) in script.switches.iter().enumerate() {
        let path = format!("{path}.switches[{at}]");
        facts.row(source, &format!("{path}.id"), &switch.id, UseKind::Label, &["seen"]);
        for (at, position) in switch.positions.iter().enumerate() {
            facts.row(source, &format!("{path}.positions[{at}].id"), &position.id, UseKind::Label, &["now"]);
        }
    }
    for (at, viewer) in script.viewers.iter().enumerate() {
        facts.message(source, &format!("{path}.viewers[{at}].id"), &viewer.id, UseKind::Label);
    }
    for (at, aim) in script.aims.iter().enumerate() {
        facts.row(source, &format!("{path}.aims[{at}].id"), &aim.id, UseKind::Bubble, &["why"]);
    }
    hints::facts(&script.hints, facts, source, path);
}

pub(super) fn rules(script: &SettingsScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    let viewers = || script.viewers.iter().map(|viewer| viewer.id.as_str());
    let switches = || script.switches.iter().map(|switch| switch.id.as_str());
    for (at, switch) in script.switches.iter().enumerate() {
        let path = format!("{path}.switches[{at}]");
        if !(2..=4).contains(&switch.positions.len()) {
            let message = format!("`{}` has {} positions", switch.id, switch.positions.len());
            checker.error("S125", &format!("{path}.positions"), message, "two to four");
        }
        for (at, position) in switch.positions.iter().enumerate() {
            for (place, viewer) in position.seen_by.iter().enumerate().filter(|(_, id)| !viewers().any(|viewer| viewer == *id)) {
                let path = format!("{path}.positions[{at}].seen_by[{place}]");
                checker.unknown("S126", &path, format!("there is no viewer `{viewer}`"), viewer, viewers());
            }
        }
    }
    for (at, aim) in script.aims.iter().enumerate() {
        let path = format!("{path}.aims[{at}]");
        if !viewers().any(|viewer| viewer == aim.viewer) {
            checker.unknown("S126", &format!("{path}.viewer"), format!("there is no viewer `{}`", aim.viewer), &aim.viewer, viewers());
        }
        let Some(switch) = script.switches.iter().find(|switch| switch.id == aim.switch) else {
            checker.unknown("S126", &format!("{path}.switch"), format!("there is no switch `{}`", aim.switch), &aim.switch, switches());
            continue;
        };
        // Together with those before it, so that of two that contradict each other the second is named.
        let so_far: Vec<&AimScript> = script.aims[..=at].iter().filter(|other| other.switch == aim.switch).collect();
        let reached = |aims: &[&AimScript]| (0..switch.positions.len()).any(|at| aims.iter().all(|aim| holds(aim, switch, at)));
        if !reached(&so_far) && (so_far.len() == 1 || reached(&so_far[..so_far.len() - 1])) {
            let message = format!("no position of `{}` reaches `{}`", switch.id, aim.id);
            checker.error("S127", &path, message, "a position in which this and the aims before it hold");
        }
    }
    for band in around.bands() {
        let aims: Vec<(&AimScript, &SwitchScript)> =
            script.aims.iter().filter_map(|aim| Some((aim, of_band(script, aim, band)?))).collect();
        if aims.iter().all(|(aim, switch)| holds(aim, switch, 0)) {
            let message = format!("there is nothing to change for {band:?}: every aim holds from the beginning");
            checker.error("S128", &format!("{path}.aims"), message, "an aim that does not hold in the first positions");
            break;
        }
    }
}

/// The switch of an aim, where a band has it and the viewer.
fn of_band<'a>(script: &'a SettingsScript, aim: &AimScript, band: Band) -> Option<&'a SwitchScript> {
    let viewer = script.viewers.iter().any(|viewer| viewer.id == aim.viewer && shown(viewer.young, band));
    script.switches.iter().find(|switch| viewer && switch.id == aim.switch && shown(switch.young, band))
}

fn holds(aim: &AimScript, switch: &SwitchScript, position: usize) -> bool {
    switch.positions.get(position).is_some_and(|position| position.seen_by.contains(&aim.viewer) == aim.sees)
}

#[derive(Debug, Clone)]
pub(in super::super) struct Run {
    /// The position of each switch.
    at: Vec<usize>,
    looking: usize,
    why: Option<Why>,
    pub hints: Hints,
    pub missed: usize,
}

impl Run {
    pub fn begin(of: &Settings) -> Self {
        Self { at: vec![0; of.switches.len()], looking: 0, why: None, hints: Hints::default(), missed: 0 }
    }

    fn sees(&self, of: &Settings, viewer: usize, switch: usize) -> bool {
        of.switches[switch].positions[self.at[switch]].1.contains(&viewer)
    }

    fn holds(&self, of: &Settings, aim: &Aim) -> bool {
        self.sees(of, aim.viewer, aim.switch) == aim.sees
    }

    fn done(&self, of: &Settings) -> bool {
        of.aims.iter().all(|aim| self.holds(of, aim))
    }

    pub fn act(&mut self, of: &Settings, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match act {
            Act::Pick(id) => {
                if let Some(viewer) = of.viewers.iter().position(|viewer| viewer == id) {
                    self.looking = viewer;
                } else {
                    let place = |switch: &Switch| switch.positions.iter().position(|(position, _)| position == id);
                    let (switch, position) = of.switches.iter().enumerate().find_map(|(at, switch)| Some((at, place(switch)?)))?;
                    if self.at[switch] == position {
                        return None;
                    }
                    self.turn(of, switch, position, table);
                }
                self.hints.hide();
                Some(Step::Stay)
            }
            Act::Hint => self.hints.ask(&of.hints, table),
            Act::Finish => self.done(of).then_some(Step::Done),
            _ => None,
        }
    }

    /// Turns a switch, and says what that means for what is aimed at: first what does not hold, else what has come to hold.
    fn turn(&mut self, of: &Settings, switch: usize, position: usize, table: &mut Table<'_>) {
        let before: Vec<bool> = of.aims.iter().map(|aim| self.holds(of, aim)).collect();
        self.at[switch] = position;
        let mine = || of.aims.iter().zip(&before).filter(|(aim, _)| aim.switch == switch);
        let open = mine().find(|(aim, _)| !self.holds(of, aim));
        let met = mine().find(|(aim, before)| !**before && self.holds(of, aim));
        self.missed += usize::from(mine().any(|(aim, before)| *before && !self.holds(of, aim)));
        let said = open.or(met).map(|(aim, _)| Why { id: aim.id.clone(), fits: open.is_none() });
        if let Some(why) = &said {
            table.cues.push(if why.fits { Cue::Found(why.id.clone()) } else { Cue::Missed(why.id.clone()) });
        }
        self.why = said;
    }

    pub fn acts(&self, of: &Settings, acts: &mut Vec<Act>) {
        for (switch, at) in of.switches.iter().zip(&self.at) {
            let others = switch.positions.iter().enumerate().filter(|(position, _)| position != at);
            acts.extend(others.map(|(_, (id, _))| Act::Pick(id.clone())));
        }
        acts.extend(of.viewers.iter().map(|viewer| Act::Pick(viewer.clone())));
        self.hints.acts(&of.hints, acts);
        if self.done(of) {
            acts.push(Act::Finish);
        }
    }

    /// What leads to the end: positions in which all aims of their switch hold, for switches where one does not.
    pub fn onward(&self, of: &Settings, acts: &mut Vec<Act>) {
        if self.done(of) {
            return acts.push(Act::Finish);
        }
        for (at, switch) in of.switches.iter().enumerate() {
            let aims = || of.aims.iter().filter(|aim| aim.switch == at);
            if aims().any(|aim| !self.holds(of, aim)) {
                let good = switch.positions.iter().filter(|(_, seen_by)| aims().all(|aim| seen_by.contains(&aim.viewer) == aim.sees));
                acts.extend(good.map(|(id, _)| Act::Pick(id.clone())));
            }
        }
    }

    pub fn view(&self, of: &Settings) -> SettingsView {
        let switch = |(switch, at): (&Switch, &usize)| SwitchView {
            id: switch.id.clone(),
            positions: switch.positions.iter().map(|(id, _)| id.clone()).collect(),
            at: switch.positions[*at].0.clone(),
        };
        let viewer = |(at, id): (usize, &Id)| {
            let seen = (0..of.switches.len()).filter(|switch| self.sees(of, at, *switch));
            ViewerView { id: id.clone(), sees: seen.map(|switch| of.switches[switch].id.clone()).collect() }
        };
        SettingsView {
            id: of.id.clone(),
            ask: of.ask.clone(),
            app: of.app.clone(),
            by: of.by.clone(),
            switches: of.switches.iter().zip(&self.at).map(switch).collect(),
            viewers: of.viewers.iter().enumerate().map(viewer).collect(),
            looking: of.viewers[self.looking].clone(),
            aims: of.aims.iter().map(|aim| AimView { id: aim.id.clone(), holds: self.holds(of, aim) }).collect(),
            nothing: of.nothing.clone(),
            why: self.why.clone(),
            hint: self.hints.shown(&of.hints),
            more_hints: self.hints.more(&of.hints),
            done: self.done(of).then(|| of.done.clone()),
        }
    }
}
