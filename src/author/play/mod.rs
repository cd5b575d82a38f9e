//! An episode played in words alone: for a writer without a window, over a remote shell, with a screen reader.

mod activity;

use std::sync::Arc;

use super::content::{name, say};
use crate::{
    l10n::{library::Library, message::Message, plain},
    story::{
        episode::Episode,
        id::Id,
        playthrough::{Entry, Playthrough, Start},
        pressure_message,
        view::{Act, Evidence, Line, Speaker, Waiting},
    },
};

/// An episode that is being played.
pub struct Play {
    playthrough: Playthrough,
    words: Library,
    scene: Id,
    /// Everything that was done, with what was taken back.
    acts: Vec<Act>,
}

/// A row of text, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub style: Style,
    /// The text.
    pub text: String,
}

/// What a row is: the terminal gives each its own colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A scene begins.
    Scene,
    /// Somebody speaks.
    Line,
    /// A question.
    Ask,
    /// Something that can be done, with its number.
    Option,
    /// A sound, a caption, an explanation.
    Aside,
    /// The tool speaks.
    Tool,
}

/// What a command leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Something to show.
    Rows(Vec<Row>),
    /// Another language is wanted.
    Language(String),
    /// Enough.
    Quit,
}

const HELP: [&str; 8] = [
    "Enter     go on",
    "a number  do that; its id does the same, and so do finish, hint, retry, go-on",
    "b         back to the moment before",
    "h         what was said so far",
    "w         where the story stands: scene, message, flags, what was practised",
    "j SCENE   jump to the start of a scene",
    "l TAG     go on in another language",
    "q         quit",
];

/// An act by its name in play plans, or by the id to pick.
fn named(word: &str) -> Act {
    match word {
        "hint" => Act::Hint,
        "finish" => Act::Finish,
        "retry" => Act::Retry,
        "go-on" => Act::GoOn,
        id => Act::Pick(id.into()),
    }
}

fn row(style: Style, text: impl Into<String>) -> Row {
    Row { style, text: text.into() }
}

impl Play {
    /// Begins an episode.
    #[must_use]
    pub fn start(episode: &Arc<Episode>, start: Start, words: Library) -> Self {
        let (playthrough, _) = Playthrough::start(episode.clone(), start);
        Self { playthrough, words, scene: Id::default(), acts: Vec::new() }
    }

    /// What is played.
    #[must_use]
    pub fn playthrough(&self) -> &Playthrough {
        &self.playthrough
    }

    /// Everything that was done, with what was taken back.
    #[must_use]
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// Goes on in another language.
    pub fn speak(&mut self, words: Library) {
        self.words = words;
    }

    /// The moment as it stands.
    #[must_use]
    pub fn show(&mut self) -> Vec<Row> {
        let mut rows = Vec::new();
        let stage = self.playthrough.stage();
        if stage.scene != self.scene {
            self.scene = stage.scene.clone();
            let people: Vec<String> = stage.people.iter().map(|person| name(&self.words, &person.who)).collect();
            let (at, of) = self.playthrough.progress();
            let place = std::iter::once(stage.place.to_string()).chain(people).collect::<Vec<_>>().join(", ");
            rows.push(row(Style::Scene, format!("{} ({} of {of}): {place}", stage.scene, at + 1)));
        }
        self.waiting(&mut rows);
        let acts = self.acts_shown();
        if acts != [Act::Advance] {
            rows.extend(acts.iter().enumerate().map(|(at, act)| row(Style::Option, format!("{:>3}  {}", at + 1, self.label(act)))));
        }
        rows
    }

