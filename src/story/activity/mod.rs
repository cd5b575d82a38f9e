//! The activities, one file a kind: its program, its state, its acts, its view, its rules. A new kind is a file and a
//! line in each `match` here.

pub(super) mod chat;
pub(super) mod inspect;
pub(super) mod passphrase;
pub(super) mod tell;

use super::{
    check::Checker,
    compile::Compiler,
    facts::Facts,
    id::Id,
    playthrough::Table,
    script::{ActivityScript, Skill},
    source::Source,
    view::{Act, Evidence, Waiting},
    walk::Around,
};

/// The program of an activity for one band.
#[derive(Debug)]
pub(super) enum Activity {
    Inspect(inspect::Inspect),
    Chat(chat::Chat),
    Tell(tell::Tell),
    Passphrase(passphrase::Passphrase),
}

/// An activity that is being played.
#[derive(Debug, Clone)]
pub(super) enum Run {
    Inspect(inspect::Run),
    Chat(chat::Run),
    Tell(tell::Run),
    Passphrase(passphrase::Run),
}

/// What follows when an activity begins, or after an act in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It waits for the next act.
    Stay,
    /// Its beats are played from here.
    Play(u32),
    /// It is over.
    Done,
}

/// Adds an activity to a program.
pub(super) fn compile<'a>(script: &'a ActivityScript, index: u16, to: &mut Compiler<'a>, path: &str) {
    match script {
        ActivityScript::Inspect(script) => inspect::compile(script, index, to, path),
        ActivityScript::Chat(script) => chat::compile(script, index, to, path),
        ActivityScript::Tell(script) => tell::compile(script, index, to, path),
        ActivityScript::Passphrase(script) => passphrase::compile(script, index, to, path),
    }
}

/// Gathers what an activity uses.
pub(super) fn facts(script: &ActivityScript, facts: &mut Facts, source: &Source, path: &str) {
    match script {
        ActivityScript::Inspect(script) => inspect::facts(script, facts, source, path),
        ActivityScript::Chat(script) => chat::facts(script, facts, source, path),
        ActivityScript::Tell(script) => tell::facts(script, facts, source, path),
        ActivityScript::Passphrase(script) => passphrase::facts(script, facts, source, path),
    }
}

/// The ids that an activity declares, with their paths.
pub(super) fn ids<'a>(script: &'a ActivityScript, path: &str, ids: &mut Vec<(String, &'a str)>) {
    let mut rows = |list: &str, rows: &mut dyn Iterator<Item = &'a String>| {
        ids.extend(rows.enumerate().map(|(at, id)| (format!("{path}.{list}[{at}].id"), id.as_str())));
    };
    let own = match script {
        ActivityScript::Inspect(inspect) => {
            rows("spots", &mut inspect.spots.iter().map(|spot| &spot.id));
            rows("decoys", &mut inspect.decoys.iter().map(|spot| &spot.id));
            rows("words", &mut inspect.words.iter().map(|words| &words.id));
            &inspect.id
        }
        ActivityScript::Chat(chat) => {
            rows("actions", &mut chat.actions.iter().map(|action| &action.id));
            &chat.id
        }
        ActivityScript::Tell(tell) => &tell.id,
        ActivityScript::Passphrase(passphrase) => {
            rows("tiles", &mut passphrase.tiles.iter().map(|tile| &tile.id));
            &passphrase.id
        }
    };
    ids.push((format!("{path}.id"), own));
}

/// The rules of an activity.
pub(super) fn rules(script: &ActivityScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    match script {
        ActivityScript::Inspect(script) => inspect::rules(script, checker, path, around),
        ActivityScript::Chat(script) => chat::rules(script, checker, path, around),
        ActivityScript::Tell(script) => tell::rules(script, checker, path, around),
        ActivityScript::Passphrase(script) => passphrase::rules(script, checker, path, around),
    }
}

impl Activity {
    pub fn id(&self) -> &Id {
        match self {
            Self::Inspect(inspect) => &inspect.id,
            Self::Chat(chat) => &chat.id,
            Self::Tell(tell) => &tell.id,
            Self::Passphrase(passphrase) => &passphrase.id,
        }
    }

    pub fn skills(&self) -> &[Skill] {
        match self {
            Self::Inspect(inspect) => &inspect.skills,
            Self::Chat(chat) => &chat.skills,
            Self::Tell(tell) => &tell.skills,
            Self::Passphrase(passphrase) => &passphrase.skills,
        }
    }

    /// Where the story goes on afterwards.
    pub fn after(&self) -> u32 {
        match self {
            Self::Inspect(inspect) => inspect.after,
            Self::Chat(chat) => chat.after,
            Self::Tell(tell) => tell.after,
            Self::Passphrase(passphrase) => passphrase.after,
        }
    }

    pub fn begin(&self, table: &mut Table<'_>) -> (Run, Step) {
        match self {
            Self::Inspect(inspect) => (Run::Inspect(inspect::Run::begin(inspect)), Step::Stay),
            Self::Chat(chat) => (Run::Chat(chat::Run::begin(chat, table)), Step::Play(chat.start)),
            Self::Tell(tell) => (Run::Tell(tell::Run::begin(tell, table)), Step::Stay),
            Self::Passphrase(passphrase) => (Run::Passphrase(passphrase::Run::begin(passphrase, table)), Step::Stay),
        }
    }

    /// What was practised, once it is finished.
    pub fn evidence(&self, run: &Run) -> Evidence {
        let (hints, missed) = match run {
            Run::Inspect(run) => (run.hints, run.missed),
            Run::Passphrase(run) => (0, run.missed),
            Run::Chat(_) | Run::Tell(_) => (0, 0),
        };
        Evidence::Finished { activity: self.id().clone(), skills: self.skills().to_vec(), hints, missed }
    }
}

impl Run {
    /// An act while the activity waits; `None` when it is not possible.
    pub fn act(&mut self, of: &Activity, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match (self, of) {
            (Self::Inspect(run), Activity::Inspect(inspect)) => run.act(inspect, act, table),
            (Self::Chat(run), Activity::Chat(_)) => run.act(act),
            (Self::Tell(run), Activity::Tell(tell)) => run.act(tell, act, table),
            (Self::Passphrase(run), Activity::Passphrase(passphrase)) => run.act(passphrase, act, table),
            _ => None,
        }
    }

    /// What can be done while the activity waits, in the order shown.
    pub fn acts(&self, of: &Activity, acts: &mut Vec<Act>) {
        match (self, of) {
            (Self::Inspect(run), Activity::Inspect(inspect)) => run.acts(inspect, acts),
            (Self::Chat(run), Activity::Chat(_)) => run.acts(acts),
            (Self::Tell(run), Activity::Tell(tell)) => run.acts(tell, acts),
            (Self::Passphrase(run), Activity::Passphrase(passphrase)) => run.acts(passphrase, acts),
            _ => {}
        }
    }

    /// What is shown while the activity waits.
    pub fn waiting(&self, of: &Activity) -> Option<Waiting> {
        match (self, of) {
            (Self::Inspect(run), Activity::Inspect(inspect)) => Some(Waiting::Inspect(run.view(inspect))),
            (Self::Chat(_), Activity::Chat(_)) => Some(Waiting::ChatOver),
            (Self::Tell(run), Activity::Tell(tell)) => Some(Waiting::Tell(run.view(tell))),
            (Self::Passphrase(run), Activity::Passphrase(passphrase)) => Some(Waiting::Passphrase(run.view(passphrase))),
            _ => None,
        }
    }
}
