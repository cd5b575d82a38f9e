//! Which help lines a person has to compare with the live page, and what a child reads in each country.

use std::fmt::Write;

use crate::l10n::{
    day::Day,
    help_lines::{HelpLine, HelpLines, SeenIn},
};

/// A record that a person has to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<'a> {
    /// The country.
    pub country: &'a str,
    /// The record.
    pub line: &'a HelpLine,
    /// A child sees it now.
    pub shown: bool,
}

/// What has to be looked at, the oldest first: never looked at before all others, and of those the ones that children see.
#[must_use]
pub fn due(help: &HelpLines, today: Day) -> Vec<Due<'_>> {
    let of = |country| help.of(country).iter().map(move |line| Due { country, line, shown: line.for_child(Some(today)) });
    let mut due: Vec<Due<'_>> = help.countries().flat_map(of).filter(|due| due.line.must_be_checked(today)).collect();
    due.sort_by_key(|due| (due.line.checked_on, !due.shown, due.country, due.line.kind));
    due
}

/// Both tables as text.
#[must_use]
pub fn table(help: &HelpLines, today: Day) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out, help, today);
    out
}

fn write(out: &mut String, help: &HelpLines, today: Day) -> std::fmt::Result {
    let due = due(help, today);
    writeln!(out, "To be compared with the live page by a person, oldest first ({today}):\n")?;
    let longest = |length: fn(&HelpLine) -> usize| due.iter().map(|due| length(due.line)).max().unwrap_or(0).max(6);
    let name = longest(|line| line.name(["en"]).chars().count());
    let digits = longest(|line| line.number.as_ref().map_or(0, String::len));
    writeln!(
        out,
        "{:<10}  {:<7}  {:<8}  {:<13}  {:<name$}  {:<digits$}  page",
        "checked", "country", "children", "kind", "name", "number"
    )?;
    for Due { country, line, shown } in &due {
        let checked = line.checked_on.map_or_else(|| "never".to_owned(), |day| day.to_string());
        let shown = if *shown { "see it" } else { "–" };
        let number = line.number.as_deref().unwrap_or("–");
        let kind = format!("{:?}", line.kind);
        let named = line.name(["en"]);
        writeln!(
            out,
            "{checked:<10}  {country:<7}  {shown:<8}  {kind:<13}  {named:<name$}  {number:<digits$}  {}",
            line.source_url
        )?;
    }
    writeln!(out, "\n{} records. Then write `checked_on` and `checked_by` into the country's file.\n", due.len())?;
    writeln!(out, "{:<7}  {:>7}  {:>1}  {:>1}  {:>7}  a child reads", "country", "records", "A", "B", "checked")?;
    for country in help.countries() {
        let lines = help.of(country);
        let seen = |seen| lines.iter().filter(|line| line.seen_in == seen).count();
        let checked = lines.iter().filter(|line| !line.must_be_checked(today)).count();
        let state = match (help.for_child(country, Some(today)).len(), help.emergency(country, Some(today))) {
            (0, None) => "only: tell an adult you trust".to_owned(),
            (0, Some(_)) => "the emergency number alone".to_owned(),
            (count, emergency) => {
                format!(
                    "{count} {}{}",
                    if count == 1 { "line" } else { "lines" },
                    if emergency.is_some() { ", the emergency number" } else { "" }
                )
            }
        };
        let (a, b) = (seen(SeenIn::Operator), seen(SeenIn::Secondary));
        writeln!(out, "{country:<7}  {:>7}  {a:>1}  {b:>1}  {checked:>7}  {state}", lines.len())?;
    }
    Ok(())
}
