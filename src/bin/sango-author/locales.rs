//! The commands for those who make the game theirs: new locales, what is missing or stale, screenplays, help lines.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail};
use clap::{Subcommand, ValueEnum};
use sango::{
    author::{
        content::Content,
        coverage, help,
        lint::{Scope, lint},
        missing::missing,
        scaffold::{self, Wanted},
        screenplay::{self, Screenplay},
    },
    l10n::{
        day::Day,
        lock::{self, Lock},
    },
    story::script::Band,
};

use super::{
    Root, band,
    files::{read, today, write_file},
};

#[derive(Subcommand)]
pub(super) enum Command {
    /// Writes a starting folder for a language or country, and names it in the lists; writes nothing over.
    NewLocale {
        /// Its tag, such as sw-KE.
        tag: String,
        /// The locale that it stands on: what it does not say comes from there.
        #[arg(long, value_name = "TAG")]
        parent: String,
        /// The country for the help lines; that of the tag where nothing is said.
        #[arg(long, value_name = "CC")]
        region: Option<String>,
        /// What its speakers call it, such as "Kiswahili (Kenya)".
        #[arg(long)]
        name: Option<String>,
        /// A greeting in it.
        #[arg(long)]
        hello: Option<String>,
        /// The country's name in the reference language, for a country that has no help lines yet.
        #[arg(long, value_name = "NAME")]
        country: Option<String>,
        /// With looks, places and music of its own.
        #[arg(long)]
        culture: bool,
        #[command(flatten)]
        root: Root,
    },
    /// Lists what a player reads in another language, in the order in which a child would notice.
    Missing {
        /// The locale.
        tag: String,
        /// So many of each part at most.
        #[arg(long, default_value_t = usize::MAX, hide_default_value = true, value_name = "NUMBER")]
        first: usize,
        #[command(flatten)]
        root: Root,
    },
    /// Says that translations fit what they were made from; `check` tells when that changes.
    Confirm {
        /// The locale.
        tag: String,
        /// Messages, or terms without their dash.
        #[arg(value_name = "ID", required_unless_present = "all", conflicts_with = "all")]
        ids: Vec<String>,
        /// All of them.
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        root: Root,
    },
    /// Shows how far each language is, which risks the season covers, in which bands, and the holes.
    Coverage {
        /// For people, for the page docs/coverage.md, or for other tools.
        #[arg(long, value_enum, default_value_t = CoverageFormat::Text)]
        format: CoverageFormat,
        #[command(flatten)]
        root: Root,
    },
    /// Lists the help lines that a person has to check, oldest first, and what a child reads in each country.
    HelpLines {
        /// As if it were this day, such as 2026-01-31.
        #[arg(long, value_name = "DATE")]
        today: Option<Day>,
        #[command(flatten)]
        root: Root,
    },
    /// Prints an episode as a screenplay, in any language.
    Script {
        /// The episode's id.
        episode: String,
        /// In this language; what is read in another one is marked.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
        /// Only for this band.
        #[arg(long, value_parser = band)]
        band: Option<Band>,
        /// How it is written.
        #[arg(long, value_enum, default_value_t = ScriptFormat::Markdown)]
        format: ScriptFormat,
        /// Into this file instead of the terminal.
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        root: Root,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CoverageFormat {
    /// Tables for a terminal.
    Text,
    /// The page docs/coverage.md.
    Markdown,
    /// One object.
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ScriptFormat {
    /// Text with headings and lists.
    Markdown,
    /// One page for a browser or printer.
    Html,
}

pub(super) fn run(command: Command, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
    match command {
        Command::NewLocale { tag, parent, region, name, hello, country, culture, root } => {
            let wanted = Wanted { tag, parent, region, name, hello, country, culture };
            new_locale(&wanted, &root.root, out)?;
        }
        Command::Missing { tag, first, root } => {
            write!(out, "{}", missing(&Content::read(&read(&root.root)?), &tag)?.table(first))?;
        }
        Command::Confirm { tag, ids, all, root } => confirm(&tag, (!all).then_some(ids.as_slice()), &root.root, out)?,
        Command::Coverage { format, root } => {
            let content = Content::read(&read(&root.root)?);
            match format {
                CoverageFormat::Text => write!(out, "{}", coverage::table(&content))?,
                CoverageFormat::Markdown => write!(out, "{}", coverage::page(&content))?,
                CoverageFormat::Json => writeln!(out, "{}", coverage::to_json(&content))?,
            }
        }
        Command::HelpLines { today: day, root } => {
            let day = day.or_else(today).context("this machine does not know which day it is; say --today 2026-01-31")?;
            write!(out, "{}", help::table(&Content::read(&read(&root.root)?).help, day))?;
        }
        Command::Script { episode, locale, band, format, output, root } => {
            let inputs = read(&root.root)?;
            let content = Content::read(&inputs);
            let locale = content.locale(locale.as_deref().unwrap_or(content.locales.reference()))?;
            let (script, checked) = (content.script(&inputs, &episode)?, content.episode(&episode)?);
            if let Some(band) = band.filter(|band| checked.bands().all(|one| one != *band)) {
                bail!("{episode} is not for {band:?}");
            }
            let play = Screenplay::new(&content, &script, checked, locale, band);
            let text = match format {
                ScriptFormat::Markdown => screenplay::markdown(&play),
                ScriptFormat::Html => screenplay::html(&play),
            };
            match output {
                Some(file) => write_file(&file, &text)?,
                None => write!(out, "{text}")?,
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn new_locale(wanted: &Wanted, root: &Path, out: &mut dyn Write) -> anyhow::Result<()> {
    let inputs = read(root)?;
    for (path, text) in scaffold::locale(&inputs, wanted)? {
        let file = root.join(&path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
        }
        write_file(&file, &text)?;
        writeln!(out, "{} {path}", if inputs.has(&path) { "changed" } else { "new    " })?;
    }
    let scope = Scope { locale: Some(wanted.tag.clone()), today: today() };
    let report = lint(&read(root)?, &scope)?;
    writeln!(
        out,
        "\n{}",
        if report.is_clean() { "It passes the check." } else { "The check finds mistakes, here or elsewhere." }
    )?;
    let tag = &wanted.tag;
    writeln!(out, "Next: decide locales/{tag}/terms.ftl, then sango-author missing {tag} --first 10")?;
    Ok(())
}

fn confirm(tag: &str, ids: Option<&[String]>, root: &Path, out: &mut dyn Write) -> anyhow::Result<()> {
    let inputs = read(root)?;
    let (content, path) = (Content::read(&inputs), lock::path(tag));
    let before = match Lock::read(&inputs.sources(), tag) {
        Ok(lock) => lock,
        Err(mistake) => bail!("`{path}` cannot be read: {}", mistake.message),
    };
    let after = lock::confirm(&content.locales, tag, &before, ids)?;
    let (new, gone) = after.changes(&before);
    if after != before {
        write_file(&root.join(&path), &after.to_ron())?;
    }
    writeln!(out, "{path}: {new} confirmed, {gone} taken away, {} in all", after.len())?;
    Ok(())
}
