//! The design system: colours, sizes, type, and the controls made of them. The only place that gives text to the engine.

pub mod camera;
pub mod confetti;
pub mod look;
pub mod motion;
pub mod palette;
pub mod relief;
mod scroll;
pub mod switch;
pub mod widget;
pub mod words;

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        look::plugin,
        motion::plugin,
        camera::plugin,
        confetti::plugin,
        words::plugin,
        widget::plugin,
        relief::plugin,
        scroll::plugin,
    ));
}
