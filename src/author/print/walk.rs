//! From the script to the parts of a storybook: every way that a band can go, with a label at everything that can be turned
//! to. Which page a label has is known later.

use super::{
    Book, MASCOT, answers,
    page::{Block, Page, number_of},
    sheets,
};
use crate::{
    author::paint::escape,
    l10n::message::{Arg, Message},
    story::{
        has,
        id::Id,
        offered,
        script::{
            ActivityScript, AdultScript, BeatScript, ChatDeed, ChatScript, ChoiceScript, Condition, Mood, Next, OptionScript, PLAY_SCENE,
            Reaction, ReflectScript, SKIP_SCENE, SceneScript, SensitiveScript, TellScript,
        },
        shown,
        view::{Presence, Stage},
    },
};

/// The label of the last pages.
pub(super) const THE_END: &str = "the-end";

/// A part of the book.
pub(super) enum Part {
    /// A stretch of the story.
    Section(Section),
    /// Whole pages.
    Pages(Vec<Page>),
}

/// A stretch of the story in one place.
#[derive(Default)]
pub(super) struct Section {
    pub labels: Vec<String>,
    /// The answer that led here: its letter and words.
    pub head: Option<(String, Block)>,
    pub place: String,
    pub blocks: Vec<Told>,
    /// What happens after the answers to one question has one number: such stretches share pages.
    pub group: Option<usize>,
}

/// Something that is told, and who is in the picture then.
pub(super) struct Told {
    pub block: Block,
    pub people: Vec<Presence>,
    pub labels: Vec<String>,
}

/// Walks through the script of a book.
pub(super) struct Walk<'b, 'a> {
    pub book: &'b mut Book<'a>,
    pub parts: Vec<Part>,
    open: Option<Section>,
    stage: Stage,
    /// Labels of what comes next.
    pub pending: Vec<String>,
    counted: usize,
    /// Nothing follows: the story went elsewhere.
    gone: bool,
    /// Moved in: one of several ways that it can have gone.
    inset: bool,
    /// The tell activities around, with the label of their list of adults.
    lists: Vec<String>,
    last_scene: bool,
}

impl<'b, 'a> Walk<'b, 'a> {
    pub fn new(book: &'b mut Book<'a>) -> Self {
        Self {
            book,
            parts: Vec::new(),
            open: None,
            stage: Stage::default(),
            pending: Vec::new(),
            counted: 0,
            gone: false,
            inset: false,
            lists: Vec::new(),
            last_scene: false,
        }
    }

    /// Every scene of the band.
    pub fn scenes(&mut self) {
        let script = self.book.script;
        let band = self.book.band;
        let scenes: Vec<&SceneScript> = script.scenes.iter().filter(|scene| has(scene.only.as_ref(), band)).collect();
        for (at, scene) in scenes.iter().enumerate() {
            self.close();
            self.stage = Stage { told: self.stage.told.take(), ..Stage::default() };
            self.stage.place = Id::from(&scene.place);
            self.pending.push(format!("scene:{}", scene.id));
            self.gone = false;
            self.last_scene = at + 1 == scenes.len();
            if let Some(sensitive) = &scene.sensitive {
                let on = scenes.get(at + 1).map_or_else(|| THE_END.to_owned(), |next| format!("scene:{}", next.id));
                self.sensitive(sensitive, on);
            }
            self.beats(&scene.beats, 0);
        }
        self.close();
    }

    fn count(&mut self) -> usize {
        self.counted += 1;
        self.counted
    }

    fn close(&mut self) {
        if let Some(section) = self.open.take().filter(|section| !section.blocks.is_empty() || section.head.is_some()) {
            self.parts.push(Part::Section(section));
        }
    }

    /// Whole pages come in between.
    fn insert(&mut self, mut pages: Vec<Page>) {
        self.close();
        if let Some(first) = pages.first_mut() {
            first.labels.append(&mut self.pending);
            self.parts.push(Part::Pages(pages));
        }
    }

