//! How figures and places are put together, and how everybody looks in a culture: the shapes of `assets/art/catalogue.ron`
//! and `assets/looks/*.ron`. Bad data gives an error that names it; nothing here can panic.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::life::{Life, Light, Skies};
use crate::story::script::Mood;

/// Something that cannot be drawn, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArtProblem {
    /// Nobody of that id has a look.
    #[error("nobody called `{0}` has a look in assets/looks")]
    UnknownPerson(String),
    /// The catalogue has no such entry.
    #[error("the catalogue has no {kind} called `{name}`")]
    Unknown {
        /// Body, skin, pattern, …
        kind: &'static str,
        /// The word used.
        name: String,
    },
    /// A drawing is not there.
    #[error("the drawing `{0}` is missing")]
    MissingDrawing(String),
    /// A drawing cannot be read.
    #[error("this is no drawing: {0}")]
    Unsound(String),
}

/// The engine's data about drawings.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename = "Catalogue", deny_unknown_fields)]
pub struct Catalogue {
    /// Bodies.
    pub bodies: BTreeMap<String, Body>,
    /// Skins: base, shade, light, lip.
    pub skins: BTreeMap<String, (String, String, String, String)>,
    /// Hair colours: base, shade, light.
    pub hair_colours: BTreeMap<String, (String, String, String)>,
    /// Irises.
    pub irises: BTreeMap<String, String>,
    /// Fabric tiles: width, height, drawing with `{a}`, `{b}`, `{c}`.
    pub patterns: BTreeMap<String, (f32, f32, String)>,
    /// Face and arms of a mood, for people.
    pub people_moods: BTreeMap<Mood, MoodLook>,
    /// And for the mascot.
    pub mascot_moods: BTreeMap<Mood, MoodLook>,
    /// The places that scripts name.
    pub places: BTreeMap<String, Place>,
    /// The small life in each drawing of a place.
    #[serde(default)]
    pub lives: BTreeMap<String, Vec<Life>>,
    /// The lights of the times of day.
    #[serde(default)]
    pub lights: BTreeMap<String, Light>,
    /// The colours of the sky in the drawings.
    #[serde(default)]
    pub skies: Skies,
}

/// A body.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Where the feet are, y of 1000.
    pub feet: f32,
    /// Which arms, head and face fit.
    pub age: Age,
    /// The sleeves that it has.
    pub sleeve: Sleeve,
    /// Its shadow; that of the age where none is named.
    #[serde(default)]
    pub shadow: Option<String>,
    /// The cloth of the sleeves where the look names none: `B` for the second cloth.
    #[serde(default)]
    pub sleeves_of: Option<Cloths>,
}

/// A cloth by its letter in the art bible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Cloths {
    /// Top.
    A,
    /// Second cloth.
    B,
}

/// Age of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Age {
    Child,
    Teen,
    Adult,
}

impl Age {
    /// As in the names of arms and shadows.
    #[must_use]
    pub fn arms(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Teen => "teen",
            Self::Adult => "adult",
        }
    }

    /// As in the names of heads and faces: teens have the child's.
    #[must_use]
    pub fn head(self) -> &'static str {
        if self == Self::Adult { "adult" } else { "child" }
    }
}

/// Sleeves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the words say it")]
pub enum Sleeve {
    Short,
    Long,
}

/// Face and arms.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoodLook {
    /// The face.
    pub face: String,
    /// The arms.
    pub arms: String,
}

/// A place.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its drawing in `assets/art/places`.
    pub drawing: String,
    /// The free rectangle of a screen in the picture: left, top, width, height of 1920 × 1080.
    #[serde(default)]
    pub screen: Option<(f32, f32, f32, f32)>,
    /// The nearest layer holds only dusk: people stand below it.
    #[serde(default)]
    pub dusk_in_near: bool,
    /// The light that it is seen in, by its name in `lights`; as it is drawn where none is named.
    #[serde(default)]
    pub light: Option<String>,
}

/// Looks, places and music of a culture.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename = "Culture", deny_unknown_fields)]
pub struct Culture {
    /// The culture that it stands on.
    #[serde(default)]
    pub parent: Option<String>,
    /// Who looks how.
    #[serde(default)]
    pub cast: BTreeMap<String, Cast>,
    /// Places drawn anew: the script's name → drawing.
    #[serde(default)]
    pub places: BTreeMap<String, String>,
    /// Pictures of activities drawn anew, with everything at the same place: the script's name → drawing.
    #[serde(default)]
    pub pictures: BTreeMap<String, String>,
    /// Music keys with a piece of their own.
    #[serde(default)]
    pub music: BTreeMap<String, String>,
}

impl Culture {
    /// This culture over its parent.
    #[must_use]
    pub fn over(mut self, parent: &Self) -> Self {
        for (id, look) in &parent.cast {
            self.cast.entry(id.clone()).or_insert_with(|| look.clone());
        }
        for (name, drawing) in &parent.places {
            self.places.entry(name.clone()).or_insert_with(|| drawing.clone());
        }
        for (name, drawing) in &parent.pictures {
            self.pictures.entry(name.clone()).or_insert_with(|| drawing.clone());
        }
        for (key, piece) in &parent.music {
            self.music.entry(key.clone()).or_insert_with(|| piece.clone());
        }
        self
    }
}

/// How somebody is drawn.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Cast {
    /// A person of layers.
    Person(Box<Person>),
    /// The mascot.
    Mascot,
    /// A prop that speaks.
    Prop(String),
}

/// A person's look; an outfit is the same shape and overrides what it names.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "the words say it; the art bible shows them")]
pub struct Person {
    pub body: Option<String>,
    pub hair: Option<String>,
    pub skin: Option<String>,
    pub hair_colour: Option<String>,
    pub iris: Option<String>,
    pub sleeve: Option<Sleeve>,
    pub scale: Option<f32>,
    pub top: Option<Cloth>,
    pub second: Option<Cloth>,
    pub shoes: Option<Cloth>,
    pub sleeves: Option<Cloth>,
    pub headwear: Option<Cloth>,
    pub extras: Option<Vec<String>>,
    pub outfits: BTreeMap<String, Person>,
}

/// A cloth: a colour, or a pattern in three colours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Cloth {
    /// `#RRGGBB`.
    Plain(String),
    /// A pattern of the catalogue and its colours a, b, c.
    Pattern(String, [String; 3]),
}

impl Catalogue {
    /// A body by name.
    pub fn body(&self, name: &str) -> Result<&Body, ArtProblem> {
        self.bodies.get(name).ok_or_else(|| ArtProblem::Unknown { kind: "body", name: name.to_owned() })
    }
}
