//! Pictures of printed pages: each place, figure and icon is drawn once as a symbol and used wherever it is wanted, so that
//! a book stays small. To save ink, colours become light greys and shapes get a thin outline.

use std::{collections::BTreeMap, fmt::Write};

use crate::{
    author::paint::escape,
    l10n::look::{
        figure::{inner, prefix_ids, single_cells},
        gallery::{Depth, Drawn, Figure, Gallery},
        placeholder::instead_of,
    },
    story::{
        script::{Mood, Side},
        view::Presence,
    },
};

/// The ink of icons.
const INK: [u8; 3] = [0x2B, 0x23, 0x50];
const MASCOT: &str = "mascot";

/// The pictures of a document.
pub(super) struct Pictures {
    gallery: Gallery,
    saving: bool,
    /// The symbols by their id.
    symbols: BTreeMap<String, String>,
    /// Which drawing each id stands for: two drawings whose names differ only in signs get two ids.
    known: BTreeMap<String, Symbol>,
}

#[derive(Debug, Clone)]
struct Symbol {
    id: String,
    width: f32,
    height: f32,
}

impl Pictures {
    pub fn new(gallery: Gallery, saving: bool) -> Self {
        Self { gallery, saving, symbols: BTreeMap::new(), known: BTreeMap::new() }
    }

    /// The symbols that were used, to stand once in the document.
    pub fn definitions(&self) -> String {
        let symbols: String = self.symbols.values().map(String::as_str).collect();
        format!("<svg class=\"symbols\" aria-hidden=\"true\" width=\"0\" height=\"0\">{symbols}</svg>\n")
    }

    fn symbol(&mut self, drawn: &Drawn) -> Symbol {
        let key = format!("{drawn:?}");
        if let Some(symbol) = self.known.get(&key) {
            return symbol.clone();
        }
        let name = match drawn {
            Drawn::Icon(name, _) => format!("icon-{name}"),
            Drawn::Place(name, _) | Drawn::Life(name, _) => format!("place-{name}"),
            Drawn::Scene(name) | Drawn::SceneLayer(name, _) => format!("scene-{name}"),
            Drawn::Prop(name) => format!("prop-{name}"),
            Drawn::Figure(figure) => format!("figure-{}-{:?}", figure.who, figure.mood).to_lowercase(),
            Drawn::Portrait(figure) | Drawn::Disc(figure) => format!("face-{}-{:?}", figure.who, figure.mood).to_lowercase(),
        };
        let name: String = name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect();
        let id = (2..).map(|nth| format!("{name}-{nth}")).find(|id| !self.symbols.contains_key(id));
        let id = if self.symbols.contains_key(&name) { id.unwrap_or_default() } else { name };
        // What cannot be drawn has something calm in its place, as in the game.
        let picture = self.gallery.compose(drawn).unwrap_or_else(|_| instead_of(drawn));
        let (width, height) = size(&picture.svg).unwrap_or((600.0, 600.0));
        let body = without_title(inner(&picture.svg).unwrap_or_default());
        let body = if self.saving || matches!(drawn, Drawn::Portrait(_)) { plain_cloth(&body) } else { single_cells(&body) };
        let body = prefix_ids(&body, &format!("{id}_"));
        let body = if self.saving { save_ink(&body, matches!(drawn, Drawn::Icon(..))) } else { body };
        self.symbols.insert(id.clone(), format!("<symbol id=\"{id}\" viewBox=\"0 0 {width} {height}\">{body}</symbol>\n"));
        let symbol = Symbol { id, width, height };
        self.known.insert(key, symbol.clone());
        symbol
    }

    fn part(&mut self, drawn: &Drawn, class: &str, (left, top, width, height): (f32, f32, f32, f32)) -> String {
        let symbol = self.symbol(drawn);
        format!(
            "<svg class=\"{class}\" viewBox=\"{left} {top} {width} {height}\" aria-hidden=\"true\">\
             <use href=\"#{}\" width=\"{}\" height=\"{}\"/></svg>",
            symbol.id, symbol.width, symbol.height
        )
    }

