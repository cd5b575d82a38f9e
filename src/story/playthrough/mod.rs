//! One run of an episode: acts in, cues out. The same episode, seed and acts give the same cues on every machine.

mod look;
mod place;
mod stage;

use std::{collections::BTreeSet, sync::Arc};

use rand_pcg::Pcg32;

pub(super) use self::stage::{MASCOT, Table};
use super::{
    activity::{Activity, Run, Step, chat::Pressed},
    chance,
    episode::{Episode, Op, Program, Way, Who},
    id::Id,
    script::{Band, ChatDeed, Form, Mood, Reaction},
    view::{Act, Beginning, Cue, DayView, Evidence, Line, Refused, Speaker, Stage},
};

/// How a playthrough starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The age band.
    pub band: Band,
    /// Decides everything that is left to chance.
    pub seed: u64,
    /// The form of a measure that comes first: an even class code has A, an odd one B.
    pub form: Form,
    /// Flags kept by earlier episodes.
    pub carried: BTreeSet<String>,
    /// Earlier episodes that were played.
    pub played: BTreeSet<String>,
}

/// How exactly a playthrough was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Restored {
    /// The very same moment.
    Exact,
    /// The episode was edited since: the start of this scene.
    SceneStart(Id),
}

/// What was read or picked, for looking back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A line.
    Line(Line),
    /// A question was asked.
    Asked(Id),
    /// An answer was picked.
    Picked(Id),
}

impl Entry {
    /// The message.
    #[must_use]
    pub fn text(&self) -> &Id {
        match self {
            Self::Line(line) => &line.text,
            Self::Asked(id) | Self::Picked(id) => id,
        }
    }
}

/// One run of an episode.
#[derive(Debug, Clone)]
pub struct Playthrough {
    episode: Arc<Episode>,
    program: usize,
    start: Start,
    /// Bit by bit, which of the episode's earlier ones were played.
    played: u64,
    from: Option<Beginning>,
    state: State,
    acts: Vec<Act>,
    history: Vec<Entry>,
    evidence: Vec<Evidence>,
    replaying: bool,
    mascot: Id,
}

/// Everything that an act changes and going back restores.
#[derive(Debug, Clone)]
struct State {
    pc: u32,
    flags: u64,
    scene: u16,
    stage: Stage,
    chance: Pcg32,
    /// The activities that are being played, the innermost last.
    runs: Vec<Running>,
    wait: Wait,
    /// The answer to a safety button, said over whatever waits.
    aside: Option<(Pressed, Line)>,
    /// The plans that were made, the newest last.
    days: Vec<DayView>,
    /// How it stood at the choice whose branch is being played.
    saved: Option<Arc<State>>,
    /// How many acts and entries led here.
    acts: usize,
    entries: usize,
}

#[derive(Debug, Clone)]
struct Running {
    index: u16,
    run: Run,
    /// [`State::saved`] when it began.
    saved: Option<Arc<State>>,
}

#[derive(Debug, Clone)]
enum Wait {
    Line(Line),
    Choice(u16),
    Outcome(u16, u16),
    /// The innermost activity waits.
    Activity,
    Reflect(u16, bool),
    Badge,
    Ended,
}

impl Playthrough {
    /// Starts an episode.
    #[must_use]
    pub fn start(episode: Arc<Episode>, start: Start) -> (Self, Vec<Cue>) {
        Self::begin(episode, start, None)
    }

    fn begin(episode: Arc<Episode>, start: Start, from: Option<Beginning>) -> (Self, Vec<Cue>) {
        let program = episode.program(start.band);
        let played = |(bit, id): (usize, &Id)| u64::from(start.played.contains(id.as_str())) << bit;
        let played = episode.earlier.iter().enumerate().map(played).fold(0, |all, one| all | one);
        let state = State {
            pc: 0,
            flags: 0,
            scene: 0,
            stage: Stage::default(),
            chance: chance::generator(start.seed),
            runs: Vec::new(),
            wait: Wait::Ended,
            aside: None,
            days: Vec::new(),
            saved: None,
            acts: 0,
            entries: 0,
        };
        let mut playthrough = Self {
            episode,
            program,
            start,
            played,
            from,
            state,
            acts: Vec::new(),
            history: Vec::new(),
            evidence: Vec::new(),
            replaying: false,
            mascot: MASCOT.into(),
        };
        let cues = playthrough.reset();
        (playthrough, cues)
    }

