//! Fill a day with blocks and see how it feels. There is no single right day, so nothing is ever wrong.

use super::{
    super::{
        check::Checker,
        compile::{Compiler, shown},
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{ActivityScript, Band, BeatScript, BlockScript, NeedScript, PlanScript, Skill},
        source::Source,
        view::{Act, BlockView, Cue, DayView, Feeling, NeedView, PartView, PlanView},
        walk::{Around, Node, walk},
    },
    Activity, Step, hints,
    hints::Hints,
};

#[derive(Debug)]
pub(in super::super) struct Plan {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub ask: Id,
    pub parts: Vec<(Id, u32)>,
    pub blocks: Vec<Block>,
    pub needs: Vec<Need>,
    pub fill: u32,
    pub beside: Option<Id>,
    pub hints: Vec<Id>,
    pub done: Id,
    pub after: u32,
}

#[derive(Debug)]
pub(in super::super) struct Block {
    pub id: Id,
    pub hours: u32,
    /// The needs it is good for, as places in the list.
    pub good_for: Vec<usize>,
}

#[derive(Debug)]
pub(in super::super) struct Need {
    pub id: Id,
    pub least: u32,
    pub most: Option<u32>,
}

pub(super) fn compile(script: &PlanScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let band = to.band;
    let needs: Vec<&NeedScript> = script.needs.iter().filter(|need| shown(need.young, band)).collect();
    let blocks = script.blocks.iter().filter(|block| shown(block.young, band)).map(|block| Block {
        id: (&block.id).into(),
        hours: block.hours,
        good_for: block.good_for.iter().filter_map(|id| needs.iter().position(|need| need.id == *id)).collect(),
    });
    let blocks = blocks.collect();
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Plan(Plan {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        ask: (&script.ask).into(),
        parts: script.parts.iter().map(|part| (Id::from(&part.id), part.hours)).collect(),
        blocks,
        needs: needs.iter().map(|need| Need { id: (&need.id).into(), least: need.least, most: need.most }).collect(),
        fill: fill(script, band),
        beside: script.beside.as_ref().map(Id::from),
        hints: hints::of_band(&script.hints, band),
        done: (&script.done).into(),
        after: to.here(),
    }));
}

fn fill(script: &PlanScript, band: Band) -> u32 {
    if band == Band::Young { script.fill_young } else { script.fill }
}

