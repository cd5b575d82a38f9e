//! Drawings of an episode: everything that can happen is on them, at a place of its own, in a language that tools read.

use std::collections::BTreeSet;

use layout::gv::DotParser;
use sango::{
    author::{
        content::Content,
        graph::{self, Sketch},
    },
    story::{
        outline::{Outline, What, When},
        script::Band,
    },
};

use super::{shipped, text, tool};

fn content() -> Content {
    Content::read(&shipped())
}

fn sketch(content: &Content, id: &str, band: Band) -> Sketch {
    Sketch::new(content.episode(id).unwrap(), band, &content.words(None).unwrap(), false)
}

#[test]
fn every_piece_is_reached_from_the_first_and_leads_to_an_end() {
    let content = content();
    for episode in content.episodes() {
        for band in episode.bands() {
            let outline = Outline::new(episode, band);
            let ids: BTreeSet<_> = outline.pieces.iter().map(|piece| &piece.id).collect();
            assert_eq!(ids.len(), outline.pieces.len(), "{}: each piece has a name of its own", episode.id());
            for (at, piece) in outline.pieces.iter().enumerate() {
                assert!(at == 0 || outline.steps.iter().any(|step| step.to == at), "{}: nothing leads to {}", episode.id(), piece.id);
                let ends = piece.what == What::End;
                assert_eq!(outline.after(at).count() == 0, ends, "{}: {} {:?}", episode.id(), piece.id, piece.what);
            }
        }
    }
}

#[test]
fn the_outline_knows_the_ways_of_the_story() {
    let content = content();
    let episode = content.episode("golden-goat").unwrap();
    let outline = Outline::new(episode, Band::Middle);
    let at = |id: &str| outline.pieces.iter().position(|piece| *piece.id == *id).unwrap_or_else(|| panic!("no {id}"));
    let leads = |from: &str, to: &str, when: When| outline.after(at(from)).any(|step| step.to == at(to) && step.when == when);
    assert!(leads("goat-link", "goat-link-tap", When::Next));
    assert!(leads("goat-link-tap", "goat-link", When::Retry));
    assert!(!leads("goat-link-call", "goat-link", When::Retry));
    assert!(leads("goat-words-clear", "goat-tell-aunt", When::Next));
    assert!(leads("goat-again-other", "goat-tell", When::Another));
    assert!(outline.after(at("goat-chat")).any(|step| step.when == When::Leave));
    let condition = outline.pieces.iter().position(|piece| piece.what == What::Condition("goat-asked-jojo".into())).unwrap();
    let whens: Vec<When> = outline.after(condition).map(|step| step.when).collect();
    assert_eq!(whens.len(), 2);
    assert!(whens.contains(&When::Yes) && whens.contains(&When::No));
    assert_eq!(outline.pieces[at("goat-link-call")].sets, ["goat-asked-jojo"]);
    let young = Outline::new(episode, Band::Young);
    assert!(young.pieces.iter().all(|piece| *piece.id != *"goat-link-share"), "a band sees only its own options");
}

