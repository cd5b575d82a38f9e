//! Figures: layers of SVG stacked and recoloured by a look. Pure string work, after the rules of the art bible.

use std::{collections::BTreeMap, fmt::Write as _};

use super::catalogue::{ArtProblem, Catalogue, Cloth, Cloths, Person, Sleeve};

/// A drawing put together: one SVG, and the part of it that is wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The document.
    pub svg: String,
    /// Left, top, width, height in its own units; all of it where `None`.
    pub crop: Option<(f32, f32, f32, f32)>,
}

/// Where layers come from: the path below `assets/art` → the SVG.
pub type Layers = BTreeMap<String, String>;

/// The face and arms of a figure at a moment.
#[derive(Debug, Clone, Copy)]
pub struct Pose<'a> {
    /// The face.
    pub face: &'a str,
    /// The arms.
    pub arms: &'a str,
    /// Eyes shut.
    pub blink: bool,
    /// The mouth of talking.
    pub talk: bool,
}

/// Worn on the body, below the arms.
const WORN: [&str; 3] = ["apron_goat", "headphones", "white_collar"];
/// On the head, below the face.
const UNDER: [&str; 5] = ["freckles", "elder_lines", "stubble", "beard", "moustache"];
/// Above the hair.
const OVER: [&str; 5] = ["glasses", "hearing_aid", "hearing_aids", "earrings", "cap_goat"];
/// Faces without lashes.
const NO_LASHES: [&str; 5] = ["sad", "ashamed", "tired", "proud", "silly"];

/// The look with one of its outfits put on.
#[must_use]
pub fn dress(look: &Person, outfit: Option<&str>) -> Person {
    let mut dressed = look.clone();
    if let Some(outfit) = outfit.and_then(|name| look.outfits.get(name)).cloned() {
        macro_rules! put_on {
            ($($field:ident),*) => { $( if outfit.$field.is_some() { dressed.$field = outfit.$field; } )* };
        }
        put_on!(body, hair, skin, hair_colour, iris, sleeve, scale, top, second, shoes, sleeves, headwear, extras);
    }
    dressed
}

fn part<'a>(value: Option<&'a String>, kind: &'static str) -> Result<&'a str, ArtProblem> {
    value.map(String::as_str).ok_or(ArtProblem::Unknown { kind, name: "(none)".into() })
}

/// The layers of a person, from the shadow up, as paths below `assets/art`.
pub fn person_layers(catalogue: &Catalogue, look: &Person, pose: Pose) -> Result<Vec<String>, ArtProblem> {
    let body_name = part(look.body.as_ref(), "body")?;
    let body = catalogue.body(body_name)?;
    let hair = part(look.hair.as_ref(), "hair")?;
    let (age, head) = (body.age.arms(), body.age.head());
    let extras = look.extras.as_deref().unwrap_or_default();
    let has = |name: &str| extras.iter().any(|extra| extra == name);
    let sleeve = match look.sleeve.unwrap_or(body.sleeve) {
        Sleeve::Short => "short",
        Sleeve::Long => "long",
    };
    let (face, blink) = (pose.face, if pose.blink { "_blink" } else { "" });
    let mut layers =
        vec![format!("extra/shadow_{}", body.shadow.as_deref().unwrap_or(age)), format!("hair/{hair}_back"), format!("body/{body_name}")];
    layers.extend(WORN.iter().filter(|name| has(name)).map(|name| format!("extra/{name}")));
    layers.push(format!("arms/{age}_{sleeve}_{}", pose.arms));
    layers.push(format!("head/{head}"));
    layers.extend(UNDER.iter().filter(|name| has(name)).map(|name| format!("extra/{name}")));
    layers.push(format!("eyes/{head}_{face}{blink}"));
    layers.push(format!("mouth/{head}_{face}{}", if pose.talk { "_talk" } else { "" }));
    if has("lashes") && !has("glasses") && !NO_LASHES.contains(&face) && !pose.blink {
        layers.push(format!("extra/lashes_{head}"));
    }
    layers.push(format!("hair/{hair}_front"));
    layers.extend(OVER.iter().filter(|name| has(name)).map(|name| format!("extra/{name}")));
    Ok(layers.into_iter().map(|layer| format!("people/{layer}.svg")).collect())
}

