//! The story core: reading, rules, exploration, play.

mod bad_input;
mod play;
mod rules;
mod source;
mod stage;
mod world;
