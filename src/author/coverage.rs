//! Which risks of the brief a season covers, in which bands, and where the holes are; how far each locale is; and how much
//! there is to read.

use std::fmt::Write;

use serde_json::json;

use super::{content::Content, languages, reading};
use crate::{
    l10n::library::Library,
    story::{
        episode::Episode,
        script::{Band, Risk},
    },
};

/// One row of the matrix: a risk, and which episodes touch it in each band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The risk.
    pub risk: Risk,
    /// The places of the episodes in the season, counted from 1, for each of [`Band::ALL`].
    pub episodes: [Vec<usize>; 3],
}

impl Row {
    /// No band meets this risk.
    #[must_use]
    pub fn is_hole(&self) -> bool {
        self.episodes.iter().all(Vec::is_empty)
    }
}

/// The matrix of a season: every risk of the brief, in its order.
#[must_use]
pub fn matrix(episodes: &[&Episode]) -> Vec<Row> {
    let row = |risk: Risk| {
        let touching = |band: Band| {
            let all = (1..).zip(episodes);
            all.filter(|(_, episode)| episode.bands().any(|one| one == band) && episode.risks().any(|one| one == risk))
                .map(|(at, _)| at)
                .collect()
        };
        Row { risk, episodes: Band::ALL.map(touching) }
    };
    Risk::ALL.into_iter().map(row).collect()
}

/// The matrix of each season and the table of the locales as text.
#[must_use]
pub fn table(content: &Content) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out, content);
    out + "Languages: messages and terms, without those of the examples\n\n" + &languages::table(&languages::rows(content))
}

/// The page `docs/coverage.md`.
#[must_use]
pub fn page(content: &Content) -> String {
    let mut out = format!(
        "# What is covered\n\n\
         `sango-author coverage --format markdown` prints this page.\n\n\
         ## Languages\n\n\
         Messages and terms, without those of the examples. *Inherited*: a parent of the same language says it. *Missing*: read in\n\
         another language. *Stale*: the original has changed since somebody confirmed the translation. *Unconfirmed*: nobody has yet.\n\
         Help lines: *A* seen on the operator's own or a government's page, *B* seen elsewhere, *checked* by a named person.\n\n\
         {}",
        languages::markdown(&languages::rows(content))
    );
    // Writing to a string cannot fail.
    let _ = write_page(&mut out, content);
    out
}

fn write_page(out: &mut String, content: &Content) -> std::fmt::Result {
    for (season, episodes) in content.seasons.iter().filter(|(season, _)| !season.hidden) {
        writeln!(out, "\n## Risks in {}\n", season.id)?;
        for (at, episode) in (1..).zip(episodes) {
            writeln!(out, "{at}. {}", episode.id())?;
        }
        let episodes: Vec<&Episode> = episodes.iter().map(|episode| &**episode).collect();
        writeln!(out, "\n| risk | 6–8 | 9–12 | 13–15 | |\n| --- | --- | --- | --- | --- |")?;
        for row in matrix(&episodes) {
            let bands = row.episodes.each_ref().map(|episodes| episodes.iter().map(usize::to_string).collect::<Vec<_>>().join(" "));
            writeln!(out, "| {:?} | {} | {} |", row.risk, bands.join(" | "), if row.is_hole() { "hole" } else { "" })?;
        }
    }
    Ok(())
}

/// One object for other tools.
#[must_use]
pub fn to_json(content: &Content) -> String {
    let seasons: Vec<_> = (content.seasons.iter())
        .map(|(season, episodes)| {
            let ids: Vec<&str> = episodes.iter().map(|episode| episode.id().as_str()).collect();
            let episodes: Vec<&Episode> = episodes.iter().map(|episode| &**episode).collect();
            let named = |places: &[usize]| places.iter().filter_map(|at| ids.get(at - 1)).copied().collect::<Vec<_>>();
            let risks: Vec<_> = (matrix(&episodes).iter())
                .map(|row| {
                    let [young, middle, older] = row.episodes.each_ref().map(|places| named(places));
                    json!({"risk": format!("{:?}", row.risk), "young": young, "middle": middle, "older": older})
                })
                .collect();
            json!({"season": season.id.as_str(), "hidden": season.hidden, "episodes": ids, "risks": risks})
        })
        .collect();
    let all = json!({"locales": languages::rows(content), "seasons": seasons});
    // Texts and numbers only: this cannot fail.
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

fn write(out: &mut String, content: &Content) -> std::fmt::Result {
    for (season, episodes) in &content.seasons {
        writeln!(out, "{}: which episode touches which risk\n", season.id)?;
        for (at, episode) in (1..).zip(episodes) {
            writeln!(out, "{at:>3}  {}", episode.id())?;
        }
        let episodes: Vec<&Episode> = episodes.iter().map(|episode| &**episode).collect();
        let rows = matrix(&episodes);
        writeln!(out, "\n{:<40} {:>8} {:>8} {:>8}", "risk", "6–8", "9–12", "13–15")?;
        for row in &rows {
            write!(out, "{:<40}", format!("{:?}", row.risk))?;
            for episodes in &row.episodes {
                let shown: Vec<String> = episodes.iter().map(usize::to_string).collect();
                write!(out, " {:>8}", if shown.is_empty() { "·".to_owned() } else { shown.join(" ") })?;
            }
            writeln!(out, "{}", if row.is_hole() { "   hole" } else { "" })?;
        }
        let holes = rows.iter().filter(|row| row.is_hole()).count();
        writeln!(out, "\n{} of {} risks are touched; {holes} are holes.\n", rows.len() - holes, rows.len())?;
    }
    Ok(())
}

/// The reading load of each episode and band as text.
#[must_use]
pub fn reading(content: &Content, words: &Library) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_reading(&mut out, content, words);
    out
}

fn write_reading(out: &mut String, content: &Content, words: &Library) -> std::fmt::Result {
    writeln!(out, "Every way through taken together; `simulate` says how long one way takes.")?;
    writeln!(
        out,
        "Grade: Flesch and Kincaid, 0.39 words/sentences + 11.8 syllables/words − 15.59; made for English prose.\n"
    )?;
    writeln!(
        out,
        "{:<16} {:<7} {:>8} {:>7} {:>9} {:>9} {:>6}   {:<24} longest sentence",
        "episode", "band", "messages", "words", "sentences", "words/min", "grade", "longest message"
    )?;
    for episode in content.episodes() {
        for load in reading::loads(episode, words) {
            writeln!(
                out,
                "{:<16} {:<7} {:>8} {:>7} {:>9} {:>9} {:>6.1}   {:<24} {}",
                episode.id().as_str(),
                format!("{:?}", load.band),
                load.messages,
                load.words,
                load.sentences,
                reading::pace(load.band),
                load.grade,
                format!("{:>2} {}", load.longest.0, load.longest.1),
                format_args!("{:>2} {}", load.longest_sentence.0, load.longest_sentence.1),
            )?;
        }
    }
    Ok(())
}
