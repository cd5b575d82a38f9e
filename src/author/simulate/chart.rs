//! What a simulation counted, as a small drawing: how long children take, and what they pick.

use std::fmt::Write;

use super::{Group, Simulation, Tally, child::CHILDREN};
use crate::{
    author::paint::{self, text},
    story::{id::Id, script::Quality},
};

const WIDTH: f64 = 960.0;
const LEFT: f64 = 130.0;
const PLOT: f64 = 420.0;
const ROW: f64 = 46.0;
const BARS: f64 = 620.0;

/// The chart.
#[must_use]
pub fn chart(simulation: &Simulation, tally: &Tally) -> String {
    let rows = simulation.choices.chunks(2).map(|pair| pair.iter().map(tall).fold(0.0, f64::max));
    let top = 100.0;
    let middle = top + ROW * CHILDREN.len() as f64 + 80.0;
    let height = middle + 30.0 + rows.sum::<f64>();
    let mut body = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut body, simulation, tally, top, middle);
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" font-family="{}" role="img"><rect width="{WIDTH}" height="{height}" fill="{}"/>{}{body}</svg>"#,
        paint::FONTS,
        paint::PAPER,
        paint::HATCHES,
    )
}

fn write(out: &mut String, simulation: &Simulation, tally: &Tally, top: f64, middle: f64) -> std::fmt::Result {
    let all = tally.all(|_, _| true);
    out.push_str(&text(24.0, 40.0, 22, 700, paint::INK, simulation.episode.id()));
    out.push_str(&text(24.0, 64.0, 14, 400, paint::QUIET, &format!("{} simulated children", all.children)));
    out.push_str(&text(LEFT, 92.0, 13, 600, paint::INK, "Minutes until the end"));
    out.push_str(&text(BARS, 92.0, 13, 600, paint::INK, "Options that they pick"));
    let longest = all.minutes.keys().last().copied().unwrap_or(10).max(10);
    let scale = |minutes: f64| LEFT + minutes * 10.0 / f64::from(longest) * PLOT;
    for (kind, child) in CHILDREN.iter().enumerate() {
        let group = tally.all(|one, _| one == kind);
        let base = ROW.mul_add(kind as f64 + 1.0, top);
        out.push_str(&text(24.0, base - 6.0, 14, 400, paint::INK, child.name));
        histogram(out, &group, longest, base)?;
        let half = group.minutes_of(0.5);
        write!(out, r#"<path d="M{:.1} {} v11" stroke="{}" stroke-width="2"/>"#, scale(half), base, paint::INK)?;
        out.push_str(&text(scale(half) + 4.0, base + 11.0, 11, 600, paint::INK, &format!("{half:.1}")));
        stacked(out, &group, base - 22.0)?;
    }
    let axis = ROW.mul_add(CHILDREN.len() as f64, top) + 20.0;
    let step = if longest > 200 { 5 } else { 2 };
    for minute in (0..=longest / 10).step_by(step) {
        out.push_str(&text(scale(f64::from(minute)) - 4.0, axis, 11, 400, paint::QUIET, &format!("{minute}")));
    }
    legend(out, axis)?;
    out.push_str(&text(24.0, middle, 13, 600, paint::INK, "Each choice, all children together"));
    let mut y = middle + 8.0;
    for pair in simulation.choices.chunks(2) {
        for (column, choice) in pair.iter().enumerate() {
            one_choice(out, &all, choice, 470.0f64.mul_add(column as f64, 24.0), y)?;
        }
        y += pair.iter().map(tall).fold(0.0, f64::max);
    }
    Ok(())
}

/// How tall a choice is drawn.
fn tall((_, options): &(Id, Vec<(Id, Quality)>)) -> f64 {
    20.0f64.mul_add(options.len() as f64, 34.0)
}

fn one_choice(out: &mut String, all: &Group, (choice, options): &(Id, Vec<(Id, Quality)>), x: f64, y: f64) -> std::fmt::Result {
    let mut y = y + 24.0;
    out.push_str(&text(x, y, 13, 600, paint::INK, choice));
    let sum: u64 = options.iter().filter_map(|(option, _)| all.picked.get(option)).sum();
    for (option, quality) in options {
        y += 20.0;
        let picks = all.picked.get(option).copied().unwrap_or_default();
        let part = picks as f64 / sum.max(1) as f64;
        out.push_str(&text(x + 12.0, y, 12, 400, paint::QUIET, option));
        bar(out, x + 190.0, y - 12.0, 200.0 * part, 15.0, *quality)?;
        out.push_str(&text(200.0f64.mul_add(part, x + 196.0), y, 12, 400, paint::INK, &format!("{:.0} %", part * 100.0)));
    }
    Ok(())
}

fn histogram(out: &mut String, group: &Group, longest: u32, base: f64) -> std::fmt::Result {
    let bins = 70;
    let mut heights = vec![0_u64; bins];
    for (tenths, children) in &group.minutes {
        heights[(*tenths as usize * (bins - 1)) / longest as usize] += children;
    }
    let most = heights.iter().copied().max().unwrap_or(1).max(1) as f64;
    let wide = PLOT / bins as f64;
    write!(out, r#"<g fill="{}">"#, paint::PLAIN)?;
    for (at, children) in heights.iter().enumerate().filter(|(_, children)| **children > 0) {
        let tall = (*children as f64 / most * (ROW - 20.0)).max(0.6);
        write!(
            out,
            r#"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{tall:.1}"/>"#,
            wide.mul_add(at as f64, LEFT),
            base - tall,
            wide - 0.6
        )?;
    }
    write!(out, r#"</g><path d="M{LEFT} {base} h{PLOT}" stroke="{}" stroke-width="1"/>"#, paint::LINE)
}

fn stacked(out: &mut String, group: &Group, y: f64) -> std::fmt::Result {
    let all = group.qualities.iter().sum::<u64>().max(1) as f64;
    let mut x = BARS;
    for (quality, count) in [Quality::Risky, Quality::Okay, Quality::Strong].into_iter().zip(group.qualities) {
        let wide = count as f64 / all * (WIDTH - 30.0 - BARS);
        bar(out, x, y, wide, 24.0, quality)?;
        if wide > 34.0 {
            out.push_str(&text(x + 6.0, y + 17.0, 12, 600, paint::INK, &format!("{:.0} %", count as f64 / all * 100.0)));
        }
        x += wide;
    }
    Ok(())
}

fn bar(out: &mut String, x: f64, y: f64, wide: f64, tall: f64, quality: Quality) -> std::fmt::Result {
    let (fill, line) = paint::quality(quality);
    for fill in [fill, paint::hatch(quality)] {
        write!(out, r#"<rect x="{x:.1}" y="{y:.1}" width="{wide:.1}" height="{tall}" fill="{fill}" stroke="{line}"/>"#)?;
    }
    Ok(())
}

fn legend(out: &mut String, y: f64) -> std::fmt::Result {
    for (at, quality) in [Quality::Risky, Quality::Okay, Quality::Strong].into_iter().enumerate() {
        let x = 90.0f64.mul_add(at as f64, BARS);
        bar(out, x, y - 11.0, 14.0, 14.0, quality)?;
        out.push_str(&text(x + 20.0, y, 12, 400, paint::INK, &format!("{quality:?}").to_lowercase()));
    }
    Ok(())
}
