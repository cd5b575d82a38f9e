//! What the activities show. Each view says everything that is needed to draw the moment.

use serde::{Deserialize, Serialize};

use super::{
    super::{
        id::Id,
        script::{Area, Band, Reaction, Weakness, WordsStyle},
    },
    OptionView,
};

/// What the mascot says about what was just done.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Why {
    /// The message whose attribute `.why` is shown.
    pub id: Id,
    /// True where it belonged: said as praise, not as help. Never shown as a mark.
    pub fits: bool,
}

/// How sure a child is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sure {
    /// Not sure.
    Not,
    /// A bit sure.
    Bit,
    /// Very sure.
    Very,
}

impl Sure {
    /// The faces that a band can pick from.
    #[must_use]
    pub fn of(band: Band) -> &'static [Self] {
        match band {
            Band::Young => &[Self::Not, Self::Very],
            Band::Middle | Band::Older => &[Self::Not, Self::Bit, Self::Very],
        }
    }

    /// What to [`super::Act::Pick`], and the message.
    #[must_use]
    pub fn id(self) -> Id {
        match self {
            Self::Not => "sure-not",
            Self::Bit => "sure-bit",
            Self::Very => "sure-very",
        }
        .into()
    }
}

/// A face to say how sure one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SureView {
    /// Which, for the drawing.
    pub sure: Sure,
    /// What to [`super::Act::Pick`], and the message.
    pub id: Id,
    /// It was picked.
    pub picked: bool,
}

/// The inspect activity.
#[derive(Debug, Clone, PartialEq)]
pub struct InspectView {
    /// The activity.
    pub id: Id,
    /// The drawing.
    pub picture: Id,
    /// Message: what it shows, for who cannot see it.
    pub alt: Option<Id>,
    /// Words on it.
    pub words: Vec<(Id, Area, WordsStyle)>,
    /// All places that can be looked at, in keyboard order.
    pub spots: Vec<SpotView>,
    /// How many were found.
    pub found: usize,
    /// How many are enough.
    pub enough: usize,
    /// The one looked at last: show its `.found`.
    pub looking: Option<Id>,
    /// The hint given last.
    pub hint: Option<Id>,
    /// Another hint can be asked for.
    pub more_hints: bool,
    /// Message when enough is found; then [`super::Act::Finish`] is possible.
    pub done: Option<Id>,
}

/// A place that can be looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct SpotView {
    /// What to [`super::Act::Pick`], and the message.
    pub id: Id,
    /// Where.
    pub at: Area,
    /// It was looked at.
    pub seen: bool,
    /// It is one of those to find (a decoy is not). Show only when `seen`.
    pub wrong: bool,
}

/// Whom to tell.
#[derive(Debug, Clone, PartialEq)]
pub struct TellView {
    /// The activity.
    pub id: Id,
    /// Who tells.
    pub by: Id,
    /// The question.
    pub ask: Id,
    /// The adults.
    pub who: Vec<AdultView>,
}

/// An adult who can be told.
#[derive(Debug, Clone, PartialEq)]
pub struct AdultView {
    /// What to [`super::Act::Pick`], and the message on the card.
    pub id: Id,
    /// Who it is.
    pub adult: Id,
    /// How the adult reacts at first. Never shown before.
    pub first: Reaction,
    /// Was asked already; not offered again.
    pub asked: bool,
}

/// The passphrase activity.
#[derive(Debug, Clone, PartialEq)]
pub struct PassphraseView {
    /// The activity.
    pub id: Id,
    /// All tiles, mixed by the seed.
    pub tiles: Vec<TileView>,
    /// The row of words, in the order placed.
    pub placed: Vec<Id>,
    /// How many words are enough.
    pub words: usize,
    /// How hard it is to guess, 0 to `words`: good words placed; weak ones count nothing.
    pub strength: usize,
    /// What is said about the row now, and its `$count`.
    pub feedback: Option<Id>,
    /// Strong: [`super::Act::Finish`] is possible.
    pub strong: bool,
    /// It is only practice.
    pub note: Id,
}

/// A word tile.
#[derive(Debug, Clone, PartialEq)]
pub struct TileView {
    /// What to [`super::Act::Pick`] (again: takes it back), and the message.
    pub id: Id,
    /// It lies in the row.
    pub placed: bool,
    /// Why it is easy to guess. Shown only through the feedback.
    pub weak: Option<Weakness>,
}

