//! Put cards into the bins where they belong. What belongs elsewhere glides back, and the bin says what it is for.

use super::{
    super::{
        chance,
        check::Checker,
        compile::{Compiler, shown},
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{BinScript, CardScript, Skill, SortScript},
        source::Source,
        view::{Act, BinView, CardView, Cue, SortView, Why},
        walk::Around,
    },
    Activity, Step, hints,
    hints::Hints,
};

#[derive(Debug)]
pub(in super::super) struct Sort {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub ask: Id,
    pub bins: Vec<Id>,
    pub cards: Vec<Card>,
    pub hints: Vec<Id>,
    pub done: Id,
    pub after: u32,
}

#[derive(Debug)]
pub(in super::super) struct Card {
    pub id: Id,
    /// The bins where it may lie, as places in the list; the first is the one where it belongs.
    pub bins: Vec<usize>,
}

pub(super) fn compile(script: &SortScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let band = to.band;
    let bins: Vec<Id> = script.bins.iter().filter(|bin| shown(bin.young, band)).map(|bin| Id::from(&bin.id)).collect();
    let card = |card: &CardScript| {
        let mine = std::iter::once(&card.bin).chain(&card.also);
        Card { id: (&card.id).into(), bins: mine.filter_map(|id| bins.iter().position(|bin| *bin == *id.as_str())).collect() }
    };
    let cards = script.cards.iter().filter(|one| shown(one.young, band)).map(card).collect();
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Sort(Sort {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        ask: (&script.ask).into(),
        bins,
        cards,
        hints: hints::of_band(&script.hints, band),
        done: (&script.done).into(),
        after: to.here(),
    }));
}

pub(super) fn facts(script: &SortScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.ask"), &script.ask, UseKind::Bubble);
    facts.message(source, &format!("{path}.done"), &script.done, UseKind::Bubble);
    for (at, bin) in script.bins.iter().enumerate() {
        facts.row(source, &format!("{path}.bins[{at}].id"), &bin.id, UseKind::Label, &["why"]);
    }
    for (at, card) in script.cards.iter().enumerate() {
        facts.row(source, &format!("{path}.cards[{at}].id"), &card.id, UseKind::Bubble, &["why"]);
    }
    hints::facts(&script.hints, facts, source, path);
}

pub(super) fn rules(script: &SortScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    for (at, card) in script.cards.iter().enumerate() {
        let mine = std::iter::once((format!("{path}.cards[{at}].bin"), &card.bin));
        let also = card.also.iter().enumerate().map(|(other, bin)| (format!("{path}.cards[{at}].also[{other}]"), bin));
        for (path, id) in mine.chain(also) {
            if !script.bins.iter().any(|bin| bin.id == *id) {
                let known = script.bins.iter().map(|bin| bin.id.as_str());
                checker.unknown("S121", &path, format!("there is no bin `{id}`"), id, known);
            }
        }
    }
    for band in around.bands() {
        let bins: Vec<&BinScript> = script.bins.iter().filter(|bin| shown(bin.young, band)).collect();
        let cards: Vec<(usize, &CardScript)> = script.cards.iter().enumerate().filter(|(_, card)| shown(card.young, band)).collect();
        if !(2..=4).contains(&bins.len()) || cards.len() < 2 {
            let message = format!("{band:?} has {} bins and {} cards", bins.len(), cards.len());
            checker.error("S120", &format!("{path}.id"), message, "two to four bins, and two cards or more");
            return;
        }
        let known = |id: &str| script.bins.iter().any(|bin| bin.id == id);
        let homeless = cards.iter().find(|(_, card)| known(&card.bin) && !bins.iter().any(|bin| bin.id == card.bin));
        if let Some((at, card)) = homeless {
            let message = format!("{band:?} has the card `{}` and not its bin `{}`", card.id, card.bin);
            checker.error("S121", &format!("{path}.cards[{at}].bin"), message, "a bin that this band has");
            return;
        }
        let empty = bins.iter().find(|bin| !cards.iter().any(|(_, card)| card.bin == bin.id));
        if let Some(bin) = empty {
            let message = format!("no card of {band:?} belongs in `{}`", bin.id);
            checker.error("S122", &format!("{path}.bins"), message, "a card for each bin");
            return;
        }
    }
}