    fn put(&mut self, block: Block) {
        self.put_labelled(block, Vec::new());
    }

    fn put_labelled(&mut self, block: Block, labels: Vec<String>) {
        let pending = std::mem::take(&mut self.pending);
        if self.open.is_some() && !pending.is_empty() && !self.inset {
            // Something can be turned to here: it begins a page.
            self.close();
        }
        let place = self.stage.place.to_string();
        let section = self.open.get_or_insert_with(|| Section { place, ..Section::default() });
        section.labels.extend(pending);
        let block =
            if self.inset { Block { html: format!("<div class=\"inset\">{}</div>", block.html), height: block.height } } else { block };
        section.blocks.push(Told { block, people: self.stage.people.clone(), labels });
    }

    /// What happens after an answer begins.
    fn begin(&mut self, label: String, group: usize, letter: &str, words: &Message) {
        self.close();
        let width = self.book.paper.room().0 - 30.0;
        let head = Block { html: self.book.html(words), height: self.book.tall(words, width).max(9.0) + 4.0 };
        let mut labels = std::mem::take(&mut self.pending);
        labels.push(label);
        let place = self.stage.place.to_string();
        self.open = Some(Section { labels, head: Some((letter.to_owned(), head)), place, blocks: Vec::new(), group: Some(group) });
    }

    fn width(&self) -> f32 {
        self.book.paper.room().0 - if self.inset { 12.0 } else { 0.0 }
    }

    fn beats(&mut self, beats: &[BeatScript], depth: usize) {
        for beat in beats {
            if self.gone {
                return;
            }
            self.beat(beat, depth);
        }
    }

    fn beat(&mut self, beat: &BeatScript, depth: usize) {
        let leads = self.book.episode.leads();
        match beat {
            BeatScript::Enter(who, side) | BeatScript::Move(who, side) => {
                self.stage.enter(&Id::from(who), Mood::Neutral, Some(*side), leads);
            }
            BeatScript::Exit(who) => {
                self.stage.leave(&Id::from(who));
            }
            BeatScript::Say(who, mood, id) => self.say(who, *mood, id),
            BeatScript::Sound(_, id) => {
                let icon = self.book.pictures.icon("sound");
                let html = format!("<p class=\"sound\">{icon}<span>{}</span></p>", self.book.line(id));
                let height = self.book.tall(&Message::new(id.as_str()), self.width() - 16.0) + 4.4;
                self.put(Block { html, height });
            }
            BeatScript::Choose(choice) => self.choice(choice, depth),
            BeatScript::Play(activity) => self.activity(activity, depth),
            BeatScript::Only(bands, inner) => {
                if bands.contains(&self.book.band) {
                    self.beats(inner, depth);
                }
            }
            BeatScript::If(condition, then, other) => {
                let (yes, no) = self.asked(condition);
                self.branches(&[(yes, then), (no, other)], depth);
            }
            BeatScript::Recall(episode, then, other) => {
                let title = self.book.content.episode(episode).map(|episode| Message::new(episode.title().clone()));
                let title = title.map_or_else(|_| episode.clone(), |title| self.book.text(&title));
                let yes = Message::new("print-if-read").arg("title", Arg::Text(title));
                self.branches(&[(yes, then), (Message::new("print-if-not"), other)], depth);
            }
            BeatScript::Roll(arms) => {
                let arms: Vec<(Message, &Vec<BeatScript>)> = arms.iter().enumerate().map(|(at, (_, inner))| (maybe(at), inner)).collect();
                self.branches(&arms, depth);
            }
            BeatScript::Set(_) => {}
            BeatScript::Reflect(reflect) => self.reflect(reflect),
            BeatScript::Give => self.badge(),
            BeatScript::Go(scene) => {
                self.way("next", &Message::new("print-go-on"), &format!("scene:{scene}"));
                self.gone = true;
            }
            BeatScript::End => {
                if depth > 0 || !self.last_scene {
                    self.way("next", &Message::new("print-go-on"), THE_END);
                }
                self.gone = true;
            }
        }
    }

