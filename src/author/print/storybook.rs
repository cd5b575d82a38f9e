//! The storybook: the story for children who have no device. Pictures, the lines under them, and pages to turn to.

use super::{
    Book, MASCOT,
    page::{Block, Page, share},
    walk::{Part, Section, THE_END, Told, Walk},
};
use crate::{
    author::content::name,
    l10n::{
        help_lines::{HelpKind, HelpLine, Hours},
        message::{Arg, Message},
    },
    story::{
        has,
        id::Id,
        script::{Mood, Side},
        view::Presence,
    },
};

/// A picture is at least so high, in millimetres.
const PICTURE: f32 = 62.0;
/// The same on a card, of which a page holds several.
const SMALL_PICTURE: f32 = 30.0;
/// Edges and gaps of a card.
const CARD: f32 = 7.0 + 3.4 + 4.0;

/// The pages of the storybook.
pub(super) fn pages(book: &mut Book) -> Vec<Page> {
    let mut pages = vec![cover(book), about(book)];
    let mut walk = Walk::new(book);
    walk.scenes();
    let (parts, last) = (std::mem::take(&mut walk.parts), std::mem::take(&mut walk.pending));
    let mut parts = parts.into_iter().peekable();
    while let Some(part) = parts.next() {
        match part {
            Part::Pages(whole) => pages.extend(whole),
            Part::Section(section) => {
                let room = book.paper.room().1;
                let small = |section: &Section| card_height(section) <= room;
                if section.group.is_some() && small(&section) {
                    let group = section.group;
                    let mut cards = vec![section];
                    while let Some(Part::Section(next)) =
                        parts.next_if(|part| matches!(part, Part::Section(next) if next.group == group && small(next)))
                    {
                        cards.push(next);
                    }
                    for cards in share(cards, room, card_height) {
                        pages.push(card_page(book, cards));
                    }
                } else {
                    pages.extend(story_pages(book, section));
                }
            }
        }
    }
    let mut end = the_end(book);
    end.labels = last;
    end.labels.push(THE_END.to_owned());
    pages.push(end);
    pages
}

fn card_height(section: &Section) -> f32 {
    let head = section.head.as_ref().map_or(0.0, |(_, head)| head.height);
    CARD + SMALL_PICTURE + head + section.blocks.iter().map(|told| told.block.height).sum::<f32>()
}

/// What is to be seen, for those who hear the page.
fn seen(book: &Book, people: &[Presence]) -> String {
    people.iter().map(|person| name(&book.words, &person.who)).collect::<Vec<_>>().join(", ")
}

fn frame(book: &mut Book, place: &str, people: &[Presence]) -> String {
    let (about, rtl) = (seen(book, people), book.rtl());
    format!("<div class=\"frame\">{}</div>", book.pictures.scene(place, people, rtl, &about))
}

/// Whoever is in the picture at some moment of a page, in their last mood there.
fn together(told: &[Told]) -> Vec<Presence> {
    told.last().map(|last| last.people.clone()).unwrap_or_default()
}

fn head(section: &Section) -> String {
    let Some((letter, head)) = &section.head else { return String::new() };
    let letter = if letter.is_empty() { String::new() } else { format!("<span class=\"letter\">{letter}</span>") };
    format!("<div class=\"head\">{letter}<h2>{}</h2></div>", head.html)
}

fn lines(told: &[Told]) -> String {
    let lines: String = told.iter().map(|told| told.block.html.as_str()).collect();
    format!("<div class=\"lines\">{lines}</div>")
}

fn story_pages(book: &mut Book, section: Section) -> Vec<Page> {
    let head = head(&section);
    let above = section.head.as_ref().map_or(0.0, |(_, head)| head.height + 4.0);
    let room = book.paper.room().1 - PICTURE - 4.0 - above;
    let place = section.place;
    let mut pages = Vec::new();
    for told in share(section.blocks, room, |told| told.block.height) {
        let picture = frame(book, &place, &together(&told));
        // What came before is said on each page of a long answer.
        let head = if head.is_empty() { String::new() } else { format!("<div class=\"card-head\">{head}</div>") };
        let mut page = Page::new("story", format!("{head}{picture}{}", lines(&told)));
        page.labels.extend(told.into_iter().flat_map(|told| told.labels));
        pages.push(page);
    }
    if let Some(first) = pages.first_mut() {
        first.labels.extend(section.labels);
    }
    pages
}

/// What happens after several answers to one question.
fn card_page(book: &mut Book, cards: Vec<Section>) -> Page {
    let mut page = Page::new(if cards.len() == 1 { "cards one" } else { "cards" }, String::new());
    for card in cards {
        let (head, picture) = (head(&card), frame(book, &card.place, &together(&card.blocks)));
        page.html += &format!("<div class=\"card\">{head}{picture}{}</div>", lines(&card.blocks));
        page.labels.extend(card.labels);
        page.labels.extend(card.blocks.into_iter().flat_map(|told| told.labels));
    }
    page
}

/// The people of the episode, those first for whom the child chooses.
fn cast(book: &Book) -> Vec<(Id, Mood)> {
    let episode = book.episode;
    let mut cast: Vec<(Id, Mood)> = Vec::new();
    for (who, moods) in &episode.assets_used().cast {
        let mut faces = moods.iter().copied().filter(|mood| *mood != Mood::Message);
        let cheerful = [Mood::Happy, Mood::Excited, Mood::Kind, Mood::Proud].into_iter().find(|mood| moods.contains(mood));
        if let Some(mood) = cheerful.or_else(|| faces.next()) {
            cast.push((who.clone(), mood));
        }
    }
    cast.sort_by_key(|(who, _)| (**who == *MASCOT, !episode.leads().contains(who)));
    cast
}

