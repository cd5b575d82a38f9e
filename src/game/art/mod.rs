//! Drawings on screen: what to draw becomes an image of just the size that is shown, made once and kept.

pub mod gallery;
pub mod placeholder;
pub mod raster;
mod studio;

use bevy::prelude::*;

pub use studio::Pending;

pub use crate::l10n::look::{catalogue, figure, life};
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

/// Put beside a `Node` of a definite size: the drawing fills it.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(ImageNode)]
pub struct Drawing(pub Drawn);

impl Drawing {
    /// An icon in a colour.
    #[must_use]
    pub fn icon(name: impl Into<String>, color: Color) -> Self {
        let color = color.to_srgba().to_u8_array();
        Self(Drawn::Icon(name.into(), [color[0], color[1], color[2]]))
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(studio::plugin);
}
