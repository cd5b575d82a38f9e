//! What may be wrong with the world: broken content, a full disk, damaged saves. The game goes on, and says so calmly.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use sango::{
    game::content::Content,
    progress::storage::{Storage, StorageError},
    shell::Wishes,
};

use super::app::{Game, Hands, Shelf, shipped};

/// A copy of what ships, in which files can be broken. It is gone afterwards.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("sango-test-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for part in ["assets", "levels", "locales"] {
            copy(&shipped().join(part), &folder.join(part));
        }
        Self(folder)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn title(game: &mut Game) {
    game.press("language-en");
    game.press("band-middle");
    game.press("read-aloud-no");
    game.until("the title", |game| game.offers("play"));
}

fn codes(game: &mut Game, file: &str) -> Vec<String> {
    let broken = game.world().resource::<Content>().broken();
    broken.iter().filter(|mistake| mistake.file.ends_with(file)).map(|mistake| mistake.code.to_string()).collect()
}

#[test]
fn a_broken_episode_is_named_and_the_rest_goes_on() {
    let copy = Copy::new("broken-episode");
    fs::write(copy.0.join("levels/season-one/golden-goat.ron"), "Episode(id: \"golden-goat\", wrong: 1)").unwrap();
    let mut game = Game::start_in(copy.0.clone(), Shelf::default(), Hands::Reader, Wishes::default());
    title(&mut game);
    assert!(!codes(&mut game, "golden-goat.ron").is_empty(), "the file is named");
    game.press("play");
    game.until("the map", |game| !game.offers("play") && game.offers("help"));
}

#[test]
fn words_that_cannot_be_read_fall_back_and_are_named() {
    let copy = Copy::new("broken-words");
    fs::write(copy.0.join("locales/en-NG/golden-goat.ftl"), [0x67, 0xff, 0xfe, 0x0a]).unwrap();
    let mut game = Game::start_in(copy.0.clone(), Shelf::default(), Hands::Reader, Wishes::default());
    game.press("language-en-NG");
    game.press("band-young");
    game.press("read-aloud-no");
    game.press("play");
    game.press("episode-golden-goat");
    game.until("the story", |game| game.offers("advance"));
    assert!(!codes(&mut game, "golden-goat.ftl").is_empty(), "the file is named");
    assert!(!game.twin().live.contains("goat-kitchen"), "no child sees an id: {}", game.twin().live);
}

#[test]
fn without_a_season_the_title_stands_all_the_same() {
    let copy = Copy::new("no-season");
    fs::remove_file(copy.0.join("levels/season-one/season.ron")).unwrap();
    let mut game = Game::start_in(copy.0.clone(), Shelf::default(), Hands::Reader, Wishes::default());
    title(&mut game);
    assert!(!game.world().resource::<Content>().broken().is_empty());
}

/// A storage that is full.
struct Full(BTreeMap<String, String>);

impl Storage for Full {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.0.get(key).cloned())
    }

    fn write(&mut self, _: &str, _: &str) -> Result<(), StorageError> {
        Err(StorageError::Full)
    }

    fn remove(&mut self, _: &str) -> Result<(), StorageError> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_said_once_and_play_goes_on() {
    let mut game = Game::start(Full(BTreeMap::new()), Hands::Reader);
    title(&mut game);
    game.until("the notice", |game| game.offers("notice-ok"));
    game.press("notice-ok");
    game.press("play");
    game.press("episode-golden-goat");
    game.until("the story", |game| game.offers("advance"));
    let line = game.twin().live.clone();
    game.press("advance");
    game.until("the next line", |game| game.twin().live != line);
}

#[test]
fn a_damaged_save_is_set_aside_and_said_kindly() {
    let shelf = Shelf::default();
    let mut game = Game::start(shelf.clone(), Hands::Reader);
    title(&mut game);
    game.press("play");
    game.press("episode-golden-goat");
    game.until("the story", |game| game.offers("advance"));
    drop(game);
    let kept = shelf.texts();
    for key in kept.keys() {
        shelf.put(key, "{\"version\": 1, \"torn");
    }
    let mut game = Game::start(shelf.clone(), Hands::Reader);
    game.until("the notice", |game| game.offers("notice-ok"));
    let aside = shelf.texts().into_keys().filter(|key| key.contains("damaged")).count();
    assert_eq!(aside, 2, "what was damaged is set aside, not lost: {:?}", shelf.texts().keys());
}
