//! The whole check: files, words, looks, seasons and episodes, each by its own check, all findings in one report.

use std::collections::BTreeSet;

use super::{
    files,
    inputs::Inputs,
    looks::{self, Looks},
    print,
    report::Report,
    unused::{self, Used},
};
use crate::{
    l10n::{
        self,
        check::{Asked, Use},
        day::Day,
        help_lines::{self, HelpLines},
        locales::{Locale, Locales},
        lock,
        source::Source,
        words::ReferenceWords,
    },
    story::{
        check,
        diagnostic::Diagnostic,
        episode::Episode,
        overlay,
        season::{self, Season},
        world::{OtherEpisode, Words, World},
    },
};

/// What is checked.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Only this locale and what it stands on.
    pub locale: Option<String>,
    /// The day of today, for help lines that grow old.
    pub today: Option<Day>,
}

/// A locale that is not on the list was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no locale `{tag}`; there are {known}")]
pub struct UnknownLocale {
    /// The tag.
    pub tag: String,
    /// Those that there are.
    pub known: String,
}

/// Checks everything.
///
/// # Errors
/// When the locale of the scope does not exist.
pub fn lint(inputs: &Inputs, scope: &Scope) -> Result<Report, UnknownLocale> {
    let mut found = files::check(inputs);
    let sources = inputs.sources();
    let (locales, mistakes) = Locales::read_with_print(&sources);
    found.extend(mistakes);
    if let Some(tag) = scope.locale.as_ref().filter(|tag| locales.get(tag).is_none()) {
        return Err(UnknownLocale { tag: tag.clone(), known: locales.tags().collect::<Vec<_>>().join(", ") });
    }
    found.extend(lock::check(&locales, &sources));
    let (help, mistakes) = HelpLines::read(&sources);
    found.extend(mistakes);
    found.extend(scope.today.map(|today| help.check_age(today)).unwrap_or_default());

    let looks = Looks::read(inputs, &mut found);
    looks.check(inputs, &mut found);
    looks.check_unused(inputs, &mut found);
    check_cultures(&locales, &looks, &mut found);

    let mut asked = Asked::default();
    asked.uses.extend(looks.captions().map(|caption| Use {
        id: caption.to_owned(),
        attr: None,
        args: Vec::new(),
        file: looks::SOUNDS.to_owned(),
        span: inputs.text(looks::SOUNDS).and_then(|text| Some(text.find(caption)?..text.find(caption)? + caption.len())),
    }));
    let words = ReferenceWords::new(&locales);
    let (mut used, mut sound) = (Used::default(), true);
    let seasons = seasons(inputs, Some(&words), &mut found);
    for (season, path) in &seasons {
        sound &= read_season(inputs, path, season, &looks, &words, &mut asked, &mut used, &mut found);
    }
    for locale in locales.all() {
        check_overlays(inputs, &locales, locale, &words, &seasons, &looks, &mut used, &mut found);
    }
    // What only a broken episode uses is not unused.
    if sound {
        unused::check(inputs, &looks, &used, &mut found);
    }
    asked.uses.extend(countries(&help, &sources));
    let episodes: Vec<String> = asked.complete.iter().filter_map(|file| file.strip_suffix(".ftl")).map(str::to_owned).collect();
    asked.uses.extend(print::asked(&locales, &episodes));
    asked.complete.push("print.ftl".to_owned());
    let fonts = [".ttf", ".otf"].into_iter().flat_map(|ending| inputs.below("assets/", ending));
    let fonts: Vec<Source> = fonts.filter_map(|path| Some(Source::new(path, inputs.bytes(path)?))).collect();
    found.extend(l10n::check::check(&locales, &asked, Some(&fonts)));
    // The check of the episode has said this already, at the same place.
    found.retain(|finding| finding.code != "L013" || !finding.file.starts_with("levels/"));
    if let Some(tag) = &scope.locale {
        keep_only(&locales, tag, &looks, &mut found);
    }
    Ok(Report::new(found))
}

