//! How fast the core is.

use std::{
    io::Write,
    time::{Duration, Instant},
};

use sango::author::{
    bench,
    content::Content,
    inputs::Inputs,
    lint::{Scope, lint},
};

/// Measures and prints a table.
pub(super) fn measure(inputs: &Inputs, out: &mut dyn Write) -> anyhow::Result<()> {
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
