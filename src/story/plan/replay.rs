//! Replays a plan and says where the story comes out otherwise.

use std::{collections::BTreeSet, sync::Arc};

use super::{Plan, Step, shown};
use crate::story::{
    diagnostic::Diagnostic,
    episode::Episode,
    id::Id,
    playthrough::Playthrough,
    script::Quality,
    view::{Act, Cue, Evidence, Waiting},
};

/// Where the story comes out otherwise than a plan says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The line of the plan, counted from 1.
    pub line: usize,
    /// What the plan says.
    pub expected: String,
    /// What came instead.
    pub came: String,
    /// Where in the story.
    pub scene: Id,
}

impl Difference {
    /// As a finding about the plan's file.
    #[must_use]
    pub fn finding(&self, path: &str, text: &str) -> Diagnostic {
        let start = text.split_inclusive('\n').take(self.line - 1).map(str::len).sum::<usize>();
        let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        Diagnostic::error("P010", path, format!("in {}: {}", self.scene, self.came))
            .at(start..start + line.len())
            .expected(format!("`{}`", self.expected))
            .hint("is the change wanted? Then record the plan anew; else the story is broken here")
    }
}

/// Replays a plan from its beginning.
///
/// # Errors
/// The first difference: what follows it would only be a consequence.
pub fn replay(plan: &Plan, episode: &Arc<Episode>) -> Result<(), Difference> {
    let (mut playthrough, mut cues) = Playthrough::start(episode.clone(), plan.start.clone());
    for (line, step) in &plan.steps {
        let came = match step {
            Step::Read(id) => match playthrough.waiting() {
                Waiting::Line(said) if said.text == *id => act(&mut playthrough, &Act::Advance, &mut cues),
                other => Some(describe(&other, &playthrough)),
            },
            Step::Do(wanted) => act(&mut playthrough, wanted, &mut cues),
            expected => differs(expected, &playthrough, &cues),
        };
        if let Some(came) = came {
            let scene = playthrough.stage().scene.clone();
            return Err(Difference { line: *line, expected: step.to_string(), came, scene });
        }
    }
    Ok(())
}

fn act(playthrough: &mut Playthrough, act: &Act, cues: &mut Vec<Cue>) -> Option<String> {
    match playthrough.act(act.clone()) {
        Ok(new) => {
            *cues = new;
            None
        }
        Err(_) => Some(format!("`{}` is not possible; {}", shown(act), describe(&playthrough.waiting(), playthrough))),
    }
}

/// What is otherwise than expected.
fn differs(expected: &Step, playthrough: &Playthrough, cues: &[Cue]) -> Option<String> {
    let stage = playthrough.stage();
    let unless = |holds: bool, came: String| (!holds).then_some(came);
    match expected {
        Step::Scene(id) => unless(stage.scene == *id, format!("the scene is {}", stage.scene)),
        Step::Offer(ids) => {
            let offered = picks(playthrough);
            let list = |ids: &mut dyn Iterator<Item = &Id>| ids.map(Id::as_str).collect::<Vec<_>>().join(" ");
            let (missing, more) = (list(&mut ids.difference(&offered)), list(&mut offered.difference(ids)));
            let say = |what: &str, ids: String| if ids.is_empty() { String::new() } else { format!("{what} {ids}") };
            let came = [say("not offered:", missing), say("offered too:", more)];
            unless(offered == *ids, came.into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join(", "))
        }
        Step::Begin(id) => {
            let begun = |cue: &Cue| matches!(cue, Cue::Began(one) | Cue::Asked(one) if one == id);
            unless(cues.iter().any(begun), describe(&playthrough.waiting(), playthrough))
        }
        Step::Flag(id, wanted) => {
            let set = playthrough.snapshot().flags.iter().any(|flag| *id == **flag);
            unless(set == *wanted, format!("the flag {id} is {}", if set { "set" } else { "not set" }))
        }
        Step::Told(id) => unless(stage.told.as_ref() == Some(id), format!("told was {}", stage.told.as_ref().map_or("nobody", Id::as_str))),
        Step::Practised(skill) => {
            let practised = playthrough.evidence().iter().any(|one| match one {
                Evidence::Chose { quality, skills, .. } => *quality != Quality::Risky && skills.contains(skill),
                Evidence::Finished { skills, .. } => skills.contains(skill),
                Evidence::Told { .. } | Evidence::Judged { .. } | Evidence::Reflected { .. } => false,
            });
            unless(practised, format!("{skill:?} was not practised well"))
        }
        Step::End(id) => match playthrough.waiting() {
            Waiting::Ended => unless(stage.scene == *id, format!("it ends in {}", stage.scene)),
            other => Some(describe(&other, playthrough)),
        },
        Step::Read(_) | Step::Do(_) => None,
    }
}

/// What can be picked now.
pub(super) fn picks(playthrough: &Playthrough) -> BTreeSet<Id> {
    playthrough.acts().into_iter().filter_map(|act| if let Act::Pick(id) = act { Some(id) } else { None }).collect()
}

/// What waits, in a few words; of a kind of activity that this does not know, what can be picked.
fn describe(waiting: &Waiting, playthrough: &Playthrough) -> String {
    match waiting {
        Waiting::Line(line) => format!("the line {} is said", line.text),
        Waiting::Choice(choice) => format!("the choice {} waits", choice.id),
        Waiting::Outcome { .. } => "the outcome of an option waits".to_owned(),
        Waiting::Badge(_) => "the badge is given".to_owned(),
        Waiting::Ended => "the story is over".to_owned(),
        _ => {
            let picks: Vec<String> = picks(playthrough).iter().map(Id::to_string).collect();
            format!(
                "something waits that offers {}",
                if picks.is_empty() { "nothing to pick".to_owned() } else { picks.join(" ") }
            )
        }
    }
}