pub(super) fn facts(script: &PlanScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.ask"), &script.ask, UseKind::Bubble);
    facts.message(source, &format!("{path}.done"), &script.done, UseKind::Bubble);
    for (at, part) in script.parts.iter().enumerate() {
        facts.message(source, &format!("{path}.parts[{at}].id"), &part.id, UseKind::Label);
    }
    for (at, block) in script.blocks.iter().enumerate() {
        facts.message(source, &format!("{path}.blocks[{at}].id"), &block.id, UseKind::Label);
    }
    for (at, need) in script.needs.iter().enumerate() {
        let attributes: &[&'static str] = if need.most.is_some() { &["little", "enough", "much"] } else { &["little", "enough"] };
        facts.row(source, &format!("{path}.needs[{at}].id"), &need.id, UseKind::Label, attributes);
    }
    hints::facts(&script.hints, facts, source, path);
}

/// More hours than this are no day.
const LONGEST: u32 = 24;

pub(super) fn rules(script: &PlanScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    let sized = |hours: u32| (1..=LONGEST).contains(&hours);
    let day: u32 = script.parts.iter().fold(0, |sum, part| sum.saturating_add(part.hours));
    let parts = !script.parts.is_empty() && script.parts.iter().all(|part| sized(part.hours)) && sized(day);
    let blocks = script.blocks.iter().all(|block| sized(block.hours));
    if !parts || !blocks {
        let message = format!("a part or block has no hours, or the day has {day}");
        checker.error("S145", &format!("{path}.parts"), message, format!("hours of 1 or more, {LONGEST} in all"));
        return;
    }
    for (at, block) in script.blocks.iter().enumerate() {
        for (place, id) in block.good_for.iter().enumerate().filter(|(_, id)| !script.needs.iter().any(|need| need.id == **id)) {
            let known = script.needs.iter().map(|need| need.id.as_str());
            checker.unknown("S146", &format!("{path}.blocks[{at}].good_for[{place}]"), format!("there is no need `{id}`"), id, known);
        }
    }
    for band in around.bands() {
        let blocks: Vec<&BlockScript> = script.blocks.iter().filter(|block| shown(block.young, band)).collect();
        let fill = fill(script, band);
        let most = most_filled(script, &blocks);
        if fill == 0 || fill > most {
            let field = if band == Band::Young { "fill_young" } else { "fill" };
            let message = format!("{band:?} is to fill {fill} hours of {day} and can fill {most}");
            checker.error("S147", &format!("{path}.{field}"), message, format!("1 to {most}"));
            break;
        }
        let hours =
            |need: &NeedScript| blocks.iter().filter(|block| block.good_for.contains(&need.id)).map(|block| block.hours).sum::<u32>();
        let unmet = |need: &&NeedScript| need.least > hours(need) || need.most.is_some_and(|most| most < need.least);
        let needs = || script.needs.iter().filter(|need| shown(need.young, band));
        if let Some(need) = needs().find(unmet) {
            let message = format!("no day of {band:?} has enough of `{}`", need.id);
            checker.error(
                "S148",
                &format!("{path}.needs"),
                message,
                "blocks that are good for it, and a `most` that is not below `least`",
            );
            break;
        }
        if needs().next().is_none() {
            let message = format!("{band:?} sees nothing of how the day feels");
            checker.error("S148", &format!("{path}.needs"), message, "a need for each band");
            break;
        }
    }
    if let Some(beside) = &script.beside {
        let mut earlier = Vec::new();
        let mut here = false;
        walk(checker.script(), &mut |node, at, _| {
            here |= at == path;
            if let Node::Beat(BeatScript::Play(ActivityScript::Plan(plan))) = node
                && !here
            {
                earlier.push(plan.id.as_str());
            }
        });
        if !earlier.contains(&beside.as_str()) {
            let message = format!("there is no plan `{beside}` before this one");
            checker.error("S149", &format!("{path}.beside"), message, "a plan that stands earlier in this episode");
        }
    }
}

/// How many hours a band can fill.
fn most_filled(script: &PlanScript, blocks: &[&BlockScript]) -> u32 {
    let hours: Vec<u32> = blocks.iter().map(|block| block.hours).collect();
    let packed = packed(script.parts.iter().map(|part| part.hours), &hours);
    packed.iter().zip(&hours).filter(|(part, _)| part.is_some()).map(|(_, hours)| hours).sum()
}

/// Which block goes into which part when a careful child packs the day: the longest first, each where least room is left
/// over. It proves that a day can be filled, and is how simulated players fill it.
fn packed(parts: impl Iterator<Item = u32>, blocks: &[u32]) -> Vec<Option<usize>> {
    let mut free: Vec<u32> = parts.collect();
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    order.sort_by_key(|block| std::cmp::Reverse(blocks[*block]));
    let mut packed = vec![None; blocks.len()];
    for block in order {
        let part = (0..free.len()).filter(|part| free[*part] >= blocks[block]).min_by_key(|part| free[*part]);
        if let Some(part) = part {
            free[part] -= blocks[block];
            packed[block] = Some(part);
        }
    }
    packed
}

#[derive(Debug, Clone)]
pub(in super::super) struct Run {
    /// The block and its part, in the order they came.
    placed: Vec<(usize, usize)>,
    lifted: Option<usize>,
    beside: Option<DayView>,
    pub hints: Hints,
}

impl Run {
    pub fn begin(of: &Plan, table: &Table<'_>) -> Self {
        let beside = of.beside.as_ref().and_then(|id| table.days.iter().rev().find(|day| day.id == *id));
        Self { placed: Vec::new(), lifted: None, beside: beside.cloned(), hints: Hints::default() }
    }

    fn hours(&self, of: &Plan, good: impl Fn(&Block, usize) -> bool) -> u32 {
        self.placed
            .iter()
            .map(|(block, part)| (&of.blocks[*block], *part))
            .filter(|(block, part)| good(block, *part))
            .map(|(block, _)| block.hours)
            .sum()
    }

    fn free(&self, of: &Plan, part: usize) -> u32 {
        of.parts[part].1 - self.hours(of, |_, at| at == part)
    }

    fn done(&self, of: &Plan) -> bool {
        self.hours(of, |_, _| true) >= of.fill
    }

    pub fn act(&mut self, of: &Plan, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match act {
            Act::Pick(id) => {
                if let Some(part) = of.parts.iter().position(|(part, _)| part == id) {
                    let block = self.lifted.filter(|block| of.blocks[*block].hours <= self.free(of, part))?;
                    self.placed.push((block, part));
                    self.lifted = None;
                    table.cues.push(Cue::Found(of.blocks[block].id.clone()));
                } else {
                    let block = of.blocks.iter().position(|block| block.id == *id)?;
                    let was = self.placed.len();
                    self.placed.retain(|(placed, _)| *placed != block);
                    let back = self.placed.len() < was || self.lifted == Some(block);
                    self.lifted = (!back).then_some(block);
                }
                self.hints.hide();
                Some(Step::Stay)
            }
            Act::Hint => self.hints.ask(&of.hints, table),
            Act::Finish if self.done(of) => {
                table.days.push(self.day(of));
                Some(Step::Done)
            }
            _ => None,
        }
    }

    pub fn acts(&self, of: &Plan, acts: &mut Vec<Act>) {
        acts.extend(of.blocks.iter().map(|block| Act::Pick(block.id.clone())));
        self.room(of, acts);
        self.hints.acts(&of.hints, acts);
        if self.done(of) {
            acts.push(Act::Finish);
        }
    }

    /// The parts that have room for the lifted block.
    fn room(&self, of: &Plan, acts: &mut Vec<Act>) {
        if let Some(block) = self.lifted {
            let parts = (0..of.parts.len()).filter(|part| of.blocks[block].hours <= self.free(of, *part));
            acts.extend(parts.map(|part| Act::Pick(of.parts[part].0.clone())));
        }
    }

    /// What leads to the end: the day as a careful child packs it.
    pub fn onward(&self, of: &Plan, acts: &mut Vec<Act>) {
        if self.done(of) {
            return acts.push(Act::Finish);
        }
        let hours: Vec<u32> = of.blocks.iter().map(|block| block.hours).collect();
        let packed = packed(of.parts.iter().map(|(_, hours)| *hours), &hours);
        let astray = self.placed.iter().find(|(block, part)| packed[*block] != Some(*part)).map(|(block, _)| *block);
        let missing =
            || (0..of.blocks.len()).filter(|block| packed[*block].is_some() && !self.placed.iter().any(|(placed, _)| placed == block));
        match (astray, self.lifted.map(|block| (block, packed[block]))) {
            (Some(block), _) | (None, Some((block, None))) => acts.push(Act::Pick(of.blocks[block].id.clone())),
            (None, Some((_, Some(part)))) => acts.push(Act::Pick(of.parts[part].0.clone())),
            (None, None) => acts.extend(missing().map(|block| Act::Pick(of.blocks[block].id.clone()))),
        }
    }

    fn day(&self, of: &Plan) -> DayView {
        let part = |(at, (id, _)): (usize, &(Id, u32))| PartView {
            id: id.clone(),
            blocks: self.placed.iter().filter(|(_, part)| *part == at).map(|(block, _)| of.blocks[*block].id.clone()).collect(),
            free: self.free(of, at),
        };
        let need = |(at, need): (usize, &Need)| {
            let hours = self.hours(of, |block, _| block.good_for.contains(&at));
            let feeling = match hours {
                hours if hours < need.least => Feeling::Little,
                hours if need.most.is_some_and(|most| hours > most) => Feeling::Much,
                _ => Feeling::Enough,
            };
            NeedView { id: need.id.clone(), hours, feeling }
        };
        DayView {
            id: of.id.clone(),
            parts: of.parts.iter().enumerate().map(part).collect(),
            needs: of.needs.iter().enumerate().map(need).collect(),
        }
    }

    pub fn view(&self, of: &Plan) -> PlanView {
        let block = |(at, block): (usize, &Block)| BlockView {
            id: block.id.clone(),
            hours: block.hours,
            placed: self.placed.iter().any(|(placed, _)| *placed == at),
        };
        let DayView { parts, needs, .. } = self.day(of);
        PlanView {
            id: of.id.clone(),
            ask: of.ask.clone(),
            parts,
            blocks: of.blocks.iter().enumerate().map(block).collect(),
            lifted: self.lifted.map(|block| of.blocks[block].id.clone()),
            needs,
            filled: (self.hours(of, |_, _| true), of.fill),
            beside: self.beside.clone().filter(|_| self.done(of)),
            hint: self.hints.shown(&of.hints),
            more_hints: self.hints.more(&of.hints),
            done: self.done(of).then(|| of.done.clone()),
        }
    }
}
