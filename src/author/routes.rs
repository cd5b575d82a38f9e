//! Plays that together see all of an episode: every option of every choice, every adult, every ending. As play plans they
//! are tests that write themselves.

use std::{
    collections::{BTreeSet, HashSet},
    sync::Arc,
};

use rand_pcg::{Pcg32, rand_core::Rng};

use crate::story::{
    episode::Episode,
    id::Id,
    outline::{Outline, What},
    plan::{self, Plan},
    playthrough::{Playthrough, Start},
    script::{Band, Form},
    view::{Act, Cue, Waiting},
};

/// After so many plays that saw nothing new, what is left is said to be out of reach.
const PATIENCE: u32 = 60;
/// The longest way through an episode has some hundreds.
const MOST_ACTS: usize = 2_000;

/// The plays of a band, and what none of them came to.
#[derive(Debug)]
pub struct Routes {
    /// One plan a play.
    pub plans: Vec<Plan>,
    /// Options, adults and scenes of an ending that no play came to.
    pub missed: BTreeSet<Id>,
}

/// Finds them. The same seed finds the same ones.
#[must_use]
pub fn routes(episode: &Arc<Episode>, band: Band, seed: u64) -> Routes {
    let outline = Outline::new(episode, band);
    let mut missed: BTreeSet<Id> = BTreeSet::new();
    for piece in &outline.pieces {
        match piece.what {
            // The two answers before a sensitive scene have the same ids everywhere, and names of their own in the outline.
            What::Option { .. } => missed.extend(piece.lines.first().map(|line| line.text.clone())),
            What::Adult { .. } => _ = missed.insert(piece.id.clone()),
            What::End => _ = missed.insert(outline.scenes[piece.scene].clone()),
            _ => {}
        }
    }
    let earlier: BTreeSet<String> = episode.builds_on().into_iter().map(Id::to_string).collect();
    let mut chance = Pcg32::new(seed, 0x0ad5);
    let (mut plans, mut idle, mut nth) = (Vec::new(), 0, 0);
    while idle < PATIENCE && (nth == 0 || !missed.is_empty()) {
        // Who is new here first; what only those see who played earlier episodes comes when nothing else is left.
        let played = if idle * 2 < PATIENCE { BTreeSet::new() } else { earlier.clone() };
        let start = Start { band, seed: seed.wrapping_add(nth), form: Form::default(), carried: BTreeSet::new(), played };
        let (acts, seen) = play(episode, start.clone(), &missed, &mut chance);
        let before = missed.len();
        missed.retain(|id| !seen.contains(id));
        if missed.len() < before || nth == 0 {
            plans.push(plan::record(episode, start, &acts));
            idle = 0;
        } else {
            idle += 1;
        }
        nth += 1;
    }
    Routes { plans, missed }
}

/// One play to the end: towards what is missed where that is in sight, else anywhere.
fn play(episode: &Arc<Episode>, start: Start, missed: &BTreeSet<Id>, chance: &mut Pcg32) -> (Vec<Act>, HashSet<Id>) {
    let (mut playthrough, _) = Playthrough::start(episode.clone(), start);
    let (mut acts, mut seen) = (Vec::new(), HashSet::new());
    let mut asked: BTreeSet<Id> = BTreeSet::new();
    while acts.len() < MOST_ACTS && playthrough.waiting() != Waiting::Ended {
        let ways = playthrough.onward();
        if let Waiting::Choice(choice) = playthrough.waiting() {
            asked = choice.options.into_iter().map(|option| option.id).collect();
        }
        let new = |id: &Id| missed.contains(id) && !seen.contains(id);
        let fresh: Vec<&Act> = ways.iter().filter(|act| matches!(act, Act::Pick(id) if new(id))).collect();
        let again = ways.contains(&Act::Retry) && asked.iter().any(new);
        let act = match fresh.as_slice() {
            _ if again => Act::Retry,
            [] => {
                // Trying the same again leads nowhere new, and the buttons beside the story mostly lead out of it.
                let story = |act: &&Act| matches!(act, Act::Advance) || matches!(act, Act::Pick(id) if asked.contains(id));
                let beside = chance.next_u32().is_multiple_of(8) || !ways.iter().any(|act| story(&act));
                let repeats = |act: &Act| *act == Act::Retry && ways.contains(&Act::GoOn);
                let on: Vec<&Act> = ways.iter().filter(|act| !repeats(act) && (beside || story(act))).collect();
                let Some(act) = any(&on, chance) else { break };
                act
            }
            fresh => any(fresh, chance).unwrap_or(Act::Advance),
        };
        let Ok(cues) = playthrough.act(act.clone()) else { break };
        if let Act::Pick(id) = &act {
            seen.insert(id.clone());
        }
        if cues.contains(&Cue::Ended) {
            seen.insert(playthrough.stage().scene.clone());
        }
        acts.push(act);
    }
    (acts, seen)
}

fn any(acts: &[&Act], chance: &mut Pcg32) -> Option<Act> {
    let at = (!acts.is_empty()).then(|| chance.next_u32() as usize % acts.len())?;
    Some(acts[at].clone())
}
