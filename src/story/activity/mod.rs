//! The activities, one file a kind: its program, its state, its acts, its view, its rules. A new kind is a file and a
//! line in each `match` here; `docs/add-an-activity-kind.md` goes through all places.

pub(super) mod chat;
mod compare;
mod hints;
pub(super) mod inspect;
mod network;
mod order;
pub(super) mod passphrase;
mod plan;
mod settings;
mod sort;
mod spread;
mod sure;
pub(super) mod tell;
mod vignette;

use super::{
    check::Checker,
    compile::Compiler,
    facts::Facts,
    id::Id,
    playthrough::Table,
    script::{ActivityScript, Skill, Trial},
    source::Source,
    view::{Act, Evidence, Waiting},
    walk::Around,
};

/// What can be wrong with an activity, beside those of the first kinds, which stand with the episode.
pub const CODES: &[(&str, &str)] = &[
    ("S120", "A sort activity has too few or too many bins for a band, or too few cards."),
    ("S121", "A card belongs in a bin that does not exist, or that a band of the card does not have."),
    ("S122", "A bin of a sort activity in which no card of a band belongs."),
    ("S125", "A switch has fewer than two positions, or more than four."),
    ("S126", "A switch or an aim names a viewer or switch that does not exist."),
    ("S127", "An aim that no position of its switch reaches, alone or together with the aims before it."),
    ("S128", "A settings activity in which a band has nothing to change."),
    ("S130", "A spread activity has no run for a band, or a number that makes no sense."),
    ("S131", "A spread that reaches nobody."),
    ("S132", "A run of a spread activity asks for more phones than can be picked, for none, or has no share."),
    ("S133", "A run of a spread activity that changes nothing, whatever the child does."),
    ("S135", "An order activity has too few or too many steps for a band."),
    ("S136", "A step comes after one that does not exist."),
    ("S137", "An impossible order: a step has to come before itself."),
    ("S140", "A compare activity without a strong verdict for a band, or with too few or too many verdicts."),
    ("S141", "A compare activity asks to uncover nothing, or more answers than a band has."),
    ("S145", "A plan has no parts, a part or block without hours, or too many hours."),
    ("S146", "A block is good for a need that does not exist."),
    ("S147", "A plan that cannot fill its day."),
    ("S148", "A plan without needs for a band, or with one that no day has enough of."),
    ("S149", "A plan is laid beside one that does not come before it."),
    ("S150", "A measure has no situation for a band."),
    ("S151", "The two forms of a situation are not parallel."),
    ("S152", "A situation has too few or too many answers for a band, or their scores make no sense."),
    ("S153", "A measure has no vignette of its sitting."),
];

/// The program of an activity for one band.
#[derive(Debug)]
pub(super) enum Activity {
    Inspect(inspect::Inspect),
    Chat(chat::Chat),
    Tell(tell::Tell),
    Passphrase(passphrase::Passphrase),
    Sort(sort::Sort),
    Settings(settings::Settings),
    Spread(spread::Spread),
    Order(order::Order),
    Compare(compare::Compare),
    Plan(plan::Plan),
    Vignette(vignette::Vignette),
}

/// An activity that is being played.
#[derive(Debug, Clone)]
pub(super) enum Run {
    Inspect(inspect::Run),
    Chat(chat::Run),
    Tell(tell::Run),
    Passphrase(passphrase::Run),
    Sort(sort::Run),
    Settings(settings::Run),
    Spread(spread::Run),
    Order(order::Run),
    Compare(compare::Run),
    Plan(plan::Run),
    Vignette(vignette::Run),
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
        ActivityScript::Sort(script) => sort::compile(script, index, to, path),
        ActivityScript::Settings(script) => settings::compile(script, index, to, path),
        ActivityScript::Spread(script) => spread::compile(script, index, to, path),
        ActivityScript::Order(script) => order::compile(script, index, to, path),
        ActivityScript::Compare(script) => compare::compile(script, index, to, path),
        ActivityScript::Plan(script) => plan::compile(script, index, to, path),
        ActivityScript::Vignette(script) => vignette::compile(script, index, to, path),
    }
}

