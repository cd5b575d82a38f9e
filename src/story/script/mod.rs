//! The shape of an episode file, as a writer types it. Nothing here is checked yet: see [`super::check`].
//!
//! RON with two conveniences switched on for every file: `Some` may be left out, and a beat's fields stand directly in
//! its parentheses. Unknown fields are refused. An id of a line, option or row is also its Fluent message.

mod activity;

use serde::{Deserialize, Serialize};

pub use self::activity::{
    ActivityScript, AdultScript, AimScript, Area, BinScript, BlockScript, CardScript, ChatAction, ChatDeed, ChatScript, CompareScript,
    FieldScript, Form, InspectScript, ItemScript, MomentScript, NeedScript, OrderScript, PartScript, PassphraseFeedback, PassphraseScript,
    PictureWords, PlanScript, PositionScript, Reaction, RemarkScript, RunScript, ScoredScript, SettingsScript, Sitting, SituationScript,
    SortScript, SourceScript, SpotScript, SpreadScript, StepScript, SwitchScript, TellScript, TileScript, Trial, VerdictScript,
    ViewerScript, VignetteScript, Weakness, WordsStyle,
};

/// One episode file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename = "Episode", deny_unknown_fields)]
pub struct Script {
    /// Stable id, the same as the file's name without `.ron`.
    pub id: String,
    /// Message: the title.
    pub title: String,
    /// Message: one line for the map.
    pub blurb: String,
    /// Picture of the map's card: a place.
    pub cover: String,
    /// Which of the four Cs, and which risk of the brief.
    pub risk: Risk,
    /// Other risks that it touches, for the coverage of the season.
    #[serde(default)]
    pub also: Vec<Risk>,
    /// The age bands that can play it.
    pub bands: Vec<Band>,
    /// The skills that it practises.
    pub skills: Vec<Skill>,
    /// It asks a class and teaches nothing: nobody has to listen in it, and it gives no badge.
    #[serde(default)]
    pub measure: Option<Sitting>,
    /// Flags that its beats set and ask for.
    #[serde(default)]
    pub flags: Vec<FlagScript>,
    /// What is given at the end.
    pub badge: BadgeScript,
    /// The talk-at-home card, line by line.
    pub talk: Vec<TalkLine>,
    /// Scenes in the order of the story; each flows into the next one that its band has.
    pub scenes: Vec<SceneScript>,
}

/// A flag: something the story remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FlagScript {
    /// Stable id.
    pub id: String,
    /// Kept for later episodes. Where this episode was not played, it counts as not set.
    #[serde(default)]
    pub keep: bool,
    /// Set by an earlier episode: this one only asks for it.
    #[serde(default)]
    pub from: Option<String>,
}

/// A badge: never for luck or speed, always for what was practised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BadgeScript {
    /// Message: its name.
    pub id: String,
    /// Its drawing in `assets/art/ui/icons`.
    pub picture: String,
}

/// A line of the talk-at-home card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TalkLine {
    /// Message.
    pub id: String,
    /// Only for these bands.
    #[serde(default)]
    pub only: Option<Vec<Band>>,
}

/// A place and what happens there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SceneScript {
    /// Stable id.
    pub id: String,
    /// A place of the catalogue, before the culture replaces it.
    pub place: String,
    /// A music key, before the culture replaces it.
    pub music: String,
    /// Only for these bands.
    #[serde(default)]
    pub only: Option<Vec<Band>>,
    /// It may be hard for a child who has lived through something like it: it is announced, and can be skipped.
    #[serde(default)]
    pub sensitive: Option<SensitiveScript>,
    /// What happens, in order.
    pub beats: Vec<BeatScript>,
}

/// What a child reads before a scene that may be hard. The answers are the messages [`PLAY_SCENE`] and [`SKIP_SCENE`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SensitiveScript {
    /// Message: what is coming, and that it can be skipped.
    pub note: String,
    /// Message: what happened, in one line, for those who skip it.
    pub summary: String,
    /// The scene where it goes on for them; without it, the next one.
    #[serde(default)]
    pub to: Option<String>,
}

/// Message: plays a sensitive scene.
pub const PLAY_SCENE: &str = "common-play-scene";
/// Message: skips a sensitive scene.
pub const SKIP_SCENE: &str = "common-skip-scene";

