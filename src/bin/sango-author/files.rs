//! What the tool reads and writes, and which day it is.

use std::{
    fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, bail};
use sango::{
    author::inputs::{FOLDERS, Inputs},
    l10n::day::Day,
};

/// Folders within folders within content: nobody needs more.
const DEEPEST: usize = 12;

/// Reads the content folders below a root.
pub(super) fn read(root: &Path) -> anyhow::Result<Inputs> {
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

pub(super) fn write_file(file: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(file, text).with_context(|| format!("cannot write `{}`", file.display()))
}

/// The day of today in UTC; for help lines that grow old over months, the time zone does not matter.
pub(super) fn today() -> Option<Day> {
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
