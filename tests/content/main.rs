//! The content tests: story, l10n, progress, author and all shipped content. No Bevy.
mod architecture;
mod asked;
mod author;
mod fuzz;
mod l10n;
mod progress;
mod story;
