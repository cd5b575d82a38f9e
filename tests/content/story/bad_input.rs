//! Files that nobody should write: a finding, never a panic and never a hang.

use proptest::prelude::*;
use sango::story::{check::check, diagnostic::Severity, season, source::Source, world::World};

use super::world::{check_text, read};

fn code(text: &str) -> &'static str {
    let (episode, findings) = check("fix.ron", text, &World::unknown());
    assert!(episode.is_none());
    findings[0].code
}

#[test]
fn a_file_of_fifty_megabytes_is_refused_unread() {
    assert_eq!(code(&"x".repeat(50_000_000)), "S001");
    assert_eq!(code(&format!("{}{}", read("ok", "plain.ron"), " ".repeat(2_000_000))), "S001");
}

#[test]
fn of_a_thousand_mistakes_the_first_are_listed() {
    let lines = (0..1500).map(|at| format!("Say(\"nobody-{at}\", Calm, \"fix-start-1\"),")).collect::<String>();
    let (_, findings) = check_text(&read("ok", "plain.ron").replacen("beats: [", &format!("beats: [{lines}"), 1));
    assert_eq!(findings.len(), 1001);
    let last = &findings[1000];
    assert_eq!((last.code, last.severity), ("S009", Severity::Error));
    assert!(last.message.starts_with("500 more"), "{}", last.message);
    assert!(
        findings[0].message.contains("nobody-0") && findings[0].span.as_ref().unwrap().start < findings[999].span.as_ref().unwrap().start
    );
}

#[test]
fn deep_nesting_is_refused_before_it_is_followed() {
    for open in ["(", "[", "{", "Not(", "Some(", "Only([Young], [", "/**/["] {
        let text = format!("Episode(id: {}", open.repeat(100_000));
        assert_eq!(code(&text), "S002", "{open}");
    }
}

#[test]
fn brackets_in_text_are_no_nesting() {
    let many = "([{".repeat(100);
    let text = read("ok", "plain.ron")
        .replace("Episode(", &format!("// {many}\n/* {many} /* {many} */ */\nEpisode("))
        .replace("\"fix-start-1\"", &format!("r#\"{many}\"#"));
    let (episode, findings) = check("fix.ron", &text, &World::unknown());
    assert!(episode.is_some() && findings.is_empty(), "{findings:#?}");
}

#[test]
fn empty_files_and_other_files_are_findings() {
    for text in
        ["", " ", "\u{feff}", "\0", "<svg/>", "{}", "[]", "()", "Episode", "Episode()", "\"", "'", "r#\"", "/*", "#![enable(", "é", "'é"]
    {
        assert!(code(text).starts_with('S'), "{text}");
        assert!(season::check("a/season.ron", text, None, None).0.is_none(), "{text}");
    }
}

#[test]
fn every_cut_file_is_a_finding_with_a_place() {
    let text = read("ok", "fix.ron");
    for end in (0..text.trim_end().len() - 1).filter(|end| text.is_char_boundary(*end)).step_by(7) {
        let (episode, findings) = check_text(&text[..end]);
        assert!(episode.is_none(), "cut at {end}");
        let span = findings[0].span.clone().unwrap_or(0..0);
        assert!(span.end <= end.max(1), "cut at {end}: {span:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_check_panic(text in "\\PC{0,200}") {
        let _ = check("fix.ron", &text, &World::unknown());
        let _ = Source::index(&text);
    }

    #[test]
    fn no_change_of_a_sound_file_makes_the_check_panic(at in 0_usize..4000, cut in 0_usize..30, put in "[\\[\\](){}\",:a-zA-Z0-9/*#'r ]{0,6}") {
        let text = read("ok", "fix.ron");
        let at = at % text.len();
        let mut changed = text.clone();
        changed.replace_range(at..(at + cut).min(text.len()), &put);
        let (episode, findings) = check_text(&changed);
        prop_assert!(episode.is_some() || !findings.is_empty());
        for span in findings.into_iter().filter_map(|finding| finding.span) {
            prop_assert!(changed.get(span.clone()).is_some(), "{span:?}");
        }
    }
}
