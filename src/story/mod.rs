//! What an episode is, whether it is sound, and how it is played. Pure: no engine, no files, no clock.

mod activity;
mod chance;
pub mod check;
mod compile;
pub mod diagnostic;
pub mod episode;
mod facts;
pub mod id;
pub mod playthrough;
pub mod script;
pub mod source;
pub mod view;
mod walk;
pub mod world;

pub use self::facts::{pressure_message, skill_message};