/// The sort activity: one card is lifted; pick a bin to put it there, or another card to lift that one instead.
#[derive(Debug, Clone, PartialEq)]
pub struct SortView {
    /// The activity.
    pub id: Id,
    /// The question.
    pub ask: Id,
    /// The bins, in the author's order.
    pub bins: Vec<BinView>,
    /// All cards, mixed by the seed.
    pub cards: Vec<CardView>,
    /// The card in the hand. None when all lie in bins.
    pub lifted: Option<Id>,
    /// What is said about the bin or card that was used last.
    pub why: Option<Why>,
    /// The hint given last.
    pub hint: Option<Id>,
    /// Another hint can be asked for.
    pub more_hints: bool,
    /// Message when all cards lie in bins; then [`super::Act::Finish`] is possible.
    pub done: Option<Id>,
}

/// A bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BinView {
    /// What to [`super::Act::Pick`], and the message; its `.why` says what belongs there.
    pub id: Id,
    /// The cards in it, in the order they came.
    pub cards: Vec<Id>,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardView {
    /// What to [`super::Act::Pick`], and the message.
    pub id: Id,
    /// The bin it lies in.
    pub bin: Option<Id>,
}

/// The settings activity.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingsView {
    /// The activity.
    pub id: Id,
    /// The question.
    pub ask: Id,
    /// Message: the app's name.
    pub app: Id,
    /// Whose account it is.
    pub by: Id,
    /// What can be changed.
    pub switches: Vec<SwitchView>,
    /// What each viewer sees at this moment.
    pub viewers: Vec<ViewerView>,
    /// The viewer through whose eyes the page is shown; [`super::Act::Pick`] another to change.
    pub looking: Id,
    /// What has to hold.
    pub aims: Vec<AimView>,
    /// Message: what is shown to a viewer who sees nothing.
    pub nothing: Id,
    /// What is said about the aim that the last change met or broke.
    pub why: Option<Why>,
    /// The hint given last.
    pub hint: Option<Id>,
    /// Another hint can be asked for.
    pub more_hints: bool,
    /// Message when every aim holds; then [`super::Act::Finish`] is possible.
    pub done: Option<Id>,
}

/// A privacy switch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwitchView {
    /// The message: its label; `.seen` is what a viewer sees of it.
    pub id: Id,
    /// Its positions: what to [`super::Act::Pick`], and the messages. Two are drawn as a switch, more as a list.
    pub positions: Vec<Id>,
    /// The one that is set; its `.now` says who sees it.
    pub at: Id,
}

/// Somebody who looks at the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewerView {
    /// What to [`super::Act::Pick`], and the message.
    pub id: Id,
    /// The switches whose thing this viewer sees: show their `.seen`.
    pub sees: Vec<Id>,
}

/// An aim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AimView {
    /// The message.
    pub id: Id,
    /// It holds.
    pub holds: bool,
}

/// The spread activity.
#[derive(Debug, Clone, PartialEq)]
pub struct SpreadView {
    /// The activity.
    pub id: Id,
    /// What to do in this run.
    pub ask: Id,
    /// The run, counted from 0, and how many there are.
    pub run: (usize, usize),
    /// The phones; the first one is where it starts.
    pub phones: Vec<PhoneView>,
    /// Who is friends with whom, as places in `phones`.
    pub links: Vec<(usize, usize)>,
    /// How many phones were picked, and how many have to be; none where nothing is picked.
    pub picks: Option<(usize, usize)>,
    /// The moments at which it can be taken back: pick one.
    pub moments: Vec<MomentView>,
    /// [`super::Act::Advance`] lets it travel, or goes on to the next run.
    pub go: bool,
    /// It has travelled: what came of it.
    pub result: Option<SpreadCount>,
    /// What is said besides.
    pub remarks: Vec<Id>,
    /// The hint given last.
    pub hint: Option<Id>,
    /// Another hint can be asked for.
    pub more_hints: bool,
    /// Message after the last run; then [`super::Act::Finish`] is possible.
    pub done: Option<Id>,
}

/// A phone in the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneView {
    /// What to [`super::Act::Pick`] (again: takes it back).
    pub id: Id,
    /// How many friendships lie between it and the first phone: phones of the same ring are drawn at the same distance.
    pub ring: usize,
    /// It can be picked now.
    pub open: bool,
    /// It was picked.
    pub picked: bool,
    /// The post came to it: at which step, for the wave; 0 is the first phone, or from the beginning.
    pub saw: Option<u32>,
    /// The correction came to it: at which step.
    pub heard: Option<u32>,
    /// It had it and deleted it.
    pub deleted: bool,
}

/// What came of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpreadCount {
    /// The message.
    pub id: Id,
    /// Its variables: `count`, or `before` and `after`.
    pub counts: Vec<(&'static str, u32)>,
}

/// A moment at which a post is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentView {
    /// What to [`super::Act::Pick`], and the message.
    pub id: Id,
    /// It was picked last.
    pub picked: bool,
}

