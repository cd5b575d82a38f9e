//! The shapes of the activities.

use serde::{Deserialize, Serialize};

use super::{BeatScript, Quality, Skill};

/// An activity; each kind has its own file in `story/activity`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum ActivityScript {
    /// Look closely at a picture and find what feels wrong.
    Inspect(InspectScript),
    /// A simulated messenger.
    Chat(ChatScript),
    /// Tell a trusted adult.
    Tell(TellScript),
    /// Build a passphrase from word tiles.
    Passphrase(PassphraseScript),
    /// Put cards into the bins where they belong.
    Sort(SortScript),
    /// The privacy settings of a simulated app.
    Settings(SettingsScript),
    /// Something travels through a network of friends.
    Spread(SpreadScript),
    /// Put steps in order.
    Order(OrderScript),
    /// Two sources side by side.
    Compare(CompareScript),
    /// Fill a day with blocks.
    Plan(PlanScript),
    /// Short situations that measure.
    Vignette(VignetteScript),
}

/// A rectangle on a picture: left, top, width, height, in the picture's units (1240 × 790).
pub type Area = (f32, f32, f32, f32);

/// Look closely at a picture and find what feels wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InspectScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// The drawing in `assets/art/scenes`.
    pub picture: String,
    /// Message: what the picture shows, for who cannot see it, without giving away what is wrong with it.
    #[serde(default)]
    pub alt: Option<String>,
    /// Words on the picture: they are part of the page, so they are messages too.
    #[serde(default)]
    pub words: Vec<PictureWords>,
    /// How many spots are enough.
    pub find: usize,
    /// How many are enough for [`super::Band::Young`].
    pub find_young: usize,
    /// What is wrong; each message has the attribute `.found`.
    pub spots: Vec<SpotScript>,
    /// What is not wrong but may look so; each message has the attribute `.found`.
    #[serde(default)]
    pub decoys: Vec<SpotScript>,
    /// Messages: hints on request, the gentlest first.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Message: what the mascot says when enough is found.
    pub done: String,
}

/// Words drawn on the picture of an [`InspectScript`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PictureWords {
    /// Message.
    pub id: String,
    /// Where.
    pub at: Area,
    /// How they look.
    pub style: WordsStyle,
}

/// How words on a picture look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum WordsStyle {
    /// A web address in the bar.
    Address,
    /// A loud heading.
    Heading,
    /// A dark clock face.
    Clock,
    /// A warning in small red.
    Alarm,
    /// An input field.
    Field,
    /// A big button.
    Button,
    /// A quiet remark.
    Remark,
}

/// A place on the picture that can be looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SpotScript {
    /// Stable id, and the message that names it; its attribute `.found` says why it matters.
    pub id: String,
    /// Where.
    pub at: Area,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// A simulated messenger: its beats happen inside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChatScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Message: the app's name in the header.
    pub app: String,
    /// Who writes from the other side; in a group, the group.
    pub with: String,
    /// Whose device it is, so that only their bubbles stand on the near side. Without it: all but those of `with`.
    #[serde(default)]
    pub by: Option<String>,
    /// Safety buttons, usable at any time and in any order.
    pub actions: Vec<ChatAction>,
    /// What is written and decided.
    pub beats: Vec<BeatScript>,
}

/// A safety button of a chat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChatAction {
    /// Stable id, and the message that answers it.
    pub id: String,
    /// What it does.
    pub of: ChatDeed,
}

/// What a safety button of a chat does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum ChatDeed {
    /// Keeps proof. The chat goes on.
    Save,
    /// The other side can write no more: what is left of the chat is skipped, the other buttons still work.
    Block,
    /// Tells the app's team. The chat goes on.
    Report,
    /// Leaves the chat to find an adult.
    Tell,
    /// Leaves the chat or group.
    Leave,
}

/// Tell a trusted adult: who, which words, and what if the first one does not listen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TellScript {
    /// Stable id.
    pub id: String,
    /// Who tells.
    pub by: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Message: the question.
    pub ask: String,
    /// The adults. A country pack may add rows.
    pub who: Vec<AdultScript>,
    /// Played once, after the first adult is chosen: finding the words.
    #[serde(default)]
    pub words: Vec<BeatScript>,
}