pub(super) fn cover(book: &mut Book) -> Page {
    let sides = [Side::Start, Side::End, Side::End, Side::Start];
    let mut people: Vec<Presence> = cast(book)
        .into_iter()
        .filter(|(who, _)| **who != *MASCOT)
        .zip(sides)
        .map(|((who, mood), side)| Presence { who, mood, side })
        .collect();
    people.push(Presence { who: Id::from(MASCOT), mood: Mood::Happy, side: Side::Start });
    let place = book.script.cover.clone();
    let picture = frame(book, &place, &people);
    let series = Message::new("print-series");
    Page::new(
        "cover",
        format!(
            "<p class=\"series\"><b>{}</b></p><h1>{}</h1>{picture}<p class=\"blurb\">{}</p>",
            book.html(&series),
            book.line(&book.script.title),
            book.line(&book.script.blurb),
        ),
    )
}

/// How the book is read, and who is in it.
fn about(book: &mut Book) -> Page {
    let mut faces = String::new();
    for (who, mood) in cast(book) {
        let figure = book.pictures.figure(&who, mood);
        faces += &format!("<div class=\"who\">{figure}<b>{}</b></div>", book.name(&who));
    }
    let face = book.pictures.portrait(MASCOT, Mood::Happy);
    Page::new(
        "about",
        format!(
            "<h1>{}</h1><div class=\"say mascot\">{face}<div class=\"bubble\">{}</div></div>\
             <div class=\"box warm\"><ul><li>{}</li><li>{}</li><li>{}</li></ul></div>\
             <h1>{}</h1><div class=\"cast grow\">{faces}</div>",
            book.html(&Message::new("print-how-title")),
            book.html(&Message::new("print-how-hello")),
            book.html(&Message::new("print-how-turn")),
            book.html(&Message::new("print-how-back")),
            book.html(&Message::new("print-how-share")),
            book.html(&Message::new("print-cast")),
        ),
    )
}

/// The end, the card for home, and where help is.
fn the_end(book: &mut Book) -> Page {
    let face = book.pictures.portrait(MASCOT, Mood::Proud);
    let (talk, help) = (talk(book), help(book));
    Page::new(
        "the-end",
        format!(
            "<h1>{}</h1><div class=\"say mascot\">{face}<div class=\"bubble\">{}</div></div>{talk}{help}",
            book.html(&Message::new("end-title")),
            book.html(&Message::new("print-end")),
        ),
    )
}

/// The talk-at-home card of the episode.
pub(super) fn talk(book: &mut Book) -> String {
    let script = book.script;
    let lines = script.talk.iter().filter(|line| has(line.only.as_ref(), book.band));
    let lines: String = lines.map(|line| format!("<li>{}</li>", book.line(&line.id))).collect();
    let icon = book.pictures.icon("home");
    format!("<div class=\"box warm\"><h2>{icon} {}</h2><ul>{lines}</ul></div>", book.html(&Message::new("talk-title")))
}

/// Where help is: people first, then the lines of the locale's country, by the rules of the game's page of help.
pub(super) fn help(book: &mut Book) -> String {
    let icon = book.pictures.icon("lifebuoy");
    let mut out = format!(
        "<div class=\"box calm help\"><h2>{icon} {}</h2><p>{}</p><p>{}</p><p>{}</p>",
        book.html(&Message::new("help-title")),
        book.html(&Message::new("help-kind")),
        book.html(&Message::new("help-tell")),
        book.html(&Message::new("help-tell-again")),
    );
    let country = book.locale.file.region.clone();
    let lines = country.as_deref().map(|country| book.content.help.for_child(country, book.today)).unwrap_or_default();
    if lines.is_empty() {
        out += &format!("<p>{}</p>", book.html(&Message::new("help-none")));
    }
    for line in lines {
        out += &help_line(book, line);
    }
    match country.as_deref().and_then(|country| book.content.help.emergency(country, book.today)) {
        Some(line) => out += &help_line(book, line),
        None => out += &format!("<p>{}</p>", book.html(&Message::new("help-emergency-unknown"))),
    }
    out + "</div>"
}

fn help_line(book: &Book, line: &HelpLine) -> String {
    let kind = match line.kind {
        HelpKind::ChildHelpline => Message::new("help-line"),
        HelpKind::OnlineHarm => Message::new("help-online-harm"),
        HelpKind::Police | HelpKind::CsamReport => Message::new("help-police"),
        HelpKind::Emergency => Message::new("help-emergency"),
    };
    let name = line.name([book.locale.tag(), "en"]);
    let title = if name.is_empty() { kind } else { Message::data(name) };
    let hours = line.hours.as_ref().map(|hours| match hours {
        Hours::Always => Message::new("help-hours-always"),
        Hours::Daily { from, to } => Message::new("help-hours-daily").arg("from", Arg::Text(from.clone())).arg("to", Arg::Text(to.clone())),
        Hours::Varies => Message::new("help-hours-vary"),
    });
    let number = line.number.as_ref().map(|number| format!(" <span class=\"number\">{}</span>", crate::author::paint::escape(number)));
    let facts = [(line.free == Some(true)).then(|| Message::new("help-free")), hours];
    let facts: String = facts.into_iter().flatten().map(|fact| format!(" · {}", book.html(&fact))).collect();
    format!("<p><bdi>{}</bdi>{}{facts}</p>", book.html(&title), number.unwrap_or_default())
}

/// A line under a heading.
pub(super) fn heading(book: &Book, message: &Message) -> Block {
    let html = format!("<h2>{}</h2>", book.html(message));
    let height = book.high(&book.text(message), book.points * 1.5, book.paper.room().0) * 0.85 + 3.4;
    Block { html, height }
}
