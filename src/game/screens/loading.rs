//! While content is read: paper, and nothing that needs words. In a browser the page's own loading screen lies over it.

use bevy::prelude::*;

use crate::game::{
    action::Screen,
    theme::{motion::Moving, palette},
};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Loading), draw).add_systems(Update, hurry.run_if(in_state(Screen::Loading)));
}

fn draw(mut commands: Commands) {
    let node = Node { position_type: PositionType::Absolute, width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
    commands.spawn((node, BackgroundColor(palette::PAPER), DespawnOnExit(Screen::Loading)));
}

/// Files arrive between frames: the next one comes at once.
fn hurry(moving: Res<Moving>) {
    moving.mark();
}
