//! What a playthrough shows and asks for: acts in, cues out, and the scene as it stands.
//!
//! Views draw [`Stage`] and [`Waiting`], which say everything about the moment, so that going back, resuming, switching
//! language and reloading content need nothing else. [`Cue`]s only tell what just happened, for sound and motion.

mod activity;

use serde::{Deserialize, Serialize};

use super::id::Id;
use super::script::{ChatDeed, Mood, Pressure, Quality, Side, Skill};

pub use self::activity::{
    AdultView, AimView, AnswerView, BinView, BlockView, CardView, CompareView, DayView, Feeling, FieldView, InspectView, MomentView,
    NeedView, OrderView, PartView, PassphraseView, PhoneView, PlanView, SettingsView, SortView, SpotView, SpreadCount, SpreadView,
    StepView, Sure, SureView, SwitchView, TellView, TileView, ViewerView, VignetteView, Why,
};

/// What the player does. The only way to move a playthrough.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Reads on.
    Advance,
    /// Picks what is offered under this id: an option, a spot, a chat button, an adult, an answer; a tile, card or block
    /// (again: takes it back or lays it down), a bin or part of the day to put the lifted one into; a position of a switch,
    /// a viewer, a phone, a verdict, how sure.
    Pick(Id),
    /// Asks the mascot for the next hint.
    Hint,
    /// Says that the activity is finished.
    Finish,
    /// Tries another way: back to the choice, and its flags undone.
    Retry,
    /// Goes on from here, after a risky option.
    GoOn,
    /// Back to the waiting point before.
    Back,
}

/// An act that is not possible now. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{act:?} is not possible here")]
pub struct Refused {
    /// The act.
    pub act: Act,
}

/// Something that just happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Cue {
    /// A scene began.
    Scene(Id),
    /// Somebody came in.
    Entered(Id),
    /// Somebody left.
    Exited(Id),
    /// A line is said.
    Said(Line),
    /// A sound of the story.
    Sound(Id),
    /// A question is asked.
    Asked(Id),
    /// An option was picked.
    Picked {
        /// The choice.
        choice: Id,
        /// The option.
        option: Id,
        /// Its quality: for sound and report, never shown as a mark.
        quality: Quality,
    },
    /// The tricks of a risky option are named.
    Named(Vec<Pressure>),
    /// An activity began.
    Began(Id),
    /// A spot, tile or button of an activity was used and belongs to what was looked for.
    Found(Id),
    /// One was used that does not; its words explain.
    Missed(Id),
    /// A hint was given.
    Hinted(Id),
    /// A safety button of a chat was used.
    Did(ChatDeed),
    /// An activity is finished.
    Finished(Id),
    /// An adult was chosen.
    Told(Id),
    /// The badge was given.
    Badge(Id),
    /// The player went back, or tries another way: views follow at once.
    Rewound,
    /// The episode is over.
    Ended,
}

/// Who says a line.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Speaker {
    /// A character or the mascot; `told` is already the adult.
    Person(Id),
    /// A caption of a sound.
    Sound,
    /// Text on a device.
    Screen,
    /// A one-line caption.
    Narrator,
}

/// A line: one message, one bubble, one voice slot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Line {
    /// Who.
    pub speaker: Speaker,
    /// How.
    pub mood: Mood,
    /// The message.
    pub text: Id,
}

/// The picture as it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stage {
    /// The scene.
    pub scene: Id,
    /// The place.
    pub place: Id,
    /// The music key.
    pub music: Id,
    /// Who is there, in order of appearance.
    pub people: Vec<Presence>,
    /// Chat bubbles on the device of this scene or chat, the oldest first.
    pub bubbles: Vec<Line>,
    /// The chat that is open.
    pub chat: Option<ChatState>,
    /// The adult who was told.
    pub told: Option<Id>,
}

/// Somebody in the picture.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Presence {
    /// Who.
    pub who: Id,
    /// The mood of their last line.
    pub mood: Mood,
    /// On which side.
    pub side: Side,
}

/// An open chat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChatState {
    /// The activity.
    pub id: Id,
    /// Message: the app's name.
    pub app: Id,
    /// The other side.
    pub with: Id,
    /// Whose device it is; in a chat of two it need not be said.
    pub by: Option<Id>,
    /// The buttons.
    pub actions: Vec<ChatButton>,
}

/// A safety button.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChatButton {
    /// The row's id: what to [`Act::Pick`], and the message that answers.
    pub id: Id,
    /// What it does.
    pub deed: ChatDeed,
    /// It was used: it stays visible, and is not offered again.
    pub done: bool,
}

