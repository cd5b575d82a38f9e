//! Everything that is shown, said and heard, checked when it is read and read anew when a file changes.

mod edit;
mod source;

use std::{collections::BTreeMap, sync::Arc};

use bevy::prelude::*;

use self::source::{Source, SourceLoader, Sources};
pub use self::{edit::SceneOf, source::Root};
use super::{
    GameSystems,
    art::{
        catalogue::{Catalogue, Culture},
        figure::Layers,
        gallery::{Gallery, Shape},
    },
    preferences::{Chosen, Wanted},
    theme::words::Fonts,
};
pub use crate::l10n::look::sounds::{Effect, EffectKind};
use crate::{
    l10n::{
        help_lines::HelpLines,
        library::Library,
        locale::{Direction, NAMES_FONT, Review},
        locales::Locales,
        look::{
            sounds::{Sounds, Voices},
            vetting,
        },
        message::Message,
        negotiate::negotiate,
        source::Source as Text,
        words::ReferenceWords,
    },
    story::{
        diagnostic::{Diagnostic, Severity, line_column},
        episode::Episode,
        id::Id,
        overlay::check_over,
        season::{self, Season},
        source::parse_ron,
        world::{OtherEpisode, World as Outside},
    },
};

/// The season that the map shows.
const SEASON: &str = "levels/season-one/season.ron";

/// Everything that is shown, said and heard, in the language of the moment.
#[derive(Resource)]
pub struct Content {
    library: Library,
    locales: Locales,
    locale: String,
    rtl: bool,
    edition: u32,
    season: Season,
    hidden: Vec<Id>,
    episodes: BTreeMap<String, Arc<Episode>>,
    edited: Option<SceneOf>,
    broken: Vec<Diagnostic>,
    gallery: Arc<Gallery>,
    sounds: Sounds,
    voices: Voices,
    help: HelpLines,
    files: Arc<BTreeMap<String, Vec<u8>>>,
}

/// A language that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleChoice {
    /// Its tag.
    pub tag: String,
    /// Its own name for itself.
    pub own_name: String,
    /// A greeting in it.
    pub hello: String,
    /// Nobody has reviewed it yet.
    pub draft: bool,
}

impl Content {
    /// Says a message in the language of the moment.
    #[must_use]
    pub fn words(&self, message: &Message) -> String {
        self.library.format(message)
    }

    /// Whether there are words for a message.
    #[must_use]
    pub fn has_words(&self, id: &str) -> bool {
        self.library.has(id)
    }

    /// The language, by its tag.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// It is written from right to left.
    #[must_use]
    pub fn rtl(&self) -> bool {
        self.rtl
    }

    /// Counts how often content was put together anew.
    #[must_use]
    pub fn edition(&self) -> u32 {
        self.edition
    }

    /// The languages that can be chosen.
    #[must_use]
    pub fn locales(&self) -> Vec<LocaleChoice> {
        let choices = self.locales.all().iter().filter(|locale| locale.tag() != "en-XA" || self.locale == "en-XA");
        choices
            .map(|locale| LocaleChoice {
                tag: locale.tag().to_owned(),
                own_name: locale.file.name.clone(),
                hello: locale.file.hello.clone(),
                draft: locale.file.review == Review::Draft,
            })
            .collect()
    }

    /// The season.
    #[must_use]
    pub fn season(&self) -> &Season {
        &self.season
    }

    /// Episodes that children do not see: each kind of activity on its own.
    #[must_use]
    pub fn hidden(&self) -> &[Id] {
        &self.hidden
    }

    /// The scene that was just edited, where files are followed.
    #[must_use]
    pub fn edited(&self) -> Option<&SceneOf> {
        self.edited.as_ref()
    }

    /// A byte of an episode's file as a writer's editor names it: file and line.
    #[must_use]
    pub fn place_in(&self, episode: &Episode, byte: usize) -> String {
        let name = format!("/{}.ron", episode.id());
        let file = self.files.iter().find(|(path, _)| path.starts_with("levels/") && path.ends_with(&name));
        let Some((path, bytes)) = file else { return String::new() };
        let (line, _) = line_column(&String::from_utf8_lossy(bytes), byte);
        format!("{path}:{line}")
    }

    /// A mistake with its place, on one line.
    #[must_use]
    pub fn in_words(&self, mistake: &Diagnostic) -> String {
        let place = mistake.span.as_ref().and_then(|span| {
            let text = std::str::from_utf8(self.files.get(&mistake.file)?).ok()?;
            Some(line_column(text, span.start))
        });
        let (line, column) = place.unwrap_or((1, 1));
        format!("{}:{line}:{column}: {} {}", mistake.file, mistake.code, mistake.message)
    }