    fn say(&mut self, who: &str, mood: Mood, id: &str) {
        let words = Message::new(id);
        let width = self.width();
        if who == "narrator" {
            let html = format!("<p class=\"tell-us\">{}</p>", self.book.line(id));
            let height = self.book.tall(&words, width - 16.0) + 4.4;
            return self.put(Block { html, height });
        }
        let device = mood == Mood::Message || who == "screen";
        let told = self.stage.told.clone();
        let person = if who == "told" { told.as_deref() } else { Some(who) };
        let (face, name) = match person {
            _ if who == "screen" => (None, self.book.html(&Message::new("print-on-screen"))),
            Some(person) if device => {
                let named = crate::author::content::name(&self.book.words, person);
                (None, self.book.html(&Message::new("print-writes").arg("name", Arg::Text(named))))
            }
            Some(person) => {
                self.stage.speak(&Id::from(person), mood, self.book.episode.leads());
                (Some(self.book.pictures.portrait(person, mood)), self.book.name(person))
            }
            None => (None, self.book.html(&Message::new("print-the-grown-up"))),
        };
        let class = if device {
            " message"
        } else if who == MASCOT {
            " mascot"
        } else {
            ""
        };
        let face = face
            .unwrap_or_else(|| format!("<span class=\"disc\">{}</span>", self.book.pictures.icon(if device { "bubble" } else { "tell" })));
        let said = self.book.line(id);
        let html = format!("<div class=\"say{class}\">{face}<div class=\"bubble\"><span class=\"name\">{name}</span>{said}</div></div>");
        let text = self.book.tall(&words, width - 35.0) + self.book.points * 0.3528 * 0.9 + 4.6;
        self.put(Block { html, height: text.max(19.0) + 3.4 });
    }

    /// Where to turn.
    fn way(&mut self, icon: &str, words: &Message, label: &str) {
        let block = self.book.way(icon, words, label);
        self.put(block);
    }

    fn choice(&mut self, choice: &ChoiceScript, depth: usize) {
        let band = self.book.band;
        let options: Vec<&OptionScript> = choice.options.iter().filter(|option| offered(option, band)).collect();
        let (ask, after) = (format!("ask:{}", choice.id), format!("after:{}", self.count()));
        let ways: Vec<(Message, Option<String>)> = options
            .iter()
            .map(|option| {
                let label = match &option.next {
                    Next::On if option.then.is_empty() => after.clone(),
                    Next::Go(scene) if option.then.is_empty() => format!("scene:{scene}"),
                    Next::Another if option.then.is_empty() => self.lists.last().cloned().unwrap_or_else(|| after.clone()),
                    _ => format!("option:{}", option.id),
                };
                (Message::new(option.id.as_str()), Some(label))
            })
            .collect();
        self.stage.speak(&Id::from(MASCOT), choice.mood, self.book.episode.leads());
        let question = self.book.question(choice.mood, &Message::new(choice.ask.as_str()), &ways, &Message::new("print-choose"));
        self.put_labelled(question, vec![ask.clone()]);
        self.close();
        let group = self.count();
        let stage = self.stage.clone();
        let mut carried = Vec::new();
        for (at, option) in options.iter().enumerate().filter(|(_, option)| !option.then.is_empty() || needs_page(&option.next)) {
            self.stage = stage.clone();
            self.gone = false;
            self.begin(format!("option:{}", option.id), group, &letter(at), &Message::new(option.id.as_str()));
            self.beats(&option.then, depth + 1);
            if !self.gone {
                self.next(&option.next, &ask, &after);
            }
            self.close();
            carried.append(&mut self.pending);
        }
        self.stage = stage;
        self.gone = false;
        self.pending = carried;
        self.pending.push(after);
    }