    fn waiting(&self, rows: &mut Vec<Row>) {
        match self.playthrough.waiting() {
            Waiting::Line(line) => rows.push(self.line(&line)),
            Waiting::Choice(choice) => rows.push(row(Style::Ask, self.say(&choice.ask))),
            Waiting::Outcome { pressures, .. } => {
                rows.extend(pressures.iter().map(|pressure| row(Style::Aside, self.say(&pressure_message(*pressure)))));
            }
            Waiting::Inspect(inspect) => {
                rows.extend(inspect.alt.iter().map(|id| row(Style::Aside, self.say(id))));
                rows.push(row(Style::Tool, format!("Look closely: {} of {} found", inspect.found, inspect.enough)));
                rows.extend(inspect.hint.iter().chain(&inspect.done).map(|id| row(Style::Aside, self.say(id))));
            }
            Waiting::Tell(tell) => rows.push(row(Style::Ask, self.say(&tell.ask))),
            Waiting::Passphrase(passphrase) => {
                let placed: Vec<String> = passphrase.placed.iter().map(|id| self.say(id)).collect();
                rows.push(row(
                    Style::Tool,
                    format!("Your words: {} ({} of {} good)", placed.join(" "), passphrase.strength, passphrase.words),
                ));
                let count = passphrase.placed.len() as i64;
                rows.extend(
                    passphrase.feedback.map(|id| row(Style::Aside, plain(&self.words.format(&Message::new(id).arg("count", count))))),
                );
            }
            Waiting::Reflect(reflect) => {
                rows.push(row(Style::Ask, self.say(&reflect.ask)));
                rows.extend(reflect.answered.map(|id| row(Style::Line, self.say(&id))));
            }
            Waiting::Badge(badge) => {
                rows.push(row(Style::Scene, self.say(&badge.badge)));
                rows.extend(badge.talk.iter().map(|id| row(Style::Line, self.say(id))));
                let skills: Vec<String> = badge.skills.iter().map(|skill| format!("{skill:?}")).collect();
                rows.push(row(Style::Tool, format!("Practised: {}", skills.join(", "))));
            }
            Waiting::Ended => {
                rows.push(row(Style::Scene, "The end"));
                rows.extend(self.place());
            }
            waiting => rows.extend(activity::rows(&self.words, &waiting)),
        }
    }

    /// Does what a typed line asks for.
    pub fn obey(&mut self, typed: &str) -> Answer {
        let typed = typed.trim();
        let (word, rest) = typed.split_once(char::is_whitespace).map_or((typed, ""), |(word, rest)| (word, rest.trim()));
        let acts = self.acts_shown();
        match (word, word.parse::<usize>()) {
            ("", _) => match acts.iter().find(|act| matches!(act, Act::Advance | Act::GoOn)) {
                Some(act) => self.act(act.clone()),
                None if acts.is_empty() => Answer::Quit,
                None => Answer::Rows(vec![row(Style::Tool, "Which? Type a number; ? helps.")]),
            },
            (_, Ok(number)) => match number.checked_sub(1).and_then(|at| acts.get(at)) {
                Some(act) => self.act(act.clone()),
                None if acts == [Act::Advance] => {
                    Answer::Rows(vec![row(Style::Tool, "There is nothing to pick here: Enter goes on, ? helps.")])
                }
                None => Answer::Rows(vec![row(Style::Tool, format!("There is no {number} here: type a number from 1 to {}.", acts.len()))]),
            },
            (word, _) if acts.contains(&named(word)) => self.act(named(word)),
            ("b", _) => self.act(Act::Back),
            ("h", _) => Answer::Rows(self.playthrough.history().iter().map(|entry| self.entry(entry)).collect()),
            ("w", _) => Answer::Rows(self.place()),
            ("l", _) => Answer::Language(rest.to_owned()),
            ("j", _) => {
                if self.playthrough.jump(rest).is_empty() {
                    let scenes: Vec<&str> = self.playthrough.episode().scenes().iter().map(|scene| scene.id.as_str()).collect();
                    return Answer::Rows(vec![row(Style::Tool, format!("There is no scene `{rest}`; there are {}.", scenes.join(", ")))]);
                }
                self.acts.clear();
                self.scene = Id::default();
                Answer::Rows(self.show())
            }
            ("q", _) => Answer::Quit,
            ("?", _) => Answer::Rows(HELP.iter().map(|help| row(Style::Tool, *help)).collect()),
            _ => Answer::Rows(vec![row(Style::Tool, format!("`{word}` says nothing to me; ? helps."))]),
        }
    }

