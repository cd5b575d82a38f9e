//! Play plans: those that ship come out as they say, a story that changed is noticed where it changed, and no file of
//! whatever content makes the reader panic.

use std::{fs, sync::Arc};

use proptest::prelude::*;
use sango::{
    author::{codes, content::Content},
    story::{
        check,
        episode::Episode,
        plan::{Difference, Plan, record, replay},
        world::World,
    },
};

use super::{root, shipped, text, tool};

fn plans() -> Vec<(String, String)> {
    let entries = fs::read_dir(root().join("tests/plays")).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: std::path::PathBuf| (path.display().to_string(), fs::read_to_string(&path).unwrap().replace('\r', ""));
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "play")).map(read).collect()
}

fn plan(name: &str) -> Plan {
    let (path, text) = plans().into_iter().find(|(path, _)| path.ends_with(name)).unwrap();
    Plan::read(&path, &text).unwrap()
}

/// The shipped episode with a change.
fn goat(change: impl Fn(&str) -> String) -> Arc<Episode> {
    let path = "levels/season-one/golden-goat.ron";
    let inputs = shipped();
    let text = change(inputs.text(path).unwrap());
    let (episode, findings) = check::check(path, &text, &World::unknown());
    Arc::new(episode.unwrap_or_else(|| panic!("{findings:#?}")))
}

#[test]
fn every_plan_comes_out_as_it_says() {
    let content = Content::read(&shipped());
    assert!(plans().len() >= 3);
    for (path, text) in plans() {
        let plan = Plan::read(&path, &text).unwrap();
        assert_eq!(replay(&plan, content.episode(&plan.episode).unwrap()), Ok(()), "{path}");
    }
}

#[test]
fn what_a_plan_does_is_recorded_as_that_plan() {
    let content = Content::read(&shipped());
    for (path, text) in plans() {
        let plan = Plan::read(&path, &text).unwrap();
        let acts: Vec<_> = plan.acts().collect();
        let again = record(content.episode(&plan.episode).unwrap(), plan.start.clone(), &acts);
        assert_eq!(again.to_string(), text, "{path}");
    }
}

#[test]
fn a_changed_story_is_noticed_where_it_changed() {
    let came = |change: &dyn Fn(&str) -> String| -> Difference { replay(&plan("risky-older.play"), &goat(change)).unwrap_err() };
    let line = came(&|text| text.replace("            Say(\"kai\", Silly, \"goat-kitchen-02\"),\n", ""));
    assert_eq!((line.expected.as_str(), line.scene.as_str()), ("read goat-kitchen-02", "goat-kitchen"));
    assert_eq!((line.line, line.came.as_str()), (6, "the line goat-kitchen-03 is said"));
    let option = came(&|text| text.replace("goat-link-share", "goat-link-shout"));
    assert_eq!(option.came, "not offered: goat-link-share, offered too: goat-link-shout");
    let flag = came(&|text| {
        text.replacen("pressure: [Hurry, Boss], set: [\"goat-code-given\"]", "pressure: [Hurry]", 1).replacen(
            "id: \"goat-code-quiet\",",
            "id: \"goat-code-quiet\", set: [\"goat-code-given\"],",
            1,
        )
    });
    assert_eq!((flag.expected.as_str(), flag.came.as_str()), ("flag goat-code-given", "the flag goat-code-given is not set"));
    let next = came(&|text| {
        text.replacen("next: Retry,", "next: RetryOrOn,", 1).replacen(
            "music: \"happy\", beats: [",
            "music: \"happy\", beats: [Go(\"goat-last\"),]),(id: \"goat-last\", place: \"kitchen-day\", music: \"happy\", beats: [",
            1,
        )
    });
    assert_eq!(next.expected, "scene goat-end");
}

#[test]
fn a_difference_points_at_its_line() {
    let (path, text) = plans().into_iter().find(|(path, _)| path.ends_with("risky-older.play")).unwrap();
    let text = text.replace("told aunt\n", "told mum\n");
    let difference = replay(&Plan::read(&path, &text).unwrap(), &goat(str::to_owned)).unwrap_err();
    let finding = difference.finding(&path, &text);
    assert_eq!((finding.code, &text[finding.span.unwrap()]), ("P010", "told mum"));
    assert_eq!(finding.message, "in goat-feel: told was aunt");
}

#[test]
fn mistakes_in_a_plan_are_named_all_at_once() {
    let wrong = "episode golden-goat\nband medium\n  raed goat-kitchen-01 # why\npick\nfinish now\npractised Courage\nseed 3\n";
    let found = Plan::read("x.play", &format!("{wrong}read a\nseed 3\n")).unwrap_err();
    let shown: Vec<(&str, &str)> = found.iter().map(|one| (one.code, &wrong[one.span.clone().unwrap().start..][..4])).take(5).collect();
    assert_eq!(shown, [("P001", "band"), ("P001", "raed"), ("P001", "pick"), ("P001", "fini"), ("P001", "prac")]);
    assert_eq!(found[1].hint.as_deref(), Some("did you mean `read`?"));
    assert_eq!(found.last().unwrap().code, "P002", "{found:#?}");
    assert_eq!(Plan::read("x.play", "seed 1").unwrap_err()[0].code, "P002");
    assert_eq!(Plan::read("x.play", &"#".repeat(600_000)).unwrap_err()[0].code, "P003");
    for code in ["P001", "P002", "P003", "P010"] {
        assert!(codes::explain(code).is_some());
    }
}

proptest! {
    #[test]
    fn whatever_a_file_holds_it_is_read_or_refused(text in "(?s).{0,200}") {
        let _ = Plan::read("x.play", &text);
    }

    #[test]
    fn whatever_a_plan_says_it_is_replayed_or_differs(
        lines in prop::collection::vec("(read|pick|offer|begin|flag|no-flag|told|scene|end|advance|finish|back|retry) ?(goat-[a-z]{1,6})?", 0..20)
    ) {
        let text = format!("episode golden-goat\n{}", lines.join("\n"));
        if let Ok(plan) = Plan::read("x.play", &text) {
            prop_assert_eq!(&Plan::read("x.play", &plan.to_string()).unwrap().to_string(), &plan.to_string());
            let _ = replay(&plan, &goat(str::to_owned));
        }
    }
}

#[test]
fn the_tool_replays_plans() {
    let output = tool(&["test"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong.play");
    fs::write(&file, "episode golden-goat\nband middle\nread goat-kitchen-01\nscene goat-page\n").unwrap();
    let output = tool(&["test", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let shown = text(&output.stdout);
    assert!(shown.contains("wrong.play:4:1") && shown.contains("the scene is goat-kitchen"), "{shown}");
    assert_eq!(tool(&["test", "src"]).status.code(), Some(2), "no plans there");
}
