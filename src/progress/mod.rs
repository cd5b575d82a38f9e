//! What was practised and what is kept between runs. Pure: the shell brings the storage.
//!
//! No name, no date of birth, nothing typed; no mark either: only what was done, counted.

pub mod evidence;
pub mod keep;
pub mod measure;
pub mod preferences;
pub mod save;
pub mod seal;
pub mod storage;
pub mod summary;
