//! Tell a trusted adult: who, which words, and what if the first one does not listen.

use super::{
    super::{
        check::Checker,
        compile::Compiler,
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{AdultScript, Band, BeatScript, Mood, Quality, Reaction, Skill, TellScript},
        source::Source,
        view::{Act, AdultView, Cue, Evidence, TellView},
        walk::Around,
    },
    Activity, Step,
};

#[derive(Debug)]
pub(in super::super) struct Tell {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub by: Id,
    pub ask: Id,
    pub adults: Vec<Adult>,
    /// Where finding the words begins.
    pub words: u32,
    pub after: u32,
}

#[derive(Debug)]
pub(in super::super) struct Adult {
    pub id: Id,
    pub adult: Id,
    pub first: Reaction,
    pub start: u32,
}

pub(super) fn compile<'a>(script: &'a TellScript, index: u16, to: &mut Compiler<'a>, path: &str) {
    to.op(Op::Play(index), path);
    let words = to.here();
    to.program.activities.push(Activity::Tell(Tell {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        by: (&script.by).into(),
        ask: (&script.ask).into(),
        adults: Vec::new(),
        words,
        after: words,
    }));
    to.tells.push(index);
    to.beats(&script.words, &format!("{path}.words"));
    to.op(Op::Adult(index), path);
    let mut adults = Vec::new();
    for (at, adult) in script.who.iter().enumerate() {
        if to.band == Band::Young && !adult.young {
            continue;
        }
        let path = format!("{path}.who[{at}]");
        adults.push(Adult { id: (&adult.id).into(), adult: (&adult.adult).into(), first: adult.first.clone(), start: to.here() });
        to.beats(&adult.then, &format!("{path}.then"));
        to.op(Op::Close, &path);
    }
    to.tells.pop();
    let end = to.here();
    if let Some(Activity::Tell(tell)) = to.program.activities.get_mut(index as usize) {
        (tell.adults, tell.after) = (adults, end);
    }
}

pub(super) fn facts(script: &TellScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.ask"), &script.ask, UseKind::Bubble);
    facts.seen(super::super::playthrough::MASCOT, Mood::Kind);
}

/// How many adults a list can hold.
const MOST: usize = 32;

pub(super) fn rules(script: &TellScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    if around.chat || around.tell {
        checker.error("S073", &format!("{path}.id"), "a tell activity cannot stand inside a chat or another", "a beat of a scene");
    }
    for band in around.bands() {
        let adults = script.who.iter().filter(|adult| band != Band::Young || adult.young).count();
        if adults == 0 || adults > MOST {
            let message = format!("{band:?} can choose from {adults} adults");
            checker.error("S064", &format!("{path}.who"), message, format!("1 to {MOST}"));
            break;
        }
    }
    for (at, adult) in script.who.iter().enumerate() {
        let bands = around.bands().filter(|band| *band != Band::Young || adult.young);
        let deaf = bands.into_iter().find(|band| !helps(adult, *band));
        if let Some(band) = deaf {
            let message = format!("`{}` does not listen, and {band:?} cannot try again", adult.id);
            let expected = "`first: Listens`, or a choice with a strong option to try again or to tell another";
            checker.error("S063", &format!("{path}.who[{at}]"), message, expected);
        }
    }
}

/// Listens at once, or is followed by a choice in which trying again, or telling another, is possible.
fn helps(adult: &AdultScript, band: Band) -> bool {
    fn second_try(beats: &[BeatScript], band: Band) -> bool {
        beats.iter().any(|beat| match beat {
            BeatScript::Choose(choice) => {
                let mut options = choice.options.iter().filter(|option| super::super::compile::offered(option, band));
                options.any(|option| option.quality == Quality::Strong)
            }
            BeatScript::Only(only, beats) => only.contains(&band) && second_try(beats, band),
            _ => false,
        })
    }
    matches!(adult.first, Reaction::Listens | Reaction::GoesAlong(_)) || second_try(&adult.then, band)
}

#[derive(Debug, Clone, Default)]
pub(in super::super) struct Run {
    chosen: usize,
    asked: Vec<usize>,
    worded: bool,
}

impl Run {
    pub fn begin(_of: &Tell, table: &mut Table<'_>) -> Self {
        table.speak_mascot(Mood::Kind);
        Self::default()
    }

    /// The first adult who was chosen has heard the words; who was fetched by that adult is told from here on.
    pub fn worded(&mut self, of: &Tell, table: &mut Table<'_>) -> u32 {
        self.worded = true;
        self.meet(of, table)
    }

    fn meet(&self, of: &Tell, table: &mut Table<'_>) -> u32 {
        let adult = &of.adults[self.chosen];
        if let Reaction::GoesAlong(other) = &adult.first {
            tell(of, &other.into(), table);
        }
        adult.start
    }

    /// The chosen adult cannot help now: back to the list, where that one is marked.
    pub fn another(&mut self, table: &mut Table<'_>) {
        self.asked.push(self.chosen);
        table.speak_mascot(Mood::Kind);
    }

    pub fn act(&mut self, of: &Tell, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        let Act::Pick(id) = act else { return None };
        let at = of.adults.iter().position(|adult| adult.id == *id).filter(|at| !self.asked.contains(at))?;
        self.chosen = at;
        tell(of, &of.adults[at].adult, table);
        Some(Step::Play(if self.worded { self.meet(of, table) } else { of.words }))
    }

    pub fn acts(&self, of: &Tell, acts: &mut Vec<Act>) {
        let left = (0..of.adults.len()).filter(|at| !self.asked.contains(at));
        acts.extend(left.map(|at| Act::Pick(of.adults[at].id.clone())));
    }

    pub fn view(&self, of: &Tell) -> TellView {
        let adult = |(at, adult): (usize, &Adult)| AdultView {
            id: adult.id.clone(),
            adult: adult.adult.clone(),
            first: adult.first.clone(),
            asked: self.asked.contains(&at),
        };
        TellView { id: of.id.clone(), by: of.by.clone(), ask: of.ask.clone(), who: of.adults.iter().enumerate().map(adult).collect() }
    }
}

fn tell(of: &Tell, adult: &Id, table: &mut Table<'_>) {
    table.stage.told = Some(adult.clone());
    table.record(|| Evidence::Told { activity: of.id.clone(), adult: adult.clone() });
    table.cues.push(Cue::Told(adult.clone()));
}
