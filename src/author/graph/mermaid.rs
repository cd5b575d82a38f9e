//! For Mermaid, which code hosts and many editors draw in Markdown.

use std::fmt::Write;

use super::{Sketch, rows};
use crate::{
    author::paint,
    story::{
        outline::{What, When},
        script::Quality,
    },
};

/// The sketch as a Mermaid flowchart.
#[must_use]
pub fn mermaid(sketch: &Sketch) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out, sketch);
    out
}

fn write(out: &mut String, sketch: &Sketch) -> std::fmt::Result {
    let outline = &sketch.outline;
    writeln!(out, "---\ntitle: {} ({:?})\n---\nflowchart TD", sketch.title.replace(':', " "), outline.band)?;
    for quality in [Quality::Risky, Quality::Okay, Quality::Strong] {
        let (fill, line) = paint::quality(quality);
        writeln!(out, "  classDef {quality:?} fill:{fill},stroke:{line},color:{}", paint::INK)?;
    }
    for (scene, id) in outline.scenes.iter().enumerate() {
        writeln!(out, "  subgraph s{scene}[\"{id}\"]")?;
        for (at, piece) in outline.pieces.iter().enumerate().filter(|(_, piece)| piece.scene == scene) {
            let label = &sketch.labels[at];
            let mut text = vec![format!("<i>{}</i>", escape(&label.kind))];
            text.extend(rows(&label.text, 28, 4).iter().map(|row| escape(row)));
            let (open, close) = brackets(&piece.what);
            write!(out, "    p{at}{open}\"{}\"{close}", text.join("<br/>"))?;
            if let What::Option { quality, .. } = piece.what {
                write!(out, ":::{quality:?}")?;
            }
            writeln!(out)?;
        }
        writeln!(out, "  end")?;
    }
    for step in &outline.steps {
        let arrow = if matches!(step.when, When::Retry | When::Another | When::Leave) { "-.->" } else { "-->" };
        let remark = sketch.remark(step);
        let remark = if remark.is_empty() { String::new() } else { format!("|\"{}\"|", escape(&remark)) };
        writeln!(out, "  p{} {arrow}{remark} p{}", step.from, step.to)?;
    }
    Ok(())
}

/// The brackets that stand for a shape.
fn brackets(what: &What) -> (&'static str, &'static str) {
    match what {
        What::Lines => ("[", "]"),
        What::Choice { .. } | What::Condition(_) | What::Chance => ("{", "}"),
        What::Option { quality: Quality::Risky, .. } => ("[/", "/]"),
        What::Option { quality: Quality::Okay, .. } => ("{{", "}}"),
        What::Option { quality: Quality::Strong, .. } => ("(", ")"),
        What::Activity { .. } => ("[[", "]]"),
        What::Adult { .. } => (">", "]"),
        What::Reflect => ("([", "])"),
        What::Badge => ("((", "))"),
        What::End => ("(((", ")))"),
    }
}

fn escape(text: &str) -> String {
    // Mermaid reads `#` as the beginning of an entity of its own.
    paint::escape(&text.replace('#', "＃")).replace('&', "#").replace("##", "#")
}
