//! Something travels through a network of friends: who stops it, takes it back, corrects it, and what that changes.

use super::{
    super::{
        check::Checker,
        compile::{Compiler, shown},
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{RunScript, Skill, SpreadScript, Trial},
        source::Source,
        view::{Act, Cue, MomentView, PhoneView, SpreadCount, SpreadView},
        walk::Around,
    },
    Activity, Step, hints,
    hints::Hints,
    network::{Arrival, Network, Sending},
};

#[derive(Debug)]
pub(in super::super) struct Spread {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub hints: Vec<Id>,
    pub done: Id,
    pub after: u32,
    pub runs: Vec<OneRun>,
    phones: Vec<Id>,
    world: Travel,
}

#[derive(Debug)]
pub(in super::super) struct OneRun {
    pub ask: Id,
    of: Trial,
    result: Id,
    remarks: Vec<Id>,
}

/// The network, and how it goes when nobody does anything.
#[derive(Debug)]
struct Travel {
    network: Network,
    share: u32,
    rounds: u32,
    plain: Vec<Option<Arrival>>,
    /// How many people look at each phone: all people of the script at those that it reaches by itself.
    people: Vec<u32>,
}

/// How a run stands once it has travelled.
#[derive(Debug, Default)]
struct Outcome {
    saw: Vec<Option<Arrival>>,
    heard: Vec<Option<Arrival>>,
    deleted: Vec<usize>,
    after: u32,
}

impl Travel {
    fn new(script: &SpreadScript) -> Self {
        let network = Network::draw(script.seed, script.phones, script.friends);
        let plain = network.send(Sending { share: script.share, rounds: script.rounds, ..Sending::default() });
        let reached = plain.iter().flatten().count().max(1) as u32;
        let up_to = |phone: usize| script.people * plain[..phone].iter().flatten().count() as u32 / reached;
        let people = (0..plain.len()).map(|phone| up_to(phone + 1) - up_to(phone)).collect();
        Self { network, share: script.share, rounds: script.rounds, plain, people }
    }

    /// How many people look at the phones for which this holds.
    fn people(&self, of: impl Fn(usize) -> bool) -> u32 {
        self.people.iter().enumerate().filter(|(phone, _)| of(*phone)).map(|(_, people)| people).sum()
    }

    fn has(&self, phone: usize) -> bool {
        self.plain[phone].is_some()
    }

    /// How many people have seen it when nobody does anything.
    fn before(&self) -> u32 {
        self.people(|phone| self.has(phone))
    }

    /// The phones that can be picked in a trial. The first one never: it has posted.
    fn open(&self, of: &Trial) -> Vec<usize> {
        (1..self.plain.len()).filter(|phone| matches!(of, Trial::Stop(_)) || self.has(*phone)).collect()
    }

    fn run(&self, of: &Trial, picked: &[usize], moment: Option<usize>) -> Outcome {
        let (share, rounds) = (self.share, self.rounds);
        let seen = |saw: Vec<Option<Arrival>>| {
            let after = self.people(|phone| saw[phone].is_some());
            Outcome { saw, after, ..Outcome::default() }
        };
        match of {
            Trial::Watch => seen(self.plain.clone()),
            Trial::Stop(_) => seen(self.network.send(Sending { share, rounds, stopped: picked, ..Sending::default() })),
            Trial::TakeBack(moments) => {
                let back = moment.and_then(|at| moments.get(at)).map(|moment| moment.after);
                seen(self.network.send(Sending { share, rounds, back, ..Sending::default() }))
            }
            Trial::Correct { share, .. } => {
                let heard = self.network.send(Sending { share: *share, rounds, helpers: picked, ..Sending::default() });
                let after = self.people(|phone| self.has(phone) && heard[phone].is_some());
                Outcome { saw: self.plain.clone(), heard, after, ..Outcome::default() }
            }
            Trial::TakeDown(_) => {
                let from = |phone: usize| self.plain[phone].and_then(|arrival| arrival.from);
                let gone = |phone: &usize| picked.contains(phone) || from(*phone).is_some_and(|from| picked.contains(&from));
                let deleted: Vec<usize> = (0..self.plain.len()).filter(gone).collect();
                let after = self.people(|phone| self.has(phone) && !deleted.contains(&phone));
                Outcome { saw: self.plain.clone(), deleted, after, ..Outcome::default() }
            }
        }
    }
}

/// How many phones are picked in a trial.
fn picks(of: &Trial) -> Option<usize> {
    match of {
        Trial::Watch | Trial::TakeBack(_) => None,
        Trial::Stop(count) | Trial::TakeDown(count) | Trial::Correct { helpers: count, .. } => Some(*count),
    }
}

