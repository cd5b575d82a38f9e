//! The story core: reading, rules, exploration, play.

mod activities;
mod bad_input;
mod overlay;
mod play;
mod rules;
mod source;
mod stage;
pub mod world;
