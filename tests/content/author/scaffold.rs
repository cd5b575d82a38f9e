//! A new episode is sound and clean from its first moment, and nothing that is there already is lost.

use sango::author::{
    content::Content,
    reading::WordCounts,
    scaffold::{self, Refused},
    simulate::Simulation,
};

use super::{check, only, shipped, text, tool};

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
