//! A new locale is sound from its first moment; what it lacks is told in order; pages and lists say how far everything is.

use std::{fs, path::Path};

use sango::{
    author::{
        content::Content,
        coverage, help,
        inputs::{FOLDERS, Inputs},
        languages,
        lint::{Scope, lint},
        missing::missing,
        scaffold::{self, LocaleRefused, Wanted},
    },
    l10n::day::Day,
};

use super::{check, only, root, shipped, text, tool, with};

fn wanted(tag: &str, parent: &str) -> Wanted {
    Wanted { tag: tag.into(), parent: parent.into(), ..Wanted::default() }
}

/// The shipped content with a new locale.
fn with_new(wanted: &Wanted) -> Inputs {
    let mut inputs = shipped();
    for (path, text) in scaffold::locale(&inputs, wanted).unwrap() {
        inputs.add(path, text.into_bytes());
    }
    inputs
}

#[test]
fn a_new_locale_is_clean_whatever_it_stands_on() {
    for (tag, parent, culture) in [("sw-TZ", "en", true), ("en-GH", "en-NG", true), ("ar-EG", "en", false), ("eo", "en", false)] {
        let inputs = with_new(&Wanted { culture, ..wanted(tag, parent) });
        let report = check(&inputs);
        assert!(report.is_clean(), "{tag}: {:#?}", report.findings());
        assert!(only(&report, "A006").is_empty(), "{tag}: everything is named somewhere");
        let content = Content::read(&inputs);
        let made = content.locale(tag).unwrap();
        assert_eq!(made.culture, if culture { tag } else { "base" }, "{tag}");
        assert_eq!(content.help.countries().any(|country| country == "TZ"), tag == "sw-TZ");
    }
    assert!(with_new(&wanted("ar-EG", "en")).text("locales/ar-EG/locale.ron").unwrap().contains("\n    direction: RightToLeft,"));
}

#[test]
fn a_new_language_begins_with_its_terms_and_with_the_words_as_remarks() {
    let inputs = with_new(&Wanted { country: Some("Tanzania".into()), ..wanted("sw-TZ", "en-NG") });
    let terms = inputs.text("locales/sw-TZ/terms.ftl").unwrap();
    assert!(terms.contains("\n# en-NG: Agent COP\n-mascot = Agent COP\n"), "{terms}");
    let goat = inputs.text("locales/sw-TZ/golden-goat.ftl").unwrap();
    assert!(goat.contains("\n# goat-kitchen-04 = A goat that can fly? Who will catch it for pepper soup?\n"), "{goat}");
    assert!(goat.contains("\n## The chat\n") && goat.contains("\n#     .found = "), "{goat}");
    assert!(!inputs.has("locales/sw-TZ/playground.ftl"), "examples are for writers");
    assert!(inputs.text("locales/en/ui.ftl").unwrap().contains("country-SA = Saudi Arabia\ncountry-TZ = Tanzania\n"));
    // Another kind of English only says what it says otherwise.
    let inputs = with_new(&wanted("en-GH", "en-NG"));
    assert!(inputs.text("locales/en-GH/terms.ftl").unwrap().contains("\n# -lina = Amara\n#     .gender = feminine\n"));
    assert!(!inputs.text("locales/en-GH/golden-goat.ftl").unwrap().contains("goat-"));
    let row = languages::rows(&Content::read(&inputs)).into_iter().find(|row| row.locale == "en-GH").unwrap();
    assert_eq!((row.translated, row.missing, row.inherited), (0, 0, row.messages));
}

#[test]
fn a_new_locale_writes_nothing_over() {
    let inputs = shipped();
    let refused = |wanted: &Wanted| scaffold::locale(&inputs, wanted).unwrap_err();
    assert_eq!(refused(&wanted("en-NG", "en")), LocaleRefused::There("en-NG".into()));
    for tag in ["en_GH", "en-gh", "", "../x", "english language"] {
        assert_eq!(refused(&wanted(tag, "en")), LocaleRefused::Tag(tag.into()));
    }
    assert!(matches!(refused(&wanted("eo", "la")), LocaleRefused::Parent(..)));
    assert_eq!(refused(&Wanted { region: Some("UK".into()), ..wanted("eo", "en") }), LocaleRefused::Region("UK".into()));
    let mut inputs = shipped();
    inputs.add("locales/eo/ui.ftl", b"title-play = Ludi".to_vec());
    assert_eq!(scaffold::locale(&inputs, &wanted("eo", "en")), Err(LocaleRefused::There("locales/eo/ui.ftl".into())));
    // A country that has its help lines keeps them.
    let made = scaffold::locale(&shipped(), &wanted("sw-KE", "en")).unwrap();
    assert!(made.iter().all(|(path, _)| !path.contains("help-lines") && path != "locales/en/ui.ftl"));
}

