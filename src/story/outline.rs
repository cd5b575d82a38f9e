//! An episode as an author draws it: in pieces, and which piece leads to which. One band's view of the checked episode;
//! it plays nothing, so that what is drawn cannot differ from what is played.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    activity::Activity,
    episode::{Choice, Condition, Episode, Op, Program, Use, Way, Who},
    id::Id,
    playthrough::MASCOT,
    script::{Band, Mood, Pressure, Quality, Reaction, Skill},
    view::{Line, Speaker},
};

/// The pieces of an episode that a band can come to, in the order of the story.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// The band.
    pub band: Band,
    /// The scenes that the band has, in order.
    pub scenes: Vec<Id>,
    /// The pieces.
    pub pieces: Vec<Piece>,
    /// Which piece leads to which, by their place in `pieces`.
    pub steps: Vec<Step>,
}

/// A piece of the story.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// A name that is used once: the id of a choice, option, activity or adult, or of the first message.
    pub id: Id,
    /// The scene that it belongs to, by its place in [`Outline::scenes`].
    pub scene: usize,
    /// What it is.
    pub what: What,
    /// What is read and heard here, in order. The first is the piece's own question or name, where it has one.
    pub lines: Vec<Line>,
    /// Flags that are set here.
    pub sets: Vec<Id>,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// Plain lines.
    Lines,
    /// A decision.
    Choice {
        /// For whom.
        by: Id,
        /// What it practises.
        skills: Vec<Skill>,
    },
    /// One way to answer, with what happens then.
    Option {
        /// What it does for the child.
        quality: Quality,
        /// The tricks that it goes along with.
        pressure: Vec<Pressure>,
        /// *Try another way* is offered.
        retry: bool,
    },
    /// An activity.
    Activity {
        /// Its kind, as a script writes it.
        kind: String,
        /// What it practises.
        skills: Vec<Skill>,
    },
    /// An adult who can be told, with what happens then.
    Adult {
        /// How the adult reacts at first.
        first: Reaction,
    },
    /// The story remembers: what it asks for.
    Condition(String),
    /// Seeded chance.
    Chance,
    /// An open question.
    Reflect,
    /// The badge.
    Badge,
    /// The end.
    End,
}

/// One piece leads to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// From this piece.
    pub from: usize,
    /// To this one.
    pub to: usize,
    /// When.
    pub when: When,
}

/// When a step is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Always, or as the player picks.
    Next,
    /// The condition holds.
    Yes,
    /// The condition does not hold.
    No,
    /// Chance, with this weight.
    Weight(u32),
    /// A safety button leaves the chat.
    Leave,
    /// *Try another way*.
    Retry,
    /// Back to the list of adults.
    Another,
}

impl Outline {
    /// The outline of a band, or of the nearest that the episode has.
    #[must_use]
    pub fn new(episode: &Episode, band: Band) -> Self {
        let program = &episode.programs[episode.program(band)];
        let mut drawing =
            Drawing { episode, program, leaders: leaders(program), pieces: Vec::new(), steps: BTreeSet::new(), known: BTreeMap::new() };
        let mut open = drawing.lead(0);
        while let Some((pc, from)) = open.pop() {
            open.extend(drawing.follow(pc, from));
        }
        drawing.finish()
    }

    /// The steps from a piece.
    pub fn after(&self, piece: usize) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.from == piece)
    }
}

/// From where: a piece, and when.
type From = Option<(usize, When)>;

struct Drawing<'a> {
    episode: &'a Episode,
    program: &'a Program,
    /// Where a piece of lines has to begin anew.
    leaders: BTreeSet<u32>,
    /// The pieces with where they begin in the program.
    pieces: Vec<(u32, Piece)>,
    steps: BTreeSet<Step>,
    known: BTreeMap<u32, usize>,
}

/// Where the program can be entered otherwise than from the step before.
fn leaders(program: &Program) -> BTreeSet<u32> {
    let mut leaders: BTreeSet<u32> = program.scenes.iter().map(|(_, start)| *start).collect();
    for (at, op) in (1..).zip(&program.ops) {
        match op {
            Op::Jump(to) | Op::Unless(_, to) => leaders.extend([*to, at]),
            Op::Roll(arms) => leaders.extend(arms.iter().map(|(_, to)| *to)),
            _ => {}
        }
    }
    for choice in &program.choices {
        leaders.insert(choice.after);
        leaders.extend(choice.options.iter().map(|option| option.start));
    }
    leaders.extend(program.activities.iter().map(Activity::after));
    leaders
}

