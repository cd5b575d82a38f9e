//! Activities: how each kind of play inside an episode is shown and answered. What they ask is the playthrough's.

pub(super) mod badge;
pub(super) mod chat;
pub(super) mod compare;
pub(super) mod device;
pub(super) mod inspect;
mod kit;
pub(super) mod order;
pub(super) mod passphrase;
pub(super) mod plan;
pub(super) mod reflect;
pub(super) mod settings;
pub(super) mod sort;
pub(super) mod spread;
pub(super) mod tell;
pub(super) mod vignette;
