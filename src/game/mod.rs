//! The game: one Bevy plugin a file, all fed by one pipeline: action → session → playthrough → cues and views.

pub mod access;
pub mod action;
pub mod activities;
pub mod art;
pub mod audio;
pub mod content;
pub mod dialogue;
pub mod preferences;
pub mod saves;
pub mod screens;
pub mod session;
pub mod stage;
pub mod theme;

use bevy::prelude::*;

/// The order of a frame; the only place that orders the parts of the game.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GameSystems {
    /// A press on a line that is still being typed finishes it.
    Press,
    /// Content follows the files.
    Read,
    /// The session and the first screen follow the content.
    Arrive,
    /// Actions move the screens.
    Navigate,
    /// Actions change the preferences.
    Prefer,
    /// Actions move the story.
    Act,
    /// The place is kept.
    Keep,
    /// Screens, stage and panels are drawn from what stands.
    Draw,
    /// Words are typed.
    Type,
    /// People and places live.
    Live,
    /// What is new comes in; controls show their states.
    Rise,
    /// All of it in words, for screen readers.
    Describe,
    /// The focus follows.
    Focus,
    /// And the sound.
    Sound,
}

/// The whole game. The shell adds the engine, the window and the storage.
pub fn plugin(app: &mut App) {
    use GameSystems::{Act, Arrive, Describe, Draw, Focus, Keep, Live, Navigate, Prefer, Press, Read, Rise, Sound, Type};
    app.configure_sets(Update, (Press, Read, Arrive, Navigate, Prefer, Act, Keep).chain().before(Draw));
    app.configure_sets(Update, (Draw, Type, Live, Rise, Describe, Focus, Sound).chain());
    app.add_plugins((
        action::plugin,
        content::plugin,
        preferences::plugin,
        saves::plugin,
        session::plugin,
        art::plugin,
        theme::plugin,
        screens::plugin,
        stage::plugin,
        dialogue::plugin,
        access::plugin,
        audio::plugin,
    ));
}