/// The order activity: pick the step that comes next.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderView {
    /// The activity.
    pub id: Id,
    /// The question.
    pub ask: Id,
    /// All steps, mixed by the seed.
    pub steps: Vec<StepView>,
    /// The steps in order so far.
    pub row: Vec<Id>,
    /// What is said about the step that was picked last.
    pub why: Option<Why>,
    /// The hint given last.
    pub hint: Option<Id>,
    /// Another hint can be asked for.
    pub more_hints: bool,
    /// Message when all steps are in order; then [`super::Act::Finish`] is possible.
    pub done: Option<Id>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    /// What to [`super::Act::Pick`] (again: takes it and what came after it out of the row), and the message.
    pub id: Id,
    /// It stands in the row.
    pub placed: bool,
}

/// The compare activity.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareView {
    /// The activity.
    pub id: Id,
    /// The question.
    pub ask: Id,
    /// The two sources: each message, and `.says`.
    pub sources: [Id; 2],
    /// What can be asked of both.
    pub fields: Vec<FieldView>,
    /// How many answers were uncovered, and how many are enough for a verdict.
    pub looked: (usize, usize),
    /// What can be thought of it; empty until enough was looked at. Those that were judged are `tried`, and not offered again.
    pub verdicts: Vec<OptionView>,
    /// The verdict that was picked.
    pub verdict: Option<Id>,
    /// How sure: asked once a verdict is picked, empty before.
    pub sure: Vec<SureView>,
    /// What is said about the verdict.
    pub why: Option<Why>,
    /// The hint given last.
    pub hint: Option<Id>,
    /// Another hint can be asked for.
    pub more_hints: bool,
    /// Message after a strong verdict; then [`super::Act::Finish`] is possible.
    pub done: Option<Id>,
}

/// A question to both sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldView {
    /// The message.
    pub id: Id,
    /// The answers of the first and the second source.
    pub answers: [AnswerView; 2],
}

/// The answer of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerView {
    /// What to [`super::Act::Pick`], and the message. Not shown before it is `open`.
    pub id: Id,
    /// It was uncovered.
    pub open: bool,
}

/// The plan activity: one block is lifted; pick a part of the day to put it there.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanView {
    /// The activity.
    pub id: Id,
    /// The question.
    pub ask: Id,
    /// The parts of the day.
    pub parts: Vec<PartView>,
    /// All blocks, in the author's order.
    pub blocks: Vec<BlockView>,
    /// The block in the hand.
    pub lifted: Option<Id>,
    /// How the day feels.
    pub needs: Vec<NeedView>,
    /// How many hours are filled, and how many are enough.
    pub filled: (u32, u32),
    /// The plan to lay beside this one, once this one is ready.
    pub beside: Option<DayView>,
    /// The hint given last.
    pub hint: Option<Id>,
    /// Another hint can be asked for.
    pub more_hints: bool,
    /// Message when enough is filled; then [`super::Act::Finish`] is possible.
    pub done: Option<Id>,
}

/// A part of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartView {
    /// What to [`super::Act::Pick`], and the message.
    pub id: Id,
    /// The blocks in it, in the order they came.
    pub blocks: Vec<Id>,
    /// Hours that are free time.
    pub free: u32,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockView {
    /// What to [`super::Act::Pick`] (again: takes it back, or lays it down), and the message.
    pub id: Id,
    /// How many hours it takes.
    pub hours: u32,
    /// It lies in the day.
    pub placed: bool,
}

/// How the day feels in one respect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedView {
    /// The message.
    pub id: Id,
    /// How many hours are good for it.
    pub hours: u32,
    /// How it feels: show the attribute of that name. Never as a mark.
    pub feeling: Feeling,
}

/// How a day feels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feeling {
    /// Something is missing.
    Little,
    /// It feels good.
    Enough,
    /// It is a lot.
    Much,
}

impl Feeling {
    /// The attribute of the need's message.
    #[must_use]
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Little => "little",
            Self::Enough => "enough",
            Self::Much => "much",
        }
    }
}

/// A day that was planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// The plan it is from.
    pub id: Id,
    /// Its parts.
    pub parts: Vec<PartView>,
    /// How it feels.
    pub needs: Vec<NeedView>,
}

/// The vignette activity.
#[derive(Debug, Clone, PartialEq)]
pub struct VignetteView {
    /// The activity.
    pub id: Id,
    /// The situation, counted from 0, and how many there are.
    pub item: (usize, usize),
    /// The message: the situation and the question.
    pub situation: Id,
    /// The answers, mixed by the seed. `tried` is the one that was picked: nothing says whether it was a good one.
    pub options: Vec<OptionView>,
    /// How sure: asked once an answer is picked, empty before. Picking one goes on.
    pub sure: Vec<SureView>,
    /// Looking back after the measure: one good way for this situation; [`super::Act::Advance`] goes on.
    pub good: Option<Id>,
    /// Message at the end; then [`super::Act::Finish`] is possible.
    pub done: Option<Id>,
}