    /// A sound episode.
    #[must_use]
    pub fn episode(&self, id: &str) -> Option<&Arc<Episode>> {
        self.episodes.get(id)
    }

    /// What is wrong with the content; the rest plays.
    #[must_use]
    pub fn broken(&self) -> &[Diagnostic] {
        &self.broken
    }

    /// The drawings.
    #[must_use]
    pub fn art(&self) -> &Arc<Gallery> {
        &self.gallery
    }

    /// The size of somebody's drawing, and where the feet are.
    #[must_use]
    pub fn figure_shape(&self, who: &str) -> Shape {
        self.gallery.shape(who)
    }

    /// The free rectangle of a screen in a place's picture: left, top, width, height of 1920 × 1080.
    #[must_use]
    pub fn place_screen(&self, place: &str) -> Option<(f32, f32, f32, f32)> {
        self.gallery.catalogue().places.get(place)?.screen
    }

    /// The file of a music key, as the culture has it, below `assets`.
    #[must_use]
    pub fn music_file(&self, key: &str) -> Option<String> {
        let key = self.gallery.culture().music.get(key).map_or(key, String::as_str);
        self.sounds.music.get(key).cloned()
    }

    /// An effect.
    #[must_use]
    pub fn effect(&self, id: &str) -> Option<&Effect> {
        self.sounds.effects.get(id)
    }

    /// The file of an effect, below `assets`.
    #[must_use]
    pub fn effect_file(&self, id: &str) -> Option<String> {
        self.effect(id).map(|effect| effect.file.clone())
    }

    /// The file of a spoken line, in the language of the moment or one that it stands on.
    #[must_use]
    pub fn voice_file(&self, message: &str) -> Option<String> {
        let chain = self.locales.chain(&self.locale);
        let speaks = chain.iter().find(|locale| self.voices.locales.get(locale.tag()).is_some_and(|lines| lines.contains(message)))?;
        Some(format!("voice/{}/{message}.ogg", speaks.tag()))
    }

    /// The help lines of all countries.
    #[must_use]
    pub fn help(&self) -> &HelpLines {
        &self.help
    }

    /// The country that the language names, where it names one.
    #[must_use]
    pub fn country_of_locale(&self) -> Option<&str> {
        self.locales.get(&self.locale)?.file.region.as_deref()
    }
}

/// How far reading is.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Files are on their way.
    #[default]
    Under,
    /// Everything was put together.
    Done,
    /// Without words there is no game.
    Failed,
}

pub(super) fn plugin(app: &mut App) {
    app.init_asset::<Source>()
        .init_asset_loader::<SourceLoader>()
        .init_resource::<Reading>()
        .init_resource::<Wanted>()
        .init_resource::<Root>()
        .add_systems(Startup, begin)
        .add_systems(Update, (put_together, report).chain().in_set(GameSystems::Read));
}

fn begin(mut commands: Commands, server: Res<AssetServer>, root: Res<Root>) {
    commands.insert_resource(Sources::want(&server, &root));
}

/// Puts content together when all files are there, when one changes, and when another language is chosen.
fn put_together(
    mut commands: Commands,
    sources: Res<Sources>,
    server: Res<AssetServer>,
    assets: Res<Assets<Source>>,
    mut changes: MessageReader<AssetEvent<Source>>,
    chosen: Res<Chosen>,
    wanted: Res<Wanted>,
    content: Option<ResMut<Content>>,
    mut fonts: ResMut<Fonts>,
    mut reading: ResMut<Reading>,
) {
    let changed = changes.read().filter(|event| matches!(event, AssetEvent::Modified { .. } | AssetEvent::Added { .. })).count() > 0;
    let language = chosen.0.locale.clone();
    let same_language = content.as_ref().is_some_and(|content| language.as_deref().is_none_or(|language| language == content.locale));
    if !sources.settled(&server) || (content.is_some() && !changed && same_language) || (content.is_none() && *reading == Reading::Failed) {
        return;
    }
    let edition = content.as_ref().map_or(1, |content| content.edition + 1);
    let files: Arc<BTreeMap<String, Vec<u8>>> = match &content {
        Some(content) if !changed => content.files.clone(),
        _ => Arc::new(sources.files(&assets).into_iter().map(|(path, bytes)| (path, bytes.into_owned())).collect()),
    };
    let mut next = assemble(&files, language.as_deref(), &wanted.0, edition);
    next.edited = content.as_ref().filter(|_| changed).and_then(|before| edit::scene(&before.files, &next.files, &next.episodes));
    if next.locales.all().is_empty() {
        error!("no words could be read: are the folders `levels`, `locales` and `assets` beside the game?");
        *reading = Reading::Failed;
        return;
    }
    let locale = next.locales.get(&next.locale);
    if let Some(locale) = locale {
        let (text, display, names) = (server.load(&locale.fonts.text), server.load(&locale.fonts.display), server.load(NAMES_FONT));
        if fonts.text != text || fonts.display != display {
            *fonts = Fonts { text, display, names };
        }
    }
    *reading = Reading::Done;
    match content {
        Some(mut content) => *content = next,
        None => commands.insert_resource(next),
    }
}

