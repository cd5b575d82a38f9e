//! What an episode is, whether it is sound, and how it is played. Pure: no engine, no files, no clock.

pub mod diagnostic;
pub mod id;
pub mod script;
pub mod view;
