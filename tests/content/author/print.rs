//! Printed episodes: every way leads to its page, every line is there, and a page asks for nothing from anywhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use sango::{
    author::{
        content::Content,
        inputs::Inputs,
        print::{ASKED, Kind, Paper, Wish, print},
        screenplay::Screenplay,
    },
    l10n::{
        locale::{INDEX, LocaleIndex},
        locales::Locales,
        source::Source,
    },
    story::{
        episode::Episode,
        offered,
        script::{ActivityScript, Band, BeatScript, Next},
    },
};

use super::{root, shipped, text, tool};

fn wish(kind: Kind, episode: &str, locale: &str) -> Wish {
    Wish { kind, episode: episode.to_owned(), locale: Some(locale.to_owned()), band: None, paper: Paper::A4, saving: false, today: None }
}

fn printed(inputs: &Inputs, wish: &Wish) -> String {
    print(&Content::read(inputs), inputs, wish).unwrap()
}

/// Each story for one of its bands, so that all bands come and nothing is laid out three times.
fn samples(content: &Content) -> Vec<(&Arc<Episode>, Band)> {
    let stories = content.episodes().filter(|episode| episode.measure().is_none());
    let one = |(nth, episode): (usize, &'_ Arc<Episode>)| {
        let bands: Vec<Band> = episode.bands().collect();
        bands[nth % bands.len()]
    };
    stories.enumerate().map(|(nth, episode)| (episode, one((nth, episode)))).collect()
}

/// The pages by their number.
fn pages(html: &str) -> BTreeMap<usize, &str> {
    let pages = html.split("<section ").skip(1);
    pages.map(|page| (page.split_once("id=\"page-").unwrap().1.split('"').next().unwrap().parse().unwrap(), page)).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The answers after which something happens, and whether one can try another way.
fn answers(beats: &[BeatScript], band: Band, found: &mut Vec<(String, bool)>) {
    for beat in beats {
        match beat {
            BeatScript::Choose(choice) => {
                for option in choice.options.iter().filter(|option| offered(option, band)) {
                    if !option.then.is_empty() {
                        found.push((option.id.clone(), matches!(option.next, Next::Retry | Next::RetryOrOn)));
                    }
                    answers(&option.then, band, found);
                }
            }
            BeatScript::Play(ActivityScript::Chat(chat)) => answers(&chat.beats, band, found),
            BeatScript::Play(ActivityScript::Tell(tell)) => {
                answers(&tell.words, band, found);
                tell.who.iter().filter(|adult| band != Band::Young || adult.young).for_each(|adult| answers(&adult.then, band, found));
            }
            BeatScript::Only(bands, inner) if bands.contains(&band) => answers(inner, band, found),
            BeatScript::If(_, then, other) | BeatScript::Recall(_, then, other) => {
                answers(then, band, found);
                answers(other, band, found);
            }
            _ => {}
        }
    }
}

#[test]
fn every_answer_turns_to_a_page_that_goes_on_from_it() {
    let inputs = shipped();
    let content = Content::read(&inputs);
    let words = content.words(None).unwrap();
    for (episode, band) in samples(&content) {
        let html = print(&content, &inputs, &Wish { band: Some(band), ..wish(Kind::Storybook, episode.id(), "en") }).unwrap();
        let pages = pages(&html);
        assert_eq!(pages.keys().copied().collect::<Vec<_>>(), (1..=pages.len()).collect::<Vec<_>>());
        for link in html.split("href=\"#page-").skip(1) {
            let number = link.split('"').next().unwrap();
            assert!(number.parse().is_ok_and(|number| pages.contains_key(&number)), "{} {band:?}: page `{number}`", episode.id());
        }
        let script = content.script(&inputs, episode.id()).unwrap();
        let mut found = Vec::new();
        for scene in script.scenes.iter().filter(|scene| scene.only.as_ref().is_none_or(|only| only.contains(&band))) {
            answers(&scene.beats, band, &mut found);
        }
        for (id, retry) in found {
            let said = escape(&sango::author::content::say(&words, &id));
            let option = format!("<span class=\"what\">{said}</span><a class=\"turn\" href=\"#page-");
            let asks: Vec<_> = pages.iter().filter(|(_, page)| page.contains(&option)).collect();
            assert!(!asks.is_empty(), "{}: {id} is nowhere to be chosen", episode.id());
            for (asking, page) in asks {
                let target: usize = page.split_once(&option).unwrap().1.split('"').next().unwrap().parse().unwrap();
                assert!(pages[&target].contains(&format!("<h2>{said}</h2>")), "{}: {id} is not on page {target}", episode.id());
                let back = pages.range(target..).any(|(_, page)| page.contains(&format!("href=\"#page-{asking}\"")));
                assert!(!retry || back, "{}: nothing leads back from {id}", episode.id());
            }
        }
    }
}

#[test]
fn every_line_of_an_episode_is_in_its_storybook() {
    let inputs = shipped();
    let content = Content::read(&inputs);
    for (episode, band) in samples(&content) {
        let html = print(&content, &inputs, &Wish { band: Some(band), ..wish(Kind::Storybook, episode.id(), "en") }).unwrap();
        let script = content.script(&inputs, episode.id()).unwrap();
        let play = Screenplay::new(&content, &script, episode, content.locale("en").unwrap(), Some(band));
        for words in play.rows.iter().filter_map(|row| row.words.as_ref()).filter(|words| {
            // What a picture shows is said to who cannot see it; paper has the picture.
            !words.text.contains("{$") && !words.id.ends_with("-alt")
        }) {
            assert!(html.contains(&escape(&words.text)), "{} {band:?}: {} is not in the book", episode.id(), words.id);
        }
    }
}

#[test]
fn a_page_is_whole_and_asks_for_nothing() {
    let inputs = shipped();
    for (kind, locale) in [(Kind::Storybook, "ar"), (Kind::Workbook, "en-NG"), (Kind::Lesson, "en"), (Kind::FamilyCard, "fr")] {
        let html = printed(&inputs, &wish(kind, "golden-goat", locale));
        let mut ids = BTreeSet::new();
        for id in html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(ids.insert(id), "{kind:?}: two things are called {id}");
        }
        for (start, end) in [("href=\"#", '"'), ("url(#", ')')] {
            for id in html.split(start).skip(1).map(|rest| rest.split(end).next().unwrap()) {
                assert!(ids.contains(id), "{kind:?}: nothing is called {id}");
            }
        }
        assert!(!html.contains("://") && !html.contains("src=\"") && !html.contains("@import"), "{kind:?} asks for something");
        assert!(!html.contains("url(") || html.split("url(").skip(1).all(|rest| rest.starts_with('#') || rest.starts_with("data:font/")));
    }
}

