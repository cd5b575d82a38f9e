//! Whether every culture can be drawn and heard: each look in each outfit and mood, each place, picture, piece and spoken line.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use super::inputs::Inputs;
use crate::{
    l10n::look::{
        catalogue::{ArtProblem, Cast, Catalogue, Cloth, Culture, MoodLook, Person},
        figure::{Layers, Pose, dress, mascot_layers, only_part, person_layers, recolour, stack},
        gallery::Gallery,
        life::{Living, colour},
        sounds::{Sounds, Voices},
        vetting,
    },
    story::{
        diagnostic::{Diagnostic, did_you_mean},
        episode::Episode,
        script::Mood,
        source::parse_ron,
    },
};

pub(super) const CATALOGUE: &str = "assets/art/catalogue.ron";
pub(super) const SOUNDS: &str = "assets/audio/catalogue.ron";
const VOICES: &str = "assets/voice/manifest.ron";
const LOOKS: &str = "assets/looks/";

/// The culture that every other one stands on.
const BASE: &str = "base";

/// What there is to see and hear.
#[derive(Default)]
pub(super) struct Looks {
    pub(super) catalogue: Catalogue,
    /// Each culture as its file says, not yet over its parents.
    pub(super) cultures: BTreeMap<String, Culture>,
    pub(super) sounds: Sounds,
    voices: Voices,
    /// The drawings, by their paths below `assets/art`.
    pub(super) layers: Layers,
}

impl Looks {
    /// Reads everything that can be read.
    pub fn read(inputs: &Inputs, found: &mut Vec<Diagnostic>) -> Self {
        let layers = inputs.names("assets/art/", ".svg").filter_map(|name| {
            let text = inputs.text(&format!("assets/art/{name}.svg"))?;
            Some((format!("{name}.svg"), text.to_owned()))
        });
        let mut looks = Self {
            catalogue: ron(inputs, CATALOGUE, found).unwrap_or_default(),
            sounds: ron(inputs, SOUNDS, found).unwrap_or_default(),
            voices: ron(inputs, VOICES, found).unwrap_or_default(),
            layers: layers.collect(),
            cultures: BTreeMap::new(),
        };
        for name in inputs.names(LOOKS, ".ron") {
            if let Some(culture) = ron(inputs, &format!("{LOOKS}{name}.ron"), found) {
                looks.cultures.insert(name.to_owned(), culture);
            }
        }
        looks
    }

    /// Every drawing of a culture, over those of its parents.
    pub fn gallery(self, culture: &str) -> Gallery {
        let mut chain: Vec<&str> = Vec::new();
        let mut next = Some(culture);
        while let Some(name) = next.filter(|name| !chain.contains(name)) {
            chain.push(name);
            next = self.cultures.get(name).and_then(|culture| culture.parent.as_deref());
        }
        let cultures = chain.into_iter().rev().filter_map(|name| self.cultures.get(name).cloned());
        let culture = cultures.reduce(|parent, child| child.over(&parent)).unwrap_or_default();
        Gallery::new(self.catalogue, culture, self.layers)
    }

    /// Everybody who can appear, wherever the story plays.
    pub fn cast(&self) -> BTreeSet<String> {
        self.cultures.get(BASE).map(|base| base.cast.keys().cloned().collect()).unwrap_or_default()
    }

    /// Everybody who can appear in a culture.
    pub fn cast_of(&self, culture: &str) -> BTreeSet<String> {
        let mut cast = self.cast();
        let (mut next, mut seen) = (Some(culture), BTreeSet::new());
        while let Some(name) = next.filter(|name| seen.insert(*name)) {
            let Some(culture) = self.cultures.get(name) else { break };
            cast.extend(culture.cast.keys().cloned());
            next = culture.parent.as_deref();
        }
        cast
    }

    /// The places of scripts.
    pub fn places(&self) -> BTreeSet<String> {
        self.catalogue.places.keys().cloned().collect()
    }

    /// The music keys of scripts.
    pub fn music(&self) -> BTreeSet<String> {
        self.sounds.music.keys().cloned().collect()
    }

    /// The effects of scripts.
    pub fn effects(&self) -> BTreeSet<String> {
        self.sounds.effects.keys().cloned().collect()
    }