    fn whole(&mut self, drawn: &Drawn, class: &str) -> String {
        let symbol = self.symbol(drawn);
        self.part(drawn, class, (0.0, 0.0, symbol.width, symbol.height))
    }

    /// An icon.
    pub fn icon(&mut self, name: &str) -> String {
        self.whole(&Drawn::Icon(name.to_owned(), INK), "icon")
    }

    /// An icon to colour: only its lines.
    pub fn outline(&mut self, name: &str) -> String {
        let symbol = self.symbol(&Drawn::Icon(name.to_owned(), INK));
        let id = format!("{}-outline", symbol.id);
        if let Some(coloured) = self.symbols.get(&symbol.id) {
            let plain = outlined(coloured).replace(&symbol.id, &id);
            self.symbols.insert(id.clone(), plain);
        }
        format!(
            "<svg class=\"icon outline\" viewBox=\"0 0 {} {}\" aria-hidden=\"true\"><use href=\"#{id}\" width=\"{0}\" height=\"{1}\"/></svg>",
            symbol.width, symbol.height
        )
    }

    /// A picture of an activity.
    pub fn drawing(&mut self, name: &str) -> String {
        self.whole(&Drawn::Scene(name.to_owned()), "drawing")
    }

    /// Somebody's head and shoulders.
    pub fn portrait(&mut self, who: &str, mood: Mood) -> String {
        let crop = self.gallery.portrait(who);
        self.part(&Drawn::Portrait(Figure::new(who, mood)), "portrait", crop)
    }

    /// Somebody from head to foot.
    pub fn figure(&mut self, who: &str, mood: Mood) -> String {
        let (width, height) = (self.gallery.shape(who).width, self.gallery.shape(who).feet.1 + 40.0);
        self.part(&Drawn::Figure(Figure::new(who, mood)), "figure", (0.0, 0.0, width, height))
    }

    /// A place with the people who are there; `about` says in words what is to be seen.
    pub fn scene(&mut self, place: &str, people: &[Presence], rtl: bool, about: &str) -> String {
        let ground = self.symbol(&Drawn::Place(place.to_owned(), Depth::All)).id;
        let mut out = format!(
            "<svg class=\"scene\" viewBox=\"0 0 1920 1080\" preserveAspectRatio=\"xMidYMid slice\" role=\"img\" aria-label=\"{}\">\
             <use href=\"#{ground}\" width=\"1920\" height=\"1080\"/>",
            escape(about)
        );
        let (mut starts, mut ends) = (0_u8, 0_u8);
        let mut standing: Vec<(u8, String)> = Vec::new();
        for person in people {
            let mascot = *person.who == *MASCOT;
            let count = if person.side == Side::Start { &mut starts } else { &mut ends };
            let nth = if mascot { 0 } else { *count };
            *count += u8::from(!mascot);
            let behind = f32::from(nth);
            let from_edge = if mascot { 0.5 } else { 0.19 + 0.145 * behind };
            let across = if (person.side == Side::End) != rtl && !mascot { 1.0 - from_edge } else { from_edge } * 1920.0;
            let (tall, floor) = if mascot { (600.0, 1050.0) } else { (1030.0 - 60.0 * behind, 1050.0 - 40.0 * behind) };
            let shape = self.gallery.shape(&person.who);
            let unit = tall / shape.height;
            let mood = if person.mood == Mood::Message { Mood::Neutral } else { person.mood };
            let id = self.symbol(&Drawn::Figure(Figure::new(person.who.as_str(), mood))).id;
            let drawn = format!(
                "<use href=\"#{id}\" x=\"{:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"{tall:.0}\"/>",
                unit.mul_add(-shape.feet.0, across),
                unit.mul_add(-shape.feet.1, floor),
                unit * shape.width,
            );
            // Those behind first, the mascot in front of everybody.
            standing.push((if mascot { u8::MAX } else { 100 - nth }, drawn));
        }
        standing.sort_by_key(|(depth, _)| *depth);
        for (_, drawn) in standing {
            out += &drawn;
        }
        out + "</svg>"
    }
}

