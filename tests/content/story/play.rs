//! Playing: whole plays, saving at every step, going back.

use std::{collections::BTreeSet, sync::Arc};

use sango::story::{
    check::check,
    episode::Episode,
    playthrough::{Playthrough, Restored, Start},
    script::Band,
    view::{Act, Waiting},
    world::World,
};

fn golden_goat() -> Arc<Episode> {
    let text = include_str!("../../../levels/season-one/golden-goat.ron");
    let (episode, findings) = check("levels/season-one/golden-goat.ron", text, &World::unknown());
    assert!(findings.is_empty(), "{findings:#?}");
    Arc::new(episode.expect("a sound episode"))
}

fn start(band: Band, seed: u64) -> Start {
    Start { band, seed, carried: BTreeSet::new(), played: BTreeSet::new() }
}

/// Plays with a small generator of its own: any act but going back, until the end.
fn wander(playthrough: &mut Playthrough, mut seed: u64, mut each: impl FnMut(&Playthrough)) -> usize {
    for step in 0..5000 {
        each(playthrough);
        if playthrough.waiting() == Waiting::Ended {
            return step;
        }
        let acts: Vec<Act> = playthrough.acts().into_iter().filter(|act| *act != Act::Back).collect();
        assert!(!acts.is_empty(), "nothing can be done at {:?}", playthrough.waiting());
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let act = acts[(seed >> 33) as usize % acts.len()].clone();
        playthrough.act(act).expect("an act that was offered");
    }
    panic!("no end after 5000 acts");
}

#[test]
fn every_wander_ends_and_restores_at_every_step() {
    let episode = golden_goat();
    for band in Band::ALL {
        for seed in 0..20 {
            let (mut playthrough, _) = Playthrough::start(episode.clone(), start(band, seed));
            let steps = wander(&mut playthrough, seed, |now| {
                let (again, how) = Playthrough::restore(episode.clone(), &now.snapshot());
                assert_eq!(how, Restored::Exact);
                assert_eq!(again.waiting(), now.waiting());
                assert_eq!(again.stage(), now.stage());
                assert_eq!(again.history(), now.history());
                assert_eq!(again.acts(), now.acts());
                assert_eq!(again.snapshot(), now.snapshot());
            });
            assert!(steps > 30, "only {steps} acts");
        }
    }
}
