//! What an activity says about itself: why a card belongs where it belongs, what was found, what the mascot says in the end.

use super::{Book, MASCOT, page::Block, storybook::heading};
use crate::{
    author::screenplay::activity::words,
    l10n::message::Message,
    story::script::{ActivityScript, Band, Mood},
};

/// What an activity says after it was done: a thing, and what is to be said about it.
pub(super) struct Answer {
    /// The card, spot, answer.
    pub about: Option<Message>,
    pub says: Message,
    /// The mascot's last word.
    pub done: bool,
}

/// All answers of an activity that the band has, in the order of its file; the mascot's last word comes last.
pub(super) fn of(book: &Book, activity: &ActivityScript) -> Vec<Answer> {
    let words = words(activity);
    let mut answers = Vec::new();
    for used in book.episode.messages_used().iter().filter(|used| used.activity.as_deref() == Some(words.id.as_str())) {
        let role = words.roles.get(used.id.as_str());
        if !role.is_none_or(|role| role.young) && book.band == Band::Young {
            continue;
        }
        let name = role.map_or("", |role| role.name.as_str());
        let message = Message::new(used.id.clone());
        match used.attribute {
            Some("says") => {}
            Some(attribute) => {
                answers.push(Answer { about: Some(message.clone()), says: message.attr(attribute), done: false });
            }
            None if is_said(activity, name) => answers.push(Answer { about: None, says: message, done: name == "done" }),
            None => {}
        }
    }
    answers.sort_by_key(|answer| answer.done);
    answers
}

/// What is no part of the sheet that a child works on.
fn is_said(activity: &ActivityScript, role: &str) -> bool {
    match role {
        "done" | "result" | "remark" | "nothing" => true,
        "short" | "name" | "known" | "row" | "common" | "strong" => matches!(activity, ActivityScript::Passphrase(_)),
        _ => false,
    }
}

/// The answers as blocks of a story.
pub(super) fn blocks(book: &mut Book, activity: &ActivityScript) -> Vec<Block> {
    let width = book.paper.room().0;
    let mut blocks = vec![heading(book, &Message::new("print-together"))];
    for answer in of(book, activity) {
        let mut height = book.tall(&answer.says, width - 8.0) + 3.4;
        let said = book.html(&answer.says);
        let html = match &answer.about {
            _ if answer.done => {
                let face = book.pictures.portrait(MASCOT, Mood::Happy);
                height = (height + 8.0).max(22.4);
                format!("<div class=\"say mascot\">{face}<div class=\"bubble\">{said}</div></div>")
            }
            Some(about) => {
                height += book.tall(about, width - 8.0) * 0.92;
                format!("<p class=\"answer\"><b>{}</b>{said}</p>", book.html(about))
            }
            None => format!("<p class=\"answer\">{said}</p>"),
        };
        blocks.push(Block { html, height });
    }
    blocks
}
