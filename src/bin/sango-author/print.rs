//! The command that prints an episode: HTML, or PDF through a browser without a window.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command as Process, ExitCode, Stdio},
};

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use sango::{
    author::{
        content::Content,
        print::{self, Wish},
    },
    story::script::Band,
};

use super::{
    Root, band,
    files::{read, today, write_file},
};

/// Browsers that print, by their names on PATH.
const BROWSERS: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

#[derive(Args)]
pub(super) struct Arguments {
    /// What is printed.
    #[arg(value_enum)]
    kind: Kind,
    /// The episode's id.
    episode: String,
    /// In this language; what nobody has translated yet comes from the languages that it stands on.
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// For this band; 9 to 12 where nothing is said.
    #[arg(long, value_parser = band)]
    band: Option<Band>,
    /// The paper.
    #[arg(long, value_enum, default_value_t = Paper::A4)]
    paper: Paper,
    /// Light greys instead of colours.
    #[arg(long)]
    ink_saving: bool,
    /// A page for a browser, or a PDF, for which Chromium or Chrome has to be installed.
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Into this file; HTML goes to the terminal, and a PDF beside you, where nothing is said.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    root: Root,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// The story with its branches, for children without a device.
    Storybook,
    /// The activities on paper.
    Workbook,
    /// A plan for a teacher.
    Lesson,
    /// A card for the family.
    FamilyCard,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One file that asks for nothing from anywhere.
    Html,
    /// The same pages as PDF.
    Pdf,
}

pub(super) fn run(arguments: Arguments, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
    let Arguments { kind, episode, locale, band, paper, ink_saving, format, output, root } = arguments;
    let (kind, name) = match kind {
        Kind::Storybook => (print::Kind::Storybook, "storybook"),
        Kind::Workbook => (print::Kind::Workbook, "workbook"),
        Kind::Lesson => (print::Kind::Lesson, "lesson"),
        Kind::FamilyCard => (print::Kind::FamilyCard, "family-card"),
    };
    let paper = match paper {
        Paper::A4 => print::Paper::A4,
        Paper::Letter => print::Paper::Letter,
    };
    let inputs = read(&root.root)?;
    let wish = Wish { kind, episode, locale, band, paper, saving: ink_saving, today: today() };
    let html = print::print(&Content::read(&inputs), &inputs, &wish)?;
    match (format, output) {
        (Format::Html, None) => write!(out, "{html}")?,
        (Format::Html, Some(file)) => write_file(&file, &html)?,
        (Format::Pdf, file) => {
            let file = file.unwrap_or_else(|| PathBuf::from(format!("{}-{name}.pdf", wish.episode)));
            pdf(&html, &file)?;
            writeln!(out, "{}", file.display())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints a page into a PDF file.
fn pdf(html: &str, file: &Path) -> anyhow::Result<()> {
    let on_path =
        |name: &str| std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()));
    let Some(browser) = BROWSERS.iter().find(|name| on_path(name)) else {
        bail!(
            "no browser that can print is on PATH ({}); install Chromium (on Debian and Ubuntu: apt install chromium), or leave out \
             --format pdf and print the page from any browser",
            BROWSERS.join(", ")
        );
    };
    let folder = std::env::temp_dir().join(format!("sango-print-{}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
    let printed = print_in(browser, html, file, &folder);
    // What cannot be cleared away is the system's to clear.
    let _ = fs::remove_dir_all(&folder);
    printed
}

fn print_in(browser: &str, html: &str, file: &Path, folder: &Path) -> anyhow::Result<()> {
    let (page, pdf) = (folder.join("page.html"), folder.join("page.pdf"));
    write_file(&page, html)?;
    let status = Process::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-extensions"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(format!("file://{}", page.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .with_context(|| format!("cannot start {browser}"))?;
    if !status.success() || !pdf.is_file() {
        bail!("{browser} made no PDF ({status}); leave out --format pdf and print the page from a browser");
    }
    fs::copy(&pdf, file).map(|_| ()).with_context(|| format!("cannot write `{}`", file.display()))
}