    /// The first moment again; what was practised stays.
    fn reset(&mut self) -> Vec<Cue> {
        self.acts.clear();
        self.history.clear();
        let (pc, flags, told) = self.beginning();
        self.state = State {
            pc,
            flags,
            scene: 0,
            stage: Stage { told, ..Stage::default() },
            chance: chance::generator(self.start.seed),
            runs: Vec::new(),
            wait: Wait::Ended,
            aside: None,
            days: Vec::new(),
            saved: None,
            acts: 0,
            entries: 0,
        };
        let mut cues = Vec::new();
        self.run(&mut cues);
        self.state.entries = self.history.len();
        cues
    }

    /// Does what the player asks for, or refuses and changes nothing.
    ///
    /// # Errors
    /// When the act is not one of [`Self::acts`].
    pub fn act(&mut self, act: Act) -> Result<Vec<Cue>, Refused> {
        let mut cues = Vec::new();
        let done = match act {
            Act::Back => self.back(&mut cues),
            Act::Retry => self.retry(&mut cues),
            _ => self.step(&act, &mut cues),
        };
        if !done {
            return Err(Refused { act });
        }
        if !matches!(act, Act::Back | Act::Retry) {
            self.acts.push(act);
        }
        self.state.acts = self.acts.len();
        self.state.entries = self.history.len();
        Ok(cues)
    }

    /// Replays all acts but the last: exact by construction, and a whole episode replays in well under a millisecond.
    fn back(&mut self, cues: &mut Vec<Cue>) -> bool {
        let mut acts = std::mem::take(&mut self.acts);
        let possible = acts.pop().is_some();
        if possible {
            self.replay(acts);
            cues.push(Cue::Rewound);
        }
        possible
    }

    /// Plays acts from the beginning without keeping evidence a second time. False when one is not possible.
    fn replay(&mut self, acts: impl IntoIterator<Item = Act>) -> bool {
        self.replaying = true;
        self.reset();
        let possible = acts.into_iter().all(|act| self.act(act).is_ok());
        self.replaying = false;
        possible
    }

    fn retry(&mut self, cues: &mut Vec<Cue>) -> bool {
        let Wait::Outcome(choice, option) = self.state.wait else { return false };
        if !matches!(self.program().choices[choice as usize].options[option as usize].way, Way::Retry | Way::RetryOrOn) {
            return false;
        }
        let Some(saved) = self.state.saved.take() else { return false };
        self.state = State::clone(&saved);
        self.acts.truncate(self.state.acts);
        self.history.truncate(self.state.entries);
        cues.push(Cue::Rewound);
        true
    }

    /// Any other act. False, and nothing changed, when it is not possible.
    fn step(&mut self, act: &Act, cues: &mut Vec<Cue>) -> bool {
        if self.state.aside.is_some() {
            return *act == Act::Advance && self.after_aside(cues);
        }
        if let Act::Pick(id) = act
            && self.press(id, cues)
        {
            return true;
        }
        let episode = Arc::clone(&self.episode);
        let program = &episode.programs[self.program];
        match (&self.state.wait, act) {
            (Wait::Line(_) | Wait::Badge | Wait::Reflect(_, true), Act::Advance) => {
                self.state.pc += 1;
                self.run(cues);
                true
            }
            (Wait::Choice(choice), Act::Pick(id)) => self.pick(program, *choice, id, cues),
            (Wait::Outcome(choice, option), Act::GoOn) => {
                let (choice, option) = (*choice, *option);
                if program.choices[choice as usize].options[option as usize].way == Way::Retry {
                    return false;
                }
                if !self.go_on(program, choice, option, cues) {
                    self.run(cues);
                }
                true
            }
            (Wait::Activity, _) => self.work(program, act, cues),
            (Wait::Reflect(index, false), Act::Pick(id)) => {
                let index = *index;
                let reflect = &program.reflects[index as usize];
                if !reflect.options.contains(id) {
                    return false;
                }
                let line = Line { speaker: Speaker::Person(self.mascot.clone()), mood: Mood::Happy, text: reflect.end.clone() };
                let mut table = self.table(cues);
                table.record(|| Evidence::Reflected { question: reflect.id.clone() });
                table.say(&line);
                self.history.extend([Entry::Picked(id.clone()), Entry::Line(line)]);
                self.state.wait = Wait::Reflect(index, true);
                true
            }
            _ => false,
        }
    }