/// What the playthrough waits for.
#[derive(Debug, Clone, PartialEq)]
pub enum Waiting {
    /// A line is shown; read on.
    Line(Line),
    /// A decision.
    Choice(ChoiceView),
    /// After a risky or half-right option: its tricks by name, and the ways from here.
    Outcome {
        /// The tricks.
        pressures: Vec<Pressure>,
        /// *Try another way* is offered.
        retry: bool,
        /// *Go on* is offered.
        go_on: bool,
    },
    /// A chat that was blocked or has ended: the other safety buttons, or [`Act::Finish`].
    ChatOver,
    /// The inspect activity.
    Inspect(InspectView),
    /// Whom to tell.
    Tell(TellView),
    /// The passphrase activity.
    Passphrase(PassphraseView),
    /// The sort activity.
    Sort(SortView),
    /// The settings activity.
    Settings(SettingsView),
    /// The spread activity.
    Spread(SpreadView),
    /// The order activity.
    Order(OrderView),
    /// The compare activity.
    Compare(CompareView),
    /// The plan activity.
    Plan(PlanView),
    /// The vignette activity.
    Vignette(VignetteView),
    /// An open question; when `answered`, the mascot's answer is shown: read on.
    Reflect(ReflectView),
    /// The badge and the talk card are shown; read on.
    Badge(BadgeView),
    /// The episode is over.
    Ended,
}

/// A decision.
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceView {
    /// The choice.
    pub id: Id,
    /// For whom.
    pub by: Id,
    /// The question.
    pub ask: Id,
    /// How the mascot asks.
    pub mood: Mood,
    /// The options in the order to show: shuffled by the seed, the same at each visit.
    pub options: Vec<OptionView>,
}

/// One way to answer.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionView {
    /// The option: what to [`Act::Pick`], and the message.
    pub id: Id,
    /// The player has tried it in this playthrough.
    pub tried: bool,
}

/// An open question.
#[derive(Debug, Clone, PartialEq)]
pub struct ReflectView {
    /// Which.
    pub id: Id,
    /// The question.
    pub ask: Id,
    /// The answers: all good.
    pub options: Vec<OptionView>,
    /// The mascot's answer, once one was picked.
    pub answered: Option<Id>,
}

/// The badge and the talk card.
#[derive(Debug, Clone, PartialEq)]
pub struct BadgeView {
    /// Message: the badge's name.
    pub badge: Id,
    /// Its drawing.
    pub picture: Id,
    /// The talk card.
    pub talk: Vec<Id>,
    /// What was practised, in the episode's order.
    pub skills: Vec<Skill>,
}

/// What was practised, as it happened. Going back does not unmake it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Evidence {
    /// An option was picked.
    Chose {
        /// The choice.
        choice: Id,
        /// The option.
        option: Id,
        /// Its quality.
        quality: Quality,
        /// The tricks that it goes along with.
        pressure: Vec<Pressure>,
        /// What the choice practises.
        skills: Vec<Skill>,
    },
    /// An activity was finished.
    Finished {
        /// Which.
        activity: Id,
        /// What it practises.
        skills: Vec<Skill>,
        /// Hints asked for.
        hints: usize,
        /// Tries that did not belong.
        missed: usize,
    },
    /// An adult was told.
    Told {
        /// Which activity.
        activity: Id,
        /// Who.
        adult: Id,
    },
    /// Something was judged, and how sure the child was. Of several about the same item the last one counts.
    Judged {
        /// Which activity.
        activity: Id,
        /// The situation of a measure; the activity itself where there is only one.
        item: Id,
        /// What was picked.
        answer: Id,
        /// 3 protects and brings help, 2 protects alone, 1 half acts, 0 goes along. Never shown.
        score: u8,
        /// How sure.
        sure: Sure,
        /// What it measures.
        skills: Vec<Skill>,
        /// May be kept in counts of a class only, never of a child.
        counts_only: bool,
    },
    /// An open question was answered. Which answer is not kept.
    Reflected {
        /// Which.
        question: Id,
    },
}

/// Where a playthrough stands, small and serialisable: replaying `acts` gives the same moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The episode.
    pub episode: String,
    /// Hash of its content. When it differs, play resumes at the start of `scene` with `flags`.
    pub content: u64,
    /// The band.
    pub band: super::script::Band,
    /// The seed.
    pub seed: u64,
    /// The form of a measure that comes first.
    #[serde(default)]
    pub form: super::script::Form,
    /// Flags carried in from earlier episodes.
    pub carried: Vec<String>,
    /// Earlier episodes that were played.
    pub played: Vec<String>,
    /// Where the acts begin, unless at the beginning of the episode.
    #[serde(default)]
    pub from: Option<Beginning>,
    /// The acts that lead here, without those that were taken back.
    pub acts: Vec<Act>,
    /// The scene.
    pub scene: String,
    /// The flags that are set.
    pub flags: Vec<String>,
    /// What was practised, with what was taken back.
    pub evidence: Vec<Evidence>,
    /// The adult who was told.
    pub told: Option<String>,
}

/// The start of a scene at which a playthrough began: after a jump, or after the episode was edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beginning {
    /// The scene.
    pub scene: String,
    /// The flags that were set.
    pub flags: Vec<String>,
    /// The adult who was told.
    pub told: Option<String>,
}
