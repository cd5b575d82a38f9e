//! How a culture looks and sounds: who is drawn of which layers in which colours, and the lists of music, effects and spoken
//! lines. The game shows them, the author's tool checks them.

pub mod catalogue;
pub mod figure;
pub mod gallery;
pub mod life;
pub mod placeholder;
pub mod sounds;
pub mod vetting;
