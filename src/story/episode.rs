//! An episode that was found sound: a flat program for each band, and what others need to know about it.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::{
    activity::Activity,
    id::Id,
    script::{Band, Mood, Pressure, Quality, Risk, Side, Sitting, Skill},
};

/// A sound episode. Only [`super::check::check`] makes one.
#[derive(Debug)]
pub struct Episode {
    pub(super) id: Id,
    pub(super) title: Id,
    pub(super) blurb: Id,
    pub(super) cover: Id,
    pub(super) risk: Risk,
    pub(super) also: Vec<Risk>,
    pub(super) skills: Vec<Skill>,
    pub(super) measure: Option<Sitting>,
    pub(super) badge: Badge,
    pub(super) flags: Vec<Flag>,
    pub(super) earlier: Vec<Id>,
    pub(super) scenes: Vec<Scene>,
    pub(super) leads: BTreeSet<Id>,
    pub(super) programs: Vec<Program>,
    pub(super) messages: Vec<Use>,
    pub(super) assets: Assets,
    pub(super) hash: u64,
}

impl Episode {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// Message: the title.
    #[must_use]
    pub fn title(&self) -> &Id {
        &self.title
    }

    /// Message: one line for the map.
    #[must_use]
    pub fn blurb(&self) -> &Id {
        &self.blurb
    }

    /// The place on the map's card.
    #[must_use]
    pub fn cover(&self) -> &Id {
        &self.cover
    }

    /// Which risk it is about.
    #[must_use]
    pub fn risk(&self) -> Risk {
        self.risk
    }

    /// Every risk that it touches: first the one that it is about.
    pub fn risks(&self) -> impl Iterator<Item = Risk> + '_ {
        std::iter::once(self.risk).chain(self.also.iter().copied().filter(|risk| *risk != self.risk))
    }

    /// The bands that can play it, the youngest first.
    pub fn bands(&self) -> impl Iterator<Item = Band> + '_ {
        self.programs.iter().map(|program| program.band)
    }

    /// The skills that it practises.
    #[must_use]
    pub fn skills(&self) -> &[Skill] {
        &self.skills
    }

    /// It asks a class: when. What it shows is counted, and kept with nobody.
    #[must_use]
    pub fn measure(&self) -> Option<Sitting> {
        self.measure
    }

    /// What is given at the end.
    #[must_use]
    pub fn badge(&self) -> &Badge {
        &self.badge
    }

    /// Its scenes in the order of the story.
    #[must_use]
    pub fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    /// The scene that stands at a byte of the episode file.
    #[must_use]
    pub fn scene_at(&self, byte: usize) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.span.as_ref().is_some_and(|span| span.contains(&byte)))
    }

    /// For whom the child chooses: the people who stand where reading starts.
    #[must_use]
    pub fn leads(&self) -> &BTreeSet<Id> {
        &self.leads
    }

    /// Every message that it shows.
    #[must_use]
    pub fn messages_used(&self) -> &[Use] {
        &self.messages
    }

    /// Everything that must be there to show and hear it.
    #[must_use]
    pub fn assets_used(&self) -> &Assets {
        &self.assets
    }

    /// Flags that it keeps for later episodes.
    pub fn flags_kept(&self) -> impl Iterator<Item = &Id> {
        self.flags.iter().filter(|flag| flag.keep && flag.from.is_none()).map(|flag| &flag.id)
    }

    /// The earlier episodes that it recalls.
    #[must_use]
    pub fn recalls(&self) -> &[Id] {
        &self.earlier
    }

    /// Flags of earlier episodes that it asks for, each after the episode that keeps it.
    pub fn flags_asked(&self) -> impl Iterator<Item = (&Id, &Id)> {
        self.flags.iter().filter_map(|flag| Some((flag.from.as_ref()?, &flag.id)))
    }

    /// The earlier episodes that it recalls or takes flags from.
    #[must_use]
    pub fn builds_on(&self) -> BTreeSet<&Id> {
        self.earlier.iter().chain(self.flags.iter().filter_map(|flag| flag.from.as_ref())).collect()
    }

    /// Hash of the file's content, the same on every machine.
    #[must_use]
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// The program of a band, or of the nearest band that has one.
    pub(super) fn program(&self, band: Band) -> usize {
        let distance = |program: &Program| (program.band as i32 - band as i32).abs();
        (0..self.programs.len()).min_by_key(|at| distance(&self.programs[*at])).unwrap_or(0)
    }

    pub(super) fn flag(&self, id: &str) -> Option<u8> {
        self.flags.iter().position(|flag| flag.id == *id).and_then(|at| u8::try_from(at).ok())
    }
}

