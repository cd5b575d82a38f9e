//! For Graphviz.

use std::fmt::Write;

use super::{Sketch, rows};
use crate::{
    author::paint,
    story::outline::{What, When},
};

/// The sketch in the DOT language.
#[must_use]
pub fn dot(sketch: &Sketch) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out, sketch);
    out
}

fn write(out: &mut String, sketch: &Sketch) -> std::fmt::Result {
    let outline = &sketch.outline;
    writeln!(out, "digraph \"{}\" {{", sketch.episode)?;
    writeln!(
        out,
        "  label={}; labelloc=t; compound=true; rankdir=TB;",
        quoted(&format!("{} ({:?})", sketch.title, outline.band))
    )?;
    writeln!(out, "  node [fontname=\"sans-serif\", fontsize=11, style=filled, fillcolor=white, color=\"{}\"];", paint::INK)?;
    writeln!(out, "  edge [fontname=\"sans-serif\", fontsize=9, color=\"{}\"];", paint::QUIET)?;
    for (scene, id) in outline.scenes.iter().enumerate() {
        writeln!(out, "  subgraph \"cluster_{id}\" {{ label={}; color=\"{}\";", quoted(id), paint::LINE)?;
        for (at, piece) in outline.pieces.iter().enumerate().filter(|(_, piece)| piece.scene == scene) {
            let label = &sketch.labels[at];
            let mut text = vec![label.kind.clone()];
            text.extend(rows(&label.text, 28, 4));
            let (fill, line) = match piece.what {
                What::Option { quality, .. } => paint::quality(quality),
                _ => ("white", paint::INK),
            };
            let shape = shape(&piece.what);
            let text = quoted(&text.join("\n"));
            writeln!(out, "    \"{}\" [label={text}, {shape}, fillcolor=\"{fill}\", color=\"{line}\"];", piece.id)?;
        }
        writeln!(out, "  }}")?;
    }
    for step in &outline.steps {
        let (from, to) = (&outline.pieces[step.from].id, &outline.pieces[step.to].id);
        let style = match step.when {
            When::Retry | When::Another => ", style=dashed, constraint=false",
            When::Leave => ", style=dashed",
            _ => "",
        };
        writeln!(out, "  \"{from}\" -> \"{to}\" [label={}{style}];", quoted(&sketch.remark(step)))?;
    }
    writeln!(out, "}}")
}

fn shape(what: &What) -> &'static str {
    use crate::story::script::Quality::{Okay, Risky, Strong};
    match what {
        What::Lines => "shape=box",
        What::Choice { .. } | What::Condition(_) | What::Chance => "shape=diamond",
        What::Option { quality: Risky, .. } => "shape=octagon",
        What::Option { quality: Okay, .. } => "shape=hexagon",
        What::Option { quality: Strong, .. } => "shape=box, style=\"filled,rounded\"",
        What::Activity { kind, .. } if kind == "Tell" => "shape=house",
        What::Activity { .. } => "shape=component",
        What::Adult { .. } => "shape=tab",
        What::Reflect => "shape=ellipse",
        What::Badge => "shape=star",
        What::End => "shape=doublecircle",
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
