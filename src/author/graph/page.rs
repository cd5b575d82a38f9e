//! As one page for a browser, with everything in it: move around, come closer, press a piece and read its lines in any
//! language. It asks for nothing from anywhere.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Sketch, svg};
use crate::{
    author::{content::say, paint},
    l10n::{locale::Direction, locales::Locales},
    story::{
        episode::Episode,
        outline::{Outline, What},
        view::Speaker,
    },
};

/// The page; what changes is put in the place of its marks.
const PAGE: &str = include_str!("page.html");

/// What the page knows.
#[derive(Serialize)]
struct Data<'a> {
    /// The pieces of each band.
    bands: Vec<BTreeMap<&'a str, Piece<'a>>>,
    /// The words of each locale.
    locales: Vec<Locale<'a>>,
}

#[derive(Serialize)]
struct Piece<'a> {
    kind: &'a str,
    scene: &'a str,
    /// Speaker, mood, message.
    lines: Vec<(String, String, &'a str)>,
    facts: Vec<String>,
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
    let bands = sketches.iter().map(|sketch| pieces(sketch)).collect();
    let ids = episode.messages_used().iter().map(|used| used.id.to_string());
    let mut ids: Vec<String> = ids.chain(episode.assets_used().cast.keys().map(|who| format!("name-{who}"))).collect();
    ids.sort_unstable();
    ids.dedup();
    let locales = locales.all().iter().map(|locale| {
        let library = locales.library(locale.tag());
        let words = ids.iter().filter(|id| library.has(id)).map(|id| (id.clone(), say(&library, id))).collect();
        Locale { tag: locale.tag(), name: &locale.file.name, rtl: locale.direction == Direction::RightToLeft, words }
    });
    // Texts and numbers only: this cannot fail.
    let data = serde_json::to_string(&Data { bands, locales: locales.collect() }).unwrap_or_default();
    let drawings: String = sketches
        .iter()
        .map(|sketch| {
            format!(
                "<div class=\"drawing\" data-band=\"{:?}\" hidden>{}</div>\n",
                sketch.outline.band,
                own_ids(&svg(sketch), sketch)
            )
        })
        .collect();
    let title = sketches.first().map(|sketch| paint::escape(&sketch.title)).unwrap_or_default();
    // `<` never stands in the data, so that no text can end the script.
    PAGE.replace("{{title}}", &title).replace("{{drawings}}", &drawings).replace("{{data}}", &data.replace('<', "\\u003c"))
}

/// Several drawings on a page may not share ids.
fn own_ids(svg: &str, sketch: &Sketch) -> String {
    let band = format!("{:?}-", sketch.outline.band).to_lowercase();
    ["id=\"", "url(#", "href=\"#"].iter().fold(svg.to_owned(), |svg, start| {
        svg.replace(&format!(" {start}"), &format!(" {start}{band}")).replace(&format!("\"{start}"), &format!("\"{start}{band}"))
    })
}

fn pieces(sketch: &Sketch) -> BTreeMap<&str, Piece<'_>> {
    let outline: &Outline = &sketch.outline;
    let pieces = outline.pieces.iter().zip(&sketch.labels).map(|(piece, label)| {
        let lines = piece.lines.iter().map(|line| {
            let who = match &line.speaker {
                Speaker::Person(who) => who.to_string(),
                Speaker::Sound => "♪".to_owned(),
                Speaker::Screen => "(screen)".to_owned(),
                Speaker::Narrator => String::new(),
            };
            (who, format!("{:?}", line.mood), line.text.as_str())
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
        Piece { kind: &label.kind, scene: &outline.scenes[piece.scene], lines: lines.collect(), facts }
    });
    outline.pieces.iter().map(|piece| piece.id.as_str()).zip(pieces).collect()
}
