//! An episode as a screenplay to read: who says what and how, what can be chosen, what an activity says. In any language;
//! what is read in another one is marked. For translators, reviewers and teachers.

pub(super) mod activity;
mod html;
mod markdown;

use std::collections::{BTreeMap, BTreeSet};

use self::activity::words;
pub use self::{html::html, markdown::markdown};
use super::content::{Content, name};
use crate::{
    l10n::{
        library::Library,
        locales::Locale,
        message::{Arg, Message},
        plain,
        survey::{Standing, survey},
    },
    story::{
        episode::{Episode, Use},
        script::{ActivityScript, Band, BeatScript, ChoiceScript, Condition, Mood, Next, ReflectScript, SceneScript, Script},
    },
};

/// The one who asks.
const MASCOT: &str = "mascot";

/// An episode in a locale, row by row.
#[derive(Debug)]
pub struct Screenplay<'a> {
    /// The locale.
    pub locale: &'a Locale,
    /// The bands that it is written for.
    pub bands: Vec<Band>,
    /// The title.
    pub title: Words<'a>,
    /// One line about it.
    pub blurb: Words<'a>,
    /// The skills.
    pub skills: String,
    /// Everything else.
    pub rows: Vec<Row<'a>>,
}

/// A row.
#[derive(Debug)]
pub struct Row<'a> {
    /// How far it is moved in.
    pub depth: usize,
    /// What it is.
    pub kind: Kind,
    /// Who speaks, in the words of the locale.
    pub who: Option<String>,
    /// What the tool says about it, in English.
    pub remark: String,
    /// What a child reads.
    pub words: Option<Words<'a>>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A scene begins.
    Scene,
    /// Somebody speaks.
    Line,
    /// A question.
    Ask,
    /// An answer that can be picked.
    Option,
    /// Words on a picture, a card, a button.
    Thing,
    /// What happens; only the tool says so.
    Stage,
}

/// Words that a child reads.
#[derive(Debug, Clone)]
pub struct Words<'a> {
    /// The message.
    pub id: String,
    /// In the locale's language, or in that of `fallback`. Variables stand as `{$name}`.
    pub text: String,
    /// Who says it, where the locale does not.
    pub fallback: Option<&'a Locale>,
}

impl<'a> Screenplay<'a> {
    /// How many rows of words there are, and how many of them are read in another language.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let words = || self.rows.iter().filter_map(|row| row.words.as_ref()).chain([&self.title, &self.blurb]);
        (words().count(), words().filter(|words| words.fallback.is_some()).count())
    }

    /// What it is, in a sentence or two; `marked` says how the texts are marked that are read in another language.
    fn summary(&self, marked: &str) -> String {
        let (all, elsewhere) = self.count();
        format!(
            "{} ({}), ages {}. Practises {}. {elsewhere} of {all} texts are read in another language{}",
            self.locale.file.name,
            self.locale.tag(),
            ages(&self.bands),
            self.skills,
            if elsewhere == 0 { "." } else { marked }
        )
    }

    /// An episode as its file has it, for all of its bands or for one.
    #[must_use]
    pub fn new(content: &'a Content, script: &Script, episode: &'a Episode, locale: &'a Locale, band: Option<Band>) -> Self {
        let said = survey(&content.locales, locale.tag(), &BTreeSet::new());
        let fallback = said.into_iter().filter(|said| said.standing == Standing::Missing).map(|said| (said.key, said.by)).collect();
        let all: Vec<Band> = episode.bands().collect();
        let bands: Vec<Band> = all.iter().copied().filter(|one| band.is_none_or(|band| band == *one)).collect();
        let library = content.locales.library(locale.tag());
        let mut writer = Writer { library, fallback, episode, bands, rows: Vec::new() };
        for scene in &script.scenes {
            writer.scene(scene);
        }
        let (title, blurb) = (writer.words(&script.title), writer.words(&script.blurb));
        let skills: Vec<String> = script.skills.iter().map(|skill| format!("{skill:?}")).collect();
        writer.stage(0, "The talk-at-home card".to_owned());
        for line in &script.talk {
            if !writer.seen(line.only.as_deref()) {
                continue;
            }
            writer.thing(1, only(line.only.as_deref()), &line.id);
        }
        Self { locale, bands: writer.bands, title, blurb, skills: skills.join(", "), rows: writer.rows }
    }
}

struct Writer<'a> {
    library: Library,
    fallback: BTreeMap<String, &'a Locale>,
    episode: &'a Episode,
    bands: Vec<Band>,
    rows: Vec<Row<'a>>,
}

/// The ages of bands.
pub(super) fn ages(bands: &[Band]) -> String {
    let age = |band: &Band| match band {
        Band::Young => "6–8",
        Band::Middle => "9–12",
        Band::Older => "13–15",
    };
    bands.iter().map(age).collect::<Vec<_>>().join(", ")
}

fn only(bands: Option<&[Band]>) -> String {
    bands.map(|bands| format!("only {}", ages(bands))).unwrap_or_default()
}