    fn act(&mut self, act: Act) -> Answer {
        let mut rows = Vec::new();
        match self.playthrough.act(act.clone()) {
            Ok(_) => {
                // What explains a thing that was picked, whichever activity it belongs to.
                if let Act::Pick(id) = &act
                    && self.words.has_attr(id, "found")
                {
                    rows.push(row(Style::Aside, plain(&self.words.format(&Message::new(id.clone()).attr("found")))));
                }
                if act == Act::Back {
                    self.scene = Id::default();
                }
                self.acts.push(act);
                rows.extend(self.show());
            }
            Err(_) => rows.push(row(Style::Tool, "That is not possible here.")),
        }
        Answer::Rows(rows)
    }

    /// The acts with a number; back has a letter of its own.
    fn acts_shown(&self) -> Vec<Act> {
        self.playthrough.acts().into_iter().filter(|act| *act != Act::Back).collect()
    }

    fn label(&self, act: &Act) -> String {
        match act {
            Act::Advance | Act::GoOn => "go on".to_owned(),
            Act::Hint => "a hint".to_owned(),
            Act::Finish => "finished".to_owned(),
            Act::Retry => "try another way".to_owned(),
            Act::Back => "back".to_owned(),
            Act::Pick(id) => {
                let button = self.playthrough.stage().chat.as_ref().and_then(|chat| chat.actions.iter().find(|button| button.id == *id));
                if let Some(button) = button {
                    return format!("[{:?}]", button.deed);
                }
                let tried = self.playthrough.evidence().iter().any(|one| matches!(one, Evidence::Chose { option, .. } if option == id));
                format!("{}{}", self.say(id), if tried { "  (tried)" } else { "" })
            }
        }
    }

    fn entry(&self, entry: &Entry) -> Row {
        match entry {
            Entry::Line(line) => self.line(line),
            Entry::Asked(id) => row(Style::Ask, self.say(id)),
            Entry::Picked(id) => row(Style::Option, format!("  → {}", self.say(id))),
        }
    }

    fn line(&self, line: &Line) -> Row {
        let text = self.say(&line.text);
        match &line.speaker {
            Speaker::Person(who) => {
                row(Style::Line, format!("{} ({}): {text}", name(&self.words, who), format!("{:?}", line.mood).to_lowercase()))
            }
            Speaker::Sound => row(Style::Aside, format!("♪ {text}")),
            Speaker::Screen => row(Style::Aside, format!("[{text}]")),
            Speaker::Narrator => row(Style::Aside, text),
        }
    }

    fn say(&self, id: &str) -> String {
        say(&self.words, id)
    }

    fn place(&self) -> Vec<Row> {
        let now = self.playthrough.snapshot();
        let message = match self.playthrough.waiting() {
            Waiting::Line(line) => format!(", message {}", line.text),
            Waiting::Choice(choice) => format!(", choice {}", choice.id),
            _ => String::new(),
        };
        let told = now.told.map(|who| format!(", told {who}")).unwrap_or_default();
        let flags = if now.flags.is_empty() { "none".to_owned() } else { now.flags.join(", ") };
        let mut rows = vec![
            row(Style::Tool, format!("Scene {}{message}, {:?}, seed {}{told}", now.scene, now.band, now.seed)),
            row(Style::Tool, format!("Flags: {flags}")),
        ];
        rows.extend(now.evidence.iter().map(|one| {
            row(
                Style::Tool,
                match one {
                    Evidence::Chose { choice, option, quality, .. } => format!("  {choice}: {option} ({quality:?})"),
                    Evidence::Finished { activity, hints, missed, .. } => format!("  {activity} finished, {hints} hints, {missed} missed"),
                    Evidence::Told { activity, adult } => format!("  {activity}: told {adult}"),
                    Evidence::Judged { .. } => format!("  {one:?}"),
                    Evidence::Reflected { question } => format!("  {question} answered"),
                },
            )
        }));
        rows
    }
}
