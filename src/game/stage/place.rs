//! The place: its depth layers fill the frame and move a little with the camera; another one comes through a fade of paper.

use bevy::{picking::Pickable, prelude::*};

use super::{Frame, REACH_MID, REACH_NEAR, StageRoot};
use crate::{
    game::{
        GameSystems,
        art::{Depth, Drawing, Drawn},
        content::Content,
        session::Session,
        theme::{
            camera::{Parallax, filling},
            look::Look,
            motion::curtain,
        },
    },
    l10n::look::life::Stratum,
};

/// A depth layer on the stage.
#[derive(Component)]
pub(super) struct PlaceLayer(Stratum);

/// The order of drawing: the layers of the place with their small life, and those who stand in it.
pub(super) fn depth_of(stratum: Stratum) -> i32 {
    match stratum {
        Stratum::Far => 0,
        Stratum::Mid => 2,
        Stratum::Near => 5,
    }
}

/// How far a layer moves with the camera. A place that holds the screen of a phone stands still: the words on it must fit it.
pub(super) fn reach_of(stratum: Stratum, content: &Content, place: &str) -> f32 {
    match stratum {
        _ if content.place_screen(place).is_some() => 0.0,
        Stratum::Far => 0.0,
        Stratum::Mid => REACH_MID,
        Stratum::Near => REACH_NEAR,
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, set_place.in_set(GameSystems::Draw));
}

pub(super) fn set_place(
    mut commands: Commands,
    session: Res<Session>,
    content: Option<Res<Content>>,
    look: Res<Look>,
    root: Query<Entity, With<StageRoot>>,
    mut layers: Query<(&PlaceLayer, &mut Drawing, &mut Node, &mut Parallax)>,
    mut shown: Local<Option<String>>,
) {
    let (Ok(root), Some(stage), Some(content)) = (root.single(), session.stage(), content) else {
        *shown = None;
        return;
    };
    let frame = Frame::of(&look);
    let place = stage.place.to_string();
    let made = |stratum: Stratum| {
        let depth = match stratum {
            Stratum::Far => Depth::Far,
            Stratum::Mid => Depth::Mid,
            Stratum::Near => Depth::Near,
        };
        let reach = reach_of(stratum, &content, &place);
        (Drawing(Drawn::Place(place.clone(), depth)), filling(frame.width, frame.height, reach), reach * frame.zoom)
    };
    if layers.is_empty() {
        for stratum in [Stratum::Far, Stratum::Mid, Stratum::Near] {
            let (drawing, node, reach) = made(stratum);
            let z = ZIndex(depth_of(stratum));
            commands.entity(root).with_child((PlaceLayer(stratum), drawing, node, Parallax(reach), z, Pickable::IGNORE));
        }
    }
    for (layer, mut drawing, mut current, mut parallax) in &mut layers {
        let (wanted, node, reach) = made(layer.0);
        drawing.set_if_neq(wanted);
        if *current != node {
            *current = node;
        }
        if parallax.0 != reach {
            parallax.0 = reach;
        }
    }
    if shown.as_ref().is_some_and(|before| *before != place) {
        commands.entity(root).with_child((curtain(&look), ZIndex(9)));
    }
    *shown = Some(place);
}