/// The layers of the mascot.
#[must_use]
pub fn mascot_layers(pose: Pose) -> Vec<String> {
    let blink = if pose.blink { "_blink" } else { "" };
    let talk = if pose.talk { "_talk" } else { "" };
    ["00_shadow", "10_tails", "20_legs", "30_body"]
        .map(str::to_owned)
        .into_iter()
        .chain([format!("41_eyes_{}{blink}", pose.face), format!("42_mouth_{}{talk}", pose.face), format!("50_arms_{}", pose.arms)])
        .map(|layer| format!("sango/{layer}.svg"))
        .collect()
}

/// Layers on top of each other as one document; ids are made different per layer, so that they never collide.
pub fn stack(layers: &Layers, paths: &[String], width: u32, height: u32) -> Result<String, ArtProblem> {
    let mut body = String::new();
    for (index, path) in paths.iter().enumerate() {
        let svg = layers.get(path).ok_or_else(|| ArtProblem::MissingDrawing(path.clone()))?;
        body += &prefix_ids(inner(svg).ok_or_else(|| ArtProblem::Unsound(path.clone()))?, &format!("l{index}_"));
    }
    Ok(wrap(&body, width, height))
}

/// A document around a drawing's content.
#[must_use]
pub fn wrap(body: &str, width: u32, height: u32) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 {width} {height}" width="{width}" height="{height}">{body}</svg>"#
    )
}

/// What stands between `<svg …>` and `</svg>`.
#[must_use]
pub fn inner(svg: &str) -> Option<&str> {
    let open = svg.find("<svg")?;
    let start = open + svg[open..].find('>')? + 1;
    let end = svg.rfind("</svg>")?;
    svg.get(start..end)
}

/// Every id of a drawing, and every use of it, with something before it: so that two drawings on a page never collide.
#[must_use]
pub fn prefix_ids(body: &str, prefix: &str) -> String {
    body.replace(" id=\"", &format!(" id=\"{prefix}"))
        .replace("url(#", &format!("url(#{prefix}"))
        .replace("href=\"#", &format!("href=\"#{prefix}"))
}

/// Only one depth layer of a place or scene: the others are dropped, definitions stay.
#[must_use]
pub fn one_group(svg: &str, wanted: &str) -> String {
    let mut out = svg.to_owned();
    for group in ["far", "mid", "near", "bg_far", "bg_mid", "bg_near"].into_iter().filter(|group| *group != wanted) {
        if let Some((start, end)) = group_span(&out, group) {
            out.replace_range(start..end, "");
        }
    }
    out
}

/// A drawing without the parts of it that move: each is drawn for itself.
#[must_use]
pub fn without_parts(svg: &str, parts: &[&str]) -> String {
    let mut out = svg.to_owned();
    for part in parts {
        if let Some((start, end)) = group_span(&out, &format!("live-{part}")) {
            out.replace_range(start..end, "");
        }
    }
    out
}

/// Only a part that moves, with the definitions that it may need; `None` where the drawing has no such part.
#[must_use]
pub fn only_part(svg: &str, part: &str) -> Option<String> {
    let (start, end) = group_span(svg, &format!("live-{part}"))?;
    let head = &svg[..svg.find("<g id=\"far\"").unwrap_or(start).min(start)];
    Some(format!("{head}{}</svg>", &svg[start..end]))
}

/// The bytes of `<g id="name" …> … </g>`, inner groups counted.
fn group_span(svg: &str, id: &str) -> Option<(usize, usize)> {
    let start = svg.find(&format!("<g id=\"{id}\""))?;
    let mut depth = 0;
    let mut at = start;
    while let Some(tag) = svg[at..].find('<').map(|offset| at + offset) {
        let end = tag + svg[tag..].find('>')? + 1;
        let text = &svg[tag..end];
        if text.starts_with("</g>") {
            depth -= 1;
        } else if (text.starts_with("<g ") || text.starts_with("<g>")) && !text.ends_with("/>") {
            depth += 1;
        }
        if depth == 0 {
            return Some((start, end));
        }
        at = end;
    }
    None
}

