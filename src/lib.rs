//! Sango: an educational game engine and the game made with it.
//!
//! The modules in dependency order; each may import only what stands above it (see `docs/architecture.md`).

/// What the author's tools report. Pure. No browser needs them.
#[cfg(not(target_arch = "wasm32"))]
pub mod author;
/// The game, one Bevy plugin a file.
#[cfg(feature = "game")]
pub mod game;
/// A message id and its arguments become words. Pure.
pub mod l10n;
/// What was practised and what is kept. Pure.
pub mod progress;
/// Desktop and browser: window, storage, speech, panic screen.
#[cfg(feature = "game")]
pub mod shell;
/// What an episode is, whether it is sound, and how it is played. Pure.
pub mod story;
