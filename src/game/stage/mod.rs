//! The stage of an episode: the place in depth layers, its small life and the people in it, as the playthrough says they stand.

mod life;
mod people;
mod place;

use bevy::{picking::Pickable, prelude::*};

use super::{
    action::Screen,
    theme::look::{Class, Look},
};

/// The root of the stage: behind every panel.
#[derive(Component)]
struct StageRoot;

/// How far the depth layers move with the camera, in units; people stand between the last two.
const REACH_MID: f32 = 8.0;
const REACH_NEAR: f32 = 17.0;
const REACH_PEOPLE: f32 = 12.0;

/// What of the window the stage fills, in units: all of it, or the upper part on an upright phone.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Frame {
    width: f32,
    height: f32,
    /// Pixels of a unit of the drawings (1920 × 1080) in the frame.
    zoom: f32,
}

impl Frame {
    fn of(look: &Look) -> Self {
        let height = if look.class == Class::Portrait { look.height * 0.45 } else { look.height };
        Self { width: look.width, height, zoom: (look.width / 1920.0).max(height / 1080.0) }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((place::plugin, life::plugin, people::plugin)).add_systems(OnEnter(Screen::Episode), raise);
}

fn raise(mut commands: Commands) {
    commands.spawn((
        StageRoot,
        DespawnOnExit(Screen::Episode),
        Node {
            position_type: PositionType::Absolute,
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            overflow: Overflow::clip(),
            ..default()
        },
        GlobalZIndex(0),
        Pickable::IGNORE,
    ));
}