/// Gathers what an activity uses.
pub(super) fn facts(script: &ActivityScript, facts: &mut Facts, source: &Source, path: &str) {
    match script {
        ActivityScript::Inspect(script) => inspect::facts(script, facts, source, path),
        ActivityScript::Chat(script) => chat::facts(script, facts, source, path),
        ActivityScript::Tell(script) => tell::facts(script, facts, source, path),
        ActivityScript::Passphrase(script) => passphrase::facts(script, facts, source, path),
        ActivityScript::Sort(script) => sort::facts(script, facts, source, path),
        ActivityScript::Settings(script) => settings::facts(script, facts, source, path),
        ActivityScript::Spread(script) => spread::facts(script, facts, source, path),
        ActivityScript::Order(script) => order::facts(script, facts, source, path),
        ActivityScript::Compare(script) => compare::facts(script, facts, source, path),
        ActivityScript::Plan(script) => plan::facts(script, facts, source, path),
        ActivityScript::Vignette(script) => vignette::facts(script, facts, source, path),
    }
}

/// What an activity is called, and what it practises. A measure practises nothing: it has no feedback.
pub(super) fn named(script: &ActivityScript) -> (&str, &[Skill]) {
    match script {
        ActivityScript::Inspect(script) => (&script.id, &script.skills),
        ActivityScript::Chat(script) => (&script.id, &script.skills),
        ActivityScript::Tell(script) => (&script.id, &script.skills),
        ActivityScript::Passphrase(script) => (&script.id, &script.skills),
        ActivityScript::Sort(script) => (&script.id, &script.skills),
        ActivityScript::Settings(script) => (&script.id, &script.skills),
        ActivityScript::Spread(script) => (&script.id, &script.skills),
        ActivityScript::Order(script) => (&script.id, &script.skills),
        ActivityScript::Compare(script) => (&script.id, &script.skills),
        ActivityScript::Plan(script) => (&script.id, &script.skills),
        ActivityScript::Vignette(script) => (&script.id, &[]),
    }
}

/// The ids that an activity declares, with their paths.
pub(super) fn ids<'a>(script: &'a ActivityScript, path: &str, ids: &mut Vec<(String, &'a str)>) {
    let mut rows = |list: &str, rows: &mut dyn Iterator<Item = &'a String>| {
        ids.extend(rows.enumerate().map(|(at, id)| (format!("{path}.{list}[{at}].id"), id.as_str())));
    };
    match script {
        ActivityScript::Inspect(inspect) => {
            rows("spots", &mut inspect.spots.iter().map(|spot| &spot.id));
            rows("decoys", &mut inspect.decoys.iter().map(|spot| &spot.id));
            rows("words", &mut inspect.words.iter().map(|words| &words.id));
        }
        ActivityScript::Chat(chat) => rows("actions", &mut chat.actions.iter().map(|action| &action.id)),
        ActivityScript::Tell(_) => {}
        ActivityScript::Passphrase(passphrase) => rows("tiles", &mut passphrase.tiles.iter().map(|tile| &tile.id)),
        ActivityScript::Sort(sort) => {
            rows("bins", &mut sort.bins.iter().map(|bin| &bin.id));
            rows("cards", &mut sort.cards.iter().map(|card| &card.id));
        }
        ActivityScript::Settings(settings) => {
            rows("switches", &mut settings.switches.iter().map(|switch| &switch.id));
            for (at, switch) in settings.switches.iter().enumerate() {
                rows(&format!("switches[{at}].positions"), &mut switch.positions.iter().map(|position| &position.id));
            }
            rows("viewers", &mut settings.viewers.iter().map(|viewer| &viewer.id));
            rows("aims", &mut settings.aims.iter().map(|aim| &aim.id));
        }
        ActivityScript::Spread(spread) => {
            for (at, run) in spread.runs.iter().enumerate() {
                if let Trial::TakeBack(moments) = &run.of {
                    rows(&format!("runs[{at}].of"), &mut moments.iter().map(|moment| &moment.id));
                }
            }
        }
        ActivityScript::Order(order) => rows("steps", &mut order.steps.iter().map(|step| &step.id)),
        ActivityScript::Compare(compare) => {
            rows("fields", &mut compare.fields.iter().map(|field| &field.id));
            rows("verdicts", &mut compare.verdicts.iter().map(|verdict| &verdict.id));
            ids.push((format!("{path}.sources.0.id"), &compare.sources.0.id));
            ids.push((format!("{path}.sources.1.id"), &compare.sources.1.id));
            for (at, field) in compare.fields.iter().enumerate() {
                ids.push((format!("{path}.fields[{at}].answers.0"), &field.answers.0));
                ids.push((format!("{path}.fields[{at}].answers.1"), &field.answers.1));
            }
        }
        ActivityScript::Plan(plan) => {
            rows("parts", &mut plan.parts.iter().map(|part| &part.id));
            rows("blocks", &mut plan.blocks.iter().map(|block| &block.id));
            rows("needs", &mut plan.needs.iter().map(|need| &need.id));
        }
        ActivityScript::Vignette(vignette) => {
            for (at, item) in vignette.items.iter().enumerate() {
                for (form, situation) in [("a", &item.a), ("b", &item.b)] {
                    rows(&format!("items[{at}].{form}.options"), &mut situation.options.iter().map(|option| &option.id));
                }
            }
            for (at, item) in vignette.items.iter().enumerate() {
                ids.push((format!("{path}.items[{at}].a.id"), &item.a.id));
                ids.push((format!("{path}.items[{at}].b.id"), &item.b.id));
            }
        }
    }
    ids.push((format!("{path}.id"), named(script).0));
}

