//! What a simulation counted, as a table of text.

use std::{fmt::Write, ops::RangeInclusive};

use super::{Group, Simulation, Tally, child::CHILDREN};

/// Minutes that an episode should take (season bible: 8 to 12).
const AIM: RangeInclusive<f64> = 8.0..=12.0;

/// The table.
#[must_use]
pub fn table(simulation: &Simulation, tally: &Tally) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out, simulation, tally);
    out
}

fn write(out: &mut String, simulation: &Simulation, tally: &Tally) -> std::fmt::Result {
    let all = tally.all(|_, _| true);
    let bands: Vec<String> = simulation.bands.iter().map(|band| format!("{band:?}")).collect();
    writeln!(out, "{}: {} children, {}\n", simulation.episode.id(), all.children, bands.join(", "))?;
    writeln!(
        out,
        "{:<14} {:>17}   {:>5} {:>5} {:>6}   {:>5} {:>6} {:>6}",
        "", "minutes", "risky", "okay", "strong", "acts", "again", "stuck"
    )?;
    writeln!(out, "{:<14} {:>5} {:>5} {:>5}", "child", "10 %", "half", "90 %")?;
    for (kind, child) in CHILDREN.iter().enumerate() {
        row(out, child.name, &tally.all(|one, _| one == kind))?;
    }
    for band in &simulation.bands {
        row(out, &format!("{band:?}"), &tally.all(|_, one| one == *band))?;
    }

    for band in &simulation.bands {
        let half = tally.all(|_, one| one == *band).minutes_of(0.5);
        if simulation.episode.measure().is_none() && !AIM.contains(&half) {
            writeln!(
                out,
                "\n{band:?}: half of the children take {half:.1} minutes or less; the aim is {} to {}",
                AIM.start(),
                AIM.end()
            )?;
        }
    }

    let groups: Vec<Group> = (0..CHILDREN.len()).map(|kind| tally.all(|one, _| one == kind)).collect();
    writeln!(out, "\nminutes: how long each stays in a scene")?;
    heading(out)?;
    for scene in simulation.episode.scenes() {
        let each = |group: &Group| {
            let spent = group.scenes.get(&scene.id).copied().unwrap_or_default();
            format!("{:.1}", spent as f64 / 60_000.0 / group.children.max(1) as f64)
        };
        cells(out, &format!("  {}", scene.id), "", &groups, each)?;
    }
    writeln!(out, "\nchoices: how often each option is picked there")?;
    heading(out)?;
    for (choice, options) in &simulation.choices {
        writeln!(out, "{choice}")?;
        for (option, quality) in options {
            let share = |group: &Group| {
                let at = options.iter().filter_map(|(option, _)| group.picked.get(option)).sum();
                part(group.picked.get(option).copied().unwrap_or_default(), at)
            };
            cells(out, &format!("  {option}"), &format!("{quality:?}").to_lowercase(), &groups, share)?;
        }
    }
    if !simulation.adults.is_empty() {
        writeln!(out, "\nadults: how many children tell each")?;
        for adult in &simulation.adults {
            let share = |group: &Group| part(group.picked.get(adult).copied().unwrap_or_default(), group.children);
            cells(out, &format!("  {adult}"), "", &groups, share)?;
        }
    }
    writeln!(out, "\nskills: how many children practise each well")?;
    for skill in simulation.episode.skills() {
        let share = |group: &Group| part(group.skills.get(skill).copied().unwrap_or_default(), group.children);
        cells(out, &format!("  {skill:?}"), "", &groups, share)?;
    }
    writeln!(out, "\nendings: in which scene, by how many children")?;
    for ending in all.endings.keys() {
        let share = |group: &Group| part(group.endings.get(ending).copied().unwrap_or_default(), group.children);
        cells(out, &format!("  {ending}"), "", &groups, share)?;
    }
    let never = simulation.choices.iter().flat_map(|(_, options)| options).filter(|(option, _)| !all.picked.contains_key(option));
    for (option, _) in never {
        writeln!(out, "\nnobody picks {option}")?;
    }
    for (place, children) in &tally.stuck {
        writeln!(out, "\n{children} children get stuck in {place}")?;
    }
    Ok(())
}

fn row(out: &mut String, name: &str, group: &Group) -> std::fmt::Result {
    let [risky, okay, strong] = group.qualities;
    let picks = risky + okay + strong;
    let each = |count: u64| count as f64 / group.children.max(1) as f64;
    writeln!(
        out,
        "{name:<14} {:>5.1} {:>5.1} {:>5.1}   {:>5} {:>5} {:>6}   {:>5.0} {:>6.1} {:>6}",
        group.minutes_of(0.1),
        group.minutes_of(0.5),
        group.minutes_of(0.9),
        part(risky, picks),
        part(okay, picks),
        part(strong, picks),
        each(group.acts),
        each(group.retries),
        group.stuck,
    )
}

fn heading(out: &mut String) -> std::fmt::Result {
    write!(out, "{:<34}", "")?;
    for child in &CHILDREN {
        write!(out, " {:>8}", child.name.split(' ').next_back().unwrap_or_default())?;
    }
    writeln!(out)
}

fn cells(out: &mut String, name: &str, remark: &str, groups: &[Group], share: impl Fn(&Group) -> String) -> std::fmt::Result {
    write!(out, "{name:<27} {remark:<6}")?;
    for group in groups {
        write!(out, " {:>8}", share(group))?;
    }
    writeln!(out)
}

fn part(of: u64, all: u64) -> String {
    if all == 0 {
        return "–".to_owned();
    }
    let percent = of as f64 * 100.0 / all as f64;
    if of > 0 && percent < 1.0 { "< 1 %".to_owned() } else { format!("{percent:.0} %") }
}
