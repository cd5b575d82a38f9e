//! As an SVG that needs nothing else.

use std::fmt::Write;

use super::{
    Sketch,
    place::{Drawing, Rectangle, place},
    rows,
};
use crate::{
    author::paint::{self, escape, text},
    story::{
        outline::{What, When},
        script::Quality,
    },
};

const TOP: f64 = 118.0;
const ROW: f64 = 15.0;
/// Letters in a row of a piece.
const LETTERS: usize = 27;
const WIDE: f64 = 196.0;

/// The sketch as an SVG.
#[must_use]
pub fn svg(sketch: &Sketch) -> String {
    let shown: Vec<Vec<String>> = (0..sketch.labels.len()).map(|piece| shown(sketch, piece)).collect();
    let sizes: Vec<(f64, f64)> = sketch.outline.pieces.iter().zip(&shown).map(|(piece, rows)| size(&piece.what, rows.len())).collect();
    let drawing = place(sketch, &sizes, TOP);
    let (wide, tall) = (drawing.wide, drawing.tall);
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.0} {tall:.0}" width="{wide:.0}" height="{tall:.0}" font-family="{}">"#,
        paint::FONTS
    );
    // Writing to a string cannot fail.
    let _ = write(&mut out, sketch, &drawing, &shown);
    out
}

