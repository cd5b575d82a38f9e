//! Play plans: a play as a file that people read, that says what was done and what came of it. Recorded from a play,
//! replayed by the tool and the tests.
//!
//! A plan is plain text, one step a line, `#` for remarks:
//!
//! ```text
//! episode golden-goat
//! band middle
//! seed 1
//! read goat-kitchen-01 goat-kitchen-02   these lines come, one after another
//! offer goat-link-tap goat-link-call     this is what can be picked, in any order
//! pick goat-link-call
//! flag goat-asked-jojo                   this flag is set now
//! end goat-end                           the story ends in this scene
//! ```

mod record;
mod replay;

use std::{collections::BTreeSet, fmt};

pub use self::{
    record::record,
    replay::{Difference, replay},
};
use super::{
    diagnostic::{Diagnostic, did_you_mean, shorten},
    id::Id,
    playthrough::Start,
    script::{Band, Form, Skill},
    view::Act,
};

/// What can be wrong with a plan, or with the story that it was made for.
pub const CODES: &[(&str, &str)] = &[
    ("P001", "A line of a play plan that says nothing known."),
    ("P002", "A play plan without an episode, or with a line about the start after the first step."),
    ("P003", "A play plan that is too large, or goes back too often."),
    ("P010", "The story came out otherwise than the play plan says."),
];

/// The largest plan that is read, in bytes.
pub const LARGEST: usize = 500_000;

/// More steps back than these are not taken: each plays everything before it anew.
const MOST_BACK: usize = 1000;

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The episode.
    pub episode: Id,
    /// How it starts.
    pub start: Start,
    /// What is done and expected, each with its line in the file, counted from 1.
    pub steps: Vec<(usize, Step)>,
}

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// This line is said; reads on.
    Read(Id),
    /// Does something else.
    Do(Act),
    /// The scene is this.
    Scene(Id),
    /// Exactly this can be picked.
    Offer(BTreeSet<Id>),
    /// A choice or activity of this id has begun.
    Begin(Id),
    /// The flag is set; not set where `false`.
    Flag(Id, bool),
    /// This adult was told last.
    Told(Id),
    /// The skill was practised well.
    Practised(Skill),
    /// The story is over, in this scene.
    End(Id),
}

impl Plan {
    /// What is done, without what is expected.
    pub fn acts(&self) -> impl Iterator<Item = Act> + '_ {
        self.steps.iter().filter_map(|(_, step)| match step {
            Step::Read(_) => Some(Act::Advance),
            Step::Do(act) => Some(act.clone()),
            _ => None,
        })
    }
}

/// The words that begin a line of a plan.
const WORDS: [&str; 20] = [
    "episode", "band", "seed", "played", "carried", "read", "pick", "advance", "hint", "finish", "retry", "go-on", "back", "scene",
    "offer", "begin", "flag", "no-flag", "told", "end",
];

impl Plan {
    /// Reads a plan. All mistakes at once.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn read(path: &str, text: &str) -> Result<Self, Vec<Diagnostic>> {
        if text.len() > LARGEST {
            let finding = Diagnostic::error("P003", path, format!("the plan has {} bytes", text.len())).at(0..0);
            return Err(vec![finding.expected(format!("at most {LARGEST}"))]);
        }
        let mut reader = Reader {
            path,
            plan: Self {
                episode: Id::default(),
                start: Start { band: Band::Middle, seed: 0, form: Form::default(), carried: BTreeSet::new(), played: BTreeSet::new() },
                steps: Vec::new(),
            },
            findings: Vec::new(),
        };
        let mut at = 0;
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            reader.line(number, at, line.split('#').next().unwrap_or_default());
            at += line.len();
        }
        let back = reader.plan.steps.iter().filter(|(_, step)| *step == Step::Do(Act::Back)).count();
        if back > MOST_BACK {
            let finding = Diagnostic::error("P003", path, format!("the plan goes back {back} times")).at(0..0);
            reader.findings.push(finding.expected(format!("at most {MOST_BACK} times")));
        }
        if reader.plan.episode.is_empty() && reader.findings.is_empty() {
            let finding = Diagnostic::error("P002", path, "the plan names no episode").at(0..0);
            reader.findings.push(finding.expected("`episode golden-goat` in the first line"));
        }
        if reader.findings.is_empty() { Ok(reader.plan) } else { Err(shorten(reader.findings)) }
    }
}

