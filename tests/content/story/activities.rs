//! The activities: what each kind accepts, explains, shows and keeps. The examples are those of the playground.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::Arc,
};

use proptest::prelude::*;
use sango::story::{
    diagnostic::Severity,
    episode::Episode,
    playthrough::{Playthrough, Start},
    script::{Band, Form},
    season,
    view::{
        Act, CompareView, Cue, Evidence, Feeling, OrderView, PlanView, SettingsView, SortView, SpreadView, Sure, VignetteView, Waiting, Why,
    },
};

use super::world::{check_text, playground, playgrounds, read, start};

fn pick(id: &str) -> Act {
    Act::Pick(id.into())
}

/// Plays an episode up to its first activity.
fn begin(episode: &Arc<Episode>, band: Band, seed: u64) -> Playthrough {
    up_to(Playthrough::start(episode.clone(), start(band, seed)).0)
}

fn up_to(mut playthrough: Playthrough) -> Playthrough {
    while matches!(playthrough.waiting(), Waiting::Line(_)) {
        playthrough.act(Act::Advance).unwrap();
    }
    playthrough
}

fn sort(playthrough: &Playthrough) -> SortView {
    let Waiting::Sort(view) = playthrough.waiting() else { panic!("{:?}", playthrough.waiting()) };
    view
}

fn settings(playthrough: &Playthrough) -> SettingsView {
    let Waiting::Settings(view) = playthrough.waiting() else { panic!("{:?}", playthrough.waiting()) };
    view
}

fn spread(playthrough: &Playthrough) -> SpreadView {
    let Waiting::Spread(view) = playthrough.waiting() else { panic!("{:?}", playthrough.waiting()) };
    view
}

fn order(playthrough: &Playthrough) -> OrderView {
    let Waiting::Order(view) = playthrough.waiting() else { panic!("{:?}", playthrough.waiting()) };
    view
}

fn compare(playthrough: &Playthrough) -> CompareView {
    let Waiting::Compare(view) = playthrough.waiting() else { panic!("{:?}", playthrough.waiting()) };
    view
}

fn plan(playthrough: &Playthrough) -> PlanView {
    let Waiting::Plan(view) = playthrough.waiting() else { panic!("{:?}", playthrough.waiting()) };
    view
}

fn vignette(playthrough: &Playthrough) -> VignetteView {
    let Waiting::Vignette(view) = playthrough.waiting() else { panic!("{:?}", playthrough.waiting()) };
    view
}

fn why(id: &str, fits: bool) -> Option<Why> {
    Some(Why { id: id.into(), fits })
}

/// What was kept when the activity was finished: hints and tries that did not belong.
fn finished(playthrough: &Playthrough, id: &str) -> Option<(usize, usize)> {
    playthrough.evidence().iter().find_map(|one| match one {
        Evidence::Finished { activity, hints, missed, .. } if *activity == id => Some((*hints, *missed)),
        _ => None,
    })
}

#[test]
fn the_playground_has_an_example_of_each_kind() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shapes = fs::read_to_string(root.join("src/story/script/activity.rs")).unwrap();
    let kinds = shapes.split_once("pub enum ActivityScript {").unwrap().1.split_once("\n}").unwrap().0;
    let kinds: Vec<&str> = kinds.lines().filter_map(|line| line.trim().split_once('(')).map(|(kind, _)| kind).collect();
    assert!(kinds.len() >= 11, "{kinds:?}");
    for kind in kinds.iter().filter(|kind| !kind.starts_with("///")) {
        let path = root.join(format!("levels/playground/playground-{}.ron", kind.to_lowercase()));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(text.contains(&format!("Play({kind}(")), "{kind}");
    }
    let text = fs::read_to_string(root.join("levels/playground/season.ron")).unwrap();
    let season = season::check("levels/playground/season.ron", &text, None, None).0.unwrap();
    assert!(season.hidden, "children do not see it");
    assert_eq!(season.episodes.len(), kinds.len());
}