fn lower(word: impl std::fmt::Debug) -> String {
    format!("{word:?}").to_lowercase()
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

impl<'a> Writer<'a> {
    /// Whether one of the bands sees what only these see.
    fn seen(&self, only: Option<&[Band]>) -> bool {
        only.is_none_or(|only| only.iter().any(|band| self.bands.contains(band)))
    }

    /// Whether what the youngest have, or have not, is seen.
    fn has(&self, young: bool) -> bool {
        young || self.bands.iter().any(|band| *band != Band::Young)
    }

    /// "not for 6–8", where other bands read along.
    fn not_young(&self, young: bool) -> String {
        if !young && self.bands.contains(&Band::Young) { "not 6–8".to_owned() } else { String::new() }
    }

    fn words(&self, id: &str) -> Words<'a> {
        self.say(id, None, &[])
    }

    fn say(&self, id: &str, attribute: Option<&str>, variables: &[&'static str]) -> Words<'a> {
        let mut message = Message::new(id);
        if let Some(attribute) = attribute {
            message = message.attr(attribute);
        }
        for variable in variables {
            message = message.arg(*variable, Arg::Text(format!("{{${variable}}}")));
        }
        let text = if self.library.has(id) { plain(&self.library.format(&message)) } else { id.to_owned() };
        let id_shown = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        Words { id: id_shown, text, fallback: self.fallback.get(id).copied() }
    }

    fn row(&mut self, depth: usize, kind: Kind, who: Option<String>, remark: String, words: Option<Words<'a>>) {
        self.rows.push(Row { depth, kind, who, remark, words });
    }

    fn stage(&mut self, depth: usize, remark: String) {
        self.row(depth, Kind::Stage, None, remark, None);
    }

    fn thing(&mut self, depth: usize, remark: String, id: &str) {
        let words = self.words(id);
        self.row(depth, Kind::Thing, None, remark, Some(words));
    }

    fn spoken(&mut self, depth: usize, kind: Kind, who: &str, remark: String, id: &str) {
        let words = self.words(id);
        let who = match who {
            "told" => "the adult who was told".to_owned(),
            "screen" | "narrator" => who.to_owned(),
            who => name(&self.library, who),
        };
        self.row(depth, kind, Some(who), remark, Some(words));
    }

    fn scene(&mut self, scene: &SceneScript) {
        if !self.seen(scene.only.as_deref()) {
            return;
        }
        let remark = joined([format!("place {}", scene.place), format!("music {}", scene.music), only(scene.only.as_deref())]);
        self.row(0, Kind::Scene, Some(scene.id.clone()), remark, None);
        if let Some(sensitive) = &scene.sensitive {
            self.spoken(0, Kind::Ask, MASCOT, "announces the scene; it can be skipped".to_owned(), &sensitive.note);
            self.thing(1, "instead, for those who skip it".to_owned(), &sensitive.summary);
        }
        self.beats(&scene.beats, 0);
    }

    fn beats(&mut self, beats: &[BeatScript], depth: usize) {
        for beat in beats {
            self.beat(beat, depth);
        }
    }

    fn beat(&mut self, beat: &BeatScript, depth: usize) {
        match beat {
            BeatScript::Say(who, Mood::Message, id) => self.spoken(depth, Kind::Line, who, "writes".to_owned(), id),
            BeatScript::Say(who, mood, id) => self.spoken(depth, Kind::Line, who, lower(mood), id),
            BeatScript::Sound(sound, id) => self.thing(depth, format!("sound {sound}"), id),
            BeatScript::Enter(who, _) => self.stage(depth, format!("{who} comes in")),
            BeatScript::Exit(who) => self.stage(depth, format!("{who} leaves")),
            BeatScript::Move(who, _) => self.stage(depth, format!("{who} goes to the other side")),
            BeatScript::Choose(choice) => self.choice(choice, depth),
            BeatScript::Play(activity) => self.activity(activity, depth),
            BeatScript::Only(bands, inner) => {
                if self.seen(Some(bands)) {
                    // Where these are all that is written, there is nothing to say.
                    let part = self.bands.iter().any(|band| !bands.contains(band));
                    if part {
                        self.stage(depth, format!("Only {}:", ages(bands)));
                    }
                    self.beats(inner, depth + usize::from(part));
                }
            }
            BeatScript::If(condition, then, other) => {
                self.branch(depth, &format!("If {}:", asked(condition)), then);
                self.branch(depth, "Otherwise:", other);
            }
            BeatScript::Recall(episode, then, other) => {
                self.branch(depth, &format!("For those who played {episode}:"), then);
                self.branch(depth, "For the others:", other);
            }
            BeatScript::Roll(arms) => {
                for (weight, inner) in arms {
                    self.branch(depth, &format!("By chance, weight {weight}:"), inner);
                }
            }
            BeatScript::Set(flag) => self.stage(depth, format!("The story remembers {flag}")),
            BeatScript::Reflect(reflect) => self.reflect(reflect, depth),
            BeatScript::Give => {
                let badge = self.episode.badge().id.clone();
                self.thing(depth, "the badge".to_owned(), &badge);
            }
            BeatScript::Go(scene) => self.stage(depth, format!("On to {scene}")),
            BeatScript::End => self.stage(depth, "The end".to_owned()),
        }
    }

    fn branch(&mut self, depth: usize, head: &str, beats: &[BeatScript]) {
        if !beats.is_empty() {
            self.stage(depth, head.to_owned());
            self.beats(beats, depth + 1);
        }
    }

    fn choice(&mut self, choice: &ChoiceScript, depth: usize) {
        self.spoken(depth, Kind::Ask, MASCOT, format!("{}, asks for {}", lower(choice.mood), choice.by), &choice.ask);
        for option in &choice.options {
            let shown = match &option.only {
                Some(only) => self.seen(Some(only)),
                None => self.has(option.young),
            };
            if !shown {
                continue;
            }
            let tricks = option.pressure.iter().map(|trick| format!("{trick:?}")).collect::<Vec<_>>().join(", ");
            let tricks = if tricks.is_empty() { String::new() } else { format!("trick: {tricks}") };
            let whom = option.only.as_deref().map_or_else(|| self.not_young(option.young), |bands| only(Some(bands)));
            let words = self.words(&option.id);
            let remark = joined([lower(option.quality), tricks, whom]);
            self.row(depth + 1, Kind::Option, None, remark, Some(words));
            self.beats(&option.then, depth + 2);
            let next = match &option.next {
                Next::On => continue,
                Next::Retry => "Another way is offered".to_owned(),
                Next::RetryOrOn => "Another way is offered, or to go on".to_owned(),
                Next::Go(scene) => format!("On to {scene}"),
                Next::Another => "Back to the adults".to_owned(),
            };
            self.stage(depth + 2, next);
        }
    }

    fn reflect(&mut self, reflect: &ReflectScript, depth: usize) {
        self.spoken(depth, Kind::Ask, MASCOT, "asks; every answer is good".to_owned(), &reflect.ask);
        for option in reflect.options.iter().filter(|option| self.has(option.young)).collect::<Vec<_>>() {
            let (words, whom) = (self.words(&option.id), self.not_young(option.young));
            self.row(depth + 1, Kind::Option, None, whom, Some(words));
        }
        self.spoken(depth, Kind::Line, MASCOT, "answers".to_owned(), &reflect.end);
    }

    fn activity(&mut self, activity: &ActivityScript, depth: usize) {
        let words = words(activity);
        let kind = lower(activity);
        let kind = kind.split('(').next().unwrap_or_default();
        let mut own: Vec<&Use> =
            self.episode.messages_used().iter().filter(|used| used.activity.as_deref() == Some(words.id.as_str())).collect();
        // The question comes first, and what is said in the end comes last, wherever the file names them.
        own.sort_by_key(|used| match words.roles.get(used.id.as_str()).map(|role| role.name.as_str()) {
            Some("app" | "ask") => 0,
            Some("done") => 2,
            _ => 1,
        });
        self.stage(depth, format!("Activity: {kind} ({})", words.id));
        let adults: &[_] = if let ActivityScript::Tell(tell) = activity { &tell.who } else { &[] };
        for used in own.iter().filter(|used| !adults.iter().any(|adult| adult.id == *used.id)) {
            let role = words.roles.get(used.id.as_str());
            let young = role.is_none_or(|role| role.young);
            if !self.has(young) {
                continue;
            }
            let about = role.map(|role| role.name.clone()).unwrap_or_default();
            let (about, depth) = match used.attribute {
                Some(attribute) => (attribute.to_owned(), depth + 2),
                None => (joined([about, role.map(|role| role.facts.join(", ")).unwrap_or_default(), self.not_young(young)]), depth + 1),
            };
            let said = self.say(&used.id, used.attribute, used.variables);
            self.row(depth, Kind::Thing, None, about, Some(said));
        }
        match activity {
            ActivityScript::Chat(chat) => self.beats(&chat.beats, depth + 1),
            ActivityScript::Tell(tell) => {
                self.beats(&tell.words, depth + 1);
                for adult in adults.iter().filter(|adult| self.has(adult.young)).collect::<Vec<_>>() {
                    let (words, whom) = (self.words(&adult.id), self.not_young(adult.young));
                    let remark = joined([format!("tell {}", adult.adult), format!("at first {}", lower(&adult.first)), whom]);
                    self.row(depth + 1, Kind::Option, None, remark, Some(words));
                    self.beats(&adult.then, depth + 2);
                }
            }
            _ => {}
        }
    }
}

/// A condition in words.
fn asked(condition: &Condition) -> String {
    let list = |all: &[Condition], word: &str| all.iter().map(asked).collect::<Vec<_>>().join(word);
    match condition {
        Condition::Flag(flag) => flag.clone(),
        Condition::Not(inner) => format!("not {}", asked(inner)),
        Condition::All(all) => list(all, " and "),
        Condition::Any(any) => list(any, " or "),
    }
}