impl Drawing<'_> {
    /// Where the story goes from a place without anything being seen: a list of what to draw next.
    fn lead(&self, mut pc: u32) -> Vec<(u32, From)> {
        // Jumps that go round in a circle were refused by the check; the bound only keeps this loop finite by itself.
        for _ in 0..self.program.ops.len() {
            match self.program.ops.get(pc as usize) {
                Some(Op::Jump(to)) => pc = *to,
                Some(Op::Scene(_) | Op::Enter(..) | Op::Exit(_) | Op::Move(..)) => pc += 1,
                Some(Op::Close) => pc = self.around(pc).map_or(pc + 1, Activity::after),
                _ => break,
            }
        }
        vec![(pc, None)]
    }

    /// Draws what stands at a place, once, and says what follows.
    fn follow(&mut self, pc: u32, from: From) -> Vec<(u32, From)> {
        let pc = self.lead(pc)[0].0;
        // Behind the words to an adult and behind an option, several ways part that are no piece of their own.
        match self.program.ops.get(pc as usize) {
            Some(Op::Outcome(choice, option)) => return self.outcome(*choice, *option, from),
            Some(Op::Adult(tell)) => return self.adults(*tell, from),
            _ => {}
        }
        if let Some(piece) = self.known.get(&pc) {
            self.step(from, *piece);
            return Vec::new();
        }
        let Some(op) = self.program.ops.get(pc as usize) else { return Vec::new() };
        let on = pc + 1;
        match op {
            Op::Say(..) | Op::Sound(..) | Op::Set(_) => {
                let (piece, end) = self.lines(pc, What::Lines, None, Vec::new(), from);
                vec![(end, Some((piece, When::Next)))]
            }
            Op::Ask(index) => self.choice(pc, *index, from),
            Op::Play(index) => self.activity(pc, *index, from),
            Op::Unless(condition, other) => {
                let asks = self.condition(condition);
                let piece = self.piece(pc, Id::from(format!("if-{pc}")), What::Condition(asks), Vec::new(), from);
                vec![(*other, Some((piece, When::No))), (on, Some((piece, When::Yes)))]
            }
            Op::Roll(arms) => {
                let piece = self.piece(pc, Id::from(format!("roll-{pc}")), What::Chance, Vec::new(), from);
                arms.iter().rev().map(|(weight, to)| (*to, Some((piece, When::Weight(*weight))))).collect()
            }
            Op::Reflect(index) => {
                let reflect = &self.program.reflects[*index as usize];
                let ids = std::iter::once(&reflect.ask).chain(&reflect.options).chain([&reflect.end]);
                let lines = ids.map(|id| mascot(id, Mood::Curious)).collect();
                let piece = self.piece(pc, reflect.id.clone(), What::Reflect, lines, from);
                vec![(on, Some((piece, When::Next)))]
            }
            Op::Give => {
                let badge = &self.episode.badge.id;
                let lines = std::iter::once(badge).chain(&self.program.talk).map(|id| mascot(id, Mood::Happy)).collect();
                let piece = self.piece(pc, badge.clone(), What::Badge, lines, from);
                vec![(on, Some((piece, When::Next)))]
            }
            Op::End => {
                self.piece(pc, Id::from(format!("end-{pc}")), What::End, Vec::new(), from);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn choice(&mut self, pc: u32, index: u16, from: From) -> Vec<(u32, From)> {
        let choice = &self.program.choices[index as usize];
        let what = What::Choice { by: choice.by.clone(), skills: choice.skills.clone() };
        let asking = self.piece(pc, choice.id.clone(), what, vec![mascot(&choice.ask, choice.mood)], from);
        let options = choice.options.iter().map(|option| {
            let retry = matches!(option.way, Way::Retry | Way::RetryOrOn);
            let what = What::Option { quality: option.quality, pressure: option.pressure.clone(), retry };
            let name = Line { speaker: Speaker::Person(choice.by.clone()), mood: Mood::Neutral, text: option.id.clone() };
            let sets = self.episode.flags.iter().enumerate().filter(|(bit, _)| option.sets & 1 << bit != 0);
            let sets = sets.map(|(_, flag)| flag.id.clone()).collect();
            let from = Some((asking, When::Next));
            let (piece, end) = self.lines_of(option.start, &option.id, what, name, sets, from);
            (end, Some((piece, When::Next)))
        });
        let mut next: Vec<(u32, From)> = options.collect();
        next.reverse();
        next
    }

    /// Where an option leads when its beats are over.
    fn outcome(&mut self, choice: u16, option: u16, from: From) -> Vec<(u32, From)> {
        let Some((piece, _)) = from else { return Vec::new() };
        let asked: &Choice = &self.program.choices[choice as usize];
        let back = |when| (self.start_of(choice), Some((piece, when)));
        match asked.options[option as usize].way {
            Way::On => vec![(asked.after, from)],
            Way::Go(to) => vec![(to, from)],
            Way::Retry => vec![back(When::Retry)],
            Way::RetryOrOn => vec![back(When::Retry), (asked.after, from)],
            Way::Another(tell) => {
                let list = self.program.ops.iter().position(|op| matches!(op, Op::Play(index) if *index == tell));
                list.map(|at| (at as u32, Some((piece, When::Another)))).into_iter().collect()
            }
        }
    }

    fn start_of(&self, choice: u16) -> u32 {
        let asks = self.program.ops.iter().position(|op| matches!(op, Op::Ask(index) if *index == choice));
        asks.map_or(0, |at| at as u32)
    }

    fn activity(&mut self, pc: u32, index: u16, from: From) -> Vec<(u32, From)> {
        let activity = &self.program.activities[index as usize];
        let shown = format!("{activity:?}");
        let kind = shown.split('(').next().unwrap_or_default().to_owned();
        let own = |used: &&Use| used.activity.as_ref() == Some(activity.id());
        // A message with attributes is asked for once for each.
        let mut ids: Vec<&Id> = self.episode.messages.iter().filter(own).map(|used| &used.id).collect();
        ids.dedup();
        let lines = ids.into_iter().map(|id| mascot(id, Mood::Calm)).collect();
        let piece = self.piece(pc, activity.id().clone(), What::Activity { kind, skills: activity.skills().to_vec() }, lines, from);
        let next = Some((piece, When::Next));
        match activity {
            Activity::Chat(chat) => vec![(chat.after, Some((piece, When::Leave))), (chat.start, next)],
            Activity::Tell(tell) => vec![(tell.words, next)],
            _ => vec![(activity.after(), next)],
        }
    }

    fn adults(&mut self, tell: u16, from: From) -> Vec<(u32, From)> {
        let Activity::Tell(tell) = &self.program.activities[tell as usize] else { return Vec::new() };
        let adults = tell.adults.iter().map(|adult| {
            let what = What::Adult { first: adult.first.clone() };
            let name = Line { speaker: Speaker::Person(tell.by.clone()), mood: Mood::Neutral, text: adult.id.clone() };
            let (piece, end) = self.lines_of(adult.start, &adult.id, what, name, Vec::new(), from);
            (end, Some((piece, When::Next)))
        });
        let mut next: Vec<(u32, From)> = adults.collect();
        next.reverse();
        next
    }

    /// The activity around a place; activities with beats never stand in one another.
    fn around(&self, pc: u32) -> Option<&Activity> {
        let starts = self.program.ops.iter().enumerate().take(pc as usize + 1);
        let playing =
            starts.filter_map(|(_, op)| if let Op::Play(index) = op { self.program.activities.get(*index as usize) } else { None });
        playing.into_iter().rfind(|activity| activity.after() > pc)
    }

    /// A piece with the lines that begin at a place; and where they end.
    fn lines(&mut self, start: u32, what: What, name: Option<Line>, sets: Vec<Id>, from: From) -> (usize, u32) {
        let (mut lines, mut sets): (Vec<Line>, Vec<Id>) = (name.into_iter().collect(), sets);
        let (mut pc, first) = (start, lines.len());
        while pc == start || !self.leaders.contains(&pc) {
            match &self.program.ops[pc as usize] {
                Op::Say(who, mood, text) => lines.push(Line { speaker: speaker(who), mood: *mood, text: text.clone() }),
                Op::Sound(_, text) => lines.push(Line { speaker: Speaker::Sound, mood: Mood::Neutral, text: text.clone() }),
                Op::Set(bit) => sets.extend(self.episode.flags.get(*bit as usize).map(|flag| flag.id.clone())),
                Op::Enter(..) | Op::Exit(_) | Op::Move(..) => {}
                _ => break,
            }
            pc += 1;
        }
        let id = lines.get(first).or(lines.first()).map_or_else(|| Id::from(format!("set-{start}")), |line| line.text.clone());
        let piece = self.piece(start, id, what, lines, from);
        self.pieces[piece].1.sets = sets;
        (piece, pc)
    }

    /// The same for a piece with a name of its own.
    fn lines_of(&mut self, start: u32, id: &Id, what: What, name: Line, sets: Vec<Id>, from: From) -> (usize, u32) {
        // An option and a piece of lines never begin at the same place, but two options without lines may.
        if let Some(at) = self.pieces.iter().position(|(pc, piece)| *pc == start && piece.id == *id && piece.what == what) {
            self.step(from, at);
            return (at, u32::MAX);
        }
        let (piece, end) = self.lines(start, what, Some(name), sets, from);
        // Every announced scene offers the same two options.
        let taken = self.pieces.iter().enumerate().any(|(at, (_, other))| at != piece && other.id == *id);
        self.pieces[piece].1.id = if taken { format!("{id}-{start}").into() } else { id.clone() };
        self.known.remove(&start);
        (piece, end)
    }

    fn piece(&mut self, pc: u32, id: Id, what: What, lines: Vec<Line>, from: From) -> usize {
        let scene = self.program.scenes.iter().rposition(|(_, start)| *start <= pc).unwrap_or(0);
        let at = self.pieces.len();
        self.pieces.push((pc, Piece { id, scene, what, lines, sets: Vec::new() }));
        self.known.insert(pc, at);
        self.step(from, at);
        at
    }

    fn step(&mut self, from: From, to: usize) {
        self.steps.extend(from.map(|(from, when)| Step { from, to, when }));
    }

    fn condition(&self, condition: &Condition) -> String {
        let list = |all: &[Condition], word: &str| {
            let all: Vec<String> = all.iter().map(|one| self.condition(one)).collect();
            if all.len() == 1 { all.concat() } else { format!("({})", all.join(word)) }
        };
        let name = |id: Option<&Id>| id.map(Id::to_string).unwrap_or_default();
        match condition {
            Condition::Flag(bit) => name(self.episode.flags.get(*bit as usize).map(|flag| &flag.id)),
            Condition::Played(bit) => format!("played {}", name(self.episode.earlier.get(*bit as usize))),
            Condition::Not(inner) => format!("not {}", self.condition(inner)),
            Condition::All(all) => list(all, " and "),
            Condition::Any(any) => list(any, " or "),
        }
    }

    /// The pieces in the order of the program.
    fn finish(self) -> Outline {
        let mut order: Vec<usize> = (0..self.pieces.len()).collect();
        order.sort_by_key(|at| (self.pieces[*at].0, *at));
        let place: BTreeMap<usize, usize> = order.iter().enumerate().map(|(new, old)| (*old, new)).collect();
        let mut pieces: Vec<Option<Piece>> = self.pieces.into_iter().map(|(_, piece)| Some(piece)).collect();
        let mut steps: Vec<Step> =
            self.steps.into_iter().map(|step| Step { from: place[&step.from], to: place[&step.to], ..step }).collect();
        steps.sort_unstable();
        Outline {
            band: self.program.band,
            scenes: self.program.scenes.iter().map(|(scene, _)| self.episode.scenes[*scene as usize].id.clone()).collect(),
            pieces: order.into_iter().filter_map(|at| pieces[at].take()).collect(),
            steps,
        }
    }
}

fn speaker(who: &Who) -> Speaker {
    match who {
        Who::Person(id) => Speaker::Person(id.clone()),
        Who::Told => Speaker::Person("told".into()),
        Who::Screen => Speaker::Screen,
        Who::Narrator => Speaker::Narrator,
    }
}

fn mascot(text: &Id, mood: Mood) -> Line {
    Line { speaker: Speaker::Person(MASCOT.into()), mood, text: text.clone() }
}
