//! Focus and keys: Tab in reading order, arrows to the nearest control, Enter or Space to press, Esc to go back.

use bevy::{
    input_focus::{FocusCause, InputFocus, InputFocusVisible},
    prelude::*,
    ui::{ComputedNode, UiGlobalTransform},
};

use super::twin::{PressKey, Twin};
use crate::game::{GameSystems, action::Action, theme::widget::Control};

/// The key of the control that has the focus, so that it is found again when a screen is built anew.
#[derive(Resource, Default)]
pub(super) struct FocusKey(Option<String>);

/// Moves the focus.
#[derive(Message, Debug, Clone, Copy, PartialEq)]
pub(super) enum MoveFocus {
    /// In reading order.
    Next,
    /// Against it.
    Previous,
    /// To the nearest control in a direction of the screen.
    Toward(Vec2),
    /// Presses what has the focus, or reads on.
    Press,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<FocusKey>()
        .add_message::<MoveFocus>()
        .add_systems(PreUpdate, (keys, pointer_hides_ring))
        .add_systems(Update, (keep_focus, move_focus).chain().in_set(GameSystems::Focus));
}

fn keys(
    input: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    controls: Query<(), With<Control>>,
    mut moves: MessageWriter<MoveFocus>,
    mut actions: MessageWriter<Action>,
) {
    if input.just_pressed(KeyCode::Tab) {
        let back = input.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
        moves.write(if back { MoveFocus::Previous } else { MoveFocus::Next });
    }
    for (key, way) in
        [(KeyCode::ArrowLeft, Vec2::NEG_X), (KeyCode::ArrowRight, Vec2::X), (KeyCode::ArrowUp, Vec2::NEG_Y), (KeyCode::ArrowDown, Vec2::Y)]
    {
        if input.just_pressed(key) {
            moves.write(MoveFocus::Toward(way));
        }
    }
    // A control that has the focus answers these itself. After a press of the pointer the window has it.
    let focused = focus.get().is_some_and(|entity| controls.contains(entity));
    if !focused && (input.just_pressed(KeyCode::Enter) || input.just_pressed(KeyCode::Space)) {
        moves.write(MoveFocus::Press);
    }
    if input.just_pressed(KeyCode::Escape) {
        actions.write(Action::Close);
    }
}

fn pointer_hides_ring(mouse: Res<ButtonInput<MouseButton>>, touches: Res<Touches>, mut visible: ResMut<InputFocusVisible>) {
    if visible.0 && (mouse.get_just_pressed().next().is_some() || touches.iter_just_pressed().next().is_some()) {
        visible.0 = false;
    }
}

/// A screen that was built anew gets the focus back where it was; a new one gets it at its first control.
fn keep_focus(twin: Res<Twin>, controls: Query<&Control>, mut key: ResMut<FocusKey>, mut focus: ResMut<InputFocus>) {
    if let Some(control) = focus.get().and_then(|entity| controls.get(entity).ok()) {
        if key.0.as_deref() != Some(&control.key) {
            key.0 = Some(control.key.clone());
        }
        if twin.controls.iter().any(|known| Some(known.entity) == focus.get()) {
            return;
        }
    }
    let Some(wanted) = key.0.as_deref() else { return };
    let next = twin.controls.iter().find(|control| control.key == wanted).or_else(|| twin.controls.first());
    match next {
        Some(control) => {
            focus.set(control.entity, FocusCause::Navigated);
            key.0 = Some(control.key.clone());
        }
        None if focus.get().is_some() => focus.clear(),
        None => {}
    }
}

fn move_focus(
    mut moves: MessageReader<MoveFocus>,
    twin: Res<Twin>,
    places: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut presses: MessageWriter<PressKey>,
) {
    for way in moves.read() {
        let at = twin.controls.iter().position(|control| Some(control.entity) == focus.get());
        let count = twin.controls.len();
        if count == 0 {
            return;
        }
        let next = match (way, at) {
            (MoveFocus::Press, at) => {
                let control = at.map(|at| &twin.controls[at]).or_else(|| twin.controls.iter().find(|control| control.key == "advance"));
                presses.write_batch(control.map(|control| PressKey(control.key.clone())));
                continue;
            }
            (MoveFocus::Next, Some(at)) => (at + 1) % count,
            (MoveFocus::Previous, Some(at)) => (at + count - 1) % count,
            (MoveFocus::Toward(way), Some(at)) => nearest(&twin, &places, at, *way).unwrap_or(at),
            (MoveFocus::Previous, None) => count - 1,
            (_, None) => 0,
        };
        focus.set(twin.controls[next].entity, FocusCause::Navigated);
        visible.0 = true;
    }
}

/// The nearest control in a direction: distance along it counts once, distance across it twice.
fn nearest(twin: &Twin, places: &Query<(&ComputedNode, &UiGlobalTransform)>, from: usize, way: Vec2) -> Option<usize> {
    let rect = |index: usize| -> Option<Rect> {
        let (computed, transform) = places.get(twin.controls[index].entity).ok()?;
        Some(Rect::from_center_size(transform.translation, computed.size()))
    };
    let here = rect(from)?;
    let mut best: Option<(f32, usize)> = None;
    for index in (0..twin.controls.len()).filter(|index| *index != from) {
        let Some(there) = rect(index) else { continue };
        let gap = |low: f32, high: f32, other_low: f32, other_high: f32| (other_low - high).max(low - other_high).max(0.0);
        let across_x = gap(here.min.x, here.max.x, there.min.x, there.max.x);
        let across_y = gap(here.min.y, here.max.y, there.min.y, there.max.y);
        let ahead = (there.center() - here.center()).dot(way);
        if ahead <= 1.0 {
            continue;
        }
        let across = if way.x == 0.0 { across_x } else { across_y };
        let cost = 2.0f32.mul_add(across, ahead);
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, index));
        }
    }
    best.map(|(_, index)| index)
}
