//! Many seeded children play an episode: what they meet, how long it takes, and who gets stuck. They play the very
//! [`Playthrough`] of the game.

mod chart;
pub mod child;
mod reached;
mod table;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    ops::Range,
    sync::Arc,
};

use rand_pcg::{Pcg32, rand_core::Rng};
use serde::{Serialize, Serializer};

use self::child::{CHILDREN, Child, Memory};
pub use self::{
    chart::chart,
    reached::{Reached, reached},
    table::table,
};
use super::reading::{self, WordCounts};
use crate::story::{
    episode::Episode,
    id::Id,
    outline::{Outline, What},
    playthrough::{Entry, Playthrough, Start},
    script::{Band, Form, Quality, Skill},
    view::{Act, Cue, Evidence},
};

/// Who still plays after so many acts is stuck. The longest way through an episode has some hundreds.
const MOST_ACTS: usize = 3_000;

/// After so many tries in an activity, every second one is sure.
const LEARNS: u32 = 12;

/// What all children of a simulation share.
pub struct Simulation {
    episode: Arc<Episode>,
    bands: Vec<Band>,
    seed: u64,
    counts: WordCounts,
    qualities: HashMap<Id, Quality>,
    /// Each choice with its options, in the order of the story.
    choices: Vec<(Id, Vec<(Id, Quality)>)>,
    adults: Vec<Id>,
}

/// What was counted. Tallies of parts of the children add up to the tally of all.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// For each kind of child and band.
    pub groups: BTreeMap<(usize, Band), Group>,
    /// Where children got stuck, and how many.
    pub stuck: BTreeMap<String, u64>,
}

/// What was counted for one kind of child in one band.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Group {
    /// Children.
    pub children: u64,
    /// Of them, those who got stuck.
    pub stuck: u64,
    /// Acts.
    pub acts: u64,
    /// How often each thing was picked: options, adults, spots, buttons, tiles.
    #[serde(serialize_with = "sorted")]
    pub picked: HashMap<Id, u64>,
    /// How many children practised each skill well.
    pub skills: BTreeMap<Skill, u64>,
    /// How many children came to the end in each scene.
    pub endings: BTreeMap<Id, u64>,
    /// How often another way was tried.
    pub retries: u64,
    /// Picks of options that were risky, okay, strong.
    pub qualities: [u64; 3],
    /// How many children took so many tenths of a minute.
    pub minutes: BTreeMap<u32, u64>,
    /// Milliseconds that all of them spent in each scene.
    #[serde(rename = "milliseconds")]
    pub scenes: BTreeMap<Id, u64>,
}

impl Simulation {
    /// A simulation of an episode. Without bands, those that the episode has.
    #[must_use]
    pub fn new(episode: &Arc<Episode>, bands: &[Band], seed: u64, counts: WordCounts) -> Self {
        let has: Vec<Band> = episode.bands().filter(|band| bands.is_empty() || bands.contains(band)).collect();
        let (mut choices, mut adults): (Vec<(Id, Vec<(Id, Quality)>)>, Vec<Id>) = Default::default();
        // The oldest see most, so theirs is the order of the others too.
        for outline in has.iter().rev().map(|band| Outline::new(episode, *band)) {
            for (at, piece) in outline.pieces.iter().enumerate() {
                match &piece.what {
                    What::Choice { .. } => add_options(&outline, at, &mut choices),
                    What::Adult { .. } if !adults.contains(&piece.id) => adults.push(piece.id.clone()),
                    _ => {}
                }
            }
        }
        let qualities = choices.iter().flat_map(|(_, options)| options.iter().cloned()).collect();
        Self { episode: episode.clone(), qualities, choices, adults, bands: has, seed, counts }
    }

    /// The episode.
    #[must_use]
    pub fn episode(&self) -> &Episode {
        &self.episode
    }

    /// Lets some of the children play, by their numbers. The same numbers give the same tally, in whatever parts.
    #[must_use]
    pub fn play(&self, numbers: Range<u64>) -> Tally {
        let mut tally = Tally::default();
        if self.bands.is_empty() {
            return tally;
        }
        let mut weights = Vec::new();
        for number in numbers {
            let kind = (number % CHILDREN.len() as u64) as usize;
            let band = self.bands[(number / CHILDREN.len() as u64) as usize % self.bands.len()];
            let group = tally.groups.entry((kind, band)).or_default();
            if let Some(place) = self.one(&CHILDREN[kind], band, number, group, &mut weights) {
                *tally.stuck.entry(place).or_default() += 1;
            }
        }
        tally
    }

