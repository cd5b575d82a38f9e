//! The gallery: every drawing of a culture, ready to be put together.

use std::sync::Arc;

use super::{
    catalogue::{ArtProblem, Cast, Catalogue, Culture},
    figure::{self, Layers, Picture, Pose},
    life::{Life, Light, Living, Stratum, relight},
};
use crate::story::script::Mood;

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Drawn {
    /// An icon of `assets/art/ui/icons`, its ink in this colour (sRGB, 8 bits each).
    Icon(String, [u8; 3]),
    /// A depth layer of a place, by the name that scripts use.
    Place(String, Depth),
    /// The nth detail of a place that lives, by the name that scripts use.
    Life(String, usize),
    /// A drawing of `assets/art/scenes`.
    Scene(String),
    /// A depth layer of such a drawing.
    SceneLayer(String, Depth),
    /// A prop.
    Prop(String),
    /// Somebody of the cast, whole.
    Figure(Figure),
    /// Somebody's head and shoulders.
    Portrait(Figure),
    /// The same, which whoever draws it cuts round.
    Disc(Figure),
}

/// A depth layer of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    /// All layers at once: for cards and backgrounds.
    All,
    /// The sky, walls.
    Far,
    /// Furniture.
    Mid,
    /// In front.
    Near,
}

/// How somebody looks at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Figure {
    /// Who.
    pub who: String,
    /// The mood: face and arms.
    pub mood: Mood,
    /// Eyes shut for a moment.
    pub blink: bool,
    /// The mouth of talking.
    pub talk: bool,
}

impl Figure {
    /// Somebody in a mood, at rest.
    #[must_use]
    pub fn new(who: impl Into<String>, mood: Mood) -> Self {
        Self { who: who.into(), mood, blink: false, talk: false }
    }
}

/// Every drawing of a culture.
#[derive(Debug, Clone, Default)]
pub struct Gallery {
    catalogue: Arc<Catalogue>,
    culture: Arc<Culture>,
    layers: Arc<Layers>,
}

/// Size of a figure's drawing and where its feet are, in units of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shape {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// The middle of the feet.
    pub feet: (f32, f32),
}