    /// On to what comes after all of this; where nothing was told since another question, that one's answers lead there.
    fn go_on(&mut self, after: &str) {
        if self.pending.is_empty() || self.open.is_some() {
            self.way("next", &Message::new("print-go-on"), after);
        }
    }

    fn next(&mut self, next: &Next, ask: &str, after: &str) {
        let on = Message::new("print-go-on");
        match next {
            Next::On => self.go_on(after),
            Next::Retry => self.way("back", &Message::new("print-try-another"), ask),
            Next::RetryOrOn => {
                let mut both = self.book.way("back", &Message::new("print-try-another"), ask);
                let go_on = self.book.way("next", &on, after);
                // Side by side where there is room, which is wide enough for most languages.
                both.html = format!("<div class=\"both\">{}{}</div>", both.html, go_on.html);
                let words = self.book.text(&Message::new("print-try-another")) + &self.book.text(&on);
                if self.book.measure.lines(&words, self.book.points, self.width() - 80.0) > 1.0 {
                    both.height += go_on.height;
                }
                self.put(both);
            }
            Next::Go(scene) => self.way("next", &on, &format!("scene:{scene}")),
            Next::Another => {
                let list = self.lists.last().cloned().unwrap_or_else(|| after.to_owned());
                self.way("back", &Message::new("print-another-adult"), &list);
            }
        }
    }

    /// The ways that a story can have gone: on one page where each is only told, else on pages of their own.
    fn branches(&mut self, arms: &[(Message, &Vec<BeatScript>)], depth: usize) {
        let arms: Vec<&(Message, &Vec<BeatScript>)> = arms.iter().filter(|(_, beats)| !beats.is_empty()).collect();
        if arms.iter().all(|(_, beats)| is_told(beats)) {
            for (head, beats) in arms {
                let html = format!("<span class=\"tag\">{}</span>", self.book.html(head));
                let height = self.book.high(&self.book.text(head), self.book.points * 0.78, self.width() - 20.0) + 6.0;
                let from = self.open.as_ref().map_or(0, |section| section.blocks.len());
                // Who comes in here is not there for everybody.
                let people = self.stage.people.clone();
                self.inset = true;
                self.put(Block { html, height });
                self.beats(beats, depth + 1);
                self.inset = false;
                self.stage.people = people;
                // Its head and its first line stay together.
                if let Some(section) = self.open.as_mut().filter(|section| section.blocks.len() > from + 1) {
                    let head = section.blocks.remove(from);
                    let first = &mut section.blocks[from];
                    first.block = Block { html: head.block.html + &first.block.html, height: head.block.height + first.block.height };
                }
                self.gone = false;
            }
            return;
        }
        let (after, group) = (format!("after:{}", self.count()), self.count());
        let label = |at: usize| format!("fork:{group}:{at}");
        let ways: Vec<(Message, Option<String>)> =
            arms.iter().enumerate().map(|(at, (head, _))| (head.clone(), Some(label(at)))).chain(self.otherwise(&arms, &after)).collect();
        let fork = self.book.question(Mood::Curious, &Message::new("print-which-way"), &ways, &Message::new("print-choose"));
        self.put(fork);
        self.close();
        let mut carried = Vec::new();
        let stage = self.stage.clone();
        for (at, (head, beats)) in arms.iter().enumerate() {
            self.stage = stage.clone();
            self.begin(label(at), group, &letter(at), head);
            self.beats(beats, depth + 1);
            if !self.gone {
                self.go_on(&after);
            }
            self.gone = false;
            self.close();
            carried.append(&mut self.pending);
        }
        self.stage = stage;
        self.pending = carried;
        self.pending.push(after);
    }

    /// With a single arm, the others go straight on.
    fn otherwise(&self, arms: &[&(Message, &Vec<BeatScript>)], after: &str) -> Option<(Message, Option<String>)> {
        (arms.len() == 1).then(|| (Message::new("print-if-not"), Some(after.to_owned())))
    }