/// An adult who can be told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdultScript {
    /// Stable id, and the message on the card.
    pub id: String,
    /// Who it is: becomes the speaker `told`.
    pub adult: String,
    /// The first reaction.
    pub first: Reaction,
    /// [`super::Band::Young`] sees this one too.
    #[serde(default)]
    pub young: bool,
    /// What happens when the adult is asked.
    pub then: Vec<BeatScript>,
}

/// How an adult reacts at first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Reaction {
    /// Listens at once.
    Listens,
    /// Has no time just now.
    Busy,
    /// Makes it small.
    MakesSmall,
    /// Does not believe it of that person.
    Doubts,
    /// Goes along to another adult, who becomes `told`.
    GoesAlong(
        /// The other adult.
        String,
    ),
}

/// Build a passphrase from word tiles. Nothing is stored: it is practice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PassphraseScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// How many words are enough.
    pub words: usize,
    /// How many are enough for [`super::Band::Young`].
    pub words_young: usize,
    /// The tiles.
    pub tiles: Vec<TileScript>,
    /// What is said about the row of words.
    pub feedback: PassphraseFeedback,
}

/// A word tile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TileScript {
    /// Stable id, and the message: the word.
    pub id: String,
    /// Why it is easy to guess; a tile without a reason is a good one.
    #[serde(default)]
    pub weak: Option<Weakness>,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// Why a word is easy to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Weakness {
    /// The own name.
    Name,
    /// Others know it: a pet, a team.
    Known,
    /// Numbers or letters in a row.
    Row,
    /// A word that half the world uses.
    Common,
}

/// Messages of a passphrase activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PassphraseFeedback {
    /// Too short still.
    pub short: String,
    /// Holds the own name.
    pub name: String,
    /// Holds something that others know.
    pub known: String,
    /// Holds a row.
    pub row: String,
    /// Holds a common word.
    pub common: String,
    /// Strong; has `$count`, the number of words.
    pub strong: String,
    /// It is only practice.
    pub note: String,
}

/// Put cards into the bins where they belong. Who puts one elsewhere reads what that bin is for, and tries again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SortScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Message: the question, asked by the mascot.
    pub ask: String,
    /// Two to four bins for each band.
    pub bins: Vec<BinScript>,
    /// The cards.
    pub cards: Vec<CardScript>,
    /// Messages: hints on request, the gentlest first.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Message: what the mascot says when every card lies in a bin.
    pub done: String,
}

/// A bin of a [`SortScript`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BinScript {
    /// Stable id, and the message: its name; its attribute `.why` says what belongs there.
    pub id: String,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// A card of a [`SortScript`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CardScript {
    /// Stable id, and the message; its attribute `.why` says why it belongs where it belongs.
    pub id: String,
    /// The bin where it belongs.
    pub bin: String,
    /// Bins where it may lie as well.
    #[serde(default)]
    pub also: Vec<String>,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// The privacy settings of a simulated app. Each change shows at once what others see.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettingsScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Message: the question, asked by the mascot.
    pub ask: String,
    /// Message: the app's name in the header.
    pub app: String,
    /// Whose account it is.
    pub by: String,
    /// What can be changed.
    pub switches: Vec<SwitchScript>,
    /// Who may look, for example someone new, a classmate, a friend.
    pub viewers: Vec<ViewerScript>,
    /// What has to hold before it can be finished.
    pub aims: Vec<AimScript>,
    /// Message: what is shown to a viewer who sees nothing.
    pub nothing: String,
    /// Messages: hints on request, the gentlest first.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Message: what the mascot says when every aim holds.
    pub done: String,
}

/// A privacy switch: one thing, and who sees it in each position.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SwitchScript {
    /// Stable id, and the message: its label; its attribute `.seen` is what a viewer sees of it.
    pub id: String,
    /// Two to four positions; the first one is set when the child comes.
    pub positions: Vec<PositionScript>,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// A position of a privacy switch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PositionScript {
    /// Stable id, and the message; its attribute `.now` says in a sentence who sees it then.
    pub id: String,
    /// The viewers who see it then.
    #[serde(default)]
    pub seen_by: Vec<String>,
}

