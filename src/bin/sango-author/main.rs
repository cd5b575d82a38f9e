//! The author's tool: arguments, files, exit codes, nothing else.

mod files;
mod locales;
mod measure;
mod print;
mod show;
mod stories;

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use clap::{Parser, Subcommand, ValueEnum};
use sango::{
    author::{
        annotate, codes,
        lint::{Scope, lint},
        schema::{self, Kind},
    },
    story::script::Band,
};

use files::{read, today};
use measure::measure;
use show::show;

/// Checks episodes, locales and assets, and explains what it finds.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks everything: exit code 0 when clean (notes allowed), 1 with findings, 2 when it could not run.
    Check {
        /// The folder that holds levels/, locales/ and assets/.
        #[arg(default_value = ".")]
        path: PathBuf,
        /// For people or for other tools.
        #[arg(long, value_enum, default_value_t = Format::Human)]
        format: Format,
        /// Only this locale and what it stands on.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
        /// With the notes, for people: what is not translated or not used yet. Other tools always get them.
        #[arg(long)]
        notes: bool,
    },
    /// Explains a code of a finding.
    Explain {
        /// For example S012.
        code: String,
    },
    /// Prints the table of all codes (docs/diagnostics.md).
    Codes,
    /// Prints the shape of a kind of file for editors and other tools.
    Schema {
        /// The kind; without it, they are listed.
        #[arg(value_parser = kind)]
        kind: Option<Kind>,
        /// Prints snippets of VS Code for all kinds instead.
        #[arg(long, conflicts_with = "kind")]
        snippets: bool,
    },
    #[command(flatten)]
    Locales(locales::Command),
    #[command(flatten)]
    Stories(stories::Command),
    /// Prints an episode: a storybook, a workbook, a lesson plan, a family card.
    Print(print::Arguments),
    /// Measures the core with the content of a folder.
    Bench {
        /// The folder that holds levels/, locales/ and assets/.
        #[arg(default_value = ".")]
        path: PathBuf,
    },
}

#[derive(clap::Args)]
struct Root {
    /// The folder that holds levels/, locales/ and assets/.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    root: PathBuf,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// With the lines that are meant.
    Human,
    /// One JSON array.
    Json,
    /// SARIF 2.1.0, for code hosts and editors.
    Sarif,
    /// Annotations of GitHub's workflows.
    Github,
}

/// An age band by its name or its ages.
fn band(word: &str) -> Result<Band, String> {
    match word.to_lowercase().as_str() {
        "young" | "6-8" => Ok(Band::Young),
        "middle" | "9-12" => Ok(Band::Middle),
        "older" | "13-15" => Ok(Band::Older),
        _ => Err("young, middle or older".to_owned()),
    }
}

/// A kind of file by its name.
fn kind(word: &str) -> Result<Kind, String> {
    let known = || Kind::ALL.map(Kind::name).join(", ");
    Kind::ALL.into_iter().find(|kind| kind.name() == word).ok_or_else(|| format!("one of {}", known()))
}

fn main() -> ExitCode {
    let mut out = io::stdout().lock();
    match run(Arguments::parse().command, &mut out).and_then(|code| Ok(out.flush().map(|()| code)?)) {
        Ok(code) => code,
        // Who reads along has seen enough, as with `| head`.
        Err(problem) if problem.downcast_ref::<io::Error>().is_some_and(|problem| problem.kind() == io::ErrorKind::BrokenPipe) => {
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("sango-author: {problem:#}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check { path, format, locale, notes } => {
            let inputs = read(&path)?;
            let report = lint(&inputs, &Scope { locale, today: today() })?;
            match format {
                Format::Human => show(&report, &inputs, &path, notes, out)?,
                Format::Json => writeln!(out, "{}", report.to_json(&inputs))?,
                Format::Sarif => writeln!(out, "{}", annotate::sarif(&report, &inputs))?,
                Format::Github => write!(out, "{}", annotate::github(&report, &inputs))?,
            }
            Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::from(1) })
        }
        Command::Explain { code } => {
            let code = codes::explain(&code).with_context(|| format!("there is no code `{code}`; `sango-author codes` lists them all"))?;
            writeln!(out, "{code}")?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Codes => {
            write!(out, "{}", codes::table())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Schema { kind: _, snippets: true } => {
            writeln!(out, "{:#}", schema::snippets())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Schema { kind: Some(kind), .. } => {
            writeln!(out, "{:#}", kind.schema())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Schema { .. } => {
            Kind::ALL.iter().try_for_each(|kind| writeln!(out, "{}", kind.name()))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Locales(command) => locales::run(command, out),
        Command::Stories(command) => stories::run(command, out),
        Command::Print(arguments) => print::run(arguments, out),
        Command::Bench { path } => {
            measure(&read(&path)?, out)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