/// The rules of an activity.
pub(super) fn rules(script: &ActivityScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    match script {
        ActivityScript::Inspect(script) => inspect::rules(script, checker, path, around),
        ActivityScript::Chat(script) => chat::rules(script, checker, path, around),
        ActivityScript::Tell(script) => tell::rules(script, checker, path, around),
        ActivityScript::Passphrase(script) => passphrase::rules(script, checker, path, around),
        ActivityScript::Sort(script) => sort::rules(script, checker, path, around),
        ActivityScript::Settings(script) => settings::rules(script, checker, path, around),
        ActivityScript::Spread(script) => spread::rules(script, checker, path, around),
        ActivityScript::Order(script) => order::rules(script, checker, path, around),
        ActivityScript::Compare(script) => compare::rules(script, checker, path, around),
        ActivityScript::Plan(script) => plan::rules(script, checker, path, around),
        ActivityScript::Vignette(script) => vignette::rules(script, checker, path, around),
    }
}

impl Activity {
    pub fn id(&self) -> &Id {
        match self {
            Self::Inspect(inspect) => &inspect.id,
            Self::Chat(chat) => &chat.id,
            Self::Tell(tell) => &tell.id,
            Self::Passphrase(passphrase) => &passphrase.id,
            Self::Sort(sort) => &sort.id,
            Self::Settings(settings) => &settings.id,
            Self::Spread(spread) => &spread.id,
            Self::Order(order) => &order.id,
            Self::Compare(compare) => &compare.id,
            Self::Plan(plan) => &plan.id,
            Self::Vignette(vignette) => &vignette.id,
        }
    }

    /// What it practises: nothing, where it measures.
    pub fn skills(&self) -> &[Skill] {
        match self {
            Self::Inspect(inspect) => &inspect.skills,
            Self::Chat(chat) => &chat.skills,
            Self::Tell(tell) => &tell.skills,
            Self::Passphrase(passphrase) => &passphrase.skills,
            Self::Sort(sort) => &sort.skills,
            Self::Settings(settings) => &settings.skills,
            Self::Spread(spread) => &spread.skills,
            Self::Order(order) => &order.skills,
            Self::Compare(compare) => &compare.skills,
            Self::Plan(plan) => &plan.skills,
            Self::Vignette(_) => &[],
        }
    }

