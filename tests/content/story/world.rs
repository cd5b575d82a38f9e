//! A small world for the fixtures, and ways to load episodes.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use sango::story::{
    check::check,
    diagnostic::Diagnostic,
    episode::Episode,
    playthrough::Start,
    script::{Band, Form},
    season,
    world::{OtherEpisode, Wording, Words, World},
};

/// What exists around the fixtures.
pub struct Small {
    cast: BTreeSet<String>,
    places: BTreeSet<String>,
    music: BTreeSet<String>,
    sounds: BTreeSet<String>,
    pictures: BTreeSet<String>,
    badges: BTreeSet<String>,
    episodes: Vec<OtherEpisode>,
}

impl Small {
    pub fn new() -> Self {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let mut kept = set(&["first-kept"]);
        kept.extend((1..=64).map(|at| format!("fix-kept-{at}")));
        Self {
            cast: set(&["lina", "nana", "mum", "dara", "helper", "mascot"]),
            places: set(&["home"]),
            music: set(&["calm"]),
            sounds: set(&["ping"]),
            pictures: set(&["page"]),
            badges: set(&["star"]),
            episodes: vec![
                OtherEpisode { id: "first".into(), kept },
                OtherEpisode { id: "fix".into(), kept: set(&[]) },
                OtherEpisode { id: "later".into(), kept: set(&[]) },
            ],
        }
    }

    pub fn world(&self) -> World<'_> {
        World {
            cast: Some(&self.cast),
            places: Some(&self.places),
            music: Some(&self.music),
            sounds: Some(&self.sounds),
            pictures: Some(&self.pictures),
            badges: Some(&self.badges),
            episodes: Some(&self.episodes),
            words: Some(&FixtureWords),
        }
    }
}

/// Has a message for every id; a few ids say by their name what is wrong with theirs.
pub struct FixtureWords;

impl Words for FixtureWords {
    fn wording(&self, id: &str, attribute: Option<&str>) -> Option<Wording> {
        if id.starts_with("missing-") || (attribute.is_some() && id == "plain-spot") {
            return None;
        }
        let mut wording = Wording { text: "Good to know.".into(), ..Wording::default() };
        match id {
            "wants-count" | "fix-strong" | "fix-spread-count" => {
                wording.variables.insert("count".into());
            }
            "fix-spread-result" => wording.variables.extend(["before".into(), "after".into()]),
            "long-bubble" => wording.text = "This is far too long to read. ".repeat(3),
            "long-sentence" => wording.text = "one and two and three and four and five and six and seven and eight.".into(),
            "long-option" => wording.text = "No, I would really much rather not do this today.".into(),
            "same-words-1" | "same-words-2" => wording.text = "Nobody ever asks me about this.".into(),
            "plain-name" => wording.literal_names.push("Lina".into()),
            _ => {}
        }
        Some(wording)
    }

    fn ids(&self) -> Vec<&str> {
        vec!["fix-title", "fix-blurb"]
    }
}

pub fn fixtures(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder).join("story")
}

pub fn read(folder: &str, file: &str) -> String {
    fs::read_to_string(fixtures(folder).join(file)).unwrap_or_else(|error| panic!("{folder}/{file}: {error}"))
}

/// Checks a fixture as if it were the file of the episode `fix`.
pub fn check_text(text: &str) -> (Option<Episode>, Vec<Diagnostic>) {
    check("levels/season/fix.ron", text, &Small::new().world())
}

/// The sound fixture with one of each beat and activity.
pub fn everything() -> Arc<Episode> {
    let (episode, findings) = check_text(&read("ok", "fix.ron"));
    assert!(findings.is_empty(), "{findings:#?}");
    Arc::new(episode.expect("a sound episode"))
}

/// The file of an episode of the shipped season.
pub fn file(id: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("levels/season-one/{id}.ron"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// An episode of the shipped season.
pub fn shipped(id: &str) -> Arc<Episode> {
    let (episode, findings) = check(&format!("levels/season-one/{id}.ron"), &file(id), &World::unknown());
    assert!(findings.is_empty(), "{findings:#?}");
    Arc::new(episode.expect("a sound episode"))
}

/// The first episode of the shipped season.
pub fn golden_goat() -> Arc<Episode> {
    shipped("golden-goat")
}

/// All episodes of the shipped season.
pub fn season() -> Vec<Arc<Episode>> {
    let season = season::check("levels/season-one/season.ron", &file("season"), None, None).0.expect("a season");
    season.episodes.iter().map(|id| shipped(id)).collect()
}

/// An episode that is sound by itself.
pub fn sound(file: &str, text: &str) -> Arc<Episode> {
    let (episode, findings) = check(file, text, &World::unknown());
    assert!(findings.is_empty(), "{file}: {findings:#?}");
    Arc::new(episode.expect("a sound episode"))
}

/// The example of a kind of activity.
pub fn playground(kind: &str) -> Arc<Episode> {
    let file = format!("levels/playground/playground-{kind}.ron");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&file);
    sound(&file, &fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}")))
}

/// The examples of all kinds.
pub fn playgrounds() -> Vec<Arc<Episode>> {
    let kinds = ["inspect", "chat", "tell", "passphrase", "sort", "settings", "spread", "order", "compare", "plan", "vignette"];
    kinds.into_iter().map(playground).collect()
}

/// Everything that is played in tests: the season, the sound fixture, and the examples.
pub fn all() -> Vec<Arc<Episode>> {
    let mut all = season();
    all.push(everything());
    all.extend(playgrounds());
    all
}

pub fn start(band: Band, seed: u64) -> Start {
    Start { band, seed, form: Form::default(), carried: BTreeSet::new(), played: BTreeSet::new() }
}