#[test]
fn a_card_that_does_not_belong_glides_back_and_the_bin_says_what_it_is_for() {
    let mut playthrough = begin(&playground("sort"), Band::Middle, 1);
    playthrough.act(pick("play-sort-code")).ok();
    assert_eq!(sort(&playthrough).lifted.as_deref(), Some("play-sort-code"));
    assert_eq!(playthrough.act(pick("play-sort-all")), Ok(vec![Cue::Missed("play-sort-code".into())]));
    let view = sort(&playthrough);
    assert_eq!((view.why, view.lifted.as_deref()), (why("play-sort-all", false), Some("play-sort-code")));
    assert!(view.bins.iter().all(|bin| bin.cards.is_empty()));
    assert_eq!(playthrough.act(pick("play-sort-home")), Ok(vec![Cue::Found("play-sort-code".into())]));
    let view = sort(&playthrough);
    assert_eq!(view.why, why("play-sort-code", true));
    assert_eq!(view.bins[2].cards, ["play-sort-code"]);
    assert!(view.lifted.is_some_and(|next| next != "play-sort-code"), "the next card is at hand");
    assert!(!playthrough.acts().contains(&Act::Finish));
    while sort(&playthrough).done.is_none() {
        let act = playthrough.onward()[0].clone();
        playthrough.act(act).unwrap();
    }
    playthrough.act(Act::Finish).unwrap();
    assert_eq!(finished(&playthrough, "play-sort"), Some((0, 1)));
}

#[test]
fn a_card_may_belong_in_two_bins_and_be_taken_back() {
    let mut playthrough = begin(&playground("sort"), Band::Middle, 1);
    for bin in ["play-sort-known", "play-sort-all"] {
        if sort(&playthrough).lifted.as_deref() != Some("play-sort-song") {
            playthrough.act(pick("play-sort-song")).unwrap();
        }
        playthrough.act(pick(bin)).unwrap();
        let lies = sort(&playthrough).cards.into_iter().find(|card| card.id == "play-sort-song").unwrap().bin;
        assert_eq!(lies.as_deref(), Some(bin));
    }
}

#[test]
fn the_youngest_sort_fewer_cards_into_two_bins() {
    let view = |band| sort(&begin(&playground("sort"), band, 1));
    assert_eq!((view(Band::Young).bins.len(), view(Band::Young).cards.len()), (2, 4));
    assert_eq!((view(Band::Older).bins.len(), view(Band::Older).cards.len()), (3, 6));
    let orders: BTreeSet<Vec<_>> =
        (0..10).map(|seed| sort(&begin(&playground("sort"), Band::Middle, seed)).cards.into_iter().map(|card| card.id).collect()).collect();
    assert!(orders.len() > 1, "the seed mixes the cards");
}

/// All rows that can be laid without a step that has to wait.
fn rows(playthrough: &Playthrough, found: &mut BTreeSet<Vec<String>>) {
    let view = order(playthrough);
    if view.done.is_some() {
        found.insert(view.row.iter().map(ToString::to_string).collect());
        return;
    }
    for act in playthrough.onward() {
        let mut ahead = playthrough.clone();
        assert!(matches!(ahead.act(act).unwrap()[..], [Cue::Found(_)]));
        rows(&ahead, found);
    }
}

#[test]
fn every_order_that_keeps_the_needs_is_right() {
    let episode = playground("order");
    let mut found = BTreeSet::new();
    rows(&begin(&episode, Band::Middle, 1), &mut found);
    // Away and close first; light anywhere among the rest; breathe and find in any order before the nice thing.
    assert_eq!(found.len(), 8, "{found:#?}");
    found.clear();
    rows(&begin(&episode, Band::Young, 1), &mut found);
    assert_eq!(found.len(), 1, "{found:#?}");
}

