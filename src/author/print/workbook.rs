//! The workbook: the activities of an episode on paper, the child's own circle of trusted adults, what to think back on, a
//! badge to colour. The answers stand at the end, for the grown-up who helps.

use super::{
    Book, MASCOT, answers,
    page::{Block, Page, share},
    sheets::{self, top},
    storybook,
    walk::deed,
};
use crate::{
    author::content::name,
    l10n::message::{Arg, Message},
    story::{
        has, offered,
        script::{ActivityScript, BeatScript, ChatScript, Mood, ReflectScript, TellScript},
        shown,
    },
};

/// The pages of the workbook.
pub(super) fn pages(book: &mut Book) -> Vec<Page> {
    let mut found = Found::default();
    let band = book.band;
    for scene in book.script.scenes.iter().filter(|scene| has(scene.only.as_ref(), band)) {
        collect(&scene.beats, book, &mut found);
    }
    let mut pages = vec![cover(book)];
    let mut told = false;
    for activity in &found.activities {
        match activity {
            ActivityScript::Chat(chat) => pages.extend(self::chat(book, chat)),
            ActivityScript::Tell(tell) => {
                pages.push(self::tell(book, tell));
                if !told {
                    pages.push(circle(book));
                }
                told = true;
            }
            other => pages.extend(sheets::of(book, other)),
        }
    }
    if !told {
        pages.push(circle(book));
    }
    for reflect in &found.reflects {
        pages.push(self::reflect(book, reflect));
    }
    pages.push(badge(book));
    pages.extend(answers(book, &found.activities));
    pages
}

#[derive(Default)]
struct Found<'s> {
    activities: Vec<&'s ActivityScript>,
    reflects: Vec<&'s ReflectScript>,
}

/// The activities and open questions of beats, wherever they stand.
fn collect<'s>(beats: &'s [BeatScript], book: &Book, found: &mut Found<'s>) {
    for beat in beats {
        match beat {
            BeatScript::Play(activity) => {
                found.activities.push(activity);
                match activity {
                    ActivityScript::Chat(chat) => collect(&chat.beats, book, found),
                    ActivityScript::Tell(tell) => tell.who.iter().for_each(|adult| collect(&adult.then, book, found)),
                    _ => {}
                }
            }
            BeatScript::Reflect(reflect) => found.reflects.push(reflect),
            BeatScript::Choose(choice) => {
                for option in choice.options.iter().filter(|option| offered(option, book.band)) {
                    collect(&option.then, book, found);
                }
            }
            BeatScript::Only(bands, inner) if bands.contains(&book.band) => collect(inner, book, found),
            BeatScript::If(_, then, other) | BeatScript::Recall(_, then, other) => {
                collect(then, book, found);
                collect(other, book, found);
            }
            BeatScript::Roll(arms) => arms.iter().for_each(|(_, inner)| collect(inner, book, found)),
            _ => {}
        }
    }
}

fn cover(book: &mut Book) -> Page {
    let mut page = storybook::cover(book);
    page.html += &format!(
        "<div class=\"box warm\"><p>{}</p><p class=\"how\">{}</p></div>",
        book.html(&Message::new("print-workbook-hello")),
        book.html(&Message::new("print-workbook-draw"))
    );
    page
}