/// One thing that happens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum BeatScript {
    /// Somebody comes in: who, from which side. Whoever speaks comes in unasked; this is for silent entrances.
    Enter(String, Side),
    /// Somebody leaves the picture.
    Exit(String),
    /// Somebody goes to the other side.
    Move(String, Side),
    /// A line: speaker (a character, `mascot`, `told`, `narrator` or `screen`), mood, message.
    Say(String, Mood, String),
    /// A sound of the story with its caption: effect, message.
    Sound(String, String),
    /// A decision.
    Choose(ChoiceScript),
    /// An activity.
    Play(ActivityScript),
    /// Beats that only these bands see.
    Only(Vec<Band>, Vec<BeatScript>),
    /// Beats that depend on flags: condition, then, else.
    If(Condition, Vec<BeatScript>, Vec<BeatScript>),
    /// Sets a flag.
    Set(String),
    /// One of several branches, by seeded chance: weights (whole, 1 or more) and beats.
    Roll(Vec<(u32, Vec<BeatScript>)>),
    /// Beats for those who played an earlier episode, and plain ones for those who did not.
    Recall(String, Vec<BeatScript>, Vec<BeatScript>),
    /// An open question with no right answer.
    Reflect(ReflectScript),
    /// Gives the episode's badge.
    Give,
    /// Jumps to a scene.
    Go(String),
    /// Ends the episode.
    End,
}

/// What must hold for a branch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Condition {
    /// The flag is set.
    Flag(String),
    /// The condition does not hold.
    Not(Box<Condition>),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
}

/// A decision that the player takes for a character.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChoiceScript {
    /// Stable id.
    pub id: String,
    /// For whom the player chooses.
    pub by: String,
    /// What it practises.
    pub skills: Vec<Skill>,
    /// Message: the question, asked by the mascot.
    pub ask: String,
    /// How the mascot asks.
    #[serde(default = "curious")]
    pub mood: Mood,
    /// Two for [`Band::Young`], three or four for the others.
    pub options: Vec<OptionScript>,
}

/// One way to answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OptionScript {
    /// Stable id, and the message.
    pub id: String,
    /// Data for feedback and report; never shown as a mark.
    pub quality: Quality,
    /// One of the two that [`Band::Young`] sees.
    #[serde(default)]
    pub young: bool,
    /// Only for these bands, instead of the rule of `young`.
    #[serde(default)]
    pub only: Option<Vec<Band>>,
    /// The tricks that it goes along with.
    #[serde(default)]
    pub pressure: Vec<Pressure>,
    /// Flags that it sets. Trying another way takes them back.
    #[serde(default)]
    pub set: Vec<String>,
    /// What happens then.
    #[serde(default)]
    pub then: Vec<BeatScript>,
    /// And where it goes from there.
    pub next: Next,
}

/// Where an option leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Next {
    /// Carry on.
    On,
    /// Offer *Try another way*.
    Retry,
    /// Offer *Try another way* and *Go on*.
    RetryOrOn,
    /// Jump to a scene.
    Go(String),
    /// In a tell activity: back to the list of adults.
    Another,
}

/// An open question with no right answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReflectScript {
    /// Stable id.
    pub id: String,
    /// Message: the question.
    pub ask: String,
    /// The answers: all are good.
    pub options: Vec<ReflectOption>,
    /// Message: the mascot's answer to any of them.
    pub end: String,
}

/// An answer to an open question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReflectOption {
    /// Stable id, and the message.
    pub id: String,
    /// One of those that [`Band::Young`] sees.
    #[serde(default)]
    pub young: bool,
}

/// An age band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Band {
    /// 6 to 8.
    Young,
    /// 9 to 12.
    Middle,
    /// 13 to 15.
    Older,
}

impl Band {
    /// All bands, the youngest first.
    pub const ALL: [Self; 3] = [Self::Young, Self::Middle, Self::Older];
}

/// A side of the stage, as read in a left-to-right language; mirrored in the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Side {
    /// Where reading starts.
    Start,
    /// Where reading ends.
    End,
}

/// How a line is said. The set of the season bible (4.0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the words say it")]
pub enum Mood {
    Neutral,
    Happy,
    Excited,
    Proud,
    Curious,
    Thinking,
    Unsure,
    Worried,
    Sad,
    Scared,
    Cross,
    Surprised,
    Calm,
    Kind,
    Silly,
    Ashamed,
    Brave,
    Tired,
    /// A chat bubble or text on a device: no portrait.
    Message,
}

fn curious() -> Mood {
    Mood::Curious
}

/// What an option does for the child who takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Quality {
    /// Goes along with the trick.
    Risky,
    /// Safe, but one thing is missing.
    Okay,
    /// Protects, and gets or gives help.
    Strong,
}