#[test]
fn a_step_that_comes_too_early_says_what_it_needs() {
    let mut playthrough = begin(&playground("order"), Band::Middle, 1);
    assert_eq!(playthrough.act(pick("play-order-nice")), Ok(vec![Cue::Missed("play-order-nice".into())]));
    let view = order(&playthrough);
    assert_eq!((view.why, view.row.len()), (why("play-order-nice", false), 0));
    for step in ["away", "close", "light", "breathe"] {
        playthrough.act(pick(&format!("play-order-{step}"))).unwrap();
    }
    playthrough.act(pick("play-order-close")).unwrap();
    assert_eq!(order(&playthrough).row, ["play-order-away"], "what came after it comes back too");
    while order(&playthrough).done.is_none() {
        let act = playthrough.onward()[0].clone();
        playthrough.act(act).unwrap();
    }
    playthrough.act(Act::Finish).unwrap();
    assert_eq!(finished(&playthrough, "play-order"), Some((0, 1)));
}

#[test]
fn a_band_that_lacks_a_step_keeps_the_order_of_those_around_it() {
    let mut playthrough = Playthrough::start(super::world::everything(), start(Band::Young, 1)).0;
    playthrough.jump("fix-start");
    for step in 0..500 {
        if matches!(playthrough.waiting(), Waiting::Order(_)) {
            break;
        }
        // Not always the first: after a risky option that would be to try again for ever.
        let onward = playthrough.onward();
        playthrough.act(onward[step % onward.len()].clone()).unwrap();
    }
    // For the youngest there is no step between these two.
    assert_eq!(playthrough.onward(), [pick("fix-step-stop")]);
}

#[test]
fn each_turn_of_a_switch_shows_what_others_see() {
    let mut playthrough = begin(&playground("settings"), Band::Middle, 1);
    let sees = |playthrough: &Playthrough, viewer: &str| {
        let view = settings(playthrough);
        let viewer = view.viewers.into_iter().find(|one| one.id == viewer).unwrap();
        viewer.sees.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(sees(&playthrough, "play-see-new"), ["play-see-film", "play-see-place", "play-see-school"]);
    assert!(playthrough.act(pick("play-see-place-on")).is_err(), "it is set already");
    assert_eq!(playthrough.act(pick("play-see-place-off")), Ok(vec![Cue::Found("play-see-aim-place".into())]));
    assert_eq!(settings(&playthrough).why, why("play-see-aim-place", true));
    assert_eq!(sees(&playthrough, "play-see-new"), ["play-see-film", "play-see-school"]);
    playthrough.act(pick("play-see-friend")).unwrap();
    assert_eq!(settings(&playthrough).looking, "play-see-friend");
    // Hiding everything is not the aim: friends are meant to see the films.
    assert_eq!(playthrough.act(pick("play-see-film-off")), Ok(vec![Cue::Missed("play-see-aim-film".into())]));
    assert_eq!(settings(&playthrough).why, why("play-see-aim-film", false));
    playthrough.act(pick("play-see-film-friends")).unwrap();
    assert!(settings(&playthrough).done.is_none() && !playthrough.acts().contains(&Act::Finish));
    playthrough.act(pick("play-see-school-known")).unwrap();
    let view = settings(&playthrough);
    assert!(view.done.is_some() && view.aims.iter().all(|aim| aim.holds));
    assert!(sees(&playthrough, "play-see-new").is_empty());
    playthrough.act(Act::Finish).unwrap();
    assert_eq!(finished(&playthrough, "play-see"), Some((0, 1)));
}

#[test]
fn a_band_has_only_the_aims_that_it_can_reach() {
    let view = settings(&begin(&playground("settings"), Band::Young, 1));
    let aims: Vec<&str> = view.aims.iter().map(|aim| aim.id.as_str()).collect();
    assert_eq!((view.switches.len(), view.viewers.len(), aims), (2, 2, vec!["play-see-aim-place", "play-see-aim-film"]));
}

/// Goes on to the run that is counted from 0.
fn run(playthrough: &mut Playthrough, number: usize) {
    while spread(playthrough).run.0 < number {
        let act = playthrough.onward()[0].clone();
        playthrough.act(act).unwrap();
    }
}

fn counts(playthrough: &Playthrough) -> BTreeMap<&'static str, u32> {
    spread(playthrough).result.expect("it has travelled").counts.into_iter().collect()
}