/// Colours of a drawing replaced, each as a whole quoted value.
#[must_use]
pub fn replace_colours(svg: &str, colours: &[(&str, String)]) -> String {
    let mut out = svg.to_owned();
    for (from, to) in colours {
        out = out.replace(&format!("\"{from}\""), &format!("\"{to}\""));
    }
    out
}

fn mix(a: &str, b: &str, part: f32) -> String {
    let channel = |text: &str, at: usize| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()).map_or(0.0, f32::from);
    let mut out = String::from("#");
    for at in [1, 3, 5] {
        let (from, to) = (channel(a, at), channel(b, at));
        let _ = write!(out, "{:02X}", (to - from).mul_add(part, from).round() as u8);
    }
    out
}

/// Placeholders of a cloth: base, shade, light.
const KEYS: [(char, [&str; 3], &str); 5] = [
    ('A', ["#0000ff", "#0000cc", "#3333ff"], "#12A594"),
    ('B', ["#ffff00", "#cccc00", "#ffff66"], "#FFB627"),
    ('C', ["#00ffff", "#00cccc", "#66ffff"], "#4B2E83"),
    ('S', ["#00ff00", "#00cc00", "#66ff66"], "#12A594"),
    ('H', ["#ff0000", "#cc0000", "#ff6666"], "#F2545B"),
];

/// Every placeholder of a person's layers replaced by the look.
pub fn recolour(catalogue: &Catalogue, look: &Person, svg: &str) -> Result<String, ArtProblem> {
    let find = |kind: &'static str, name: &str| ArtProblem::Unknown { kind, name: name.to_owned() };
    let skin_name = look.skin.as_deref().unwrap_or("chestnut");
    let skin = catalogue.skins.get(skin_name).ok_or_else(|| find("skin", skin_name))?;
    let hair_name = look.hair_colour.as_deref().unwrap_or("raven");
    let hair = catalogue.hair_colours.get(hair_name).ok_or_else(|| find("hair colour", hair_name))?;
    let iris_name = look.iris.as_deref().unwrap_or("brown");
    let iris = catalogue.irises.get(iris_name).ok_or_else(|| find("iris", iris_name))?;
    let body = catalogue.body(part(look.body.as_ref(), "body")?)?;
    let mut out = replace_colours(
        svg,
        &[
            ("#ff00aa", skin.0.clone()),
            ("#ff0088", skin.1.clone()),
            ("#ff66cc", skin.2.clone()),
            ("#cc0066", skin.3.clone()),
            ("#00ffaa", hair.0.clone()),
            ("#00cc88", hair.1.clone()),
            ("#66ffcc", hair.2.clone()),
            ("#ff5500", iris.clone()),
        ],
    );
    let mut definitions = String::new();
    for (key, [base, shade, light], default) in KEYS {
        let own = match key {
            'A' => look.top.as_ref(),
            'B' => look.second.as_ref(),
            'C' => look.shoes.as_ref(),
            'H' => look.headwear.as_ref(),
            _ => look.sleeves.as_ref().or(if body.sleeves_of == Some(Cloths::B) { look.second.as_ref() } else { look.top.as_ref() }),
        };
        match own.cloned().unwrap_or_else(|| Cloth::Plain(default.to_owned())) {
            Cloth::Plain(colour) => {
                out = replace_colours(
                    &out,
                    &[(base, colour.clone()), (shade, mix(&colour, "#2B1550", 0.24)), (light, mix(&colour, "#FFFFFF", 0.30))],
                );
            }
            Cloth::Pattern(name, colours) => {
                let tile = catalogue.patterns.get(&name).ok_or_else(|| find("pattern", &name))?;
                let id = format!("pt{key}");
                definitions += &pattern(&id, tile, &colours, if matches!(key, 'S' | 'H') { 7 } else { 0 });
                out = out.replace(&format!("\"{base}\""), &format!("\"url(#{id})\""));
                for attribute in ["fill", "stroke"] {
                    out = out
                        .replace(&format!("{attribute}=\"{shade}\""), &format!("{attribute}=\"#1E1046\" {attribute}-opacity=\"0.26\""))
                        .replace(&format!("{attribute}=\"{light}\""), &format!("{attribute}=\"#FFFFFF\" {attribute}-opacity=\"0.20\""));
                }
                out = drop_second_opacity(&out);
            }
        }
    }
    if !definitions.is_empty() {
        let at = out.find('>').map_or(0, |at| at + 1);
        out.insert_str(at, &format!("<defs>{definitions}</defs>"));
    }
    Ok(out)
}

