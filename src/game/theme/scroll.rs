//! Parts that scroll: a finger drags them along, and the focus never stays out of sight.

use bevy::{
    input_focus::{InputFocus, InputFocusVisible},
    prelude::*,
    ui::{ComputedNode, OverflowAxis, Pressed, ScrollPosition},
    ui_widgets::{ScrollArea, ScrollIntoView},
};

use super::motion::Moving;

/// So far a finger may slip, in pixels, and it is still a press.
const SLIP: f32 = 12.0;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(drag).add_systems(PostUpdate, follow_focus.after(bevy::ui::UiSystems::PostLayout));
}

/// A finger that drags moves what scrolls, and presses nothing.
fn drag(
    mut drag: On<Pointer<Drag>>,
    mut areas: Query<(&Node, &ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    pressed: Query<Entity, With<Pressed>>,
    scale: Res<UiScale>,
    moving: Res<Moving>,
    mut commands: Commands,
) {
    if !drag.pointer_id.is_touch() {
        return;
    }
    let Ok((node, computed, mut position)) = areas.get_mut(drag.entity) else { return };
    let most = ((computed.content_size() - computed.size()) * computed.inverse_scale_factor()).max(Vec2::ZERO);
    let way = drag.delta / scale.0;
    let before = position.0;
    if node.overflow.x == OverflowAxis::Scroll {
        position.x = (position.x - way.x).clamp(0.0, most.x);
    }
    if node.overflow.y == OverflowAxis::Scroll {
        position.y = (position.y - way.y).clamp(0.0, most.y);
    }
    if most != Vec2::ZERO {
        drag.propagate(false);
    }
    if position.0 != before {
        moving.mark();
    }
    if most != Vec2::ZERO && drag.distance.length() > SLIP {
        for button in &pressed {
            commands.entity(button).remove::<Pressed>();
        }
    }
}

/// What gets the focus by key is scrolled into view.
fn follow_focus(
    mut commands: Commands,
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    moving: Res<Moving>,
    mut last: Local<Option<Entity>>,
) {
    let now = focus.get().filter(|_| visible.0);
    if *last == now {
        return;
    }
    *last = now;
    if let Some(entity) = now {
        commands.trigger(ScrollIntoView { entity });
        moving.mark();
    }
}