/// Picks phones and lets it travel.
fn picked(playthrough: &Playthrough, phones: &[&str]) -> BTreeMap<&'static str, u32> {
    let mut ahead = playthrough.clone();
    for phone in phones {
        ahead.act(pick(phone)).unwrap();
    }
    ahead.act(Act::Advance).unwrap();
    counts(&ahead)
}

#[test]
fn a_spread_is_the_same_for_everybody() {
    let episode = playground("spread");
    let travelled = |seed, band| {
        let mut playthrough = begin(&episode, band, seed);
        playthrough.act(Act::Advance).unwrap();
        spread(&playthrough)
    };
    let view = travelled(1, Band::Middle);
    for seed in 2..6 {
        assert_eq!(travelled(seed, Band::Middle), view);
    }
    assert_eq!(travelled(1, Band::Young).result, view.result);
    assert_eq!((view.phones.len(), view.phones[0].saw, view.phones[0].ring), (24, Some(0), 0));
    assert_eq!(view.result.unwrap().counts, [("count", SPREAD)], "as many as the author says");
    // Pinned: a change of what is behind a seed would change what every class talks about.
    let far: Vec<Option<u32>> = view.phones.iter().map(|phone| phone.saw).collect();
    assert_eq!(far.iter().map(|round| round.map_or(-1, |round| round as i32)).collect::<Vec<_>>(), REACHED);
    let early = view.links.iter().all(|(one, other)| one != other && *other < 24);
    assert!(early && far.iter().flatten().max() > Some(&1), "it travels in rounds: {far:?}");
}

/// In which round the post of the playground comes to each phone; -1 where it does not.
const REACHED: [i32; 24] = [0, 2, 4, 4, -1, 1, 1, 3, 3, 4, 3, 2, -1, 4, 4, 2, -1, 4, 1, -1, 5, 3, -1, -1];
/// How many people it reaches.
const SPREAD: u32 = 212;

#[test]
fn who_stops_makes_it_smaller_and_never_larger() {
    let mut playthrough = begin(&playground("spread"), Band::Middle, 1);
    run(&mut playthrough, 1);
    assert!(playthrough.act(Act::Advance).is_err(), "three are to be picked first");
    assert!(playthrough.act(pick("phone-1")).is_err(), "who posted is not asked");
    let mut results = BTreeSet::new();
    for phone in 2..=22 {
        let three = [phone, phone + 1, phone + 2].map(|phone| format!("phone-{phone}"));
        let counts = picked(&playthrough, &three.each_ref().map(String::as_str));
        assert_eq!(counts["before"], SPREAD);
        assert!(counts["after"] <= SPREAD);
        results.insert(counts["after"]);
    }
    assert!(results.len() > 3, "it matters who stops: {results:?}");
    for phone in ["phone-2", "phone-3", "phone-4"] {
        playthrough.act(pick(phone)).unwrap();
    }
    assert!(playthrough.act(pick("phone-5")).is_err(), "three are enough");
    playthrough.act(Act::Advance).unwrap();
    playthrough.act(pick("phone-4")).unwrap();
    let view = spread(&playthrough);
    assert_eq!((view.picks, view.result), (Some((2, 3)), None), "another three can be tried");
}

#[test]
fn taking_back_helps_when_it_is_early() {
    let mut playthrough = begin(&playground("spread"), Band::Middle, 1);
    run(&mut playthrough, 2);
    let mut after = |moment: &str| {
        playthrough.act(pick(moment)).unwrap();
        assert!(spread(&playthrough).moments.iter().any(|one| one.picked && one.id == moment));
        counts(&playthrough)["after"]
    };
    let (early, late) = (after("play-spread-at-once"), after("play-spread-next-day"));
    assert!(early < late && late <= SPREAD, "{early}, {late}");
    assert!(early > 0, "who has seen it has seen it");
}