/// Somebody who looks at the account of a [`SettingsScript`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ViewerScript {
    /// Stable id, and the message: who it is.
    pub id: String,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// Something that has to hold: a viewer sees a thing, or does not. A band has it when it has the switch and the viewer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AimScript {
    /// Stable id, and the message; its attribute `.why` explains while it does not hold.
    pub id: String,
    /// Which thing: a switch.
    pub switch: String,
    /// For whom.
    pub viewer: String,
    /// True where the viewer has to see it.
    #[serde(default)]
    pub sees: bool,
}

/// Something travels through a network of friends. The network, and what each friend passes on, is drawn once by `seed`:
/// every machine and every child sees the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SpreadScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Decides the network.
    pub seed: u64,
    /// How many phones are drawn, the first one included: 6 to 40.
    pub phones: usize,
    /// How many friends a phone has, about: 1 to 6.
    pub friends: usize,
    /// How many people have seen it when nobody does anything about it.
    pub people: u32,
    /// Of 100 friends of somebody who has it, how many get it: 1 to 100.
    pub share: u32,
    /// How often it is passed on: 1 to 10.
    pub rounds: u32,
    /// What is tried, one after the other; each run begins with the same network.
    pub runs: Vec<RunScript>,
    /// Messages: hints on request, the gentlest first.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Message: what the mascot says after the last run.
    pub done: String,
}

/// One run of a [`SpreadScript`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RunScript {
    /// Message: what to do, asked by the mascot. It has no variables.
    pub ask: String,
    /// What is tried.
    pub of: Trial,
    /// Message: what came of it. After [`Trial::Watch`] it has `$count`, after the others `$before` and `$after`.
    pub result: String,
    /// What is said besides.
    #[serde(default)]
    pub remarks: Vec<RemarkScript>,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// What is tried in a run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub enum Trial {
    /// It is posted, and travels. `$count`: people who have seen it.
    Watch,
    /// It is posted, but so many people, picked by the child, do not pass it on. `$before`: people who saw it when nobody
    /// stopped; `$after`: people who see it now.
    Stop(usize),
    /// It is posted, and taken back at a moment that the child picks: copies that were passed on by then travel further.
    /// `$before`, `$after`: the same.
    TakeBack(Vec<MomentScript>),
    /// A correction is sent, and so many people, picked by the child, help to pass it on. `$before`: people who saw the
    /// first post; `$after`: how many of them hear the correction.
    Correct {
        /// How many helpers the child picks.
        helpers: usize,
        /// Of 100 friends, how many get the correction: usually fewer than get the first post.
        share: u32,
    },
    /// So many people, picked by the child, are asked to delete it; they ask those to whom they passed it on.
    /// `$before`: people who have it; `$after`: people who still have it.
    TakeDown(usize),
}

/// A moment at which a post is taken back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MomentScript {
    /// Stable id, and the message: for example "At once", "In the evening".
    pub id: String,
    /// How often it was passed on by then.
    pub after: u32,
}

/// Something that is said besides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemarkScript {
    /// Message.
    pub id: String,
    /// [`super::Band::Young`] reads it too.
    #[serde(default)]
    pub young: bool,
}

/// Put steps in order. Every order is right in which each step comes after those that it needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OrderScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Message: the question, asked by the mascot.
    pub ask: String,
    /// The steps.
    pub steps: Vec<StepScript>,
    /// Messages: hints on request, the gentlest first.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Message: what the mascot says when all steps are in order.
    pub done: String,
}

/// A step of an [`OrderScript`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StepScript {
    /// Stable id, and the message; its attribute `.why` says what it needs first, or why it comes early.
    pub id: String,
    /// The steps that come before it, at once or some time before.
    #[serde(default)]
    pub after: Vec<String>,
    /// [`super::Band::Young`] has it too. Where it lacks a step between two others, the order of those two stays.
    #[serde(default)]
    pub young: bool,
}

/// Two sources side by side: look behind each, decide, and say how sure you are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CompareScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Message: the question, asked by the mascot.
    pub ask: String,
    /// The two sources.
    pub sources: (SourceScript, SourceScript),
    /// What can be asked of both.
    pub fields: Vec<FieldScript>,
    /// How many answers have to be uncovered before a verdict.
    pub look: usize,
    /// How many for [`super::Band::Young`].
    pub look_young: usize,
    /// What can be thought of it: two for [`super::Band::Young`], two to four for the others.
    pub verdicts: Vec<VerdictScript>,
    /// Messages: hints on request, the gentlest first.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Message: what the mascot says after a strong verdict.
    pub done: String,
}