/// An element that had an opacity of its own keeps only the first: two of the same attribute are no XML.
fn drop_second_opacity(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    for tag in svg.split_inclusive('>') {
        let mut tag = tag.to_owned();
        for attribute in [" fill-opacity=\"", " stroke-opacity=\""] {
            if let Some(first) = tag.find(attribute) {
                let after = first + attribute.len();
                while let Some(second) = tag[after..].find(attribute).map(|at| after + at) {
                    let end = tag[second + attribute.len()..].find('"').map_or(tag.len(), |at| second + attribute.len() + at + 1);
                    tag.replace_range(second..end, "");
                }
            }
        }
        out += &tag;
    }
    out
}

/// One pattern cell that covers the whole figure: small repeating cells show hairline seams at fractional scales.
fn pattern(id: &str, (width, height, tile): &(f32, f32, String), [a, b, c]: &[String; 3], turn: i32) -> String {
    const SCALE: f32 = 0.6;
    // A tile of no size must not make a drawing without end.
    let cells = |length: f32, of: f32| ((length / SCALE / of) as u32).min(200) + 7;
    let (left, top) = (-3.0 * width, -3.0 * height);
    let columns = cells(600.0, *width);
    let rows = cells(1000.0, *height);
    let (all_width, all_height) = (columns as f32 * width, rows as f32 * height);
    let drawn = tile.replace("{a}", a).replace("{b}", b).replace("{c}", c);
    let mut uses = String::new();
    for row in 0..rows {
        for column in 0..columns {
            let _ = write!(
                uses,
                r##"<use xlink:href="#{id}m" x="{}" y="{}"/>"##,
                (column as f32).mul_add(*width, left),
                (row as f32).mul_add(*height, top)
            );
        }
    }
    format!(
        r#"<g id="{id}m">{drawn}</g><pattern id="{id}" patternUnits="userSpaceOnUse" x="{left}" y="{top}" width="{all_width}" height="{all_height}" patternTransform="scale({SCALE}) rotate({turn})"><rect x="{left}" y="{top}" width="{all_width}" height="{all_height}" fill="{a}"/>{uses}</pattern>"#
    )
}

/// Cloths of a drawing with one cell each, for paper: there is no fractional scale on which a seam could show, and a page
/// holds many figures.
#[must_use]
pub fn single_cells(svg: &str) -> String {
    let mut parts = svg.split("<pattern id=\"");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out += "<pattern id=\"";
        out += &single_cell(part).unwrap_or_else(|| part.to_owned());
    }
    out
}

/// What stands behind the beginning of a [`pattern`], with its first cell only.
fn single_cell(part: &str) -> Option<String> {
    let (pattern, rest) = part.split_once("</pattern>")?;
    let (head, uses) = pattern.split_once("<use xlink:href=\"")?;
    let value = |name: &str| head.split_once(name)?.1.split('"').next();
    let length = |name: &str| Some(value(name)?.parse::<f32>().ok()? / -3.0).filter(|length| *length > 0.0);
    let (id, drawn) = (head.split('"').next()?, uses.split('"').next()?);
    let (width, height, turned) = (length(" x=\"")?, length(" y=\"")?, value(" patternTransform=\"")?);
    let ground = value(" fill=\"")?;
    Some(format!(
        r#"{id}" patternUnits="userSpaceOnUse" width="{width}" height="{height}" patternTransform="{turned}"><rect width="{width}" height="{height}" fill="{ground}"/><use xlink:href="{drawn}"/></pattern>{rest}"#
    ))
}
