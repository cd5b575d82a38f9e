//! Access: one description of what is on screen, and the ways to use it without a pointer.

#[cfg(not(target_arch = "wasm32"))]
mod gamepad;
mod keyboard;
pub mod twin;

use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((twin::plugin, keyboard::plugin));
    #[cfg(not(target_arch = "wasm32"))]
    app.add_plugins(gamepad::plugin);
}