pub(super) fn compile(script: &SpreadScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let band = to.band;
    let runs = script.runs.iter().filter(|run| shown(run.young, band)).map(|run| OneRun {
        ask: (&run.ask).into(),
        of: run.of.clone(),
        result: (&run.result).into(),
        remarks: run.remarks.iter().filter(|remark| shown(remark.young, band)).map(|remark| Id::from(&remark.id)).collect(),
    });
    let runs = runs.collect();
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Spread(Spread {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        hints: hints::of_band(&script.hints, band),
        done: (&script.done).into(),
        after: to.here(),
        runs,
        phones: (1..=script.phones).map(|phone| Id::from(format!("phone-{phone}"))).collect(),
        world: Travel::new(script),
    }));
}

pub(super) fn facts(script: &SpreadScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.done"), &script.done, UseKind::Bubble);
    for (at, run) in script.runs.iter().enumerate() {
        let path = format!("{path}.runs[{at}]");
        facts.message(source, &format!("{path}.ask"), &run.ask, UseKind::Bubble);
        let variables: &[&'static str] = if run.of == Trial::Watch { &["count"] } else { &["before", "after"] };
        facts.attribute(source, &format!("{path}.result"), &run.result, None, variables, UseKind::Bubble);
        for (at, remark) in run.remarks.iter().enumerate() {
            facts.message(source, &format!("{path}.remarks[{at}].id"), &remark.id, UseKind::Bubble);
        }
        if let Trial::TakeBack(moments) = &run.of {
            for (at, moment) in moments.iter().enumerate() {
                facts.message(source, &format!("{path}.of[{at}].id"), &moment.id, UseKind::Label);
            }
        }
    }
    hints::facts(&script.hints, facts, source, path);
}

pub(super) fn rules(script: &SpreadScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    let sizes = [
        ("phones", script.phones as u64, 6..=40),
        ("friends", script.friends as u64, 1..=6),
        ("people", u64::from(script.people), script.phones as u64..=1_000_000),
        ("share", u64::from(script.share), 1..=100),
        ("rounds", u64::from(script.rounds), 1..=10),
    ];
    let mut sized = true;
    for (field, value, right) in sizes {
        if !right.contains(&value) {
            let message = format!("`{field}` is {value}");
            checker.error("S130", &format!("{path}.{field}"), message, format!("{} to {}", right.start(), right.end()));
            sized = false;
        }
    }
    if let Some(band) = around.bands().find(|band| !script.runs.iter().any(|run| shown(run.young, *band))) {
        checker.error("S130", &format!("{path}.runs"), format!("{band:?} has no run"), "a run for each band");
    }
    if !sized {
        return;
    }
    let world = Travel::new(script);
    if !(1..script.phones).any(|phone| world.has(phone)) {
        checker.error("S131", &format!("{path}.seed"), "it reaches nobody", "another seed, more friends, or a larger share");
        return;
    }
    for (at, run) in script.runs.iter().enumerate() {
        trial(&world, run, checker, &format!("{path}.runs[{at}].of"));
    }
}

/// What is tried can be done, and changes something.
fn trial(world: &Travel, run: &RunScript, checker: &mut Checker<'_>, path: &str) {
    let open = world.open(&run.of);
    if let Some(count) = picks(&run.of)
        && (count == 0 || count > open.len())
    {
        checker.error("S132", path, format!("{count} of {} phones are to be picked", open.len()), format!("1 to {}", open.len()));
        return;
    }
    if let Trial::Correct { share, .. } = run.of
        && !(1..=100).contains(&share)
    {
        checker.error("S132", path, format!("the correction has a share of {share}"), "1 to 100");
        return;
    }
    let changes = match &run.of {
        Trial::Watch | Trial::Correct { .. } | Trial::TakeDown(_) => true,
        Trial::Stop(_) => world.run(&run.of, &open, None).after < world.before(),
        Trial::TakeBack(moments) => (0..moments.len()).any(|at| world.run(&run.of, &[], Some(at)).after < world.before()),
    };
    if !changes {
        checker.error(
            "S133",
            path,
            "this changes nothing, whatever the child does",
            "an earlier moment, more rounds, or another seed",
        );
    }
}

#[derive(Debug, Clone, Default)]
pub(in super::super) struct Run {
    run: usize,
    picked: Vec<usize>,
    moment: Option<usize>,
    /// It has travelled.
    gone: bool,
    pub hints: Hints,
}

impl Run {
    /// Everything that has to be picked was picked.
    fn ready(&self, of: &OneRun) -> bool {
        picks(&of.of).is_none_or(|count| self.picked.len() == count) && (self.moment.is_some() || !matches!(of.of, Trial::TakeBack(_)))
    }

    fn last(&self, of: &Spread) -> bool {
        self.run + 1 == of.runs.len()
    }

    /// A phone can be picked: one that was picked can be taken back at any time, also after it has travelled.
    fn open(&self, of: &Spread, phone: usize) -> bool {
        let trial = &of.runs[self.run].of;
        let room = picks(trial).is_some_and(|count| self.picked.len() < count);
        self.picked.contains(&phone) || (room && of.world.open(trial).contains(&phone))
    }

    pub fn act(&mut self, of: &Spread, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        let run = &of.runs[self.run];
        match act {
            Act::Pick(id) => {
                if let Some(phone) = of.phones.iter().position(|phone| phone == id) {
                    if !self.open(of, phone) {
                        return None;
                    }
                    match self.picked.iter().position(|picked| *picked == phone) {
                        Some(place) => drop(self.picked.remove(place)),
                        None => self.picked.push(phone),
                    }
                    self.gone = false;
                } else {
                    let Trial::TakeBack(moments) = &run.of else { return None };
                    self.moment = Some(moments.iter().position(|moment| *moment.id == **id)?);
                    self.gone = true;
                }
                table.cues.push(Cue::Found(id.clone()));
                self.hints.hide();
                Some(Step::Stay)
            }
            Act::Advance if !self.gone => {
                self.gone = self.ready(run);
                self.hints.hide();
                self.gone.then_some(Step::Stay)
            }
            Act::Advance if !self.last(of) => {
                *self = Self { run: self.run + 1, hints: self.hints, ..Self::default() };
                self.hints.hide();
                Some(Step::Stay)
            }
            Act::Hint => self.hints.ask(&of.hints, table),
            Act::Finish => (self.gone && self.last(of)).then_some(Step::Done),
            _ => None,
        }
    }

    fn go(&self, of: &Spread) -> bool {
        if self.gone { !self.last(of) } else { self.ready(&of.runs[self.run]) }
    }

    pub fn acts(&self, of: &Spread, acts: &mut Vec<Act>) {
        acts.extend((0..of.phones.len()).filter(|phone| self.open(of, *phone)).map(|phone| Act::Pick(of.phones[phone].clone())));
        if let Trial::TakeBack(moments) = &of.runs[self.run].of {
            acts.extend(moments.iter().map(|moment| Act::Pick((&moment.id).into())));
        }
        if self.go(of) {
            acts.push(Act::Advance);
        }
        self.hints.acts(&of.hints, acts);
        if self.gone && self.last(of) {
            acts.push(Act::Finish);
        }
    }

    /// What leads to the end: pick what is missing, let it travel, go on.
    pub fn onward(&self, of: &Spread, acts: &mut Vec<Act>) {
        if self.gone && self.last(of) {
            acts.push(Act::Finish);
        } else if self.go(of) {
            acts.push(Act::Advance);
        } else {
            self.acts(of, acts);
            let picked = |id: &Id| self.picked.iter().any(|phone| of.phones[*phone] == *id);
            acts.retain(|act| matches!(act, Act::Pick(id) if !picked(id)));
        }
    }

    pub fn view(&self, of: &Spread) -> SpreadView {
        let run = &of.runs[self.run];
        let world = &of.world;
        // Who has it already is seen before a correction or take-down; else it begins with a fresh network.
        let outcome = match &run.of {
            _ if self.gone => world.run(&run.of, &self.picked, self.moment),
            Trial::Correct { .. } | Trial::TakeDown(_) => Outcome { saw: world.plain.clone(), ..Outcome::default() },
            Trial::Watch | Trial::Stop(_) | Trial::TakeBack(_) => Outcome::default(),
        };
        let round = |came: &[Option<Arrival>], phone: usize| came.get(phone).copied().flatten().map(|arrival| arrival.round);
        let phone = |(at, id): (usize, &Id)| PhoneView {
            id: id.clone(),
            ring: world.network.rings[at],
            open: self.open(of, at),
            picked: self.picked.contains(&at),
            saw: round(&outcome.saw, at),
            heard: round(&outcome.heard, at),
            deleted: outcome.deleted.contains(&at),
        };
        let counts = match run.of {
            Trial::Watch => vec![("count", outcome.after)],
            _ => vec![("before", world.before()), ("after", outcome.after)],
        };
        let moments: &[_] = if let Trial::TakeBack(moments) = &run.of { moments } else { &[] };
        let moment = |(at, moment): (usize, &super::super::script::MomentScript)| MomentView {
            id: (&moment.id).into(),
            picked: self.moment == Some(at),
        };
        SpreadView {
            id: of.id.clone(),
            ask: run.ask.clone(),
            run: (self.run, of.runs.len()),
            phones: of.phones.iter().enumerate().map(phone).collect(),
            links: world.network.links.clone(),
            picks: picks(&run.of).map(|count| (self.picked.len(), count)),
            moments: moments.iter().enumerate().map(moment).collect(),
            go: self.go(of),
            result: self.gone.then(|| SpreadCount { id: run.result.clone(), counts }),
            remarks: if self.gone { run.remarks.clone() } else { Vec::new() },
            hint: self.hints.shown(&of.hints),
            more_hints: self.hints.more(&of.hints),
            done: (self.gone && self.last(of)).then(|| of.done.clone()),
        }
    }
}
