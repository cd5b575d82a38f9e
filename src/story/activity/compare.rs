//! Two sources side by side: look behind each, decide what to trust, and say how sure you are.

use super::{
    super::{
        check::Checker,
        compile::{Compiler, shown},
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{Band, CompareScript, Quality, Skill},
        source::Source,
        view::{Act, AnswerView, CompareView, Cue, Evidence, FieldView, OptionView, Sure, Why},
        walk::Around,
    },
    Activity, Step, hints,
    hints::Hints,
    sure,
};

#[derive(Debug)]
pub(in super::super) struct Compare {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub ask: Id,
    pub sources: [Id; 2],
    pub fields: Vec<(Id, [Id; 2])>,
    pub enough: usize,
    pub verdicts: Vec<(Id, Quality)>,
    pub sure: &'static [Sure],
    pub hints: Vec<Id>,
    pub done: Id,
    pub after: u32,
}

pub(super) fn compile(script: &CompareScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let band = to.band;
    let fields = script.fields.iter().filter(|field| shown(field.young, band));
    let verdicts = script.verdicts.iter().filter(|verdict| shown(verdict.young, band));
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Compare(Compare {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        ask: (&script.ask).into(),
        sources: [(&script.sources.0.id).into(), (&script.sources.1.id).into()],
        fields: fields.map(|field| (Id::from(&field.id), [(&field.answers.0).into(), (&field.answers.1).into()])).collect(),
        enough: enough(script, band),
        verdicts: verdicts.map(|verdict| (Id::from(&verdict.id), verdict.quality)).collect(),
        sure: Sure::of(band),
        hints: hints::of_band(&script.hints, band),
        done: (&script.done).into(),
        after: to.here(),
    }));
}

fn enough(script: &CompareScript, band: Band) -> usize {
    if band == Band::Young { script.look_young } else { script.look }
}

pub(super) fn facts(script: &CompareScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.ask"), &script.ask, UseKind::Bubble);
    facts.message(source, &format!("{path}.done"), &script.done, UseKind::Bubble);
    for (place, one) in [("0", &script.sources.0), ("1", &script.sources.1)] {
        facts.row(source, &format!("{path}.sources.{place}.id"), &one.id, UseKind::Label, &["says"]);
    }
    for (at, field) in script.fields.iter().enumerate() {
        let path = format!("{path}.fields[{at}]");
        facts.message(source, &format!("{path}.id"), &field.id, UseKind::Label);
        facts.message(source, &format!("{path}.answers.0"), &field.answers.0, UseKind::Bubble);
        facts.message(source, &format!("{path}.answers.1"), &field.answers.1, UseKind::Bubble);
    }
    for (at, verdict) in script.verdicts.iter().enumerate() {
        let kind = if verdict.young { UseKind::YoungOption } else { UseKind::Option };
        facts.row(source, &format!("{path}.verdicts[{at}].id"), &verdict.id, kind, &["why"]);
    }
    sure::facts(facts, source, path);
    hints::facts(&script.hints, facts, source, path);
}

pub(super) fn rules(script: &CompareScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    for band in around.bands() {
        let verdicts = || script.verdicts.iter().filter(|verdict| shown(verdict.young, band));
        let (right, expected) = match band {
            Band::Young => (2..=2, "exactly two for Young, one of them strong"),
            Band::Middle | Band::Older => (2..=4, "two to four, one of them strong"),
        };
        let strong = verdicts().any(|verdict| verdict.quality == Quality::Strong);
        if !right.contains(&verdicts().count()) || !strong {
            let lacks = if strong { "" } else { ", and no strong one" };
            let message = format!("{band:?} has {} verdicts{lacks}", verdicts().count());
            checker.error("S140", &format!("{path}.verdicts"), message, expected);
            break;
        }
    }
    for band in around.bands() {
        let there = 2 * script.fields.iter().filter(|field| shown(field.young, band)).count();
        let enough = enough(script, band);
        if enough == 0 || enough > there {
            let field = if band == Band::Young { "look_young" } else { "look" };
            let message = format!("{band:?} is to uncover {enough} of {there} answers");
            checker.error("S141", &format!("{path}.{field}"), message, format!("1 to {there}"));
            break;
        }
    }
}

#[derive(Debug, Clone, Default)]
pub(in super::super) struct Run {
    open: Vec<Id>,
    verdict: Option<usize>,
    /// How sure the child is of the verdict: it is judged.
    sure: Option<Sure>,
    judged: Vec<usize>,
    pub hints: Hints,
    pub missed: usize,
}

impl Run {
    fn decides(&self, of: &Compare) -> bool {
        self.open.len() >= of.enough
    }