    fn pick(&mut self, program: &Program, index: u16, id: &Id, cues: &mut Vec<Cue>) -> bool {
        let choice = &program.choices[index as usize];
        let Some(option) = choice.options.iter().find(|option| option.id == *id) else { return false };
        self.state.saved = Some(Arc::new(self.state.clone()));
        self.history.push(Entry::Picked(id.clone()));
        cues.push(Cue::Picked { choice: choice.id.clone(), option: id.clone(), quality: option.quality });
        if !choice.offer {
            self.table(cues).record(|| Evidence::Chose {
                choice: choice.id.clone(),
                option: id.clone(),
                quality: option.quality,
                pressure: option.pressure.clone(),
                skills: choice.skills.clone(),
            });
        }
        self.state.flags |= option.sets;
        self.state.pc = option.start;
        self.run(cues);
        true
    }

    /// Leaves the branch of an option by its way. True when the list of adults waits again.
    fn go_on(&mut self, program: &Program, choice: u16, option: u16, cues: &mut Vec<Cue>) -> bool {
        let choice = &program.choices[choice as usize];
        self.state.saved = self.state.saved.take().and_then(|saved| saved.saved.clone());
        match choice.options[option as usize].way {
            Way::On | Way::Retry | Way::RetryOrOn => self.state.pc = choice.after,
            Way::Go(to) => self.state.pc = to,
            Way::Another(tell) => {
                while self.state.runs.last().is_some_and(|running| running.index != tell) {
                    self.state.runs.pop();
                }
                if let Some(mut running) = self.state.runs.pop() {
                    self.state.saved = running.saved.clone();
                    if let Run::Tell(run) = &mut running.run {
                        run.another(&mut self.table(cues));
                    }
                    self.state.runs.push(running);
                    self.state.wait = Wait::Activity;
                    return true;
                }
            }
        }
        false
    }

    /// An act in the activity that waits.
    fn work(&mut self, program: &Program, act: &Act, cues: &mut Vec<Cue>) -> bool {
        let Some(mut running) = self.state.runs.pop() else { return false };
        let activity = &program.activities[running.index as usize];
        let step = running.run.act(activity, act, &mut self.table(cues));
        self.state.runs.push(running);
        match step {
            None => return false,
            Some(Step::Stay) => {}
            Some(Step::Play(pc)) => {
                if let Act::Pick(id) = act {
                    self.history.push(Entry::Picked(id.clone()));
                }
                self.state.pc = pc;
                self.run(cues);
            }
            Some(Step::Done) => {
                self.finish(program, cues);
                self.run(cues);
            }
        }
        true
    }

    /// Ends the innermost activity.
    fn finish(&mut self, program: &Program, cues: &mut Vec<Cue>) {
        let Some(running) = self.state.runs.pop() else { return };
        let activity = &program.activities[running.index as usize];
        let mut table = self.table(cues);
        table.record(|| activity.evidence(&running.run));
        table.cues.push(Cue::Finished(activity.id().clone()));
        if let Activity::Chat(_) = activity {
            table.stage.chat = None;
            table.stage.bubbles.clear();
        }
        self.state.saved = running.saved;
        self.state.pc = activity.after();
    }