/// The names of countries, as the page of help asks for them.
fn countries(help: &HelpLines, sources: &[Source]) -> Vec<Use> {
    let list = sources.iter().find(|source| source.path == help_lines::INDEX);
    let named = |country: &str| Use {
        id: format!("country-{country}"),
        file: help_lines::INDEX.to_owned(),
        span: list.and_then(|list| list.quoted(country)),
        ..Use::default()
    };
    help.countries().map(named).collect()
}

/// An episode of the content, if it is sound.
pub(super) fn episode(inputs: &Inputs, path: &str) -> Option<Episode> {
    check::check(path, inputs.text(path)?, &World::unknown()).0
}

/// Every season that can be read, with its file.
pub(super) fn seasons(inputs: &Inputs, words: Option<&dyn Words>, found: &mut Vec<Diagnostic>) -> Vec<(Season, String)> {
    let paths: Vec<&str> = inputs.below("levels/", "/season.ron").collect();
    if paths.is_empty() {
        let mistake = Diagnostic::error("A001", "levels/season-one/season.ron", "there is no season");
        found.push(mistake.expected("a folder in levels/ with a season.ron"));
    }
    let mut seasons = Vec::new();
    for path in paths {
        let Some(text) = inputs.text(path) else { continue };
        let files = ids_beside(inputs, path);
        let (season, mistakes) = season::check(path, text, Some(&files), words);
        found.extend(mistakes);
        let Some(season) = season else { continue };
        let named: BTreeSet<&str> = season.episodes.iter().map(|id| id.as_str()).collect();
        for file in files.iter().filter(|file| !named.contains(file.as_str())) {
            let mistake = Diagnostic::note("A006", beside(path, file), "the season does not name this episode");
            found.push(mistake.hint(format!("name it in {path}, or delete it")));
        }
        seasons.push((season, path.to_owned()));
    }
    seasons
}

fn folder(path: &str) -> &str {
    &path[..path.rfind('/').map_or(0, |at| at + 1)]
}

/// The file of an episode beside a season file.
pub(super) fn beside(season: &str, id: &str) -> String {
    format!("{}{id}.ron", folder(season))
}

/// The ids of the episode files beside a season file.
fn ids_beside(inputs: &Inputs, path: &str) -> BTreeSet<String> {
    let names = inputs.names(folder(path), ".ron").filter(|name| *name != "season" && !name.contains('/'));
    names.map(str::to_owned).collect()
}

/// Everything around the episodes of a season.
struct Around {
    cast: BTreeSet<String>,
    places: BTreeSet<String>,
    music: BTreeSet<String>,
    effects: BTreeSet<String>,
    pictures: BTreeSet<String>,
    badges: BTreeSet<String>,
    episodes: Vec<OtherEpisode>,
}

impl Around {
    fn new(inputs: &Inputs, path: &str, season: &Season, looks: &Looks, cast: BTreeSet<String>) -> Self {
        let outline = |id: &str| season::outline(&beside(path, id), inputs.text(&beside(path, id))?);
        Self {
            cast,
            places: looks.places(),
            music: looks.music(),
            effects: looks.effects(),
            pictures: looks.drawings("scenes/"),
            badges: looks.drawings("ui/icons/"),
            episodes: season.episodes.iter().filter_map(|id| outline(id)).collect(),
        }
    }

    fn world<'a>(&'a self, words: &'a dyn Words) -> World<'a> {
        World {
            cast: Some(&self.cast),
            places: Some(&self.places),
            music: Some(&self.music),
            sounds: Some(&self.effects),
            pictures: Some(&self.pictures),
            badges: Some(&self.badges),
            episodes: Some(&self.episodes),
            words: Some(words),
        }
    }
}

