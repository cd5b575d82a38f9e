//! A season on one sheet: its episodes in order, what each is about, and which earlier ones it builds on.

use std::fmt::Write;

use crate::{
    author::{content::say, paint, paint::text},
    l10n::library::Library,
    story::episode::Episode,
};

const ROW: f64 = 96.0;
const TOP: f64 = 72.0;

/// The season for Graphviz, for Mermaid and as an SVG, in this order.
#[must_use]
pub fn season(title: &str, episodes: &[&Episode], words: &Library) -> [String; 3] {
    let links: Vec<(usize, usize)> = (episodes.iter().enumerate())
        .flat_map(|(to, episode)| {
            let from = episode.builds_on().into_iter().filter_map(|id| episodes.iter().position(|one| one.id() == id));
            from.map(move |from| (from, to))
        })
        .collect();
    let mut dot = format!("digraph season {{\n  rankdir=LR; label=\"{}\"; node [shape=box, style=rounded];\n", title.replace('"', "'"));
    let mut mermaid = "flowchart LR\n".to_owned();
    for (at, episode) in episodes.iter().enumerate() {
        let title = say(words, episode.title()).replace('"', "'");
        // Writing to a string cannot fail.
        let _ = writeln!(dot, "  e{at} [label=\"{}. {title}\\n{:?}\"];", at + 1, episode.risk());
        let _ = writeln!(mermaid, "  e{at}(\"{}. {title}<br/>{:?}\")", at + 1, episode.risk());
    }
    for (from, to) in &links {
        let _ = writeln!(dot, "  e{from} -> e{to};");
        let _ = writeln!(mermaid, "  e{from} --> e{to}");
    }
    dot.push_str("}\n");
    [dot, mermaid, svg(title, episodes, &links, words)]
}

fn svg(title: &str, episodes: &[&Episode], links: &[(usize, usize)], words: &Library) -> String {
    let (wide, tall) = (920.0, ROW.mul_add(episodes.len() as f64, 100.0));
    let mut out = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}" width="{wide}" height="{tall}" font-family="{}"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="{}"/></marker></defs><rect width="{wide}" height="{tall}" fill="{}"/>"##,
        paint::FONTS,
        paint::QUIET,
        paint::PAPER
    );
    out.push_str(&text(28.0, 46.0, 24, 700, paint::INK, title));
    for (at, episode) in episodes.iter().enumerate() {
        let y = ROW.mul_add(at as f64, TOP);
        // Writing to a string cannot fail.
        let _ = write!(out, r##"<rect x="28" y="{y}" width="640" height="78" rx="14" fill="#FFFFFF" stroke="{}"/>"##, paint::LINE);
        out.push_str(&text(46.0, y + 28.0, 17, 700, paint::INK, &format!("{}. {}", at + 1, say(words, episode.title()))));
        let bands: Vec<String> = episode.bands().map(|band| format!("{band:?}")).collect();
        let mut about = format!("{}, {:?}, {}", episode.id(), episode.risk(), bands.join(" "));
        let kept: Vec<&str> = episode.flags_kept().map(|flag| flag.as_str()).collect();
        if !kept.is_empty() {
            let _ = write!(about, ", keeps {}", kept.join(", "));
        }
        out.push_str(&text(46.0, y + 48.0, 12, 400, paint::QUIET, &about));
        let skills: Vec<String> = episode.skills().iter().map(|skill| format!("{skill:?}")).collect();
        out.push_str(&text(46.0, y + 66.0, 10, 400, paint::QUIET, &skills.join(", ")));
    }
    for (lane, (from, to)) in links.iter().enumerate() {
        let (start, end) = (ROW.mul_add(*from as f64, TOP + 46.0), ROW.mul_add(*to as f64, TOP + 32.0));
        let bend = 24.0f64.mul_add((lane % 6) as f64, 720.0 + (to - from) as f64 * 12.0);
        let _ = write!(
            out,
            r##"<path d="M668 {start}C{bend} {start}, {bend} {end}, 670 {end}" fill="none" stroke="{}" stroke-width="1.5" marker-end="url(#tip)"/>"##,
            paint::QUIET
        );
    }
    out.push_str("</svg>");
    out
}
