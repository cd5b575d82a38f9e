//! A measure: short situations in two parallel forms. Nothing is said about an answer before it is over.

use super::{
    super::{
        chance,
        check::Checker,
        compile::{Compiler, shown},
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{Band, Form, ItemScript, ScoredScript, Sitting, SituationScript, Skill, VignetteScript},
        source::Source,
        view::{Act, Evidence, OptionView, Sure, VignetteView},
        walk::Around,
    },
    Activity, Step, sure,
};

#[derive(Debug)]
pub(in super::super) struct Vignette {
    pub id: Id,
    /// The items in form A and in form B.
    forms: [Vec<Item>; 2],
    sitting: Sitting,
    sure: &'static [Sure],
    pub done: Id,
    pub after: u32,
}

#[derive(Debug)]
struct Item {
    id: Id,
    skills: Vec<Skill>,
    counts_only: bool,
    options: Vec<(Id, u8)>,
}

impl Vignette {
    /// The class's own form, or the other one after the season.
    fn items(&self, first: Form) -> &[Item] {
        let first = usize::from(first == Form::B);
        &self.forms[if self.sitting == Sitting::Post { 1 - first } else { first }]
    }
}

pub(super) fn compile(script: &VignetteScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let band = to.band;
    let form = |of: fn(&ItemScript) -> &SituationScript| {
        let items = script.items.iter().filter(|item| shown(item.young, band)).map(|item| Item {
            id: (&of(item).id).into(),
            skills: item.skills.clone(),
            counts_only: item.counts_only,
            options: options(of(item), band).map(|option| (Id::from(&option.id), option.score)).collect(),
        });
        items.collect()
    };
    let forms = [form(|item| &item.a), form(|item| &item.b)];
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Vignette(Vignette {
        id: (&script.id).into(),
        forms,
        sitting: script.sitting,
        sure: Sure::of(band),
        done: (&script.done).into(),
        after: to.here(),
    }));
}

fn options(situation: &SituationScript, band: Band) -> impl Iterator<Item = &ScoredScript> {
    situation.options.iter().filter(move |option| shown(option.young, band))
}

pub(super) fn facts(script: &VignetteScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.done"), &script.done, UseKind::Bubble);
    for (at, item) in script.items.iter().enumerate() {
        for (form, situation) in [("a", &item.a), ("b", &item.b)] {
            let path = format!("{path}.items[{at}].{form}");
            facts.message(source, &format!("{path}.id"), &situation.id, UseKind::Situation);
            for (at, option) in situation.options.iter().enumerate() {
                facts.message(source, &format!("{path}.options[{at}].id"), &option.id, UseKind::Option);
            }
        }
    }
    sure::facts(facts, source, path);
}

pub(super) fn rules(script: &VignetteScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    if let Some(band) = around.bands().find(|band| !script.items.iter().any(|item| shown(item.young, *band))) {
        checker.error("S150", &format!("{path}.items"), format!("{band:?} has no situation"), "a situation for each band");
    }
    for (at, item) in script.items.iter().enumerate() {
        let path = format!("{path}.items[{at}]");
        if item.skills.is_empty() {
            checker.error("S056", &format!("{path}.skills"), format!("`{}` measures nothing", item.a.id), "at least one skill");
        }
        let scores = |situation: &SituationScript, band| {
            let mut scores: Vec<u8> = options(situation, band).map(|option| option.score).collect();
            scores.sort_unstable();
            scores
        };
        for band in around.bands().filter(|band| shown(item.young, *band)) {
            let (a, b) = (scores(&item.a, band), scores(&item.b, band));
            if a != b {
                let message = format!("for {band:?} the answers of `{}` score {a:?}, those of `{}` {b:?}", item.a.id, item.b.id);
                checker.error("S151", &format!("{path}.b.options"), message, "as many answers as in form A, with the same scores");
                break;
            }
            let right = if band == Band::Young { 2..=2 } else { 3..=4 };
            if !right.contains(&a.len()) || !a.contains(&3) || a.iter().any(|score| *score > 3) {
                let message = format!("for {band:?} the answers of `{}` score {a:?}", item.a.id);
                let expected = "two answers for Young, three or four for the others; scores from 0 to 3, one of them 3";
                checker.error("S152", &format!("{path}.a.options"), message, expected);
                break;
            }
        }
    }
}

