//! Walks every state that an episode can be in, and proves what no look at single beats can: that everything is reached,
//! that every path ends, and that on every path somebody listens.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    activity::{Activity, tell::Tell},
    compile::Origins,
    diagnostic::Diagnostic,
    episode::{Condition, Episode, Op, Program, Way, Who},
    script::{Band, BeatScript, ChatDeed, Quality, Script},
    source::Source,
    walk::{Node, walk},
};

/// More states than this in one band are not explored.
const MOST_STATES: usize = 200_000;
/// More steps from state to state than these are not followed either: a branch can have thousands of arms.
const MOST_STEPS: usize = 20 * MOST_STATES;
/// More unknowns than this from earlier episodes are not tried in all combinations.
const MOST_UNKNOWNS: usize = 10;

const TOLD: u8 = 1;
const HELPED: u8 = 2;
const REFLECTED: u8 = 4;
const GIVEN: u8 = 8;

/// How many states each band of an episode has. Explores them all.
#[must_use]
pub fn states(episode: &Episode) -> Vec<(Band, usize)> {
    let explored = episode.programs.iter().map(|program| (program.band, Explorer::explore(episode, program)));
    explored.map(|(band, explorer)| (band, explorer.states.len())).collect()
}

/// What exploring an episode finds. Where not the whole of it is meant to be reached, nothing is said of what is not.
pub(super) fn check(
    file: &str,
    script: &Script,
    source: &Source,
    episode: &Episode,
    origins: &[Origins],
    mut whole: bool,
) -> Vec<Diagnostic> {
    let mut report = Report { file, source, findings: BTreeMap::new() };
    let mut reached = BTreeSet::new();
    for (program, origins) in episode.programs.iter().zip(origins) {
        let explorer = Explorer::explore(episode, program);
        if explorer.too_many {
            let message = format!("{:?} has more than {MOST_STATES} states", program.band);
            report.add("S106", "scenes", message, "fewer flags, or fewer branches that ask for them");
            whole = false;
            continue;
        }
        explorer.report(origins, script.measure.is_some(), &mut report);
        reached.extend(explorer.reached(origins));
    }
    // What lies behind a place where the story gets stuck is unreached because of that place.
    let stuck = report.findings.keys().any(|(code, _)| matches!(*code, "S103" | "S104" | "S105"));
    if whole && !stuck {
        unreached(script, &reached, &mut report);
    }
    report.findings.into_values().collect()
}

/// Findings, one for each code and place however many bands and states have it.
struct Report<'a> {
    file: &'a str,
    source: &'a Source,
    findings: BTreeMap<(&'static str, String), Diagnostic>,
}

impl Report<'_> {
    fn add(&mut self, code: &'static str, path: &str, message: impl Into<String>, expected: &str) {
        let finding = Diagnostic::error(code, self.file, message).at(self.source.span(path)).expected(expected);
        self.findings.entry((code, path.to_owned())).or_insert(finding);
    }
}

/// Names the outermost of what no band reaches.
fn unreached(script: &Script, reached: &BTreeSet<&str>, report: &mut Report<'_>) {
    let mut lost: Option<String> = None;
    walk(script, &mut |node, path, _| {
        let inside = lost.as_ref().is_some_and(|lost| path.starts_with(lost.as_str()));
        if inside || reached.contains(path) || matches!(node, Node::Beat(BeatScript::Only(..)) | Node::Adult(_)) {
            return;
        }
        lost = Some(path.to_owned());
        match node {
            Node::Scene(scene) => {
                report.add("S101", path, format!("nobody ever reaches the scene `{}`", scene.id), "a way that leads here");
            }
            Node::Beat(BeatScript::Choose(choice)) => {
                let message = format!("nobody ever comes to the choice `{}`, so nobody can take its options", choice.id);
                report.add("S102", path, message, "a way that leads here");
            }
            _ => report.add("S107", path, "nobody ever reaches this", "a way that leads here"),
        }
    });
}

/// One state: everything that decides what can happen next. What cannot (who stands where, which spots were seen) is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct State {
    pc: u32,
    flags: u64,
    played: u64,
    marks: u8,
    /// The chat or tell activity around, counted from 1.
    run: u16,
    /// The choice whose branch is played, as its state counted from 1; and the same when the activity began.
    saved: u32,
    outer: u32,
    asked: u32,
    chosen: u8,
    worded: bool,
}

#[derive(Default)]
struct Explorer<'a> {
    program: Option<&'a Program>,
    states: Vec<State>,
    known: HashMap<State, u32>,
    edges: Vec<(u32, u32)>,
    options: BTreeSet<(u16, usize)>,
    /// Flags that some condition asks for: no other makes a difference.
    asked_for: u64,
    too_many: bool,
    /// `told` speaks before anybody was told.
    untold: Vec<u32>,
}