    /// What stands over the two ways of a condition: the answers that lead to it, where it is about one.
    fn asked(&self, condition: &Condition) -> (Message, Message) {
        let chosen = |flag: &str, head: fn(String) -> Message| {
            let mut options = Vec::new();
            for scene in &self.book.script.scenes {
                setters(&scene.beats, flag, &mut options);
            }
            let options: Vec<String> = options.iter().map(|id| self.book.text(&Message::new(*id))).collect();
            (!options.is_empty()).then(|| head(options.join(" / ")))
        };
        let named = match condition {
            Condition::Flag(flag) => chosen(flag, |option| Message::new("print-if-chose").arg("option", Arg::Text(option))),
            Condition::Not(inner) => match &**inner {
                Condition::Flag(flag) => chosen(flag, |option| Message::new("print-if-not-chose").arg("option", Arg::Text(option))),
                _ => None,
            },
            _ => None,
        };
        named.map_or_else(|| (maybe(0), maybe(1)), |named| (named, Message::new("print-if-not")))
    }

    fn sensitive(&mut self, sensitive: &SensitiveScript, next: String) {
        let (read, skip) = (format!("read:{}", sensitive.note), format!("skip:{}", sensitive.note));
        let ways = [(Message::new(PLAY_SCENE), Some(read.clone())), (Message::new(SKIP_SCENE), Some(skip.clone()))];
        let question = self.book.question(Mood::Calm, &Message::new(sensitive.note.as_str()), &ways, &Message::new("print-skip-how"));
        self.stage.speak(&Id::from(MASCOT), Mood::Calm, self.book.episode.leads());
        self.put(question);
        self.close();
        let group = self.count();
        self.begin(skip, group, "", &Message::new(SKIP_SCENE));
        self.say("narrator", Mood::Neutral, &sensitive.summary);
        let on = sensitive.to.as_ref().map_or(next, |scene| format!("scene:{scene}"));
        self.way("next", &Message::new("print-go-on"), &on);
        self.close();
        self.stage.leave(&Id::from(MASCOT));
        self.pending.push(read);
    }

    fn reflect(&mut self, reflect: &ReflectScript) {
        let band = self.book.band;
        let options = reflect.options.iter().filter(|option| shown(option.young, band));
        let ways: Vec<(Message, Option<String>)> = options.map(|option| (Message::new(option.id.as_str()), None)).collect();
        self.stage.speak(&Id::from(MASCOT), Mood::Curious, self.book.episode.leads());
        let question = self.book.question(Mood::Curious, &Message::new(reflect.ask.as_str()), &ways, &Message::new("reflection-any"));
        self.put(question);
        self.say(MASCOT, Mood::Happy, &reflect.end);
    }

    fn badge(&mut self) {
        let badge = self.book.episode.badge().clone();
        let icon = self.book.pictures.icon(&badge.picture);
        let new = self.book.html(&Message::new("badge-title"));
        let html = format!("<div class=\"badge\"><h2>{new}</h2>{icon}<p><b>{}</b></p></div>", self.book.line(&badge.id));
        self.put(Block { html, height: 52.0 + self.book.points * 0.3528 * 3.6 + 4.0 });
    }

    fn activity(&mut self, activity: &ActivityScript, depth: usize) {
        match activity {
            ActivityScript::Chat(chat) => self.chat(chat, depth),
            ActivityScript::Tell(tell) => self.tell(tell, depth),
            other => {
                let pages = sheets::of(self.book, other);
                self.insert(pages);
                for block in answers::blocks(self.book, other) {
                    self.put(block);
                }
                self.close();
            }
        }
    }

