//! Whether an episode is sound. All mistakes at once, each with its place; an [`Episode`] comes only from here.

mod choices;
mod names;
mod structure;
mod wording;

pub use self::{
    names::is_id,
    wording::{count as words_in, sentences},
};

use super::{
    chance, compile,
    diagnostic::{Diagnostic, MOST_HINTS, Severity, did_you_mean, shorten},
    episode::{Badge, Episode, Flag, Scene},
    explore,
    facts::{self, Facts},
    id::Id,
    script::Script,
    source::{Source, parse_ron},
    walk::{Node, walk},
    world::World,
};

/// What can be wrong with an episode, beside the mistakes of any RON file.
pub const CODES: &[(&str, &str)] = &[
    ("S010", "The episode's id is not the name of its file."),
    ("S011", "An id is not written in small letters, digits and hyphens."),
    ("S012", "Two things have the same id."),
    ("S013", "The episode is for no band, or names a band twice."),
    ("S014", "The episode has no scenes."),
    ("S015", "A scene, or the inside of an activity, has no beats."),
    ("S016", "`only` names no band, or one that the episode is not for."),
    ("S017", "No band ever sees this."),
    ("S018", "A branch with chances has no branches, or a weight of zero."),
    ("S019", "A jump to a scene that does not exist, or that a band of the jump does not have."),
    ("S020", "A flag that is not declared."),
    ("S021", "A flag that is declared and never used: never set, or never asked for and not kept."),
    ("S022", "More flags or recalled episodes than an episode can remember."),
    ("S023", "A flag from an episode that does not exist, comes later, or does not keep it."),
    ("S024", "A flag of an earlier episode is set here."),
    ("S030", "A character who does not exist."),
    ("S031", "`told` speaks before anybody was told."),
    ("S032", "A place that does not exist."),
    ("S033", "Music that does not exist."),
    ("S034", "A sound that does not exist."),
    ("S035", "A picture that does not exist."),
    ("S036", "A drawing of a badge that does not exist."),
    ("S037", "An episode is recalled that does not exist or does not come before this one."),
    ("S040", "A message that the reference language does not have."),
    ("S041", "A message lacks an attribute, such as `.found`."),
    ("S042", "A message asks for other variables than it is given."),
    ("S043", "A bubble is too long for a child."),
    ("S044", "A sentence is too long for a child."),
    ("S045", "An option is too long for the youngest."),
    ("S046", "A name that every culture chooses for itself stands in a message as plain letters."),
    ("S047", "Somebody says the same words in two messages."),
    ("S050", "A choice has too few or too many options for a band: two for Young, three or four for the others."),
    ("S051", "A choice has no strong option for a band."),
    ("S052", "A risky option has no consequence."),
    ("S053", "A risky option neither names its trick nor has a line of the mascot."),
    ("S054", "A risky option offers no other try, and no adult listens on its way on."),
    ("S055", "`Another` stands outside a tell activity."),
    ("S056", "A choice or an activity practises no skill."),
    ("S060", "A path ends, or a band plays, without anybody having listened."),
    ("S061", "A path ends without an open question."),
    ("S062", "A path ends without the badge."),
    ("S063", "An adult does not listen, and there is no second try."),
    ("S064", "A tell activity has no adult for a band, or more than it can hold."),
    ("S065", "The talk card has no line for a band."),
    ("S066", "An open question has fewer than two answers for a band."),
    ("S067", "A sensitive scene that is skipped leads to no later scene."),
    ("S070", "A chat has no safety buttons."),
    ("S071", "A chat has no button to tell somebody."),
    ("S072", "Two buttons of a chat do the same."),
    ("S073", "A chat or tell activity stands inside another."),
    ("S075", "An inspect activity asks for nothing, or for more than a band can find."),
    ("S076", "An area lies outside the picture, or has no size."),
    ("S077", "One area covers another."),
    ("S078", "A picture without words for who cannot see it."),
    ("S080", "A passphrase needs no words, or more good ones than a band has."),
    ("S090", "A skill is claimed and never practised."),
    ("S091", "A skill is practised and not claimed."),
    ("S101", "A scene that nobody ever reaches."),
    ("S102", "A choice that nobody ever comes to, so that nobody can take its options."),
    ("S103", "The story runs in a circle without a choice."),
    ("S104", "A path from which the end cannot be reached."),
    ("S105", "A dead end: nothing can be done."),
    ("S106", "The story has too many states to be explored."),
    ("S107", "A beat that nobody ever reaches."),
];