#[test]
fn copies_can_be_asked_back_and_a_correction_is_slower() {
    let mut playthrough = begin(&playground("spread"), Band::Middle, 1);
    run(&mut playthrough, 3);
    let has: Vec<String> = spread(&playthrough).phones.iter().filter(|phone| phone.open).map(|phone| phone.id.to_string()).collect();
    assert!(
        spread(&playthrough).phones.iter().all(|phone| !phone.open || phone.saw.is_some()),
        "only who has it can delete it"
    );
    let three: Vec<&str> = has.iter().take(3).map(String::as_str).collect();
    let down = picked(&playthrough, &three);
    assert!(down["after"] < down["before"] && down["after"] > 0, "{down:?}");
    run(&mut playthrough, 4);
    let heard = picked(&playthrough, &three);
    assert!(heard["after"] < heard["before"], "a correction reaches fewer: {heard:?}");
    let view = spread(&playthrough);
    assert!(view.phones.iter().any(|phone| phone.saw.is_some()), "who saw the post is seen before the correction goes");
    while spread(&playthrough).done.is_none() {
        let act = playthrough.onward()[0].clone();
        playthrough.act(act).unwrap();
    }
    playthrough.act(Act::Finish).unwrap();
    assert_eq!(finished(&playthrough, "play-spread"), Some((0, 0)), "nothing here is wrong");
}

#[test]
fn a_verdict_comes_after_looking_and_is_asked_how_sure() {
    let mut playthrough = begin(&playground("compare"), Band::Middle, 1);
    assert!(playthrough.act(pick("play-two-half")).is_err() && compare(&playthrough).verdicts.is_empty());
    for answer in ["play-two-who-message", "play-two-who-page", "play-two-when-message", "play-two-when-page"] {
        playthrough.act(pick(answer)).unwrap();
        assert!(playthrough.act(pick(answer)).is_err(), "it is open already");
    }
    assert_eq!((compare(&playthrough).looked, compare(&playthrough).verdicts.len()), ((4, 4), 3));
    playthrough.act(pick("play-two-lies")).unwrap();
    let view = compare(&playthrough);
    assert_eq!((view.sure.len(), view.why), (3, None), "nothing is said before the child is asked how sure");
    playthrough.act(pick("play-two-true")).unwrap();
    assert_eq!(playthrough.act(pick("sure-very")), Ok(vec![Cue::Missed("play-two-true".into())]));
    let view = compare(&playthrough);
    assert_eq!((view.why, view.done), (why("play-two-true", false), None));
    assert!(playthrough.act(pick("play-two-true")).is_err(), "that one was judged");
    playthrough.act(pick("play-two-half")).unwrap();
    assert_eq!(playthrough.act(pick("sure-bit")), Ok(vec![Cue::Found("play-two-half".into())]));
    assert!(compare(&playthrough).done.is_some() && playthrough.acts().contains(&Act::Finish));
    let judged: Vec<(String, u8, Sure)> = (playthrough.evidence().iter())
        .filter_map(|one| match one {
            Evidence::Judged { answer, score, sure, .. } => Some((answer.to_string(), *score, *sure)),
            _ => None,
        })
        .collect();
    assert_eq!(judged, [("play-two-true".to_owned(), 0, Sure::Very), ("play-two-half".to_owned(), 3, Sure::Bit)]);
    let mut young = begin(&playground("compare"), Band::Young, 1);
    young.act(pick("play-two-who-message")).unwrap();
    young.act(pick("play-two-who-page")).unwrap();
    young.act(pick("play-two-half")).unwrap();
    assert_eq!((compare(&young).verdicts.len(), compare(&young).sure.len()), (2, 2));
}