    /// Where a child comes from: one in two has played each earlier episode, and kept each of its flags.
    fn start(&self, band: Band, seed: u64) -> Start {
        let mut chance = Pcg32::new(seed, 0xca44);
        let mut half = move || chance.next_u32().is_multiple_of(2);
        let played: BTreeSet<String> = self.episode.builds_on().into_iter().filter(|_| half()).map(ToString::to_string).collect();
        let asked = self.episode.flags_asked().filter(|(from, _)| played.contains(from.as_str()));
        let carried = asked.filter(|_| half()).map(|(_, flag)| flag.to_string()).collect();
        let form = if half() { Form::A } else { Form::B };
        Start { band, seed, form, carried, played }
    }

    /// One child plays from the beginning to the end; where it got stuck, if it did.
    fn one(&self, child: &Child, band: Band, number: u64, group: &mut Group, weights: &mut Vec<f64>) -> Option<String> {
        let seed = self.seed.wrapping_add(number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut chance = Pcg32::new(seed, 0x5a90);
        let start = self.start(band, seed);
        let (mut playthrough, cues) = Playthrough::start(self.episode.clone(), start);
        let mut memory = Memory::default();
        let (mut words, mut decisions, mut read, mut tries) = (0, 0, 0, 0);
        let mut last = last_begun(&cues);
        // The scene, and what was read and decided when it began.
        let mut here = (playthrough.stage().scene.clone(), 0, 0);
        group.children += 1;
        for _ in 0..MOST_ACTS {
            let history = playthrough.history();
            // What was picked was read already, as an offer.
            let fresh = history.get(read..).unwrap_or_default().iter().filter(|entry| !matches!(entry, Entry::Picked(_)));
            words += fresh.map(|entry| self.counts.of(entry.text())).sum::<u32>();
            read = history.len();
            let acts = playthrough.acts();
            let choosing = acts.iter().filter(|act| **act != Act::Back).count() > 1;
            // Every try in an activity explains something: the more of them, the surer the next one.
            let knows = chance.next_u32() % (tries + LEARNS) < tries;
            let onward = if knows { playthrough.onward() } else { Vec::new() };
            let offered = if onward.is_empty() { &acts } else { &onward };
            let Some(act) = child.pick(offered, &self.qualities, &memory, weights, &mut chance) else { break };
            if choosing && *act != Act::Advance {
                decisions += 1;
            }
            if let Act::Pick(id) = act {
                words += self.offered(&acts, &mut memory.seen);
                if memory.picked.insert(id.clone()) {
                    words += self.counts.found(id);
                }
                *group.picked.entry(id.clone()).or_default() += 1;
                if let Some(quality) = self.qualities.get(id) {
                    group.qualities[*quality as usize] += 1;
                }
            }
            memory.missed = None;
            group.retries += u64::from(*act == Act::Retry);
            group.acts += 1;
            let Ok(cues) = playthrough.act(act.clone()) else { break };
            if playthrough.stage().scene != here.0 || cues.contains(&Cue::Ended) {
                let spent = child.seconds(words - here.1, reading::pace(band), decisions - here.2) * 1000.0;
                *group.scenes.entry(here.0).or_default() += spent as u64;
                here = (playthrough.stage().scene.clone(), words, decisions);
            }
            let said = cues.iter().any(|cue| matches!(cue, Cue::Said(_) | Cue::Asked(_) | Cue::Began(_)));
            tries = if said { 0 } else { tries + 1 };
            for cue in &cues {
                match cue {
                    Cue::Missed(id) => memory.missed = Some(id.clone()),
                    Cue::Ended => {
                        *group.endings.entry(playthrough.stage().scene.clone()).or_default() += 1;
                        self.practised(playthrough.evidence(), group);
                        let minutes = child.seconds(words, reading::pace(band), decisions) / 60.0;
                        *group.minutes.entry((minutes * 10.0).round() as u32).or_default() += 1;
                        return None;
                    }
                    _ => {}
                }
            }
            last = last_begun(&cues).or(last);
        }
        group.stuck += 1;
        let scene = &playthrough.stage().scene;
        Some(last.map_or_else(|| scene.to_string(), |last| format!("{scene}, {last}")))
    }

    /// The words of what is offered and was not read before.
    fn offered(&self, acts: &[Act], seen: &mut HashSet<Id>) -> u32 {
        let picks = acts.iter().filter_map(|act| if let Act::Pick(id) = act { Some(id) } else { None });
        picks.filter(|id| seen.insert((*id).clone())).map(|id| self.counts.of(id)).sum()
    }

    fn practised(&self, evidence: &[Evidence], group: &mut Group) {
        let done = evidence.iter().flat_map(|one| match one {
            Evidence::Chose { quality, skills, .. } if *quality != Quality::Risky => skills.as_slice(),
            Evidence::Finished { skills, .. } => skills,
            _ => &[],
        });
        let done: BTreeSet<Skill> = done.copied().filter(|skill| self.episode.skills().contains(skill)).collect();
        for skill in done {
            *group.skills.entry(skill).or_default() += 1;
        }
    }
}

/// Adds the options that a band has at a choice to those that are known there.
fn add_options(outline: &Outline, choice: usize, choices: &mut Vec<(Id, Vec<(Id, Quality)>)>) {
    let id = &outline.pieces[choice].id;
    let at = choices.iter().position(|(known, _)| known == id).unwrap_or_else(|| {
        choices.push((id.clone(), Vec::new()));
        choices.len() - 1
    });
    for step in outline.after(choice) {
        let piece = &outline.pieces[step.to];
        if let What::Option { quality, .. } = piece.what
            && !choices[at].1.contains(&(piece.id.clone(), quality))
        {
            choices[at].1.push((piece.id.clone(), quality));
        }
    }
}

/// The choice or activity that began last.
fn last_begun(cues: &[Cue]) -> Option<Id> {
    cues.iter().rev().find_map(|cue| match cue {
        Cue::Asked(id) | Cue::Began(id) => Some(id.clone()),
        _ => None,
    })
}

impl Tally {
    /// Adds the tally of other children.
    pub fn add(&mut self, other: Self) {
        for (key, group) in other.groups {
            self.groups.entry(key).or_default().add(group);
        }
        sum(&mut self.stuck, other.stuck);
    }

