//! Who stands where: entrances follow from who speaks.

use std::sync::Arc;

use sango::story::{
    check::check,
    playthrough::Playthrough,
    script::{Band, Mood, Side},
    view::{Act, Cue},
    world::World,
};

use super::world::{golden_goat, read, start};

fn people(playthrough: &Playthrough) -> Vec<(String, Side)> {
    playthrough.stage().people.iter().map(|person| (person.who.to_string(), person.side)).collect()
}

fn with(beats: &str) -> Playthrough {
    let text = read("ok", "plain.ron").replace("Say(\"lina\", Happy, \"fix-start-1\"),", beats);
    let (episode, findings) = check("fix.ron", &text, &World::unknown());
    assert!(findings.is_empty(), "{findings:#?}");
    Playthrough::start(Arc::new(episode.unwrap()), start(Band::Middle, 1)).0
}

#[test]
fn who_is_played_stands_where_reading_starts() {
    let (mut playthrough, cues) = Playthrough::start(golden_goat(), start(Band::Middle, 1));
    assert_eq!(cues[..2], [Cue::Scene("goat-kitchen".into()), Cue::Entered("lina".into())]);
    for _ in 0..3 {
        playthrough.act(Act::Advance).unwrap();
    }
    let expected = [("lina", Side::Start), ("kai", Side::End), ("nana", Side::End)];
    assert_eq!(people(&playthrough), expected.map(|(who, side)| (who.to_owned(), side)));
    assert_eq!(playthrough.stage().people[0].mood, Mood::Proud, "the mood of the last line");
}

#[test]
fn bubbles_stand_on_the_device_and_their_writers_do_not() {
    let (mut playthrough, _) = Playthrough::start(golden_goat(), start(Band::Middle, 1));
    playthrough.jump("goat-message");
    assert!(people(&playthrough).is_empty());
    assert_eq!(playthrough.stage().bubbles.len(), 1);
    playthrough.act(Act::Advance).unwrap();
    assert_eq!((playthrough.stage().bubbles.len(), people(&playthrough).len()), (1, 1));
}

#[test]
fn a_fifth_person_takes_the_place_of_the_first_guest() {
    let mut playthrough = with(
        r#"Say("a", Calm, "x-1"), Say("lina", Calm, "x-2"), Say("b", Calm, "x-3"), Say("c", Calm, "x-4"),
           Say("mascot", Calm, "x-5"), Say("d", Calm, "x-6"),"#,
    );
    let mut cues = Vec::new();
    for _ in 0..5 {
        cues = playthrough.act(Act::Advance).unwrap();
    }
    assert_eq!(cues[..2], [Cue::Exited("a".into()), Cue::Entered("d".into())]);
    let names: Vec<String> = people(&playthrough).into_iter().map(|(who, _)| who).collect();
    assert_eq!(names, ["lina", "b", "c", "mascot", "d"]);
}

#[test]
fn silent_entrances_moves_and_exits() {
    let mut playthrough = with(
        r#"Enter("a", Start), Say("lina", Calm, "x-1"), Move("a", End), Say("lina", Calm, "x-2"), Exit("a"), Say("lina", Calm, "x-3"),"#,
    );
    assert_eq!(people(&playthrough), [("a".to_owned(), Side::Start), ("lina".to_owned(), Side::Start)]);
    playthrough.act(Act::Advance).unwrap();
    assert_eq!(people(&playthrough)[0], ("a".to_owned(), Side::End));
    let cues = playthrough.act(Act::Advance).unwrap();
    assert_eq!(cues[0], Cue::Exited("a".into()));
    assert_eq!(people(&playthrough).len(), 1);
}