    fn chat(&mut self, chat: &ChatScript, depth: usize) {
        let icon = self.book.pictures.icon("bubble");
        let app = Message::new(chat.app.as_str());
        let html = format!("<h2>{icon} {}</h2>", self.book.html(&app));
        self.put(Block { html, height: self.book.points * 0.3528 * 1.5 * 1.5 + 3.4 });
        self.beats(&chat.beats, depth + 1);
        if chat.actions.is_empty() || self.gone {
            return;
        }
        let mut rows = String::new();
        let mut height = 14.0 + self.book.tall(&Message::new("print-chat-buttons"), self.width() - 16.0) * 1.1;
        for action in &chat.actions {
            let (icon, label) = deed(action.of);
            let (icon, said) = (self.book.pictures.icon(icon), Message::new(action.id.as_str()));
            rows += &format!("<p class=\"answer\"><b>{icon} {}</b>{}</p>", self.book.html(&label), self.book.html(&said));
            height += self.book.tall(&said, self.width() - 20.0) + self.book.points * 0.3528 * 1.3 + 2.8;
        }
        let title = self.book.html(&Message::new("print-chat-buttons"));
        self.put(Block { html: format!("<div class=\"box calm\"><h2>{title}</h2>{rows}</div>"), height });
    }

    fn tell(&mut self, tell: &TellScript, depth: usize) {
        let band = self.book.band;
        let adults: Vec<&AdultScript> = tell.who.iter().filter(|adult| shown(adult.young, band)).collect();
        let label = |adult: &AdultScript| format!("adult:{}", adult.id);
        let list = format!("who:{}", tell.id);
        let words = |turn: bool| -> Vec<(Message, Option<String>)> {
            adults.iter().map(|adult| (Message::new(adult.id.as_str()), turn.then(|| label(adult)))).collect()
        };
        let first = tell.words.is_empty();
        let how = Message::new(if first { "print-choose" } else { "print-remember-who" });
        self.stage.speak(&Id::from(MASCOT), Mood::Kind, self.book.episode.leads());
        let question = self.book.question(Mood::Kind, &Message::new(tell.ask.as_str()), &words(first), &how);
        self.stage.told = None;
        self.lists.push(list.clone());
        if first {
            self.put_labelled(question, vec![list.clone()]);
        } else {
            self.put(question);
            self.beats(&tell.words, depth + 1);
            let whom = self.book.question(Mood::Kind, &Message::new("print-whom"), &words(true), &Message::new("print-whom-how"));
            self.put_labelled(whom, vec![list.clone()]);
        }
        self.close();
        let (after, group, stage) = (format!("after:{}", self.count()), self.count(), self.stage.clone());
        let mut carried = Vec::new();
        for (at, adult) in adults.iter().enumerate() {
            self.stage = stage.clone();
            self.gone = false;
            let told = if let Reaction::GoesAlong(other) = &adult.first { other } else { &adult.adult };
            self.stage.told = Some(Id::from(told));
            self.begin(label(adult), group, &letter(at), &Message::new(adult.id.as_str()));
            self.beats(&adult.then, depth + 1);
            if !self.gone {
                self.go_on(&after);
            }
            self.close();
            carried.append(&mut self.pending);
        }
        self.lists.pop();
        self.stage = stage;
        self.gone = false;
        self.pending = carried;
        self.pending.push(after);
    }
}

/// A page of its own, though nothing is said on it.
fn needs_page(next: &Next) -> bool {
    matches!(next, Next::Retry | Next::RetryOrOn)
}

/// The letter of an answer: the same in every script, so that a class can talk about it.
pub(super) fn letter(at: usize) -> String {
    char::from(b'A' + u8::try_from(at % 26).unwrap_or(0)).to_string()
}

fn maybe(at: usize) -> Message {
    if at == 0 { Message::new("print-maybe") } else { Message::new("print-or-maybe") }
}

/// Only lines, whatever band reads them.
fn is_told(beats: &[BeatScript]) -> bool {
    beats.iter().all(|beat| match beat {
        BeatScript::Choose(_) | BeatScript::Play(_) | BeatScript::Go(_) | BeatScript::End => false,
        BeatScript::Only(_, inner) => is_told(inner),
        BeatScript::If(_, then, other) | BeatScript::Recall(_, then, other) => is_told(then) && is_told(other),
        BeatScript::Roll(arms) => arms.iter().all(|(_, inner)| is_told(inner)),
        _ => true,
    })
}

