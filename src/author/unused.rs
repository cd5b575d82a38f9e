//! What is drawn, composed and listed, and used by nothing: no episode, no look, no place asks for it.

use std::collections::BTreeSet;

use super::{
    inputs::Inputs,
    looks::{CATALOGUE, Looks, SOUNDS},
};
use crate::{
    l10n::look::{
        catalogue::{Cast, Cloth, Person},
        figure::{dress, mascot_layers, person_layers},
        sounds::EffectKind,
    },
    story::{diagnostic::Diagnostic, episode::Episode},
};

/// Music that the screens play themselves.
const OF_SCREENS: [&str; 3] = ["title", "celebration", "celebration-sting"];
/// Drawings that the screens show themselves.
const ON_SCREENS: [&str; 4] = ["title", "island", "map-portrait", "reflection"];

/// A note names so many things at most.
const MOST_NAMED: usize = 30;

/// What the episodes of all seasons use.
#[derive(Debug, Default)]
pub(super) struct Used {
    places: BTreeSet<String>,
    music: BTreeSet<String>,
    sounds: BTreeSet<String>,
    pictures: BTreeSet<String>,
    cast: BTreeSet<String>,
}

impl Used {
    /// Adds what an episode uses.
    pub fn add(&mut self, episode: &Episode) {
        let assets = episode.assets_used();
        self.places.extend(assets.places.iter().map(ToString::to_string));
        self.music.extend(assets.music.iter().map(ToString::to_string));
        self.sounds.extend(assets.sounds.iter().map(ToString::to_string));
        self.pictures.extend(assets.pictures.iter().map(ToString::to_string));
        self.cast.extend(assets.cast.keys().map(ToString::to_string));
    }
}

/// Notes about what nothing uses, one for each kind of thing: a season that grows has some of it for a while.
pub(super) fn check(inputs: &Inputs, looks: &Looks, used: &Used, found: &mut Vec<Diagnostic>) {
    let mut note = |code, file: &str, what: &str, names: Vec<&str>, hint: &str| {
        let Some(first) = names.first() else { return };
        let quoted = format!("\"{first}\"");
        let place = inputs.text(file).and_then(|text| Some(text.find(&quoted)?..text.find(&quoted)? + quoted.len()));
        let (shown, more) = names.split_at(names.len().min(MOST_NAMED));
        let more = if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
        found.push(Diagnostic::note(code, file, format!("{what}: {}{more}", shown.join(", "))).at(place).hint(hint));
    };
    let without =
        |names: BTreeSet<String>, used: &dyn Fn(&str) -> bool| -> Vec<String> { names.into_iter().filter(|name| !used(name)).collect() };
    let kinds = [
        (CATALOGUE, "no episode uses these places", without(looks.places(), &|name| used.places.contains(name))),
        (CATALOGUE, "no place uses these lights", {
            let named: BTreeSet<&str> = looks.catalogue.places.values().filter_map(|place| place.light.as_deref()).collect();
            without(looks.catalogue.lights.keys().cloned().collect(), &|name| named.contains(name))
        }),
        (
            "assets/looks/base.ron",
            "no episode shows these people",
            without(looks.cast(), &|name| used.cast.contains(name)),
        ),
        (SOUNDS, "no episode, culture or screen plays this music", {
            let pieces: BTreeSet<&String> = looks.cultures.values().flat_map(|culture| culture.music.values()).collect();
            without(looks.music(), &|name| {
                used.music.contains(name) || OF_SCREENS.contains(&name) || pieces.iter().any(|piece| *piece == name)
            })
        }),
        (CATALOGUE, "no look uses these palettes, patterns and bodies", palettes(looks)),
    ];
    let hint = "use them, or take them away: a child may download them for nothing";
    for (file, what, names) in &kinds {
        note("A013", file, what, names.iter().map(String::as_str).collect(), hint);
    }
    let drawings = drawings(looks, used);
    // Props and pictures first: arms and faces come in sets.
    let first = drawings.first().map(|drawing| format!("assets/art/{drawing}")).unwrap_or_default();
    note("A013", &first, "nothing shows these drawings", drawings.iter().map(String::as_str).collect(), hint);
    let silent = looks
        .sounds
        .effects
        .iter()
        .filter(|(name, effect)| effect.kind != EffectKind::Ui && effect.caption.is_none() && !used.sounds.contains(*name));
    note(
        "A014",
        SOUNDS,
        "these sounds have neither a line in an episode nor a caption",
        silent.map(|(name, _)| name.as_str()).collect(),
        "who cannot hear them has to read what they mean: name a message as `caption`, or take them away",
    );
}

