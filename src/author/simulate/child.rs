//! Children who only exist on paper: what each tends to do, as data. They see what a player sees, the acts that are
//! possible; so an activity that nobody has thought of yet is played like any other.

use std::collections::{HashMap, HashSet};

use rand_pcg::{Pcg32, rand_core::Rng};

use crate::story::{id::Id, script::Quality, view::Act};

/// What a kind of child tends to do. Weights: twice as much is twice as likely.
#[derive(Debug, PartialEq)]
pub struct Child {
    /// What it is called in tables.
    pub name: &'static str,
    /// Picks options that are risky, okay, strong.
    options: [f64; 3],
    /// Picks again what was tried already.
    again: f64,
    /// Uses what stands beside the story, such as the safety buttons of a chat.
    aside: f64,
    /// Asks for a hint.
    hint: f64,
    /// Finishes an activity once that is possible.
    finish: f64,
    /// Tries another way, against going on.
    retry: f64,
    /// Goes back.
    back: f64,
    /// How much of the time that reading takes is spent on it.
    reads: f64,
    /// Seconds for each decision.
    thinks: f64,
}

/// The children, in the order of the tables.
pub const CHILDREN: [Child; 5] = [
    Child {
        name: "random",
        options: [1.0, 1.0, 1.0],
        again: 1.0,
        aside: 0.05,
        hint: 0.3,
        finish: 1.0,
        retry: 1.0,
        back: 0.02,
        reads: 1.0,
        thinks: 4.0,
    },
    Child {
        name: "curious",
        options: [1.0, 1.0, 1.0],
        again: 0.1,
        aside: 0.15,
        hint: 0.3,
        finish: 0.4,
        retry: 4.0,
        back: 0.01,
        reads: 1.0,
        thinks: 5.0,
    },
    Child {
        name: "hasty",
        options: [4.0, 2.0, 1.0],
        again: 0.2,
        aside: 0.0,
        hint: 0.2,
        finish: 50.0,
        retry: 0.5,
        back: 0.0,
        reads: 0.5,
        thinks: 1.0,
    },
    Child {
        name: "careful",
        options: [0.3, 1.0, 6.0],
        again: 0.1,
        aside: 0.05,
        hint: 0.3,
        finish: 5.0,
        retry: 6.0,
        back: 0.005,
        reads: 1.2,
        thinks: 6.0,
    },
    Child {
        name: "always risky",
        options: [1.0, 0.0, 0.0],
        again: 0.0,
        aside: 0.0,
        hint: 0.1,
        finish: 5.0,
        retry: 0.0,
        back: 0.0,
        reads: 1.0,
        thinks: 3.0,
    },
];

/// What a child remembers of the episode that it plays.
#[derive(Default)]
pub(super) struct Memory {
    /// What was picked.
    pub picked: HashSet<Id>,
    /// What was offered, and so read.
    pub seen: HashSet<Id>,
    /// What was picked last and did not belong: it may be taken back.
    pub missed: Option<Id>,
}

impl Child {
    /// Picks one of the acts.
    pub(super) fn pick<'a>(
        &self,
        acts: &'a [Act],
        qualities: &HashMap<Id, Quality>,
        memory: &Memory,
        weights: &mut Vec<f64>,
        chance: &mut Pcg32,
    ) -> Option<&'a Act> {
        let option = |act: &Act| if let Act::Pick(id) = act { qualities.get(id) } else { None };
        // Beside a line to read or a question to answer, everything else that can be picked is a button.
        let aside = acts.iter().any(|act| *act == Act::Advance || option(act).is_some());
        weights.clear();
        weights.extend(acts.iter().map(|act| match act {
            Act::Advance | Act::GoOn => 1.0,
            Act::Pick(id) => {
                let again = if memory.picked.contains(id) { self.again } else { 1.0 };
                match qualities.get(id) {
                    Some(quality) => self.options[*quality as usize] * again,
                    None if aside => self.aside,
                    // Whoever sees that something does not belong puts it back; nobody picks it a third time.
                    None if memory.missed.as_ref() == Some(id) => 20.0,
                    None if memory.picked.contains(id) => 0.02,
                    None => 1.0,
                }
            }
            Act::Hint => self.hint,
            Act::Finish => self.finish,
            Act::Retry => self.retry,
            Act::Back => self.back,
        }));
        let mut total: f64 = weights.iter().sum();
        if total <= 0.0 {
            weights.clear();
            weights.extend(acts.iter().map(|act| f64::from(u8::from(*act != Act::Back))));
            total = weights.iter().sum();
        }
        let mut drawn = f64::from(chance.next_u32()) / (f64::from(u32::MAX) + 1.0) * total;
        let mut possible = acts.iter().zip(weights.iter()).filter(|(_, weight)| **weight > 0.0);
        let mut last = None;
        possible
            .find_map(|(act, weight)| {
                drawn -= weight;
                last = Some(act);
                (drawn < 0.0).then_some(act)
            })
            .or(last)
    }

    /// Seconds for reading words at a pace and for deciding.
    pub(super) fn seconds(&self, words: u32, pace: f64, decisions: u32) -> f64 {
        f64::from(words) / pace * 60.0 * self.reads + f64::from(decisions) * self.thinks
    }
}
