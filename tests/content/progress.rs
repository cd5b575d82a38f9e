//! What is kept comes back, whatever happens to the file; and what was practised is counted, never marked.

use std::{cell::Cell, collections::BTreeMap};

use sango::{
    progress::{
        evidence::{Practice, Record},
        keep::{Document, Keeper, Notice, Opened},
        preferences::Preferences,
        save::{Finish, LoadProblem, SAVE_VERSION, Save},
        seal::{seal, unseal},
        storage::{Storage, StorageError},
        summary::Summary,
    },
    story::{
        script::{Band, Quality, Skill},
        view::{Act, Evidence, Snapshot},
    },
};

/// A storage that fails on demand.
#[derive(Default)]
struct Shelf {
    texts: BTreeMap<String, String>,
    trouble: Cell<Option<Trouble>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Trouble {
    Full,
    ReadOnly,
    /// Only the first bytes arrive, and nobody says so.
    Torn(usize),
    /// Only the first bytes arrive, and then the room is over.
    TornAndFull(usize),
    Unreadable,
}

impl Storage for Shelf {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        if self.trouble.get() == Some(Trouble::Unreadable) {
            return Err(StorageError::Other("permission denied".into()));
        }
        Ok(self.texts.get(key).cloned())
    }

    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        let cut = |bytes: usize| text.chars().take(bytes).collect::<String>();
        match self.trouble.get() {
            Some(Trouble::Full) => return Err(StorageError::Full),
            Some(Trouble::ReadOnly | Trouble::Unreadable) => return Err(StorageError::ReadOnly),
            Some(Trouble::Torn(bytes)) => self.texts.insert(key.into(), cut(bytes)),
            Some(Trouble::TornAndFull(bytes)) => {
                self.texts.insert(key.into(), cut(bytes));
                return Err(StorageError::Full);
            }
            None => self.texts.insert(key.into(), text.into()),
        };
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.texts.remove(key);
        Ok(())
    }
}

fn place(episode: &str, seed: u64) -> Snapshot {
    Snapshot {
        episode: episode.into(),
        content: 7,
        band: Band::Middle,
        seed,
        form: sango::story::script::Form::A,
        carried: vec![],
        played: vec![],
        from: None,
        acts: vec![Act::Advance, Act::Pick("goat-link-call".into())],
        scene: "goat-message".into(),
        flags: vec!["goat-asked-jojo".into()],
        evidence: vec![chose("goat-link", Quality::Strong)],
        told: None,
    }
}

fn chose(choice: &str, quality: Quality) -> Evidence {
    Evidence::Chose {
        choice: choice.into(),
        option: "any".into(),
        quality,
        pressure: vec![],
        skills: vec![Skill::StopAndFeel, Skill::SpotPressure],
    }
}

fn full_save() -> Save {
    let mut save = Save::default();
    save.finish(Finish {
        episode: "golden-goat".into(),
        badge: "goat-badge".into(),
        flags: [String::from("goat-laughed")].into(),
        evidence: vec![chose("goat-link", Quality::Risky), chose("goat-link", Quality::Strong)],
    });
    save.keep_place(place("golden-goat", 3));
    save
}

#[test]
fn a_save_comes_back_as_it_was() {
    for save in [Save::default(), full_save()] {
        assert_eq!(Save::from_text(&save.to_text()), Ok(save));
    }
}

#[test]
fn nothing_but_what_was_done_is_in_the_file() {
    let text = full_save().to_text();
    let value: serde_json::Value = serde_json::from_str(unseal(&text).unwrap()).unwrap();
    let keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["badges", "finished", "flags", "measure", "place", "practice", "version"]);
}

#[test]
fn a_cut_or_changed_file_is_noticed_at_every_byte() {
    let text = full_save().to_text();
    let whole = text.trim_end().len();
    for end in (0..whole).filter(|end| text.is_char_boundary(*end)) {
        assert!(matches!(Save::from_text(&text[..end]), Err(LoadProblem::Damaged { .. })), "cut at {end}");
    }
    assert!(matches!(Save::from_text(&text.replace("goat-badge", "best-badge")), Err(LoadProblem::Damaged { .. })));
}

#[test]
fn wild_files_are_damaged_and_nothing_worse() {
    for body in ["", "null", "[]", "{}", r#"{"version":"one"}"#, r#"{"version":1,"badges":7}"#, &"[".repeat(100_000)] {
        assert!(matches!(Save::from_text(&seal(body)), Err(LoadProblem::Damaged { .. })), "{body:.20}");
        assert!(matches!(Save::from_text(body), Err(LoadProblem::Damaged { .. })), "{body:.20}");
    }
    assert!(matches!(Save::from_text(&" ".repeat(50_000_000)), Err(LoadProblem::Damaged { .. })));
}

#[test]
fn line_ends_may_be_turned_around() {
    let text = seal("{\"version\": 1}");
    assert_eq!(Save::from_text(&text.replace('\n', "\r\n")), Ok(Save::default()));
}