#[derive(Debug, Clone)]
pub(in super::super) struct Run {
    /// How the cards lie, as indices.
    order: Vec<usize>,
    /// The card and its bin, in the order they came.
    placed: Vec<(usize, usize)>,
    lifted: Option<usize>,
    why: Option<Why>,
    pub hints: Hints,
    pub missed: usize,
}

impl Run {
    pub fn begin(of: &Sort, table: &Table<'_>) -> Self {
        let order = chance::order(table.seed, &of.id, of.cards.len());
        let lifted = order.first().copied();
        Self { order, placed: Vec::new(), lifted, why: None, hints: Hints::default(), missed: 0 }
    }

    fn bin_of(&self, card: usize) -> Option<usize> {
        self.placed.iter().find(|(placed, _)| *placed == card).map(|(_, bin)| *bin)
    }

    fn all(&self, of: &Sort) -> bool {
        self.placed.len() == of.cards.len()
    }

    pub fn act(&mut self, of: &Sort, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match act {
            Act::Pick(id) => {
                if let Some(bin) = of.bins.iter().position(|bin| bin == id) {
                    self.put(of, bin, table)?;
                } else {
                    let card = of.cards.iter().position(|card| card.id == *id).filter(|card| self.lifted != Some(*card))?;
                    self.placed.retain(|(placed, _)| *placed != card);
                    self.lifted = Some(card);
                    self.why = None;
                }
                self.hints.hide();
                Some(Step::Stay)
            }
            Act::Hint => self.hints.ask(&of.hints, table),
            Act::Finish => self.all(of).then_some(Step::Done),
            _ => None,
        }
    }

    /// Puts the lifted card into a bin, and lifts the next one.
    fn put(&mut self, of: &Sort, bin: usize, table: &mut Table<'_>) -> Option<()> {
        let at = self.lifted?;
        let card = &of.cards[at];
        let fits = card.bins.contains(&bin);
        if fits {
            self.placed.push((at, bin));
            self.lifted = self.order.iter().copied().find(|card| self.bin_of(*card).is_none());
            table.cues.push(Cue::Found(card.id.clone()));
        } else {
            self.missed += 1;
            table.cues.push(Cue::Missed(card.id.clone()));
        }
        self.why = Some(Why { id: if fits { card.id.clone() } else { of.bins[bin].clone() }, fits });
        Some(())
    }

    pub fn acts(&self, of: &Sort, acts: &mut Vec<Act>) {
        if self.lifted.is_some() {
            acts.extend(of.bins.iter().map(|bin| Act::Pick(bin.clone())));
        }
        let others = self.order.iter().filter(|card| self.lifted != Some(**card));
        acts.extend(others.map(|card| Act::Pick(of.cards[*card].id.clone())));
        self.hints.acts(&of.hints, acts);
        if self.all(of) {
            acts.push(Act::Finish);
        }
    }

    /// What leads to the end: the lifted card into a bin where it belongs.
    pub fn onward(&self, of: &Sort, acts: &mut Vec<Act>) {
        match self.lifted {
            Some(card) => acts.extend(of.cards[card].bins.iter().map(|bin| Act::Pick(of.bins[*bin].clone()))),
            None => acts.push(Act::Finish),
        }
    }

    pub fn view(&self, of: &Sort) -> SortView {
        let lying = |bin: usize| self.placed.iter().filter(move |(_, at)| *at == bin).map(|(card, _)| of.cards[*card].id.clone());
        let card = |at: &usize| CardView { id: of.cards[*at].id.clone(), bin: self.bin_of(*at).map(|bin| of.bins[bin].clone()) };
        SortView {
            id: of.id.clone(),
            ask: of.ask.clone(),
            bins: of.bins.iter().enumerate().map(|(at, id)| BinView { id: id.clone(), cards: lying(at).collect() }).collect(),
            cards: self.order.iter().map(card).collect(),
            lifted: self.lifted.map(|card| of.cards[card].id.clone()),
            why: self.why.clone(),
            hint: self.hints.shown(&of.hints),
            more_hints: self.hints.more(&of.hints),
            done: self.all(of).then(|| of.done.clone()),
        }
    }
}
