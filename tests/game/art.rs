//! Everything that ships can be drawn: every look in every mood, every place, scene and icon; and what cannot says why.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use sango::{
    game::art::{
        Depth, Drawn, Figure,
        catalogue::{ArtProblem, Cast, Catalogue, Culture},
        figure::{self, Layers, Pose},
        gallery::Gallery,
        life::Living,
        placeholder, raster,
    },
    l10n::look::sounds::Sounds,
    story::{
        check,
        episode::Assets,
        script::{Band, Mood, Pressure},
        season,
        source::parse_ron,
        world::World,
    },
};
use serde::de::DeserializeOwned;

const MOODS: [Mood; 19] = [
    Mood::Neutral,
    Mood::Happy,
    Mood::Excited,
    Mood::Proud,
    Mood::Curious,
    Mood::Thinking,
    Mood::Unsure,
    Mood::Worried,
    Mood::Sad,
    Mood::Scared,
    Mood::Cross,
    Mood::Surprised,
    Mood::Calm,
    Mood::Kind,
    Mood::Silly,
    Mood::Ashamed,
    Mood::Brave,
    Mood::Tired,
    Mood::Message,
];

const PRESSURES: [Pressure; 13] = [
    Pressure::Hurry,
    Pressure::Friend,
    Pressure::Boss,
    Pressure::Crowd,
    Pressure::Joke,
    Pressure::Flattery,
    Pressure::Gift,
    Pressure::Secret,
    Pressure::Test,
    Pressure::Guilt,
    Pressure::Threat,
    Pressure::Prize,
    Pressure::OneMore,
];