fn text<'a>(files: &'a BTreeMap<String, Vec<u8>>, path: &str, found: &mut Vec<Diagnostic>) -> Option<&'a str> {
    let Some(bytes) = files.get(path) else {
        found.push(Diagnostic::error("G001", path, "this file is missing").hint("is it on the list, and spelled the same?"));
        return None;
    };
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let at = error.valid_up_to();
            found.push(Diagnostic::error("G002", path, "this file is not UTF-8").at(at..at + 1).hint("save it as UTF-8 in your editor"));
            None
        }
    }
}

fn ron<T: serde::de::DeserializeOwned + Default>(files: &BTreeMap<String, Vec<u8>>, path: &str, found: &mut Vec<Diagnostic>) -> T {
    let Some(text) = text(files, path, found) else { return T::default() };
    parse_ron(path, text).unwrap_or_else(|mistake| {
        found.push(mistake);
        T::default()
    })
}

fn culture(files: &BTreeMap<String, Vec<u8>>, name: &str, found: &mut Vec<Diagnostic>) -> Culture {
    let mut chain: Vec<(String, Culture)> = Vec::new();
    let mut next = Some(name.to_owned());
    while let Some(name) = next.filter(|name| chain.iter().all(|(seen, _)| seen != name)) {
        let culture: Culture = ron(files, &format!("assets/looks/{name}.ron"), found);
        next = culture.parent.clone();
        chain.push((name, culture));
    }
    chain.into_iter().rev().map(|(_, culture)| culture).reduce(|parent, child| child.over(&parent)).unwrap_or_default()
}

fn assemble(files: &Arc<BTreeMap<String, Vec<u8>>>, language: Option<&str>, wanted: &[String], edition: u32) -> Content {
    let mut broken = Vec::new();
    let sources: Vec<Text> =
        files.iter().filter(|(path, _)| path.starts_with("locales/")).map(|(path, bytes)| Text::new(path.clone(), bytes.clone())).collect();
    let (locales, mistakes) = Locales::read(&sources);
    broken.extend(mistakes);
    let locales = locales.with_pseudo();
    let locale = match language.filter(|tag| locales.get(tag).is_some()) {
        Some(tag) => tag.to_owned(),
        None => negotiate(wanted, &locales).to_owned(),
    };
    let chosen = locales.get(&locale);
    let rtl = chosen.is_some_and(|locale| locale.direction == Direction::RightToLeft);
    let culture_name = chosen.map_or_else(|| "base".to_owned(), |locale| locale.culture.clone());
    let catalogue: Catalogue = ron(files, "assets/art/catalogue.ron", &mut broken);
    let looks = culture(files, &culture_name, &mut broken);
    let sounds: Sounds = ron(files, "assets/audio/catalogue.ron", &mut broken);
    let voices: Voices = ron(files, "assets/voice/manifest.ron", &mut broken);
    let layers: Layers = files
        .iter()
        .filter_map(|(path, bytes)| {
            let name = path.strip_prefix("assets/art/")?;
            let svg = path.ends_with(".svg").then(|| std::str::from_utf8(bytes).ok()).flatten()?;
            let problems = vetting::vet(svg);
            let harmless = problems.is_empty();
            broken.extend(problems.into_iter().map(|problem| Diagnostic::error(problem.code, path, problem.message).at(problem.at)));
            // What may do harm is never drawn: something neutral stands in its place.
            harmless.then(|| (name.to_owned(), svg.to_owned()))
        })
        .collect();
    let names =
        |folder: &str| layers.keys().filter_map(|path| path.strip_prefix(folder)?.strip_suffix(".svg").map(str::to_owned)).collect();
    let (pictures, badges) = (names("scenes/"), names("ui/icons/"));
    let cast = looks.cast.keys().cloned().collect();
    let places = catalogue.places.keys().cloned().collect();
    let music = sounds.music.keys().cloned().collect();
    let effects = sounds.effects.keys().cloned().collect();
    let reference = ReferenceWords::new(&locales);
    let outside = Outside {
        cast: Some(&cast),
        places: Some(&places),
        music: Some(&music),
        sounds: Some(&effects),
        pictures: Some(&pictures),
        badges: Some(&badges),
        episodes: None,
        words: Some(&reference),
    };
    let words = ReferenceWords::of(&locales, &locale);
    let pack = Pack { locales: &locales, locale: &locale, outside: Outside { words: Some(&words), ..outside } };
    let (season, hidden, episodes) = read_seasons(files, &outside, &pack, &mut broken);
    let (help, mistakes) = HelpLines::read(&sources);
    broken.extend(mistakes);
    // Notes are for the author's tool: nothing is broken by what they say.
    broken.retain(|mistake| mistake.severity != Severity::Note);
    Content {
        library: locales.library(&locale),
        locales,
        locale,
        rtl,
        edition,
        season,
        hidden,
        episodes,
        edited: None,
        broken,
        gallery: Arc::new(Gallery::new(catalogue, looks, layers)),
        sounds,
        voices,
        help,
        files: files.clone(),
    }
}

