//! Every rule: sound files are silent, and each broken one yields its own code at a place, and no other.

use std::{collections::BTreeSet, fs};

use sango::story::{
    codes,
    diagnostic::{Diagnostic, Severity},
    explore,
    overlay::{Over, check_over},
    season,
};

use super::world::{FixtureWords, Small, check_text, everything, fixtures, read, season as all_episodes};

fn findings(code: &str, text: &str) -> Vec<Diagnostic> {
    if text.contains("Season(") {
        let files = BTreeSet::from(["fix".to_owned()]);
        season::check("levels/season/season.ron", text, Some(&files), Some(&FixtureWords)).1
    } else if text.contains("Episodes(") {
        // A pack's changes of the sound fixture: whatever is wrong with them, the episode can be played.
        let over = Over::read("locales/en-NG/episodes.ron", text).unwrap();
        let (path, small) = ("levels/season/fix.ron", Small::new());
        let world = small.world();
        let (episode, findings) = check_over(path, &read("ok", "plain.ron"), over.get("fix").map(|over| (over, &world)), &world);
        assert!(episode.is_some() && findings.iter().all(|finding| finding.file.starts_with("locales/")), "{findings:#?}");
        findings
    } else {
        let (episode, findings) = check_text(text);
        let errors = findings.iter().any(|finding| finding.severity == Severity::Error);
        assert_eq!(episode.is_none(), errors, "{code}: an episode exists when, and only when, nothing is an error");
        findings
    }
}

#[test]
fn sound_files_are_silent() {
    for file in ["plain.ron", "fix.ron"] {
        let (episode, findings) = check_text(&read("ok", file));
        assert!(episode.is_some() && findings.is_empty(), "{file}: {findings:#?}");
    }
}

#[test]
fn each_broken_file_yields_its_own_code_at_a_place() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(fixtures("broken")).unwrap() {
        let path = entry.unwrap().path();
        let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let found = findings(&code, &text);
        let codes: BTreeSet<&str> = found.iter().map(|finding| finding.code).collect();
        if codes != BTreeSet::from([code.as_str()]) {
            let told: Vec<_> = found.iter().map(|finding| (finding.code, &finding.message)).collect();
            wrong.push(format!("{code}: {told:?}"));
        }
        for finding in &found {
            let span = finding.span.clone().unwrap_or_else(|| panic!("{code} has no place"));
            assert!(text.get(span.clone()).is_some_and(|part| !part.is_empty()), "{code}: {span:?} is no place");
            assert!(finding.expected.is_some() || finding.hint.is_some(), "{code} says neither what was expected nor what to do");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_broken_file() {
    for (code, _) in codes() {
        // Files of two megabytes or a thousand mistakes are made when they are needed: see the tests of bad input.
        assert!(
            ["S001", "S009"].contains(&code) || fixtures("broken").join(format!("{code}.ron")).exists(),
            "no file for {code}"
        );
    }
    let all: Vec<&str> = codes().map(|(code, _)| code).collect();
    let unique: BTreeSet<&&str> = all.iter().collect();
    assert_eq!(unique.len(), all.len(), "a code means two things");
}

#[test]
fn all_mistakes_are_told_at_once() {
    let text = read("ok", "plain.ron")
        .replace("\"home\"", "\"hom\"")
        .replace("Say(\"lina\", Happy", "Say(\"linna\", Happy")
        .replace("quality: Strong", "quality: Okay")
        .replace("Flag(\"fix-given\")", "Flag(\"fix-givn\")");
    let (episode, found) = check_text(&text);
    assert!(episode.is_none());
    let codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
    for code in ["S020", "S030", "S032", "S051"] {
        assert!(codes.contains(&code), "{code} is not among {codes:?}");
    }
    let places: Vec<usize> = found.iter().map(|finding| finding.span.clone().unwrap().start).collect();
    assert!(places.is_sorted(), "findings follow the file");
}

#[test]
fn findings_point_at_the_word_that_is_meant() {
    let pointed = |code: &str| {
        let text = read("broken", &format!("{code}.ron"));
        let found = findings(code, &text);
        text[found[0].span.clone().unwrap()].to_owned()
    };
    assert_eq!(pointed("S004"), "blurp");
    assert_eq!(pointed("S005"), "Hapy");
    assert_eq!(pointed("S007"), "cover");
    assert_eq!(pointed("S011"), "\"Fix wait\"");
    assert_eq!(pointed("S019"), "\"fix-ende\"");
    assert_eq!(pointed("S030"), "\"linna\"");
    assert_eq!(pointed("S045"), "\"fix-refuse\"".replace("fix-refuse", "long-option"));
    assert_eq!(pointed("S072"), "Save");
    assert_eq!(pointed("S076"), "(1200, 100, 200, 200)");
    assert_eq!(pointed("S090"), "AskConsent");
}

#[test]
fn a_slip_gets_a_hint() {
    for (code, hint) in [("S004", "blurb"), ("S005", "Happy"), ("S019", "fix-end"), ("S030", "lina"), ("S034", "ping"), ("S112", "fix")] {
        let found = findings(code, &read("broken", &format!("{code}.ron")));
        assert_eq!(found[0].hint.as_deref(), Some(format!("did you mean `{hint}`?").as_str()), "{code}");
    }
}

#[test]
fn without_a_world_only_the_file_itself_is_checked() {
    use sango::story::{check::check, world::World};
    for code in ["S030", "S032", "S033", "S034", "S035", "S036", "S037", "S040", "S041", "S042"] {
        let (episode, found) = check("fix.ron", &read("broken", &format!("{code}.ron")), &World::unknown());
        assert!(episode.is_some() && found.is_empty(), "{code}: {found:#?}");
    }
}

#[test]
fn an_episode_says_what_it_uses() {
    let episode = everything();
    let assets = episode.assets_used();
    assert!(assets.pictures.contains("page") && assets.sounds.contains("ping") && assets.music.contains("calm"));
    assert!(assets.cast.contains_key("helper") && assets.cast.contains_key("dara"));
    let used = |id: &str| episode.messages_used().iter().find(|used| used.id == id).unwrap_or_else(|| panic!("{id} is not used"));
    assert_eq!(used("fix-strong").variables, ["count"]);
    assert!(used("pressure-hurry").span.is_some() && used("skill-say-no").span.is_some());
    let found = |used: &&sango::story::episode::Use| used.attribute == Some("found");
    assert_eq!(episode.messages_used().iter().filter(found).count(), 2);
    assert_eq!(episode.flags_kept().map(ToString::to_string).collect::<Vec<_>>(), ["fix-told-all"]);
}

#[test]
fn exploring_stays_small() {
    for episode in all_episodes().into_iter().chain([everything()]) {
        for (band, states) in explore::states(&episode) {
            assert!((20..20_000).contains(&states), "{band:?} has {states} states");
        }
    }
}

#[test]
fn the_shipped_season_is_sound() {
    let text = include_str!("../../../levels/season-one/season.ron");
    let files = all_episodes().iter().map(|episode| episode.id().to_string()).collect();
    let (season, found) = season::check("levels/season-one/season.ron", text, Some(&files), None);
    assert!(found.is_empty(), "{found:#?}");
    let season = season.unwrap();
    assert_eq!(season.episodes.len() + season.coming.len(), 12);
    let outline = season::outline("golden-goat.ron", include_str!("../../../levels/season-one/golden-goat.ron")).unwrap();
    assert!(outline.kept.contains("goat-laughed"));
}