/// A source of a [`CompareScript`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceScript {
    /// Stable id, and the message: what it is, such as "A message on the phone"; its attribute `.says` is what it says.
    pub id: String,
}

/// A question to both sources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FieldScript {
    /// Stable id, and the message: such as "Who says so?".
    pub id: String,
    /// Stable ids, and the messages: the answers of the first and the second source.
    pub answers: (String, String),
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// What can be thought of two sources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VerdictScript {
    /// Stable id, and the message; its attribute `.why` explains what fits and what does not.
    pub id: String,
    /// Strong ends the activity; the others explain, and another can be picked.
    pub quality: Quality,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// Fill a day (or a purse) with blocks and see how it feels. There is no single right one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanScript {
    /// Stable id.
    pub id: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Message: the question, asked by the mascot.
    pub ask: String,
    /// The parts of the day, with how many hours each has.
    pub parts: Vec<PartScript>,
    /// What can be put in.
    pub blocks: Vec<BlockScript>,
    /// What the day should have something of.
    pub needs: Vec<NeedScript>,
    /// How many hours have to be filled; what is left is free time.
    pub fill: u32,
    /// How many for [`super::Band::Young`].
    pub fill_young: u32,
    /// An earlier plan of this episode, shown beside this one when it is ready.
    #[serde(default)]
    pub beside: Option<String>,
    /// Messages: hints on request, the gentlest first.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Message: what the mascot says when enough is filled.
    pub done: String,
}

/// A part of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PartScript {
    /// Stable id, and the message: such as "Morning".
    pub id: String,
    /// How many hours it has.
    pub hours: u32,
}

/// A block of a [`PlanScript`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BlockScript {
    /// Stable id, and the message.
    pub id: String,
    /// How many hours it takes.
    #[serde(default = "one")]
    pub hours: u32,
    /// The needs that each of its hours is good for.
    #[serde(default)]
    pub good_for: Vec<String>,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

fn one() -> u32 {
    1
}

/// What a day should have something of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NeedScript {
    /// Stable id, and the message: such as "Rest"; its attributes `.little` and `.enough` say how the day feels, and
    /// `.much` where there is a `most`.
    pub id: String,
    /// From how many hours on it is enough.
    pub least: u32,
    /// Up to how many hours it feels good.
    #[serde(default)]
    pub most: Option<u32>,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
}

/// A measure: short situations in two parallel forms. Nothing is said about an answer before the measure is over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VignetteScript {
    /// Stable id.
    pub id: String,
    /// When it is taken.
    pub sitting: Sitting,
    /// The situations, each in both forms.
    pub items: Vec<ItemScript>,
    /// Message: what the mascot says at the end; it says nothing about the answers.
    pub done: String,
}

/// When a measure is taken, which decides the form and whether good ways are shown in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Sitting {
    /// Before: the class's form, and no good ways.
    Pre,
    /// After: the other form, and a good way for each situation in the end.
    Post,
    /// Weeks later: the class's form again, and a good way for each situation in the end.
    FollowUp,
}

/// A form of a measure. Which one a class has first comes with [`crate::story::playthrough::Start`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "forms have no other names")]
pub enum Form {
    #[default]
    A,
    B,
}

/// A situation in both forms.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ItemScript {
    /// What it measures.
    pub skills: Vec<Skill>,
    /// Answers are kept as counts of a class only, never of a child.
    #[serde(default)]
    pub counts_only: bool,
    /// [`super::Band::Young`] has it too.
    #[serde(default)]
    pub young: bool,
    /// Form A.
    pub a: SituationScript,
    /// Form B.
    pub b: SituationScript,
}

/// One form of a situation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SituationScript {
    /// Stable id, and the message: the situation and the question.
    pub id: String,
    /// Two for [`super::Band::Young`], three or four for the others.
    pub options: Vec<ScoredScript>,
}

/// An answer of a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScoredScript {
    /// Stable id, and the message.
    pub id: String,
    /// 3 protects and brings help, 2 protects alone, 1 half acts, 0 goes along. Never shown.
    pub score: u8,
    /// One of the two that [`super::Band::Young`] sees.
    #[serde(default)]
    pub young: bool,
}
