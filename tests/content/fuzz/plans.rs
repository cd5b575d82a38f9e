//! Play plans.

use std::sync::Arc;

use sango::story::{
    diagnostic::Diagnostic,
    episode::Episode,
    plan::{Plan, record, replay},
};

use super::{can_be_shown, fuzz, read_all};
use crate::story::world::{golden_goat, start};

const WORDS: [&str; 24] = [
    "\nepisode golden-goat\n",
    "\nband young\n",
    "\nseed ",
    "\nplayed a b c\n",
    "\ncarried goat-laughed\n",
    "\nread ",
    "\npick ",
    "\nadvance\n",
    "\nhint\n",
    "\nfinish\n",
    "\nretry\n",
    "\ngo-on\n",
    "\nback\n",
    "\nscene ",
    "\noffer ",
    "\noffer\n",
    "\nbegin ",
    "\nflag ",
    "\nno-flag ",
    "\ntold ",
    "\nend ",
    "\npractised ",
    "StopAndFeel",
    "# ",
];

fn answer(episode: &Arc<Episode>, bytes: &[u8]) -> Vec<Diagnostic> {
    let text = String::from_utf8_lossy(bytes);
    let plan = match Plan::read("tests/plays/a.play", &text) {
        Ok(plan) => plan,
        Err(findings) => {
            can_be_shown("tests/plays/a.play", text.as_bytes(), &findings);
            return findings;
        }
    };
    let shown = plan.to_string();
    let again = Plan::read("again", &shown).unwrap_or_else(|findings| panic!("{findings:#?}"));
    assert_eq!(again.to_string(), shown, "what is written is read as the same");
    let acts: Vec<_> = plan.acts().collect();
    let _ = record(episode, plan.start.clone(), &acts);
    let Err(difference) = replay(&plan, episode) else { return Vec::new() };
    let finding = difference.finding("tests/plays/a.play", &text);
    can_be_shown("tests/plays/a.play", text.as_bytes(), std::slice::from_ref(&finding));
    vec![finding]
}

#[test]
fn no_play_plan_is_too_hostile() {
    let seeds = read_all("tests/plays", ".play");
    let begin = String::from_utf8_lossy(&seeds[0]).lines().take(3).map(|line| format!("{line}\n")).collect::<String>();
    let long = |line: &str, times: usize| format!("{begin}{}", line.repeat(times)).into_bytes();
    let hostile = vec![
        vec![b'a'; 5_000_000],
        vec![b'\n'; 400_000],
        vec![0xff; 100_000],
        long("advance\nback\n", 30_000),
        long("back\n", 80_000),
        long("hint\n", 80_000),
        long("x\n", 200_000),
        long("reed a\n", 60_000),
        long("read a b c d e f g h\n", 20_000),
        format!("{begin}offer {}", "a ".repeat(200_000)).into_bytes(),
        format!("{begin}read {}", "a".repeat(400_000)).into_bytes(),
        format!("{begin}practised {}", "(".repeat(400_000)).into_bytes(),
        format!("{begin}{}", "q".repeat(400_000)).into_bytes(),
        b"band middle\nepisode golden-goat\nseed 99999999999999999999\n".to_vec(),
    ];
    let episode = golden_goat();
    // A recorded play can be replayed, and is a seed itself.
    let acts: Vec<_> = Plan::read("a", &String::from_utf8_lossy(&seeds[0])).unwrap().acts().collect();
    let mut seeds = seeds;
    seeds.push(record(&episode, start(sango::story::script::Band::Young, 1), &acts).to_string().into_bytes());
    fuzz("plans", hostile, seeds, &WORDS, move |bytes| answer(&episode, bytes));
}