/// A chat to read, with room for the child's own answers.
fn chat(book: &mut Book, chat: &ChatScript) -> Vec<Page> {
    let mut blocks = Vec::new();
    bubbles(&chat.beats, book, &mut blocks);
    let app = Message::new(chat.app.as_str());
    let mut buttons = String::new();
    for action in &chat.actions {
        let (icon, label) = deed(action.of);
        buttons += &format!("<span>{} {}</span>", book.pictures.icon(icon), book.html(&label));
    }
    let how = Message::new("print-chat-how");
    let above =
        book.points * 0.3528 * 2.3 + book.tall(&app, book.paper.room().0 - 35.0).max(19.0) + book.tall(&how, book.paper.room().0) + 12.0;
    let below = 30.0 + book.points;
    let room = book.paper.room().1 - above - below;
    let buttons = format!("<p class=\"how\">{}</p><div class=\"buttons\">{buttons}</div>", book.html(&Message::new("print-chat-colour")));
    let mut pages = Vec::new();
    let all = share(blocks, room, |block: &Block| block.height);
    let last = all.len().saturating_sub(1);
    for (at, blocks) in all.into_iter().enumerate() {
        let top = top(book, &Message::new("chat-title"), &app, &how);
        let lines: String = blocks.into_iter().map(|block| block.html).collect();
        let buttons = if at == last { buttons.as_str() } else { "" };
        pages.push(Page::new("sheet", format!("{top}<div class=\"chat grow\">{lines}</div>{buttons}")));
    }
    pages
}

fn bubbles(beats: &[BeatScript], book: &mut Book, blocks: &mut Vec<Block>) {
    let width = book.paper.room().0;
    for beat in beats {
        match beat {
            BeatScript::Say(who, Mood::Message, id) => {
                let named = if who == "screen" {
                    Message::new("print-on-screen")
                } else {
                    Message::new("print-writes").arg("name", Arg::Text(name(&book.words, who)))
                };
                let html = format!(
                    "<div class=\"say message\"><div class=\"bubble\"><span class=\"name\">{}</span>{}</div></div>",
                    book.html(&named),
                    book.line(id)
                );
                let height = book.tall(&Message::new(id.as_str()), width * 0.78 - 11.0) + book.points * 0.3528 * 0.9 + 8.0;
                blocks.push(Block { html: format!("<div style=\"width:78%\">{html}</div>"), height });
            }
            BeatScript::Choose(choice) => {
                let ask = Message::new(choice.ask.as_str());
                let html = format!("<div class=\"own\">{}</div>", book.html(&ask));
                blocks.push(Block { html, height: (book.tall(&ask, width * 0.78 - 11.0) * 0.8 + 4.0).max(22.0) + 3.4 });
            }
            BeatScript::Only(bands, inner) if bands.contains(&book.band) => bubbles(inner, book, blocks),
            _ => {}
        }
    }
}

/// Words to practise aloud.
fn tell(book: &mut Book, tell: &TellScript) -> Page {
    let band = book.band;
    let (ask, how) = (Message::new(tell.ask.as_str()), Message::new("print-tell-how"));
    let top = top(book, &Message::new("tell-title"), &ask, &how);
    let adults = tell.who.iter().filter(|adult| shown(adult.young, band));
    let mut cards = String::new();
    for adult in adults {
        let face = book.pictures.portrait(&adult.adult, Mood::Kind);
        cards += &format!("<div class=\"step\">{face}<p>{}</p><span class=\"ring\"></span></div>", book.line(&adult.id));
    }
    let mut words = String::new();
    for beat in &tell.words {
        if let BeatScript::Choose(choice) = beat {
            words += &format!("<h2>{}</h2>", book.line(&choice.ask));
            for option in choice.options.iter().filter(|option| offered(option, band)) {
                words += &format!("<div class=\"step\"><span class=\"ring\"></span><p>{}</p></div>", book.line(&option.id));
            }
        }
    }
    let practise = book.html(&Message::new("print-tell-practise"));
    Page::new(
        "sheet",
        format!("{top}<div class=\"steps\">{cards}</div>{words}<div class=\"draw\"><p class=\"how\">{practise}</p></div>"),
    )
}