#[test]
fn a_day_says_how_it_feels_and_none_is_wrong() {
    let mut playthrough = begin(&playground("plan"), Band::Middle, 1);
    let feelings = |playthrough: &Playthrough| plan(playthrough).needs.iter().map(|need| need.feeling).collect::<Vec<_>>();
    assert_eq!(feelings(&playthrough), [Feeling::Little, Feeling::Little, Feeling::Enough]);
    let put = |playthrough: &mut Playthrough, block: &str, part: &str| {
        playthrough.act(pick(block)).unwrap();
        playthrough.act(pick(part)).map(|_| ())
    };
    put(&mut playthrough, "play-day-one-film", "play-day-one-early").unwrap();
    put(&mut playthrough, "play-day-one-game", "play-day-one-early").unwrap();
    assert_eq!(feelings(&playthrough)[2], Feeling::Much);
    assert!(put(&mut playthrough, "play-day-one-sleep", "play-day-one-early").is_err(), "there is no room");
    assert_eq!(plan(&playthrough).lifted.as_deref(), Some("play-day-one-sleep"), "it stays in the hand");
    playthrough.act(pick("play-day-one-late")).unwrap();
    assert_eq!(plan(&playthrough).parts[1].free, 1);
    let view = plan(&playthrough);
    assert_eq!((view.filled, view.beside.is_some()), ((5, 5), false));
    assert!(view.done.is_some(), "nobody has to move to be done");
    playthrough.act(pick("play-day-one-game")).unwrap();
    assert_eq!((plan(&playthrough).filled, feelings(&playthrough)[2]), ((4, 5), Feeling::Enough));
    assert!(playthrough.act(Act::Finish).is_err());
    put(&mut playthrough, "play-day-one-ball", "play-day-one-late").unwrap();
    assert_eq!(feelings(&playthrough), [Feeling::Enough; 3]);
    playthrough.act(Act::Finish).unwrap();
    // The second plan is made without looking at the first, then both lie side by side.
    while plan(&playthrough).done.is_none() {
        assert_eq!(plan(&playthrough).beside, None);
        let act = playthrough.onward()[0].clone();
        playthrough.act(act).unwrap();
    }
    let beside = plan(&playthrough).beside.expect("the first plan");
    assert_eq!((beside.id.as_str(), beside.parts[1].blocks.len()), ("play-day-one", 2));
}

fn measured(episode: &Arc<Episode>, form: Form) -> (Playthrough, Vec<Cue>) {
    let start = Start { form, ..start(Band::Middle, 1) };
    let mut playthrough = up_to(Playthrough::start(episode.clone(), start).0);
    let mut cues = Vec::new();
    while !vignette(&playthrough).options.is_empty() {
        let act = playthrough.onward()[0].clone();
        cues.extend(playthrough.act(act).unwrap());
    }
    (playthrough, cues)
}

#[test]
fn a_measure_says_nothing_about_an_answer_before_it_is_over() {
    let episode = playground("vignette");
    let (playthrough, cues) = measured(&episode, Form::A);
    assert_eq!(cues, [], "no sound, no praise");
    // After the season the other form is asked, and one good way is shown for each situation.
    let view = vignette(&playthrough);
    assert_eq!(
        (view.situation.as_str(), view.good.as_deref(), view.item),
        ("play-measure-b1", Some("play-measure-b1-o1"), (0, 2))
    );
    let kept: Vec<_> = (playthrough.evidence().iter())
        .filter_map(|one| match one {
            Evidence::Judged { item, counts_only, skills, .. } => Some((item.to_string(), *counts_only, skills.len())),
            _ => None,
        })
        .collect();
    assert_eq!(kept, [("play-measure-b1".to_owned(), false, 2), ("play-measure-b2".to_owned(), true, 1)]);
    let mut after = playthrough.clone();
    after.act(Act::Advance).unwrap();
    after.act(Act::Advance).unwrap();
    assert!(vignette(&after).done.is_some());
    after.act(Act::Finish).unwrap();
    let (other, _) = measured(&episode, Form::B);
    assert_eq!(vignette(&other).situation, "play-measure-a1");
}

