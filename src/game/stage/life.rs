//! The small life of a place: a curtain in the breeze, a bird, a fan. It moves slowly, at a few frames a second, and rests
//! with the player: after a while without a press nothing moves, and the picture costs nothing.

use bevy::{picking::Pickable, prelude::*};

use super::{
    Frame, StageRoot,
    place::{depth_of, reach_of, set_place},
};
use crate::{
    game::{
        GameSystems,
        art::{Drawing, Drawn},
        content::Content,
        session::Session,
        theme::{
            camera::{Camera, Parallax, overscan},
            look::Look,
            motion::Moving,
        },
    },
    l10n::look::life::Life,
};

/// A detail on the stage.
#[derive(Component)]
struct Detail {
    life: Life,
    /// Pixels of the layout for a unit of the picture.
    zoom: f32,
    /// How far it moves with the camera.
    reach: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (set_life.after(set_place).in_set(GameSystems::Draw), live.after(super::people::live).in_set(GameSystems::Live)),
    );
}

/// Another place, another window, other drawings: the details are put there anew.
fn set_life(
    mut commands: Commands,
    session: Res<Session>,
    content: Option<Res<Content>>,
    look: Res<Look>,
    root: Query<Entity, With<StageRoot>>,
    details: Query<Entity, With<Detail>>,
    mut shown: Local<Option<(Entity, String, Look)>>,
) {
    let (Ok(root), Some(stage), Some(content)) = (root.single(), session.stage(), content) else {
        *shown = None;
        return;
    };
    let place = stage.place.to_string();
    if shown.as_ref().is_some_and(|(at, name, as_it_was)| *at == root && *name == place && *as_it_was == *look) {
        return;
    }
    for detail in &details {
        commands.entity(detail).despawn();
    }
    let frame = Frame::of(&look);
    for (nth, life) in content.art().lives(&place).iter().enumerate() {
        let reach = reach_of(life.depth, &content, &place);
        let zoom = frame.zoom * overscan(reach);
        let (left, top, width, height) = life.at;
        let node = Node {
            position_type: PositionType::Absolute,
            left: Val::Px((left - 960.0).mul_add(zoom, frame.width / 2.0)),
            top: Val::Px((top - 540.0).mul_add(zoom, frame.height / 2.0)),
            width: Val::Px(width * zoom),
            height: Val::Px(height * zoom),
            ..default()
        };
        let detail = Detail { life: life.clone(), zoom, reach: reach * frame.zoom };
        let drawing = Drawing(Drawn::Life(place.clone(), nth));
        let z = ZIndex(depth_of(life.depth) + 1);
        commands.entity(root).with_child((detail, drawing, node, z, UiTransform::default(), Pickable::IGNORE));
    }
    *shown = Some((root, place, look.clone()));
}

fn live(
    time: Res<Time>,
    look: Res<Look>,
    camera: Res<Camera>,
    moving: Res<Moving>,
    mut lived: Local<f32>,
    mut details: Query<(&Detail, &mut UiTransform, &mut Visibility), Without<Parallax>>,
) {
    if details.is_empty() {
        return;
    }
    if moving.awake() && !look.still {
        // A frame that was long ago must not make anything jump.
        *lived += time.delta_secs().min(0.15);
        moving.stir();
    }
    let at = if look.still { 0.0 } else { *lived };
    for (detail, mut transform, mut visibility) in &mut details {
        let moved = detail.life.moved(at);
        let now = UiTransform {
            translation: Val2::px(moved.by.0.mul_add(detail.zoom, camera.shift(detail.reach)), moved.by.1 * detail.zoom),
            scale: Vec2::new(1.0 + moved.wider, 1.0),
            rotation: Rot2::radians(moved.turned),
        };
        transform.set_if_neq(now);
        visibility.set_if_neq(if moved.away { Visibility::Hidden } else { Visibility::Inherited });
    }
}
