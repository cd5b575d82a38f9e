//! Look closely at a picture and find what feels wrong.

use super::{
    super::{
        check::Checker,
        compile::Compiler,
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{Area, Band, InspectScript, Skill, WordsStyle},
        source::Source,
        view::{Act, Cue, InspectView, SpotView},
        walk::Around,
    },
    Activity, Step, hints,
    hints::Hints,
};

#[derive(Debug)]
pub(in super::super) struct Inspect {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub picture: Id,
    pub alt: Option<Id>,
    pub words: Vec<(Id, Area, WordsStyle)>,
    pub spots: Vec<Spot>,
    pub enough: usize,
    pub hints: Vec<Id>,
    pub done: Id,
    pub after: u32,
}

#[derive(Debug)]
pub(in super::super) struct Spot {
    pub id: Id,
    pub at: Area,
    pub wrong: bool,
}

pub(super) fn compile(script: &InspectScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let young = to.band == Band::Young;
    let wrong = script.spots.iter().map(|spot| (spot, true));
    let decoys = script.decoys.iter().map(|spot| (spot, false));
    let mut spots: Vec<Spot> = wrong
        .chain(decoys)
        .filter(|(spot, _)| !young || spot.young)
        .map(|(spot, wrong)| Spot { id: (&spot.id).into(), at: spot.at, wrong })
        .collect();
    // The order of reading, so that the keyboard's order gives nothing away.
    spots.sort_by(|a, b| (a.at.1, a.at.0).partial_cmp(&(b.at.1, b.at.0)).unwrap_or(std::cmp::Ordering::Equal));
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Inspect(Inspect {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        picture: (&script.picture).into(),
        alt: script.alt.as_ref().map(Id::from),
        words: script.words.iter().map(|words| (Id::from(&words.id), words.at, words.style)).collect(),
        spots,
        enough: if young { script.find_young } else { script.find },
        hints: hints::of_band(&script.hints, to.band),
        done: (&script.done).into(),
        after: to.here(),
    }));
}

pub(super) fn facts(script: &InspectScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.assets.pictures.insert((&script.picture).into());
    if let Some(alt) = &script.alt {
        facts.message(source, &format!("{path}.alt"), alt, UseKind::Bubble);
    }
    facts.message(source, &format!("{path}.done"), &script.done, UseKind::Bubble);
    for (at, words) in script.words.iter().enumerate() {
        facts.message(source, &format!("{path}.words[{at}].id"), &words.id, UseKind::Label);
    }
    for (list, spots) in [("spots", &script.spots), ("decoys", &script.decoys)] {
        for (at, spot) in spots.iter().enumerate() {
            let path = format!("{path}.{list}[{at}].id");
            facts.message(source, &path, &spot.id, UseKind::Label);
            facts.attribute(source, &path, &spot.id, Some("found"), &[], UseKind::Bubble);
        }
    }
    hints::facts(&script.hints, facts, source, path);
}

/// The size of every picture.
const PICTURE: (f32, f32) = (1240.0, 790.0);

pub(super) fn rules(script: &InspectScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    for band in around.bands() {
        let young = band == Band::Young;
        let (field, find) = if young { ("find_young", script.find_young) } else { ("find", script.find) };
        let there = script.spots.iter().filter(|spot| !young || spot.young).count();
        if find == 0 || find > there {
            let message = format!("{band:?} is to find {find} of {there} spots");
            checker.error("S075", &format!("{path}.{field}"), message, format!("1 to {there}"));
            break;
        }
    }
    if script.alt.is_none() {
        let message = format!("nothing tells who cannot see it what the picture of `{}` shows", script.id);
        checker.warn(
            "S078",
            &format!("{path}.picture"),
            message,
            format!("`alt: \"{}-alt\"`, a message such as \"A yellow page with a big button.\"", script.id),
        );
    }
    let mut areas: Vec<(String, Area)> = Vec::new();
    for (list, spots) in [("spots", &script.spots), ("decoys", &script.decoys)] {
        areas.extend(spots.iter().enumerate().map(|(at, spot)| (format!("{path}.{list}[{at}].at"), spot.at)));
    }
    let words = script.words.iter().enumerate().map(|(at, words)| (format!("{path}.words[{at}].at"), words.at));
    for (path, (left, top, width, height)) in areas.iter().cloned().chain(words) {
        let inside = left >= 0.0 && top >= 0.0 && left + width <= PICTURE.0 && top + height <= PICTURE.1;
        if !inside || width <= 0.0 || height <= 0.0 {
            let message = "this area has no size, or lies outside the picture";
            checker.error("S076", &path, message, format!("left, top, width, height within {} × {}", PICTURE.0, PICTURE.1));
        }
    }
    for (at, (path, area)) in areas.iter().enumerate() {
        let others = areas.iter().enumerate().filter(|(other, _)| *other != at);
        // Of two equal areas only the second is named.
        if others.into_iter().any(|(other, (_, one))| covers(one, area) && !(covers(area, one) && at < other)) {
            checker.error("S077", path, "another area covers this one", "areas that can each be picked");
        }
    }
}