    /// The names of the drawings in a folder of `assets/art`.
    pub fn drawings(&self, folder: &str) -> BTreeSet<String> {
        self.layers.keys().filter_map(|path| path.strip_prefix(folder)?.strip_suffix(".svg").map(str::to_owned)).collect()
    }

    /// The cultures that exist.
    pub fn cultures(&self) -> impl Iterator<Item = &str> {
        self.cultures.keys().map(String::as_str)
    }

    /// Checks all of it against the files that there are.
    pub fn check(&self, inputs: &Inputs, found: &mut Vec<Diagnostic>) {
        for (name, culture) in &self.cultures {
            let file = Named { inputs, path: format!("{LOOKS}{name}.ron") };
            self.check_parents(name, culture, &file, found);
            for (who, cast) in &culture.cast {
                self.check_cast(who, cast, &file, found);
            }
            for (place, drawing) in &culture.places {
                if !self.catalogue.places.contains_key(place) {
                    found.push(file.unknown(place, "place", self.catalogue.places.keys()));
                }
                self.need(&format!("places/{drawing}.svg"), drawing, &file, found);
            }
            for (picture, drawing) in &culture.pictures {
                for name in [picture, drawing] {
                    self.need(&format!("scenes/{name}.svg"), name, &file, found);
                }
            }
            for (key, piece) in &culture.music {
                for word in [key, piece] {
                    if !self.sounds.music.contains_key(word) {
                        found.push(file.unknown(word, "music", self.sounds.music.keys()));
                    }
                }
            }
        }
        let file = Named { inputs, path: CATALOGUE.to_owned() };
        for place in self.catalogue.places.values() {
            self.need(&format!("places/{}.svg", place.drawing), &place.drawing, &file, found);
            if let Some(light) = place.light.as_ref().filter(|light| !self.catalogue.lights.contains_key(*light)) {
                found.push(file.unknown(light, "light", self.catalogue.lights.keys()));
            }
        }
        self.check_lives(&file, found);
        self.check_paints(&file, found);
        let file = Named { inputs, path: SOUNDS.to_owned() };
        for sound in self.sounds.music.values().chain(self.sounds.effects.values().map(|effect| &effect.file)) {
            if !inputs.has(&format!("assets/{sound}")) {
                found.push(file.missing(sound, &format!("assets/{sound}")));
            }
        }
        let file = Named { inputs, path: VOICES.to_owned() };
        for (locale, lines) in &self.voices.locales {
            for line in lines {
                let path = format!("assets/voice/{locale}/{line}.ogg");
                if !inputs.has(&path) {
                    found.push(file.missing(line, &path));
                }
            }
        }
    }

    /// Checks that everybody of an episode has all of its moods.
    pub fn check_moods(&self, episode: &Episode, inputs: &Inputs, found: &mut Vec<Diagnostic>) {
        let file = Named { inputs, path: CATALOGUE.to_owned() };
        let mut missing: BTreeSet<(bool, Mood)> = BTreeSet::new();
        for (who, moods) in &episode.assets_used().cast {
            let mascot = **who == *"mascot";
            let known = if mascot { &self.catalogue.mascot_moods } else { &self.catalogue.people_moods };
            missing.extend(moods.iter().filter(|mood| **mood != Mood::Message && !known.contains_key(mood)).map(|mood| (mascot, *mood)));
        }
        for (mascot, mood) in missing {
            let (whom, list) = if mascot { ("the mascot", "mascot_moods") } else { ("people", "people_moods") };
            found.push(
                Diagnostic::error("A009", &file.path, format!("{whom} have no face for the mood {mood:?}, which `{}` uses", episode.id()))
                    .at(file.find(list))
                    .expected(format!("`{mood:?}: (face: …, arms: …)` in `{list}`")),
            );
        }
    }

