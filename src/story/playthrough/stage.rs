//! Who stands where: entrances follow from who speaks, and nobody has to be told to make room.

use std::collections::BTreeSet;

use super::super::{
    id::Id,
    script::{Form, Mood, Side},
    view::{Cue, DayView, Evidence, Line, Presence, Speaker, Stage},
};

/// The id of the mascot: it stands in front, on neither side, and takes nobody's room.
pub(in super::super) const MASCOT: &str = "mascot";
/// How many people stand in the picture, the mascot not counted.
const ROOM: usize = 4;

/// What an act works on.
pub(in super::super) struct Table<'a> {
    pub stage: &'a mut Stage,
    pub cues: &'a mut Vec<Cue>,
    /// `None` while old acts are replayed.
    pub evidence: Option<&'a mut Vec<Evidence>>,
    pub leads: &'a BTreeSet<Id>,
    pub mascot: &'a Id,
    pub seed: u64,
    pub form: Form,
    /// The plans that were made, the newest last.
    pub days: &'a mut Vec<DayView>,
}

impl Table<'_> {
    /// Keeps what was practised.
    pub fn record(&mut self, evidence: impl FnOnce() -> Evidence) {
        if let Some(kept) = &mut self.evidence {
            kept.push(evidence());
        }
    }

    /// A line is said: its speaker is in the picture, or it is a bubble on the device.
    pub fn say(&mut self, line: &Line) {
        match (&line.speaker, line.mood) {
            (Speaker::Person(_) | Speaker::Screen, Mood::Message) => self.stage.bubbles.push(line.clone()),
            (Speaker::Person(who), mood) => self.speak(who, mood),
            _ => {}
        }
        self.cues.push(Cue::Said(line.clone()));
    }

    /// Somebody is there, in a mood.
    pub fn speak(&mut self, who: &Id, mood: Mood) {
        self.came(who, |stage, leads| stage.speak(who, mood, leads));
    }

    pub fn speak_mascot(&mut self, mood: Mood) {
        let mascot = self.mascot;
        self.speak(mascot, mood);
    }

    /// Somebody comes in.
    pub fn enter(&mut self, who: &Id, mood: Mood, side: Option<Side>) {
        self.came(who, |stage, leads| stage.enter(who, mood, side, leads));
    }

    /// Somebody leaves the picture.
    pub fn leave(&mut self, who: &Id) {
        if self.stage.leave(who) {
            self.cues.push(Cue::Exited(who.clone()));
        }
    }

    fn came(&mut self, who: &Id, enter: impl FnOnce(&mut Stage, &BTreeSet<Id>) -> Option<Id>) {
        let was_here = self.stage.people.iter().any(|person| person.who == *who);
        self.cues.extend(enter(self.stage, self.leads).map(Cue::Exited));
        if !was_here {
            self.cues.push(Cue::Entered(who.clone()));
        }
    }
}

impl Stage {
    /// Somebody is there, in a mood. Says who made room.
    pub fn speak(&mut self, who: &Id, mood: Mood, leads: &BTreeSet<Id>) -> Option<Id> {
        if let Some(person) = self.people.iter_mut().find(|person| person.who == *who) {
            person.mood = mood;
            return None;
        }
        self.enter(who, mood, None, leads)
    }

    /// Somebody comes in; where nobody says from which side, leads stand where reading starts. Says who made room.
    pub fn enter(&mut self, who: &Id, mood: Mood, side: Option<Side>, leads: &BTreeSet<Id>) -> Option<Id> {
        if let Some(person) = self.people.iter_mut().find(|person| person.who == *who) {
            person.side = side.unwrap_or(person.side);
            return None;
        }
        let mut left = None;
        if **who != *MASCOT && self.crowd(None) >= ROOM {
            let guest = |person: &Presence| person.who != *MASCOT && !leads.contains(&person.who);
            let first = self.people.iter().position(guest).or_else(|| self.people.iter().position(|one| one.who != *MASCOT));
            left = first.map(|first| self.people.remove(first).who);
        }
        let (start, end) = (self.crowd(Some(Side::Start)), self.crowd(Some(Side::End)));
        let own = match leads.contains(who) {
            true if start < ROOM / 2 => Side::Start,
            false if end > start => Side::Start,
            _ => Side::End,
        };
        self.people.push(Presence { who: who.clone(), mood, side: side.unwrap_or(own) });
        left
    }

    /// Somebody leaves the picture; false where they were not there.
    pub fn leave(&mut self, who: &Id) -> bool {
        let before = self.people.len();
        self.people.retain(|person| person.who != *who);
        self.people.len() < before
    }

    fn crowd(&self, side: Option<Side>) -> usize {
        let people = self.people.iter().filter(|person| person.who != *MASCOT);
        people.filter(|person| side.is_none_or(|side| person.side == side)).count()
    }
}
