//! An episode or a season as one page for a browser, with everything in it: move around, come closer, press a piece and read
//! its lines in any language. It asks for nothing from anywhere.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Season, Sketch, svg};
use crate::{
    author::{
        content::say,
        paint,
        reading::{loads, pace},
    },
    l10n::{
        library::Library,
        locale::Direction,
        locales::{self, Locales},
    },
    story::{
        episode::Episode,
        outline::{Outline, What},
        skill_message,
        view::Speaker,
    },
};

/// The page; what changes is put in the place of its marks.
const PAGE: &str = include_str!("page.html");

/// What the page knows.
#[derive(Serialize)]
struct Data<'a> {
    /// The pieces of each drawing, by their names in it.
    drawings: Vec<BTreeMap<String, Piece>>,
    /// The words of each locale.
    locales: Vec<Locale<'a>>,
}

#[derive(Serialize)]
struct Piece {
    kind: String,
    place: String,
    /// Speaker, mood, message.
    lines: Vec<(String, String, String)>,
    facts: Vec<String>,
    /// More facts, which are others in each locale.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    measured: Vec<Vec<String>>,
}

#[derive(Serialize)]
struct Locale<'a> {
    tag: &'a str,
    name: &'a str,
    rtl: bool,
    words: BTreeMap<String, String>,
}

/// The page of an episode.
#[must_use]
pub fn page(episode: &Episode, sketches: &[Sketch], locales: &Locales) -> String {
    let ids = episode.messages_used().iter().map(|used| used.id.to_string());
    let ids = ids.chain(episode.assets_used().cast.keys().map(|who| format!("name-{who}")));
    let drawings = sketches.iter().map(|sketch| {
        let svg = own_ids(&svg(sketch), sketch);
        (format!("{:?}", sketch.outline.band), svg, pieces(sketch))
    });
    let title = sketches.first().map(|sketch| sketch.title.as_str()).unwrap_or_default();
    put_together(title, drawings, ids, &libraries(locales))
}

/// The page of a season.
#[must_use]
pub fn season_page(season: &Season, locales: &Locales) -> String {
    let libraries = libraries(locales);
    let mut pieces = BTreeMap::new();
    let mut ids = Vec::new();
    for (at, episode) in season.episodes.iter().enumerate() {
        let skills: Vec<String> = episode.skills().iter().map(|skill| skill_message(*skill)).collect();
        let badge = episode.badge().id.to_string();
        let all = [("title", episode.title().to_string()), ("in short", episode.blurb().to_string())];
        let skills = skills.into_iter().map(|skill| ("practises", skill));
        let lines: Vec<_> =
            all.into_iter().chain(skills).chain([("badge", badge)]).map(|(what, id)| (what.to_owned(), String::new(), id)).collect();
        ids.extend(lines.iter().map(|(.., id)| id.clone()));
        let risks: Vec<String> = episode.risks().map(|risk| format!("{risk:?}")).collect();
        let mut facts = vec![format!("about {}", risks.join(", "))];
        facts.extend(season.remembered(at));
        facts.extend(episode.flags_kept().map(|flag| format!("keeps {flag}")));
        let measured = libraries.iter().map(|(_, words)| {
            let loads = loads(episode, words).into_iter();
            let row = |words: usize, minutes: f64| format!("{words} words on all ways together, {minutes:.0} minutes to read");
            loads.map(|load| format!("{:?}: {}", load.band, row(load.words, load.words as f64 / pace(load.band)))).collect()
        });
        let piece = Piece { kind: "episode".to_owned(), place: episode.id().to_string(), lines, facts, measured: measured.collect() };
        pieces.insert(episode.id().to_string(), piece);
    }
    for skill in &season.skills {
        let id = skill_message(*skill);
        let practised = season.episodes.iter().filter(|episode| episode.skills().contains(skill));
        let facts = practised.map(|episode| format!("practised in {}", episode.id())).collect();
        let lines = vec![(String::new(), String::new(), id.clone())];
        ids.push(id.clone());
        pieces.insert(id, Piece { kind: "skill".to_owned(), place: format!("{skill:?}"), lines, facts, measured: Vec::new() });
    }
    put_together(season.title(), [(String::new(), season.svg(), pieces)].into_iter(), ids.into_iter(), &libraries)
}

