//! The story core: rules, exploration, play.

mod play;
