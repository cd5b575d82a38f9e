//! The index of a file: every path leads to its place.

use sango::story::{
    diagnostic::line_column,
    script::Script,
    source::{Source, parse_ron},
};

use super::world::read;

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

#[test]
fn what_is_not_closed_is_named_where_it_opens() {
    let sound = read("ok", "plain.ron");
    let cases = [
        (
            "Say(\"lina\", Happy, \"fix-start-1\"),",
            "Say(\"lina, Happy, \"fix-start-1\"),",
            "a text goes on over the end of the line",
        ),
        (
            "Say(\"lina\", Happy, \"fix-start-1\"),",
            "Say(\"lina\", Happy, \"fix-start-1\",",
            "this `(` and the `]` of line",
        ),
        ("skills: [", "skills: [[", "this `[` and the `)` of line"),
        ("skills: [", "skills: ", "this `(` and the `]` of line"),
        ("Episode(", "", "closes nothing"),
        ("Episode(", "Episode((", "this `(` is never closed"),
        ("Say(\"lina\", Happy, \"fix-start-1\"),", "Say(\"lina\", Happy, \"fix-start-1\")", "a comma is missing here"),
    ];
    for (right, wrong, told) in cases {
        assert!(sound.contains(right), "{right}");
        let text = sound.replacen(right, wrong, 1);
        let Err(mistake) = parse_ron::<Script>("fix.ron", &text) else { panic!("{wrong} is read") };
        assert!(mistake.code == "S003" && mistake.message.contains(told), "{wrong}: {mistake:?}");
        assert!(mistake.hint.is_some(), "{wrong}");
        if told.starts_with("a text") {
            let (line, _) = line_column(&text, mistake.span.unwrap().start);
            assert_eq!(line, line_column(&text, text.find(wrong).unwrap()).0);
        }
    }
}
