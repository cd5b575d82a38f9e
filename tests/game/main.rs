//! The game tests: a headless app through the real plugins.

mod art;