fn write(out: &mut String, sketch: &Sketch, drawing: &Drawing, shown: &[Vec<String>]) -> std::fmt::Result {
    let outline = &sketch.outline;
    out.push_str(paint::HATCHES);
    write!(
        out,
        r##"<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="{}"/></marker></defs>"##,
        paint::QUIET
    )?;
    write!(out, r#"<rect width="100%" height="100%" fill="{}"/>"#, paint::PAPER)?;
    out.push_str(&text(28.0, 44.0, 24, 700, paint::INK, &sketch.title));
    out.push_str(&text(28.0, 68.0, 13, 400, paint::QUIET, &format!("{}, {:?}", sketch.episode, outline.band)));
    legend(out)?;
    for (scene, at) in drawing.scenes.iter().enumerate() {
        write!(
            out,
            r##"<g id="scene-{}"><rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" rx="16" fill="#FFFFFF" stroke="{}"/>"##,
            outline.scenes[scene],
            at.x,
            at.y,
            at.wide,
            at.tall,
            paint::LINE
        )?;
        out.push_str(&text(at.x + 18.0, at.y + 26.0, 14, 700, paint::PLAIN, &outline.scenes[scene]));
        out.push_str("</g>");
        if let Some(next) = drawing.scenes.get(scene + 1) {
            let (x, from) = (at.x + 40.0, at.y + at.tall);
            write!(
                out,
                r##"<path d="M{x} {from:.1}V{:.1}" stroke="{}" stroke-width="2" marker-end="url(#tip)"/>"##,
                next.y - 2.0,
                paint::LINE
            )?;
        }
    }
    for way in &drawing.ways {
        let step = way.step.and_then(|at| outline.steps.get(at));
        let dashed = if step.is_some_and(|step| step.when == When::Leave) { r#" stroke-dasharray="5 4""# } else { "" };
        write!(
            out,
            r##"<path d="{}" fill="none" stroke="{}" stroke-width="1.4"{dashed} marker-end="url(#tip)"/>"##,
            way.path,
            paint::QUIET
        )?;
    }
    for (at, piece) in outline.pieces.iter().enumerate() {
        draw(out, &piece.id, &piece.what, &shown[at], drawing.pieces[at])?;
    }
    for exit in &drawing.exits {
        let Rectangle { x, y, wide, tall } = exit.at;
        let to = &outline.scenes[exit.to];
        write!(
            out,
            r##"<a href="#scene-{to}"><rect x="{x:.1}" y="{y:.1}" width="{wide:.1}" height="{tall:.1}" rx="13" fill="#EDE7F6" stroke="{}"/>"##,
            paint::PLAIN
        )?;
        out.push_str(&text(x + 12.0, y + 17.0, 12, 600, paint::INK, &format!("▸ {to}")));
        out.push_str("</a>");
    }
    // Words on arrows come last, so that no line runs through them. The layout keeps room for them before this place.
    for way in &drawing.ways {
        let Some(step) = way.step.and_then(|at| outline.steps.get(at)) else { continue };
        let remark = sketch.remark(step);
        if !remark.is_empty() {
            let (x, y) = (way.middle.0 - 8.0, way.middle.1);
            write!(
                out,
                r##"<text x="{x:.1}" y="{:.1}" font-size="12" text-anchor="end" fill="{}" stroke="#FFFFFF" stroke-width="5" paint-order="stroke">{}</text>"##,
                y + 4.0,
                paint::INK,
                escape(&remark)
            )?;
        }
    }
    out.push_str("</svg>");
    Ok(())
}

/// The rows of a piece: what it is, and what it says.
fn shown(sketch: &Sketch, piece: usize) -> Vec<String> {
    let (what, label) = (&sketch.outline.pieces[piece].what, &sketch.labels[piece]);
    let tell = matches!(what, What::Activity { kind, .. } if kind == "Tell");
    let mut kind = if tell { "♥ tell".to_owned() } else { label.kind.clone() };
    let leads = |wanted: When| sketch.outline.after(piece).any(|step| step.when == wanted);
    if leads(When::Retry) {
        kind.push_str("  ↺");
    }
    if leads(When::Another) {
        kind.push_str("  ↩ ♥");
    }
    let mut all = vec![kind];
    all.extend(rows(&label.text, LETTERS, 3));
    all
}

fn size(what: &What, rows: usize) -> (f64, f64) {
    let tall = ROW.mul_add(rows as f64, 14.0);
    match what {
        What::End => (90.0, 34.0),
        What::Chance => (90.0, 36.0),
        What::Choice { .. } | What::Condition(_) => (WIDE + 28.0, tall + 4.0),
        _ => (WIDE, tall),
    }
}

fn draw(out: &mut String, id: &str, what: &What, rows: &[String], at: Rectangle) -> std::fmt::Result {
    let (fill, line, ink, quiet) = match what {
        What::Option { quality, .. } => {
            let (fill, line) = paint::quality(*quality);
            (fill, line, paint::INK, line)
        }
        What::Choice { .. } => (paint::PLAIN, paint::INK, "#FFFFFF", "#FFFFFF"),
        What::Activity { kind, .. } if kind == "Tell" => ("#D7F0E6", "#00664B", paint::INK, "#00664B"),
        What::Adult { .. } => ("#EAF7F2", "#00664B", paint::INK, "#00664B"),
        What::Activity { .. } => ("#EDE7F6", paint::PLAIN, paint::INK, paint::QUIET),
        What::End => (paint::INK, paint::INK, "#FFFFFF", "#FFFFFF"),
        What::Badge => ("#FFF3C9", "#8A6100", paint::INK, "#8A6100"),
        _ => ("#FFFFFF", paint::QUIET, paint::INK, paint::QUIET),
    };
    let path = shape(what, at);
    let dashes = if matches!(what, What::Condition(_) | What::Chance) { r#" stroke-dasharray="4 3""# } else { "" };
    let hatch = if let What::Option { quality, .. } = what { paint::hatch(*quality) } else { "none" };
    write!(
        out,
        r#"<g class="piece" data-id="{}"><path d="{path}" fill="{fill}" stroke="{line}" stroke-width="1.5"{dashes}/>"#,
        escape(id)
    )?;
    if hatch != "none" {
        write!(out, r#"<path d="{path}" fill="{hatch}" opacity=".5"/>"#)?;
    }
    if let What::Activity { .. } = what {
        let (x, y) = (at.x, at.y);
        write!(out, r#"<path d="M{:.1} {y:.1}v{:.1}" stroke="{line}" stroke-width="5"/>"#, x + 2.5, at.tall)?;
    }
    let indent = if matches!(what, What::Choice { .. } | What::Condition(_)) { 26.0 } else { 14.0 };
    for (row, words) in rows.iter().enumerate() {
        let y = ROW.mul_add(row as f64, at.y + 18.0);
        let (size, weight, ink) = if row == 0 { (10, 600, quiet) } else { (12, 400, ink) };
        out.push_str(&text(at.x + indent, y, size, weight, ink, words));
    }
    out.push_str("</g>");
    Ok(())
}

/// The outline of a shape. Each kind has its own, so that nothing is told by colour alone.
fn shape(what: &What, Rectangle { x, y, wide, tall }: Rectangle) -> String {
    let cut = |corner: f64| {
        format!(
            "M{:.1} {y:.1}h{:.1}l{corner} {corner}v{:.1}l-{corner} {corner}h-{:.1}l-{corner} -{corner}v-{:.1}z",
            x + corner,
            2.0f64.mul_add(-corner, wide),
            2.0f64.mul_add(-corner, tall),
            2.0f64.mul_add(-corner, wide),
            2.0f64.mul_add(-corner, tall)
        )
    };
    let round = |r: f64| {
        let r = r.min(tall / 2.0);
        let (across, down) = (2.0f64.mul_add(-r, wide), 2.0f64.mul_add(-r, tall));
        format!(
            "M{:.1} {y:.1}h{across:.1}a{r} {r} 0 0 1 {r} {r}v{down:.1}a{r} {r} 0 0 1 -{r} {r}h-{across:.1}a{r} {r} 0 0 1 -{r} -{r}v-{down:.1}a{r} {r} 0 0 1 {r} -{r}z",
            x + r
        )
    };
    match what {
        What::Choice { .. } | What::Condition(_) | What::Chance => {
            let half = tall / 2.0;
            let point = 16.0;
            let across = 2.0f64.mul_add(-point, wide);
            format!("M{:.1} {y:.1}h{across:.1}l{point} {half:.1}l-{point} {half:.1}h-{across:.1}l-{point} -{half:.1}z", x + point)
        }
        What::Option { quality: Quality::Risky, .. } => cut((tall / 3.0).min(12.0)),
        What::Option { quality: Quality::Okay, .. } => round(2.0),
        What::Option { quality: Quality::Strong, .. } | What::End => round(18.0),
        What::Adult { .. } => {
            let (across, down) = (wide - 14.0, tall - 14.0);
            format!("M{x:.1} {y:.1}h{across:.1}l14 14v{down:.1}h-{wide:.1}z")
        }
        What::Reflect | What::Badge => round(26.0),
        What::Lines | What::Activity { .. } => round(4.0),
    }
}

fn legend(out: &mut String) -> std::fmt::Result {
    let option = |quality| What::Option { quality, pressure: Vec::new(), retry: false };
    let nobody = || "x".into();
    let items = [
        (What::Choice { by: nobody(), skills: Vec::new() }, "choice"),
        (option(Quality::Strong), "strong"),
        (option(Quality::Okay), "okay"),
        (option(Quality::Risky), "risky"),
        (What::Activity { kind: "Inspect".into(), skills: Vec::new() }, "activity"),
        (What::Activity { kind: "Tell".into(), skills: Vec::new() }, "♥ tell"),
        (What::Condition(String::new()), "if"),
    ];
    for (at, (what, words)) in items.into_iter().enumerate() {
        let place = Rectangle { x: 82.0f64.mul_add(at as f64, 28.0), y: 82.0, wide: 74.0, tall: 22.0 };
        draw(out, "", &what, &[], place)?;
        let ink = if at == 0 { "#FFFFFF" } else { paint::INK };
        out.push_str(&text(place.x + 16.0, place.y + 15.0, 11, 600, ink, words));
    }
    out.push_str(&text(
        28.0f64 + 82.0 * 7.0,
        97.0,
        11,
        400,
        paint::QUIET,
        "↺ another way can be tried   ↩ ♥ another adult can be told",
    ));
    Ok(())
}
