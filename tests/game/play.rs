//! The first episode as children play it: from the first start to the badge that is kept.

use bevy::{
    input_focus::{FocusCause, InputFocus},
    prelude::{Assets, Entity, KeyCode, Text, With},
    window::PrimaryWindow,
};
use bevy_kira_audio::AudioSource;
use sango::{
    game::{
        audio::{Effects, Music},
        content::Content,
        saves::Kept,
    },
    l10n::message::Message,
    progress::measure::LEAST,
    shell::Wishes,
    story::script::{Sitting, Skill},
};

use super::{
    app::{Game, Hands, Shelf, shipped},
    plan::{Plan, RISKY, STRONG, WORDS},
    wander::{Wanderer, wander},
};

const EPISODE: &str = "episode-golden-goat";

#[track_caller]
fn first_run(game: &mut Game) {
    game.press("language-en");
    game.press("band-middle");
    game.press("read-aloud-no");
    game.until("the title", |game| game.offers("play"));
}

#[track_caller]
fn into_the_story(game: &mut Game) {
    game.press("play");
    game.press(EPISODE);
    game.until("the story", |game| game.offers("advance"));
}

/// Plays by the plan until something holds.
#[track_caller]
fn play_until(game: &mut Game, plan: &mut Plan, what: &str, holds: impl Fn(&Game) -> bool) {
    for _ in 0..400 {
        if holds(game) {
            return;
        }
        let before = (game.twin().live.clone(), game.keys());
        match plan.choose(game) {
            Some(key) => game.press(&key),
            None => game.until("something to press", |game| (game.twin().live.clone(), game.keys()) != before),
        }
        for other in ["help", "leave", "settings"] {
            assert!(game.offers(other), "`{other}` is not on this screen: {:?}", game.keys());
        }
        let nameless = game.twin().controls.iter().find(|control| control.label.trim().is_empty());
        assert!(nameless.is_none(), "a control has no name: {nameless:?}");
    }
    panic!("never came to {what}: {:?} {:?}", game.twin().live, game.keys());
}

fn from_the_first_start_to_the_badge(hands: Hands) {
    let shelf = Shelf::default();
    let mut game = Game::start(shelf.clone(), hands);
    game.until("the first question", |game| game.offers("language-en"));
    assert!(game.world().resource::<Content>().broken().is_empty(), "what ships is sound");
    first_run(&mut game);
    assert!(
        shelf.texts().keys().any(|key| key.contains("preferences")),
        "language and band are kept: {:?}",
        shelf.texts().keys()
    );
    into_the_story(&mut game);
    let mut plan = Plan::default();
    play_until(&mut game, &mut plan, "the badge", |game| game.text().contains("Code Keeper"));
    assert!(plan.retries >= 6, "another way was tried {} times only", plan.retries);
    let missed: Vec<_> = RISKY.iter().chain(&STRONG).filter(|id| !plan.tried.contains(&format!("option-{id}"))).collect();
    assert!(missed.is_empty() && plan.words == WORDS.len(), "never offered: {missed:?}");
    let heard: Vec<String> = game.world().resource::<Effects>().heard().map(str::to_owned).collect();
    for effect in ["ping", "choose", "found-it", "try-again", "hint", "save-proof", "report", "tell", "why", "badge"] {
        assert!(heard.iter().any(|key| key == effect), "`{effect}` was not heard, only {heard:?}");
    }
    play_until(&mut game, &mut plan, "the map", |game| game.offers(EPISODE));
    assert!(game.text().contains("Code Keeper"), "the map names the badge: {}", game.text());

    let mut next_day = Game::start(shelf, hands);
    next_day.until("the title", |game| game.offers("play"));
    next_day.press("play");
    next_day.until("the map", |game| game.offers(EPISODE));
    assert!(next_day.text().contains("Code Keeper"), "the badge is kept: {}", next_day.text());
}

#[test]
fn a_child_with_a_screen_reader_earns_the_badge_and_keeps_it() {
    from_the_first_start_to_the_badge(Hands::Reader);
}

#[test]
fn a_child_with_a_keyboard_earns_the_badge_and_keeps_it() {
    from_the_first_start_to_the_badge(Hands::Keyboard);
}