/// A badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// Message: its name.
    pub id: Id,
    /// Its drawing.
    pub picture: Id,
}

/// A scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Its id.
    pub id: Id,
    /// The place.
    pub place: Id,
    /// The music key.
    pub music: Id,
    /// Where it stands in the episode file.
    pub span: Option<Range<usize>>,
}

/// A message that an episode shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The message.
    pub id: Id,
    /// Its attribute.
    pub attribute: Option<&'static str>,
    /// The variables that are given to it.
    pub variables: &'static [&'static str],
    /// What it is, for the writers' limits.
    pub kind: UseKind,
    /// The activity that shows it; `None` for beats, those inside an activity included.
    pub activity: Option<Id>,
    /// Where the episode file names it.
    pub span: Option<Range<usize>>,
}

/// What a message is used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UseKind {
    /// A line, question or explanation in a bubble.
    Bubble,
    /// An option.
    Option,
    /// An option that the youngest see.
    YoungOption,
    /// A short story with a question: longer than a bubble.
    Situation,
    /// A title, a name, words on a picture, a tile.
    Label,
}

/// Everything that must be there to show and hear an episode.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assets {
    /// Places.
    pub places: BTreeSet<Id>,
    /// Music keys.
    pub music: BTreeSet<Id>,
    /// Sound effects.
    pub sounds: BTreeSet<Id>,
    /// Drawings for activities.
    pub pictures: BTreeSet<Id>,
    /// Who appears, in which moods.
    pub cast: BTreeMap<Id, BTreeSet<Mood>>,
}

/// A flag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flag {
    pub id: Id,
    pub keep: bool,
    pub from: Option<Id>,
}

/// What one band plays.
#[derive(Debug)]
pub(super) struct Program {
    pub band: Band,
    pub ops: Vec<Op>,
    /// The scenes that the band has: index into [`Episode::scenes`] and where its beats begin.
    pub scenes: Vec<(u16, u32)>,
    pub choices: Vec<Choice>,
    pub activities: Vec<Activity>,
    pub reflects: Vec<Reflect>,
    pub talk: Vec<Id>,
}

/// One step of a program.
#[derive(Debug)]
pub(super) enum Op {
    /// A scene begins: index into [`Program::scenes`].
    Scene(u16),
    Enter(Id, Side),
    Exit(Id),
    Move(Id, Side),
    Say(Who, Mood, Id),
    Sound(Id, Id),
    Ask(u16),
    /// The beats of an option are over.
    Outcome(u16, u16),
    Jump(u32),
    /// Goes on only if the condition holds; else jumps.
    Unless(Condition, u32),
    Set(u8),
    Roll(Box<[(u32, u32)]>),
    Reflect(u16),
    Give,
    End,
    /// An activity begins.
    Play(u16),
    /// The beats inside an activity are over.
    Close,
    /// The words to an adult are found; the beats of the chosen one follow.
    Adult(u16),
}

/// Who speaks.
#[derive(Debug, Clone)]
pub(super) enum Who {
    Person(Id),
    Told,
    Screen,
    Narrator,
}

/// What must hold.
#[derive(Debug)]
pub(super) enum Condition {
    Flag(u8),
    Played(u8),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

impl Condition {
    pub fn holds(&self, flags: u64, played: u64) -> bool {
        match self {
            Self::Flag(bit) => flags & (1 << bit) != 0,
            Self::Played(bit) => played & (1 << bit) != 0,
            Self::Not(inner) => !inner.holds(flags, played),
            Self::All(all) => all.iter().all(|one| one.holds(flags, played)),
            Self::Any(any) => any.iter().any(|one| one.holds(flags, played)),
        }
    }
}

/// A decision.
#[derive(Debug)]
pub(super) struct Choice {
    pub id: Id,
    pub by: Id,
    pub ask: Id,
    pub mood: Mood,
    pub skills: Vec<Skill>,
    pub options: Vec<Answer>,
    /// It only asks whether a sensitive scene is played: nothing is practised, and nothing is kept of it.
    pub offer: bool,
    /// Where it goes on afterwards.
    pub after: u32,
}

/// An option of a decision.
#[derive(Debug)]
pub(super) struct Answer {
    pub id: Id,
    pub quality: Quality,
    pub pressure: Vec<Pressure>,
    pub sets: u64,
    pub start: u32,
    pub way: Way,
}

/// Where an option leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    On,
    Retry,
    RetryOrOn,
    Go(u32),
    /// Back to the list of the tell activity of this index.
    Another(u16),
}

/// An open question.
#[derive(Debug)]
pub(super) struct Reflect {
    pub id: Id,
    pub ask: Id,
    pub options: Vec<Id>,
    pub end: Id,
}
