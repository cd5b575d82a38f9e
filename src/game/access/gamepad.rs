//! The gamepad: the same acts as the keyboard's.

use bevy::{input::gamepad::Gamepad, prelude::*};

use super::keyboard::MoveFocus;
use crate::game::action::Action;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, buttons);
}

fn buttons(pads: Query<&Gamepad>, mut moves: MessageWriter<MoveFocus>, mut actions: MessageWriter<Action>) {
    for pad in &pads {
        for (button, way) in [
            (GamepadButton::DPadLeft, MoveFocus::Toward(Vec2::NEG_X)),
            (GamepadButton::DPadRight, MoveFocus::Toward(Vec2::X)),
            (GamepadButton::DPadUp, MoveFocus::Toward(Vec2::NEG_Y)),
            (GamepadButton::DPadDown, MoveFocus::Toward(Vec2::Y)),
            (GamepadButton::LeftTrigger, MoveFocus::Previous),
            (GamepadButton::RightTrigger, MoveFocus::Next),
            (GamepadButton::South, MoveFocus::Press),
        ] {
            if pad.just_pressed(button) {
                moves.write(way);
            }
        }
        if pad.just_pressed(GamepadButton::East) {
            actions.write(Action::Close);
        }
    }
}