    /// The small life of places: its drawings and parts are there, and the lower third stays calm.
    fn check_lives(&self, file: &Named, found: &mut Vec<Diagnostic>) {
        for (drawing, lives) in &self.catalogue.lives {
            let Some(svg) = self.layers.get(&format!("places/{drawing}.svg")) else {
                self.need(&format!("places/{drawing}.svg"), drawing, file, found);
                continue;
            };
            let from = file.find("lives:").and_then(|lives| file.after(lives.end, &format!("\"{drawing}\"")));
            for life in lives {
                let (Living::Part(name) | Living::Sprite(name)) = &life.what;
                let place = from.clone().and_then(|from| file.after(from.end, &format!("\"{name}\""))).or_else(|| from.clone());
                let mut wrong = |message: String, expected: String| {
                    found.push(Diagnostic::error("A012", &file.path, message).at(place.clone()).expected(expected));
                };
                match &life.what {
                    Living::Part(part) if only_part(svg, part).is_none() => wrong(
                        format!("the drawing `{drawing}` has no part `{part}`"),
                        format!("a group `<g id=\"live-{part}\">` in `assets/art/places/{drawing}.svg`"),
                    ),
                    Living::Sprite(sprite) if !self.layers.contains_key(&format!("life/{sprite}.svg")) => wrong(
                        format!("there is no drawing `{sprite}` to live in `{drawing}`"),
                        format!("the file `assets/art/life/{sprite}.svg`"),
                    ),
                    _ if !life.calm() => wrong(
                        format!("`{name}` reaches into the calm lower third of `{drawing}`"),
                        format!("everything above {}", crate::l10n::look::life::CALM_BELOW),
                    ),
                    _ => {}
                }
            }
        }
    }

    /// Every colour of the catalogue is one, and every tile of cloth is a harmless drawing.
    fn check_paints(&self, file: &Named, found: &mut Vec<Diagnostic>) {
        let skins = self.catalogue.skins.values().flat_map(|(base, shade, light, lip)| [base, shade, light, lip]);
        let hair = self.catalogue.hair_colours.values().flat_map(|(base, shade, light)| [base, shade, light]);
        let lights = self.catalogue.lights.values().flat_map(|light| [&light.sky, &light.horizon, &light.through, &light.people]);
        let all = skins.chain(hair).chain(self.catalogue.irises.values()).chain(lights);
        found.extend(all.filter(|text| colour(text).is_none()).map(|text| file.no_colour(None, text)));
        for (name, (_, _, tile)) in &self.catalogue.patterns {
            let drawn = ["{a}", "{b}", "{c}"].iter().fold(tile.clone(), |drawn, key| drawn.replace(key, "#000000"));
            for problem in vetting::harms(&drawn) {
                let place = file.find(&format!("\"{name}\""));
                found.push(Diagnostic::error(problem.code, &file.path, format!("the pattern `{name}`: {}", problem.message)).at(place));
            }
        }
    }

    /// The messages that say what sounds mean.
    pub fn captions(&self) -> impl Iterator<Item = &str> {
        self.sounds.effects.values().filter_map(|effect| effect.caption.as_deref())
    }

    /// Files that nothing names.
    pub fn check_unused(&self, inputs: &Inputs, found: &mut Vec<Diagnostic>) {
        let sounds = self.sounds.music.values().chain(self.sounds.effects.values().map(|effect| &effect.file));
        let voices =
            self.voices.locales.iter().flat_map(|(locale, lines)| lines.iter().map(move |line| format!("voice/{locale}/{line}.ogg")));
        let places = self.catalogue.places.values().map(|place| &place.drawing);
        let places = places.chain(self.cultures.values().flat_map(|culture| culture.places.values()));
        let sprites = self.catalogue.lives.values().flatten().filter_map(|life| match &life.what {
            Living::Sprite(sprite) => Some(format!("art/life/{sprite}.svg")),
            Living::Part(_) => None,
        });
        let places = places.map(|drawing| format!("art/places/{drawing}.svg"));
        let named: BTreeSet<String> = sounds.cloned().chain(voices).chain(places).chain(sprites).collect();
        let folders = [("assets/audio/", ".ogg"), ("assets/voice/", ".ogg"), ("assets/art/places/", ".svg"), ("assets/art/life/", ".svg")];
        let files = folders.iter().flat_map(|(folder, ending)| inputs.below(folder, ending));
        for path in files.filter(|path| !named.contains(&path["assets/".len()..])) {
            found.push(Diagnostic::note("A006", path, "nothing names this file").hint("name it in its catalogue, or delete it"));
        }
    }

