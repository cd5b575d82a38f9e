//! As Markdown: scenes as headings, everything else as one list.

use std::fmt::Write;

use super::{Kind, Row, Screenplay, Words};

/// The screenplay as Markdown.
#[must_use]
pub fn markdown(play: &Screenplay<'_>) -> String {
    let mut out = format!("# {}\n\n{}\n\n", words(&play.title), words(&play.blurb));
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{}", play.summary(" and marked *[so]*."));
    for row in &play.rows {
        let indent = "  ".repeat(row.depth);
        let _ = match row.kind {
            Kind::Scene => write!(out, "\n## {}\n\n*{}*\n\n", row.who.as_deref().unwrap_or_default(), row.remark),
            Kind::Stage => writeln!(out, "{indent}- *{}*", row.remark),
            _ => writeln!(out, "{indent}- {}", line(row)),
        };
    }
    out
}

fn line(row: &Row<'_>) -> String {
    let said = row.words.as_ref().map(words).unwrap_or_default();
    let remark = |around: &str| if row.remark.is_empty() { String::new() } else { format!("{around}{}{around} ", row.remark) };
    match (&row.who, row.kind) {
        (Some(who), _) => format!("**{who}** ({}): {said}", row.remark),
        (None, Kind::Option) => format!("▸ {}{said}", remark("*")),
        (None, _) => format!("{}{said}", remark("*")),
    }
}

/// Signs that Markdown would take for its own.
fn escaped(text: &str) -> String {
    let text = text.replace('\n', " ");
    text.chars().flat_map(|sign| if "\\*_`<[]#".contains(sign) { vec!['\\', sign] } else { vec![sign] }).collect()
}

fn words(words: &Words<'_>) -> String {
    let text = escaped(&words.text);
    words.fallback.map_or_else(|| text.clone(), |locale| format!("*[{}]* {text}", locale.tag()))
}
