//! An episode as a drawing: scenes as groups, pieces as shapes, ways as arrows. One sketch, drawn in several hands.

mod dot;
mod mermaid;
mod page;
mod place;
mod season;
mod svg;

pub use self::{
    dot::dot,
    mermaid::mermaid,
    page::{page, season_page},
    season::Season,
    svg::svg,
};
use super::{
    content::{name, say},
    reading,
};
use crate::{
    l10n::library::Library,
    story::{
        check::words_in,
        episode::Episode,
        outline::{Outline, Piece, Step, What, When},
        script::{Band, Quality, Reaction},
        view::Speaker,
    },
};

/// An outline with the words that a drawing shows.
pub struct Sketch {
    /// The episode's id.
    pub episode: String,
    /// Its title.
    pub title: String,
    /// What is drawn.
    pub outline: Outline,
    /// For each piece, what is written on it.
    pub labels: Vec<Label>,
    /// Words and minutes are written on the arrows.
    pub measured: bool,
}

/// What is written on a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it is, in a word or two.
    pub kind: String,
    /// What it says.
    pub text: String,
    /// How much there is to read.
    pub words: usize,
}

impl Sketch {
    /// A sketch of an episode for a band, in a language.
    #[must_use]
    pub fn new(episode: &Episode, band: Band, words: &Library, measured: bool) -> Self {
        let outline = Outline::new(episode, band);
        let labels = outline.pieces.iter().map(|piece| label(piece, words)).collect();
        Self { episode: episode.id().to_string(), title: say(words, episode.title()), outline, labels, measured }
    }

    /// What is written on an arrow.
    fn remark(&self, step: &Step) -> String {
        let when = match step.when {
            When::Next => String::new(),
            When::Yes => "yes".to_owned(),
            When::No => "no".to_owned(),
            When::Weight(weight) => format!("× {weight}"),
            When::Leave => "leaves".to_owned(),
            When::Retry => "try another way".to_owned(),
            When::Another => "tell another".to_owned(),
        };
        if !self.measured || matches!(step.when, When::Retry | When::Another | When::Leave) {
            return when;
        }
        let words = self.labels[step.from].words;
        if words == 0 {
            return when;
        }
        let minutes = words as f64 / reading::pace(self.outline.band);
        let measure = format!("{words} w, {minutes:.1} min");
        if when.is_empty() { measure } else { format!("{when}, {measure}") }
    }
}

fn label(piece: &Piece, words: &Library) -> Label {
    let text = |at: usize| piece.lines.get(at).map(|line| say(words, &line.text)).unwrap_or_default();
    let said = |at: usize| {
        let speaker = piece.lines.get(at).map_or(String::new(), |line| speaker(&line.speaker, words));
        if speaker.is_empty() { text(at) } else { format!("{speaker}: {}", text(at)) }
    };
    let more = |count: usize| match count {
        0 => String::new(),
        1 => "1 line".to_owned(),
        count => format!("{count} lines"),
    };
    let lines = piece.lines.len();
    let (kind, text) = match &piece.what {
        What::Lines if lines == 0 => {
            ("remembers".to_owned(), piece.sets.iter().map(|flag| flag.to_string()).collect::<Vec<_>>().join(", "))
        }
        What::Lines => (more(lines), said(0)),
        What::Choice { by, .. } => (format!("choice for {}", name(words, by)), text(0)),
        What::Option { quality, .. } => {
            let mut kind = match quality {
                Quality::Risky => "risky",
                Quality::Okay => "okay",
                Quality::Strong => "strong",
            }
            .to_owned();
            if lines > 1 {
                kind = format!("{kind}, {}", more(lines - 1));
            }
            (kind, text(0))
        }
        What::Activity { kind, .. } => (kind.to_lowercase(), if kind == "Tell" { text(0) } else { piece.id.to_string() }),
        What::Adult { first } => {
            let first = match first {
                Reaction::Listens => "listens",
                Reaction::Busy => "is busy",
                Reaction::MakesSmall => "makes it small",
                Reaction::Doubts => "doubts",
                Reaction::GoesAlong(_) => "goes along",
            };
            (first.to_owned(), text(0))
        }
        What::Condition(asks) => ("if".to_owned(), asks.clone()),
        What::Chance => ("chance".to_owned(), String::new()),
        What::Reflect => ("open question".to_owned(), text(0)),
        What::Badge => ("badge".to_owned(), text(0)),
        What::End => ("end".to_owned(), String::new()),
    };
    let words = piece.lines.iter().map(|line| words_in(&say(words, &line.text))).sum();
    Label { kind, text, words }
}

/// Who says a line, as a drawing names it.
fn speaker(speaker: &Speaker, words: &Library) -> String {
    match speaker {
        Speaker::Person(who) if **who == *"told" => "(who was told)".to_owned(),
        Speaker::Person(who) => name(words, who),
        Speaker::Sound => "♪".to_owned(),
        Speaker::Screen => "(screen)".to_owned(),
        Speaker::Narrator => String::new(),
    }
}

/// Text cut into rows that are about so wide, at most so many; what is left out is marked.
fn rows(text: &str, wide: usize, most: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match rows.last_mut() {
            Some(row) if row.chars().count() + 1 + word.chars().count() <= wide => {
                row.push(' ');
                row.push_str(word);
            }
            _ => rows.push(word.to_owned()),
        }
    }
    for row in &mut rows {
        if row.chars().count() > wide {
            *row = row.chars().take(wide - 1).chain(['…']).collect();
        }
    }
    if rows.len() > most {
        rows.truncate(most);
        if let Some(last) = rows.last_mut() {
            if last.chars().count() + 1 > wide {
                last.pop();
            }
            last.push('…');
        }
    }
    rows
}
