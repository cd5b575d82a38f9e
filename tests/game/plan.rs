//! How The Golden Goat is played in tests.

use std::collections::BTreeSet;

use super::app::Game;

/// How the test plays: at every choice first the risky option and another way, then the strong one.
#[derive(Default)]
pub struct Plan {
    pub tried: BTreeSet<String>,
    pub words: usize,
    pub retries: usize,
}

pub const RISKY: [&str; 6] =
    ["goat-link-tap", "goat-chat-thanks", "goat-code-send", "goat-words-nothing", "goat-again-stop", "goat-kind-laugh"];
pub const STRONG: [&str; 7] =
    ["goat-link-call", "goat-chat-name", "goat-code-tell", "goat-words-clear", "goat-again-nana", "goat-kind-help", "goat-reflect-think"];
/// What is done once in each activity, a decoy and a weak word among it.
const ONCE: [&str; 10] = [
    "hint",
    "spot-goat-inspect-badge",
    "spot-goat-inspect-address",
    "spot-goat-inspect-timer",
    "spot-goat-inspect-password",
    "spot-goat-inspect-share",
    "spot-goat-inspect-secret",
    "action-goat-chat-save",
    "action-goat-chat-report",
    "who-goat-tell-nana",
];
/// A tile that is pressed again is taken back.
pub const WORDS: [&str; 6] = [
    "tile-goat-pass-own",
    "tile-goat-pass-own",
    "tile-goat-pass-drum",
    "tile-goat-pass-cloud",
    "tile-goat-pass-spoon",
    "tile-goat-pass-lizard",
];

impl Plan {
    /// The next key to press, of those that are offered; nothing where the plan has no answer.
    pub fn choose(&mut self, game: &Game) -> Option<String> {
        if game.offers("retry") {
            self.retries += 1;
            return Some("retry".to_owned());
        }
        let option = |id: &&str| format!("option-{id}");
        let risky = RISKY.iter().map(option).find(|key| game.offers(key) && !self.tried.contains(key));
        if let Some(key) = risky.or_else(|| STRONG.iter().map(option).find(|key| game.offers(key))) {
            self.tried.insert(key.clone());
            return Some(key);
        }
        if let Some(word) = WORDS.get(self.words).filter(|word| game.offers(word)) {
            self.words += 1;
            return Some((*word).to_owned());
        }
        if let Some(key) = ONCE.iter().find(|key| game.offers(key) && !self.tried.contains(**key)) {
            self.tried.insert((*key).to_owned());
            return Some((*key).to_owned());
        }
        ["finish", "advance", "go-on", "to-map"].into_iter().find(|key| game.offers(key)).map(str::to_owned)
    }
}
