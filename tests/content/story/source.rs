//! The index of a file: every path leads to its place.

use sango::story::source::Source;

const TEXT: &str = r##"// a comment (with [brackets
Episode(id: "a", risk: Contract(Scam), /* and /* inner */ ( */ scenes: [
    (id: "s", beats: [
        Say("lina", Happy, "x\") ("),
        Set("flag"),
        Only([Young], [Say("b", Calm, r#"raw " text"#)]),
        Choose(id: "c", options: [(id: "o", pressure: [Hurry, Boss])]),
        Play(Inspect(id: "i", spots: [(at: (1, 2.5, -3, 4))])),
        If(All([Flag("f"), Not(Flag("g"))]), [], [Give]),
        Roll([(1, []), (2, [End])]),
        Give,
    ]),
], map: { "k": 1, l: ("m", 'n') },)
"##;

fn at(path: &str) -> String {
    let span = Source::index(TEXT).span(path).unwrap_or_else(|| panic!("{path} leads nowhere"));
    TEXT[span].to_owned()
}

#[test]
fn paths_lead_to_their_places() {
    let beats = "scenes[0].beats";
    assert_eq!(at("id"), "\"a\"");
    assert_eq!(at("risk"), "Scam");
    assert_eq!(at("scenes[0].id"), "\"s\"");
    assert_eq!(at(&format!("{beats}[0].2")), r#""x\") (""#);
    assert_eq!(at(&format!("{beats}[1]")), "\"flag\"");
    assert_eq!(at(&format!("{beats}[2].1[0].2")), "r#\"raw \" text\"#");
    assert_eq!(at(&format!("{beats}[3].options[0].pressure[1]")), "Boss");
    assert_eq!(at(&format!("{beats}[4].spots[0].at.1")), "2.5");
    assert_eq!(at(&format!("{beats}[4].spots[0].at")), "(1, 2.5, -3, 4)");
    assert_eq!(at(&format!("{beats}[5].0[1]")), "\"g\"");
    assert_eq!(at(&format!("{beats}[5].2[0]")), "Give");
    assert_eq!(at(&format!("{beats}[6][1].0")), "2");
    assert_eq!(at(&format!("{beats}[7]")), "Give");
    assert_eq!(at("map.k"), "1");
    assert_eq!(at("map.l.1"), "'n'");
}

#[test]
fn a_path_to_nowhere_leads_to_what_is_around() {
    assert_eq!(at("scenes[0].beats[3].options[0].young"), "(id: \"o\", pressure: [Hurry, Boss])");
    assert!(at("nothing").starts_with("Episode("));
}
