//! Everything that a control on screen can do: pressed, tapped, chosen by key, by screen reader or by a test, it is one message.

use bevy::prelude::*;

use super::content::SceneOf;
use crate::story::view::Act;

/// Which screen is up. Where the story stands is the session's, never a state.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Screen {
    /// Content is being read.
    #[default]
    Loading,
    /// Language, age band, read-aloud.
    FirstRun,
    /// The title.
    Title,
    /// The season map.
    Map,
    /// An episode.
    Episode,
}

/// What lies over the screen.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Overlay {
    /// Nothing.
    #[default]
    None,
    /// Get help.
    Help,
    /// Settings.
    Settings,
    /// Leave? It is saved.
    Leave,
    /// My book: badges and what was practised.
    Book,
    /// For adults.
    Adults,
    /// What was said so far.
    History,
}

/// What a control does.
#[derive(Message, Debug, Clone, PartialEq)]
pub enum Action {
    /// Moves the story.
    Act(Act),
    /// Finishes the line that is being typed, or reads on.
    ReadOn,
    /// Says the current line aloud.
    Speak,
    /// Goes to a screen.
    Go(Screen),
    /// Plays an episode, from where it was left.
    Play(String),
    /// Plays an episode from its beginning.
    Restart(String),
    /// Plays an episode from the beginning of a scene, for who writes it.
    PlayScene(SceneOf),
    /// Lays something over the screen.
    Open(Overlay),
    /// Takes it away again; with nothing there, asks before leaving.
    Close,
    /// Leaves the episode for the map; the place is kept.
    LeaveEpisode,
    /// Changes a preference.
    Prefer(Preference),
    /// Turns a page of the first run: 0 language, 1 band, 2 read-aloud.
    Page(usize),
    /// Turns the tab of an overlay.
    Tab(usize),
    /// Turns to a sheet of the map.
    Sheet(usize),
    /// Takes a notice away.
    Dismiss,
    /// Deletes everything that is kept, after being asked twice.
    EraseAll,
    /// Closes the game (desktop).
    Quit,
}

/// A change of a preference.
#[derive(Debug, Clone, PartialEq)]
pub enum Preference {
    /// The language, by its tag.
    Locale(String),
    /// The age band.
    Band(crate::story::script::Band),
    /// Text size in percent, 100 to 200.
    TextSize(u16),
    /// Volume of music in percent.
    Music(u8),
    /// Volume of effects in percent.
    Effects(u8),
    /// Volume of the voice in percent.
    Voice(u8),
    /// Both ears hear the same.
    Mono(bool),
    /// Sounds that mean something are also written.
    Captions(bool),
    /// Less motion.
    ReducedMotion(bool),
    /// High contrast.
    HighContrast(bool),
    /// Lines are read aloud.
    ReadAloud(bool),
    /// The questions before and after the season, for a class that begins with this form.
    Measure(Option<crate::story::script::Form>),
    /// The country of the help lines.
    Country(Option<String>),
}

pub(super) fn plugin(app: &mut App) {
    app.init_state::<Screen>().init_state::<Overlay>().add_message::<Action>();
}
