//! The typewriter: a line appears word by word; a press shows all of it, the next press reads on.

use bevy::{ecs::message::MessageCursor, prelude::*};

use crate::{
    game::{
        GameSystems,
        action::{Action, Screen},
        session::Session,
        theme::{motion::Moving, words::Words},
    },
    story::view::{Act, Waiting},
};

/// Seconds a word takes.
const WORD: f32 = 0.045;
/// Seconds that a line takes at most.
const LINE: f32 = 0.9;

/// How far the line of the moment is typed.
#[derive(Resource, Debug, Default)]
pub struct Typing {
    turn: Option<u64>,
    /// After how many characters each word ends.
    ends: Vec<usize>,
    elapsed: Option<f32>,
    done: bool,
}

impl Typing {
    /// Begins a line, unless it is the one that is being typed already.
    pub(super) fn begin(&mut self, turn: u64, said: &str, at_once: bool) {
        if self.turn == Some(turn) {
            self.done |= at_once;
            return;
        }
        *self = Self { turn: Some(turn), ends: word_ends(said), elapsed: None, done: at_once };
    }

    /// All of the line is seen.
    #[must_use]
    pub fn done(&self) -> bool {
        self.done
    }

    /// Words are appearing just now.
    #[must_use]
    pub fn running(&self) -> bool {
        self.elapsed.is_some() && !self.done
    }

    /// How many characters are seen; `None` for all.
    #[must_use]
    pub fn seen(&self) -> Option<usize> {
        if self.done {
            return None;
        }
        let each = WORD.min(LINE / self.ends.len().max(1) as f32);
        let words = (self.elapsed.unwrap_or(0.0) / each) as usize;
        // The first word is there from the start, so that no frame shows an empty box.
        self.ends.get(words).copied()
    }
}

/// After how many characters each word of a text ends.
fn word_ends(said: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut in_word = false;
    let mut count = 0;
    for character in said.chars() {
        if character.is_whitespace() && in_word {
            ends.push(count);
        }
        in_word = !character.is_whitespace();
        count += 1;
    }
    if in_word {
        ends.push(count);
    }
    ends
}

/// The words that are typed.
#[derive(Component)]
pub(super) struct Typed;

/// Seen when the line is typed out: read on.
#[derive(Component)]
pub(super) struct OnwardArrow;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Typing>()
        // Before the session acts, so that a press counts in its own frame.
        .add_systems(Update, read_on.in_set(GameSystems::Press).run_if(in_state(Screen::Episode)))
        .add_systems(Update, type_on.in_set(GameSystems::Type).run_if(in_state(Screen::Episode)));
}

fn read_on(
    mut actions: ResMut<Messages<Action>>,
    mut cursor: Local<MessageCursor<Action>>,
    session: Res<Session>,
    mut typing: ResMut<Typing>,
) {
    if !cursor.read(&actions).any(|action| *action == Action::ReadOn) {
        return;
    }
    if matches!(session.waiting(), Some(Waiting::Line(_))) && typing.turn == Some(session.turn) && !typing.done {
        typing.done = true;
    } else {
        actions.write(Action::Act(Act::Advance));
    }
}

fn type_on(
    time: Res<Time>,
    mut typing: ResMut<Typing>,
    moving: Res<Moving>,
    mut typed: Query<&mut Words, With<Typed>>,
    mut arrows: Query<&mut Visibility, With<OnwardArrow>>,
) {
    if typed.is_empty() {
        typing.done = true;
    }
    if !typing.done {
        moving.mark();
        // The frame before may have been long ago: the first one only begins to count.
        typing.elapsed = Some(typing.elapsed.map_or(0.0, |elapsed| elapsed + time.delta_secs()));
        typing.done = typing.seen().is_none();
    }
    let seen = typing.seen();
    for mut words in &mut typed {
        if words.typed != seen {
            words.typed = seen;
        }
    }
    for mut arrow in &mut arrows {
        arrow.set_if_neq(if typing.done { Visibility::Inherited } else { Visibility::Hidden });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_before_the_gap() {
        assert_eq!(word_ends("Look closer."), [4, 12]);
        assert_eq!(word_ends("  a  "), [3]);
        assert_eq!(word_ends(""), Vec::<usize>::new());
    }

    #[test]
    fn a_long_line_takes_no_longer_than_a_short_one_may() {
        let mut typing = Typing::default();
        typing.begin(1, &"word ".repeat(100), false);
        typing.elapsed = Some(LINE);
        assert_eq!(typing.seen(), None);
    }

    #[test]
    fn the_same_line_goes_on_where_it_was() {
        let mut typing = Typing::default();
        typing.begin(1, "one two", false);
        typing.elapsed = Some(WORD);
        typing.begin(1, "eins zwei", false);
        assert_eq!(typing.elapsed, Some(WORD));
        typing.begin(2, "one two", true);
        assert!(typing.done());
    }
}
