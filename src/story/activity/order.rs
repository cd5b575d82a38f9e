//! Put steps in order. A step that needs another first says so and waits; every order that keeps the needs is right.

use super::{
    super::{
        chance,
        check::Checker,
        compile::{Compiler, shown},
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{OrderScript, Skill},
        source::Source,
        view::{Act, Cue, OrderView, StepView, Why},
        walk::Around,
    },
    Activity, Step, hints,
    hints::Hints,
};

#[derive(Debug)]
pub(in super::super) struct Order {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub ask: Id,
    pub steps: Vec<OneStep>,
    pub hints: Vec<Id>,
    pub done: Id,
    pub after: u32,
}

#[derive(Debug)]
pub(in super::super) struct OneStep {
    pub id: Id,
    /// All steps that come before it, as places in the list.
    pub needs: Vec<usize>,
}

pub(super) fn compile(script: &OrderScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let band = to.band;
    let all = needs(script);
    let kept: Vec<usize> = (0..script.steps.len()).filter(|at| shown(script.steps[*at].young, band)).collect();
    let steps = kept.iter().map(|at| OneStep {
        id: (&script.steps[*at].id).into(),
        needs: (0..kept.len()).filter(|other| all[*at].contains(&kept[*other])).collect(),
    });
    let steps = steps.collect();
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Order(Order {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        ask: (&script.ask).into(),
        steps,
        hints: hints::of_band(&script.hints, band),
        done: (&script.done).into(),
        after: to.here(),
    }));
}

/// For each step all that come before it, also those that come before one of these: so that a band which lacks a step
/// between two others keeps their order.
fn needs(script: &OrderScript) -> Vec<Vec<usize>> {
    let place = |id: &String| script.steps.iter().position(|step| step.id == *id);
    let mut all: Vec<Vec<usize>> = script.steps.iter().map(|step| step.after.iter().filter_map(place).collect()).collect();
    for step in 0..all.len() {
        let mut at = 0;
        while let Some(need) = all[step].get(at).copied() {
            for further in all[need].clone() {
                if !all[step].contains(&further) {
                    all[step].push(further);
                }
            }
            at += 1;
        }
    }
    all
}

pub(super) fn facts(script: &OrderScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.ask"), &script.ask, UseKind::Bubble);
    facts.message(source, &format!("{path}.done"), &script.done, UseKind::Bubble);
    for (at, step) in script.steps.iter().enumerate() {
        facts.row(source, &format!("{path}.steps[{at}].id"), &step.id, UseKind::Bubble, &["why"]);
    }
    hints::facts(&script.hints, facts, source, path);
}

/// How many steps a child can hold in mind.
const MOST: usize = 8;

pub(super) fn rules(script: &OrderScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    for band in around.bands() {
        let steps = script.steps.iter().filter(|step| shown(step.young, band)).count();
        if !(2..=MOST).contains(&steps) {
            let message = format!("{band:?} has {steps} steps to put in order");
            checker.error("S135", &format!("{path}.steps"), message, format!("2 to {MOST}"));
            break;
        }
    }
    for (at, step) in script.steps.iter().enumerate() {
        for (place, id) in step.after.iter().enumerate() {
            if !script.steps.iter().any(|other| other.id == *id) {
                let known = script.steps.iter().map(|step| step.id.as_str());
                checker.unknown("S136", &format!("{path}.steps[{at}].after[{place}]"), format!("there is no step `{id}`"), id, known);
            }
        }
    }
    // Only the first of a circle is named.
    if let Some(at) = needs(script).iter().enumerate().position(|(at, needs)| needs.contains(&at)) {
        let message = format!("`{}` has to come before itself", script.steps[at].id);
        checker.error("S137", &format!("{path}.steps[{at}].after"), message, "steps that do not wait for each other in a circle");
    }
}

#[derive(Debug, Clone)]
pub(in super::super) struct Run {
    /// How the steps lie, as indices.
    order: Vec<usize>,
    row: Vec<usize>,
    why: Option<Why>,
    pub hints: Hints,
    pub missed: usize,
}

impl Run {
    pub fn begin(of: &Order, table: &Table<'_>) -> Self {
        let order = chance::order(table.seed, &of.id, of.steps.len());
        Self { order, row: Vec::new(), why: None, hints: Hints::default(), missed: 0 }
    }

    fn all(&self, of: &Order) -> bool {
        self.row.len() == of.steps.len()
    }

    fn ready(&self, of: &Order, step: usize) -> bool {
        of.steps[step].needs.iter().all(|need| self.row.contains(need))
    }

    pub fn act(&mut self, of: &Order, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match act {
            Act::Pick(id) => {
                let step = of.steps.iter().position(|step| step.id == *id)?;
                self.hints.hide();
                if let Some(place) = self.row.iter().position(|placed| *placed == step) {
                    self.row.truncate(place);
                    self.why = None;
                    return Some(Step::Stay);
                }
                let fits = self.ready(of, step);
                if fits {
                    self.row.push(step);
                    table.cues.push(Cue::Found(id.clone()));
                } else {
                    self.missed += 1;
                    table.cues.push(Cue::Missed(id.clone()));
                }
                self.why = Some(Why { id: id.clone(), fits });
                Some(Step::Stay)
            }
            Act::Hint => self.hints.ask(&of.hints, table),
            Act::Finish => self.all(of).then_some(Step::Done),
            _ => None,
        }
    }

    pub fn acts(&self, of: &Order, acts: &mut Vec<Act>) {
        acts.extend(self.order.iter().map(|step| Act::Pick(of.steps[*step].id.clone())));
        self.hints.acts(&of.hints, acts);
        if self.all(of) {
            acts.push(Act::Finish);
        }
    }

    /// What leads to the end: every step that can come next.
    pub fn onward(&self, of: &Order, acts: &mut Vec<Act>) {
        if self.all(of) {
            return acts.push(Act::Finish);
        }
        let next = self.order.iter().filter(|step| !self.row.contains(step) && self.ready(of, **step));
        acts.extend(next.map(|step| Act::Pick(of.steps[*step].id.clone())));
    }

    pub fn view(&self, of: &Order) -> OrderView {
        let id = |step: &usize| of.steps[*step].id.clone();
        OrderView {
            id: of.id.clone(),
            ask: of.ask.clone(),
            steps: self.order.iter().map(|step| StepView { id: id(step), placed: self.row.contains(step) }).collect(),
            row: self.row.iter().map(id).collect(),
            why: self.why.clone(),
            hint: self.hints.shown(&of.hints),
            more_hints: self.hints.more(&of.hints),
            done: self.all(of).then(|| of.done.clone()),
        }
    }
}