/// Width and height of a drawing.
fn size(svg: &str) -> Option<(f32, f32)> {
    let (_, rest) = svg.split_once("viewBox=\"")?;
    let mut numbers = rest.split('"').next()?.split_whitespace().skip(2).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// Titles inside a drawing are names of files; a browser shows them as hints.
fn without_title(body: &str) -> String {
    match (body.find("<title>"), body.find("</title>")) {
        (Some(start), Some(end)) if start < end => format!("{}{}", &body[..start], &body[end + "</title>".len()..]),
        _ => body.to_owned(),
    }
}

/// Cloth in its ground colour instead of its pattern: a face is small, and a printer's file holds each patterned shape as an
/// image of its own.
fn plain_cloth(body: &str) -> String {
    let mut out = body.to_owned();
    while let Some(start) = out.find("<pattern id=\"") {
        let Some(end) = out[start..].find("</pattern>").map(|end| start + end + "</pattern>".len()) else { break };
        let pattern = out[start..end].to_owned();
        let id = pattern.split('"').nth(1).unwrap_or_default().to_owned();
        let ground = pattern.split_once(" fill=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap_or("#888888");
        out.replace_range(start..end, "");
        out = out.replace(&format!("url(#{id})"), ground);
    }
    out
}

/// Lines wider than this are limbs and beams, and are lightened like areas.
const WIDE: f32 = 12.0;

/// A drawing in light greys. Areas are lightened by their luminance, thin lines and the ink of icons stay dark.
fn save_ink(body: &str, icon: bool) -> String {
    let mut out = String::with_capacity(body.len());
    for tag in body.split_inclusive('>') {
        let wide = stroke_width(tag).is_some_and(|width| width > WIDE);
        let mut tag = tag.to_owned();
        for (attribute, area) in [(" fill=\"", true), (" stop-color=\"", true), (" stroke=\"", wide)] {
            if let Some(at) = tag.find(attribute).map(|at| at + attribute.len())
                && let Some(colour) = tag.get(at..at + 7).filter(|colour| !icon || !colour.eq_ignore_ascii_case("#2B2350"))
                && let Some(grey) = grey(colour, area)
            {
                tag.replace_range(at..at + 7, &grey);
            }
        }
        out += &tag;
    }
    out
}

fn stroke_width(tag: &str) -> Option<f32> {
    tag.split_once(" stroke-width=\"")?.1.split('"').next()?.parse().ok()
}

/// A drawing to colour: white areas with an edge.
fn outlined(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for tag in body.split_inclusive('>') {
        match tag.find(" fill=\"#").filter(|_| !tag.contains(" stroke=\"")) {
            Some(at) if tag.get(at + 14..at + 15) == Some("\"") => {
                out += &tag[..at];
                out += " fill=\"#ffffff\" stroke=\"#4a4270\" stroke-width=\"1.6\"";
                out += &tag[at + 15..];
            }
            _ => out += tag,
        }
    }
    out
}

/// The grey of a colour: light for areas, dark for lines. `None` where it is no colour.
fn grey(colour: &str, area: bool) -> Option<String> {
    let channel = |at: usize| u8::from_str_radix(colour.get(at..at + 2)?, 16).ok().map(f32::from);
    if !colour.starts_with('#') {
        return None;
    }
    let luminance = 0.2126_f32.mul_add(channel(1)?, 0.7152_f32.mul_add(channel(3)?, 0.0722 * channel(5)?));
    let grey = if area { (255.0 - luminance).mul_add(-0.32, 255.0) } else { luminance.min(120.0) } as u8;
    let mut out = String::from("#");
    for _ in 0..3 {
        // Writing to a string cannot fail.
        let _ = write!(out, "{grey:02x}");
    }
    Some(out)
}
