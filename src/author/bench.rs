//! Work to be measured: the same moves of the core that playing and checking make, without a clock.

use std::{collections::BTreeSet, sync::Arc};

use crate::story::{
    episode::Episode,
    explore,
    playthrough::{Playthrough, Start},
    script::{Band, Form},
    view::{Act, Waiting},
};

/// No play of an episode is longer.
const LONGEST_PLAY: usize = 5000;

/// One whole play, recorded, to be played again as fast as it goes.
#[derive(Debug, Clone)]
pub struct Play {
    episode: Arc<Episode>,
    start: Start,
    acts: Vec<Act>,
}

/// Plays of an episode in every band: each takes another way, and none goes back.
#[must_use]
pub fn plays(episode: &Arc<Episode>) -> Vec<Play> {
    let starts = Band::ALL.into_iter().flat_map(|band| (0..4).map(move |seed| (band, seed)));
    starts
        .map(|(band, seed)| {
            let start = Start { band, seed, form: Form::default(), carried: BTreeSet::new(), played: BTreeSet::new() };
            let (mut playthrough, _) = Playthrough::start(episode.clone(), start.clone());
            let mut acts = Vec::new();
            while playthrough.waiting() != Waiting::Ended && acts.len() < LONGEST_PLAY {
                let possible = playthrough.onward();
                let turn = (seed as usize + acts.len()).wrapping_mul(7) % possible.len().max(1);
                let Some(act) = possible.get(turn).cloned() else { break };
                if playthrough.act(act.clone()).is_err() {
                    break;
                }
                acts.push(act);
            }
            Play { episode: episode.clone(), start, acts }
        })
        .collect()
}

impl Play {
    /// Plays it again and says how many acts that were.
    #[must_use]
    pub fn again(&self) -> usize {
        let (mut playthrough, _) = Playthrough::start(self.episode.clone(), self.start.clone());
        self.acts.iter().filter(|act| playthrough.act((*act).clone()).is_ok()).count()
    }
}

/// Explores every way through an episode; how many states there are.
#[must_use]
pub fn explore(episode: &Episode) -> usize {
    explore::states(episode).into_iter().map(|(_, states)| states).sum()
}
