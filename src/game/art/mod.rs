//! Drawings on screen: what to draw becomes an image of just the size that is shown, made once and kept, and only what is
//! not clear of it is painted.

mod paint;
pub mod pass;
pub mod pieces;
pub mod quads;
pub mod raster;
mod studio;

use bevy::prelude::*;

pub use paint::Tint;
pub use studio::Pending;

pub use crate::l10n::look::{
    catalogue, figure,
    gallery::{self, Depth, Drawn, Figure},
    life, placeholder,
};

/// Put beside a `Node` of a definite size: the drawing fills it.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Tint)]
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
    app.add_plugins((paint::plugin, pass::plugin, quads::plugin, studio::plugin));
}