    fn check_parents(&self, name: &str, culture: &Culture, file: &Named, found: &mut Vec<Diagnostic>) {
        let Some(parent) = &culture.parent else {
            if name != BASE {
                let mistake = Diagnostic::error("A007", &file.path, format!("the culture `{name}` stands on no other"));
                found.push(mistake.at(0..0).expected(format!("parent: \"{BASE}\", or a culture that stands on it")));
            }
            return;
        };
        if !self.cultures.contains_key(parent) {
            let mut mistake = Diagnostic::error("A007", &file.path, format!("there is no culture `{parent}`")).at(file.find("parent"));
            mistake.hint = did_you_mean(parent, self.cultures());
            found.push(mistake);
        }
        let mut seen = BTreeSet::from([name]);
        let mut next = Some(parent);
        while let Some(parent) = next {
            if !seen.insert(parent) {
                if parent == name {
                    let mistake = Diagnostic::error("A007", &file.path, "the parents of this culture go round in a circle");
                    found.push(mistake.at(file.find("parent")));
                }
                return;
            }
            next = self.cultures.get(parent).and_then(|parent| parent.parent.as_ref());
        }
    }

    fn check_cast(&self, who: &str, cast: &Cast, file: &Named, found: &mut Vec<Diagnostic>) {
        let person = match cast {
            Cast::Person(person) => person,
            Cast::Mascot => {
                let wanted = poses(&self.catalogue.mascot_moods).flat_map(mascot_layers).collect();
                return self.need_all(who, wanted, file, found);
            }
            Cast::Prop(name) => return self.need(&format!("props/{name}.svg"), name, file, found),
        };
        let outfits = std::iter::once(None).chain(person.outfits.keys().map(|outfit| Some(outfit.as_str())));
        let mut wanted = BTreeSet::new();
        let mut said = BTreeSet::new();
        for outfit in outfits {
            let dressed = dress(person, outfit);
            for pose in poses(&self.catalogue.people_moods) {
                match person_layers(&self.catalogue, &dressed, pose) {
                    Ok(layers) => wanted.extend(layers),
                    Err(problem) => self.cannot_draw(who, &problem, file, &mut said, found),
                }
            }
            self.check_colours(who, &dressed, file, &mut said, found);
            for text in cloths(&dressed).filter(|text| colour(text).is_none()) {
                if said.insert(format!("colour {text}")) {
                    found.push(file.no_colour(Some(who), text));
                }
            }
            for extra in dressed.extras.iter().flatten().filter(|extra| *extra != "lashes") {
                if !self.layers.contains_key(&format!("people/extra/{extra}.svg")) && said.insert(extra.clone()) {
                    found.push(file.unknown_in(who, extra, "extra", self.drawings("people/extra/").iter()));
                }
            }
        }
        self.need_all(who, wanted, file, found);
    }

    /// Puts somebody together once: words for skin, hair, cloth and pattern must be known, and no placeholder may be left.
    fn check_colours(&self, who: &str, dressed: &Person, file: &Named, said: &mut BTreeSet<String>, found: &mut Vec<Diagnostic>) {
        let Some(pose) = poses(&self.catalogue.people_moods).next() else { return };
        let drawn = person_layers(&self.catalogue, dressed, pose)
            .and_then(|layers| stack(&self.layers, &layers, 600, 1000))
            .and_then(|svg| recolour(&self.catalogue, dressed, &svg));
        if let Err(problem @ ArtProblem::Unknown { .. }) = drawn {
            self.cannot_draw(who, &problem, file, said, found);
        }
    }

    fn cannot_draw(&self, who: &str, problem: &ArtProblem, file: &Named, said: &mut BTreeSet<String>, found: &mut Vec<Diagnostic>) {
        let ArtProblem::Unknown { kind, name } = problem else { return };
        if !said.insert(format!("{kind} {name}")) {
            return;
        }
        let words = |names: Vec<&String>| names.into_iter().cloned().collect::<Vec<String>>();
        let known = match *kind {
            "body" => words(self.catalogue.bodies.keys().collect()),
            "skin" => words(self.catalogue.skins.keys().collect()),
            "hair colour" => words(self.catalogue.hair_colours.keys().collect()),
            "iris" => words(self.catalogue.irises.keys().collect()),
            "pattern" => words(self.catalogue.patterns.keys().collect()),
            _ => Vec::new(),
        };
        found.push(file.unknown_in(who, name, kind, known.iter()));
    }

