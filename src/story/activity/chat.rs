//! A simulated messenger: its beats happen inside it, its safety buttons work at any time.

use super::{
    super::{
        check::Checker,
        compile::Compiler,
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{ChatDeed, ChatScript, Mood, Skill},
        source::Source,
        view::{Act, ChatButton, ChatState},
        walk::Around,
    },
    Activity, Step,
};

#[derive(Debug)]
pub(in super::super) struct Chat {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub app: Id,
    pub with: Id,
    pub by: Option<Id>,
    pub actions: Vec<(Id, ChatDeed)>,
    pub start: u32,
    pub after: u32,
}

pub(super) fn compile<'a>(script: &'a ChatScript, index: u16, to: &mut Compiler<'a>, path: &str) {
    to.op(Op::Play(index), path);
    let start = to.here();
    to.program.activities.push(Activity::Chat(Chat {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        app: (&script.app).into(),
        with: (&script.with).into(),
        by: script.by.as_ref().map(Id::from),
        actions: script.actions.iter().map(|action| (Id::from(&action.id), action.of)).collect(),
        start,
        after: start,
    }));
    to.beats(&script.beats, &format!("{path}.beats"));
    to.op(Op::Close, path);
    let end = to.here();
    if let Some(Activity::Chat(chat)) = to.program.activities.get_mut(index as usize) {
        chat.after = end;
    }
}

pub(super) fn facts(script: &ChatScript, facts: &mut Facts, source: &Source, path: &str) {
    facts.message(source, &format!("{path}.app"), &script.app, UseKind::Label);
    facts.seen(&script.with, Mood::Message);
    for (at, action) in script.actions.iter().enumerate() {
        facts.message(source, &format!("{path}.actions[{at}].id"), &action.id, UseKind::Bubble);
    }
}

pub(super) fn rules(script: &ChatScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    if around.chat || around.tell {
        checker.error("S073", &format!("{path}.id"), "a chat cannot stand inside a chat or tell activity", "a beat of a scene");
    }
    if script.beats.is_empty() {
        checker.error("S015", &format!("{path}.id"), format!("the chat `{}` has no beats", script.id), "at least one beat");
    }
    let deeds: Vec<ChatDeed> = script.actions.iter().map(|action| action.of).collect();
    for (at, deed) in deeds.iter().enumerate() {
        if deeds[..at].contains(deed) {
            let path = format!("{path}.actions[{at}].of");
            checker.error("S072", &path, format!("there is a button for {deed:?} already"), "one button for each deed");
        }
    }
    if deeds.is_empty() {
        checker.error(
            "S070",
            &format!("{path}.actions"),
            "the chat has no safety buttons",
            "a button with `of: Tell`, and best also Save, Block and Report",
        );
    } else if !deeds.contains(&ChatDeed::Tell) {
        checker.error("S071", &format!("{path}.actions"), "nobody can be told from this chat", "a button with `of: Tell`");
    }
}

/// What a safety button did: its answer, and what follows.
#[derive(Debug, Clone)]
pub(in super::super) struct Pressed {
    pub answer: Id,
    pub deed: ChatDeed,
}

#[derive(Debug, Clone)]
pub(in super::super) struct Run {
    /// The buttons that are left.
    left: Vec<(Id, ChatDeed)>,
}

impl Run {
    /// Opens the chat on an empty device.
    pub fn begin(of: &Chat, table: &mut Table<'_>) -> Self {
        let actions = of.actions.iter().map(|(id, deed)| ChatButton { id: id.clone(), deed: *deed, done: false }).collect();
        table.stage.bubbles.clear();
        let (id, app, with, by) = (of.id.clone(), of.app.clone(), of.with.clone(), of.by.clone());
        table.stage.chat = Some(ChatState { id, app, with, by, actions });
        Self { left: of.actions.clone() }
    }

    /// A safety button, wherever the chat stands.
    pub fn press(&mut self, id: &Id, table: &mut Table<'_>) -> Option<Pressed> {
        let at = self.left.iter().position(|(button, _)| button == id)?;
        let (answer, deed) = self.left.remove(at);
        if let Some(chat) = &mut table.stage.chat {
            chat.actions.iter_mut().filter(|button| button.id == answer).for_each(|button| button.done = true);
        }
        Some(Pressed { answer, deed })
    }

    /// The buttons that can still be used.
    pub fn buttons(&self) -> impl Iterator<Item = &Id> {
        self.left.iter().map(|(id, _)| id)
    }

    /// After the other side was blocked or left.
    pub fn act(&mut self, act: &Act) -> Option<Step> {
        (*act == Act::Finish).then_some(Step::Done)
    }

    pub fn acts(&self, acts: &mut Vec<Act>) {
        acts.extend(self.buttons().map(|id| Act::Pick(id.clone())));
        acts.push(Act::Finish);
    }
}