struct Reader<'a> {
    path: &'a str,
    plan: Plan,
    findings: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn line(&mut self, number: usize, at: usize, line: &str) {
        let mut words = line.split_whitespace();
        let Some(word) = words.next() else { return };
        let rest: Vec<&str> = words.collect();
        let from = at + line.len() - line.trim_start().len();
        let span = from..from + line.trim().len();
        let one = || if let [one] = rest.as_slice() { Some(*one) } else { None };
        let start = matches!(word, "episode" | "band" | "seed" | "played" | "carried");
        if start && !self.plan.steps.is_empty() {
            let message = format!("`{word}` belongs before the first step");
            return self.findings.push(Diagnostic::error("P002", self.path, message).at(span));
        }
        let done = match word {
            "episode" => one().map(|id| self.plan.episode = id.into()),
            "band" => one().and_then(band).map(|band| self.plan.start.band = band),
            "seed" => one().and_then(|seed| seed.parse().ok()).map(|seed| self.plan.start.seed = seed),
            "played" => {
                self.plan.start.played.extend(rest.iter().map(|id| (*id).to_owned()));
                Some(())
            }
            "carried" => {
                self.plan.start.carried.extend(rest.iter().map(|id| (*id).to_owned()));
                Some(())
            }
            "read" if !rest.is_empty() => {
                self.steps(number, rest.iter().map(|id| Step::Read((*id).into())));
                Some(())
            }
            "pick" if !rest.is_empty() => {
                self.steps(number, rest.iter().map(|id| Step::Do(Act::Pick((*id).into()))));
                Some(())
            }
            "offer" => {
                self.steps(number, [Step::Offer(rest.iter().map(|id| Id::from(*id)).collect())]);
                Some(())
            }
            "practised" if !rest.is_empty() => {
                let skills: Option<Vec<Step>> = rest.iter().map(|name| skill(name).map(Step::Practised)).collect();
                skills.map(|skills| self.steps(number, skills))
            }
            _ => step(word, one(), rest.is_empty()).map(|step| self.steps(number, [step])),
        };
        if done.is_none() {
            let mut finding = Diagnostic::error("P001", self.path, format!("this says nothing known: `{}`", line.trim())).at(span);
            finding.hint = if WORDS.contains(&word) { None } else { did_you_mean(word, WORDS) };
            self.findings.push(finding.expected(if WORDS.contains(&word) {
                format!("what belongs behind `{word}`")
            } else {
                format!("one of {}, practised", WORDS.join(", "))
            }));
        }
    }

    fn steps(&mut self, number: usize, steps: impl IntoIterator<Item = Step>) {
        self.plan.steps.extend(steps.into_iter().map(|step| (number, step)));
    }
}

fn step(word: &str, one: Option<&str>, alone: bool) -> Option<Step> {
    let act = |act| alone.then_some(Step::Do(act));
    let id = |make: fn(Id) -> Step| one.map(|id| make(id.into()));
    match word {
        "advance" => act(Act::Advance),
        "hint" => act(Act::Hint),
        "finish" => act(Act::Finish),
        "retry" => act(Act::Retry),
        "go-on" => act(Act::GoOn),
        "back" => act(Act::Back),
        "scene" => id(Step::Scene),
        "begin" => id(Step::Begin),
        "flag" => id(|id| Step::Flag(id, true)),
        "no-flag" => id(|id| Step::Flag(id, false)),
        "told" => id(Step::Told),
        "end" => id(Step::End),
        _ => None,
    }
}

fn band(word: &str) -> Option<Band> {
    Band::ALL.into_iter().find(|band| format!("{band:?}").eq_ignore_ascii_case(word))
}

/// A skill by its name in a script.
fn skill(word: &str) -> Option<Skill> {
    ron::from_str(word).ok()
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = &self.start;
        writeln!(f, "episode {}\nband {}\nseed {}", self.episode, format!("{:?}", start.band).to_lowercase(), start.seed)?;
        for (word, names) in [("played", &start.played), ("carried", &start.carried)] {
            if !names.is_empty() {
                writeln!(f, "{word} {}", names.iter().map(String::as_str).collect::<Vec<_>>().join(" "))?;
            }
        }
        let mut row = String::new();
        let wide = 110;
        for (_, step) in &self.steps {
            let next = step.to_string();
            // Lines that are read and tiles that are picked one after another stand in one row.
            let joined = ["read ", "pick ", "practised "].iter().find_map(|word| next.strip_prefix(word).filter(|_| row.starts_with(word)));
            match joined {
                Some(more) if row.len() + more.len() < wide => row = format!("{row} {more}"),
                _ => {
                    if !row.is_empty() {
                        writeln!(f, "{row}")?;
                    }
                    if matches!(step, Step::Scene(_)) {
                        writeln!(f)?;
                    }
                    row = next;
                }
            }
        }
        if row.is_empty() { Ok(()) } else { writeln!(f, "{row}") }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(id) => write!(f, "read {id}"),
            Self::Do(act) => f.write_str(&shown(act)),
            Self::Scene(id) => write!(f, "scene {id}"),
            Self::Offer(ids) => write!(f, "offer {}", ids.iter().map(Id::as_str).collect::<Vec<_>>().join(" ")),
            Self::Begin(id) => write!(f, "begin {id}"),
            Self::Flag(id, set) => write!(f, "{} {id}", if *set { "flag" } else { "no-flag" }),
            Self::Told(id) => write!(f, "told {id}"),
            Self::Practised(skill) => write!(f, "practised {skill:?}"),
            Self::End(id) => write!(f, "end {id}"),
        }
    }
}

/// An act as a plan says it.
fn shown(act: &Act) -> String {
    match act {
        Act::Advance => "advance".to_owned(),
        Act::Pick(id) => format!("pick {id}"),
        Act::Hint => "hint".to_owned(),
        Act::Finish => "finish".to_owned(),
        Act::Retry => "retry".to_owned(),
        Act::GoOn => "go-on".to_owned(),
        Act::Back => "back".to_owned(),
    }
}