impl<'a> Explorer<'a> {
    fn explore(episode: &Episode, program: &'a Program) -> Self {
        let mut explorer = Self { program: Some(program), ..Self::default() };
        for op in &program.ops {
            if let Op::Unless(condition, _) = op {
                explorer.asked_for |= flags_of(condition);
            }
        }
        let carried: Vec<u64> = (episode.flags.iter().enumerate())
            .filter(|(bit, flag)| flag.from.is_some() && explorer.asked_for & (1 << bit) != 0)
            .map(|(bit, _)| 1 << bit)
            .collect();
        let unknowns = carried.len() + episode.earlier.len();
        if unknowns > MOST_UNKNOWNS {
            explorer.too_many = true;
            return explorer;
        }
        for mix in 0_u64..1 << unknowns {
            let set = |(at, bit): (usize, &u64)| if mix & (1 << at) == 0 { 0 } else { *bit };
            let flags = carried.iter().enumerate().map(set).fold(0, |all, one| all | one);
            let played = mix >> carried.len();
            let first = State { pc: 0, flags, played, marks: 0, run: 0, saved: 0, outer: 0, asked: 0, chosen: 0, worded: false };
            explorer.meet(first);
        }
        let (mut at, mut next) = (0, Vec::new());
        while at < explorer.states.len() {
            if explorer.states.len() > MOST_STATES || explorer.edges.len() > MOST_STEPS {
                explorer.too_many = true;
                break;
            }
            explorer.follow(at as u32, program, &mut next);
            for state in next.drain(..) {
                let to = explorer.meet(state);
                explorer.edges.push((at as u32, to));
            }
            at += 1;
        }
        explorer
    }

    fn meet(&mut self, mut state: State) -> u32 {
        state.flags &= self.asked_for;
        let states = &mut self.states;
        *self.known.entry(state).or_insert_with(|| {
            states.push(state);
            states.len() as u32 - 1
        })
    }

    /// Every state that can come after this one.
    fn follow(&mut self, at: u32, program: &Program, next: &mut Vec<State>) {
        let now = self.states[at as usize];
        let on = State { pc: now.pc + 1, ..now };
        let Some(op) = program.ops.get(now.pc as usize) else { return };
        match op {
            Op::Scene(_) => next.push(State { run: 0, saved: 0, outer: 0, asked: 0, chosen: 0, worded: false, ..on }),
            Op::Enter(..) | Op::Exit(_) | Op::Move(..) => next.push(on),
            Op::Say(who, ..) => {
                if matches!(who, Who::Told) && now.marks & TOLD == 0 {
                    self.untold.push(now.pc);
                }
                next.push(on);
                next.extend(self.out_of_chat(now, program));
            }
            Op::Sound(..) => {
                next.push(on);
                next.extend(self.out_of_chat(now, program));
            }
            Op::Ask(index) => {
                for (number, option) in program.choices[*index as usize].options.iter().enumerate() {
                    self.options.insert((*index, number));
                    next.push(State { pc: option.start, flags: now.flags | option.sets, saved: at + 1, ..now });
                }
                next.extend(self.out_of_chat(now, program));
            }
            Op::Outcome(index, number) => {
                let choice = &program.choices[*index as usize];
                let way = choice.options[*number as usize].way;
                let Some(choosing) = now.saved.checked_sub(1) else { return };
                let before = self.states[choosing as usize];
                if matches!(way, Way::Retry | Way::RetryOrOn) {
                    next.push(before);
                }
                let on = State { saved: before.saved, ..now };
                match way {
                    Way::Retry => {}
                    Way::On | Way::RetryOrOn => next.push(State { pc: choice.after, ..on }),
                    Way::Go(to) => next.push(State { pc: to, ..on }),
                    Way::Another(tell) => {
                        next.push(State { pc: list(program, tell), asked: now.asked | 1 << now.chosen, saved: now.outer, ..now });
                    }
                }
            }
            Op::Jump(to) => next.push(State { pc: *to, ..now }),
            Op::Unless(condition, to) => {
                next.push(if condition.holds(now.flags, now.played) { on } else { State { pc: *to, ..now } });
            }
            Op::Set(bit) => next.push(State { flags: now.flags | 1 << bit, ..on }),
            Op::Roll(arms) => next.extend(arms.iter().map(|(_, to)| State { pc: *to, ..now })),
            Op::Reflect(_) => next.push(State { marks: now.marks | REFLECTED, ..on }),
            Op::Give => next.push(State { marks: now.marks | GIVEN, ..on }),
            Op::End => {}
            Op::Play(index) => match &program.activities[*index as usize] {
                // What happens inside leads to the same end: the rules of each kind prove that it can be finished, so that
                // no order of cards, steps or picks makes another state.
                Activity::Inspect(_)
                | Activity::Passphrase(_)
                | Activity::Sort(_)
                | Activity::Settings(_)
                | Activity::Spread(_)
                | Activity::Order(_)
                | Activity::Compare(_)
                | Activity::Plan(_)
                | Activity::Vignette(_) => next.push(on),
                Activity::Chat(chat) => {
                    next.push(State { pc: chat.start, run: index + 1, outer: now.saved, ..now });
                }
                Activity::Tell(tell) => {
                    let outer = if now.run == 0 { now.saved } else { now.outer };
                    let left = (0..tell.adults.len()).filter(|adult| now.asked & 1 << adult == 0);
                    next.extend(left.map(|adult| State {
                        pc: if now.worded { tell.adults[adult].start } else { tell.words },
                        marks: now.marks | TOLD,
                        run: index + 1,
                        outer,
                        chosen: adult as u8,
                        ..now
                    }));
                }
            },
            Op::Adult(index) => {
                if let Activity::Tell(tell) = &program.activities[*index as usize] {
                    next.push(State { pc: start_of(tell, now.chosen), worded: true, ..now });
                }
            }
            Op::Close => next.extend(self.close(now, program)),
        }
    }

