//! How fast the core is.

use std::{
    env, fs,
    io::Write,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::Context;
use sango::{
    author::{
        bench,
        content::Content,
        inputs::Inputs,
        lint::{Scope, lint},
    },
    story::script::Band,
};

const LONG_ENOUGH: Duration = Duration::from_millis(500);

/// Sizes of made seasons.
const SEASONS: [usize; 4] = [10, 100, 1_000, 10_000];

const INK: &str = include_str!("ink.mjs");

/// Measures and prints a table.
pub(super) fn measure(inputs: &Inputs, out: &mut dyn Write) -> anyhow::Result<()> {
    row(out, "what", "measured", "goal")?;
    let content = Content::read(inputs);
    for episode in content.episodes() {
        let id = episode.id();
        row(out, &format!("{id}: acts a second"), &format!("{:.0}", pace(&bench::plays(episode))), "1000000 or more")?;
        let (states, time) = timed(|| bench::explore(episode));
        row(out, &format!("{id}: all {states} states explored"), &millis(time), "50 ms or less")?;
    }
    let (report, time) = timed(|| lint(inputs, &Scope::default()));
    let found = report?.findings().len();
    row(out, &format!("everything checked, {found} findings"), &millis(time), "1000 ms or less")?;
    out.flush()?;
    growth(inputs, out)?;
    against_ink(&content, out)
}

/// How the time of the check grows with the season.
fn growth(inputs: &Inputs, out: &mut dyn Write) -> anyhow::Result<()> {
    // What is checked once for all episodes does not grow, and would hide how the rest does.
    let empty = bench::season(inputs, 0);
    let (_, fixed) = timed(|| lint(&empty, &Scope::default()).map(|report| report.findings().len()));
    let mut points = Vec::new();
    for episodes in SEASONS {
        let season = bench::season(inputs, episodes);
        let work = || lint(&season, &Scope::default()).map(|report| report.findings().len());
        // A long run is not disturbed by what disturbs a short one.
        let (_, time) = if episodes < SEASONS[3] { timed(work) } else { once(work) };
        points.push((episodes as f64, (time - fixed).max(1e-6)));
        let each = (time - fixed) / episodes as f64;
        row(
            out,
            &format!("a made season of {episodes} episodes checked"),
            &millis(time),
            &format!("{:.3} ms an episode", each * 1e3),
        )?;
        out.flush()?;
    }
    row(out, "exponent of that growth", &format!("{:.2}", bench::exponent(&points)), "about 1")
}

/// The core and inkjs on the same story, one after the other on this machine.
fn against_ink(content: &Content, out: &mut dyn Write) -> anyhow::Result<()> {
    // The first story that children see; those of hidden seasons are short.
    let shown = content.seasons.iter().filter(|(season, _)| !season.hidden);
    let Some(episode) = shown.flat_map(|(_, episodes)| episodes).next() else { return Ok(()) };
    let inkjs = env::var_os("SANGO_INKJS").map(PathBuf::from).or_else(|| {
        let home = env::home_dir()?;
        Some(home.join(".cache/sango-tools/inkjs/node_modules/inkjs"))
    });
    let there = inkjs.filter(|folder| folder.join("package.json").is_file());
    let node = Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success());
    let (Some(inkjs), true) = (there, node) else {
        let lacks = if node { "inkjs is not here (.ci/setup.sh ink fetches it)" } else { "node is not here" };
        return Ok(writeln!(out, "{lacks}: the comparison with inkjs is left out")?);
    };
    let folder = env::temp_dir().join(format!("sango-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
    let (story, script) = (folder.join("story.ink"), folder.join("ink.mjs"));
    fs::write(&story, bench::ink(episode, Band::Middle))?;
    fs::write(&script, INK)?;
    let output = Command::new("node").args([&script, &inkjs, &story]).output();
    let _ = fs::remove_dir_all(&folder);
    let output = output.context("node cannot be run")?;
    let Ok(told) = serde_json::from_slice::<serde_json::Value>(&output.stdout) else {
        anyhow::bail!("inkjs says: {}", String::from_utf8_lossy(&output.stderr));
    };
    let number = |name: &str| told[name].as_f64().unwrap_or_default();
    let (ours, theirs) = (pace(&bench::plays_of(episode, Band::Middle)), number("steps") / number("seconds"));
    let id = episode.id();
    row(out, &format!("{id} for Middle: acts a second"), &format!("{ours:.0}"), "")?;
    row(out, &format!("{id} for Middle in ink: steps a second"), &format!("{theirs:.0}"), "inkjs in node")?;
    row(out, "ratio", &format!("{:.1} x", ours / theirs), "20 x or more")?;
    writeln!(
        out,
        "An act is one line read on or one pick; a step in ink is one Continue() or one ChooseChoiceIndex(). Both say ids of \
         messages, no words."
    )?;
    Ok(())
}

fn row(out: &mut dyn Write, what: &str, value: &str, goal: &str) -> anyhow::Result<()> {
    Ok(writeln!(out, "{what:<52} {value:>16}   {goal}")?)
}

fn millis(seconds: f64) -> String {
    format!("{:.2} ms", seconds * 1e3)
}

/// Acts a second.
fn pace(plays: &[bench::Play]) -> f64 {
    let (begin, mut acts) = (Instant::now(), 0);
    while begin.elapsed() < LONG_ENOUGH {
        acts += plays.iter().map(bench::Play::again).sum::<usize>();
    }
    acts as f64 / begin.elapsed().as_secs_f64()
}

fn once<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let begin = Instant::now();
    let result = work();
    (result, begin.elapsed().as_secs_f64())
}

/// The result, and the seconds of the quickest of three runs.
fn timed<T>(mut work: impl FnMut() -> T) -> (T, f64) {
    let mut once = || once(&mut work);
    [once(), once(), once()].into_iter().min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or_else(once)
}
