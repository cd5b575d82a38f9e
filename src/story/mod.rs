//! What an episode is, whether it is sound, and how it is played. Pure: no engine, no files, no clock.

mod activity;
mod chance;
pub mod check;
mod compile;
pub mod diagnostic;
pub mod episode;
pub mod explore;
mod facts;
pub mod id;
pub mod outline;
pub mod overlay;
pub mod plan;
pub mod playthrough;
pub mod script;
pub mod season;
pub mod source;
pub mod view;
mod walk;
pub mod world;

pub use self::chance::hash;
pub use self::compile::{has, offered, shown};
pub use self::facts::{kebab, pressure_message, skill_message};

/// Every code of a finding about an episode or a season, and what it means.
pub fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    [source::CODES, check::CODES, season::CODES, activity::CODES, overlay::CODES].into_iter().flatten().copied()
}