#[test]
fn a_book_goes_in_the_direction_of_its_language_and_says_what_is_read_in_another() {
    let inputs = shipped();
    let arabic = printed(&inputs, &wish(Kind::Storybook, "golden-goat", "ar"));
    assert!(
        arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("<span lang=\"en\" dir=\"ltr\">Who is in the story</span>")
    );
    // Who stands where reading starts stands on the right.
    let across = |html: &str| -> f32 {
        let page = *pages(html).get(&3).unwrap();
        let lina = page.split("<use href=\"#figure-lina-").nth(1).unwrap();
        lina.split_once(" x=\"").unwrap().1.split('"').next().unwrap().parse().unwrap()
    };
    let english = printed(&inputs, &wish(Kind::Storybook, "golden-goat", "en"));
    assert!(across(&arabic) > 960.0 && across(&english) < 960.0);
}

#[test]
fn saving_ink_leaves_light_greys() {
    let inputs = shipped();
    let saved = printed(&inputs, &Wish { saving: true, ..wish(Kind::Storybook, "golden-goat", "en-NG") });
    for attribute in ["fill=\"#", "stop-color=\"#"] {
        for colour in saved.split(attribute).skip(1).map(|rest| &rest[..6]).filter(|colour| {
            // Short ones are the white and black of clips.
            !colour.eq_ignore_ascii_case("2B2350") && colour.bytes().all(|digit| digit.is_ascii_hexdigit())
        }) {
            let channel = |at: usize| u8::from_str_radix(&colour[at..at + 2], 16).unwrap();
            assert!(channel(0) == channel(2) && channel(2) == channel(4) && channel(0) >= 150, "{attribute}{colour}");
        }
    }
}

#[test]
fn a_missing_picture_leaves_no_hole() {
    let mut less = Inputs::default();
    let whole = shipped();
    for path in whole.paths().filter(|path| !path.ends_with("places/kitchen_day.svg") && !path.contains("people/head/")) {
        less.add(path, whole.bytes(path).unwrap().to_vec());
    }
    let html = printed(&less, &wish(Kind::Storybook, "golden-goat", "en"));
    let symbol = |id: &str| html.split_once(&format!("<symbol id=\"{id}\"")).unwrap().1.split_once("</symbol>").unwrap().0.to_owned();
    assert!(symbol("place-kitchen-day").contains("<rect") && symbol("figure-lina-excited").contains("<circle"));
}

#[test]
fn the_game_never_loads_the_words_of_printed_pages() {
    let inputs = shipped();
    let index = LocaleIndex::read(&Source::new(INDEX, inputs.text(INDEX).unwrap())).unwrap();
    assert!(index.locales.iter().any(|locale| !locale.print.is_empty()) && index.paths().all(|path| !path.ends_with("/print.ftl")));
    let mut sources = inputs.sources();
    sources.retain(|source| !source.path.ends_with("/print.ftl"));
    let (locales, found) = Locales::read(&sources);
    assert!(found.is_empty() && !locales.library("en").has("print-turn"), "{found:?}");
    assert!(Locales::read_with_print(&inputs.sources()).0.library("en-NG").has("print-turn"));
}

#[test]
fn the_list_of_printed_messages_is_what_the_code_asks_for() {
    let mut named = BTreeSet::new();
    for entry in std::fs::read_dir(root().join("src/author/print")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("words.rs") {
            let code = std::fs::read_to_string(path).unwrap();
            let ids = code.split('"').filter(|word| word.starts_with("print-") && !word.contains(['{', ' ']));
            named.extend(ids.map(str::to_owned));
        }
    }
    let asked: BTreeSet<String> = ASKED.iter().map(|(id, ..)| (*id).to_owned()).collect();
    assert_eq!(named, asked);
}

#[test]
fn what_is_not_there_is_said() {
    let unknown = tool(&["print", "storybook", "golden-goose"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("there is no sound episode `golden-goose`; there are "));
    assert!(text(&tool(&["print", "lesson", "golden-goat", "--locale", "xx"]).stderr).contains("there is no locale `xx`"));
    assert_eq!(tool(&["print", "poster", "golden-goat"]).status.code(), Some(2));
    let card = tool(&["print", "family-card", "golden-goat", "--locale", "en-NG", "--paper", "letter", "--ink-saving"]);
    assert!(card.status.success() && text(&card.stdout).contains("@page{size:Letter"));
}
