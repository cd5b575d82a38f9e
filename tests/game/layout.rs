//! Every screen and every step of the first episode fits its window, by the layout itself: no words cut off, nothing to press
//! outside the window, over another or too small for a finger.

use std::collections::BTreeSet;

use bevy::{
    prelude::*,
    text::TextLayoutInfo,
    ui::{ComputedNode, OverflowAxis, UiGlobalTransform},
};
use sango::{
    game::{
        access::twin::Twin,
        theme::{look::Look, widget::Control},
    },
    l10n::{locale::LocaleIndex, source::Source},
    shell::Wishes,
};

use super::{
    app::{Game, Hands, Shelf, shipped},
    plan::Plan,
    wander::{SEASON, Wanderer, begin, wander},
};

/// The windows of the interface spec: projector, laptops, tablet, phone held both ways.
const SIZES: [(u32, u32); 6] = [(1920, 1080), (1366, 768), (1280, 720), (1024, 768), (844, 390), (390, 844)];
/// Half a pixel on each side is nobody's fault.
const SLACK: f32 = 1.0;

/// A node on screen: where it is, and what of it can be seen without scrolling.
struct Place {
    whole: Rect,
    seen: Rect,
    /// It may be scrolled into view, down and across.
    scrolls: bool,
    pans: bool,
}

fn place(world: &World, entity: Entity, window: Rect) -> Option<Place> {
    let rect = |entity: Entity| -> Option<Rect> {
        let node = world.get::<ComputedNode>(entity)?;
        let at = world.get::<UiGlobalTransform>(entity)?;
        Some(Rect::from_center_size(at.translation, node.size()))
    };
    let whole = rect(entity)?;
    let mut place = Place { whole, seen: whole, scrolls: false, pans: false };
    let mut next = world.get::<ChildOf>(entity);
    while let Some(parent) = next {
        let parent = parent.parent();
        if let (Some(node), Some(around)) = (world.get::<Node>(parent), rect(parent)) {
            if node.overflow.y == OverflowAxis::Scroll {
                place.scrolls = true;
            }
            place.pans |= node.overflow.x == OverflowAxis::Scroll;
            if node.overflow.y != OverflowAxis::Visible || node.overflow.x != OverflowAxis::Visible {
                place.seen = place.seen.intersect(around);
            }
        }
        next = world.get::<ChildOf>(parent);
    }
    place.seen = place.seen.intersect(window);
    Some(place)
}

fn shown(world: &World, entity: Entity) -> bool {
    world.get::<InheritedVisibility>(entity).is_none_or(|visibility| visibility.get())
}