#[test]
fn what_a_child_meets_first_is_told_first() {
    let mut inputs = with_new(&wanted("eo", "en"));
    let content = Content::read(&inputs);
    let found = missing(&content, "eo").unwrap();
    let names: Vec<&str> = found.parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names[..4], ["First screens, menu, help", "Around every story", "Episode golden-goat", "Other screens"]);
    assert_eq!(found.parts[0].gaps[0].key, "window-title");
    let goat: Vec<&str> = found.parts[2].gaps.iter().map(|gap| gap.key.as_str()).collect();
    let place = |key: &str| goat.iter().position(|one| *one == key).unwrap();
    assert!(place("goat-title") < place("goat-kitchen-01"));
    assert!(place("goat-kitchen-01") < place("goat-link-ask") && place("goat-link-ask") < place("goat-chat-01"));
    assert!(found.table(2).contains("  … and "), "{}", found.table(2));

    let before = found.count();
    inputs.add("locales/eo/golden-goat.ftl", b"goat-title = La Ora Kapro\n".to_vec());
    let found = missing(&Content::read(&inputs), "eo").unwrap();
    assert_eq!(found.count(), before - 1);
    assert_eq!(found.parts[2].gaps[0].key, "goat-blurb");
    assert!(missing(&content, "la").is_err());
    assert_eq!(missing(&content, "en-NG").unwrap().count(), 0);
}

#[test]
fn the_table_of_languages_counts_what_there_is() {
    let mut inputs = with_new(&wanted("eo-KE", "en"));
    let terms = languages::rows(&Content::read(&inputs)).into_iter().find(|row| row.locale == "eo-KE").unwrap().translated;
    inputs.add("locales/eo-KE/golden-goat.ftl", b"goat-title = La Ora Kapro\ngoat-blurb = Donaco?\n".to_vec());
    inputs.add("locales/eo-KE/lock.ron", b"Lock({\"goat-title\": \"00000000\"})".to_vec());
    inputs.add("assets/voice/manifest.ron", b"Voice(locales: {\"eo-KE\": [\"goat-title\"]})".to_vec());
    let content = Content::read(&inputs);
    let row = languages::rows(&content).into_iter().find(|row| row.locale == "eo-KE").unwrap();
    assert_eq!((row.translated, row.inherited, row.stale), (terms + 2, 0, 1));
    assert_eq!((row.unconfirmed, row.voice), (terms + 1, 1));
    assert_eq!(row.translated + row.inherited + row.missing, row.messages);
    let help = row.help.clone().unwrap();
    assert_eq!((help.country.as_str(), help.operator, help.elsewhere, help.checked), ("KE", 1, 1, 0));
    let english = languages::rows(&content).into_iter().find(|row| row.locale == "en").unwrap();
    assert_eq!((english.missing, english.unconfirmed, english.reviewed), (0, 0, None));
    let json: serde_json::Value = serde_json::from_str(&coverage::to_json(&content)).unwrap();
    assert_eq!(json["locales"][0]["translated"], english.translated);
    assert_eq!(json["seasons"][0]["risks"][0]["risk"], "Content(Inaccurate)");
    let stale = only(&check(&inputs), "L035");
    assert_eq!(stale[0].hint.as_deref(), Some("make it fit, then: sango-author confirm eo-KE goat-title"));
}

/// The page of coverage is printed by the tool: `make pages`.
#[test]
fn the_page_of_coverage_is_up_to_date() {
    let page = fs::read_to_string(root().join("docs/coverage.md")).unwrap().replace('\r', "");
    assert!(page == coverage::page(&Content::read(&shipped())), "run: make pages");
}

#[test]
fn every_country_of_the_help_lines_has_a_name() {
    let inputs = with("locales/en/ui.ftl", |text| text.replace("country-KE = Kenya\n", ""));
    let finding = only(&check(&inputs), "L013").into_iter().find(|finding| finding.file == "locales/help-lines/index.ron").unwrap();
    assert!(finding.message.contains("country-KE"), "{}", finding.message);
    assert_eq!(
        finding.span.map(|span| inputs.text("locales/help-lines/index.ron").unwrap()[span].to_owned()).as_deref(),
        Some("\"KE\"")
    );
}