    fn need_all(&self, who: &str, wanted: BTreeSet<String>, file: &Named, found: &mut Vec<Diagnostic>) {
        for layer in wanted.iter().filter(|layer| !self.layers.contains_key(*layer)) {
            found.push(
                Diagnostic::error("A008", &file.path, format!("`{who}` needs the layer `assets/art/{layer}`, and it is not there"))
                    .at(file.find(&format!("\"{who}\"")))
                    .hint("is a part of the look misspelled? `hair`, `body` and `extras` name files in assets/art/people"),
            );
        }
    }

    fn need(&self, drawing: &str, word: &str, file: &Named, found: &mut Vec<Diagnostic>) {
        if !self.layers.contains_key(drawing) {
            found.push(
                Diagnostic::error("A008", &file.path, format!("the drawing `assets/art/{drawing}` is not there"))
                    .at(file.find(&format!("\"{word}\""))),
            );
        }
    }
}

/// Every colour of somebody's clothes.
fn cloths(person: &Person) -> impl Iterator<Item = &String> {
    let all = [&person.top, &person.second, &person.shoes, &person.sleeves, &person.headwear];
    all.into_iter().flatten().flat_map(|cloth| match cloth {
        Cloth::Plain(one) => std::slice::from_ref(one),
        Cloth::Pattern(_, three) => three.as_slice(),
    })
}

/// Every face and pair of arms that is ever drawn.
pub(super) fn poses(moods: &BTreeMap<Mood, MoodLook>) -> impl Iterator<Item = Pose<'_>> {
    let eyes = [(false, false), (true, false), (false, true), (true, true)];
    moods.values().flat_map(move |look| eyes.map(|(blink, talk)| Pose { face: &look.face, arms: &look.arms, blink, talk }))
}

/// A file that names things.
struct Named<'a> {
    inputs: &'a Inputs,
    path: String,
}

impl Named<'_> {
    /// The first place of a word.
    fn find(&self, word: &str) -> Option<std::ops::Range<usize>> {
        self.after(0, word)
    }

    fn after(&self, from: usize, word: &str) -> Option<std::ops::Range<usize>> {
        let at = from + self.inputs.text(&self.path)?.get(from..)?.find(word)?;
        Some(at..at + word.len())
    }

    fn unknown<'a>(&self, word: &str, kind: &str, known: impl Iterator<Item = &'a String>) -> Diagnostic {
        let mut mistake = Diagnostic::error("A009", &self.path, format!("there is no {kind} `{word}`"));
        mistake.hint = did_you_mean(word, known.map(String::as_str));
        mistake.at(self.find(&format!("\"{word}\"")))
    }

    fn unknown_in<'a>(&self, who: &str, word: &str, kind: &str, known: impl Iterator<Item = &'a String>) -> Diagnostic {
        let person = self.find(&format!("\"{who}\""));
        let place = person.clone().and_then(|person| self.after(person.end, &format!("\"{word}\"")));
        let mut mistake = self.unknown(word, kind, known);
        mistake.message = format!("the look of `{who}` names the {kind} `{word}`, which does not exist");
        mistake.at(place.or(person))
    }

    fn no_colour(&self, who: Option<&str>, text: &str) -> Diagnostic {
        let person = who.and_then(|who| self.find(&format!("\"{who}\"")));
        let from = person.as_ref().map_or(0, |person| person.end);
        let place = self.after(from, &format!("\"{text}\"")).or(person);
        Diagnostic::error("A011", &self.path, format!("`{text}` is no colour")).at(place).expected("`#RRGGBB`")
    }

    fn missing(&self, word: &str, path: &str) -> Diagnostic {
        Diagnostic::error("A001", &self.path, format!("the file `{path}` is not there")).at(self.find(&format!("\"{word}\"")))
    }
}

fn ron<T: DeserializeOwned>(inputs: &Inputs, path: &str, found: &mut Vec<Diagnostic>) -> Option<T> {
    if !inputs.has(path) {
        found.push(Diagnostic::error("A001", path, "this file is not there"));
    }
    parse_ron(path, inputs.text(path)?).map_err(|mistake| found.push(mistake)).ok()
}
