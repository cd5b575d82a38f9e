//! A player who knows no story, and still comes to its end: it tries what is there once, then does what leads on.
//! By this every act that leads on has a control on screen.

use std::collections::BTreeMap;

use sango::{
    game::{action::Action, session::Session, theme::widget::Control},
    shell::Wishes,
    story::view::Act,
};

use super::app::{Game, Hands, Shelf, shipped};

/// Every story of the season.
pub const SEASON: [&str; 4] = ["golden-goat", "the-sticker", "secret-fan", "no-school-monday"];
/// An example of each kind of activity, and the questions before and after the season.
const PLAYGROUND: [&str; 13] = [
    "playground-chat",
    "playground-sort",
    "playground-inspect",
    "playground-passphrase",
    "playground-settings",
    "playground-spread",
    "playground-order",
    "playground-compare",
    "playground-plan",
    "playground-tell",
    "playground-vignette",
    "measure-before",
    "measure-after",
];
/// More presses than any story needs.
const PATIENCE: usize = 800;
/// What leads out of the story, or back in it.
const ELSEWHERE: [&str; 6] = ["help", "leave", "settings", "step-back", "history", "speak"];

/// How often each key was pressed.
#[derive(Default)]
pub struct Wanderer {
    pressed: BTreeMap<String, usize>,
    /// Also tries each of the many phones of a network.
    pub tries_phones: bool,
}

impl Wanderer {
    /// The next key to press.
    pub fn choose(&mut self, game: &mut Game) -> String {
        let offered: Vec<_> = game.twin().controls.iter().filter(|control| !control.disabled).cloned().collect();
        let world = game.world();
        let onward = world.resource::<Session>().playthrough().expect("a story is played").onward();
        let leads_on = |entity| match world.get::<Control>(entity).map(|control| &control.action) {
            Some(Action::Act(act)) => onward.contains(act),
            Some(Action::ReadOn) => onward.contains(&Act::Advance),
            _ => false,
        };
        let keys = || offered.iter().filter(|control| !ELSEWHERE.contains(&control.key.as_str()));
        let missing: Vec<&Act> = onward
            .iter()
            .filter(|act| {
                !keys().any(|one| match world.get::<Control>(one.entity).map(|control| &control.action) {
                    Some(Action::Act(here)) => here == *act,
                    Some(Action::ReadOn) => **act == Act::Advance,
                    _ => false,
                })
            })
            .collect();
        assert!(missing.is_empty(), "nothing on screen does {missing:?}: {:?}", keys().map(|one| &one.key).collect::<Vec<_>>());
        let times = |key: &str| self.pressed.get(key).copied().unwrap_or(0);
        let tried = |key: &str| times(key) > 0 || (!self.tries_phones && key.starts_with("node-"));
        let new = keys().find(|one| !leads_on(one.entity) && !tried(&one.key));
        let least = keys().filter(|one| leads_on(one.entity)).min_by_key(|one| times(&one.key));
        let key = new.or(least).expect("something leads on").key.clone();
        *self.pressed.entry(key.clone()).or_default() += 1;
        key
    }
}

/// Starts a story at its beginning.
pub fn begin(size: (u32, u32), story: &str, band: &str, hands: Hands) -> Game {
    let mut wishes = Wishes::default();
    for (name, value) in [("episode", story), ("band", band), ("locale", "en"), ("seed", "1"), ("reduced-motion", "true")] {
        assert_eq!(wishes.wish(name, value), Ok(true), "{name}");
    }
    let size = bevy::math::UVec2::new(size.0, size.1);
    let mut game = Game::sized(size, shipped(), Shelf::default(), hands, wishes);
    game.until("the story", |game| {
        game.twin().controls.iter().any(|control| control.key == "step-back") || game.offers("hint")
    });
    game
}

/// Plays a story to its end; `each` looks at every moment.
#[track_caller]
pub fn wander(game: &mut Game, story: &str, mut wanderer: Wanderer, mut each: impl FnMut(&mut Game)) {
    for _ in 0..PATIENCE {
        each(game);
        if game.offers("to-map") {
            return;
        }
        let nameless = game.twin().controls.iter().find(|control| control.label.trim().is_empty());
        assert!(nameless.is_none(), "a control of {story} has no name: {nameless:?}");
        let key = wanderer.choose(game);
        game.press(&key);
    }
    panic!("{story} does not end: {:?}", game.keys());
}

#[test]
fn every_story_is_played_to_its_end_on_screen() {
    for story in SEASON {
        for (band, hands) in [("young", Hands::Reader), ("middle", Hands::Keyboard), ("older", Hands::Reader)] {
            let mut game = begin((1366, 768), story, band, hands);
            wander(&mut game, story, Wanderer { tries_phones: true, ..Wanderer::default() }, |_| {});
        }
    }
}

#[test]
fn every_kind_of_activity_is_played_to_its_end_on_screen() {
    for story in PLAYGROUND {
        let mut game = begin((1366, 768), story, "middle", Hands::Keyboard);
        wander(&mut game, story, Wanderer::default(), |_| {});
    }
}