fn covers(one: &Area, other: &Area) -> bool {
    one.0 <= other.0 && one.1 <= other.1 && one.0 + one.2 >= other.0 + other.2 && one.1 + one.3 >= other.1 + other.3
}

#[derive(Debug, Clone)]
pub(in super::super) struct Run {
    seen: Vec<bool>,
    looking: Option<usize>,
    pub hints: Hints,
    pub missed: usize,
}

impl Run {
    pub fn begin(of: &Inspect) -> Self {
        Self { seen: vec![false; of.spots.len()], looking: None, hints: Hints::default(), missed: 0 }
    }

    fn found(&self, of: &Inspect) -> usize {
        of.spots.iter().zip(&self.seen).filter(|(spot, seen)| spot.wrong && **seen).count()
    }

    pub fn act(&mut self, of: &Inspect, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match act {
            Act::Pick(id) => {
                let at = of.spots.iter().position(|spot| spot.id == *id)?;
                let spot = &of.spots[at];
                if !self.seen[at] {
                    self.seen[at] = true;
                    self.missed += usize::from(!spot.wrong);
                    table.cues.push(if spot.wrong { Cue::Found(id.clone()) } else { Cue::Missed(id.clone()) });
                }
                self.looking = Some(at);
                self.hints.hide();
                Some(Step::Stay)
            }
            Act::Hint => {
                let step = self.hints.ask(&of.hints, table)?;
                self.looking = None;
                Some(step)
            }
            Act::Finish => (self.found(of) >= of.enough).then_some(Step::Done),
            _ => None,
        }
    }

    pub fn acts(&self, of: &Inspect, acts: &mut Vec<Act>) {
        acts.extend(of.spots.iter().map(|spot| Act::Pick(spot.id.clone())));
        self.hints.acts(&of.hints, acts);
        if self.found(of) >= of.enough {
            acts.push(Act::Finish);
        }
    }

    /// What leads to the end: the spots that are not found yet.
    pub fn onward(&self, of: &Inspect, acts: &mut Vec<Act>) {
        if self.found(of) >= of.enough {
            return acts.push(Act::Finish);
        }
        let left = of.spots.iter().zip(&self.seen).filter(|(spot, seen)| spot.wrong && !**seen);
        acts.extend(left.map(|(spot, _)| Act::Pick(spot.id.clone())));
    }

    pub fn view(&self, of: &Inspect) -> InspectView {
        let found = self.found(of);
        let spots = of.spots.iter().zip(&self.seen);
        InspectView {
            id: of.id.clone(),
            picture: of.picture.clone(),
            alt: of.alt.clone(),
            words: of.words.clone(),
            spots: spots.map(|(spot, seen)| SpotView { id: spot.id.clone(), at: spot.at, seen: *seen, wrong: spot.wrong }).collect(),
            found,
            enough: of.enough,
            looking: self.looking.map(|at| of.spots[at].id.clone()),
            hint: self.hints.shown(&of.hints),
            more_hints: self.hints.more(&of.hints),
            done: (found >= of.enough).then(|| of.done.clone()),
        }
    }
}
