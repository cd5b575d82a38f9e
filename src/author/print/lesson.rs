//! For grown-ups: a plan for a lesson, and a card for the family. The words are messages of `print.ftl`; those about one
//! episode are found by its id, so that a new episode needs no code.

use super::{Book, MASCOT, page::Page, storybook};
use crate::{
    author::screenplay::ages,
    l10n::message::{Arg, Message},
    story::{script::Mood, skill_message},
};

/// Attributes of `print-lesson-<episode>`: the starter, three questions, what is taken home.
pub(super) const OWN: [&str; 5] = ["starter", "question-1", "question-2", "question-3", "home"];

/// The words that fit every episode, with the same attributes.
const ANY: &str = "print-lesson-any";
/// What each part of a lesson needs, by attribute.
const NEEDS: &str = "print-lesson-needs";

/// The message of an episode's own words for a lesson.
pub(super) fn own(episode: &str) -> String {
    format!("print-lesson-{episode}")
}

/// An episode's own words, or those that fit every episode.
fn words(book: &Book, attribute: &'static str) -> Message {
    let id = own(book.episode.id());
    if OWN.contains(&attribute) && book.words.has_attr(&id, attribute) {
        return Message::new(id).attr(attribute);
    }
    Message::new(ANY).attr(attribute)
}

fn list(book: &Book, tag: &str, messages: &[Message]) -> String {
    let items: String = messages.iter().map(|message| format!("<li>{}</li>", book.html(message))).collect();
    format!("<{tag}>{items}</{tag}>")
}

/// The plan for a lesson: how it goes, what to talk about, how to keep children safe.
pub(super) fn plan(book: &mut Book) -> Vec<Page> {
    let facts = facts(book);
    let skills: String = book.episode.skills().iter().map(|skill| format!("<span>{}</span>", book.line(&skill_message(*skill)))).collect();
    let goals = list(
        book,
        "ul",
        &[Message::new("print-lesson-goal-notice"), Message::new("print-lesson-goal-act"), Message::new("print-lesson-goal-tell")],
    );
    let rows = [
        ("print-lesson-time-opener", "print-lesson-opener", Message::new("print-lesson-opener").attr("what"), "none"),
        ("print-lesson-time-starter", "print-lesson-starter", words(book, "starter"), "starter"),
        ("print-lesson-time-play", "print-lesson-play", Message::new("print-lesson-play").attr("what"), "play"),
        (
            "print-lesson-time-discuss",
            "print-lesson-discuss",
            Message::new("print-lesson-discuss").attr("what"),
            "discuss",
        ),
        (
            "print-lesson-time-transfer",
            "print-lesson-transfer",
            Message::new("print-lesson-transfer").attr("what"),
            "none",
        ),
        ("print-lesson-time-home", "print-lesson-home", Message::new("print-lesson-home").attr("what"), "home"),
    ];
    let mut flow = format!(
        "<tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr>",
        book.html(&Message::new("print-lesson-minutes")),
        book.html(&Message::new("print-lesson-part")),
        book.html(&Message::new("print-lesson-what")),
        book.html(&Message::new("print-lesson-need"))
    );
    for (time, part, what, need) in rows {
        flow += &format!(
            "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            book.line(time),
            book.line(part),
            book.html(&what),
            book.html(&Message::new(NEEDS).attr(need))
        );
    }
    let questions = list(book, "ol", &[words(book, "question-1"), words(book, "question-2"), words(book, "question-3")]);
    let every = list(
        book,
        "ol",
        &[
            Message::new("print-lesson-ask-1"),
            Message::new("print-lesson-ask-2"),
            Message::new("print-lesson-ask-3"),
            Message::new("print-lesson-ask-4"),
            Message::new("print-lesson-ask-5"),
        ],
    );
    let face = book.pictures.portrait(MASCOT, Mood::Happy);
    let title = book.line(&book.script.title);
    let blurb = book.line(&book.script.blurb);
    let box_of = |book: &Book, class: &str, title: &Message, inside: &str| {
        format!("<div class=\"box {class}\"><h2>{}</h2>{inside}</div>", book.html(title))
    };
    let sensitive = book.script.scenes.iter().any(|scene| scene.sensitive.is_some());
    let sensitive = if sensitive { format!("<p><b>{}</b></p>", book.html(&Message::new("print-lesson-sensitive"))) } else { String::new() };
    let first = format!(
        "<div class=\"lead\">{face}<div><h1>{title}</h1><p>{blurb}</p></div></div><div class=\"facts\">{facts}</div>{}{}<table>{flow}</table>",
        box_of(book, "warm", &Message::new("print-lesson-goals"), &goals),
        box_of(book, "", &Message::new("print-lesson-skills"), &format!("<div class=\"facts\">{skills}</div>{sensitive}")),
    );
    let rules = list(
        book,
        "ol",
        &[
            Message::new("print-rule-1"),
            Message::new("print-rule-2"),
            Message::new("print-rule-3"),
            Message::new("print-rule-4"),
            Message::new("print-rule-5"),
            Message::new("print-rule-6"),
        ],
    );
    let pairs = [
        (Message::new("print-say-1"), Message::new("print-not-1")),
        (Message::new("print-say-2"), Message::new("print-not-2")),
        (Message::new("print-say-3"), Message::new("print-not-3")),
    ];
    let pairs: String = pairs.iter().map(|(say, not)| format!("<tr><td>{}</td><td>{}</td></tr>", book.html(say), book.html(not))).collect();
    let distance = format!(
        "<table class=\"free\"><tr><th>{}</th><th>{}</th></tr>{pairs}</table><p>{}</p>",
        book.html(&Message::new("print-say")),
        book.html(&Message::new("print-not")),
        book.html(&Message::new("print-real-story"))
    );
    let safe = list(
        book,
        "ul",
        &[
            Message::new("print-safe-1"),
            Message::new("print-safe-2"),
            Message::new("print-safe-3"),
            Message::new("print-safe-4"),
            Message::new("print-safe-5"),
            Message::new("print-safe-6"),
        ],
    );
    let local = format!("<p class=\"local\">{}</p>", book.html(&Message::new("print-safe-local")));
    let talk = storybook::talk(book);
    let second = format!(
        "<div class=\"two\">{}{}</div>{}{}",
        box_of(book, "warm", &Message::new("print-lesson-questions"), &questions),
        box_of(book, "", &Message::new("print-lesson-every"), &every),
        box_of(book, "", &Message::new("print-rules"), &rules),
        box_of(book, "", &Message::new("print-distance"), &distance),
    );
    let third = format!(
        "{}{}<div class=\"two\">{talk}{}</div>",
        box_of(book, "calm", &Message::new("print-safe"), &(safe + &local)),
        box_of(
            book,
            "",
            &Message::new("print-lesson-without"),
            &list(book, "ul", &[Message::new("print-lesson-no-power"), Message::new("print-lesson-different")])
        ),
        box_of(book, "warm", &Message::new("print-lesson-take"), &format!("<p>{}</p>", book.html(&words(book, "home")))),
    );
    [first, second, third].map(|html| Page::new("grown", html)).into()
}