#[test]
fn the_oldest_help_line_is_looked_at_first() {
    let day = |day: &str| -> Day { day.parse().unwrap() };
    let record = |name: &str, checked: &str, seen: &str| {
        format!(
            "(kind: ChildHelpline, name: {{\"en\": \"{name}\"}}, number: \"1\", seen_in: {seen}, source_url: \"https://a.example\", {checked}),"
        )
    };
    let checked = |day: &str| format!("checked_on: \"{day}\", checked_by: \"A Reader\"");
    let lines = [
        record("fresh", &checked("2026-01-01"), "Operator"),
        record("old", &checked("2025-01-01"), "Operator"),
        record("older", &checked("2024-06-01"), "Operator"),
        record("draft", "", "Secondary"),
        record("never", "", "Operator"),
    ];
    let file = format!("HelpLines(country: \"KE\", lines: [{}])", lines.concat());
    let mut inputs = with("locales/help-lines/KE.ron", |_| file.clone());
    inputs.add("locales/help-lines/index.ron", b"Countries([\"KE\"])".to_vec());
    let content = Content::read(&inputs);
    let names = |today: &str| help::due(&content.help, day(today)).iter().map(|due| due.line.name(["en"]).to_owned()).collect::<Vec<_>>();
    assert_eq!(names("2026-03-01"), ["never", "draft", "older", "old"]);
    assert_eq!(names("2027-03-01"), ["never", "draft", "older", "old", "fresh"]);
    let shown = help::table(&content.help, day("2026-03-01"));
    assert!(shown.contains("\nnever       KE       see it    ChildHelpline  never "), "{shown}");
    assert!(shown.contains("KE             5  4  1        1  3 lines"), "{shown}");
}

/// A copy of the shipped words and stories that a test may change.
fn copy(name: &str) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let all = shipped();
    assert!(FOLDERS.contains(&"locales"));
    for path in all.paths().filter(|path| !path.starts_with("assets/art") && !path.starts_with("assets/audio")) {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, all.bytes(path).unwrap_or_default()).unwrap();
    }
    folder
}

#[test]
fn the_tool_makes_confirms_and_lists() {
    let folder = copy("locales");
    let at = folder.to_str().unwrap();
    let run = |arguments: &[&str]| tool(&[arguments, &["--root", at]].concat());
    let made = run(&["new-locale", "eo", "--parent", "en", "--name", "Esperanto", "--hello", "Saluton!"]);
    assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
    assert!(text(&made.stdout).contains("new     locales/eo/locale.ron"));
    let again = run(&["new-locale", "eo", "--parent", "en"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).contains("is there already"));

    assert_eq!(run(&["confirm", "eo"]).status.code(), Some(2), "which ones?");
    let one = run(&["confirm", "eo", "lina"]);
    assert!(
        text(&one.stdout).contains("1 confirmed, 0 taken away, 1 in all"),
        "{}{}",
        text(&one.stdout),
        text(&one.stderr)
    );
    assert_eq!(run(&["confirm", "eo", "--all"]).status.code(), Some(0));
    assert_eq!(run(&["confirm", "eo", "no-such-message"]).status.code(), Some(2));
    assert_eq!(run(&["confirm", "en", "--all"]).status.code(), Some(2));
    let mut inputs = Inputs::default();
    inputs.add("locales/eo/lock.ron", fs::read(folder.join("locales/eo/lock.ron")).unwrap());
    assert!(inputs.text("locales/eo/lock.ron").unwrap().contains("\n    \"-lina\": \""));

    assert!(text(&run(&["missing", "eo", "--first", "1"]).stdout).contains("First screens, menu, help"));
    assert_eq!(run(&["missing", "la"]).status.code(), Some(2));
    assert!(text(&run(&["help-lines", "--today", "2026-03-01"]).stdout).contains("(2026-03-01)"));
    assert_eq!(run(&["help-lines", "--today", "2026-02-30"]).status.code(), Some(2));
    assert!(serde_json::from_slice::<serde_json::Value>(&run(&["coverage", "--format", "json"]).stdout).is_ok());
    assert!(text(&run(&["coverage", "--format", "markdown"]).stdout).contains("| eo | Esperanto |"));
}

#[test]
fn a_lock_that_is_broken_is_said() {
    let mut inputs = shipped();
    inputs.add("locales/en-NG/lock.ron", b"Lock({\"goat-kitchen-01\": 7})".to_vec());
    let report = lint(&inputs, &Scope::default()).unwrap();
    assert!(report.findings().iter().any(|finding| finding.file == "locales/en-NG/lock.ron" && finding.span.is_some()));
}