/// What is wrong with the layout as it stands.
fn faults(game: &mut Game, window: Rect) -> BTreeSet<String> {
    let world = game.world();
    let look = world.resource::<Look>().clone();
    let least = look.pick(64.0, 48.0) * look.scale;
    let mut faults = BTreeSet::new();
    let controls: Vec<(Entity, String)> =
        world.resource::<Twin>().controls.iter().map(|control| (control.entity, control.key.clone())).collect();
    let mut seen: Vec<(String, Entity, Rect)> = Vec::new();
    for (entity, key) in &controls {
        let Some(place) = place(world, *entity, window) else {
            faults.insert(format!("`{key}` is nowhere"));
            continue;
        };
        let (whole, inside) = (place.whole, window.inflate(SLACK));
        let fits_across = place.pans || (whole.min.x >= inside.min.x && whole.max.x <= inside.max.x);
        let fits_down = place.scrolls || (whole.min.y >= inside.min.y && whole.max.y <= inside.max.y);
        if !(fits_across && fits_down) {
            faults.insert(format!("`{key}` leaves the window: {whole:?}"));
        }
        if whole.width() < least - SLACK || whole.height() < least - SLACK {
            faults.insert(format!("`{key}` is too small for a finger: {:.0} × {:.0}, not {least:.0}", whole.width(), whole.height()));
        }
        if !place.seen.is_empty() {
            seen.push((key.clone(), *entity, place.seen));
        }
    }
    let parents = |entity: Entity| {
        let mut list = Vec::new();
        let mut next = world.get::<ChildOf>(entity);
        while let Some(parent) = next {
            list.push(parent.parent());
            next = world.get::<ChildOf>(parent.parent());
        }
        list
    };
    for (at, (key, entity, rect)) in seen.iter().enumerate() {
        for (other, other_entity, other_rect) in &seen[at + 1..] {
            let common = rect.intersect(*other_rect);
            let nested = parents(*entity).contains(other_entity) || parents(*other_entity).contains(entity);
            if common.width() > 2.0 && common.height() > 2.0 && !nested {
                faults.insert(format!("`{key}` and `{other}` lie over each other: {common:?}"));
            }
        }
    }
    let mut texts = world.query_filtered::<(Entity, &TextLayoutInfo, &ComputedNode), With<Text>>();
    let texts: Vec<(Entity, Vec2, Vec2)> =
        texts.iter(world).map(|(entity, layout, node)| (entity, layout.size / node.inverse_scale_factor(), node.size())).collect();
    for (entity, needs, has) in texts {
        let said = world.get::<Text>(entity).map_or_else(String::new, |text| text.0.chars().take(40).collect());
        if said.trim().is_empty() || !shown(world, entity) || has == Vec2::ZERO {
            continue;
        }
        // A line that was broken may end in a space that nobody sees.
        let space = 12.0 * look.scale * look.text;
        if needs.x > has.x + space || needs.y > has.y + SLACK {
            faults.insert(format!("the words “{said}” need {needs} and have {has}"));
        }
        let Some(place) = place(world, entity, window) else { continue };
        let cut_across = place.whole.width() - place.seen.width() > SLACK && !place.scrolls;
        let cut_down = place.whole.height() - place.seen.height() > SLACK && !place.scrolls;
        if cut_across || cut_down {
            faults.insert(format!("the words “{said}” are cut off: {:?} of {:?}", place.seen, place.whole));
        }
    }
    let nameless = world.query::<&Control>().iter(world).filter(|control| control.key.is_empty()).count();
    assert_eq!(nameless, 0, "controls without a key");
    faults
}

/// Goes through every screen and the whole episode, and notes what does not fit.
fn tour(size: (u32, u32), locale: &str, text: u16) -> BTreeSet<String> {
    let mut wishes = Wishes::default();
    for (name, value) in [
        ("locale", locale),
        ("band", "middle"),
        ("text-size", &text.to_string()),
        ("reduced-motion", "true"),
        ("screen", "first-run"),
        ("seed", "1"),
    ] {
        assert_eq!(wishes.wish(name, value), Ok(true), "{name}");
    }
    let window = Rect::new(0.0, 0.0, size.0 as f32, size.1 as f32);
    let mut game = Game::sized(UVec2::new(size.0, size.1), shipped(), Shelf::default(), Hands::Reader, wishes);
    let mut found = BTreeSet::new();
    let mut look = |game: &mut Game, what: &str| {
        // One to lay it out, one in which words get the room that they lack.
        for _ in 0..2 {
            game.frame();
        }
        found.extend(faults(game, window).into_iter().map(|fault| format!("{what}: {fault}")));
    };
    game.until("the first question", |game| game.offers("language-en"));
    look(&mut game, "language");
    game.press(&format!("language-{locale}"));
    look(&mut game, "band");
    game.press("band-middle");
    look(&mut game, "read-aloud");
    game.press("read-aloud-no");
    game.until("the title", |game| game.offers("play"));
    look(&mut game, "title");
    for overlay in ["help", "settings", "leave", "book", "adults"] {
        if game.offers(overlay) {
            game.press(overlay);
            look(&mut game, overlay);
            if overlay == "adults" {
                for digit in ["digit-7", "digit-2", "digit-5"] {
                    game.press(digit);
                }
                game.press("adults-measure-even");
                look(&mut game, "the page behind the gate");
                game.press("adults-measure-off");
            }
            game.tap(KeyCode::Escape);
            game.until("the title", |game| game.offers("play"));
        }
    }
    game.press("play");
    game.until("the map", |game| game.offers("episode-golden-goat"));
    look(&mut game, "map");
    game.press("episode-golden-goat");
    game.until("the story", |game| game.offers("advance"));
    let mut plan = Plan::default();
    for _ in 0..1000 {
        let scene =
            game.world().resource::<sango::game::session::Session>().stage().map_or_else(String::new, |stage| stage.scene.to_string());
        look(&mut game, &scene);
        if game.offers("to-map") {
            return found;
        }
        let key = plan.choose(&game).unwrap_or_else(|| panic!("nothing to press at {size:?} in {locale}: {:?}", game.keys()));
        game.press(&key);
    }
    panic!("the story does not end");
}

