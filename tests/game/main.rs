//! The game tests: a headless app through the real plugins.

mod app;
mod art;
mod layout;
mod order;
mod palette;
mod plan;
mod play;
mod sound;
mod trouble;
mod wander;
mod writer;