    /// A safety button of the chat around.
    fn press(&mut self, id: &Id, cues: &mut Vec<Cue>) -> bool {
        if !matches!(self.state.wait, Wait::Line(_) | Wait::Choice(_) | Wait::Activity) {
            return false;
        }
        let Some(mut running) = self.state.runs.pop() else { return false };
        let pressed = match &mut running.run {
            Run::Chat(chat) => chat.press(id, &mut self.table(cues)),
            _ => None,
        };
        self.state.runs.push(running);
        let Some(pressed) = pressed else { return false };
        cues.push(Cue::Did(pressed.deed));
        let line = Line { speaker: Speaker::Person(self.mascot.clone()), mood: Mood::Calm, text: pressed.answer.clone() };
        self.table(cues).say(&line);
        self.history.push(Entry::Line(line.clone()));
        self.state.aside = Some((pressed, line));
        true
    }

    /// The answer to a safety button was read.
    fn after_aside(&mut self, cues: &mut Vec<Cue>) -> bool {
        let Some((pressed, _)) = self.state.aside.take() else { return false };
        match pressed.deed {
            ChatDeed::Save | ChatDeed::Report => {}
            ChatDeed::Block | ChatDeed::Leave => {
                self.state.saved = self.state.runs.last().and_then(|running| running.saved.clone());
                self.state.wait = Wait::Activity;
            }
            ChatDeed::Tell => {
                let episode = Arc::clone(&self.episode);
                self.finish(&episode.programs[self.program], cues);
                self.run(cues);
            }
        }
        true
    }

    /// Plays on until something waits.
    fn run(&mut self, cues: &mut Vec<Cue>) {
        let episode = Arc::clone(&self.episode);
        let program = &episode.programs[self.program];
        loop {
            match program.ops.get(self.state.pc as usize) {
                Some(op) => {
                    if self.play(&episode, program, op, cues) {
                        return;
                    }
                }
                None => {
                    self.state.wait = Wait::Ended;
                    return;
                }
            }
        }
    }

