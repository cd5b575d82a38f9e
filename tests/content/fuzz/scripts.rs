//! Episodes and seasons in RON.

use std::sync::Arc;

use sango::{
    author::{bench, graph::Sketch, inputs::Inputs, reading::WordCounts, simulate::Simulation},
    l10n::locales::Locales,
    story::{
        check::check, diagnostic::Diagnostic, episode::Episode, playthrough::Playthrough, script::Band, season, view::Act, world::World,
    },
};

use super::{can_be_shown, fuzz, read, read_all};
use crate::story::world::{Small, start};

const PATH: &str = "levels/season/fix.ron";

const WORDS: [&str; 24] = [
    "Choose(",
    "Play(",
    "Say(\"lina\", Happy, \"a\"),",
    "If(Flag(\"a\"), [], []),",
    "Roll([(1, [End]), (1, [])]),",
    "Go(\"home\"),",
    "Retry",
    "Another",
    "On",
    "Young",
    "Only([Older], [])",
    "told",
    "mascot",
    "Chat(",
    "Tell(",
    "Spread(",
    "Plan(",
    "Vignette(",
    "#![enable(implicit_some)]",
    "r#\"a\"#",
    "None",
    "Some(",
    "true",
    "find: 0,",
];

fn answer(bytes: &[u8]) -> Vec<Diagnostic> {
    let mut inputs = Inputs::default();
    inputs.add(PATH, bytes.to_vec());
    let mut findings = inputs.problems();
    let Some(text) = inputs.text(PATH) else { return findings };
    let _ = season::outline(PATH, text);
    findings.extend(season::check("levels/season/season.ron", text, None, None).1);
    let (known, more) = check(PATH, text, &Small::new().world());
    can_be_shown(PATH, bytes, &more);
    findings.extend(more);
    // What the game finds sound by itself is played, whatever the world says of it.
    if let Some(episode) = known.or_else(|| check(PATH, text, &World::unknown()).0) {
        play(&Arc::new(episode));
    }
    findings
}

/// Everything that is done with a sound episode.
fn play(episode: &Arc<Episode>) {
    for play in bench::plays(episode) {
        let _ = play.again();
    }
    let words = Locales::default().library("en");
    for band in Band::ALL {
        let (mut playthrough, _) = Playthrough::start(episode.clone(), start(band, 3));
        for step in 0..60 {
            let acts = playthrough.acts();
            let act = acts.get(step * 5 % acts.len().max(1)).cloned().unwrap_or(Act::Back);
            let _ = playthrough.act(act);
        }
        let (again, _) = Playthrough::restore(episode.clone(), &playthrough.snapshot());
        assert_eq!(again.snapshot(), playthrough.snapshot());
        let _ = Sketch::new(episode, band, &words, true);
    }
    let simulation = Simulation::new(episode, &Band::ALL, 1, WordCounts::default());
    let _ = simulation.play(0..3).all(|_, _| true);
}

fn hostile() -> Vec<Vec<u8>> {
    let plain = String::from_utf8(read("tests/fixtures/ok/story/plain.ron")).unwrap();
    let put = |what: &str| plain.replacen("scenes: [", &format!("{what} scenes: ["), 1).into_bytes();
    let beats = |what: String| plain.replacen("beats: [", &format!("beats: [{what}"), 1).into_bytes();
    let lines = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    vec![
        vec![b'('; 3_000_000],
        vec![0xff; 100_000],
        b"Episode(id: \"".iter().copied().chain(std::iter::repeat_n(b'a', 1_900_000)).chain(*b"\")").collect(),
        beats(format!("Say(\"{}\", Happy, \"{}\"),", "l".repeat(900_000), "m".repeat(900_000))),
        beats(lines(30_000, &|at| format!("Say(\"nobody-{at}\", Happy, \"missing-{at}\"),"))),
        beats(lines(20_000, &|at| format!("Say(\"lina\", Happy, \"line-{at}\"),"))),
        beats(lines(20_000, &|_| "Go(\"nowhere\"),".into())),
        beats(lines(3_000, &|at| format!("Choose(id: \"c{at}\", by: \"lina\", skills: [], ask: \"a{at}\", options: []),"))),
        // Every branch doubles the states: 2^40 of them.
        put(&format!("flags: [{}],", lines(40, &|at| format!("(id: \"f{at}\"),")))),
        plain
            .replacen("scenes: [", &format!("flags: [{}], scenes: [", lines(40, &|at| format!("(id: \"f{at}\"),"))), 1)
            .replacen(
                "beats: [",
                &format!(
                    "beats: [{}{}",
                    lines(40, &|at| format!("Roll([(1, [Set(\"f{at}\")]), (1, [])]),")),
                    lines(40, &|at| format!("If(Flag(\"f{at}\"), [Sound(\"ping\", \"s{at}\")], []),"))
                ),
                1,
            )
            .into_bytes(),
        beats(format!("Roll([{}]),", lines(20_000, &|_| "(4294967295, []),".into()))),
        beats(lines(2_000, &|at| format!("Recall(\"first-{at}\", [], []),"))),
        beats("Play(Spread(id: \"s\", skills: [ThinkSpread], seed: 18446744073709551615, phones: 18446744073709551615, friends: 9999999999, people: 4294967295, share: 4294967295, rounds: 4294967295, runs: [], done: \"d\")),".into()),
    ]
}

#[test]
fn no_episode_or_season_is_too_hostile() {
    let mut seeds = read_all("tests/fixtures/ok/story", ".ron");
    seeds.extend(read_all("levels/playground", ".ron"));
    seeds.push(read("levels/season-one/season.ron"));
    seeds.push(read("levels/season-one/the-sticker.ron"));
    fuzz("scripts", hostile(), seeds, &WORDS, answer);
}
