//! Activities: how each kind of play inside an episode is shown and answered. What they ask is the playthrough's.

pub(super) mod badge;
pub(super) mod chat;
pub(super) mod device;
pub(super) mod inspect;
pub(super) mod passphrase;
pub(super) mod reflect;
pub(super) mod tell;
