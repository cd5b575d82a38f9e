//! Work to be measured: the same moves of the core that playing and checking make, without a clock.

mod ink;
mod season;

use std::{collections::BTreeSet, sync::Arc};

pub use self::{ink::ink, season::season};
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
    Band::ALL.into_iter().flat_map(|band| plays_of(episode, band)).collect()
}

/// The same for one band.
#[must_use]
pub fn plays_of(episode: &Arc<Episode>, band: Band) -> Vec<Play> {
    (0..4)
        .map(|seed| {
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

/// How fast a cost grows with the size of the work: the exponent of the curve through these points of size and cost. 1 is
/// in proportion, 2 is four times the cost for twice the work.
#[must_use]
pub fn exponent(points: &[(f64, f64)]) -> f64 {
    let logs: Vec<(f64, f64)> = points.iter().map(|(size, cost)| (size.ln(), cost.ln())).collect();
    let count = logs.len() as f64;
    let (x, y) = logs.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    let (up, down) = logs.iter().fold((0.0, 0.0), |(up, down), point| (up + (point.0 - x) * (point.1 - y), down + (point.0 - x).powi(2)));
    up / down
}

/// Explores every way through an episode; how many states there are.
#[must_use]
pub fn explore(episode: &Episode) -> usize {
    explore::states(episode).into_iter().map(|(_, states)| states).sum()
}