    /// Leaving a chat by one of its buttons.
    fn out_of_chat(&self, now: State, program: &Program) -> Option<State> {
        match program.activities.get(usize::from(now.run.checked_sub(1)?))? {
            Activity::Chat(chat) => {
                let leaves = |deed: &ChatDeed| matches!(deed, ChatDeed::Block | ChatDeed::Leave | ChatDeed::Tell);
                chat.actions.iter().any(|(_, deed)| leaves(deed)).then(|| self.close(now, program)).flatten()
            }
            _ => None,
        }
    }

    fn close(&self, now: State, program: &Program) -> Option<State> {
        let activity = program.activities.get(usize::from(now.run.checked_sub(1)?))?;
        let helped = if matches!(activity, Activity::Tell(_)) { HELPED } else { 0 };
        Some(State {
            pc: activity.after(),
            marks: now.marks | helped,
            run: 0,
            saved: now.outer,
            outer: 0,
            asked: 0,
            chosen: 0,
            worded: false,
            ..now
        })
    }

    /// The paths of the file that were reached.
    fn reached<'o>(&self, origins: &'o Origins) -> BTreeSet<&'o str> {
        let ops = self.states.iter().map(|state| origins.ops[state.pc as usize].as_str());
        let options = self.options.iter().map(|(choice, number)| origins.options[*choice as usize][*number].as_str());
        ops.chain(options).collect()
    }

    fn report(&self, origins: &Origins, measure: bool, report: &mut Report<'_>) {
        let Some(program) = self.program else { return };
        let band = program.band;
        let op = |state: u32| &program.ops[self.states[state as usize].pc as usize];
        let origin = |state: u32| origins.ops[self.states[state as usize].pc as usize].as_str();
        let all = 0..self.states.len() as u32;
        for pc in &self.untold {
            report.add("S031", &origins.ops[*pc as usize], "nobody was told before this", "a tell activity on every way here");
        }
        let mut leads_on = vec![false; self.states.len()];
        for (from, _) in &self.edges {
            leads_on[*from as usize] = true;
        }
        let ends: Vec<u32> = all.clone().filter(|state| matches!(op(*state), Op::End)).collect();
        for end in &ends {
            let marks = self.states[*end as usize].marks;
            let lacks = |mark| marks & mark == 0;
            let path = if origin(*end) == "scenes" { "id" } else { origin(*end) };
            if lacks(HELPED) && !measure {
                let message = format!("{band:?} can come to this end and nobody has listened");
                report.add("S060", path, message, "a tell activity on every path");
            }
            if lacks(REFLECTED) {
                let message = format!("{band:?} can come to this end without an open question");
                report.add("S061", path, message, "a Reflect on every path");
            }
            if lacks(GIVEN) && !measure {
                report.add("S062", path, format!("{band:?} can come to this end without the badge"), "a Give on every path");
            }
        }
        let dead: Vec<u32> = all.clone().filter(|state| !leads_on[*state as usize] && !matches!(op(*state), Op::End)).collect();
        for state in &dead {
            report.add("S105", origin(*state), format!("{band:?} can do nothing more here"), "a way on");
        }
        let circle = self.circle(program);
        if let Some(state) = circle {
            report.add("S103", origin(state), format!("{band:?} runs in a circle here"), "a choice that leads out");
        }
        if dead.is_empty() && circle.is_none() {
            let ending = self.leading_to(ends.into_iter());
            let lost = all.clone().filter(|state| !ending[*state as usize]);
            if let Some(state) = lost.min_by_key(|state| (!matches!(op(*state), Op::Ask(_)), self.states[*state as usize].pc)) {
                report.add("S104", origin(state), format!("{band:?} cannot reach the end from here"), "a way on to the end");
            }
        }
        self.risky(program, origins, report);
    }

    /// Risky options without another try, from which no adult who listens can be reached.
    fn risky(&self, program: &Program, origins: &Origins, report: &mut Report<'_>) {
        let listening = self.states.iter().enumerate().filter(|(_, state)| {
            let tell = state.run.checked_sub(1).map(|run| &program.activities[usize::from(run)]);
            matches!(program.ops[state.pc as usize], Op::Close) && matches!(tell, Some(Activity::Tell(_)))
        });
        let helped = self.leading_to(listening.map(|(at, _)| at as u32));
        for (at, state) in self.states.iter().enumerate() {
            let Op::Outcome(choice, number) = &program.ops[state.pc as usize] else { continue };
            let option = &program.choices[*choice as usize].options[*number as usize];
            let stuck = !matches!(option.way, Way::Retry | Way::RetryOrOn) && !helped[at];
            if option.quality == Quality::Risky && stuck {
                let path = format!("{}.next", origins.options[*choice as usize][*number as usize]);
                let message = format!("after `{}` there is no other try, and nobody listens later", option.id);
                report.add("S054", &path, message, "Retry, RetryOrOn, or a tell activity later on this way");
            }
        }
    }

    /// Which states can lead to one of these.
    fn leading_to(&self, goals: impl Iterator<Item = u32>) -> Vec<bool> {
        let mut before: Vec<Vec<u32>> = vec![Vec::new(); self.states.len()];
        for (from, to) in &self.edges {
            before[*to as usize].push(*from);
        }
        let mut leads = vec![false; self.states.len()];
        let mut open: Vec<u32> = goals.collect();
        while let Some(state) = open.pop() {
            if !std::mem::replace(&mut leads[state as usize], true) {
                open.extend(&before[state as usize]);
            }
        }
        leads
    }

    /// A state on a circle that the player can do nothing about.
    fn circle(&self, program: &Program) -> Option<u32> {
        let forced = |state: u32| {
            let now = &self.states[state as usize];
            match &program.ops[now.pc as usize] {
                Op::Ask(_) | Op::Reflect(_) => false,
                Op::Play(index) => !matches!(program.activities[*index as usize], Activity::Tell(_)),
                _ => true,
            }
        };
        let edges: Vec<(u32, u32)> = self.edges.iter().copied().filter(|(from, to)| forced(*from) && forced(*to)).collect();
        // What nothing leads to, and what leads nowhere, is on no circle; what is left over when both are taken away is.
        let forward = peel(self.states.len(), edges.iter().copied());
        let kept = edges.iter().copied().filter(|(from, to)| forward[*from as usize] && forward[*to as usize]);
        let backward = peel(self.states.len(), kept.map(|(from, to)| (to, from)));
        let left = (0..self.states.len() as u32).filter(|state| backward[*state as usize]);
        let jump = |state: &u32| !matches!(program.ops[self.states[*state as usize].pc as usize], Op::Jump(_));
        left.min_by_key(|state| (jump(state), self.states[*state as usize].pc))
    }
}