/// The child's own circle of trusted adults, to draw: no names have to be written.
fn circle(book: &mut Book) -> Page {
    let (ask, how) = (Message::new("print-circle-ask"), Message::new("print-circle-how"));
    let top = top(book, &Message::new("print-circle-title"), &ask, &how);
    let mut rings = String::new();
    for nth in 0..5_u8 {
        let turn = (f32::from(nth) * 72.0 - 90.0).to_radians();
        let (x, y) = (turn.cos().mul_add(240.0, 400.0), turn.sin().mul_add(215.0, 330.0));
        rings += &format!(
            "<path d=\"M400 330 L{x:.0} {y:.0}\" class=\"thread\"/><circle cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"92\" class=\"phone\"/>"
        );
    }
    let svg = format!(
        "<svg class=\"circle-me\" viewBox=\"60 10 680 640\" aria-hidden=\"true\">{rings}<circle cx=\"400\" cy=\"330\" r=\"96\" class=\"phone me\"/></svg>"
    );
    let places = [
        Message::new("help-tell-family"),
        Message::new("help-tell-school"),
        Message::new("help-tell-near"),
        Message::new("help-tell-coach"),
    ];
    let places: String = places.iter().map(|place| format!("<span>{}</span>", book.html(place))).collect();
    Page::new("sheet", format!("{top}{svg}<div class=\"buttons\">{places}</div>"))
}

fn reflect(book: &mut Book, reflect: &ReflectScript) -> Page {
    let band = book.band;
    let (ask, how) = (Message::new(reflect.ask.as_str()), Message::new("reflection-any"));
    let top = top(book, &Message::new("reflection-title"), &ask, &how);
    let options = reflect.options.iter().filter(|option| shown(option.young, band));
    let options: String =
        options.map(|option| format!("<div class=\"step\"><span class=\"ring\"></span><p>{}</p></div>", book.line(&option.id))).collect();
    let own = book.html(&Message::new("print-reflect-own"));
    Page::new(
        "sheet",
        format!("{top}<div class=\"lines\">{options}</div><div class=\"draw\"><p class=\"how\">{own}</p></div>"),
    )
}

/// A badge to colour, and what was practised.
fn badge(book: &mut Book) -> Page {
    let badge = book.episode.badge().clone();
    let (icon, name) = (book.pictures.outline(&badge.picture), book.line(&badge.id));
    let mut skills = String::new();
    for skill in book.episode.skills() {
        skills += &format!("<p class=\"row\"><span class=\"ring\"></span>{}</p>", book.line(&crate::story::skill_message(*skill)));
    }
    let talk = storybook::talk(book);
    let face = book.pictures.portrait(MASCOT, Mood::Proud);
    Page::new(
        "sheet",
        format!(
            "<h1>{}</h1><div class=\"badge\">{icon}<p><b>{name}</b></p><p class=\"how\">{}</p></div>\
             <div class=\"box calm\"><h2>{face} {}</h2><div class=\"two\">{skills}</div></div>{talk}",
            book.html(&Message::new("badge-title")),
            book.html(&Message::new("print-badge-colour")),
            book.html(&Message::new("badge-practised"))
        ),
    )
}

/// What the activities say about their cards and spots, in small letters.
fn answers(book: &mut Book, activities: &[&ActivityScript]) -> Vec<Page> {
    let (width, points) = (book.paper.room().0, 11.0);
    let mut blocks: Vec<Block> = Vec::new();
    for activity in activities.iter().filter(|activity| !matches!(activity, ActivityScript::Chat(_))) {
        for answer in answers::of(book, activity) {
            let mut height = book.high(&book.text(&answer.says), points, width - 8.0) + 2.4;
            let said = book.html(&answer.says);
            let about = answer.about.as_ref().map(|about| {
                height += book.high(&book.text(about), points, width - 8.0);
                format!("<b>{}</b>", book.html(about))
            });
            blocks.push(Block { html: format!("<p class=\"answer\">{}{said}</p>", about.unwrap_or_default()), height });
        }
    }
    if blocks.is_empty() {
        return Vec::new();
    }
    let title = book.html(&Message::new("print-answers"));
    let room = book.paper.room().1 - 16.0;
    let pages = share(blocks, room, |block| block.height);
    pages
        .into_iter()
        .map(|blocks| {
            let lines: String = blocks.into_iter().map(|block| block.html).collect();
            Page::new("grown answers", format!("<h1>{title}</h1><div class=\"lines\">{lines}</div>"))
        })
        .collect()
}