/// The placeholders of the art bible: none may reach a screen.
const PLACEHOLDERS: [&str; 11] =
    ["#ff00aa", "#ff0088", "#ff66cc", "#cc0066", "#00ffaa", "#0000ff", "#ffff00", "#00ffff", "#00ff00", "#ff0000", "#ff5500"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn ron<T: DeserializeOwned>(path: &str) -> T {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    parse_ron(path, &text).unwrap_or_else(|mistake| panic!("{path}: {}", mistake.message))
}

/// All files below a folder with an ending, as paths from that folder.
fn files(folder: &Path, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn layers() -> Layers {
    let folder = root().join("assets/art");
    files(&folder, "svg").into_iter().map(|path| (path.clone(), fs::read_to_string(folder.join(&path)).unwrap())).collect()
}

fn catalogue() -> Catalogue {
    ron("assets/art/catalogue.ron")
}

/// A culture over its parents.
fn culture(name: &str) -> Culture {
    let culture: Culture = ron(&format!("assets/looks/{name}.ron"));
    match culture.parent.clone() {
        Some(parent) => culture.over(&self::culture(&parent)),
        None => culture,
    }
}

fn cultures() -> Vec<(String, Culture)> {
    let names = files(&root().join("assets/looks"), "ron");
    names.iter().filter_map(|file| file.strip_suffix(".ron")).map(|name| (name.to_owned(), culture(name))).collect()
}

fn galleries() -> Vec<(String, Gallery)> {
    cultures().into_iter().map(|(name, culture)| (name, Gallery::new(catalogue(), culture, layers()))).collect()
}

fn base() -> Gallery {
    Gallery::new(catalogue(), culture("base"), layers())
}

/// Draws small; gives how many pixels are not clear.
fn drawn(gallery: &Gallery, wanted: &Drawn, width: u32, height: u32) -> Result<usize, ArtProblem> {
    let pixels = raster::draw(&gallery.compose(wanted)?, width, height)?;
    assert_eq!(pixels.len(), (width * height * 4) as usize);
    Ok(pixels.chunks_exact(4).filter(|pixel| pixel[3] > 0).count())
}

#[track_caller]
fn must_draw(gallery: &Gallery, wanted: &Drawn) {
    match drawn(gallery, wanted, 48, 48) {
        Ok(visible) => assert!(visible > 20, "{wanted:?} is all but empty"),
        Err(problem) => panic!("{wanted:?}: {problem}"),
    }
}

fn icon(name: impl Into<String>) -> Drawn {
    Drawn::Icon(name.into(), [43, 35, 80])
}

/// What the episodes of the season show and sound.
fn used() -> Vec<Assets> {
    let path = "levels/season-one/season.ron";
    let text = fs::read_to_string(root().join(path)).unwrap();
    let (season, _) = season::check(path, &text, None, None);
    let episodes = season.expect("the season can be read").episodes;
    episodes
        .iter()
        .map(|id| {
            let path = format!("levels/season-one/{id}.ron");
            let text = fs::read_to_string(root().join(&path)).unwrap();
            check::check(&path, &text, &World::unknown()).0.unwrap_or_else(|| panic!("{path} is not sound")).assets_used().clone()
        })
        .collect()
}

#[test]
fn everybody_in_every_culture_has_every_mood() {
    for (name, gallery) in galleries() {
        for who in gallery.culture().cast.keys() {
            for mood in MOODS {
                let figure = Figure::new(who, mood);
                let visible = drawn(&gallery, &Drawn::Figure(figure.clone()), 24, 40)
                    .unwrap_or_else(|problem| panic!("{name}, {who}, {mood:?}: {problem}"));
                assert!(visible > 100, "{name}, {who}, {mood:?}: all but empty");
                // The same layers but for the face, and each layer is drawn alone in another test.
                let moving = Figure { blink: true, talk: true, ..figure };
                gallery.compose(&Drawn::Figure(moving)).unwrap_or_else(|problem| panic!("{name}, {who}, {mood:?}, moving: {problem}"));
            }
            must_draw(&gallery, &Drawn::Portrait(Figure::new(who, Mood::Happy)));
        }
    }
}

#[test]
fn blinking_and_talking_change_the_face() {
    let gallery = base();
    for who in ["lina", "nana", "mascot"] {
        let rest = gallery.compose(&Drawn::Figure(Figure::new(who, Mood::Happy))).unwrap();
        let blink = gallery.compose(&Drawn::Figure(Figure { blink: true, ..Figure::new(who, Mood::Happy) })).unwrap();
        let talk = gallery.compose(&Drawn::Figure(Figure { talk: true, ..Figure::new(who, Mood::Happy) })).unwrap();
        assert!(rest != blink && rest != talk && blink != talk, "{who} has a stiff face");
    }
}

#[test]
fn no_placeholder_of_a_colour_is_left() {
    for (name, gallery) in galleries() {
        for (who, _) in gallery.culture().cast.iter().filter(|(_, cast)| matches!(cast, Cast::Person(_))) {
            let svg = gallery.compose(&Drawn::Figure(Figure::new(who, Mood::Happy))).unwrap().svg;
            for placeholder in PLACEHOLDERS {
                assert!(!svg.contains(&format!("\"{placeholder}\"")), "{name}, {who}: {placeholder} is left");
            }
        }
    }
}

#[test]
fn every_outfit_has_its_layers() {
    let (catalogue, layers) = (catalogue(), layers());
    for (name, culture) in cultures() {
        for (who, cast) in &culture.cast {
            let Cast::Person(look) = cast else { continue };
            for outfit in look.outfits.keys() {
                let dressed = figure::dress(look, Some(outfit));
                let pose = Pose { face: "happy", arms: "rest", blink: false, talk: false };
                let svg = figure::person_layers(&catalogue, &dressed, pose)
                    .and_then(|paths| figure::stack(&layers, &paths, 600, 1000))
                    .and_then(|svg| figure::recolour(&catalogue, &dressed, &svg))
                    .unwrap_or_else(|problem| panic!("{name}, {who}, {outfit}: {problem}"));
                raster::draw(&figure::Picture { svg, crop: None }, 24, 40)
                    .unwrap_or_else(|problem| panic!("{name}, {who}, {outfit}: {problem}"));
            }
        }
    }
}

#[test]
fn every_place_can_be_drawn_whole_and_in_depth() {
    for (_, gallery) in galleries() {
        for place in gallery.catalogue().places.keys() {
            let visible =
                drawn(&gallery, &Drawn::Place(place.clone(), Depth::All), 32, 18).unwrap_or_else(|problem| panic!("{place}: {problem}"));
            assert_eq!(visible, 32 * 18, "{place}: the ground shows through");
            for depth in [Depth::Far, Depth::Mid, Depth::Near] {
                drawn(&gallery, &Drawn::Place(place.clone(), depth), 32, 18)
                    .unwrap_or_else(|problem| panic!("{place}, {depth:?}: {problem}"));
            }
        }
        for place in gallery.culture().places.keys() {
            assert!(gallery.catalogue().places.contains_key(place), "no script can name the place `{place}`");
        }
    }
}

#[test]
fn what_the_episodes_show_and_sound_is_there() {
    let sounds: Sounds = ron("assets/audio/catalogue.ron");
    for (_, gallery) in galleries() {
        for assets in used() {
            for place in &assets.places {
                must_draw(&gallery, &Drawn::Place(place.to_string(), Depth::All));
            }
            for picture in &assets.pictures {
                must_draw(&gallery, &Drawn::Scene(picture.to_string()));
            }
            for (who, moods) in &assets.cast {
                for mood in moods {
                    must_draw(&gallery, &Drawn::Figure(Figure::new(who.to_string(), *mood)));
                }
            }
            for key in &assets.music {
                let key = gallery.culture().music.get(key.as_str()).map_or(key.as_str(), String::as_str);
                assert!(sounds.music.contains_key(key), "no music `{key}`");
            }
            for id in &assets.sounds {
                assert!(sounds.effects.contains_key(id.as_str()), "no effect `{id}`");
            }
        }
    }
    let named = sounds.music.values().chain(sounds.effects.values().map(|effect| &effect.file));
    for file in named {
        let start = fs::read(root().join("assets").join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(start.starts_with(b"OggS"), "{file} is no Ogg file");
    }
}

#[test]
fn every_drawing_that_ships_can_be_drawn() {
    let gallery = base();
    for path in files(&root().join("assets/art/ui/icons"), "svg") {
        must_draw(&gallery, &icon(path.trim_end_matches(".svg")));
    }
    for path in files(&root().join("assets/art/scenes"), "svg") {
        must_draw(&gallery, &Drawn::Scene(path.trim_end_matches(".svg").to_owned()));
    }
    for (path, svg) in layers() {
        // A layer may be empty on purpose: short hair has no back.
        raster::draw(&figure::Picture { svg, crop: None }, 24, 24).unwrap_or_else(|problem| panic!("{path}: {problem}"));
    }
    for path in files(&root().join("assets/art/props"), "svg") {
        must_draw(&gallery, &Drawn::Prop(path.trim_end_matches(".svg").to_owned()));
    }
}

#[test]
fn drawings_hold_no_words() {
    for (path, svg) in layers() {
        assert!(!svg.contains("<text"), "{path}: words belong into a locale");
        assert!(!svg.contains("<image"), "{path}: no picture in a drawing");
    }
}

/// Words in quotes, where code asks for an icon by name.
fn icons_in_code() -> BTreeSet<String> {
    let folder = root().join("src/game");
    let mut names = BTreeSet::new();
    for path in files(&folder, "rs") {
        let text = fs::read_to_string(folder.join(&path)).unwrap();
        let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
        for line in lines.filter(|line| line.contains("icon(") || line.contains("tool(\"") || line.contains("icon_name = ")) {
            let words = line.split('"').skip(1).step_by(2);
            names.extend(
                words
                    .filter(|word| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'))
                    .map(str::to_owned),
            );
        }
    }
    names
}

#[test]
fn every_icon_that_code_names_is_there() {
    let gallery = base();
    let named = icons_in_code();
    assert!(named.contains("next"), "the search for names finds nothing");
    for name in named {
        must_draw(&gallery, &icon(name));
    }
    for pressure in PRESSURES {
        must_draw(&gallery, &icon(sango::story::pressure_message(pressure).replacen('-', "_", 1)));
    }
    for band in Band::ALL {
        must_draw(&gallery, &icon(format!("band_{band:?}").to_lowercase()));
    }
}

#[test]
fn an_icon_takes_the_ink_that_is_asked_for() {
    let pixels = raster::draw(&base().compose(&Drawn::Icon("circle".into(), [255, 182, 39])).unwrap(), 32, 32).unwrap();
    let middle = (16 * 32 + 16) * 4;
    assert_eq!(pixels[middle..middle + 4], [255, 182, 39, 255]);
}

#[test]
fn somebody_unknown_is_named() {
    let problem = base().compose(&Drawn::Figure(Figure::new("nobody", Mood::Happy))).unwrap_err();
    assert_eq!(problem, ArtProblem::UnknownPerson("nobody".into()));
    assert_eq!(base().shape("nobody").feet, (300.0, 800.0), "the stage still has a size for them");
}

#[test]
fn a_mood_without_a_face_is_named() {
    let gallery = Gallery::new(Catalogue { people_moods: [].into(), ..catalogue() }, culture("base"), layers());
    let problem = gallery.compose(&Drawn::Figure(Figure::new("lina", Mood::Tired))).unwrap_err();
    assert_eq!(problem, ArtProblem::Unknown { kind: "mood", name: "Tired".into() });
}

#[test]
fn unknown_bodies_places_and_colours_are_named() {
    let gallery = Gallery::new(Catalogue { bodies: [].into(), ..catalogue() }, culture("base"), layers());
    let problem = gallery.compose(&Drawn::Figure(Figure::new("lina", Mood::Happy))).unwrap_err();
    assert!(matches!(problem, ArtProblem::Unknown { kind: "body", .. }), "{problem}");
    let gallery = Gallery::new(Catalogue { skins: [].into(), ..catalogue() }, culture("base"), layers());
    let problem = gallery.compose(&Drawn::Figure(Figure::new("lina", Mood::Happy))).unwrap_err();
    assert!(matches!(problem, ArtProblem::Unknown { kind: "skin", .. }), "{problem}");
    let problem = base().compose(&Drawn::Place("the-moon".into(), Depth::All)).unwrap_err();
    assert_eq!(problem, ArtProblem::Unknown { kind: "place", name: "the-moon".into() });
}

#[test]
fn a_missing_layer_is_named() {
    let mut layers = layers();
    let gone = "people/body/child_tee.svg";
    assert!(layers.remove(gone).is_some());
    let gallery = Gallery::new(catalogue(), culture("base"), layers);
    let problem = gallery.compose(&Drawn::Figure(Figure::new("lina", Mood::Happy))).unwrap_err();
    assert_eq!(problem, ArtProblem::MissingDrawing(gone.into()));
    let problem = gallery.compose(&icon("no_such_icon")).unwrap_err();
    assert_eq!(problem, ArtProblem::MissingDrawing("ui/icons/no_such_icon.svg".into()));
}

#[test]
fn what_is_no_drawing_is_refused() {
    for broken in ["", "words", "<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", "</svg><svg>", "<html></html>"] {
        let mut layers = layers();
        layers.insert("people/body/child_tee.svg".into(), broken.into());
        layers.insert("ui/icons/next.svg".into(), broken.into());
        let gallery = Gallery::new(catalogue(), culture("base"), layers);
        let problem = drawn(&gallery, &icon("next"), 32, 32).unwrap_err();
        assert!(matches!(problem, ArtProblem::Unsound(_)), "{broken}: {problem}");
        // A layer in a stack may be empty of shapes, but never ends the game.
        let _ = drawn(&gallery, &Drawn::Figure(Figure::new("lina", Mood::Happy)), 24, 40);
    }
}

/// What is not clear in a drawing of a place, by pixel.
fn seen(picture: &figure::Picture) -> Vec<[u8; 4]> {
    let whole = figure::Picture { svg: picture.svg.clone(), crop: picture.crop };
    raster::draw(&whole, 192, 108).unwrap().as_chunks::<4>().0.to_vec()
}

#[test]
fn what_lives_in_a_place_is_drawn_once_and_where_the_catalogue_says() {
    for (culture, gallery) in galleries() {
        for place in gallery.catalogue().places.keys() {
            for (nth, life) in gallery.lives(place).iter().enumerate() {
                let what = format!("{culture}, {place}, {:?}", life.what);
                let Living::Part(part) = &life.what else {
                    must_draw(&gallery, &Drawn::Life(place.clone(), nth));
                    continue;
                };
                let picture = gallery.compose(&Drawn::Life(place.clone(), nth)).unwrap_or_else(|problem| panic!("{what}: {problem}"));
                // All of the part lies in its box: what is drawn of it in the whole picture is what the box shows.
                let whole = figure::Picture { crop: None, ..picture.clone() };
                let (left, top, width, height) = life.at;
                for (at, _) in seen(&whole).iter().enumerate().filter(|(_, pixel)| pixel[3] > 40) {
                    let (x, y) = ((at % 192) as f32 * 10.0 + 5.0, (at / 192) as f32 * 10.0 + 5.0);
                    let inside = x >= left - 12.0 && x <= left + width + 12.0 && y >= top - 12.0 && y <= top + height + 12.0;
                    assert!(inside, "{what} is drawn at {x}, {y}, outside of {:?}", life.at);
                }
                assert!(seen(&picture).iter().filter(|pixel| pixel[3] > 0).count() > 200, "{what} is all but empty");
                for depth in [Depth::Far, Depth::Mid, Depth::Near] {
                    let layer = gallery.compose(&Drawn::Place(place.clone(), depth)).unwrap();
                    assert!(!layer.svg.contains(&format!("\"live-{part}\"")), "{what} is drawn twice");
                }
                let all = gallery.compose(&Drawn::Place(place.clone(), Depth::All)).unwrap();
                assert!(all.svg.contains(&format!("\"live-{part}\"")), "{what} is missing on cards");
            }
        }
    }
}

#[test]
fn a_time_of_day_changes_the_light_of_the_same_drawing() {
    let gallery = base();
    let mean = |place: &str| {
        let pixels = seen(&gallery.compose(&Drawn::Place(place.to_owned(), Depth::All)).unwrap());
        pixels.iter().fold([0u32; 3], |sum, pixel| [0, 1, 2].map(|part| sum[part] + u32::from(pixel[part])))
    };
    let (day, morning, evening) = (mean("school-yard"), mean("school-yard-morning"), mean("street-evening"));
    assert!(morning != day, "the morning looks like noon");
    let blue = |[red, _, blue]: [u32; 3]| blue as f32 / red as f32;
    assert!(blue(evening) < blue(mean("street-day")), "the evening is warmer than the day");
}

#[test]
fn something_neutral_stands_where_a_drawing_cannot_be_made() {
    let (gallery, empty) = (base(), Gallery::new(catalogue(), culture("base"), Layers::new()));
    let unsound = Err(ArtProblem::Unsound("cut short".to_owned()));
    for wanted in [
        Drawn::Figure(Figure::new("lina", Mood::Happy)),
        Drawn::Figure(Figure::new("nobody at all", Mood::Happy)),
        Drawn::Portrait(Figure::new("mascot", Mood::Kind)),
        Drawn::Place("kitchen-day".into(), Depth::Far),
        Drawn::Place("nowhere".into(), Depth::All),
        Drawn::Scene("title".into()),
        Drawn::Prop("lamp".into()),
        icon("check"),
    ] {
        let instead = placeholder::instead_of(&wanted);
        for picture in [empty.compose(&wanted), unsound.clone()] {
            let (pixels, problem) = raster::draw_or(picture, &instead, 60, 60).unwrap();
            assert!(problem.is_some(), "{wanted:?} cannot be drawn of nothing");
            assert!(pixels.as_chunks::<4>().0.iter().filter(|pixel| pixel[3] > 0).count() > 60, "{wanted:?} leaves a hole");
        }
    }
    // And a sound drawing is no placeholder.
    let wanted = Drawn::Figure(Figure::new("lina", Mood::Happy));
    let (_, problem) = raster::draw_or(gallery.compose(&wanted), &placeholder::instead_of(&wanted), 60, 60).unwrap();
    assert_eq!(problem, None);
    // What stands before a place leaves the place in sight.
    let near = placeholder::instead_of(&Drawn::Place("nowhere".into(), Depth::Near));
    assert!(seen(&near).iter().all(|pixel| pixel[3] == 0));
}
