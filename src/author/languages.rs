//! How far each locale is: what is translated, what is inherited, what is missing, what has to be looked at again, who has
//! read it, what is spoken, and which help lines its country has.

use std::fmt::Write;

use serde::Serialize;

use super::content::Content;
use crate::l10n::{
    help_lines::SeenIn,
    locale::Review,
    locales::Locale,
    lock::{self, Confirmed},
    survey::{Standing, survey},
};

/// One locale. Messages and terms count alike; the words of hidden seasons do not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its tag.
    pub locale: String,
    /// What it calls itself.
    pub name: String,
    /// How many messages and terms there are.
    pub messages: usize,
    /// Those that it says itself.
    pub translated: usize,
    /// Those that come from a parent of the same language.
    pub inherited: usize,
    /// Those that a player reads in another language.
    pub missing: usize,
    /// Those whose original has changed since somebody confirmed them.
    pub stale: usize,
    /// Those that nobody has confirmed yet.
    pub unconfirmed: usize,
    /// Who has read it, and when; nothing for a draft.
    pub reviewed: Option<String>,
    /// Its recorded lines.
    pub voice: usize,
    /// Its country's help lines.
    pub help: Option<HelpLines>,
}

/// The help lines of a country, by where they were seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HelpLines {
    /// The country.
    pub country: String,
    /// Grade A: read on the operator's own or a government's page.
    pub operator: usize,
    /// Grade B: read elsewhere. Drafts, until a person checks them.
    pub elsewhere: usize,
    /// Those that a named person has compared with the live page.
    pub checked: usize,
}

/// All locales, in the order in which they are offered.
#[must_use]
pub fn rows(content: &Content) -> Vec<Row> {
    content.locales.all().iter().map(|locale| row(content, locale)).collect()
}

fn row(content: &Content, locale: &Locale) -> Row {
    let tag = locale.tag();
    let said = survey(&content.locales, tag, &content.hidden_files());
    let standing = |wanted| said.iter().filter(|said| said.standing == wanted).count();
    let states = content.locks.get(tag).map(|lock| lock::states(&content.locales, tag, lock)).unwrap_or_default();
    let state = |wanted| states.values().filter(|state| **state == wanted).count();
    let help = locale.file.region.as_ref().map(|country| {
        let lines = content.help.of(country);
        HelpLines {
            country: country.clone(),
            operator: lines.iter().filter(|line| line.seen_in == SeenIn::Operator).count(),
            elsewhere: lines.iter().filter(|line| line.seen_in == SeenIn::Secondary).count(),
            checked: lines.iter().filter(|line| line.checked_on.is_some() && line.checked_by.is_some()).count(),
        }
    });
    Row {
        locale: tag.to_owned(),
        name: locale.file.name.clone(),
        messages: said.len(),
        translated: standing(Standing::Own),
        inherited: standing(Standing::Inherited),
        missing: standing(Standing::Missing),
        stale: state(Confirmed::Stale),
        unconfirmed: state(Confirmed::NotYet),
        reviewed: match &locale.file.review {
            Review::Draft => None,
            Review::Reviewed { by, on } => Some(format!("{by}, {on}")),
        },
        voice: content.voices.locales.get(tag).map_or(0, |lines| lines.len()),
        help,
    }
}

const HEADS: [&str; 10] =
    ["locale", "name", "translated", "inherited", "missing", "stale", "unconfirmed", "reviewed", "voice", "help lines"];

fn cells(row: &Row) -> [String; 10] {
    let help =
        row.help.as_ref().map(|help| format!("{}: A {}, B {}, checked {}", help.country, help.operator, help.elsewhere, help.checked));
    [
        row.locale.clone(),
        row.name.clone(),
        row.translated.to_string(),
        row.inherited.to_string(),
        row.missing.to_string(),
        row.stale.to_string(),
        row.unconfirmed.to_string(),
        row.reviewed.clone().unwrap_or_else(|| "draft".to_owned()),
        row.voice.to_string(),
        help.unwrap_or_else(|| "–".to_owned()),
    ]
}

/// As text for a terminal.
#[must_use]
pub fn table(rows: &[Row]) -> String {
    let all: Vec<[String; 10]> = std::iter::once(HEADS.map(str::to_owned)).chain(rows.iter().map(cells)).collect();
    let width = |column: usize| all.iter().map(|cells| cells[column].chars().count()).max().unwrap_or(0);
    let mut out = String::new();
    for cells in &all {
        let mut line = String::new();
        for (column, cell) in cells.iter().enumerate() {
            // Numbers stand at the right; the format counts letters as this does.
            let (width, number) = (width(column), (2..7).contains(&column) || column == 8);
            let _ = if number { write!(line, "{cell:>width$}  ") } else { write!(line, "{cell:<width$}  ") };
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// As a table in Markdown.
#[must_use]
pub fn markdown(rows: &[Row]) -> String {
    let mut out = format!("| {} |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | --- |\n", HEADS.join(" | "));
    for row in rows {
        let _ = writeln!(out, "| {} |", cells(row).map(|cell| cell.replace('|', "\\|")).join(" | "));
    }
    out
}
