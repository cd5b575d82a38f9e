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
    /// Content and preferences follow what was read.
    Read,
    /// Actions move the session, the screens and the preferences.
    Act,
    /// Screens, stage and panels are drawn from what stands.
    Draw,
    /// Sound, motion and the description for screen readers follow.
    Follow,
}

/// The whole game. The shell adds the engine, the window and the storage.
pub fn plugin(app: &mut App) {
    app.configure_sets(Update, (GameSystems::Read, GameSystems::Act, GameSystems::Draw, GameSystems::Follow).chain());
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