#[test]
fn closing_the_game_anywhere_comes_back_to_the_same_moment() {
    let shelf = Shelf::default();
    let mut game = Game::start(shelf.clone(), Hands::Reader);
    first_run(&mut game);
    into_the_story(&mut game);
    let mut plan = Plan::default();
    for stop in ["option-goat-link-call", "spot-goat-inspect-badge", "option-goat-code-send", "who-goat-tell-nana", "tile-goat-pass-own"] {
        play_until(&mut game, &mut plan, stop, |game| game.offers(stop));
        let before = (game.twin().live.clone(), game.keys());
        game = Game::start(shelf.clone(), Hands::Reader);
        game.until("the title", |game| game.offers("play"));
        into_the_story_at(&mut game, stop);
        assert_eq!((game.twin().live.clone(), game.keys()), before, "back at {stop}");
    }
}

#[track_caller]
fn into_the_story_at(game: &mut Game, key: &str) {
    game.press("play");
    game.until("the story or the map", |game| game.offers(EPISODE) || game.offers(key));
    if game.offers(EPISODE) {
        game.press(EPISODE);
    }
    game.until(key, |game| game.offers(key));
}

#[test]
fn another_language_takes_effect_at_once_and_moves_nothing() {
    let mut game = Game::start(Shelf::default(), Hands::Reader);
    first_run(&mut game);
    into_the_story(&mut game);
    let line = game.twin().live.clone();
    assert!(line.contains("Kai"), "{line}");
    for (language, name) in [("en-NG", "Efe"), ("en", "Kai")] {
        game.press("settings");
        game.press(&format!("language-{language}"));
        game.press("back");
        game.until(name, |game| game.offers("advance") && game.twin().live.contains(name));
    }
    assert_eq!(game.twin().live, line);
}

#[test]
fn escape_goes_back_from_everything_that_lies_over_the_story() {
    let mut game = Game::start(Shelf::default(), Hands::Keyboard);
    first_run(&mut game);
    into_the_story(&mut game);
    let line = game.twin().live.clone();
    for overlay in ["help", "settings", "leave"] {
        game.press(overlay);
        game.until("what lies over the story", |game| !game.offers("advance"));
        game.tap(KeyCode::Escape);
        game.until("the story", |game| game.offers("advance"));
        assert_eq!(game.twin().live, line);
    }
    game.tap(KeyCode::Escape);
    game.until("the question whether to leave", |game| !game.offers("advance"));
}

#[test]
fn music_follows_the_screen_and_the_culture() {
    let mut game = Game::start(Shelf::default(), Hands::Reader);
    first_run(&mut game);
    let piece = |game: &mut Game| game.world().resource::<Music>().file().map(str::to_owned);
    assert_eq!(piece(&mut game).as_deref(), Some("audio/music/title.ogg"));
    into_the_story(&mut game);
    game.frame();
    assert_eq!(piece(&mut game).as_deref(), Some("audio/music/home.ogg"));
    game.press("settings");
    game.press("language-en-NG");
    game.press("back");
    game.until("the story", |game| game.offers("advance"));
    assert_eq!(piece(&mut game).as_deref(), Some("audio/music/home-ng.ogg"));
}

#[test]
fn a_jump_from_the_command_line_lands_in_its_scene() {
    let mut wishes = Wishes::default();
    for (name, value) in [("episode", "golden-goat"), ("scene", "goat-fix"), ("locale", "en-NG"), ("band", "young"), ("seed", "7")] {
        assert_eq!(wishes.wish(name, value), Ok(true), "{name}");
    }
    let mut game = Game::start_in(shipped(), Shelf::default(), Hands::Reader, wishes);
    game.until("the story", |game| game.offers("advance"));
    let session = game.world().resource::<sango::game::session::Session>();
    assert_eq!(session.stage().map(|stage| stage.scene.to_string()).as_deref(), Some("goat-fix"));
}

