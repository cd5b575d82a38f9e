//! Motion: things come in gently, and the game knows whether anything still moves, so that a still screen costs nothing.

use std::sync::atomic::{AtomicU8, Ordering};

use bevy::{
    input::{keyboard::KeyboardInput, mouse::MouseButtonInput, touch::TouchInput},
    picking::Pickable,
    prelude::*,
};

use super::{look::Look, palette, relief::Relief};
use crate::game::{GameSystems, action::Action, art::Pending};

/// Whether something moved in this frame. The shell draws the next frame at once only then. Anybody may say so, in any order.
#[derive(Resource, Debug)]
pub struct Moving {
    frames: AtomicU8,
    stirring: AtomicU8,
    /// Seconds for which the picture still lives although nobody presses anything.
    awake: f32,
}

/// So long small life goes on after a press or a movement of the pointer, in seconds. Then the picture rests with the player.
const AWAKE: f32 = 20.0;

impl Default for Moving {
    fn default() -> Self {
        Self { frames: AtomicU8::default(), stirring: AtomicU8::default(), awake: AWAKE }
    }
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

    /// Says that something small lives in the picture: a few frames a second are enough for it.
    pub fn stir(&self) {
        self.stirring.store(2, Ordering::Relaxed);
    }

    /// Somebody pressed or moved something not long ago.
    #[must_use]
    pub fn awake(&self) -> bool {
        self.awake > 0.0
    }

    /// Something small lives in the picture.
    #[must_use]
    pub fn stirs(&self) -> bool {
        self.stirring.load(Ordering::Relaxed) > 0
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

    /// The same, but only after so many seconds.
    #[must_use]
    pub fn after(self, delay: f32) -> Self {
        Self { delay, ..self }
    }

    /// A badge: grows from 0.6.
    #[must_use]
    pub fn badge() -> Self {
        Self { delay: 0.0, seconds: 0.5, from: 0.0, scale: 0.6, at: None }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Moving>().add_systems(First, settle).add_systems(Update, (rise, lift).chain().in_set(GameSystems::Rise));
}

fn settle(
    time: Res<Time>,
    mut moving: ResMut<Moving>,
    mut actions: MessageReader<Action>,
    mut pointer: MessageReader<CursorMoved>,
    mut buttons: MessageReader<MouseButtonInput>,
    mut touches: MessageReader<TouchInput>,
    mut keys: MessageReader<KeyboardInput>,
) {
    let pressed = actions.read().count() + buttons.read().count() + touches.read().count() + keys.read().count();
    moving.awake = if pressed + pointer.read().count() > 0 { AWAKE } else { (moving.awake - time.delta_secs()).max(0.0) };
    let frames = moving.frames.get_mut();
    *frames = frames.saturating_sub(1);
    let stirring = moving.stirring.get_mut();
    *stirring = stirring.saturating_sub(1);
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

/// What lies over the picture for a moment when another comes: a sheet of paper, which is lifted away; with less motion it fades.
/// A sheet hides what lies behind: to move it costs less than to mix it with a whole picture. Add where it lies.
#[derive(Component, Debug)]
pub struct Curtain {
    left: f32,
    seconds: f32,
    /// How long it has waited for drawings.
    waited: f32,
    /// So many frames it lies still in any case: what it covers may come a frame after it, and is asked for at the end of that one.
    frames: u8,
}

impl Curtain {
    /// It lies still, and has patience. Once it is being lifted it does not stop for what is asked for late.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.left >= self.seconds && self.waited < PATIENCE
    }

    /// It was painted and lies still over everything: to paint it again would change nothing.
    #[must_use]
    pub fn covers(&self) -> bool {
        self.frames == 0 && self.waits()
    }
}

/// A change takes so long (interface spec 8), and with less motion this.
const CHANGE: f32 = 0.32;
const CHANGE_STILL: f32 = 0.12;
/// It waits for drawings that are still being made, but no longer than this.
const PATIENCE: f32 = 0.6;

/// A curtain over all of its parent.
#[must_use]
pub fn curtain(look: &Look) -> impl Bundle {
    let seconds = if look.still { CHANGE_STILL } else { CHANGE };
    let color = if look.high_contrast { palette::NIGHT } else { palette::PAPER };
    let over = Node { position_type: PositionType::Absolute, width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
    let lip = if look.high_contrast { palette::WHITE } else { palette::PAPER_LIP };
    let relief = Relief { lip, height: look.pick(8.0, 4.0), ..Relief::flat(color, look.pick(10.0, 5.0)) };
    (
        Curtain { left: seconds, seconds, waited: 0.0, frames: 2 },
        over,
        relief,
        UiTransform::default(),
        Pickable::IGNORE,
    )
}

pub(in crate::game) fn lift(
    mut commands: Commands,
    time: Res<Time>,
    moving: Res<Moving>,
    pending: Res<Pending>,
    look: Res<Look>,
    mut curtains: Query<(Entity, &mut Curtain, &mut Relief, &mut UiTransform), Without<super::widget::Control>>,
) {
    for (entity, mut curtain, mut relief, mut transform) in &mut curtains {
        moving.mark();
        // The frame before may have been long ago.
        let step = time.delta_secs().min(0.05);
        if curtain.frames > 0 {
            curtain.frames -= 1;
            continue;
        }
        curtain.waited += step;
        if pending.0 > 0 && curtain.waits() {
            continue;
        }
        curtain.left -= step;
        if curtain.left <= 0.0 {
            commands.entity(entity).despawn();
            continue;
        }
        let left = curtain.left / curtain.seconds;
        if look.still {
            *relief = Relief::flat(relief.face.with_alpha(left.powi(2)), 0.0);
        } else {
            // Slow at first, and gone with its shadow at the end.
            transform.translation.y = Val::Percent(-104.0 * (1.0 - left).powi(2));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bevy::ecs::system::RunSystemOnce;

    use super::*;

    /// A world in which 45 ms pass in each frame, with a sheet over it that waits for drawings.
    fn covered() -> (World, Entity) {
        let mut world = World::new();
        let mut time = Time::<()>::default();
        time.advance_by(Duration::from_millis(45));
        world.insert_resource(time);
        world.insert_resource(Moving::default());
        world.insert_resource(Look::default());
        world.insert_resource(Pending(3));
        let sheet = world.spawn(curtain(&Look::default())).id();
        (world, sheet)
    }

    #[test]
    fn a_sheet_is_painted_once_and_then_only_while_it_is_lifted() {
        let (mut world, sheet) = covered();
        let mut frame = |pending: usize| {
            world.insert_resource(Pending(pending));
            world.run_system_once(lift).expect("it runs");
            world.get::<Curtain>(sheet).map(Curtain::covers)
        };
        assert_eq!(frame(0), Some(false), "it comes, and is painted");
        assert_eq!(frame(0), Some(true), "what it covers is built");
        for _ in 0..5 {
            assert_eq!(frame(3), Some(true), "drawings are waited for");
        }
        for _ in 0..7 {
            assert_eq!(frame(0), Some(false), "it is lifted");
        }
        // 0.32 seconds are over.
        assert_eq!(frame(0), None);
    }

    #[test]
    fn a_sheet_does_not_wait_for_ever() {
        let (mut world, sheet) = covered();
        // Two frames, then 0.6 seconds of patience, then 0.32 to lift it.
        let frames = (0..40).take_while(|_| {
            world.run_system_once(lift).expect("it runs");
            world.get::<Curtain>(sheet).is_some()
        });
        assert_eq!(frames.count(), 2 + 13 + 7);
    }
}