/// The chosen locale, for what its pack changes in the data of episodes.
struct Pack<'a> {
    locales: &'a Locales,
    locale: &'a str,
    /// What its changes are checked against: its own words.
    outside: Outside<'a>,
}

/// The season of the map, and all sound episodes: also those of hidden seasons, which are played when they are asked for
/// by name.
fn read_seasons(
    files: &BTreeMap<String, Vec<u8>>,
    outside: &Outside,
    pack: &Pack,
    broken: &mut Vec<Diagnostic>,
) -> (Season, Vec<Id>, BTreeMap<String, Arc<Episode>>) {
    let mut shown = None;
    let mut unseen = Vec::new();
    let mut episodes = BTreeMap::new();
    let hidden = files.keys().filter(|path| path.starts_with("levels/") && path.ends_with("/season.ron") && *path != SEASON);
    for path in std::iter::once(SEASON).chain(hidden.map(String::as_str)) {
        let Some(season) = read_season(files, path, outside, broken) else { continue };
        read_episodes(files, path, &season, outside, pack, &mut episodes, broken);
        if path == SEASON {
            shown = Some(season);
        } else {
            unseen.extend(season.episodes);
        }
    }
    let empty = || Season { id: "season-one".into(), title: "map-title".into(), episodes: Vec::new(), coming: Vec::new(), hidden: false };
    (shown.unwrap_or_else(empty), unseen, episodes)
}

fn read_season(files: &BTreeMap<String, Vec<u8>>, path: &str, outside: &Outside, broken: &mut Vec<Diagnostic>) -> Option<Season> {
    let season_text = text(files, path, broken)?;
    let beside = files.keys().filter_map(|file| file.strip_prefix(folder(path))?.strip_suffix(".ron").map(str::to_owned)).collect();
    let (season, mistakes) = season::check(path, season_text, Some(&beside), outside.words);
    broken.extend(mistakes);
    season
}

fn read_episodes(
    files: &BTreeMap<String, Vec<u8>>,
    season_path: &str,
    season: &Season,
    outside: &Outside,
    pack: &Pack,
    episodes: &mut BTreeMap<String, Arc<Episode>>,
    broken: &mut Vec<Diagnostic>,
) {
    let file = |id: &str| format!("{}{id}.ron", folder(season_path));
    let others: Vec<_> = season.episodes.iter().filter_map(|id| outline_of(files, &file(id))).collect();
    let outside = Outside { episodes: Some(&others), ..*outside };
    let inside = Outside { episodes: Some(&others), ..pack.outside };
    for id in &season.episodes {
        let path = file(id);
        let Some(text) = text(files, &path, broken) else { continue };
        let changes = pack.locales.changes(pack.locale, id).map(|over| (over, &inside));
        let (episode, mistakes) = check_over(&path, text, changes, &outside);
        broken.extend(mistakes);
        if let Some(episode) = episode {
            episodes.insert(id.to_string(), Arc::new(episode));
        }
    }
}

/// The folder of a file, with its last `/`.
fn folder(path: &str) -> &str {
    &path[..path.rfind('/').map_or(0, |at| at + 1)]
}

fn outline_of(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Option<OtherEpisode> {
    season::outline(path, std::str::from_utf8(files.get(path)?).ok()?)
}

/// A writer sees each mistake in the log, with its place; a player sees that a story rests.
fn report(content: Option<Res<Content>>) {
    let Some(content) = content.filter(DetectChanges::is_changed) else { return };
    for mistake in &content.broken {
        warn!("{}", content.in_words(mistake));
    }
}
