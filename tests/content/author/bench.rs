//! What is measured is what is meant: made seasons are sound, growth is told rightly, and ink has the same story.

use std::collections::BTreeSet;

use sango::{
    author::{bench, content::Content},
    story::{outline::Outline, script::Band},
};

use super::{check, shipped};
use crate::story::world::golden_goat;

#[test]
fn a_made_season_is_sound() {
    let made = bench::season(&shipped(), 3);
    assert_eq!(Content::read(&made).episodes().count(), 3);
    let report = check(&made);
    let about = |file: &str| file.starts_with("levels/") || file.contains("made-");
    let wrong: Vec<_> = report.findings().iter().filter(|finding| about(&finding.file)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(Content::read(&bench::season(&shipped(), 0)).episodes().count(), 0);
}

#[test]
fn growth_is_told_by_its_exponent() {
    let curve = |power: i32| [10.0_f64, 100.0, 1000.0].map(|size| (size, 0.3 * size.powi(power)));
    for power in 0..3 {
        assert!((bench::exponent(&curve(power)) - f64::from(power)).abs() < 1e-9);
    }
}

#[test]
fn ink_has_the_same_pieces_and_leads_nowhere_else() {
    let episode = golden_goat();
    let ink = bench::ink(&episode, Band::Middle);
    let knots: BTreeSet<&str> = ink.lines().filter_map(|line| line.strip_prefix("=== ")?.strip_suffix(" ===")).collect();
    assert_eq!(knots.len(), Outline::new(&episode, Band::Middle).pieces.len());
    let targets: BTreeSet<&str> = ink.split("-> ").skip(1).filter_map(|rest| rest.split([' ', '\n']).next()).collect();
    let lost: Vec<_> = targets.iter().filter(|target| !knots.contains(*target) && **target != "END").collect();
    assert!(lost.is_empty() && targets.contains("END"), "{lost:?}");
    assert!(ink.contains("\n+ [goat-link-call] -> k") && ink.contains("\ngoat-link-ask\n"));
}
