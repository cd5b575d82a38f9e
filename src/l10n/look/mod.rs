//! How a culture looks: who is drawn of which layers, in which colours. The game draws with it, the author's tool checks it.

pub mod catalogue;
pub mod figure;