#[test]
fn before_the_season_the_first_form_is_asked_and_no_good_way_is_shown() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("levels/playground/playground-vignette.ron")).unwrap();
    let pre = super::world::sound("playground-vignette.ron", &text.replace("sitting: Post", "sitting: Pre"));
    let (playthrough, _) = measured(&pre, Form::B);
    let view = vignette(&playthrough);
    assert_eq!((view.good, view.done.is_some()), (None, true));
    assert!(playthrough.evidence().iter().any(|one| matches!(one, Evidence::Judged { item, .. } if *item == "play-measure-b1")));
    let skills: Vec<_> = pre.skills().to_vec();
    assert!(!skills.contains(&sango::story::script::Skill::StandBy), "a measure is no practice");
}

#[test]
fn older_children_get_fewer_hints() {
    let hints = |band| {
        let mut playthrough = begin(&playground("settings"), band, 1);
        let mut given = Vec::new();
        while playthrough.act(Act::Hint).is_ok() {
            given.push(settings(&playthrough).hint.expect("the hint is shown"));
        }
        playthrough.act(pick("play-see-friend")).unwrap();
        assert_eq!(settings(&playthrough).hint, None, "it has served");
        given.len()
    };
    assert_eq!(Band::ALL.map(hints), [2, 1, 1]);
}

#[test]
fn how_cards_and_steps_lie_makes_no_states() {
    for episode in playgrounds() {
        for (band, states) in sango::story::explore::states(&episode) {
            assert!(states < 100, "{} has {states} states for {band:?}", episode.id());
        }
    }
}

#[test]
fn an_aim_is_named_that_no_position_reaches_together_with_another() {
    let text =
        read("ok", "fix.ron").replace("sees: true)", "sees: true), (id: \"fix-aim-not\", switch: \"fix-place\", viewer: \"fix-friend\")");
    let (episode, found) = check_text(&text);
    assert!(episode.is_none());
    let told: Vec<_> =
        found.iter().filter(|one| one.severity == Severity::Error).map(|one| (one.code, &text[one.span.clone().unwrap()])).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].0 == "S127" && told[0].1.contains("fix-aim-not"), "{told:?}");
}

#[test]
fn a_spread_that_a_seed_kills_is_found() {
    // Whatever the seed, the check agrees with what a player sees.
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("levels/playground/playground-spread.ron")).unwrap();
    for seed in 0..40 {
        let changed = text.replace("seed: 7", &format!("seed: {seed}")).replace("share: 70", "share: 20");
        let (episode, found) = sango::story::check::check("playground-spread.ron", &changed, &sango::story::world::World::unknown());
        if let Some(episode) = episode {
            let mut playthrough = begin(&Arc::new(episode), Band::Young, 1);
            playthrough.act(Act::Advance).unwrap();
            assert!(spread(&playthrough).phones.iter().filter(|phone| phone.saw.is_some()).count() > 1);
        } else {
            assert!(found.iter().any(|one| ["S131", "S132", "S133"].contains(&one.code)), "{found:#?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    /// From wherever a child has come to, what leads on leads to the end.
    #[test]
    fn what_leads_on_ends_every_activity(seed in any::<u64>(), band in 0_usize..3, acts in prop::collection::vec(any::<u16>(), 0..60)) {
        for episode in playgrounds() {
            let mut playthrough = begin(&episode, Band::ALL[band], seed);
            for act in &acts {
                let offered: Vec<Act> = playthrough.acts().into_iter().filter(|act| !matches!(act, Act::Finish | Act::Back | Act::Advance)).collect();
                if let Some(act) = offered.get(*act as usize % offered.len().max(1)) {
                    prop_assert!(playthrough.act(act.clone()).is_ok());
                }
            }
            let (mut steps, mut dice) = (0, seed);
            while playthrough.waiting() != Waiting::Ended {
                let onward = playthrough.onward();
                prop_assert!(!onward.is_empty(), "nothing leads on from {:?}", playthrough.waiting());
                dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let act = onward[(dice >> 33) as usize % onward.len()].clone();
                prop_assert!(playthrough.acts().contains(&act));
                playthrough.act(act).unwrap();
                steps += 1;
                prop_assert!(steps < 300, "{} runs on at {:?}", episode.id(), playthrough.waiting());
            }
        }
    }
}