    fn strong(&self, of: &Compare) -> bool {
        self.sure.is_some() && self.verdict.is_some_and(|verdict| of.verdicts[verdict].1 == Quality::Strong)
    }

    pub fn act(&mut self, of: &Compare, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match act {
            Act::Pick(id) if of.fields.iter().any(|(_, answers)| answers.contains(id)) => {
                if self.open.contains(id) {
                    return None;
                }
                self.open.push(id.clone());
                table.cues.push(Cue::Found(id.clone()));
                self.hints.hide();
                Some(Step::Stay)
            }
            Act::Pick(id) => {
                if let Some(verdict) = of.verdicts.iter().position(|(verdict, _)| verdict == id) {
                    if !self.decides(of) || self.judged.contains(&verdict) || self.verdict == Some(verdict) || self.strong(of) {
                        return None;
                    }
                    (self.verdict, self.sure) = (Some(verdict), None);
                } else {
                    let sure = of.sure.iter().copied().find(|sure| sure.id() == *id).filter(|_| self.sure.is_none())?;
                    self.judge(of, self.verdict?, sure, table);
                }
                self.hints.hide();
                Some(Step::Stay)
            }
            Act::Hint => self.hints.ask(&of.hints, table),
            Act::Finish => self.strong(of).then_some(Step::Done),
            _ => None,
        }
    }

    fn judge(&mut self, of: &Compare, verdict: usize, sure: Sure, table: &mut Table<'_>) {
        let (id, quality) = &of.verdicts[verdict];
        let score = match quality {
            Quality::Strong => 3,
            Quality::Okay => 2,
            Quality::Risky => 0,
        };
        self.sure = Some(sure);
        self.judged.push(verdict);
        self.missed += usize::from(*quality != Quality::Strong);
        table.cues.push(if *quality == Quality::Strong { Cue::Found(id.clone()) } else { Cue::Missed(id.clone()) });
        table.record(|| Evidence::Judged {
            activity: of.id.clone(),
            item: of.id.clone(),
            answer: id.clone(),
            score,
            sure,
            skills: of.skills.clone(),
            counts_only: false,
        });
    }

    pub fn acts(&self, of: &Compare, acts: &mut Vec<Act>) {
        let covered = of.fields.iter().flat_map(|(_, answers)| answers).filter(|id| !self.open.contains(id));
        acts.extend(covered.map(|id| Act::Pick(id.clone())));
        if self.decides(of) && !self.strong(of) {
            let left = (0..of.verdicts.len()).filter(|at| !self.judged.contains(at) && self.verdict != Some(*at));
            acts.extend(left.map(|at| Act::Pick(of.verdicts[at].0.clone())));
        }
        if self.verdict.is_some() && self.sure.is_none() {
            acts.extend(of.sure.iter().map(|sure| Act::Pick(sure.id())));
        }
        self.hints.acts(&of.hints, acts);
        if self.strong(of) {
            acts.push(Act::Finish);
        }
    }

    /// What leads to the end: look, decide, say how sure.
    pub fn onward(&self, of: &Compare, acts: &mut Vec<Act>) {
        if self.strong(of) {
            acts.push(Act::Finish);
        } else if self.verdict.is_some() && self.sure.is_none() {
            acts.extend(of.sure.iter().map(|sure| Act::Pick(sure.id())));
        } else {
            self.acts(of, acts);
            let verdict = |act: &Act| matches!(act, Act::Pick(id) if of.verdicts.iter().any(|(verdict, _)| verdict == id));
            acts.retain(|act| verdict(act) || (!self.decides(of) && *act != Act::Hint));
        }
    }

    pub fn view(&self, of: &Compare) -> CompareView {
        let answer = |id: &Id| AnswerView { id: id.clone(), open: self.open.contains(id) };
        let fields = of.fields.iter().map(|(id, [one, other])| FieldView { id: id.clone(), answers: [answer(one), answer(other)] });
        let verdicts = of.verdicts.iter().enumerate().filter(|_| self.decides(of));
        CompareView {
            id: of.id.clone(),
            ask: of.ask.clone(),
            sources: of.sources.clone(),
            fields: fields.collect(),
            looked: (self.open.len(), of.enough),
            verdicts: verdicts.map(|(at, (id, _))| OptionView { id: id.clone(), tried: self.judged.contains(&at) }).collect(),
            verdict: self.verdict.map(|at| of.verdicts[at].0.clone()),
            sure: if self.verdict.is_some() { sure::view(of.sure, self.sure) } else { Vec::new() },
            why: self.verdict.filter(|_| self.sure.is_some()).map(|at| Why { id: of.verdicts[at].0.clone(), fits: self.strong(of) }),
            hint: self.hints.shown(&of.hints),
            more_hints: self.hints.more(&of.hints),
            done: self.strong(of).then(|| of.done.clone()),
        }
    }
}