/// A trick that somebody uses on a child. A closed list (season bible 0.3): a child meets the same name everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "each is told to the child by the message `pressure-…`")]
pub enum Pressure {
    Hurry,
    Friend,
    Boss,
    Crowd,
    Joke,
    Flattery,
    Gift,
    Secret,
    Test,
    Guilt,
    Threat,
    Prize,
    OneMore,
}

/// A skill of the season bible (1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "each is told to the reader by the message `skill-…`")]
pub enum Skill {
    StopAndFeel,
    SpotPressure,
    CheckSource,
    SpotAds,
    GuardData,
    StrongKeys,
    SetControls,
    MindMoney,
    AskConsent,
    ThinkSpread,
    StandBy,
    SayNo,
    SaveBlockReport,
    TellAdult,
    BalanceTime,
    UseRights,
}

/// Which of the four Cs an episode is about, and which risk of the brief (season bible 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Risk {
    /// What is seen.
    Content(ContentRisk),
    /// Who gets in touch.
    Contact(ContactRisk),
    /// What is signed, bought or given away.
    Contract(ContractRisk),
    /// What children do to each other.
    Conduct(ConductRisk),
}

impl Risk {
    /// Every risk of the brief, in its order.
    pub const ALL: [Self; 38] = [
        Self::Content(ContentRisk::Inaccurate),
        Self::Content(ContentRisk::Incomplete),
        Self::Content(ContentRisk::Inappropriate),
        Self::Content(ContentRisk::Criminal),
        Self::Content(ContentRisk::Adult),
        Self::Content(ContentRisk::Extremist),
        Self::Content(ContentRisk::Violent),
        Self::Content(ContentRisk::Gory),
        Self::Content(ContentRisk::SelfHarm),
        Self::Content(ContentRisk::Destructive),
        Self::Content(ContentRisk::Radical),
        Self::Content(ContentRisk::Racist),
        Self::Content(ContentRisk::Discriminatory),
        Self::Contact(ContactRisk::Harassment),
        Self::Contact(ContactRisk::Exclusion),
        Self::Contact(ContactRisk::Discrimination),
        Self::Contact(ContactRisk::Defamation),
        Self::Contact(ContactRisk::Reputation),
        Self::Contact(ContactRisk::Exploitation),
        Self::Contact(ContactRisk::Extortion),
        Self::Contact(ContactRisk::Grooming),
        Self::Contact(ContactRisk::AbuseMaterial),
        Self::Contact(ContactRisk::TravelExploitation),
        Self::Contact(ContactRisk::ExtremistRecruitment),
        Self::Contract(ContractRisk::InappropriateContract),
        Self::Contract(ContractRisk::Consent),
        Self::Contract(ContractRisk::EmbeddedMarketing),
        Self::Contract(ContractRisk::Gambling),
        Self::Contract(ContractRisk::PersonalData),
        Self::Contract(ContractRisk::Hacking),
        Self::Contract(ContractRisk::IdentityTheft),
        Self::Contract(ContractRisk::Scam),
        Self::Contract(ContractRisk::Profiling),
        Self::Conduct(ConductRisk::SelfMadeImages),
        Self::Conduct(ConductRisk::Cyberbullying),
        Self::Conduct(ConductRisk::Stalking),
        Self::Conduct(ConductRisk::Exclusion),
        Self::Conduct(ConductRisk::Harassment),
    ];
}

/// Risks of content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the brief's own words")]
pub enum ContentRisk {
    Inaccurate,
    Incomplete,
    Inappropriate,
    Criminal,
    Adult,
    Extremist,
    Violent,
    Gory,
    SelfHarm,
    Destructive,
    Radical,
    Racist,
    Discriminatory,
}

/// Risks of contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the brief's own words")]
pub enum ContactRisk {
    Harassment,
    Exclusion,
    Discrimination,
    Defamation,
    Reputation,
    Exploitation,
    Extortion,
    Grooming,
    AbuseMaterial,
    TravelExploitation,
    ExtremistRecruitment,
}

/// Risks of contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the brief's own words")]
pub enum ContractRisk {
    InappropriateContract,
    Consent,
    EmbeddedMarketing,
    Gambling,
    PersonalData,
    Hacking,
    IdentityTheft,
    Scam,
    Profiling,
}

/// Risks of conduct.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the brief's own words")]
pub enum ConductRisk {
    SelfMadeImages,
    Cyberbullying,
    Stalking,
    Exclusion,
    Harassment,
}
