//! Saves and preferences in JSON: what comes out of one is played on.

use std::sync::Arc;

use sango::{
    progress::{
        keep::Document,
        preferences::Preferences,
        save::{Finish, Save},
        seal::{seal, unseal},
        summary::Summary,
    },
    story::{episode::Episode, playthrough::Playthrough, script::Band, view::Act},
};

use super::{fuzz, read};
use crate::story::world::{everything, start};

/// A save in the middle of an episode, after another one.
fn save(episode: &Arc<Episode>, band: Band, steps: usize) -> Save {
    let (mut playthrough, _) = Playthrough::start(episode.clone(), start(band, 5));
    for step in 0..steps {
        let acts = playthrough.onward();
        let Some(act) = acts.get(step * 3 % acts.len().max(1)).cloned() else { break };
        playthrough.act(act).unwrap();
    }
    let mut save = Save::default();
    save.finish(Finish {
        episode: "golden-goat".into(),
        badge: "goat-badge".into(),
        flags: [String::from("goat-laughed")].into(),
        evidence: playthrough.evidence().to_vec(),
    });
    save.keep_place(playthrough.snapshot());
    save
}

const WORDS: [&str; 20] = [
    "\"Advance\",",
    "{\"Pick\":\"fix-start-1\"},",
    "\"Hint\",",
    "\"Finish\",",
    "\"Retry\",",
    "\"Back\",",
    "\"GoOn\",",
    "null",
    "true",
    "{}",
    "[]",
    "\"version\":",
    "\"place\":",
    "\"from\":{\"scene\":\"fix-start\",\"flags\":[],\"told\":null},",
    "\"told\":\"nana\",",
    "\"Young\"",
    "\"band\":",
    "\"acts\":",
    "\\ud800",
    "1e400",
];

/// Reads a text as everything that it could be, and plays on from it.
fn answer(episode: &Arc<Episode>, text: &str) {
    let _ = Preferences::from_text(text).map(|preferences| Preferences::from_text(&preferences.to_text()).unwrap());
    let _ = Save::from_text(text);
    let Ok(mut save) = Save::from_text(&seal(text)) else { return };
    assert_eq!(Save::from_text(&save.to_text()).as_ref(), Ok(&save), "what was read can be kept");
    let _ = (Summary::of(&save), save.carried());
    if let Some(place) = &save.place {
        let (mut playthrough, _) = Playthrough::restore(episode.clone(), place);
        for step in 0..30 {
            let acts = playthrough.acts();
            let act = acts.get(step % acts.len().max(1)).cloned().unwrap_or(Act::Back);
            let _ = playthrough.act(act);
        }
        save.keep_place(playthrough.snapshot());
    }
    save.finish(Finish::default());
    save.leave_place();
}

#[test]
fn no_save_is_too_hostile() {
    let episode = everything();
    let body = |band, steps| unseal(&save(&episode, band, steps).to_text()).unwrap().as_bytes().to_vec();
    let seeds = vec![
        body(Band::Young, 9),
        body(Band::Middle, 25),
        body(Band::Older, 60),
        read("tests/fixtures/progress/version-0.json"),
        Preferences::default().to_text().into_bytes(),
    ];
    let middle = String::from_utf8(body(Band::Middle, 25)).unwrap();
    let acts = |acts: String| middle.replacen("\"acts\": [", &format!("\"acts\": [{acts}"), 1).into_bytes();
    let hostile = vec![
        vec![b'['; 3_000_000],
        b"{\"version\":1,\"place\":".iter().copied().chain(b"{\"a\":".repeat(100_000)).collect(),
        acts("\"Advance\",\"Back\",".repeat(100_000)),
        acts("\"Hint\",".repeat(100_000)),
        acts("\"Retry\",".repeat(100_000)),
        acts("\"Advance\",".repeat(100_000)),
        format!("{{\"version\":1,\"finished\":{{\"a\":{}}}}}", "9".repeat(1_000_000)).into_bytes(),
        format!("{{\"version\":0,\"finished\":[{}1]}}", "\"a\",".repeat(500_000)).into_bytes(),
        b"{\"version\":18446744073709551615}".to_vec(),
        b"{\"version\":-1}".to_vec(),
        format!("{{\"version\":1,\"flags\":{{\"a\":[{}\"b\"]}}}}", "\"c\",".repeat(500_000)).into_bytes(),
    ];
    fuzz("saves", hostile, seeds, &WORDS, move |bytes| {
        // A storage gives text or nothing; what is left of the bytes as text is tried.
        answer(&episode, &String::from_utf8_lossy(bytes));
        Vec::new()
    });
}
