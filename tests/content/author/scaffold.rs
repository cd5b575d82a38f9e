//! A new episode is sound and clean from its first moment, and nothing that is there already is lost.

use std::{collections::BTreeSet, fs};

use sango::author::{
    content::Content,
    reading::WordCounts,
    scaffold::{self, Refused},
    schema::Kind,
    simulate::Simulation,
};
use serde_json::Value;

use super::{check, only, root, shipped, text, tool, with};

#[test]
fn a_new_episode_is_clean_and_can_be_played() {
    for id in ["lost-kite", "best-goat"] {
        let mut inputs = shipped();
        for (path, text) in scaffold::episode(&inputs, "season-one", id).unwrap() {
            inputs.add(path, text.into_bytes());
        }
        let report = check(&inputs);
        assert!(report.is_clean(), "{:#?}", report.findings());
        assert!(only(&report, "A006").is_empty(), "the season names it");
        let content = Content::read(&inputs);
        let words = content.words(None).unwrap();
        let episode = content.episode(id).unwrap();
        let tally = Simulation::new(episode, &[], 1, WordCounts::new(episode, &words)).play(0..60);
        assert_eq!(tally.all(|_, _| true).stuck, 0);
        assert!(content.episode("golden-goat").is_ok());
    }
}

#[test]
fn nothing_is_written_over() {
    let inputs = shipped();
    let refused = |season: &str, id: &str| scaffold::episode(&inputs, season, id).unwrap_err();
    assert_eq!(refused("season-one", "golden-goat"), Refused::There("levels/season-one/golden-goat.ron".into()));
    for id in ["Lost Kite", "", "../x", "lost--kite", "9"] {
        assert_eq!(refused("season-one", id), Refused::Id(id.into()));
    }
    assert_eq!(refused("season-two", "lost-kite"), Refused::Unreadable("levels/season-two/season.ron".into()));
}

#[test]
fn the_tool_refuses_without_writing() {
    let output = tool(&["new-episode", "golden-goat"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("is there already"));
}

/// The names in a row of the guide's table.
fn named(page: &str, row: &str) -> Vec<String> {
    let start = format!("| {row} |");
    let line = page.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("the guide has no row `{row}`"));
    // Behind that it says where the other ones stand.
    let names = line[start.len()..].split("all of them").next().unwrap_or_default();
    names.split('`').skip(1).step_by(2).filter(|name| !name.contains('(')).map(str::to_owned).collect()
}

/// An episode that uses every name that the guide offers: a newcomer copies them from there.
#[test]
fn every_name_in_the_guide_can_be_used() {
    let page = fs::read_to_string(root().join("docs/write-an-episode.md")).unwrap();
    let list = |row: &str| named(&page, row).join(", ");
    let first = |row: &str| named(&page, row).remove(0);
    let mut beats = String::new();
    for row in ["children", "adults", "groups and strangers in a chat"] {
        named(&page, row).iter().for_each(|who| beats += &format!("Say(\"{who}\", Happy, \"play-chat-1\"),\n"));
    }
    named(&page, "moods").iter().for_each(|mood| beats += &format!("Say(\"lina\", {mood}, \"play-chat-1\"),\n"));
    named(&page, "sounds").iter().for_each(|sound| beats += &format!("Sound(\"{sound}\", \"play-chat-1\"),\n"));
    beats += &format!(
        "Choose(id: \"guide\", by: \"lina\", skills: [{}], ask: \"play-chat-code-ask\", options: [\n\
         (id: \"guide-risky\", quality: Risky, pressure: [{}], next: Retry)]),\n",
        list("skills"),
        list("tricks (`pressure`)"),
    );
    let (place, music) = (first("places"), first("music"));
    let mut scenes = format!("(id: \"guide-all\", place: \"{place}\", music: \"{music}\", beats: [\n{beats}]),\n");
    for (nth, place) in named(&page, "places").iter().enumerate() {
        scenes += &format!("(id: \"guide-place-{nth}\", place: \"{place}\", music: \"{music}\", beats: [Give]),\n");
    }
    for (nth, music) in named(&page, "music").iter().enumerate() {
        scenes += &format!("(id: \"guide-music-{nth}\", place: \"{place}\", music: \"{music}\", beats: [Give]),\n");
    }
    let file = "levels/playground/playground-chat.ron";
    let inputs = with(file, |text| text.replacen("scenes: [", &format!("scenes: [\n{scenes}"), 1));
    let found = check(&inputs);
    // What is no name: the file as RON and its types; who, where, music, sounds.
    let unknown = ["S003", "S004", "S005", "S006", "S008", "S030", "S032", "S033", "S034"];
    let here: Vec<_> = found.findings().iter().filter(|finding| finding.file == file).collect();
    assert!(here.iter().any(|finding| finding.code == "S091"), "the skills were not read: {here:#?}");
    assert!(here.iter().all(|finding| !unknown.contains(&finding.code)), "{here:#?}");
    for badge in named(&page, "badges") {
        assert!(inputs.has(&format!("assets/art/ui/icons/{badge}.svg")), "{badge}");
    }
    // The other way round, where the guide means to name all.
    let shape = Kind::Episode.schema();
    for (row, of) in [("moods", "Mood"), ("skills", "Skill"), ("tricks (`pressure`)", "Pressure")] {
        assert_eq!(BTreeSet::from_iter(named(&page, row)), words(&shape["$defs"][of]), "{row}");
    }
}

/// The words that a type of a schema may be.
fn words(of: &Value) -> BTreeSet<String> {
    let all = of["enum"].as_array().into_iter().chain(of["oneOf"].as_array()).flatten();
    let all = all.flat_map(|one| one["enum"].as_array().map_or_else(|| vec![one], |some| some.iter().collect()));
    all.filter_map(|one| one.as_str().or(one["const"].as_str()).map(str::to_owned)).collect()
}