/// Checks an episode file. There is an episode when no finding is an error.
#[must_use]
pub fn check(path: &str, text: &str, world: &World<'_>) -> (Option<Episode>, Vec<Diagnostic>) {
    let script: Script = match parse_ron(path, text) {
        Ok(script) => script,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    check_script(path, text, &script, &Source::index(text), world, true)
}

/// Checks a script that was read; `text` is hashed, so that a save knows whether it is of this very episode. `whole`: all of
/// it has to be reached by somebody.
pub(super) fn check_script(
    path: &str,
    text: &str,
    script: &Script,
    source: &Source,
    world: &World<'_>,
    whole: bool,
) -> (Option<Episode>, Vec<Diagnostic>) {
    let facts = facts::gather(script, source);
    let mut checker = Checker { file: path, text, script, source, world, facts: &facts, findings: Vec::new() };
    checker.structure();
    checker.names();
    checker.choices();
    checker.wording();
    walk(script, &mut |node, path, around| {
        if let Node::Beat(super::script::BeatScript::Play(activity)) = node {
            super::activity::rules(activity, &mut checker, path, around);
        }
    });
    let mut findings = checker.findings;
    let mut episode = None;
    if sound(&findings) {
        let (built, origins) = build(script, text, source, facts);
        findings.extend(explore::check(path, script, source, &built, &origins, whole));
        episode = sound(&findings).then_some(built);
    }
    let place = |finding: &Diagnostic| finding.span.as_ref().map_or(0, |span| span.start);
    findings.sort_by(|a, b| (place(a), a.code).cmp(&(place(b), b.code)));
    (episode, shorten(findings))
}

fn sound(findings: &[Diagnostic]) -> bool {
    findings.iter().all(|finding| finding.severity != Severity::Error)
}

fn build(script: &Script, text: &str, source: &Source, facts: Facts) -> (Episode, Vec<compile::Origins>) {
    let flags: Vec<Flag> =
        script.flags.iter().map(|flag| Flag { id: (&flag.id).into(), keep: flag.keep, from: flag.from.as_ref().map(Id::from) }).collect();
    let names: Vec<Id> = flags.iter().map(|flag| flag.id.clone()).collect();
    let mut bands = script.bands.clone();
    bands.sort_unstable();
    let compiled = bands.into_iter().map(|band| compile::compile(script, band, &names, &facts.earlier));
    let (programs, origins) = compiled.unzip();
    let scenes = script.scenes.iter().enumerate().map(|(at, scene)| Scene {
        id: (&scene.id).into(),
        place: (&scene.place).into(),
        music: (&scene.music).into(),
        span: source.span(&format!("scenes[{at}]")),
    });
    let episode = Episode {
        id: (&script.id).into(),
        title: (&script.title).into(),
        blurb: (&script.blurb).into(),
        cover: (&script.cover).into(),
        risk: script.risk,
        also: script.also.clone(),
        skills: script.skills.clone(),
        measure: script.measure,
        badge: Badge { id: (&script.badge.id).into(), picture: (&script.badge.picture).into() },
        flags,
        earlier: facts.earlier,
        scenes: scenes.collect(),
        leads: facts.leads,
        programs,
        messages: facts.messages,
        assets: facts.assets,
        hash: chance::hash(text.as_bytes()),
    };
    (episode, origins)
}

/// What the rules work on.
pub(super) struct Checker<'a> {
    file: &'a str,
    text: &'a str,
    script: &'a Script,
    source: &'a Source,
    world: &'a World<'a>,
    facts: &'a Facts,
    findings: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    /// The script that is checked.
    pub fn script(&self) -> &'a Script {
        self.script
    }

    /// An error at a path of the file.
    pub fn error(&mut self, code: &'static str, path: &str, message: impl Into<String>, expected: impl Into<String>) {
        let finding = Diagnostic::error(code, self.file, message).at(self.source.span(path)).expected(expected);
        self.findings.push(finding);
    }

    /// A warning at a path of the file.
    pub fn warn(&mut self, code: &'static str, path: &str, message: impl Into<String>, expected: impl Into<String>) {
        let finding = Diagnostic::warning(code, self.file, message).at(self.source.span(path)).expected(expected);
        self.findings.push(finding);
    }

    /// An error about a name that is not among the known ones.
    pub fn unknown<'k>(
        &mut self,
        code: &'static str,
        path: &str,
        message: impl Into<String>,
        word: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let mut finding = Diagnostic::error(code, self.file, message).at(self.source.span(path));
        let known: Vec<&str> = known.into_iter().collect();
        // Comparing takes long, and nobody reads so many hints.
        finding.hint = if self.findings.len() < MOST_HINTS { did_you_mean(word, known.iter().copied()) } else { None };
        finding.expected = match known.len() {
            0 => None,
            1..=48 => Some(format!("one of {}", known.join(", "))),
            count => Some(format!("one of the {count} that exist")),
        };
        self.findings.push(finding);
    }
}