    /// The question it begins with, for looking back.
    pub fn ask(&self) -> Option<&Id> {
        match self {
            Self::Inspect(_) | Self::Chat(_) | Self::Passphrase(_) | Self::Vignette(_) => None,
            Self::Tell(tell) => Some(&tell.ask),
            Self::Spread(spread) => spread.runs.first().map(|run| &run.ask),
            Self::Sort(sort) => Some(&sort.ask),
            Self::Settings(settings) => Some(&settings.ask),
            Self::Order(order) => Some(&order.ask),
            Self::Compare(compare) => Some(&compare.ask),
            Self::Plan(plan) => Some(&plan.ask),
        }
    }

    /// Where the story goes on afterwards.
    pub fn after(&self) -> u32 {
        match self {
            Self::Inspect(inspect) => inspect.after,
            Self::Chat(chat) => chat.after,
            Self::Tell(tell) => tell.after,
            Self::Passphrase(passphrase) => passphrase.after,
            Self::Sort(sort) => sort.after,
            Self::Settings(settings) => settings.after,
            Self::Spread(spread) => spread.after,
            Self::Order(order) => order.after,
            Self::Compare(compare) => compare.after,
            Self::Plan(plan) => plan.after,
            Self::Vignette(vignette) => vignette.after,
        }
    }

    pub fn begin(&self, table: &mut Table<'_>) -> (Run, Step) {
        let run = match self {
            Self::Chat(chat) => return (Run::Chat(chat::Run::begin(chat, table)), Step::Play(chat.start)),
            Self::Inspect(inspect) => Run::Inspect(inspect::Run::begin(inspect)),
            Self::Tell(tell) => Run::Tell(tell::Run::begin(tell, table)),
            Self::Passphrase(passphrase) => Run::Passphrase(passphrase::Run::begin(passphrase, table)),
            Self::Sort(sort) => Run::Sort(sort::Run::begin(sort, table)),
            Self::Settings(settings) => Run::Settings(settings::Run::begin(settings)),
            Self::Spread(_) => Run::Spread(spread::Run::default()),
            Self::Order(order) => Run::Order(order::Run::begin(order, table)),
            Self::Compare(_) => Run::Compare(compare::Run::default()),
            Self::Plan(plan) => Run::Plan(plan::Run::begin(plan, table)),
            Self::Vignette(_) => Run::Vignette(vignette::Run::begin(table)),
        };
        (run, Step::Stay)
    }

    /// What was practised, once it is finished.
    pub fn evidence(&self, run: &Run) -> Evidence {
        let (hints, missed) = match run {
            Run::Inspect(run) => (run.hints.given, run.missed),
            Run::Passphrase(run) => (0, run.missed),
            Run::Sort(run) => (run.hints.given, run.missed),
            Run::Settings(run) => (run.hints.given, run.missed),
            Run::Spread(run) => (run.hints.given, 0),
            Run::Order(run) => (run.hints.given, run.missed),
            Run::Compare(run) => (run.hints.given, run.missed),
            Run::Plan(run) => (run.hints.given, 0),
            Run::Chat(_) | Run::Tell(_) | Run::Vignette(_) => (0, 0),
        };
        Evidence::Finished { activity: self.id().clone(), skills: self.skills().to_vec(), hints, missed }
    }
}

impl Run {
    /// An act while the activity waits; `None` when it is not possible.
    pub fn act(&mut self, of: &Activity, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match (self, of) {
            (Self::Chat(run), Activity::Chat(_)) => run.act(act),
            (Self::Inspect(run), Activity::Inspect(inspect)) => run.act(inspect, act, table),
            (Self::Tell(run), Activity::Tell(tell)) => run.act(tell, act, table),
            (Self::Passphrase(run), Activity::Passphrase(passphrase)) => run.act(passphrase, act, table),
            (Self::Sort(run), Activity::Sort(sort)) => run.act(sort, act, table),
            (Self::Settings(run), Activity::Settings(settings)) => run.act(settings, act, table),
            (Self::Spread(run), Activity::Spread(spread)) => run.act(spread, act, table),
            (Self::Order(run), Activity::Order(order)) => run.act(order, act, table),
            (Self::Compare(run), Activity::Compare(compare)) => run.act(compare, act, table),
            (Self::Plan(run), Activity::Plan(plan)) => run.act(plan, act, table),
            (Self::Vignette(run), Activity::Vignette(vignette)) => run.act(vignette, act, table),
            _ => None,
        }
    }

