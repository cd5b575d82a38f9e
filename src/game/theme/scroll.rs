//! Parts that scroll: a finger drags them along, the focus never stays out of sight, and an arrow shows that more lies below.

use bevy::{
    input_focus::{InputFocus, InputFocusVisible},
    picking::Pickable,
    prelude::*,
    ui::{ComputedNode, OverflowAxis, Pressed, ScrollPosition, UiGlobalTransform, UiSystems},
    ui_widgets::{ScrollArea, ScrollIntoView},
};

use super::{
    look::Look,
    motion::Moving,
    widget::{Tone, surface},
};
use crate::game::art::Drawing;

/// So far a finger may slip, in pixels, and it is still a press.
const SLIP: f32 = 12.0;

pub(super) fn plugin(app: &mut App) {
    // An arrow goes before anything is laid out and painted: nobody may paint what is gone.
    let systems = (show_more.before(UiSystems::Prepare), follow_focus.after(UiSystems::PostLayout));
    app.add_observer(drag).add_systems(PostUpdate, systems);
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

/// The arrow at the lower edge of a part that scrolls.
#[derive(Component)]
struct More(Entity);

/// So much must lie below, in units, before it is worth an arrow.
const WORTH: f32 = 24.0;

/// Keeps an arrow at every part that shows less than there is below. It only points: the part itself is dragged or turned.
fn show_more(
    mut commands: Commands,
    look: Res<Look>,
    areas: Query<
        (Entity, &Node, &ComputedNode, &UiGlobalTransform, &ScrollPosition, &InheritedVisibility),
        (With<ScrollArea>, Without<More>),
    >,
    above: Query<&ChildOf>,
    layers: Query<&GlobalZIndex>,
    mut arrows: Query<(Entity, &More, &mut Node)>,
) {
    let size = look.pick(56.0, 34.0);
    // The middle of the lower edge, if more lies below it.
    let edge = |area: Entity| {
        let (_, node, computed, transform, position, visible) = areas.get(area).ok()?;
        let unit = computed.inverse_scale_factor();
        let (shown, all) = (computed.size().y * unit, computed.content_size().y * unit);
        let more = node.overflow.y == OverflowAxis::Scroll && visible.get() && shown > 3.0 * size && all - shown - position.y > WORTH;
        more.then(|| transform.translation * unit + Vec2::new(0.0, shown / 2.0))
    };
    let at = |edge: Vec2| (Val::Px(edge.x - size / 2.0), Val::Px(edge.y.min(look.height) - size * 1.15));
    let mut pointed = Vec::new();
    for (arrow, More(area), mut node) in &mut arrows {
        // In another look it is made anew.
        let Some((left, top)) = edge(*area).map(at).filter(|_| !look.is_changed()) else {
            commands.entity(arrow).despawn();
            continue;
        };
        pointed.push(*area);
        if (node.left, node.top) != (left, top) {
            (node.left, node.top) = (left, top);
        }
    }
    for (area, ..) in areas.iter().filter(|(area, ..)| !pointed.contains(area)) {
        let Some((left, top)) = edge(area).map(at) else { continue };
        // Just over the layer that holds the part, so that whatever lies over that lies over the arrow too.
        let layer = std::iter::once(area).chain(above.iter_ancestors(area)).find_map(|entity| layers.get(entity).ok());
        let node = Node {
            position_type: PositionType::Absolute,
            left,
            top,
            width: Val::Px(size),
            height: Val::Px(size),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        let face = surface(&look, Tone::Mint, size / 2.0, look.pick(4.0, 2.0), look.pick(4.0, 2.0), node);
        let z = GlobalZIndex(layer.map_or(0, |layer| layer.0) + 1);
        commands.spawn((More(area), face, z, Pickable::IGNORE)).with_children(|face| {
            let inside = Node { width: Val::Px(size * 0.6), height: Val::Px(size * 0.6), ..default() };
            let down = UiTransform::from_rotation(Rot2::FRAC_PI_2);
            face.spawn((Drawing::icon("next", Tone::Mint.ink(&look)), inside, down, Pickable::IGNORE));
        });
    }
}