#[test]
fn the_season_shows_its_episodes_skills_and_what_they_remember() {
    let output = tool(&["graph", "--format", "html"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let page = text(&output.stdout);
    let data = page.split("type=\"application/json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    let fan = &data["drawings"][0]["secret-fan"];
    let locales = data["locales"].as_array().unwrap();
    assert_eq!(fan["measured"].as_array().unwrap().len(), locales.len(), "words and minutes in every language");
    assert!(fan["facts"].to_string().contains("asks for sticker-spoke of the-sticker"), "{fan}");
    assert!(data["drawings"][0]["skill-tell-adult"]["facts"].to_string().contains("practised in secret-fan"));
    for (from, to) in [("the-sticker", "secret-fan"), ("secret-fan", "skill-tell-adult")] {
        assert!(page.contains(&format!("data-from=\"{from}\" data-to=\"{to}\"")), "{from} → {to}");
    }
    let known = data["drawings"][0].as_object().unwrap();
    assert_eq!(page.matches("class=\"piece\"").count(), known.len(), "each piece can be pressed");
    assert!(!page.contains("src=\"http") && !page.contains("href=\"http"));
    let dot = text(&tool(&["graph", "--format", "dot"]).stdout);
    DotParser::new(&dot).process().unwrap_or_else(|problem| panic!("{problem}"));
    assert!(text(&tool(&["graph", "--format", "mermaid"]).stdout).contains("-->|sticker-spoke|"));
}

#[test]
fn a_drawing_keeps_its_pieces_apart() {
    let content = content();
    for episode in content.episodes() {
        for band in episode.bands() {
            let svg = graph::svg(&sketch(&content, episode.id(), band));
            let boxes: Vec<[f64; 4]> = svg.match_indices("class=\"piece\" data-id=\"").skip(7).map(|(at, _)| corners(&svg[at..])).collect();
            assert!(boxes.len() > 5 || episode.measure().is_some());
            for (at, a) in boxes.iter().enumerate() {
                for b in &boxes[at + 1..] {
                    let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                    assert!(apart, "{}: {a:?} {b:?}", episode.id());
                }
            }
        }
    }
}

/// Left, top, right, bottom of the words of a piece: where they stand is where the piece is.
fn corners(piece: &str) -> [f64; 4] {
    let piece = &piece[..piece.find("</g>").unwrap()];
    let number = |text: &str, name: &str| -> f64 {
        let at = text.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
        text[at..].split('"').next().unwrap().parse().unwrap()
    };
    let mut texts = piece.split("<text").skip(1);
    let first = texts.next().unwrap();
    let (x, y) = (number(first, "x"), number(first, "y"));
    let last = texts.last().map_or(y, |last| number(last, "y"));
    [x, y - 10.0, x + 60.0, last]
}

#[test]
fn graphviz_reads_the_dot() {
    let content = content();
    for episode in content.episodes() {
        let dot = graph::dot(&sketch(&content, episode.id(), Band::Middle));
        let graph = DotParser::new(&dot).process();
        assert!(graph.is_ok(), "{}: {:?}", episode.id(), graph.err());
        let tries_again = !episode.id().starts_with("playground") && episode.measure().is_none();
        assert!(!tries_again || dot.contains("style=dashed, constraint=false"), "{}", episode.id());
    }
}

#[test]
fn mermaid_names_every_piece_once() {
    let content = content();
    let sketch = sketch(&content, "golden-goat", Band::Middle);
    let mermaid = graph::mermaid(&sketch);
    for at in 0..sketch.outline.pieces.len() {
        let name = format!("p{at}");
        let names =
            |line: &&str| line.trim_start().strip_prefix(&name).is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()));
        let named = mermaid.lines().filter(names).filter(|line| !line.contains("->")).count();
        assert_eq!(named, 1, "p{at}");
    }
    assert_eq!(mermaid.matches("->").count(), sketch.outline.steps.len());
    assert!(mermaid.contains(":::Risky"));
}

#[test]
fn the_page_holds_every_language_and_asks_for_nothing() {
    let content = content();
    let episode = content.episode("golden-goat").unwrap();
    let sketches: Vec<Sketch> = episode.bands().map(|band| sketch(&content, "golden-goat", band)).collect();
    let page = graph::page(episode, &sketches, &content.locales);
    for tag in content.locales.tags() {
        assert!(page.contains(&format!("\"tag\":\"{tag}\"")), "{tag}");
    }
    for word in ["data-name=\"Young\"", "data-name=\"Older\"", "default-src 'none'", "goat-link-share"] {
        assert!(page.contains(word), "{word}");
    }
    assert!(!page.replace("http://www.w3.org/2000/svg", "").contains("://"), "a page stands alone");
    assert!(!page.contains("{{"), "every mark is filled");
    let ids: Vec<&str> = page.match_indices(" id=\"").map(|(at, _)| page[at + 5..].split('"').next().unwrap()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "ids are used once");
}

#[test]
fn no_text_can_break_out_of_a_drawing() {
    let mut inputs = shipped();
    let path = "locales/en/golden-goat.ftl";
    let words = inputs.text(path).unwrap().replace("goat-link-tap = ", "goat-link-tap = </script><b onload=\"x\"> & \\ ");
    inputs.add(path, words.into_bytes());
    let content = Content::read(&inputs);
    let sketch = sketch(&content, "golden-goat", Band::Middle);
    let page = graph::page(content.episode("golden-goat").unwrap(), &[sketch], &content.locales);
    assert!(!page.contains("<b onload"), "{page}");
    assert_eq!(page.matches("</script>").count(), 2);
}

#[test]
fn the_tool_draws() {
    for (format, start) in
        [("svg", "<svg"), ("dot", "digraph \"golden-goat\""), ("mermaid", "---\ntitle: The Golden Goat"), ("html", "<!doctype html>")]
    {
        let output = tool(&["graph", "golden-goat", "--format", format]);
        assert_eq!(output.status.code(), Some(0));
        assert!(text(&output.stdout).starts_with(start), "{format}");
    }
    assert!(text(&tool(&["graph"]).stdout).contains("golden-goat"));
    assert!(text(&tool(&["graph", "golden-goat", "--measure"]).stdout).contains(" min</text>"));
    assert_eq!(tool(&["graph", "no-goat"]).status.code(), Some(2));
}
