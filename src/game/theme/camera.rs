//! The camera: it leans a little towards who speaks and towards the pointer, and what is near moves more than what is far.

use bevy::{prelude::*, window::PrimaryWindow};

use super::{look::Look, motion::Moving};
use crate::game::GameSystems;

/// Where the camera looks, from −1 at the left to 1 at the right.
#[derive(Resource, Debug, Default)]
pub struct Camera {
    at: f32,
    /// Where it would look if there were no pointer.
    pub lean: f32,
}

impl Camera {
    /// How far something is moved that moves by `reach` units when the camera has gone all the way.
    #[must_use]
    pub fn shift(&self, reach: f32) -> f32 {
        -self.at * reach
    }
}

/// Moves with the camera by so many units at most.
#[derive(Component, Debug, Clone, Copy)]
#[require(UiTransform)]
pub struct Parallax(pub f32);

/// So much larger something must be drawn that its edge is never seen when it moves by `reach` of 1920 units.
#[must_use]
pub fn overscan(reach: f32) -> f32 {
    if reach > 0.0 { 1.0 + 2.0 * (reach + 1.0) / 1920.0 } else { 1.0 }
}

/// A node that fills a frame with a picture of 1920 × 1080, large enough to move by `reach` units of it.
#[must_use]
pub fn filling(width: f32, height: f32, reach: f32) -> Node {
    let zoom = (width / 1920.0).max(height / 1080.0) * overscan(reach);
    Node {
        position_type: PositionType::Absolute,
        width: Val::Px(1920.0 * zoom),
        height: Val::Px(1080.0 * zoom),
        left: Val::Px(1920.0f32.mul_add(-zoom, width) / 2.0),
        top: Val::Px(1080.0f32.mul_add(-zoom, height) / 2.0),
        ..default()
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Camera>().add_systems(PreUpdate, follow).add_systems(Update, shift.in_set(GameSystems::Live));
}

fn follow(time: Res<Time>, look: Res<Look>, window: Query<&Window, With<PrimaryWindow>>, moving: Res<Moving>, mut camera: ResMut<Camera>) {
    let pointer = window.single().ok().and_then(|window| Some(window.cursor_position()?.x / window.width().max(1.0)));
    let pointer = pointer.map_or(0.0, |across| across.mul_add(2.0, -1.0));
    let wanted = if look.still { 0.0 } else { 0.7f32.mul_add(camera.lean, 0.5 * pointer).clamp(-1.0, 1.0) };
    let way = wanted - camera.at;
    if way.abs() > 0.004 {
        // The frame before may have been long ago.
        let part = if look.still { 1.0 } else { 1.0 - (-2.5 * time.delta_secs().min(0.05)).exp() };
        camera.at += way * part;
        moving.mark();
    }
}

fn shift(camera: Res<Camera>, mut nodes: Query<(&Parallax, &mut UiTransform)>) {
    for (Parallax(reach), mut transform) in &mut nodes {
        let x = Val::Px(camera.shift(*reach));
        if transform.translation.x != x {
            transform.translation.x = x;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_edge_of_what_moves_is_never_seen() {
        for (width, height) in [(1920.0, 1080.0), (390.0, 380.0), (844.0, 390.0)] {
            for reach in [0.0, 8.0, 17.0] {
                let node = filling(width, height, reach);
                let (Val::Px(left), Val::Px(whole)) = (node.left, node.width) else { panic!("in pixels") };
                // The picture's units are pixels of the frame times its zoom.
                let moved = reach * (width / 1920.0f32).max(height / 1080.0);
                assert!(left + moved <= 0.01 && left + whole - moved >= width - 0.01, "{width} × {height}, {reach}");
            }
        }
    }
}