/// The answers that set a flag.
fn setters<'s>(beats: &'s [BeatScript], flag: &str, found: &mut Vec<&'s str>) {
    for beat in beats {
        match beat {
            BeatScript::Choose(choice) => {
                for option in &choice.options {
                    if option.set.iter().any(|set| set == flag) {
                        found.push(&option.id);
                    }
                    setters(&option.then, flag, found);
                }
            }
            BeatScript::Play(ActivityScript::Chat(chat)) => setters(&chat.beats, flag, found),
            BeatScript::Play(ActivityScript::Tell(tell)) => {
                setters(&tell.words, flag, found);
                tell.who.iter().for_each(|adult| setters(&adult.then, flag, found));
            }
            BeatScript::Only(_, inner) => setters(inner, flag, found),
            BeatScript::If(_, then, other) | BeatScript::Recall(_, then, other) => {
                setters(then, flag, found);
                setters(other, flag, found);
            }
            BeatScript::Roll(arms) => arms.iter().for_each(|(_, inner)| setters(inner, flag, found)),
            _ => {}
        }
    }
}

/// A safety button of a chat: its icon and its words.
pub(super) fn deed(deed: ChatDeed) -> (&'static str, Message) {
    match deed {
        ChatDeed::Save => ("save_proof", Message::new("chat-save")),
        ChatDeed::Block => ("block", Message::new("chat-block")),
        ChatDeed::Report => ("report", Message::new("chat-report")),
        ChatDeed::Tell => ("tell", Message::new("chat-tell")),
        ChatDeed::Leave => ("door", Message::new("chat-leave")),
    }
}

impl Book<'_> {
    /// A question with its answers, each with the page to turn to.
    pub(super) fn question(&mut self, mood: Mood, ask: &Message, ways: &[(Message, Option<String>)], how: &Message) -> Block {
        let width = self.paper.room().0;
        let face = self.pictures.portrait(MASCOT, mood);
        let mut height = 12.0 + (self.high(&self.text(ask), self.points * 1.2, width - 40.0)).max(19.0);
        height += self.high(&self.text(how), self.points * 0.72, width - 14.0) + 3.0;
        let mut rows = String::new();
        for (at, (words, label)) in ways.iter().enumerate() {
            let turn = label.as_ref().map(|label| self.turn(label)).unwrap_or_default();
            let aside = if label.is_some() { 34.0 + self.points } else { 0.0 };
            rows += &format!(
                "<div class=\"option\"><span class=\"letter\">{}</span><span class=\"what\">{}</span>{turn}</div>",
                letter(at),
                self.html(words)
            );
            height += self.tall(words, width - 36.0 - aside).max(9.0) + 5.0 + 3.0;
        }
        let (ask, how) = (self.html(ask), self.html(how));
        let html = format!("<div class=\"question\"><div class=\"ask\">{face}<h2>{ask}</h2></div>{rows}<p class=\"how\">{how}</p></div>");
        Block { html, height: height + 3.4 }
    }

    /// "Turn to page 12", and where the file is read on a screen, a link.
    fn turn(&self, label: &str) -> String {
        let number = number_of(label);
        let words = self.html(&Message::new("print-turn").arg("page", Arg::Text(number.clone())));
        format!("<a class=\"turn\" href=\"#page-{number}\">{words}</a>")
    }

    pub(super) fn way(&mut self, icon: &str, words: &Message, label: &str) -> Block {
        let turn = self.turn(label);
        let icon = self.pictures.icon(icon);
        let html = format!("<p class=\"way\" data-to=\"{}\">{icon}{} {turn}</p>", escape(label), self.html(words));
        Block { html, height: self.points * 0.3528 * 1.6 + 3.4 }
    }
}