/// Takes away again and again what nothing leads to; true for what is left.
fn peel(count: usize, edges: impl Iterator<Item = (u32, u32)>) -> Vec<bool> {
    let mut after: Vec<Vec<u32>> = vec![Vec::new(); count];
    let mut ways_in = vec![0_usize; count];
    for (from, to) in edges {
        after[from as usize].push(to);
        ways_in[to as usize] += 1;
    }
    let mut open: Vec<u32> = (0..count as u32).filter(|state| ways_in[*state as usize] == 0).collect();
    let mut left = vec![true; count];
    while let Some(state) = open.pop() {
        left[state as usize] = false;
        for to in &after[state as usize] {
            ways_in[*to as usize] -= 1;
            if ways_in[*to as usize] == 0 {
                open.push(*to);
            }
        }
    }
    left
}

fn flags_of(condition: &Condition) -> u64 {
    match condition {
        Condition::Flag(bit) => 1 << bit,
        Condition::Played(_) => 0,
        Condition::Not(inner) => flags_of(inner),
        Condition::All(all) | Condition::Any(all) => all.iter().map(flags_of).fold(0, |flags, one| flags | one),
    }
}

/// Where the list of a tell activity waits.
fn list(program: &Program, tell: u16) -> u32 {
    let waits = program.ops.iter().position(|op| matches!(op, Op::Play(index) if *index == tell));
    waits.map_or(0, |at| at as u32)
}

fn start_of(tell: &Tell, chosen: u8) -> u32 {
    tell.adults.get(usize::from(chosen)).map_or(tell.after, |adult| adult.start)
}
