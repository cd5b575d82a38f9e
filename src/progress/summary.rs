//! What was practised, for *My book* and for the adults: what was done, without a mark, a level or a comparison.

use super::{evidence::Practice, save::Save};
use crate::story::script::Skill;

/// What was practised so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Each skill that was practised, in the order of the framework.
    pub skills: Vec<SkillSummary>,
    /// How many different episodes were finished.
    pub episodes: usize,
    /// How often an adult was told.
    pub told: u32,
    /// How many open questions were answered.
    pub reflected: u32,
}

/// What was practised of one skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkillSummary {
    /// The skill.
    pub skill: Skill,
    /// How often, choices and activities together.
    pub times: u32,
    /// The parts.
    pub practice: Practice,
}

impl Summary {
    /// Of everything that is kept, the playthrough of the moment included.
    #[must_use]
    pub fn of(save: &Save) -> Self {
        let mut record = save.practice.clone();
        if let Some(place) = &save.place {
            record.add(&place.evidence);
        }
        let skills = record
            .skills
            .into_iter()
            .map(|(skill, practice)| SkillSummary { skill, times: practice.choices.saturating_add(practice.activities), practice })
            .filter(|summary| summary.times > 0)
            .collect();
        Self { skills, episodes: save.finished.len(), told: record.told, reflected: record.reflected }
    }
}
