//! Makes a plan from what was done.

use std::{collections::BTreeSet, sync::Arc};

use super::{Plan, Step, replay::picks};
use crate::story::{
    episode::Episode,
    id::Id,
    playthrough::{Playthrough, Start},
    script::Quality,
    view::{Act, Cue, Evidence, Waiting},
};

/// The plan of a play: its acts as they were done, with everything that came of them. It ends before the first act that
/// the episode refuses.
#[must_use]
pub fn record(episode: &Arc<Episode>, start: Start, acts: &[Act]) -> Plan {
    let (mut playthrough, mut cues) = Playthrough::start(episode.clone(), start.clone());
    let mut steps: Vec<Step> = Vec::new();
    let mut flags: BTreeSet<String> = playthrough.snapshot().flags.into_iter().collect();
    let mut scene = Id::default();
    let mut offered = None;
    for act in acts {
        expect(&playthrough, &cues, &mut scene, &mut flags, &mut steps);
        // What is offered is said once, where a decision or an activity begins.
        let begun = cues.iter().rev().find_map(|cue| if let Cue::Asked(id) | Cue::Began(id) = cue { Some(id.clone()) } else { None });
        let line = if let Waiting::Line(line) = playthrough.waiting() { Some(line.text) } else { None };
        if begun.is_some() && begun != offered && line.is_none() {
            steps.push(Step::Offer(picks(&playthrough)));
            offered = begun;
        }
        let Ok(new) = playthrough.act(act.clone()) else { break };
        steps.push(match (act, line) {
            (Act::Advance, Some(id)) => Step::Read(id),
            _ => Step::Do(act.clone()),
        });
        cues = new;
    }
    expect(&playthrough, &cues, &mut scene, &mut flags, &mut steps);
    if playthrough.waiting() == Waiting::Ended {
        let done = |one: &Evidence| match one {
            Evidence::Chose { quality, skills, .. } if *quality != Quality::Risky => skills.clone(),
            Evidence::Finished { skills, .. } => skills.clone(),
            _ => Vec::new(),
        };
        let practised: BTreeSet<_> = playthrough.evidence().iter().flat_map(done).collect();
        steps.extend(practised.into_iter().map(Step::Practised));
        steps.push(Step::End(playthrough.stage().scene.clone()));
    }
    let steps = steps.into_iter().map(|step| (0, step)).collect();
    Plan { episode: episode.id().clone(), start, steps }
}

/// What came of the last act: a scene, a decision, a flag, somebody who was told.
fn expect(playthrough: &Playthrough, cues: &[Cue], scene: &mut Id, flags: &mut BTreeSet<String>, steps: &mut Vec<Step>) {
    let now: BTreeSet<String> = playthrough.snapshot().flags.into_iter().collect();
    steps.extend(flags.difference(&now).map(|flag| Step::Flag(flag.into(), false)));
    steps.extend(now.difference(flags).map(|flag| Step::Flag(flag.into(), true)));
    *flags = now;
    for cue in cues {
        match cue {
            Cue::Told(_) => steps.extend(playthrough.stage().told.clone().map(Step::Told)),
            Cue::Scene(id) if id != scene => {
                *scene = id.clone();
                if playthrough.stage().scene == *id {
                    steps.push(Step::Scene(id.clone()));
                }
            }
            Cue::Asked(id) | Cue::Began(id) => steps.push(Step::Begin(id.clone())),
            _ => {}
        }
    }
}
