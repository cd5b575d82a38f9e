//! Coverage and reading load, and the report in the languages of code hosts.

use sango::{
    author::{annotate, content::Content, coverage, inputs::Inputs, reading, report::Report},
    story::{
        diagnostic::Diagnostic,
        episode::Episode,
        script::{Band, ContractRisk, Risk},
    },
};

use super::{shipped, text, tool};

#[test]
fn the_matrix_shows_what_is_touched_and_the_holes() {
    let content = Content::read(&shipped());
    let episodes: Vec<&Episode> = content.episodes().map(|episode| &**episode).collect();
    let rows = coverage::matrix(&episodes);
    assert_eq!(rows.len(), Risk::ALL.len());
    let goat = 1 + episodes.iter().position(|episode| *episode.id() == *"golden-goat").unwrap();
    for risk in [ContractRisk::Scam, ContractRisk::Hacking, ContractRisk::IdentityTheft] {
        let row = rows.iter().find(|row| row.risk == Risk::Contract(risk)).unwrap();
        assert!(row.episodes.iter().all(|episodes| episodes.contains(&goat)), "{row:?}");
    }
    assert!(coverage::matrix(&[]).iter().all(coverage::Row::is_hole));
    let mut all = Risk::ALL.to_vec();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), Risk::ALL.len(), "no risk twice");
}

#[test]
fn the_youngest_have_less_to_read() {
    let content = Content::read(&shipped());
    let words = content.words(None).unwrap();
    // The playground is for looking: every band gets the same there.
    for episode in content.episodes().filter(|episode| !episode.id().starts_with("playground")) {
        let loads = reading::loads(episode, &words);
        let of = |band: Band| loads.iter().find(|load| load.band == band);
        if let (Some(young), Some(middle), None) = (of(Band::Young), of(Band::Middle), episode.measure()) {
            assert!(young.words < middle.words && young.messages < middle.messages, "{}", episode.id());
        }
        for load in &loads {
            // A situation of a measure is a whole story in one bubble.
            let longest = if episode.measure().is_some() { 35 } else { 20 };
            assert!(load.longest.0 <= longest && load.longest_sentence.0 <= 14, "{}: {load:?}", episode.id());
            assert!((-2.0..6.0).contains(&load.grade), "{}: {load:?}", episode.id());
        }
    }
}

fn report() -> (Report, Inputs) {
    let mut inputs = Inputs::default();
    inputs.add("levels/a.ron", "(\n  é: wrong,\n)".as_bytes().to_vec());
    let finding = Diagnostic::error("S004", "levels/a.ron", "100 % wrong:\nreally").at(8..13).expected("right").hint("try, again");
    (Report::new(vec![finding, Diagnostic::note("A006", "levels/b,c.ron", "unused")]), inputs)
}

#[test]
fn sarif_names_rules_and_places() {
    let (report, inputs) = report();
    let log: serde_json::Value = serde_json::from_str(&annotate::sarif(&report, &inputs)).unwrap();
    let run = &log["runs"][0];
    assert_eq!((log["version"].as_str(), run["tool"]["driver"]["rules"][1]["id"].as_str()), (Some("2.1.0"), Some("S004")));
    let result = &run["results"][0];
    assert_eq!((result["ruleId"].as_str(), result["level"].as_str()), (Some("S004"), Some("error")));
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!(*region, serde_json::json!({"startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 11}));
    assert!(result["message"]["text"].as_str().unwrap().contains("Expected: right\nHelp: try, again"));
    assert_eq!(run["results"][1]["locations"][0]["physicalLocation"]["region"], serde_json::Value::Null);
}

#[test]
fn annotations_stay_on_one_line_each() {
    let (report, inputs) = report();
    let shown = annotate::github(&report, &inputs);
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(
        lines,
        [
            "::error file=levels/a.ron,line=2,col=6,endColumn=11,title=S004::100 %25 wrong:%0Areally%0AExpected: right%0AHelp: try, again",
            "::notice file=levels/b%2Cc.ron,title=A006::unused",
        ]
    );
}

#[test]
fn the_tool_shows_tables_and_annotations() {
    let shown = text(&tool(&["coverage"]).stdout);
    assert!(shown.contains("Contract(Scam)") && shown.contains("   hole"), "{shown}");
    let shown = text(&tool(&["reading", "--locale", "en-NG"]).stdout);
    assert!(shown.contains("golden-goat      Young"), "{shown}");
    let output = tool(&["check", "--format", "sarif"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok());
    assert_eq!(tool(&["check", "--format", "github"]).status.code(), Some(0));
}