fn libraries(all: &Locales) -> Vec<(&locales::Locale, Library)> {
    all.all().iter().map(|locale| (locale, all.library(locale.tag()))).collect()
}

fn put_together(
    title: &str,
    drawings: impl Iterator<Item = (String, String, BTreeMap<String, Piece>)>,
    ids: impl Iterator<Item = String>,
    libraries: &[(&locales::Locale, Library)],
) -> String {
    let ids: BTreeSet<String> = ids.collect();
    let locales = libraries.iter().map(|(locale, library)| {
        let words = ids.iter().filter(|id| library.has(id)).map(|id| (id.clone(), say(library, id))).collect();
        Locale { tag: locale.tag(), name: &locale.file.name, rtl: locale.direction == Direction::RightToLeft, words }
    });
    let mut shown = String::new();
    let mut pieces = Vec::new();
    for (name, svg, own) in drawings {
        shown += &format!("<div class=\"drawing\" data-name=\"{name}\" hidden>{svg}</div>\n");
        pieces.push(own);
    }
    // Texts and numbers only: this cannot fail.
    let data = serde_json::to_string(&Data { drawings: pieces, locales: locales.collect() }).unwrap_or_default();
    // `<` never stands in the data, so that no text can end the script.
    PAGE.replace("{{title}}", &paint::escape(title)).replace("{{drawings}}", &shown).replace("{{data}}", &data.replace('<', "\\u003c"))
}

/// Several drawings on a page may not share ids.
fn own_ids(svg: &str, sketch: &Sketch) -> String {
    let band = format!("{:?}-", sketch.outline.band).to_lowercase();
    ["id=\"", "url(#", "href=\"#"].iter().fold(svg.to_owned(), |svg, start| {
        svg.replace(&format!(" {start}"), &format!(" {start}{band}")).replace(&format!("\"{start}"), &format!("\"{start}{band}"))
    })
}

fn pieces(sketch: &Sketch) -> BTreeMap<String, Piece> {
    let outline: &Outline = &sketch.outline;
    let pieces = outline.pieces.iter().zip(&sketch.labels).map(|(piece, label)| {
        let lines = piece.lines.iter().map(|line| {
            let who = match &line.speaker {
                Speaker::Person(who) => who.to_string(),
                Speaker::Sound => "♪".to_owned(),
                Speaker::Screen => "(screen)".to_owned(),
                Speaker::Narrator => String::new(),
            };
            (who, format!("{:?}", line.mood), line.text.to_string())
        });
        let mut facts = vec![format!("{} words", label.words)];
        let list = |what: &str, names: Vec<String>| (!names.is_empty()).then(|| format!("{what}: {}", names.join(", ")));
        facts.extend(list("sets", piece.sets.iter().map(|flag| flag.to_string()).collect()));
        match &piece.what {
            What::Choice { skills, .. } | What::Activity { skills, .. } => {
                facts.extend(list("practises", skills.iter().map(|skill| format!("{skill:?}")).collect()));
            }
            What::Option { pressure, retry, .. } => {
                facts.extend(list("tricks", pressure.iter().map(|trick| format!("{trick:?}")).collect()));
                facts.extend(retry.then(|| "another way can be tried".to_owned()));
            }
            What::Condition(asks) => facts.push(format!("asks for {asks}")),
            _ => {}
        }
        Piece {
            kind: label.kind.clone(),
            place: outline.scenes[piece.scene].to_string(),
            lines: lines.collect(),
            facts,
            measured: Vec::new(),
        }
    });
    outline.pieces.iter().map(|piece| piece.id.to_string()).zip(pieces).collect()
}