    /// What can be done while the activity waits, in the order shown.
    pub fn acts(&self, of: &Activity, acts: &mut Vec<Act>) {
        match (self, of) {
            (Self::Chat(run), Activity::Chat(_)) => run.acts(acts),
            (Self::Inspect(run), Activity::Inspect(inspect)) => run.acts(inspect, acts),
            (Self::Tell(run), Activity::Tell(tell)) => run.acts(tell, acts),
            (Self::Passphrase(run), Activity::Passphrase(passphrase)) => run.acts(passphrase, acts),
            (Self::Sort(run), Activity::Sort(sort)) => run.acts(sort, acts),
            (Self::Settings(run), Activity::Settings(settings)) => run.acts(settings, acts),
            (Self::Spread(run), Activity::Spread(spread)) => run.acts(spread, acts),
            (Self::Order(run), Activity::Order(order)) => run.acts(order, acts),
            (Self::Compare(run), Activity::Compare(compare)) => run.acts(compare, acts),
            (Self::Plan(run), Activity::Plan(plan)) => run.acts(plan, acts),
            (Self::Vignette(run), Activity::Vignette(vignette)) => run.acts(vignette, acts),
            _ => {}
        }
    }

    /// What leads to the end of the activity, for players who are simulated. From wherever it stands, acts of this list
    /// finish it, in a number of steps that its rows bound.
    pub fn onward(&self, of: &Activity, acts: &mut Vec<Act>) {
        match (self, of) {
            (Self::Chat(run), Activity::Chat(_)) => run.acts(acts),
            (Self::Tell(run), Activity::Tell(tell)) => run.acts(tell, acts),
            (Self::Inspect(run), Activity::Inspect(inspect)) => run.onward(inspect, acts),
            (Self::Passphrase(run), Activity::Passphrase(passphrase)) => run.onward(passphrase, acts),
            (Self::Sort(run), Activity::Sort(sort)) => run.onward(sort, acts),
            (Self::Settings(run), Activity::Settings(settings)) => run.onward(settings, acts),
            (Self::Spread(run), Activity::Spread(spread)) => run.onward(spread, acts),
            (Self::Order(run), Activity::Order(order)) => run.onward(order, acts),
            (Self::Compare(run), Activity::Compare(compare)) => run.onward(compare, acts),
            (Self::Plan(run), Activity::Plan(plan)) => run.onward(plan, acts),
            (Self::Vignette(run), Activity::Vignette(vignette)) => run.onward(vignette, acts),
            _ => {}
        }
    }

    /// What is shown while the activity waits.
    pub fn waiting(&self, of: &Activity) -> Option<Waiting> {
        match (self, of) {
            (Self::Chat(_), Activity::Chat(_)) => Some(Waiting::ChatOver),
            (Self::Inspect(run), Activity::Inspect(inspect)) => Some(Waiting::Inspect(run.view(inspect))),
            (Self::Tell(run), Activity::Tell(tell)) => Some(Waiting::Tell(run.view(tell))),
            (Self::Passphrase(run), Activity::Passphrase(passphrase)) => Some(Waiting::Passphrase(run.view(passphrase))),
            (Self::Sort(run), Activity::Sort(sort)) => Some(Waiting::Sort(run.view(sort))),
            (Self::Settings(run), Activity::Settings(settings)) => Some(Waiting::Settings(run.view(settings))),
            (Self::Spread(run), Activity::Spread(spread)) => Some(Waiting::Spread(run.view(spread))),
            (Self::Order(run), Activity::Order(order)) => Some(Waiting::Order(run.view(order))),
            (Self::Compare(run), Activity::Compare(compare)) => Some(Waiting::Compare(run.view(compare))),
            (Self::Plan(run), Activity::Plan(plan)) => Some(Waiting::Plan(run.view(plan))),
            (Self::Vignette(run), Activity::Vignette(vignette)) => Some(Waiting::Vignette(run.view(vignette))),
            _ => None,
        }
    }
}