/// `SANGO_LAYOUT=all` tries every size in every language and text size; else those that are hardest to fill.
#[track_caller]
fn fits(locale: &str, text: u16, sizes: &[(u32, u32)]) {
    let mut found = Vec::new();
    let all = std::env::var("SANGO_LAYOUT").is_ok_and(|value| value == "all");
    for size in if all { &SIZES } else { sizes } {
        let size = *size;
        found.extend(tour(size, locale, text).into_iter().map(|fault| format!("{}×{}: {fault}", size.0, size.1)));
    }
    assert!(found.is_empty(), "{} faults in {locale} at {text} %:\n{}", found.len(), found.join("\n"));
}

#[test]
fn english_fits() {
    fits("en", 100, &[(1920, 1080), (1366, 768), (390, 844)]);
}

#[test]
fn nigerian_english_fits() {
    fits("en-NG", 100, &[(1280, 720)]);
}

/// The languages that ship beside English, half of them: two tests share them out over the processors.
fn languages_fit(half: usize) {
    let path = "locales/index.ron";
    let index = Source::new(path.to_owned(), std::fs::read(shipped().join(path)).unwrap());
    let index = LocaleIndex::read(&index).expect("the list of locales is sound");
    let others = index.locales.iter().filter(|locale| !["en", "en-NG"].contains(&locale.tag.as_str()));
    for (nth, locale) in others.enumerate().filter(|(nth, _)| nth % 2 == half) {
        // Each size is hard to fill in its own way.
        fits(&locale.tag, 100, &[[(390, 844), (1366, 768), (844, 390)][nth / 2 % 3]]);
    }
}

#[test]
fn every_language_fits() {
    languages_fit(0);
}

#[test]
fn every_other_language_fits() {
    languages_fit(1);
}

#[test]
fn long_words_fit() {
    fits("en-XA", 100, &[(1366, 768), (390, 844)]);
}

#[test]
fn the_largest_text_fits() {
    fits("en", 200, &[(1366, 768), (844, 390)]);
}

/// Plays stories at two sizes, and notes what does not fit.
#[track_caller]
fn stories_fit(stories: &[&str]) {
    let mut found = BTreeSet::new();
    for size in [(1366, 768), (390, 844)] {
        let window = Rect::new(0.0, 0.0, size.0 as f32, size.1 as f32);
        for story in stories {
            let mut game = begin(size, story, "middle", Hands::Reader);
            wander(&mut game, story, Wanderer::default(), |game| {
                for _ in 0..2 {
                    game.frame();
                }
                let stage = game.world().resource::<sango::game::session::Session>().stage();
                let scene = stage.map_or_else(String::new, |stage| stage.scene.to_string());
                found.extend(faults(game, window).into_iter().map(|fault| format!("{}×{}: {scene}: {fault}", size.0, size.1)));
            });
        }
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_story_fits() {
    stories_fit(&SEASON[1..]);
}

#[test]
fn every_kind_of_activity_fits() {
    stories_fit(&["playground-settings", "playground-order", "playground-plan", "playground-vignette"]);
}
