//! What exists outside an episode: characters, places, sounds, words, other episodes. The check asks here.

use std::{collections::BTreeSet, ops::Range};

/// What exists outside. A set that is `None` is not known, and nothing is checked against it.
#[derive(Default, Clone, Copy)]
pub struct World<'a> {
    /// Ids of the characters, the mascot included.
    pub cast: Option<&'a BTreeSet<String>>,
    /// Ids of the places.
    pub places: Option<&'a BTreeSet<String>>,
    /// Music keys.
    pub music: Option<&'a BTreeSet<String>>,
    /// Sound effects.
    pub sounds: Option<&'a BTreeSet<String>>,
    /// Drawings for inspect activities.
    pub pictures: Option<&'a BTreeSet<String>>,
    /// Drawings of badges.
    pub badges: Option<&'a BTreeSet<String>>,
    /// The episodes of the season in order, with the flags that each keeps.
    pub episodes: Option<&'a [OtherEpisode]>,
    /// The words of the reference language.
    pub words: Option<&'a dyn Words>,
}

impl World<'_> {
    /// Nothing is known: only what the file itself says is checked.
    #[must_use]
    pub fn unknown() -> Self {
        Self::default()
    }
}

/// An episode of the same season.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherEpisode {
    /// Its id.
    pub id: String,
    /// The flags that it keeps for later ones.
    pub kept: BTreeSet<String>,
}

/// The words of the reference language.
pub trait Words {
    /// A message, or one of its attributes, if it exists.
    fn wording(&self, id: &str, attribute: Option<&str>) -> Option<Wording>;
    /// All message ids, for "did you mean".
    fn ids(&self) -> Vec<&str>;
}

/// What the reference language says under an id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// As a player reads it, without isolation marks.
    pub text: String,
    /// The variables that it asks for.
    pub variables: BTreeSet<String>,
    /// Names of the culture's terms that stand in it as plain letters instead of as terms.
    pub literal_names: Vec<String>,
    /// The file that says so, and where it names the message.
    pub place: Option<(String, Range<usize>)>,
}
