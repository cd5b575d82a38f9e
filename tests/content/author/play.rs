//! An episode played in words: everything can be read, done, taken back and looked up without a window.

use std::{
    collections::BTreeSet,
    io::Write,
    process::{Command, Stdio},
};

use sango::{
    author::{
        content::{Content, say},
        play::{Answer, Play, Row},
    },
    story::{
        id::Id,
        playthrough::Start,
        script::{Band, Form},
        view::{Act, Waiting},
    },
};

use super::{root, shipped, text};

fn begin() -> Play {
    let content = Content::read(&shipped());
    let start = Start { band: Band::Middle, seed: 1, form: Form::default(), carried: BTreeSet::new(), played: BTreeSet::new() };
    Play::start(content.episode("golden-goat").unwrap(), start, content.words(None).unwrap())
}

fn rows(answer: Answer) -> Vec<Row> {
    match answer {
        Answer::Rows(rows) => rows,
        other => panic!("{other:?}"),
    }
}

fn all(answer: Answer) -> String {
    rows(answer).iter().map(|row| row.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// Goes on until something is asked for.
fn to_choice(play: &mut Play) -> String {
    loop {
        let shown = all(play.obey(""));
        if matches!(play.playthrough().waiting(), Waiting::Choice(_)) {
            return shown;
        }
    }
}

#[test]
fn a_line_names_who_speaks_and_how() {
    let mut play = begin();
    let shown: Vec<String> = play.show().into_iter().map(|row| row.text).collect();
    assert!(shown[0].starts_with("goat-kitchen (1 of 9): kitchen-day, Lina"), "{shown:?}");
    assert_eq!(shown[1], "Lina (excited): Kai, look! My goat is flying backwards!");
}

#[test]
fn options_have_numbers_and_going_back_takes_one_back() {
    let mut play = begin();
    let asked = to_choice(&mut play);
    for at in 1..=4 {
        assert!(asked.contains(&format!("\n  {at}  ")), "{asked}");
    }
    assert!(all(play.obey("5")).contains("no 5"));
    assert!(all(play.obey("")).contains("Which?"));
    let tap = play.playthrough().acts().iter().position(|act| *act == Act::Pick("goat-link-tap".into())).unwrap() + 1;
    play.obey(&tap.to_string());
    let back = all(play.obey("b"));
    assert!(back.contains("Tap it now!  (tried)"), "{back}");
    assert!(all(play.obey("h")).contains("flying backwards"), "the history is kept");
    let place = all(play.obey("w"));
    assert!(place.contains("choice goat-link") && place.contains("goat-link: goat-link-tap (Risky)"), "{place}");
}

#[test]
fn every_number_can_be_typed_until_the_end() {
    for seed in 0..6_u64 {
        let (mut play, mut dice) = (begin(), seed);
        for turn in 0..2_000 {
            if play.playthrough().waiting() == Waiting::Ended {
                break;
            }
            let acts = play.playthrough().acts();
            let count = acts.len() as u64;
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let finish = acts.iter().position(|act| *act == Act::Finish).map(|at| at as u64 + 1);
            play.obey(&finish.unwrap_or((dice >> 33) % count + 1).to_string());
            assert!(turn < 1_999, "{}", all(play.obey("w")));
        }
        assert_eq!(play.obey(""), Answer::Quit);
    }
}

#[test]
fn jumps_and_languages() {
    let mut play = begin();
    assert!(all(play.obey("j goat-jojo")).starts_with("goat-jojo (8 of 9)"));
    assert!(all(play.obey("j nowhere")).contains("goat-kitchen"));
    assert_eq!(play.obey("l en-NG"), Answer::Language("en-NG".into()));
    play.speak(Content::read(&shipped()).words(Some("en-NG")).unwrap());
    assert!(!all(play.obey("j goat-kitchen")).contains("Lina"), "the pack's names");
    assert!(all(play.obey("zzz")).contains("? helps") && all(play.obey("?")).contains("back"));
}

#[test]
fn the_tool_plays_what_is_typed() {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_sango-author"))
        .args(["play", "golden-goat", "--band", "young", "--seed", "3"])
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    tool.stdin.take().unwrap().write_all("\n\nw\nl xx\nq\n".as_bytes()).unwrap();
    let output = tool.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let shown = text(&output.stdout);
    assert!(shown.contains("Young, seed 3") && shown.contains("there is no locale `xx`"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "colours only on a terminal");
}

/// What an activity asks, where it shows more than lines and options.
fn asked(waiting: &Waiting) -> Option<Id> {
    Some(match waiting {
        Waiting::Sort(view) => view.ask.clone(),
        Waiting::Settings(view) => view.ask.clone(),
        Waiting::Spread(view) => view.ask.clone(),
        Waiting::Order(view) => view.ask.clone(),
        Waiting::Compare(view) => view.ask.clone(),
        Waiting::Plan(view) => view.ask.clone(),
        Waiting::Vignette(view) => view.done.clone().unwrap_or_else(|| view.situation.clone()),
        _ => return None,
    })
}

#[test]
fn every_kind_of_activity_is_played_in_words_with_its_question() {
    let content = Content::read(&shipped());
    let words = content.words(None).unwrap();
    let mut kinds = 0;
    for episode in content.episodes().filter(|episode| episode.id().starts_with("playground")) {
        let start = Start { band: Band::Middle, seed: 1, form: Form::default(), carried: BTreeSet::new(), played: BTreeSet::new() };
        let mut play = Play::start(episode, start, content.words(None).unwrap());
        let (mut step, mut unseen) = (0, true);
        while play.playthrough().waiting() != Waiting::Ended {
            let shown: Vec<String> = play.show().into_iter().map(|row| row.text).collect();
            if let Some(ask) = asked(&play.playthrough().waiting()) {
                assert!(shown.contains(&say(&words, &ask)), "{}: {ask} is not among {shown:#?}", episode.id());
                kinds += usize::from(std::mem::take(&mut unseen));
            }
            let ways = play.playthrough().onward();
            let typed = match &ways[step * 7 % ways.len()] {
                Act::Pick(id) => id.to_string(),
                Act::Finish => "finish".to_owned(),
                Act::Retry => "retry".to_owned(),
                _ => String::new(),
            };
            rows(play.obey(&typed));
            step += 1;
            assert!(step < 3_000, "{} does not end", episode.id());
        }
    }
    assert_eq!(kinds, 7);
}
