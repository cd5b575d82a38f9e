//! What a pack changes in an episode: the changed episode is played and checked like any other.

use std::sync::Arc;

use sango::story::{
    episode::Episode,
    overlay::{Over, check_over},
    playthrough::{Playthrough, Restored, Start},
    script::{Band, Form},
    view::{Act, Waiting},
    world::World,
};

use super::world::{file, shipped};

/// An episode of the shipped season with a pack's changes.
fn changed(id: &str, changes: &str) -> Arc<Episode> {
    let text = format!("Episodes({{\"{id}\": ({changes})}})");
    let over = Over::read("locales/en-NG/episodes.ron", &text).unwrap();
    let world = World::unknown();
    let (episode, found) = check_over(&format!("levels/season-one/{id}.ron"), &file(id), over.get(id).map(|over| (over, &world)), &world);
    assert!(found.is_empty(), "{found:#?}");
    Arc::new(episode.unwrap())
}

fn start(episode: &Arc<Episode>) -> Playthrough {
    let start = Start { band: Band::Middle, seed: 1, form: Form::default(), carried: Default::default(), played: Default::default() };
    Playthrough::start(episode.clone(), start).0
}

/// Does something that leads on, another thing each time.
fn go_on(playthrough: &mut Playthrough, step: usize) {
    let acts = playthrough.onward();
    playthrough.act(acts[step % acts.len()].clone()).unwrap();
}

/// Goes on until somebody can be told.
fn until_told(playthrough: &mut Playthrough) -> Vec<String> {
    for step in 0..2_000 {
        if let Waiting::Tell(tell) = playthrough.waiting() {
            return tell.who.iter().map(|adult| adult.id.to_string()).collect();
        }
        go_on(playthrough, step);
    }
    panic!("nobody can be told");
}

const IMAM: &str =
    "who: {\"fan-tell\": [(id: \"fan-tell-imam\", adult: \"imam\", first: Listens, then: [Say(\"imam\", Kind, \"fan-faith-01\")])]}";

#[test]
fn a_pack_adds_somebody_to_tell() {
    let (plain, nigeria) = (shipped("secret-fan"), changed("secret-fan", IMAM));
    let (mut here, mut there) = (start(&plain), start(&nigeria));
    let (who, more) = (until_told(&mut here), until_told(&mut there));
    assert_eq!(more[..who.len()], who, "those who were there stay, and stay first");
    assert_eq!(more[who.len()..], ["fan-tell-imam"]);
    there.act(Act::Pick("fan-tell-imam".into())).unwrap();
    assert!(nigeria.assets_used().cast.contains_key("imam"));
}

#[test]
fn another_language_goes_on_at_the_same_place_or_at_the_start_of_the_scene() {
    let (plain, nigeria) = (shipped("secret-fan"), changed("secret-fan", IMAM));
    let mut here = start(&plain);
    until_told(&mut here);
    let (mut there, restored) = Playthrough::restore(nigeria, &here.snapshot());
    assert_eq!(restored, Restored::Exact);
    there.act(Act::Pick("fan-tell-imam".into())).unwrap();
    let (_, restored) = Playthrough::restore(plain, &there.snapshot());
    assert!(matches!(restored, Restored::SceneStart(_)), "nobody of that name is here");
}

#[test]
fn a_pack_leaves_a_hard_scene_out_and_tells_what_happened() {
    let plain = shipped("secret-fan");
    let without = changed("secret-fan", "scenes: {\"fan-test\": (sensitive: Skip)}");
    let asks = |episode: &Episode| episode.messages_used().iter().filter(|used| *used.id == *"common-skip-scene").count();
    assert_eq!(asks(&without) + 1, asks(&plain), "it is not asked any more");
    let uses = |episode: &Episode, id: &str| episode.messages_used().iter().any(|used| *used.id == *id);
    assert!(uses(&plain, "fan-note-test") && !uses(&without, "fan-note-test"));
    assert!(uses(&without, "fan-skip-test") && !uses(&without, "fan-test-01"));
    // A child who plays on reads the summary and comes to an end.
    let mut playthrough = start(&without);
    for step in 0..2_000 {
        if playthrough.waiting() == Waiting::Ended {
            break;
        }
        go_on(&mut playthrough, step);
    }
    assert_eq!(playthrough.waiting(), Waiting::Ended);
    assert!(playthrough.history().iter().any(|entry| *entry.text() == *"fan-skip-test"));
}

#[test]
fn a_pack_changes_where_a_scene_plays_and_what_is_heard() {
    let there = changed("secret-fan", "scenes: {\"fan-pitch\": (place: \"school-yard\", music: \"market-ng\")}");
    let scene = there.scenes().iter().find(|scene| scene.id == "fan-pitch").unwrap();
    assert_eq!((scene.place.as_str(), scene.music.as_str()), ("school-yard", "market-ng"));
    assert_eq!(there.hash(), shipped("secret-fan").hash(), "a place that is kept holds in every language");
}
