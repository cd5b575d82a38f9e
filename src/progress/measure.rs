//! What a class showed before and after a season: counts of the children who sat it on this device, never of one child.
//! Boxes of answer and confidence, and the rule of five, come from the season bible, part 6 (after Cochrane's reviews of
//! vignettes, and the privacy rules of the research notes).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::story::{
    id::Id,
    script::{Sitting, Skill},
    view::{Evidence, Sure},
};

/// With fewer children than this, no number is shown: it would be somebody's.
pub const LEAST: u32 = 5;
/// From this score on an answer protects.
const PROTECTS: u8 = 2;

/// One sitting of a class.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sittings {
    /// How many children finished it.
    pub children: u32,
    /// Their answers to the situations of each skill.
    pub skills: BTreeMap<Skill, Boxes>,
}

/// Answers, by what they do and how sure the children were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Boxes {
    /// Protects, and very sure.
    pub solid: u32,
    /// Protects, and not so sure: practice helps.
    pub practice: u32,
    /// Does not protect, and not so sure: ready to learn.
    pub open: u32,
    /// Does not protect, and very sure: to be taught first.
    pub risky: u32,
}

impl Boxes {
    /// All answers.
    #[must_use]
    pub fn all(&self) -> u32 {
        [self.practice, self.open, self.risky].iter().fold(self.solid, |sum, one| sum.saturating_add(*one))
    }
}

/// All sittings of the device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Measure(BTreeMap<Sitting, Sittings>);

impl Measure {
    /// Adds what one child answered; of several answers to a situation the last one counts.
    pub fn add(&mut self, sitting: Sitting, evidence: &[Evidence]) {
        let mut last: BTreeMap<&Id, (u8, Sure, &[Skill])> = BTreeMap::new();
        for event in evidence {
            if let Evidence::Judged { item, score, sure, skills, .. } = event {
                last.insert(item, (*score, *sure, skills));
            }
        }
        let sittings = self.0.entry(sitting).or_default();
        sittings.children = sittings.children.saturating_add(1);
        for (score, sure, skills) in last.into_values() {
            for skill in skills {
                let boxes = sittings.skills.entry(*skill).or_default();
                let count = match (score >= PROTECTS, sure == Sure::Very) {
                    (true, true) => &mut boxes.solid,
                    (true, false) => &mut boxes.practice,
                    (false, false) => &mut boxes.open,
                    (false, true) => &mut boxes.risky,
                };
                *count = count.saturating_add(1);
            }
        }
    }

    /// How many children have sat it.
    #[must_use]
    pub fn children(&self, sitting: Sitting) -> u32 {
        self.0.get(&sitting).map_or(0, |sittings| sittings.children)
    }

    /// What adults may see of a sitting: nothing before enough children have sat it.
    #[must_use]
    pub fn shown(&self, sitting: Sitting) -> Option<&Sittings> {
        self.0.get(&sitting).filter(|sittings| sittings.children >= LEAST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(item: &str, score: u8, sure: Sure) -> Evidence {
        Evidence::Judged {
            activity: "m".into(),
            item: item.into(),
            answer: "a".into(),
            score,
            sure,
            skills: vec![Skill::TellAdult],
            counts_only: true,
        }
    }

    #[test]
    fn answers_fall_into_boxes_and_the_last_one_counts() {
        let mut measure = Measure::default();
        let answers = [
            judged("one", 0, Sure::Very),
            judged("one", 3, Sure::Very),
            judged("two", 2, Sure::Bit),
            judged("three", 1, Sure::Not),
            judged("four", 0, Sure::Very),
        ];
        for _ in 0..LEAST {
            assert_eq!(measure.shown(Sitting::Pre), None, "too few children to show a number");
            measure.add(Sitting::Pre, &answers);
        }
        let shown = measure.shown(Sitting::Pre).expect("enough children");
        assert_eq!(shown.children, LEAST);
        assert_eq!(shown.skills[&Skill::TellAdult], Boxes { solid: 5, practice: 5, open: 5, risky: 5 });
        assert_eq!(shown.skills[&Skill::TellAdult].all(), 20);
        assert_eq!(measure.shown(Sitting::Post), None);
    }
}