#[test]
fn an_older_file_is_brought_up_to_date() {
    let text = include_str!("../fixtures/progress/version-0.json");
    let save = Save::from_text(text).unwrap();
    assert_eq!(save.finished, [(String::from("golden-goat"), 1)].into());
    assert_eq!(save.badges, [String::from("goat-badge")].into());
}

#[test]
fn a_newer_file_is_known_as_newer() {
    let text = seal(&format!(r#"{{"version": {}, "medals": []}}"#, SAVE_VERSION + 1));
    assert_eq!(Save::from_text(&text), Err(LoadProblem::Newer { version: SAVE_VERSION + 1 }));
}

#[test]
fn a_place_that_is_not_understood_costs_only_the_place() {
    let save = Save::from_text(&seal(r#"{"version":1,"badges":["goat-badge"],"place":{"acts":["Dance"]}}"#)).unwrap();
    assert_eq!(save.place, None);
    assert_eq!(save.badges.len(), 1);
}

#[test]
fn the_newest_telling_decides_the_flags() {
    let mut save = full_save();
    assert_eq!(save.carried(), [String::from("goat-laughed")].into());
    save.finish(Finish { episode: "golden-goat".into(), badge: "goat-badge".into(), ..Finish::default() });
    assert_eq!(save.carried(), [].into());
    assert_eq!(save.finished[&String::from("golden-goat")], 2);
    assert_eq!(save.place, None);
}

#[test]
fn a_choice_counts_once_however_often_it_is_tried() {
    let mut record = Record::default();
    record.add(&[
        chose("first", Quality::Strong),
        chose("first", Quality::Risky),
        chose("first", Quality::Strong),
        chose("second", Quality::Risky),
        chose("second", Quality::Okay),
        chose("second", Quality::Strong),
        chose("second", Quality::Strong),
        chose("third", Quality::Okay),
        Evidence::Finished { activity: "look".into(), skills: vec![Skill::SpotPressure], hints: 2, missed: 5 },
        Evidence::Told { activity: "tell".into(), adult: "nana".into() },
        Evidence::Reflected { question: "why".into() },
    ]);
    let practice = Practice { choices: 3, strong_first: 1, strong_later: 1, activities: 0, hints: 0 };
    assert_eq!(record.skills[&Skill::StopAndFeel], practice);
    assert_eq!(record.skills[&Skill::SpotPressure], Practice { activities: 1, hints: 2, ..practice });
    assert_eq!((record.told, record.reflected), (1, 1));
}

#[test]
fn what_was_practised_survives_leaving_and_starting_again() {
    let mut save = full_save();
    let choices = |save: &Save| Summary::of(save).skills[0].practice.choices;
    assert_eq!(choices(&save), 2, "the finished playthrough and the one of the moment");
    save.keep_place(place("golden-goat", 3));
    assert_eq!(choices(&save), 2, "the same playthrough, kept again");
    save.keep_place(place("golden-goat", 4));
    assert_eq!(choices(&save), 3, "another one");
    save.leave_place();
    assert_eq!((choices(&save), save.place.is_none()), (3, true));
    assert_eq!(Summary::of(&Save::default()), Summary::default());
}

#[test]
fn the_first_start_is_quiet() {
    let mut shelf = Shelf::default();
    let (_, opened) = Keeper::<Save>::open(&mut shelf);
    assert_eq!(opened, Opened { value: Save::default(), notices: vec![] });
    assert!(shelf.texts.is_empty());
}

#[test]
fn keeping_and_opening_give_the_same() {
    let mut shelf = Shelf::default();
    let (mut keeper, _) = Keeper::<Save>::open(&mut shelf);
    keeper.keep(&mut shelf, &Save::default()).unwrap();
    keeper.keep(&mut shelf, &full_save()).unwrap();
    assert_eq!(Keeper::<Save>::open(&mut shelf).1, Opened { value: full_save(), notices: vec![] });
    assert_eq!(shelf.texts["progress.last-good.json"], Save::default().to_text());
}

#[test]
fn a_damaged_file_is_set_aside_and_the_copy_is_used() {
    let mut shelf = Shelf::default();
    let (mut keeper, _) = Keeper::<Save>::open(&mut shelf);
    keeper.keep(&mut shelf, &full_save()).unwrap();
    keeper.keep(&mut shelf, &Save::default()).unwrap();
    for number in 1..=12 {
        shelf.texts.insert("progress.json".into(), format!("damage {number}"));
        let (_, opened) = Keeper::<Save>::open(&mut shelf);
        assert_eq!(opened.value, full_save());
        assert_eq!(opened.notices, [Notice::DamagedSetAside, Notice::UsedLastGood]);
    }
    assert_eq!(shelf.texts["progress.damaged-1.json"], "damage 1");
    assert_eq!(shelf.texts["progress.damaged-9.json"], "damage 12", "the number of files stays small");
    let (_, opened) = Keeper::<Save>::open(&mut shelf);
    assert_eq!((opened.value, opened.notices), (full_save(), vec![Notice::UsedLastGood]));
}

#[test]
fn a_newer_file_is_set_aside_whole() {
    let mut shelf = Shelf::default();
    let newer = seal(r#"{"version": 99}"#);
    shelf.texts.insert("progress.json".into(), newer.clone());
    let (mut keeper, opened) = Keeper::<Save>::open(&mut shelf);
    assert_eq!(opened, Opened { value: Save::default(), notices: vec![Notice::NewerSetAside] });
    keeper.keep(&mut shelf, &full_save()).unwrap();
    assert_eq!(shelf.texts["progress.newer-1.json"], newer);
}

#[test]
fn no_failing_write_costs_more_than_the_last_moment() {
    let whole = full_save().to_text().len();
    let troubles = [Trouble::Full, Trouble::ReadOnly]
        .into_iter()
        .chain([0, 1, whole / 2, whole - 2].into_iter().flat_map(|bytes| [Trouble::Torn(bytes), Trouble::TornAndFull(bytes)]));
    for trouble in troubles {
        let mut shelf = Shelf::default();
        let (mut keeper, _) = Keeper::<Save>::open(&mut shelf);
        let mut first = Save::default();
        first.badges.insert("first".into());
        keeper.keep(&mut shelf, &first).unwrap();

        shelf.trouble.set(Some(trouble));
        let problem = keeper.keep(&mut shelf, &full_save()).unwrap_err();
        assert_eq!(problem.notice, Some(Notice::CouldNotSave));
        assert_eq!(keeper.keep(&mut shelf, &full_save()).unwrap_err().notice, None, "said once");

        shelf.trouble.set(None);
        assert_eq!(Keeper::<Save>::open(&mut shelf).1.value, first);
        keeper.keep(&mut shelf, &full_save()).unwrap();
        assert_eq!(Keeper::<Save>::open(&mut shelf).1.value, full_save());
        shelf.trouble.set(Some(Trouble::Full));
        assert_eq!(keeper.keep(&mut shelf, &first).unwrap_err().notice, Some(Notice::CouldNotSave), "said again");
    }
}

#[test]
fn what_cannot_be_read_is_not_written_over() {
    let mut shelf = Shelf::default();
    shelf.texts.insert("progress.json".into(), full_save().to_text());
    shelf.trouble.set(Some(Trouble::Unreadable));
    let (mut keeper, opened) = Keeper::<Save>::open(&mut shelf);
    assert_eq!(opened.notices, [Notice::CouldNotSave]);
    shelf.trouble.set(None);
    let problem = keeper.keep(&mut shelf, &Save::default()).unwrap_err();
    assert_eq!((problem.error, problem.notice), (StorageError::Unread, None));
    assert_eq!(Keeper::<Save>::open(&mut shelf).1.value, full_save());
}

#[test]
fn erasing_leaves_nothing_of_it_and_all_of_the_rest() {
    let mut shelf = Shelf::default();
    shelf.texts.insert("progress.json".into(), "damage".into());
    let (mut keeper, _) = Keeper::<Save>::open(&mut shelf);
    let (mut preferences, _) = Keeper::<Preferences>::open(&mut shelf);
    keeper.keep(&mut shelf, &full_save()).unwrap();
    keeper.keep(&mut shelf, &Save::default()).unwrap();
    preferences.keep(&mut shelf, &Preferences::default()).unwrap();
    keeper.erase(&mut shelf).unwrap();
    assert_eq!(shelf.texts.keys().collect::<Vec<_>>(), ["preferences.json"]);
}

#[test]
fn preferences_come_back_as_they_were() {
    let mut preferences = Preferences::default();
    assert_eq!(Preferences::from_text(&preferences.to_text()), Ok(preferences.clone()));
    preferences.locale = Some("en-NG".into());
    preferences.band = Some(Band::Young);
    preferences.text_size = 150;
    preferences.music = 0;
    preferences.reduced_motion = true;
    preferences.mono = true;
    preferences.captions = true;
    preferences.country = Some("NG".into());
    assert_eq!(Preferences::from_text(&preferences.to_text()), Ok(preferences));
}

#[test]
fn preferences_forgive() {
    let text = r#"{"version": 9, "text_size": 900, "music": -3, "voice": "loud", "band": "Elder", "read_aloud": true, "glow": [1, 2]}"#;
    let preferences = Preferences::from_text(text).unwrap();
    let usual = Preferences::default();
    assert_eq!((preferences.text_size, preferences.music, preferences.voice), (200, 0, usual.voice));
    assert_eq!((preferences.band, preferences.read_aloud), (None, true));
    assert!(!preferences.captions && !preferences.mono, "what an older version did not write is as usual");
    let value: serde_json::Value = serde_json::from_str(&preferences.to_text()).unwrap();
    assert_eq!(value["glow"], serde_json::json!([1, 2]), "what a newer version added stays");
    assert_eq!(value["version"], 9);
    assert!(matches!(Preferences::from_text("{\"music\": 5"), Err(LoadProblem::Damaged { .. })));
}

proptest::proptest! {
    #[test]
    fn no_text_makes_reading_fail_loudly(text in ".*") {
        let _ = Save::from_text(&text);
        let _ = Save::from_text(&seal(&text));
        let _ = Preferences::from_text(&text);
    }
}
