//! Sheets of paper: how large they are, how much room words take on them, how blocks are shared out over pages, and the one
//! file that comes of it. Each page of the file is exactly one page of paper, so that a page number is known before printing.

use std::{collections::BTreeMap, fmt::Write};

use base64::{Engine, prelude::BASE64_STANDARD};
use ttf_parser::Face;

use super::Paper;
use crate::{
    author::{inputs::Inputs, paint::escape},
    l10n::locales::Locale,
};

const STYLE: &str = include_str!("page.css");

/// Where the number of a labelled page will stand: between these two signs, which no font has.
const MARKS: (char, char) = ('\u{E000}', '\u{E001}');

/// The place of the number of the page that has a label.
pub(super) fn number_of(label: &str) -> String {
    format!("{}{label}{}", MARKS.0, MARKS.1)
}

impl Paper {
    /// Width and height in millimetres.
    const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }

    /// The room inside the margins, without the line of the page number.
    pub const fn room(self) -> (f32, f32) {
        let (width, height) = self.size();
        (width - 2.0 * 16.0, height - 13.0 - 21.0)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::Letter => "Letter",
        }
    }
}

/// Something that is not torn apart by the end of a page.
#[derive(Debug, Clone, Default)]
pub(super) struct Block {
    pub html: String,
    /// How high it is, in millimetres.
    pub height: f32,
}

/// A page.
#[derive(Debug, Clone, Default)]
pub(super) struct Page {
    /// How it looks: a class of the style sheet.
    pub class: &'static str,
    pub html: String,
    /// What others call it when they say "turn to page".
    pub labels: Vec<String>,
}

impl Page {
    pub fn new(class: &'static str, html: String) -> Self {
        Self { class, html, labels: Vec::new() }
    }
}

/// Shares blocks out over as few pages with so much room as they need, about evenly, so that no page is left with a single
/// line.
pub(super) fn share<T>(blocks: Vec<T>, room: f32, height: impl Fn(&T) -> f32) -> Vec<Vec<T>> {
    let heights: Vec<f32> = blocks.iter().map(height).collect();
    // Fills page after page up to a limit: how many blocks each has.
    let fill = |limit: f32| {
        let (mut counts, mut used) = (vec![0_usize], 0.0_f32);
        for high in &heights {
            if used > 0.0 && used + high > limit {
                counts.push(0);
                used = 0.0;
            }
            used += high;
            *counts.last_mut().expect("it begins with one") += 1;
        }
        counts
    };
    let needed = fill(room).len();
    let fair = heights.iter().sum::<f32>() / needed as f32;
    // The lowest limit that needs no page more.
    const STEPS: u8 = 20;
    let limits = (0..STEPS).map(|step| (room - fair).mul_add(f32::from(step) / f32::from(STEPS), fair));
    let counts = limits.map(fill).find(|counts| counts.len() == needed).unwrap_or_else(|| fill(room));
    let mut left = blocks.into_iter();
    counts.into_iter().map(|count| left.by_ref().take(count).collect()).collect()
}

/// How far lines stand apart, in parts of the size of the letters. Arabic letters reach higher and lower.
pub(super) fn leading(locale: &Locale) -> f32 {
    if super::direction(locale) == "rtl" { 1.6 } else { 1.42 }
}

/// How much room words take in the fonts of a locale.
pub(super) struct Measure<'a> {
    face: Option<Face<'a>>,
}

impl<'a> Measure<'a> {
    pub fn new(inputs: &'a Inputs, locale: &Locale) -> Self {
        let bytes = inputs.bytes(&format!("assets/{}", locale.fonts.text));
        Self { face: bytes.and_then(|bytes| Face::parse(bytes, 0).ok()) }
    }

    /// How wide a sign is, in parts of the size of the letters.
    fn advance(&self, sign: char) -> f32 {
        let known = self.face.as_ref().and_then(|face| {
            let advance = face.glyph_hor_advance(face.glyph_index(sign)?)?;
            Some(f32::from(advance) / f32::from(face.units_per_em()))
        });
        known.unwrap_or(if sign > '\u{2E80}' { 1.0 } else { 0.6 })
    }

