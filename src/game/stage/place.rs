//! The place: its depth layers fill the frame, and a new scene comes through a short fade of paper.

use bevy::{picking::Pickable, prelude::*};

use super::{Frame, StageRoot};
use crate::game::{
    GameSystems,
    art::{Depth, Drawing, Drawn},
    session::Session,
    theme::{look::Look, motion::Moving, palette},
};

/// A depth layer on the stage.
#[derive(Component)]
pub(super) struct PlaceLayer(Depth);

/// Paper that lies over the stage for a moment when the scene changes.
#[derive(Component)]
struct Curtain {
    left: f32,
}

/// How long a scene change takes (interface spec 8).
const SCENE_CHANGE: f32 = 0.32;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (set_place.in_set(GameSystems::Draw), lift_curtain.in_set(GameSystems::Live)));
}

pub(super) fn set_place(
    mut commands: Commands,
    session: Res<Session>,
    look: Res<Look>,
    root: Query<Entity, With<StageRoot>>,
    mut layers: Query<(Entity, &PlaceLayer, &mut Drawing, &mut Node)>,
    mut shown: Local<Option<(String, String)>>,
) {
    let (Ok(root), Some(stage)) = (root.single(), session.stage()) else {
        *shown = None;
        return;
    };
    let frame = Frame::of(&look);
    let node = Node {
        position_type: PositionType::Absolute,
        width: Val::Px(1920.0 * frame.zoom),
        height: Val::Px(1080.0 * frame.zoom),
        left: Val::Px(1920.0f32.mul_add(-frame.zoom, frame.width) / 2.0),
        top: Val::Px(1080.0f32.mul_add(-frame.zoom, frame.height) / 2.0),
        ..default()
    };
    if layers.is_empty() {
        for (z, depth) in [(0, Depth::Far), (1, Depth::Mid), (3, Depth::Near)] {
            let drawing = Drawing(Drawn::Place(stage.place.to_string(), depth));
            commands.entity(root).with_child((PlaceLayer(depth), drawing, node.clone(), ZIndex(z), Pickable::IGNORE));
        }
    }
    for (_, layer, mut drawing, mut current) in &mut layers {
        let wanted = Drawing(Drawn::Place(stage.place.to_string(), layer.0));
        if *drawing != wanted {
            *drawing = wanted;
        }
        if *current != node {
            *current = node.clone();
        }
    }
    let now = (stage.scene.to_string(), stage.place.to_string());
    if shown.as_ref().is_some_and(|(_, place)| *place != now.1) && !look.still {
        let cover = Node { position_type: PositionType::Absolute, width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
        commands.entity(root).with_child((
            Curtain { left: SCENE_CHANGE },
            cover,
            BackgroundColor(palette::PAPER),
            ZIndex(9),
            Pickable::IGNORE,
        ));
    }
    *shown = Some(now);
}

fn lift_curtain(
    mut commands: Commands,
    time: Res<Time>,
    moving: Res<Moving>,
    mut curtains: Query<(Entity, &mut Curtain, &mut BackgroundColor)>,
) {
    for (entity, mut curtain, mut color) in &mut curtains {
        curtain.left -= time.delta_secs();
        if curtain.left <= 0.0 {
            commands.entity(entity).despawn();
        } else {
            color.0 = palette::PAPER.with_alpha((curtain.left / SCENE_CHANGE).powi(2));
        }
        moving.mark();
    }
}
