//! The game tests: a headless app through the real plugins.

mod app;
mod art;
mod layout;
mod order;
mod plan;
mod play;
mod trouble;
mod wander;