fn facts(book: &Book) -> String {
    let bands: Vec<_> = book.episode.bands().collect();
    let facts = [
        Message::new("print-lesson-ages").arg("ages", Arg::Text(ages(&bands))),
        Message::new("print-lesson-time"),
        Message::new("print-lesson-material"),
    ];
    facts.iter().map(|fact| format!("<span>{}</span>", book.html(fact))).collect()
}

/// The card for the family: one page.
pub(super) fn family_card(book: &mut Book) -> Vec<Page> {
    let face = book.pictures.portrait(MASCOT, Mood::Kind);
    let helps = list(book, "ol", &[Message::new("print-family-1"), Message::new("print-family-2"), Message::new("print-family-3")]);
    let (talk, help) = (storybook::talk(book), storybook::help(book));
    let html = format!(
        "<div class=\"lead\">{face}<div><h1>{}</h1><p>{}</p></div></div>{talk}\
         <div class=\"box\"><h2>{}</h2>{helps}</div><div class=\"box\"><h2>{}</h2><p>{}</p></div>{help}\
         <div class=\"box\"><h2>{}</h2><p>{}</p></div>",
        book.line(&book.script.title),
        book.html(&Message::new("print-family-hello")),
        book.html(&Message::new("print-family-helps")),
        book.html(&Message::new("print-family-happened")),
        book.html(&Message::new("print-family-happened").attr("what")),
        book.html(&Message::new("print-family-rights")),
        book.html(&Message::new("print-family-rights").attr("what")),
    );
    vec![Page::new("grown family", html)]
}
