//! Hostile files of every format: each gets an answer, no panic, no hang, no endless list of findings.
//!
//! As a fuzzer would, from the shipped files: `SANGO_FUZZ=100000 cargo test --release --no-default-features fuzz` tries more
//! inputs a format, `SANGO_FUZZ_SEED=7` others. A bad input is left in a file, which the failure names.

mod culture;
mod locales;
mod mutate;
mod plans;
mod saves;
mod scripts;

use std::{
    any::Any,
    env, fs,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use sango::story::diagnostic::Diagnostic;

use self::mutate::Mutator;

/// So many changed files of each format are tried where nobody asks for more.
const INPUTS: u64 = 250;
/// The main thread of a browser has this much; reading may not need more.
const STACK: usize = 1 << 20;
/// No answer after this is a hang. An honest one takes milliseconds.
const HANG: Duration = Duration::from_secs(60);

/// No file gets more findings: several readers look at it, and each lists a thousand at most.
const MOST_FINDINGS: usize = 8_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the project.
fn read(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All files of a folder with an ending.
fn read_all(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().filter(|path| path.to_string_lossy().ends_with(ending)).map(|path| fs::read(path).unwrap()).collect()
}

fn setting(name: &str, usual: u64) -> u64 {
    env::var(name).map_or(usual, |value| value.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

/// Tries the hand-made inputs, and then changed seeds.
fn fuzz(
    name: &str,
    hostile: Vec<Vec<u8>>,
    seeds: Vec<Vec<u8>>,
    words: &[&str],
    answer: impl Fn(&[u8]) -> Vec<Diagnostic> + Send + 'static,
) {
    let mut mutator = Mutator::new(setting("SANGO_FUZZ_SEED", 1), seeds.clone(), words);
    let mut inputs: Vec<Vec<u8>> = seeds.into_iter().chain(hostile).collect();
    let made = setting("SANGO_FUZZ", INPUTS);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}.bin"));
    let (report, reports) = mpsc::channel();
    let place = file.clone();
    let work = move || {
        let made = (0..made).map(|_| mutator.next());
        for input in inputs.drain(..).chain(made) {
            // Written before it is tried: what ends the process leaves it behind.
            fs::write(&place, &input).unwrap();
            let result = catch_unwind(AssertUnwindSafe(|| within_bounds(&input, &answer(&input))));
            let failed = result.is_err();
            if report.send(result).is_err() || failed {
                return;
            }
        }
    };
    let worker = thread::Builder::new().stack_size(STACK).spawn(work).unwrap();
    loop {
        match reports.recv_timeout(HANG) {
            Ok(Ok(())) => {}
            Ok(Err(panic)) => failed(&file, panic),
            Err(mpsc::RecvTimeoutError::Timeout) => panic!("no answer to the input in {}", file.display()),
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
        }
    }
    worker.join().unwrap();
    fs::remove_file(&file).unwrap();
}

fn failed(file: &Path, panic: Box<dyn Any + Send>) -> ! {
    eprintln!("the input lies in {}", file.display());
    resume_unwind(panic)
}

/// What is said about an input stays in proportion to it, and points into it.
fn within_bounds(input: &[u8], findings: &[Diagnostic]) {
    assert!(findings.len() <= MOST_FINDINGS, "{} findings, such as {:#?}", findings.len(), findings[0]);
    let text = |part: &Option<String>| part.as_ref().map_or(0, String::len);
    let said: usize = findings.iter().map(|finding| finding.message.len() + text(&finding.expected) + text(&finding.hint)).sum();
    assert!(said <= 8 * input.len() + 2_000_000, "{said} bytes are said about {}", input.len());
}

/// Whether all spans of a file's findings can be shown.
fn can_be_shown(file: &str, bytes: &[u8], findings: &[Diagnostic]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    for finding in findings.iter().filter(|finding| finding.file == file) {
        if let Some(span) = &finding.span {
            assert!(text.get(span.clone()).is_some(), "{finding:#?}");
        }
    }
}