/// Everybody in everything that they wear, in every culture.
fn everybody(looks: &Looks) -> Vec<Person> {
    let cast = looks.cultures.values().flat_map(|culture| culture.cast.values());
    let people = cast.filter_map(|cast| if let Cast::Person(person) = cast { Some(person) } else { None });
    people
        .flat_map(|person| {
            let outfits = person.outfits.keys().map(|outfit| Some(outfit.as_str()));
            std::iter::once(None).chain(outfits).map(|outfit| dress(person, outfit)).collect::<Vec<_>>()
        })
        .collect()
}

fn palettes(looks: &Looks) -> Vec<String> {
    let mut named: BTreeSet<(&str, String)> = BTreeSet::new();
    for person in everybody(looks) {
        let words = [("body", person.body), ("skin", person.skin), ("hair", person.hair_colour), ("iris", person.iris)];
        named.extend(words.into_iter().filter_map(|(kind, word)| Some((kind, word?))));
        let cloths = [person.top, person.second, person.shoes, person.sleeves, person.headwear];
        named.extend(cloths.into_iter().flatten().filter_map(|cloth| match cloth {
            Cloth::Pattern(pattern, _) => Some(("pattern", pattern)),
            Cloth::Plain(_) => None,
        }));
    }
    let catalogue = &looks.catalogue;
    let all = (catalogue.bodies.keys().map(|name| ("body", name)))
        .chain(catalogue.skins.keys().map(|name| ("skin", name)))
        .chain(catalogue.hair_colours.keys().map(|name| ("hair", name)))
        .chain(catalogue.irises.keys().map(|name| ("iris", name)))
        .chain(catalogue.patterns.keys().map(|name| ("pattern", name)));
    all.filter(|(kind, name)| !named.contains(&(*kind, (*name).clone()))).map(|(_, name)| name.clone()).collect()
}

/// The drawings of people, the mascot, props and pictures that nothing puts on a screen. Those of places and of small life
/// are looked at with the other files.
fn drawings(looks: &Looks, used: &Used) -> Vec<String> {
    let catalogue = &looks.catalogue;
    let mut shown: BTreeSet<String> = BTreeSet::new();
    for person in everybody(looks) {
        let poses = super::looks::poses(&catalogue.people_moods);
        shown.extend(poses.filter_map(|pose| person_layers(catalogue, &person, pose).ok()).flatten());
    }
    shown.extend(super::looks::poses(&catalogue.mascot_moods).flat_map(mascot_layers));
    for culture in looks.cultures.values() {
        let props = culture.cast.values().filter_map(|cast| if let Cast::Prop(name) = cast { Some(name) } else { None });
        shown.extend(props.map(|name| format!("props/{name}.svg")));
        shown.extend(culture.pictures.values().map(|name| format!("scenes/{name}.svg")));
    }
    let scenes = used.pictures.iter().map(String::as_str).chain(ON_SCREENS);
    shown.extend(scenes.map(|name| format!("scenes/{name}.svg")));
    let folders = ["people/", "sango/", "props/", "scenes/"];
    let all = looks.layers.keys().filter(|path| folders.iter().any(|folder| path.starts_with(folder)));
    let mut unused: Vec<String> = all.filter(|path| !shown.contains(*path)).cloned().collect();
    unused.sort_by_key(|path| path.starts_with("people/"));
    unused
}