#[derive(Debug, Clone)]
pub(in super::super) struct Run {
    form: Form,
    seed: u64,
    /// The situation; behind the last one it is over.
    at: usize,
    picked: Option<usize>,
    /// Looking back at good ways.
    back: Option<usize>,
}

impl Run {
    pub fn begin(table: &Table<'_>) -> Self {
        Self { form: table.form, seed: table.seed, at: 0, picked: None, back: None }
    }

    /// The situation that is asked.
    fn item<'a>(&self, of: &'a Vignette) -> Option<&'a Item> {
        of.items(self.form).get(self.at)
    }

    /// The situation that is looked back at, and one good way.
    fn good<'a>(&self, of: &'a Vignette) -> Option<(&'a Item, &'a Id)> {
        let item = of.items(self.form).get(self.back?)?;
        item.options.iter().max_by_key(|(_, score)| *score).map(|(id, _)| (item, id))
    }

    pub fn act(&mut self, of: &Vignette, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match act {
            Act::Pick(id) => {
                let item = self.item(of)?;
                if let Some(option) = item.options.iter().position(|(option, _)| option == id) {
                    if self.picked == Some(option) {
                        return None;
                    }
                    self.picked = Some(option);
                } else {
                    let (answer, score) = &item.options[self.picked?];
                    let sure = of.sure.iter().copied().find(|sure| sure.id() == *id)?;
                    table.record(|| Evidence::Judged {
                        activity: of.id.clone(),
                        item: item.id.clone(),
                        answer: answer.clone(),
                        score: *score,
                        sure,
                        skills: item.skills.clone(),
                        counts_only: item.counts_only,
                    });
                    (self.at, self.picked) = (self.at + 1, None);
                    let over = self.item(of).is_none();
                    self.back = (over && of.sitting != Sitting::Pre).then_some(0);
                }
                Some(Step::Stay)
            }
            Act::Advance => {
                self.good(of)?;
                self.back = self.back.map(|back| back + 1);
                Some(Step::Stay)
            }
            Act::Finish => self.over(of).then_some(Step::Done),
            _ => None,
        }
    }

    fn over(&self, of: &Vignette) -> bool {
        self.item(of).is_none() && self.good(of).is_none()
    }

    fn order<'a>(&self, item: &'a Item) -> impl Iterator<Item = &'a Id> {
        chance::order(self.seed, &item.id, item.options.len()).into_iter().map(|at| &item.options[at].0)
    }

    pub fn acts(&self, of: &Vignette, acts: &mut Vec<Act>) {
        if let Some(item) = self.item(of) {
            let picked = self.picked.map(|at| &item.options[at].0);
            acts.extend(self.order(item).filter(|id| picked != Some(*id)).map(|id| Act::Pick(id.clone())));
            if self.picked.is_some() {
                acts.extend(of.sure.iter().map(|sure| Act::Pick(sure.id())));
            }
        } else {
            acts.push(if self.good(of).is_some() { Act::Advance } else { Act::Finish });
        }
    }

    /// What leads to the end: an answer, then how sure.
    pub fn onward(&self, of: &Vignette, acts: &mut Vec<Act>) {
        match self.picked {
            Some(_) => acts.extend(of.sure.iter().map(|sure| Act::Pick(sure.id()))),
            None => self.acts(of, acts),
        }
    }

    pub fn view(&self, of: &Vignette) -> VignetteView {
        let items = of.items(self.form);
        let good = self.good(of);
        let at = self.back.unwrap_or(self.at).min(items.len().saturating_sub(1));
        let item = &items[at];
        let picked = self.picked.map(|at| &item.options[at].0);
        let asked = self.item(of).is_some();
        let options = self.order(item).filter(|_| asked).map(|id| OptionView { id: id.clone(), tried: picked == Some(id) });
        VignetteView {
            id: of.id.clone(),
            item: (at, items.len()),
            situation: item.id.clone(),
            options: options.collect(),
            sure: if self.picked.is_some() { sure::view(of.sure, None) } else { Vec::new() },
            good: good.map(|(_, id)| id.clone()),
            done: self.over(of).then(|| of.done.clone()),
        }
    }
}