#[test]
fn looking_at_the_playground_costs_no_place_and_no_badge() {
    let shelf = Shelf::default();
    let mut game = Game::start(shelf.clone(), Hands::Reader);
    first_run(&mut game);
    into_the_story(&mut game);
    game.press("advance");
    game.frame();
    let before = shelf.texts();
    assert!(before["progress.json"].contains("golden-goat"), "{before:?}");
    let mut wishes = Wishes::default();
    assert_eq!(wishes.wish("episode", "playground-sort"), Ok(true));
    let mut look = Game::start_in(shipped(), shelf.clone(), Hands::Reader, wishes);
    look.until("the example", |game| game.offers("advance"));
    look.press("advance");
    look.frame();
    assert_eq!(shelf.texts()["progress.json"], before["progress.json"]);
}

#[test]
fn a_class_is_asked_before_the_first_story_and_only_counts_are_kept() {
    let shelf = Shelf::default();
    shelf.put("preferences.json", r#"{"locale": "en", "band": "Young", "measure": "A"}"#);
    for _ in 0..LEAST {
        let mut game = Game::start(shelf.clone(), Hands::Reader);
        game.press("play");
        game.press("episode-measure-before");
        wander(&mut game, "measure-before", Wanderer::default(), |_| {});
    }
    let kept = shelf.texts()["progress.json"].clone();
    assert!(!kept.contains("vig-a1"), "no answer of a child is kept: {kept}");
    assert!(!kept.contains("badge_star") && !kept.contains("measure-before-title"), "there is no badge for it: {kept}");
    let mut game = Game::start(shelf, Hands::Reader);
    let measure = game.world().resource::<Kept>().measure().clone();
    let shown = measure.shown(Sitting::Pre).expect("as many as the least have answered");
    assert_eq!(shown.children, LEAST);
    assert_eq!(shown.skills[&Skill::TellAdult].all() % LEAST, 0, "every child was asked the same");
    assert_eq!(measure.shown(Sitting::Post), None);
}

#[test]
fn sounds_that_mean_something_are_written_for_who_wants_it() {
    for (captions, seen) in [("true", true), ("false", false)] {
        let shelf = Shelf::default();
        shelf.put("preferences.json", &format!(r#"{{"locale": "en", "band": "Middle", "captions": {captions}}}"#));
        let mut game = Game::start(shelf, Hands::Reader);
        into_the_story(&mut game);
        let mut plan = Plan::default();
        let caption = |game: &mut Game| {
            let content = game.world().resource::<Content>();
            let wanted = content.words(&Message::new("caption-message-in"));
            let world = game.world();
            world.query::<&Text>().iter(world).any(|text| text.0 == wanted)
        };
        let mut found = false;
        for _ in 0..120 {
            found |= caption(&mut game);
            if found || game.offers("option-goat-code-send") {
                break;
            }
            match plan.choose(&game) {
                Some(key) => game.press(&key),
                None => game.frame(),
            }
        }
        assert_eq!(found, seen, "captions {captions}");
    }
}

#[test]
fn with_mono_both_ears_hear_the_same() {
    let shelf = Shelf::default();
    shelf.put("preferences.json", r#"{"locale": "en", "band": "Middle", "mono": true}"#);
    let mut game = Game::start(shelf, Hands::Reader);
    game.until("the title", |game| game.offers("play"));
    for _ in 0..20_000 {
        game.frame();
        let sources = game.world().resource::<Assets<AudioSource>>();
        if let Some((_, piece)) = sources.iter().find(|(_, source)| source.sound.frames.len() > 44_100 * 10) {
            let frames = &piece.sound.frames;
            if frames.iter().all(|frame| frame.left == frame.right) {
                return;
            }
        }
    }
    panic!("no piece of music was joined to one side");
}

#[test]
fn enter_reads_on_after_the_pointer_was_used() {
    let mut game = Game::start(Shelf::default(), Hands::Reader);
    first_run(&mut game);
    into_the_story(&mut game);
    let line = game.twin().live.clone();
    let world = game.world();
    let window = world.query_filtered::<Entity, With<PrimaryWindow>>().single(world).expect("there is one window");
    world.resource_mut::<InputFocus>().set(window, FocusCause::Pressed);
    // The first press may only finish the typing of the line.
    for _ in 0..2 {
        game.tap(KeyCode::Enter);
        game.frame();
    }
    assert_ne!(game.twin().live, line);
}
