//! What only a writer sees: the margin, hidden stories on the map, and the scene that was just saved.

use std::{
    fs,
    path::{Path, PathBuf},
};

use bevy::prelude::*;
use sango::{
    game::{
        action::Action,
        content::{Content, SceneOf},
        screens::writer,
        session::Session,
    },
    shell::Wishes,
};

use super::app::{Game, Hands, Shelf, shipped};

fn wishes(pairs: &[(&str, &str)]) -> Wishes {
    let mut wishes = Wishes::default();
    for (name, value) in pairs {
        assert_eq!(wishes.wish(name, value), Ok(true), "{name}");
    }
    wishes
}

fn scene(game: &mut Game) -> String {
    game.world().resource::<Session>().stage().map_or_else(String::new, |stage| stage.scene.to_string())
}

#[test]
fn a_writer_finds_the_playground_on_the_map_and_a_child_does_not() {
    for (writes, hidden) in [(true, true), (false, false)] {
        let wishes = wishes(&[("locale", "en"), ("band", "middle"), ("screen", "map")]);
        let plugins: &[fn(&mut App)] = if writes { &[writer::plugin] } else { &[] };
        let mut game = Game::with(plugins, UVec2::new(390, 844), shipped(), Shelf::default(), Hands::Reader, wishes);
        game.until("the map", |game| game.offers("episode-golden-goat"));
        assert_eq!(game.offers("episode-playground-sort"), hidden);
        assert_eq!(game.offers("episode-measure-before"), hidden);
    }
}

#[test]
fn a_scene_is_played_from_its_beginning_and_the_margin_says_where() {
    let wishes = wishes(&[("locale", "en"), ("band", "middle"), ("screen", "map")]);
    let mut game = Game::with(&[writer::plugin], UVec2::new(1366, 768), shipped(), Shelf::default(), Hands::Reader, wishes);
    game.until("the map", |game| game.offers("episode-golden-goat"));
    let at = SceneOf { episode: "golden-goat".to_owned(), scene: "goat-fix".to_owned() };
    game.world().write_message(Action::PlayScene(at));
    game.until("the story", |game| game.offers("advance"));
    assert_eq!(scene(&mut game), "goat-fix");
    game.frame();
    let world = game.world();
    let texts: Vec<String> = world.query::<&Text>().iter(world).map(|text| text.0.clone()).collect();
    let place = texts.iter().find(|text| text.contains("levels/season-one/golden-goat.ron:"));
    assert!(place.is_some(), "no text names the file and line: {texts:?}");
}

/// A copy of the content, to be edited.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn content(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if root.exists() {
        fs::remove_dir_all(&root).unwrap();
    }
    for folder in ["assets/art", "assets/looks", "assets/audio", "assets/voice", "assets/fonts", "levels", "locales"] {
        copy(&shipped().join(folder), &root.join(folder));
    }
    root
}

#[test]
fn what_was_saved_comes_up() {
    let root = content("writer");
    let wishes = wishes(&[("locale", "en"), ("band", "middle"), ("screen", "title")]);
    let mut game = Game::with(&[writer::plugin], UVec2::new(1366, 768), root.clone(), Shelf::default(), Hands::Reader, wishes);
    game.until("the title", |game| game.offers("play"));
    let mut save = |game: &mut Game, file: &str, old: &str, new: &str| {
        let path = root.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} holds {old}");
        fs::write(&path, text.replacen(old, new, 1)).unwrap();
        let (source, inside) = file.split_once('/').unwrap();
        game.world().resource::<AssetServer>().reload(format!("{source}://{inside}"));
    };
    save(
        &mut game,
        "levels/season-one/golden-goat.ron",
        "\"goat-feel\", place: \"kitchen-day\"",
        "\"goat-feel\", place: \"street-day\"",
    );
    game.until("the scene that was saved", |game| game.offers("advance"));
    assert_eq!(scene(&mut game), "goat-feel");
    save(&mut game, "locales/en/the-sticker.ftl", "sticker-film-02 = ", "sticker-film-02 = Look! ");
    let session = |game: &mut Game| game.world().resource::<Session>().playthrough().map(|play| play.episode().id().to_string());
    for _ in 0..20_000 {
        game.frame();
        if session(&mut game).as_deref() == Some("the-sticker") {
            break;
        }
    }
    assert_eq!(session(&mut game).as_deref(), Some("the-sticker"));
    assert!(game.world().resource::<Content>().broken().is_empty());
}
