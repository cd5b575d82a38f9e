//! Hints on request: the mascot gives them one by one, and the fewer the older the child.

use super::{
    super::{
        episode::UseKind,
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::Band,
        source::Source,
        view::{Act, Cue},
    },
    Step,
};

/// The hints of a band: all for the youngest, and for each older band the plainest one less, but at least one.
pub(super) fn of_band(hints: &[String], band: Band) -> Vec<Id> {
    let kept = hints.len().saturating_sub(band as usize).max(1);
    hints.iter().take(kept).map(Id::from).collect()
}

pub(super) fn facts(hints: &[String], facts: &mut Facts, source: &Source, path: &str) {
    for (at, hint) in hints.iter().enumerate() {
        facts.message(source, &format!("{path}.hints[{at}]"), hint, UseKind::Bubble);
    }
}

/// How many hints were asked for, and whether the newest is still shown.
#[derive(Debug, Clone, Copy, Default)]
pub(in super::super) struct Hints {
    pub given: usize,
    shown: bool,
}

impl Hints {
    pub fn ask(&mut self, of: &[Id], table: &mut Table<'_>) -> Option<Step> {
        let hint = of.get(self.given)?;
        self.given += 1;
        self.shown = true;
        table.cues.push(Cue::Hinted(hint.clone()));
        Some(Step::Stay)
    }

    /// Something else is done: the hint has served.
    pub fn hide(&mut self) {
        self.shown = false;
    }

    pub fn acts(self, of: &[Id], acts: &mut Vec<Act>) {
        if self.more(of) {
            acts.push(Act::Hint);
        }
    }

    pub fn more(self, of: &[Id]) -> bool {
        self.given < of.len()
    }

    pub fn shown(self, of: &[Id]) -> Option<Id> {
        of.get(self.given.checked_sub(1)?).filter(|_| self.shown).cloned()
    }
}
