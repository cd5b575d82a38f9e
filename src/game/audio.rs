//! Sound.

use bevy::prelude::*;

pub(super) fn plugin(_: &mut App) {}