/// What a pack changes in episodes: each with the words and the people of the pack.
fn check_overlays(
    inputs: &Inputs,
    locales: &Locales,
    locale: &Locale,
    reference: &dyn Words,
    seasons: &[(Season, String)],
    looks: &Looks,
    used: &mut Used,
    found: &mut Vec<Diagnostic>,
) {
    let changes = &locale.changes;
    if changes.is_empty() {
        return;
    }
    let words = ReferenceWords::of(locales, locale.tag());
    for (id, over) in changes {
        let Some((season, path)) = seasons.iter().find(|(season, _)| season.episodes.iter().any(|one| **one == **id)) else {
            let known = seasons.iter().flat_map(|(season, _)| season.episodes.iter().map(|one| one.as_str()));
            found.push(over.unknown_episode(id, known));
            continue;
        };
        let file = beside(path, id);
        let Some(text) = inputs.text(&file) else { continue };
        let around = Around::new(inputs, path, season, looks, looks.cast_of(&locale.culture));
        let changes = (over, &around.world(&words));
        let (changed, mistakes) = overlay::check_over(&file, text, Some(changes), &around.world(reference));
        // What is wrong without the pack's changes has been said.
        found.extend(mistakes.into_iter().filter(|finding| finding.file == over.file));
        let Some(changed) = changed else { continue };
        used.add(&changed);
        looks.check_moods(&changed, inputs, found);
        for who in changed.assets_used().cast.keys().filter(|who| words.wording(&format!("name-{who}"), None).is_none()) {
            found.push(over.unnamed(who));
        }
    }
}

/// Checks the episodes of a season; whether all of them are sound.
fn read_season(
    inputs: &Inputs,
    path: &str,
    season: &Season,
    looks: &Looks,
    words: &dyn Words,
    asked: &mut Asked,
    used: &mut Used,
    found: &mut Vec<Diagnostic>,
) -> bool {
    let file = |id: &str| beside(path, id);
    let around = Around::new(inputs, path, season, looks, looks.cast());
    let world = around.world(words);
    let mut sound = true;
    for id in &season.episodes {
        let path = file(id);
        let Some(text) = inputs.text(&path) else { continue };
        let (episode, mistakes) = check::check(&path, text, &world);
        found.extend(mistakes);
        let Some(episode) = episode else {
            sound = false;
            continue;
        };
        used.add(&episode);
        looks.check_moods(&episode, inputs, found);
        asked.uses.extend(episode.messages_used().iter().map(|used| Use {
            id: used.id.to_string(),
            attr: used.attribute.map(str::to_owned),
            args: used.variables.iter().map(|variable| (*variable).to_owned()).collect(),
            file: path.clone(),
            span: used.span.clone(),
        }));
        asked.complete.push(format!("{id}.ftl"));
    }
    if season.hidden {
        asked.hidden.push(format!("{}.ftl", season.id));
        // All words of a hidden season lie in one file, its title among them.
        asked.complete.push(format!("{}.ftl", season.id));
        asked.uses.push(Use { id: season.title.to_string(), attr: None, args: Vec::new(), file: path.to_owned(), span: None });
    }
    sound
}

/// Each locale's culture exists, and each culture is some locale's or some culture's parent.
fn check_cultures(locales: &Locales, looks: &Looks, found: &mut Vec<Diagnostic>) {
    for locale in locales.all().iter().filter(|locale| !looks.cultures().any(|culture| culture == locale.culture)) {
        let mistake = Diagnostic::error("A009", &locale.path, format!("there is no culture `{}`", locale.culture));
        found.push(mistake.expected(format!("one of {}", looks.cultures().collect::<Vec<_>>().join(", "))));
    }
}

/// Drops what only concerns other locales.
fn keep_only(locales: &Locales, tag: &str, looks: &Looks, found: &mut Vec<Diagnostic>) {
    let chain = locales.chain(tag);
    let others = locales.tags().filter(|other| chain.iter().all(|locale| locale.tag() != *other));
    let mut folders: Vec<String> = others.map(|other| format!("locales/{other}/")).collect();
    let cultures: BTreeSet<&str> = chain.iter().map(|locale: &&Locale| locale.culture.as_str()).collect();
    folders.extend(looks.cultures().filter(|culture| !cultures.contains(culture)).map(|culture| format!("assets/looks/{culture}.ron")));
    found.retain(|finding| !folders.iter().any(|folder| finding.file.starts_with(folder)));
}
