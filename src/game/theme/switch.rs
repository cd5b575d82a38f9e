//! A switch: on or off, told by its place, its colour and a mark. The name of its control says it in words.

use bevy::{picking::Pickable, prelude::*};

use super::{
    look::Look,
    palette,
    widget::{Control, icon},
};

/// A switch as it stands; its control does the switching.
pub fn switch(parent: &mut ChildSpawnerCommands, look: &Look, control: Control, on: bool) {
    let (track, ink) = match (on, look.high_contrast) {
        (true, false) => (palette::TEAL_DEEP, palette::TEAL_DEEP),
        (true, true) => (palette::SUN, palette::NIGHT),
        (false, false) => (palette::FAINT, palette::FAINT),
        (false, true) => (palette::INK_2, palette::INK_2),
    };
    let (width, height) = (look.pick(120.0, 78.0), look.pick(70.0, 48.0));
    let knob = height - look.pick(14.0, 10.0);
    let node = Node {
        width: Val::Px(width),
        height: Val::Px(height),
        padding: UiRect::all(look.px(7.0, 5.0)),
        border_radius: BorderRadius::all(Val::Px(height / 2.0)),
        justify_content: if on { JustifyContent::End } else { JustifyContent::Start },
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        direction: look.direction(),
        ..default()
    };
    parent.spawn((node, BackgroundColor(track), control.chosen(on))).with_children(|track| {
        let round = Node {
            width: Val::Px(knob),
            height: Val::Px(knob),
            border_radius: BorderRadius::MAX,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        track.spawn((round, BackgroundColor(palette::WHITE), Pickable::IGNORE)).with_children(|round| {
            icon(round, look, if on { "check" } else { "cross" }, ink, knob * 0.6, false);
        });
    });
}
