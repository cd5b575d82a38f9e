//! Whether a file is a drawing, and a harmless one: well-formed, of plain shapes, without scripts, addresses, filters, and
//! not so large that a child's device is busy with it for minutes. What it draws is for eyes to judge.

use std::ops::Range;

use super::life::colour;

/// What a drawing may be made of.
const SHAPES: [&str; 18] = [
    "svg",
    "title",
    "desc",
    "defs",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "stop",
    "linearGradient",
    "radialGradient",
    "pattern",
    "clipPath",
    "metadata",
];
/// What takes a colour.
const PAINTS: [&str; 4] = ["fill", "stroke", "stop-color", "color"];
/// No drawing needs more.
const MOST_BYTES: usize = 400_000;
const MOST_ELEMENTS: usize = 4_000;
const MOST_DEEP: usize = 40;

/// What is wrong with a drawing, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The code of the finding: A004 for no drawing, A010 for a harmful one, A011 for a colour that is none.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where, in bytes.
    pub at: Range<usize>,
}

fn problem(message: impl Into<String>, at: Range<usize>) -> Problem {
    Problem { code: "A004", message: message.into(), at }
}

fn harm(message: impl Into<String>, at: Range<usize>) -> Problem {
    Problem { code: "A010", message: message.into(), at }
}

/// Everything that is wrong with a drawing; nothing when it may be shown.
#[must_use]
pub fn vet(text: &str) -> Vec<Problem> {
    match check(text) {
        Ok(()) => harms(text),
        Err(problem) => vec![problem],
    }
}

/// What is harmful in a well-formed drawing, or in a part of one.
#[must_use]
pub fn harms(text: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    if text.len() > MOST_BYTES {
        found.push(harm(format!("this drawing is {} kB large; {} are the most", text.len() / 1000, MOST_BYTES / 1000), 0..0));
        return found;
    }
    let mut open: Vec<&str> = Vec::new();
    let mut elements = 0;
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|found| at + found) {
        let rest = &text[start..];
        let skipped = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")].iter().find(|(begin, _)| rest.starts_with(begin));
        let end = match skipped {
            Some((_, end)) => rest.find(end).map(|found| found + end.len()),
            None => tag_end(rest),
        };
        let Some(end) = end.map(|end| start + end) else { break };
        at = end;
        if skipped.is_some() {
            continue;
        }
        let inner = &text[start + 1..end - 1];
        if inner.starts_with('/') {
            open.pop();
            continue;
        }
        elements += 1;
        let name = inner.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        if !SHAPES.contains(&name) {
            found.push(harm(format!("`{name}` may not stand in a drawing"), start..end));
        }
        for (attribute, value) in attributes(inner) {
            found.extend(harm_of(&open, attribute, value).map(|problem| Problem { at: start..end, ..problem }));
        }
        if !inner.ends_with('/') {
            open.push(name);
        }
        if open.len() > MOST_DEEP {
            found.push(harm(format!("more than {MOST_DEEP} elements lie in each other here"), start..end));
            break;
        }
        if elements > MOST_ELEMENTS {
            found.push(harm(format!("this drawing has more than {MOST_ELEMENTS} elements"), start..end));
            break;
        }
    }
    found
}

/// What is wrong with an attribute, somewhere inside `open`.
fn harm_of(open: &[&str], attribute: &str, value: &str) -> Option<Problem> {
    let refers = value.contains("url(");
    let elsewhere = value.split("url(").skip(1).any(|rest| !rest.trim_start_matches(['"', '\'', ' ']).starts_with('#'));
    let inside = |name: &str| open.contains(&name);
    if attribute.starts_with("on") {
        Some(harm(format!("`{attribute}` runs a script"), 0..0))
    } else if elsewhere || (attribute.ends_with("href") && !value.starts_with('#')) {
        Some(harm(format!("`{attribute}` points outside of the drawing"), 0..0))
    } else if matches!(attribute, "filter" | "mask" | "style") {
        Some(harm(format!("`{attribute}` may not be used in a drawing"), 0..0))
    } else if refers && (inside("pattern") || inside("clipPath")) {
        Some(harm("a pattern or clip in another one multiplies the work", 0..0))
    } else if PAINTS.contains(&attribute) && !paint(value) {
        Some(Problem { code: "A011", message: format!("`{value}` is no colour"), at: 0..0 })
    } else {
        None
    }
}

/// `#RGB`, `#RRGGBB`, something defined in the drawing, or nothing.
fn paint(value: &str) -> bool {
    let short = value.strip_prefix('#').is_some_and(|digits| digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    short || colour(value).is_some() || value.starts_with("url(#") || matches!(value, "none" | "currentColor" | "inherit")
}

/// The attributes of a tag, as far as they can be told apart.
fn attributes(inner: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = inner;
    while let Some((before, after)) = rest.split_once('=') {
        let name = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else { break };
        let Some((value, beyond)) = after[1..].split_once(quote) else { break };
        found.push((name, value));
        rest = beyond;
    }
    found
}

/// Reads a drawing once, from its first byte to its last.
fn check(text: &str) -> Result<(), Problem> {
    let mut open: Vec<&str> = Vec::new();
    let mut root = false;
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|found| at + found) {
        let outside = text[at..start].trim_start_matches('\u{feff}').trim();
        if open.is_empty() && !outside.is_empty() {
            return Err(problem("there is text outside the drawing", at..start));
        }
        let rest = &text[start..];
        if let Some((_, end)) = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")].iter().find(|(begin, _)| rest.starts_with(begin)) {
            at = start + rest.find(end).ok_or_else(|| problem(format!("`{end}` is missing"), start..start + 2))? + end.len();
            continue;
        }
        if rest.starts_with("<!") {
            return Err(problem("a drawing has no DOCTYPE", start..start + 2));
        }
        let end = start + tag_end(rest).ok_or_else(|| problem("this tag does not end", start..start + 1))?;
        let inner = &text[start + 1..end - 1];
        if let Some(name) = inner.strip_prefix('/') {
            if open.pop() != Some(name.trim()) {
                return Err(problem(format!("`{}` ends here, but is not what was opened last", name.trim()), start..end));
            }
        } else {
            let name = inner.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
            if open.is_empty() {
                if root || name != "svg" {
                    return Err(problem(format!("`{name}` stands where only one `svg` may stand"), start..end));
                }
                if !inner.contains("viewBox=") {
                    return Err(problem("the drawing has no `viewBox`, so it cannot be scaled", start..end));
                }
                root = true;
            }
            if !inner.ends_with('/') {
                open.push(name);
            }
        }
        at = end;
    }
    let end = text.len()..text.len();
    match open.pop() {
        _ if !root => Err(problem("this is not a drawing", 0..0)),
        Some(name) => Err(problem(format!("`{name}` is never closed: is the file cut short?"), end)),
        None if !text[at..].trim().is_empty() => Err(problem("there is text outside the drawing", at..text.len())),
        None => Ok(()),
    }
}

/// Just behind the `>` of the tag at the start, which may also stand within quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match quote {
            Some(end) if c == end => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == '>' => return Some(at + 1),
            Some(_) | None => {}
        }
    }
    None
}
