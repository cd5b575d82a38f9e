//! Motion: things come in gently, and the game knows whether anything still moves, so that a still screen costs nothing.

use std::sync::atomic::{AtomicU8, Ordering};

use bevy::prelude::*;

use super::look::Look;
use crate::game::GameSystems;

/// Whether something moved in this frame. The shell draws the next frame at once only then. Anybody may say so, in any order.
#[derive(Resource, Debug, Default)]
pub struct Moving {
    frames: AtomicU8,
}

impl Moving {
    /// Says that something moves: the next frames are drawn at once.
    pub fn mark(&self) {
        self.frames.store(3, Ordering::Relaxed);
    }

    /// Something moved just now.
    #[must_use]
    pub fn any(&self) -> bool {
        self.frames.load(Ordering::Relaxed) > 0
    }
}

/// Comes in from a little below, after a delay: choices, cards, panels. Usable from the first frame.
#[derive(Component, Debug, Clone, Copy)]
#[require(UiTransform)]
pub struct Rise {
    /// Seconds to wait.
    pub delay: f32,
    /// Seconds that it takes.
    pub seconds: f32,
    /// How far, in units; negative comes from above.
    pub from: f32,
    /// The size that it starts with.
    pub scale: f32,
    /// Seconds since it was first seen; the frame before that may have been long ago.
    at: Option<f32>,
}

impl Rise {
    /// The nth of a row of choices: 200 ms each, 60 ms apart (interface spec 8).
    #[must_use]
    pub fn nth(nth: usize) -> Self {
        Self { delay: nth as f32 * 0.06, seconds: 0.2, from: 12.0, scale: 0.97, at: None }
    }

    /// A panel: 240 ms, from 24 below.
    #[must_use]
    pub fn panel() -> Self {
        Self { delay: 0.0, seconds: 0.24, from: 24.0, scale: 1.0, at: None }
    }

    /// A check, a bubble, a word that was placed: grows from 0.7.
    #[must_use]
    pub fn pop() -> Self {
        Self { delay: 0.0, seconds: 0.22, from: 0.0, scale: 0.7, at: None }
    }

    /// Where a wave has come to at a step (160 ms each): not seen before.
    #[must_use]
    pub fn wave(step: u32) -> Self {
        Self { delay: step as f32 * 0.16, seconds: 0.22, from: 0.0, scale: 0.01, at: None }
    }

    /// A card that does not belong where it was put: it glides back (240 ms).
    #[must_use]
    pub fn back() -> Self {
        Self { delay: 0.0, seconds: 0.24, from: 90.0, scale: 0.96, at: None }
    }

    /// A badge: grows from 0.6.
    #[must_use]
    pub fn badge() -> Self {
        Self { delay: 0.0, seconds: 0.5, from: 0.0, scale: 0.6, at: None }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Moving>().add_systems(First, settle).add_systems(Update, rise.in_set(GameSystems::Rise));
}

fn settle(mut moving: ResMut<Moving>) {
    let frames = moving.frames.get_mut();
    *frames = frames.saturating_sub(1);
}

pub(super) fn rise(
    mut commands: Commands,
    time: Res<Time>,
    look: Res<Look>,
    moving: Res<Moving>,
    mut rising: Query<(Entity, &mut Rise, &mut UiTransform)>,
) {
    for (entity, mut rise, mut transform) in &mut rising {
        let at = rise.at.map_or(0.0, |at| at + time.delta_secs());
        rise.at = Some(at);
        let part = ((at - rise.delay) / rise.seconds).clamp(0.0, 1.0);
        if part >= 1.0 || look.still {
            *transform = UiTransform::default();
            commands.entity(entity).remove::<Rise>();
        } else {
            let eased = 1.0 - (1.0 - part).powi(3);
            transform.translation.y = Val::Px(rise.from * (1.0 - eased));
            transform.scale = Vec2::splat((1.0 - rise.scale).mul_add(eased, rise.scale));
        }
        moving.mark();
    }
}