    /// The groups of a kind of child in all bands, or of all children in a band, added up.
    #[must_use]
    pub fn all(&self, of: impl Fn(usize, Band) -> bool) -> Group {
        let mut all = Group::default();
        self.groups.iter().filter(|((kind, band), _)| of(*kind, *band)).for_each(|(_, group)| all.add(group.clone()));
        all
    }

    /// As JSON, for other tools.
    #[must_use]
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Row<'a> {
            child: &'a str,
            band: Band,
            #[serde(flatten)]
            group: &'a Group,
        }
        #[derive(Serialize)]
        struct All<'a> {
            groups: Vec<Row<'a>>,
            stuck: &'a BTreeMap<String, u64>,
        }
        let rows = self.groups.iter().map(|((kind, band), group)| Row { child: CHILDREN[*kind].name, band: *band, group });
        // Texts and numbers only: this cannot fail.
        serde_json::to_string_pretty(&All { groups: rows.collect(), stuck: &self.stuck }).unwrap_or_default()
    }
}

impl Group {
    fn add(&mut self, other: Self) {
        self.children += other.children;
        self.stuck += other.stuck;
        self.acts += other.acts;
        self.retries += other.retries;
        for (own, others) in self.qualities.iter_mut().zip(other.qualities) {
            *own += others;
        }
        other.picked.into_iter().for_each(|(id, count)| *self.picked.entry(id).or_default() += count);
        sum(&mut self.endings, other.endings);
        sum(&mut self.skills, other.skills);
        sum(&mut self.minutes, other.minutes);
        sum(&mut self.scenes, other.scenes);
    }

    /// The minutes that this part of the children takes at most, `0.5` for the median.
    #[must_use]
    pub fn minutes_of(&self, part: f64) -> f64 {
        let wanted = self.minutes.values().sum::<u64>() as f64 * part;
        let mut seen = 0;
        let tenths = self.minutes.iter().find(|(_, children)| {
            seen += **children;
            seen as f64 >= wanted
        });
        tenths.map_or(0.0, |(tenths, _)| f64::from(*tenths) / 10.0)
    }
}

fn sum<K: Ord>(own: &mut BTreeMap<K, u64>, others: BTreeMap<K, u64>) {
    others.into_iter().for_each(|(key, count)| *own.entry(key).or_default() += count);
}

fn sorted<S: Serializer>(map: &HashMap<Id, u64>, serializer: S) -> Result<S::Ok, S::Error> {
    map.iter().collect::<BTreeMap<_, _>>().serialize(serializer)
}
