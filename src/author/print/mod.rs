//! An episode on paper: a storybook, a workbook, a lesson plan, a family card. In any language, from the same checked episode
//! that the game plays. Pure: text in, one file of HTML out, ready for a printer.

mod answers;
mod lesson;
mod page;
mod picture;
mod sheets;
mod storybook;
mod walk;
mod words;
mod workbook;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use self::words::asked;
pub use self::words::{ASKED, Asks};
use self::{
    page::{Document, Measure, Page},
    picture::Pictures,
};
use super::{
    content::{Content, Unknown, name},
    inputs::Inputs,
    looks::Looks,
    paint::escape,
};
use crate::{
    l10n::{
        day::Day,
        library::Library,
        locale::Direction,
        locales::Locale,
        message::{Arg, Message},
        plain,
        survey::{Standing, survey},
    },
    story::{
        episode::Episode,
        script::{Band, Script},
    },
};

/// Who comes along and asks.
const MASCOT: &str = "mascot";

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The story with its branches, for children without a device.
    Storybook,
    /// The activities on paper.
    Workbook,
    /// A plan for a teacher.
    Lesson,
    /// A card for the family.
    FamilyCard,
}

/// The paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wish {
    /// What is printed.
    pub kind: Kind,
    /// The episode.
    pub episode: String,
    /// The locale; the reference where nothing is said.
    pub locale: Option<String>,
    /// The band; 9 to 12, or the nearest that the episode has, where nothing is said.
    pub band: Option<Band>,
    /// The paper.
    pub paper: Paper,
    /// Light greys instead of colours.
    pub saving: bool,
    /// The day of today, for help lines that grow old.
    pub today: Option<Day>,
}

/// Why nothing is printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The episode or the locale is not there, or not sound.
    #[error(transparent)]
    Unknown(#[from] Unknown),
    /// The episode is for other children.
    #[error("{0} is not for {1:?}")]
    Band(
        /// The episode.
        String,
        /// The band.
        Band,
    ),
}

/// Prints an episode.
///
/// # Errors
/// When the episode or locale does not exist, or the episode is not for the band.
pub fn print(content: &Content, inputs: &Inputs, wish: &Wish) -> Result<String, Refused> {
    let episode = content.episode(&wish.episode)?;
    let script = content.script(inputs, &wish.episode)?;
    let locale = content.locale(wish.locale.as_deref().unwrap_or(content.locales.reference()))?;
    let bands: Vec<Band> = episode.bands().collect();
    let band = match wish.band {
        Some(band) => bands.iter().copied().find(|one| *one == band).ok_or_else(|| Refused::Band(wish.episode.clone(), band))?,
        None if bands.contains(&Band::Middle) => Band::Middle,
        None => bands.first().copied().unwrap_or(Band::Middle),
    };
    let gallery = Looks::read(inputs, &mut Vec::new()).gallery(&locale.culture);
    let mut book = Book {
        words: content.locales.library(locale.tag()),
        fallback: fallbacks(content, locale),
        variables: episode.messages_used().iter().map(|used| (used.id.to_string(), used.variables)).collect(),
        pictures: Pictures::new(gallery, wish.saving),
        measure: Measure::new(inputs, locale),
        points: match (wish.kind, band) {
            (Kind::Lesson, _) => 11.0,
            (Kind::FamilyCard, _) => 12.0,
            (_, Band::Young) => 18.0,
            (_, Band::Middle) => 16.0,
            (_, Band::Older) => 15.0,
        },
        paper: wish.paper,
        content,
        locale,
        script: &script,
        episode,
        band,
        today: wish.today,
    };
    let (title, pages) = match wish.kind {
        Kind::Storybook => (Message::new("print-storybook"), storybook::pages(&mut book)),
        Kind::Workbook => (Message::new("print-workbook"), workbook::pages(&mut book)),
        Kind::Lesson => (Message::new("print-lesson"), lesson::plan(&mut book)),
        Kind::FamilyCard => (Message::new("print-family-card"), lesson::family_card(&mut book)),
    };
    Ok(book.document(&title, pages, wish.saving).html(inputs))
}

/// Which messages are read in another language, and in which.
fn fallbacks<'a>(content: &'a Content, locale: &Locale) -> BTreeMap<String, &'a Locale> {
    let said = survey(&content.locales, locale.tag(), &BTreeSet::new());
    said.into_iter().filter(|said| said.standing == Standing::Missing).map(|said| (said.key, said.by)).collect()
}

fn direction(locale: &Locale) -> &'static str {
    if locale.direction == Direction::RightToLeft { "rtl" } else { "ltr" }
}

/// Everything that a printed page needs.
struct Book<'a> {
    content: &'a Content,
    words: Library,
    locale: &'a Locale,
    fallback: BTreeMap<String, &'a Locale>,
    /// The variables of the episode's messages: a blank stands for each, to be filled in with a pencil.
    variables: BTreeMap<String, &'static [&'static str]>,
    script: &'a Script,
    episode: &'a Episode,
    band: Band,
    pictures: Pictures,
    measure: Measure<'a>,
    paper: Paper,
    points: f32,
    today: Option<Day>,
}

impl<'a> Book<'a> {
    fn rtl(&self) -> bool {
        self.locale.direction == Direction::RightToLeft
    }

    /// The plain text of a message.
    fn text(&self, message: &Message) -> String {
        plain(&self.words.format(&self.filled(message)))
    }

    /// A message as HTML; what is read in another language says which.
    fn html(&self, message: &Message) -> String {
        let text = self.words.format(&self.filled(message));
        // The marks around names are only needed where directions mix.
        let text = escape(&if self.rtl() { text } else { plain(&text) });
        match message.key().and_then(|(id, _)| self.fallback.get(id)) {
            Some(locale) => format!("<span lang=\"{}\" dir=\"{}\">{text}</span>", escape(locale.tag()), direction(locale)),
            None => text,
        }
    }

    /// A message of the episode as HTML.
    fn line(&self, id: &str) -> String {
        self.html(&Message::new(id))
    }

    fn filled(&self, message: &Message) -> Message {
        let given = |name: &str| message.args().iter().any(|(known, _)| known == name);
        let variables = message.key().and_then(|(id, _)| self.variables.get(id)).copied().unwrap_or_default();
        let blank = |message: Message, name: &&'static str| message.arg(*name, Arg::Text("____".to_owned()));
        variables.iter().filter(|name| !given(name)).fold(message.clone(), blank)
    }

    /// A name as HTML.
    fn name(&self, who: &str) -> String {
        format!("<bdi>{}</bdi>", escape(&name(&self.words, who)))
    }

    /// How high a text is in a column so wide, in millimetres.
    fn high(&self, text: &str, points: f32, width: f32) -> f32 {
        self.measure.lines(text, points, width) * points * 0.3528 * page::leading(self.locale)
    }

    /// How high a message is in the letters that children read.
    fn tall(&self, message: &Message, width: f32) -> f32 {
        self.high(&self.text(message), self.points, width)
    }

    fn document(&self, kind: &Message, pages: Vec<Page>, saving: bool) -> Document<'a> {
        let title = Message::new(self.script.title.as_str());
        Document {
            title: format!("{} · {}", self.text(&title), self.text(kind)),
            foot: format!("{} · {}", self.html(&title), self.html(kind)),
            locale: self.locale,
            paper: self.paper,
            saving,
            points: self.points,
            symbols: self.pictures.definitions(),
            pages,
        }
    }
}
