//! How much there is to read, how long it takes and how hard it is.

use std::collections::HashMap;

use super::content::say;
use crate::{
    l10n::{library::Library, message::Message, plain},
    story::{
        check::{sentences, words_in},
        episode::Episode,
        id::Id,
        outline::Outline,
        script::Band,
    },
};

/// Words that a child of the band reads, or hears read, in a minute. The middle one is the figure of the season bible (4.6);
/// the others are set around it, and no child has been timed yet.
#[must_use]
pub fn pace(band: Band) -> f64 {
    match band {
        Band::Young => 80.0,
        Band::Middle => 110.0,
        Band::Older => 140.0,
    }
}

/// How many words each message of an episode has, and its `.found` when it has one.
#[derive(Debug, Default)]
pub struct WordCounts {
    counts: HashMap<Id, (u32, u32)>,
}

impl WordCounts {
    /// Counts the words of an episode in a language.
    #[must_use]
    pub fn new(episode: &Episode, words: &Library) -> Self {
        let mut counts: HashMap<Id, (u32, u32)> = HashMap::new();
        for used in episode.messages_used() {
            let entry = counts.entry(used.id.clone()).or_default();
            let count = |message: &Message| words_in(&plain(&words.format(message))) as u32;
            let message = used.variables.iter().fold(Message::new(used.id.clone()), |message, name| message.arg(*name, 2));
            match used.attribute {
                None => entry.0 = count(&message),
                Some(attribute) => entry.1 += count(&message.attr(attribute)),
            }
        }
        Self { counts }
    }

    /// The words of a message.
    #[must_use]
    pub fn of(&self, id: &Id) -> u32 {
        self.counts.get(id).map_or(0, |count| count.0)
    }

    /// The words that explain it once it was picked.
    #[must_use]
    pub fn found(&self, id: &Id) -> u32 {
        self.counts.get(id).map_or(0, |count| count.1)
    }
}

/// What a band has to read in an episode, every way through taken together.
#[derive(Debug, Clone, PartialEq)]
pub struct Load {
    /// The band.
    pub band: Band,
    /// Messages.
    pub messages: usize,
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words of the longest message, and which it is.
    pub longest: (usize, Id),
    /// Words of the longest sentence, and where it stands.
    pub longest_sentence: (usize, Id),
    /// The reading grade after Flesch and Kincaid. Made for English prose; short bubbles make it sink.
    pub grade: f64,
}

/// The load of each band of an episode.
#[must_use]
pub fn loads(episode: &Episode, words: &Library) -> Vec<Load> {
    episode.bands().map(|band| load(&Outline::new(episode, band), words)).collect()
}

fn load(outline: &Outline, words: &Library) -> Load {
    let mut ids: Vec<&Id> = outline.pieces.iter().flat_map(|piece| piece.lines.iter().map(|line| &line.text)).collect();
    ids.sort_unstable();
    ids.dedup();
    let nothing = || (0, Id::default());
    let mut load = Load {
        band: outline.band,
        messages: ids.len(),
        words: 0,
        sentences: 0,
        longest: nothing(),
        longest_sentence: nothing(),
        grade: 0.0,
    };
    let mut beats = 0;
    for id in ids {
        let text = say(words, id);
        let count = words_in(&text);
        load.words += count;
        beats += text.split_whitespace().map(syllables).sum::<usize>();
        if count > load.longest.0 {
            load.longest = (count, id.clone());
        }
        for sentence in sentences(&text).map(words_in).filter(|words| *words > 0) {
            load.sentences += 1;
            if sentence > load.longest_sentence.0 {
                load.longest_sentence = (sentence, id.clone());
            }
        }
    }
    let each = |of: usize, by: usize| of as f64 / by.max(1) as f64;
    load.grade = 0.39f64.mul_add(each(load.words, load.sentences), 11.8 * each(beats, load.words)) - 15.59;
    // To a tenth, and nought without a sign.
    load.grade = (load.grade * 10.0).round() / 10.0 + 0.0;
    load
}

/// Groups of vowels, without a silent `e` at the end: near enough for a mean over hundreds of words.
fn syllables(word: &str) -> usize {
    let word: String = word.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if word.is_empty() {
        return 0;
    }
    let vowel = |letter: char| "aeiouyáéíóúàèìòùâêîôûäëïöü".contains(letter);
    let mut count = 0;
    let mut before = false;
    for letter in word.chars() {
        let now = vowel(letter);
        count += usize::from(now && !before);
        before = now;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && count > 1;
    (count - usize::from(silent)).max(1)
}
