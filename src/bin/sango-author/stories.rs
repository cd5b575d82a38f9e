//! The commands for those who write stories: see, play, simulate and replay them.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    thread,
};

use anyhow::{Context, bail};
use clap::{Subcommand, ValueEnum};
use sango::author::{
    content::{Content, say},
    coverage,
    graph::{self, Season, Sketch},
    inputs::Inputs,
    play::{Answer, Play, Row, Style},
    reading::WordCounts,
    routes::routes,
    scaffold,
    simulate::{self, Simulation, Tally},
};
use sango::l10n::library::Library;
use sango::story::{
    episode::Episode,
    plan::{self, Plan},
    playthrough::Start,
    script::{Band, Form},
    view::{Act, Waiting},
};

use super::{
    Root, band,
    files::{read, write_file},
    show::{coloured, show_one},
};

#[derive(Subcommand)]
pub(super) enum Command {
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
        #[arg(required_unless_present = "all")]
        episode: Option<String>,
        #[command(flatten)]
        root: Root,
        /// Every episode and band: exit code 1 when somebody gets stuck, or nobody comes to an option, adult or ending.
        #[arg(long, conflicts_with_all = ["episode", "json", "chart"])]
        all: bool,
        /// How many children; with --all, in each episode and band.
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
    /// Writes play plans that together pick every option and come to every ending: exit code 1 when something is out of reach.
    Routes {
        /// Episodes by their ids; all of them where none is named.
        #[arg(value_name = "EPISODE")]
        episodes: Vec<String>,
        #[command(flatten)]
        root: Root,
        /// Only this band.
        #[arg(long, value_parser = band)]
        band: Option<Band>,
        /// The same seed finds the same plays.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Into this folder, which is made where it is missing.
        #[arg(long, short, value_name = "FOLDER")]
        output: PathBuf,
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
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(super) enum Drawing {
    /// A picture.
    Svg,
    /// A page to explore in a browser, in all bands and languages.
    Html,
    /// For Graphviz.
    Dot,
    /// For Mermaid.
    Mermaid,
}

pub(super) fn run(command: Command, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
    match command {
        Command::Reading { root, locale } => {
            let content = Content::read(&read(&root.root)?);
            write!(out, "{}", coverage::reading(&content, &content.words(locale.as_deref())?))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Simulate { episode, root, all: _, children, band, seed, locale, json, chart } => {
            let content = Content::read(&read(&root.root)?);
            let Some(episode) = episode else {
                return simulate_all(&content, children, band, seed, &content.words(locale.as_deref())?, out);
            };
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
        Command::Routes { episodes, root, band, seed, output } => {
            let content = Content::read(&read(&root.root)?);
            let named: Result<Vec<_>, _> = episodes.iter().map(|id| content.episode(id)).collect();
            let chosen = if episodes.is_empty() { content.episodes().collect() } else { named? };
            write_routes(&chosen, band, seed, &output, out)
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
        let season = Season::new(say(&words, &season.title), episodes.iter().map(|episode| &**episode).collect(), &words);
        return Ok(match format {
            Drawing::Svg => season.svg(),
            Drawing::Dot => season.dot(),
            Drawing::Mermaid => season.mermaid(),
            Drawing::Html => graph::season_page(&season, &content.locales),
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

/// One file a play.
fn write_routes(episodes: &[&Arc<Episode>], only: Option<Band>, seed: u64, folder: &Path, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
    let mut complete = true;
    for episode in episodes {
        for band in episode.bands().filter(|band| only.is_none_or(|only| only == *band)) {
            let found = routes(episode, band, seed);
            let name = format!("{band:?}").to_lowercase();
            for (nth, plan) in (1..).zip(&found.plans) {
                write_file(&folder.join(format!("{}-{name}-{nth}.play", episode.id())), &plan.to_string())?;
            }
            complete &= found.missed.is_empty();
            let missed: Vec<&str> = found.missed.iter().map(|id| id.as_str()).collect();
            let rest = if missed.is_empty() { String::new() } else { format!(", out of reach: {}", missed.join(", ")) };
            writeln!(out, "{:<24} {name:<8} {:>3} plays{rest}", episode.id().as_str(), found.plans.len())?;
        }
    }
    Ok(if complete { ExitCode::SUCCESS } else { ExitCode::from(1) })
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

/// Lets children play every episode in every band, and says whether they came everywhere.
fn simulate_all(
    content: &Content,
    children: u64,
    band: Option<Band>,
    seed: u64,
    words: &Library,
    out: &mut dyn Write,
) -> anyhow::Result<ExitCode> {
    let mut good = true;
    writeln!(
        out,
        "{:<24} {:<7} {:>8} {:>6} {:>8} {:>7} {:>8} {:>8}",
        "episode", "band", "children", "stuck", "options", "adults", "endings", "minutes"
    )?;
    for episode in content.episodes() {
        for band in episode.bands().filter(|one| band.is_none_or(|band| band == *one)) {
            let simulation = Simulation::new(episode, &[band], seed, WordCounts::new(episode, words));
            let tally = in_parallel(&simulation, children);
            for row in simulate::reached(&simulation, &tally) {
                let [options, adults, endings] = row.of;
                writeln!(
                    out,
                    "{:<24} {:<7} {:>8} {:>6} {options:>8} {adults:>7} {endings:>8} {:>8.1}",
                    episode.id().as_str(),
                    format!("{band:?}"),
                    row.group.children,
                    row.group.stuck,
                    row.group.minutes_of(0.5),
                )?;
                for never in &row.never {
                    writeln!(out, "  nobody comes to the {never}")?;
                }
                for (place, children) in &tally.stuck {
                    writeln!(out, "  {children} children get stuck in {place}")?;
                }
                good &= row.all();
            }
        }
    }
    writeln!(
        out,
        "{}",
        if good { "everybody comes to an end, and somebody everywhere" } else { "not everybody comes everywhere" }
    )?;
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::from(1) })
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
