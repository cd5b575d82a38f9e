//! What a playthrough showed is added to the record of what was practised.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::story::{
    id::Id,
    script::{Quality, Skill},
    view::Evidence,
};

/// What was practised so far, in numbers that are never shown as a mark.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// By skill.
    pub skills: BTreeMap<Skill, Practice>,
    /// How often an adult was told.
    pub told: u32,
    /// How many open questions were answered. Which answer is not kept.
    pub reflected: u32,
}

/// What was practised of one skill.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Practice {
    /// Choices met.
    pub choices: u32,
    /// Those where the first option taken was a strong one.
    pub strong_first: u32,
    /// Those where a strong option was taken after another one.
    pub strong_later: u32,
    /// Activities finished.
    pub activities: u32,
    /// Hints asked for in them.
    pub hints: u32,
}

impl Record {
    /// Adds what one playthrough showed. A choice counts once, however often it was tried.
    pub fn add(&mut self, evidence: &[Evidence]) {
        let mut seen: BTreeMap<&Id, bool> = BTreeMap::new();
        for event in evidence {
            match event {
                Evidence::Chose { choice, quality, skills, .. } => {
                    let strong = *quality == Quality::Strong;
                    let before = seen.get(choice).copied();
                    seen.insert(choice, strong || before == Some(true));
                    for practice in self.of(skills) {
                        match before {
                            None => {
                                add(&mut practice.choices, 1);
                                add(&mut practice.strong_first, usize::from(strong));
                            }
                            Some(false) => add(&mut practice.strong_later, usize::from(strong)),
                            Some(true) => {}
                        }
                    }
                }
                Evidence::Finished { skills, hints, .. } => {
                    for practice in self.of(skills) {
                        add(&mut practice.activities, 1);
                        add(&mut practice.hints, *hints);
                    }
                }
                // Of a measure nothing is kept with a child: its report counts a class.
                Evidence::Judged { .. } => {}
                Evidence::Told { .. } => add(&mut self.told, 1),
                Evidence::Reflected { .. } => add(&mut self.reflected, 1),
            }
        }
    }

    fn of(&mut self, skills: &[Skill]) -> impl Iterator<Item = &mut Practice> {
        let wanted: BTreeSet<Skill> = skills.iter().copied().collect();
        for skill in &wanted {
            self.skills.entry(*skill).or_default();
        }
        self.skills.iter_mut().filter(move |(skill, _)| wanted.contains(skill)).map(|(_, practice)| practice)
    }
}

/// Adds without ever wrapping: a file that was tampered with may hold any number.
fn add(count: &mut u32, more: usize) {
    *count = count.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
}