    /// How wide a text is on one line, in parts of the size of the letters.
    pub fn wide(&self, text: &str) -> f32 {
        text.chars().map(|sign| self.advance(sign)).sum()
    }

    /// How many lines a text fills, with letters of so many points and lines of so many millimetres.
    pub fn lines(&self, text: &str, points: f32, width: f32) -> f32 {
        // Shaping and rounding may make a text a little wider than its letters.
        let em = points * 0.3528 * 1.03;
        let (mut lines, mut used) = (1.0_f32, 0.0_f32);
        for word in text.split_whitespace() {
            let wide: f32 = word.chars().map(|sign| self.advance(sign) * em).sum();
            if word.chars().any(|sign| sign > '\u{2E80}') {
                // Such a script breaks anywhere.
                used += wide;
                while used > width {
                    lines += 1.0;
                    used -= width - em;
                }
                continue;
            }
            let space = if used > 0.0 { self.advance(' ') * em } else { 0.0 };
            if used > 0.0 && used + space + wide > width {
                lines += 1.0;
                used = wide;
            } else {
                used += space + wide;
            }
        }
        lines
    }
}

/// A document as one file that asks for nothing from anywhere.
pub(super) struct Document<'a> {
    pub title: String,
    /// What stands at the foot of each page, beside its number.
    pub foot: String,
    pub locale: &'a Locale,
    pub paper: Paper,
    pub saving: bool,
    /// The size of the letters that children read, in points.
    pub points: f32,
    pub symbols: String,
    pub pages: Vec<Page>,
}

impl Document<'_> {
    pub fn html(&self, inputs: &Inputs) -> String {
        let (width, height) = self.paper.size();
        let direction = super::direction(self.locale);
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{}\
             @page{{size:{} portrait;margin:0}}\n:root{{--width:{width}mm;--height:{height}mm;--letters:{}pt;--leading:{}}}\n{STYLE}</style>\n\
             <body class=\"{}\">\n{}",
            escape(self.locale.tag()),
            escape(&self.title),
            self.fonts(inputs),
            self.paper.name(),
            self.points,
            leading(self.locale),
            if self.saving { "saving" } else { "colour" },
            self.symbols,
        );
        let numbers: BTreeMap<&str, usize> =
            (1..).zip(&self.pages).flat_map(|(number, page)| page.labels.iter().map(move |label| (label.as_str(), number))).collect();
        for (number, page) in (1..).zip(&self.pages) {
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "<section class=\"page {}\" id=\"page-{number}\">{}<footer><span>{}</span><b>{number}</b></footer></section>",
                page.class,
                numbered(&page.html, &numbers),
                self.foot,
            );
        }
        out + "</body>\n</html>\n"
    }

    /// The fonts of the locale, inside the file. A machine that has the same fonts needs them not, but few have.
    fn fonts(&self, inputs: &Inputs) -> String {
        let fonts = [("Sango text", &self.locale.fonts.text), ("Sango display", &self.locale.fonts.display)];
        let faces = fonts.into_iter().filter_map(|(name, file)| {
            let bytes = inputs.bytes(&format!("assets/{file}"))?;
            Some(format!(
                "@font-face{{font-family:\"{name}\";src:url(data:font/ttf;base64,{})}}\n",
                BASE64_STANDARD.encode(bytes)
            ))
        });
        faces.collect()
    }
}

/// Numbers of pages instead of labels.
fn numbered(html: &str, numbers: &BTreeMap<&str, usize>) -> String {
    let mut parts = html.split(MARKS.0);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (label, rest) = part.split_once(MARKS.1).unwrap_or(("", part));
        match numbers.get(label) {
            Some(number) => out += &number.to_string(),
            // Every label has a page; a test holds this.
            None => out.push('?'),
        }
        out += rest;
    }
    out
}