    /// Plays one step. True when something waits.
    fn play(&mut self, episode: &Episode, program: &Program, op: &Op, cues: &mut Vec<Cue>) -> bool {
        let here = self.state.pc;
        self.state.pc += 1;
        match op {
            Op::Scene(index) => {
                let scene = &episode.scenes[program.scenes[*index as usize].0 as usize];
                self.state.scene = *index;
                self.state.stage = Stage {
                    scene: scene.id.clone(),
                    place: scene.place.clone(),
                    music: scene.music.clone(),
                    told: self.state.stage.told.take(),
                    ..Stage::default()
                };
                self.state.runs.clear();
                self.state.saved = None;
                cues.push(Cue::Scene(scene.id.clone()));
            }
            Op::Enter(who, side) | Op::Move(who, side) => self.table(cues).enter(who, Mood::Neutral, Some(*side)),
            Op::Exit(who) => self.table(cues).leave(who),
            Op::Say(who, mood, text) => {
                let speaker = match who {
                    Who::Person(id) => Speaker::Person(id.clone()),
                    Who::Told => Speaker::Person(self.told()),
                    Who::Screen => Speaker::Screen,
                    Who::Narrator => Speaker::Narrator,
                };
                self.wait_line(Line { speaker, mood: *mood, text: text.clone() }, here, cues);
                return true;
            }
            Op::Sound(effect, text) => {
                cues.push(Cue::Sound(effect.clone()));
                let line = Line { speaker: Speaker::Sound, mood: Mood::Neutral, text: text.clone() };
                self.wait_line(line, here, cues);
                return true;
            }
            Op::Ask(index) => {
                let choice = &program.choices[*index as usize];
                self.table(cues).speak_mascot(choice.mood);
                cues.push(Cue::Asked(choice.id.clone()));
                self.history.push(Entry::Asked(choice.ask.clone()));
                self.state.wait = Wait::Choice(*index);
                return true;
            }
            Op::Outcome(index, number) => {
                let option = &program.choices[*index as usize].options[*number as usize];
                if option.pressure.is_empty() && !matches!(option.way, Way::Retry | Way::RetryOrOn) {
                    return self.go_on(program, *index, *number, cues);
                }
                if !option.pressure.is_empty() {
                    cues.push(Cue::Named(option.pressure.clone()));
                }
                self.state.wait = Wait::Outcome(*index, *number);
                return true;
            }
            Op::Jump(to) => self.state.pc = *to,
            Op::Unless(condition, to) => {
                if !condition.holds(self.state.flags, self.played) {
                    self.state.pc = *to;
                }
            }
            Op::Set(bit) => self.state.flags |= 1 << bit,
            Op::Roll(arms) => {
                let total = arms.iter().fold(0_u32, |sum, (weight, _)| sum.saturating_add(*weight)).max(1);
                let mut drawn = chance::below(&mut self.state.chance, total);
                for (weight, to) in arms {
                    self.state.pc = *to;
                    if drawn < *weight {
                        break;
                    }
                    drawn -= weight;
                }
            }
            Op::Reflect(index) => {
                let reflect = &program.reflects[*index as usize];
                self.table(cues).speak_mascot(Mood::Curious);
                cues.push(Cue::Asked(reflect.id.clone()));
                self.history.push(Entry::Asked(reflect.ask.clone()));
                self.state.wait = Wait::Reflect(*index, false);
                self.state.pc = here;
                return true;
            }
            Op::Give => {
                cues.push(Cue::Badge(episode.badge.id.clone()));
                self.state.wait = Wait::Badge;
                self.state.pc = here;
                return true;
            }
            Op::End => {
                cues.push(Cue::Ended);
                self.state.wait = Wait::Ended;
                return true;
            }
            Op::Play(index) => {
                let activity = &program.activities[*index as usize];
                cues.push(Cue::Began(activity.id().clone()));
                self.history.extend(activity.ask().cloned().map(Entry::Asked));
                let saved = self.state.saved.clone();
                let (run, step) = activity.begin(&mut self.table(cues));
                self.state.runs.push(Running { index: *index, run, saved });
                match step {
                    Step::Stay => {
                        self.state.wait = Wait::Activity;
                        return true;
                    }
                    Step::Play(pc) => self.state.pc = pc,
                    Step::Done => self.finish(program, cues),
                }
            }
            Op::Close => self.finish(program, cues),
            Op::Adult(index) => {
                if let Some(mut running) = self.state.runs.pop() {
                    if let (Run::Tell(run), Activity::Tell(tell)) = (&mut running.run, &program.activities[*index as usize]) {
                        self.state.pc = run.worded(tell, &mut self.table(cues));
                    }
                    self.state.runs.push(running);
                }
            }
        }
        false
    }

    fn wait_line(&mut self, line: Line, here: u32, cues: &mut Vec<Cue>) {
        self.table(cues).say(&line);
        self.history.push(Entry::Line(line.clone()));
        self.state.wait = Wait::Line(line);
        self.state.pc = here;
    }

    /// The adult who was told. After a jump over the tell scene, the first who listens.
    fn told(&self) -> Id {
        let listener = || {
            let tells = self.program().activities.iter().filter_map(|activity| match activity {
                Activity::Tell(tell) => Some(tell),
                _ => None,
            });
            let adults = tells.flat_map(|tell| &tell.adults);
            adults.into_iter().find(|adult| adult.first == Reaction::Listens).map(|adult| adult.adult.clone())
        };
        self.state.stage.told.clone().or_else(listener).unwrap_or_else(|| self.mascot.clone())
    }

    fn program(&self) -> &Program {
        &self.episode.programs[self.program]
    }

    fn table<'a>(&'a mut self, cues: &'a mut Vec<Cue>) -> Table<'a> {
        Table {
            stage: &mut self.state.stage,
            cues,
            evidence: (!self.replaying).then_some(&mut self.evidence),
            leads: &self.episode.leads,
            mascot: &self.mascot,
            seed: self.start.seed,
            form: self.start.form,
            days: &mut self.state.days,
        }
    }
}
