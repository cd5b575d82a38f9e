//! Whether the children of a simulation came everywhere: each option, each adult, each ending.

use std::collections::BTreeSet;

use super::{Group, Simulation, Tally};
use crate::story::{
    id::Id,
    outline::{Outline, What},
    script::Band,
};

/// How far the children of one band came in an episode.
#[derive(Debug, Clone, PartialEq)]
pub struct Reached {
    /// The band.
    pub band: Band,
    /// What was counted for all of its children.
    pub group: Group,
    /// Options, adults and endings that there are.
    pub of: [usize; 3],
    /// What nobody picked or came to.
    pub never: Vec<String>,
}

impl Reached {
    /// Everybody comes to an end, and somebody everywhere.
    #[must_use]
    pub fn all(&self) -> bool {
        self.group.children > 0 && self.group.stuck == 0 && self.never.is_empty()
    }
}

/// What was reached in each band of a simulation.
#[must_use]
pub fn reached(simulation: &Simulation, tally: &Tally) -> Vec<Reached> {
    let bands = simulation.bands.iter().map(|band| {
        let group = tally.all(|_, one| one == *band);
        let outline = Outline::new(&simulation.episode, *band);
        let (mut options, mut adults, mut endings) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for piece in &outline.pieces {
            // What is picked: a piece's own name may be told apart from others, as those of the answers before a hard scene.
            let picked = piece.lines.first().map_or(&piece.id, |line| &line.text);
            match piece.what {
                What::Option { .. } => drop(options.insert(picked)),
                What::Adult { .. } => drop(adults.insert(picked)),
                What::End => drop(endings.insert(&outline.scenes[piece.scene])),
                _ => {}
            }
        }
        let picked = |what: &str, id: &&Id| (!group.picked.contains_key(*id)).then(|| format!("{what} {id}"));
        let mut never: Vec<String> = options.iter().filter_map(|id| picked("option", id)).collect();
        never.extend(adults.iter().filter_map(|id| picked("adult", id)));
        never.extend(endings.iter().filter(|scene| !group.endings.contains_key(**scene)).map(|scene| format!("ending in {scene}")));
        Reached { band: *band, of: [options.len(), adults.len(), endings.len()], group, never }
    });
    bands.collect()
}
