//! Simulated children: the same for the same seed, in whatever parts they play, and never stuck unless the story is.

use std::sync::Arc;

use sango::{
    author::{
        content::Content,
        reading::WordCounts,
        simulate::{Simulation, Tally, chart, child::CHILDREN, reached, table},
    },
    story::{
        check,
        episode::Episode,
        script::{Band, Quality},
        world::World,
    },
};

use super::{shipped, text, tool};

fn simulation(seed: u64, bands: &[Band]) -> Simulation {
    let content = Content::read(&shipped());
    let episode = content.episode("golden-goat").unwrap();
    Simulation::new(episode, bands, seed, WordCounts::new(episode, &content.words(None).unwrap()))
}

#[test]
fn the_same_children_play_alike_in_whatever_parts() {
    let seven = simulation(7, &[]);
    let all = seven.play(0..300);
    let mut parts = Tally::default();
    for part in [0..1, 1..130, 130..130, 130..300] {
        parts.add(seven.play(part));
    }
    assert_eq!(all, parts);
    assert_ne!(all, simulation(8, &[]).play(0..300), "another seed, other children");
}

#[test]
fn every_child_comes_to_an_end() {
    let tally = simulation(1, &[]).play(0..600);
    let all = tally.all(|_, _| true);
    assert_eq!((all.children, all.stuck), (600, 0), "{:?}", tally.stuck);
    assert_eq!(all.endings.values().sum::<u64>(), 600);
    assert_eq!(all.minutes.values().sum::<u64>(), 600);
    assert_eq!(tally.groups.len(), CHILDREN.len() * 3);
    // What is spent in the scenes is the whole: minutes are rounded to tenths, scenes to thousandths of a second.
    let whole = all.minutes.iter().map(|(tenths, children)| u64::from(*tenths) * children).sum::<u64>() as f64 / 10.0;
    let scenes = all.scenes.values().sum::<u64>() as f64 / 60_000.0;
    assert!((whole - scenes).abs() < 600.0 * 0.05, "{whole} and {scenes}");
    assert!(all.scenes.len() > 4, "{:?}", all.scenes);
}

#[test]
fn children_do_what_their_names_say() {
    let tally = simulation(1, &[]).play(0..3000);
    let group = |name: &str| {
        let kind = CHILDREN.iter().position(|child| child.name == name).unwrap();
        tally.all(|one, _| one == kind)
    };
    let risky = |name: &str| {
        let qualities = group(name).qualities;
        qualities[Quality::Risky as usize] as f64 / qualities.iter().sum::<u64>() as f64
    };
    assert!(risky("careful") < risky("random") && risky("random") < risky("hasty") && risky("hasty") < risky("always risky"));
    assert!(group("hasty").minutes_of(0.5) < group("careful").minutes_of(0.5));
}

#[test]
fn one_band_can_play_alone() {
    let tally = simulation(1, &[Band::Young]).play(0..50);
    assert!(tally.groups.keys().all(|(_, band)| *band == Band::Young));
}

/// The shipped episode, with a last scene that hardly ever begins: chance leads back to the one before.
fn circle() -> Arc<Episode> {
    let goat = shipped();
    let path = "levels/season-one/golden-goat.ron";
    let end = "(id: \"goat-end\", place: \"kitchen-day\", music: \"happy\", beats: [";
    let text = goat.text(path).unwrap().replace(end, &format!("{end} Roll([(1000000, [Go(\"goat-jojo\")]), (1, [])]),"));
    let (episode, findings) = check::check(path, &text, &World::unknown());
    Arc::new(episode.unwrap_or_else(|| panic!("{findings:#?}")))
}

#[test]
fn who_goes_round_in_circles_is_stuck_and_the_place_is_named() {
    let tally = Simulation::new(&circle(), &[Band::Young], 1, WordCounts::default()).play(0..10);
    assert_eq!(tally.all(|_, _| true).stuck, 10);
    assert_eq!(tally.stuck.keys().collect::<Vec<_>>(), ["goat-jojo, goat-kind"]);
}

#[test]
fn in_every_episode_and_band_everybody_finishes_and_somebody_comes_everywhere() {
    let content = Content::read(&shipped());
    for episode in content.episodes() {
        for band in episode.bands() {
            let simulation = Simulation::new(episode, &[band], 1, WordCounts::default());
            // `make content` has ten thousand of them play.
            let tally = simulation.play(0..200);
            for row in reached(&simulation, &tally) {
                assert!(row.all(), "{} {band:?}: {:?}, {:?}", episode.id(), row.never, tally.stuck);
            }
        }
    }
}

#[test]
fn what_nobody_comes_to_is_named() {
    let simulation = Simulation::new(&circle(), &[Band::Young], 1, WordCounts::default());
    let rows = reached(&simulation, &simulation.play(0..5));
    assert!(!rows[0].all() && rows[0].never.contains(&"ending in goat-end".to_owned()), "{:?}", rows[0].never);
    assert!(!reached(&simulation, &Tally::default())[0].all(), "nobody has played");
}

#[test]
fn an_episode_that_is_too_short_is_told_the_aim() {
    let content = Content::read(&shipped());
    let episode = content.episode("playground-chat").unwrap();
    let simulation = Simulation::new(episode, &[Band::Older], 1, WordCounts::new(episode, &content.words(None).unwrap()));
    assert!(table(&simulation, &simulation.play(0..50)).contains("minutes or less; the aim is 8 to 12"));
}

#[test]
fn the_table_and_the_chart_name_every_option() {
    let simulation = simulation(1, &[]);
    let tally = simulation.play(0..300);
    let (table, chart) = (table(&simulation, &tally), chart(&simulation, &tally));
    for option in ["goat-link-tap", "goat-link-share", "goat-again-other", "goat-kind-steps"] {
        assert!(table.contains(option) && chart.contains(option), "{option}");
    }
    for word in ["hasty", "TellAdult", "goat-tell-aunt", "goat-end"] {
        assert!(table.contains(word), "{word}");
    }
}

#[test]
fn the_tool_simulates() {
    let output = tool(&["simulate", "golden-goat", "--children", "60", "--band", "6-8"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("golden-goat: 60 children, Young\n"));
    let output = tool(&["simulate", "golden-goat", "--children", "30", "--json"]);
    let all: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(all["groups"].as_array().unwrap().iter().filter_map(|group| group["children"].as_u64()).sum::<u64>(), 30);
    let output = tool(&["simulate", "--all", "--children", "1", "--band", "6-8"]);
    assert_eq!(output.status.code(), Some(1), "one child cannot come everywhere");
    assert!(text(&output.stdout).contains("nobody comes to the option"));
    let output = tool(&["simulate", "golden-gaot"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("there is no sound episode `golden-gaot`"));
}
