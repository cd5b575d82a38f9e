//! The author's tool: arguments, files, exit codes, nothing else.

mod locales;

use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, bail};
use ariadne::{Config, IndexType, Label, ReportKind, Source};
use clap::{Parser, Subcommand, ValueEnum};
use sango::author::{
    annotate, bench, codes,
    content::{Content, say},
    coverage,
    graph::{self, Sketch},
    inputs::{FOLDERS, Inputs},
    lint::{Scope, lint},
    play::{Answer, Play, Row, Style},
    reading::WordCounts,
    report::Report,
    scaffold,
    simulate::{self, Simulation, Tally},
};
use sango::l10n::day::Day;
use sango::story::{
    diagnostic::{Diagnostic, Severity},
    episode::Episode,
    plan::{self, Plan},
    playthrough::Start,
    script::{Band, Form},
    view::{Act, Waiting},
};

/// Folders within folders within content: nobody needs more.
const DEEPEST: usize = 12;

/// Checks episodes, locales and assets, and explains what it finds.
#[derive(Parser)]
#[command(version, about)]
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
    },
    /// Explains a code of a finding.
    Explain {
        /// For example S012.
        code: String,
    },
    /// Prints the table of all codes (docs/diagnostics.md).
    Codes,
    #[command(flatten)]
    Locales(locales::Command),
    /// Shows how much each band has to read in each episode.
    Reading {
        #[command(flatten)]
        root: Root,
        /// In this language.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
    },
    /// Lets many seeded children play an episode: what they pick and practise, how long they take, who gets stuck.
    Simulate {
        /// The episode's id.
        episode: String,
        #[command(flatten)]
        root: Root,
        /// How many children.
        #[arg(long, default_value_t = 30_000)]
        children: u64,
        /// Only this band.
        #[arg(long, value_parser = band)]
        band: Option<Band>,
        /// The same seed gives the same children.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// The words of this locale are read.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
        /// One JSON object for other tools.
        #[arg(long)]
        json: bool,
        /// Draws a chart into this SVG file too.
        #[arg(long, value_name = "FILE")]
        chart: Option<PathBuf>,
    },
    /// Draws an episode, or without one the season: scenes, choices, ways.
    Graph {
        /// The episode's id.
        episode: Option<String>,
        #[command(flatten)]
        root: Root,
        /// How it is drawn.
        #[arg(long, value_enum, default_value_t = Drawing::Svg)]
        format: Drawing,
        /// For this band; the page has all of them.
        #[arg(long, value_parser = band, default_value = "middle")]
        band: Band,
        /// In the words of this locale; the page has all of them.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
        /// Writes words and minutes on the arrows.
        #[arg(long)]
        measure: bool,
        /// Into this file instead of the terminal.
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Plays an episode in the terminal.
    Play {
        /// The episode's id.
        episode: String,
        #[command(flatten)]
        root: Root,
        /// For this band.
        #[arg(long, value_parser = band, default_value = "middle")]
        band: Band,
        /// The same seed gives the same story.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// In this language.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
        /// As if this earlier episode had been played.
        #[arg(long, value_name = "EPISODE")]
        played: Vec<String>,
        /// As if an earlier episode had kept this flag.
        #[arg(long, value_name = "FLAG")]
        carried: Vec<String>,
        /// Keeps what was done as a play plan in this file.
        #[arg(long, value_name = "FILE")]
        record: Option<PathBuf>,
    },
    /// Writes a small sound episode to begin with, and names it in the lists.
    NewEpisode {
        /// Its id, such as lost-kite.
        id: String,
        #[command(flatten)]
        root: Root,
        /// The season that it belongs to.
        #[arg(long, default_value = "season-one")]
        season: String,
    },
    /// Replays play plans: exit code 0 when every story comes out as its plan says, 1 when one does not.
    Test {
        /// Plans, or folders of them.
        #[arg(default_value = "tests/plays", value_name = "PLAN")]
        plans: Vec<PathBuf>,
        #[command(flatten)]
        root: Root,
    },
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

/// An age band by its name or its ages.
fn band(word: &str) -> Result<Band, String> {
    match word.to_lowercase().as_str() {
        "young" | "6-8" => Ok(Band::Young),
        "middle" | "9-12" => Ok(Band::Middle),
        "older" | "13-15" => Ok(Band::Older),
        _ => Err("young, middle or older".to_owned()),
    }
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

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Drawing {
    /// A picture.
    Svg,
    /// A page to explore in a browser, in all bands and languages.
    Html,
    /// For Graphviz.
    Dot,
    /// For Mermaid.
    Mermaid,
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
        Command::Check { path, format, locale } => {
            let inputs = read(&path)?;
            let report = lint(&inputs, &Scope { locale, today: today() })?;
            match format {
                Format::Human => show(&report, &inputs, &path, out)?,
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
        Command::Locales(command) => locales::run(command, out),
        Command::Reading { root, locale } => {
            let content = Content::read(&read(&root.root)?);
            write!(out, "{}", coverage::reading(&content, &content.words(locale.as_deref())?))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Simulate { episode, root, children, band, seed, locale, json, chart } => {
            let content = Content::read(&read(&root.root)?);
            let episode = content.episode(&episode)?;
            let counts = WordCounts::new(episode, &content.words(locale.as_deref())?);
            let bands: Vec<Band> = band.into_iter().collect();
            let simulation = Simulation::new(episode, &bands, seed, counts);
            let tally = in_parallel(&simulation, children);
            if let Some(file) = chart {
                write_file(&file, &simulate::chart(&simulation, &tally))?;
            }
            write!(out, "{}", if json { tally.to_json() + "\n" } else { simulate::table(&simulation, &tally) })?;
            let stuck = !tally.stuck.is_empty();
            Ok(if stuck { ExitCode::from(1) } else { ExitCode::SUCCESS })
        }
        Command::Graph { episode, root, format, band, locale, measure, output } => {
            let content = Content::read(&read(&root.root)?);
            let drawn = draw(&content, episode.as_deref(), format, band, locale.as_deref(), measure)?;
            match output {
                Some(file) => write_file(&file, &drawn)?,
                None => writeln!(out, "{}", drawn.trim_end())?,
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Play { episode, root, band, seed, locale, played, carried, record } => {
            let content = Content::read(&read(&root.root)?);
            let words = content.words(locale.as_deref())?;
            let start =
                Start { band, seed, form: Form::default(), carried: carried.into_iter().collect(), played: played.into_iter().collect() };
            let episode = content.episode(&episode)?;
            let played = play(&content, Play::start(episode, start.clone(), words), out)?;
            if let Some(file) = record {
                write_file(&file, &plan::record(episode, start, &played).to_string())?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::NewEpisode { id, root, season } => {
            for (path, text) in scaffold::episode(&read(&root.root)?, &season, &id)? {
                write_file(&root.root.join(&path), &text)?;
                writeln!(out, "{path}")?;
            }
            writeln!(out, "\nNext: sango-author check, then sango-author play {id}")?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Test { plans, root } => test(&plans, &read(&root.root)?, out),
        Command::Bench { path } => {
            measure(&read(&path)?, out)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn draw(
    content: &Content,
    episode: Option<&str>,
    format: Drawing,
    band: Band,
    locale: Option<&str>,
    measured: bool,
) -> anyhow::Result<String> {
    let words = content.words(locale)?;
    let Some(id) = episode else {
        let (season, episodes) = content.seasons.iter().find(|(season, _)| !season.hidden).context("there is no season")?;
        let episodes: Vec<&Episode> = episodes.iter().map(|episode| &**episode).collect();
        let [dot, mermaid, svg] = graph::season(&say(&words, &season.title), &episodes, &words);
        return Ok(match format {
            Drawing::Svg => svg,
            Drawing::Dot => dot,
            Drawing::Mermaid => mermaid,
            Drawing::Html => bail!("a page shows one episode; name it"),
        });
    };
    let episode = content.episode(id)?;
    let sketch = |band| Sketch::new(episode, band, &words, measured);
    Ok(match format {
        Drawing::Svg => graph::svg(&sketch(band)),
        Drawing::Dot => graph::dot(&sketch(band)),
        Drawing::Mermaid => graph::mermaid(&sketch(band)),
        Drawing::Html => graph::page(episode, &episode.bands().map(sketch).collect::<Vec<_>>(), &content.locales),
    })
}

/// Plays until the end, or until nobody types any more.
fn play(content: &Content, mut play: Play, out: &mut dyn Write) -> anyhow::Result<Vec<Act>> {
    let colour = coloured();
    let mut rows = play.show();
    rows.push(Row { style: Style::Tool, text: "Enter goes on, ? helps.".to_owned() });
    loop {
        for row in rows.drain(..) {
            let code = match row.style {
                Style::Scene => "1;35",
                Style::Line => "0",
                Style::Ask => "1;36",
                Style::Option => "33",
                Style::Aside => "3",
                Style::Tool => "2",
            };
            if colour { writeln!(out, "\u{1b}[{code}m{}\u{1b}[0m", row.text)? } else { writeln!(out, "{}", row.text)? }
        }
        if play.playthrough().waiting() == Waiting::Ended {
            return Ok(play.acts().to_vec());
        }
        write!(out, "> ")?;
        out.flush()?;
        let mut typed = String::new();
        if io::stdin().read_line(&mut typed)? == 0 {
            writeln!(out)?;
            return Ok(play.acts().to_vec());
        }
        rows = match play.obey(&typed) {
            Answer::Rows(rows) => rows,
            Answer::Quit => return Ok(play.acts().to_vec()),
            Answer::Language(tag) => match content.words(Some(&tag)) {
                Ok(words) => {
                    play.speak(words);
                    play.show()
                }
                Err(problem) => vec![Row { style: Style::Tool, text: problem.to_string() }],
            },
        };
    }
}

/// Replays plans and draws each difference.
fn test(plans: &[PathBuf], inputs: &Inputs, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
    let content = Content::read(inputs);
    let mut files = Vec::new();
    for path in plans {
        if path.is_dir() {
            let entries = fs::read_dir(path).with_context(|| format!("cannot read `{}`", path.display()))?;
            let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
            files.extend(paths.filter(|path| path.extension().is_some_and(|extension| extension == "play")));
        } else {
            files.push(path.clone());
        }
    }
    files.sort();
    if files.is_empty() {
        bail!("there are no play plans here (*.play)");
    }
    let mut wrong = 0;
    for file in &files {
        let bytes = fs::read(file).with_context(|| format!("cannot read `{}`", file.display()))?;
        let text = String::from_utf8_lossy(&bytes);
        let path = file.display().to_string();
        let found = match Plan::read(&path, &text) {
            Err(found) => found,
            Ok(plan) => {
                let replayed = plan::replay(&plan, content.episode(&plan.episode)?);
                replayed.err().map(|difference| difference.finding(&path, &text)).into_iter().collect()
            }
        };
        wrong += usize::from(!found.is_empty());
        for finding in found {
            show_one(&finding, &text, &path, coloured(), out)?;
        }
    }
    writeln!(out, "{} play plans, {wrong} of them otherwise", files.len())?;
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Colours only on a terminal, and only where they are wanted.
fn coloured() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Shares the children out over the processors.
fn in_parallel(simulation: &Simulation, children: u64) -> Tally {
    let threads = thread::available_parallelism().map_or(1, usize::from) as u64;
    let each = children.div_ceil(threads).max(1);
    let mut all = Tally::default();
    thread::scope(|scope| {
        let parts: Vec<_> = (0..threads)
            .map(|part| scope.spawn(move || simulation.play(part * each..((part + 1) * each).min(children).max(part * each))))
            .collect();
        for part in parts {
            all.add(part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
    });
    all
}

fn write_file(file: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(file, text).with_context(|| format!("cannot write `{}`", file.display()))
}

/// Reads the content folders below a root.
fn read(root: &Path) -> anyhow::Result<Inputs> {
    if !root.is_dir() {
        bail!("`{}` is not a folder", root.display());
    }
    let folders: Vec<&str> = FOLDERS.into_iter().filter(|folder| root.join(folder).is_dir()).collect();
    if !folders.contains(&"levels") && !folders.contains(&"locales") {
        bail!("`{}` holds neither levels/ nor locales/", root.display());
    }
    let mut inputs = Inputs::default();
    for folder in folders {
        read_folder(&root.join(folder), folder, 0, &mut inputs)?;
    }
    Ok(inputs)
}

fn read_folder(folder: &Path, name: &str, depth: usize, inputs: &mut Inputs) -> anyhow::Result<()> {
    if depth > DEEPEST {
        bail!("`{}` lies more than {DEEPEST} folders deep", folder.display());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))? {
        let entry = entry.with_context(|| format!("cannot read `{}`", folder.display()))?;
        let path = entry.path();
        let file = entry.file_name();
        let file = file.to_string_lossy();
        if file.starts_with('.') {
            continue;
        }
        let name = format!("{name}/{file}");
        let about = fs::metadata(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
        if about.is_dir() {
            read_folder(&path, &name, depth + 1, inputs)?;
        } else if about.len() > Inputs::limit(&name) {
            inputs.add_too_long(name, about.len());
        } else {
            let bytes = fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
            inputs.add(name, bytes);
        }
    }
    Ok(())
}

/// Draws each finding with its place in the source.
fn show(report: &Report, inputs: &Inputs, root: &Path, out: &mut dyn Write) -> anyhow::Result<()> {
    let colour = coloured();
    for finding in report.findings() {
        let shown = root.join(&finding.file);
        let file = shown.strip_prefix(".").unwrap_or(&shown).display().to_string();
        show_one(finding, inputs.text(&finding.file).unwrap_or_default(), &file, colour, out)?;
    }
    let count = |severity| report.count(severity);
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    writeln!(out, "{} files: {errors} errors, {warnings} warnings, {notes} notes", inputs.paths().count())?;
    if !report.is_clean() {
        writeln!(out, "`sango-author explain CODE` says more about a code.")?;
    }
    Ok(())
}

/// Draws a finding with its place in the source.
fn show_one(finding: &Diagnostic, source: &str, file: &str, colour: bool, out: &mut dyn Write) -> anyhow::Result<()> {
    let kind = match finding.severity {
        Severity::Error => ReportKind::Error,
        Severity::Warning => ReportKind::Warning,
        Severity::Note => ReportKind::Advice,
    };
    let Some(span) = finding.span.clone().filter(|span| span.end <= source.len()) else {
        let severity = match finding.severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
            Severity::Note => "Note",
        };
        writeln!(out, "[{}] {severity}: {file}: {}", finding.code, finding.message)?;
        for (word, text) in [("expected", &finding.expected), ("help", &finding.hint)] {
            if let Some(text) = text {
                writeln!(out, "    {word}: {text}")?;
            }
        }
        writeln!(out)?;
        return Ok(());
    };
    let label = finding.expected.as_ref().map_or_else(|| "here".to_owned(), |expected| format!("expected: {expected}"));
    let mut drawn = ariadne::Report::build(kind, (file, span.clone()))
        .with_config(Config::default().with_color(colour).with_index_type(IndexType::Byte))
        .with_code(finding.code)
        .with_message(&finding.message)
        .with_label(Label::new((file, span)).with_message(label));
    if let Some(hint) = &finding.hint {
        drawn = drawn.with_help(hint);
    }
    drawn.finish().write((file, Source::from(source)), &mut *out)?;
    writeln!(out)?;
    Ok(())
}

/// The day of today in UTC; for help lines that grow old over months, the time zone does not matter.
fn today() -> Option<Day> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() / 86_400;
    // Counted from the first of March of the year 0, so that a leap day is the last day of its year.
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    Some(Day { year: year.try_into().ok()?, month: month.try_into().ok()?, day: day.try_into().ok()? })
}

/// Measures and prints a table.
fn measure(inputs: &Inputs, out: &mut dyn Write) -> anyhow::Result<()> {
    const LONG_ENOUGH: Duration = Duration::from_millis(500);
    let mut row = |what: &str, value: String, goal: &str| writeln!(out, "{what:<44} {value:>16}   {goal}");
    row("what", "measured".into(), "goal")?;
    for episode in Content::read(inputs).episodes() {
        let plays = bench::plays(episode);
        let (begin, mut acts) = (Instant::now(), 0);
        while begin.elapsed() < LONG_ENOUGH {
            acts += plays.iter().map(bench::Play::again).sum::<usize>();
        }
        let id = episode.id();
        row(
            &format!("{id}: acts a second"),
            format!("{:.0}", acts as f64 / begin.elapsed().as_secs_f64()),
            "1000000 or more",
        )?;
        let (states, time) = timed(|| bench::explore(episode));
        row(&format!("{id}: all {states} states explored"), format!("{:.2} ms", time * 1e3), "50 ms or less")?;
    }
    let (report, time) = timed(|| lint(inputs, &Scope::default()));
    row(
        &format!("everything checked, {} findings", report?.findings().len()),
        format!("{:.2} ms", time * 1e3),
        "1000 ms or less",
    )?;
    Ok(())
}

/// The result, and the seconds of the quickest of three runs.
fn timed<T>(mut work: impl FnMut() -> T) -> (T, f64) {
    let mut once = || {
        let begin = Instant::now();
        let result = work();
        (result, begin.elapsed().as_secs_f64())
    };
    [once(), once(), once()].into_iter().min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or_else(once)
}