impl Gallery {
    /// From the catalogue, a culture (already over its parents) and the drawings by their path below `assets/art`.
    #[must_use]
    pub fn new(catalogue: Catalogue, culture: Culture, layers: Layers) -> Self {
        Self { catalogue: catalogue.into(), culture: culture.into(), layers: layers.into() }
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The culture.
    #[must_use]
    pub fn culture(&self) -> &Culture {
        &self.culture
    }

    /// The name of a place's drawing, as the culture has it.
    fn place_drawing(&self, place: &str) -> Result<&str, ArtProblem> {
        let usual = || self.catalogue.places.get(place).map(|place| &place.drawing);
        let drawing = self.culture.places.get(place).or_else(usual);
        drawing.map(String::as_str).ok_or_else(|| ArtProblem::Unknown { kind: "place", name: place.to_owned() })
    }

    /// The path of a place's drawing, as the culture has it.
    pub fn place_path(&self, place: &str) -> Result<String, ArtProblem> {
        Ok(format!("places/{}.svg", self.place_drawing(place)?))
    }

    /// What lives in a place, as the culture draws it.
    #[must_use]
    pub fn lives(&self, place: &str) -> &[Life] {
        let lives = self.place_drawing(place).ok().and_then(|drawing| self.catalogue.lives.get(drawing));
        lives.map(Vec::as_slice).unwrap_or_default()
    }

    /// The light of a place, where it has one of its own.
    #[must_use]
    pub fn light(&self, place: &str) -> Option<&Light> {
        self.catalogue.lights.get(self.catalogue.places.get(place)?.light.as_ref()?)
    }

    /// The nearest layer of a place holds only dusk: people stand below it.
    #[must_use]
    pub fn dusk_in_near(&self, place: &str) -> bool {
        self.catalogue.places.get(place).is_some_and(|place| place.dusk_in_near)
    }

    /// A drawing in the light of a place.
    fn lit(&self, place: &str, svg: String) -> String {
        match self.light(place) {
            Some(light) => relight(&svg, light, &self.catalogue.skies),
            None => svg,
        }
    }

    /// A depth layer of a place without what moves in it by itself.
    fn stratum(&self, place: &str, stratum: Stratum) -> Result<String, ArtProblem> {
        let group = match stratum {
            Stratum::Far => "far",
            Stratum::Mid => "mid",
            Stratum::Near => "near",
        };
        let svg = self.layer(&self.place_path(place)?)?;
        let parts: Vec<&str> = self
            .lives(place)
            .iter()
            .filter_map(|life| match &life.what {
                Living::Part(part) => Some(part.as_str()),
                Living::Sprite(_) => None,
            })
            .collect();
        Ok(self.lit(place, figure::without_parts(&figure::one_group(svg, group), &parts)))
    }

    /// The nth detail of a place that lives.
    fn life(&self, place: &str, nth: usize) -> Result<Picture, ArtProblem> {
        let unknown = || ArtProblem::Unknown { kind: "living detail", name: format!("{place} {nth}") };
        let life = self.lives(place).get(nth).ok_or_else(unknown)?;
        Ok(match &life.what {
            Living::Part(part) => {
                let svg = figure::only_part(self.layer(&self.place_path(place)?)?, part).ok_or_else(unknown)?;
                Picture { svg: self.lit(place, svg), crop: Some(life.at) }
            }
            Living::Sprite(name) => Picture { svg: self.lit(place, self.layer(&format!("life/{name}.svg"))?.to_owned()), crop: None },
        })
    }

    /// The size of somebody's drawing, and where the feet are.
    #[must_use]
    pub fn shape(&self, who: &str) -> Shape {
        match self.culture.cast.get(who) {
            Some(Cast::Mascot) => Shape { width: 800.0, height: 1000.0, feet: (400.0, 918.0) },
            Some(Cast::Prop(_)) => Shape { width: 600.0, height: 600.0, feet: (300.0, 560.0) },
            Some(Cast::Person(look)) => {
                let feet = look.body.as_deref().and_then(|body| self.catalogue.bodies.get(body)).map_or(800.0, |body| body.feet);
                Shape { width: 600.0, height: 1000.0, feet: (300.0, feet) }
            }
            None => Shape { width: 600.0, height: 1000.0, feet: (300.0, 800.0) },
        }
    }

    /// Puts a drawing together.
    pub fn compose(&self, drawn: &Drawn) -> Result<Picture, ArtProblem> {
        let whole = |svg: String| Picture { svg, crop: None };
        Ok(match drawn {
            Drawn::Icon(name, [red, green, blue]) => {
                let ink = format!("#{red:02X}{green:02X}{blue:02X}");
                whole(figure::replace_colours(self.layer(&format!("ui/icons/{name}.svg"))?, &[("#2B2350", ink)]))
            }
            Drawn::Place(place, depth) => whole(match depth {
                Depth::All => self.lit(place, self.layer(&self.place_path(place)?)?.to_owned()),
                Depth::Far => self.stratum(place, Stratum::Far)?,
                Depth::Mid => self.stratum(place, Stratum::Mid)?,
                Depth::Near => self.stratum(place, Stratum::Near)?,
            }),
            Drawn::Life(place, nth) => self.life(place, *nth)?,
            Drawn::SceneLayer(name, depth) => {
                let svg = self.layer(&format!("scenes/{name}.svg"))?;
                whole(match depth {
                    Depth::All => svg.to_owned(),
                    Depth::Far => figure::one_group(svg, "bg_far"),
                    Depth::Mid => figure::one_group(svg, "bg_mid"),
                    Depth::Near => figure::one_group(svg, "bg_near"),
                })
            }
            Drawn::Scene(name) => {
                let name = self.culture.pictures.get(name).unwrap_or(name);
                whole(self.layer(&format!("scenes/{name}.svg"))?.to_owned())
            }
            Drawn::Prop(name) => whole(self.layer(&format!("props/{name}.svg"))?.to_owned()),
            Drawn::Figure(figure) => whole(self.figure(figure)?),
            Drawn::Portrait(figure) | Drawn::Disc(figure) => Picture { svg: self.figure(figure)?, crop: Some(self.portrait(&figure.who)) },
        })
    }

    /// Where somebody's head and shoulders are in their drawing: left, top, width, height.
    #[must_use]
    pub fn portrait(&self, who: &str) -> (f32, f32, f32, f32) {
        match self.culture.cast.get(who) {
            Some(Cast::Mascot) => (80.0, 60.0, 640.0, 640.0),
            Some(Cast::Prop(_)) => (0.0, 0.0, 600.0, 600.0),
            _ => (110.0, 60.0, 380.0, 380.0),
        }
    }

    fn layer(&self, path: &str) -> Result<&str, ArtProblem> {
        self.layers.get(path).map(String::as_str).ok_or_else(|| ArtProblem::MissingDrawing(path.to_owned()))
    }

    fn figure(&self, wanted: &Figure) -> Result<String, ArtProblem> {
        let cast = self.culture.cast.get(&wanted.who).ok_or_else(|| ArtProblem::UnknownPerson(wanted.who.clone()))?;
        let moods = if matches!(cast, Cast::Mascot) { &self.catalogue.mascot_moods } else { &self.catalogue.people_moods };
        let mood = moods.get(&wanted.mood).or_else(|| moods.values().next());
        let mood = mood.ok_or_else(|| ArtProblem::Unknown { kind: "mood", name: format!("{:?}", wanted.mood) })?;
        let pose = Pose { face: &mood.face, arms: &mood.arms, blink: wanted.blink, talk: wanted.talk };
        match cast {
            Cast::Mascot => figure::stack(&self.layers, &figure::mascot_layers(pose), 800, 1000),
            Cast::Prop(name) => Ok(self.layer(&format!("props/{name}.svg"))?.to_owned()),
            Cast::Person(look) => {
                let stacked = figure::stack(&self.layers, &figure::person_layers(&self.catalogue, look, pose)?, 600, 1000)?;
                figure::recolour(&self.catalogue, look, &stacked)
            }
        }
    }
}
