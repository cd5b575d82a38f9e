//! Confetti: once, for a badge. Seeded, in the colours of the game, and never a flash.

use bevy::{picking::Pickable, prelude::*};

use super::{
    look::Look,
    motion::{Moving, rise},
    palette::{BLUE, CORAL_DEEP, LEAF_DEEP, MARIGOLD, PLUM_DEEP, TEAL_LIGHT},
};
use crate::game::GameSystems;

/// How many pieces, and how long each is in the air (interface spec 8).
const PIECES: u32 = 34;
const SECONDS: f32 = 1.2;
const COLORS: [Color; 6] = [MARIGOLD, TEAL_LIGHT, CORAL_DEEP, BLUE, PLUM_DEEP, LEAF_DEEP];

/// A piece of paper.
#[derive(Component, Debug, Clone, Copy)]
struct Piece {
    delay: f32,
    /// Units a second, to the side and down.
    speed: Vec2,
    /// Radians a second.
    spin: f32,
    /// Seconds since it was first seen.
    at: Option<f32>,
}

/// Numbers from 0 to 1 that only depend on the seed (splitmix64).
fn chance(seed: &mut u64) -> f32 {
    *seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (*seed ^ (*seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((mixed ^ (mixed >> 31)) >> 40) as f32 / (1u64 << 24) as f32
}

/// Confetti over a screen. With less motion a few pieces appear, lie still and fade.
pub fn confetti(root: &mut ChildSpawnerCommands, look: &Look, name: &str) {
    let mut seed = name.bytes().fold(17u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let over = Node {
        position_type: PositionType::Absolute,
        width: Val::Percent(100.0),
        height: Val::Percent(100.0),
        overflow: Overflow::clip(),
        ..default()
    };
    root.spawn((over, ZIndex(5), Pickable::IGNORE)).with_children(|over| {
        for nth in 0..if look.still { PIECES / 2 } else { PIECES } {
            let mut next = || chance(&mut seed);
            let (width, height) = (look.pick(16.0, 9.0) * (0.7 + 0.6 * next()), look.pick(24.0, 13.0) * (0.6 + 0.6 * next()));
            // Two sheaves, thrown up from both sides of the badge.
            let side = if nth % 2 == 0 { -1.0 } else { 1.0 };
            let across = if look.still { next() } else { 0.5 + side * (0.1 + 0.12 * next()) };
            let down = if look.still { 0.45 * next() } else { 0.42 };
            let node = Node {
                position_type: PositionType::Absolute,
                left: Val::Px(look.width * across),
                top: Val::Px(look.height * down),
                width: Val::Px(width),
                height: Val::Px(height),
                border_radius: if nth % 3 == 0 { BorderRadius::MAX } else { BorderRadius::all(Val::Px(width * 0.18)) },
                ..default()
            };
            let piece = Piece {
                delay: 0.3 * next(),
                speed: Vec2::new(side * look.width * (0.08 + 0.32 * next()), -look.height * (0.75 + 0.55 * next())),
                spin: side * (1.0 + 4.0 * next()),
                at: None,
            };
            let color = COLORS[nth as usize % COLORS.len()].with_alpha(0.0);
            let turned = UiTransform::from_rotation(Rot2::radians(next() * 3.0));
            over.spawn((piece, node, turned, BackgroundColor(color), Pickable::IGNORE));
        }
    });
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, fall.after(rise).before(super::motion::lift).in_set(GameSystems::Rise));
}

fn fall(
    mut commands: Commands,
    time: Res<Time>,
    look: Res<Look>,
    moving: Res<Moving>,
    mut pieces: Query<(Entity, &mut Piece, &mut UiTransform, &mut BackgroundColor), Without<super::widget::Control>>,
) {
    for (entity, mut piece, mut transform, mut color) in &mut pieces {
        moving.mark();
        // The frame before may have been long ago.
        let step = time.delta_secs().min(0.05);
        let at = piece.at.map_or(-piece.delay, |at| at + step);
        piece.at = Some(at);
        if at >= SECONDS {
            commands.entity(entity).despawn();
            continue;
        }
        let part = (at / SECONDS).clamp(0.0, 1.0);
        color.0 = color.0.with_alpha(visible(part, look.still));
        if look.still || at <= 0.0 {
            continue;
        }
        let pull = look.height * 1.9;
        transform.translation = Val2::px(piece.speed.x * at, (pull * at / 2.0 + piece.speed.y) * at);
        transform.rotation = Rot2::radians(piece.spin * at);
    }
}

/// It comes at once and goes gently; with less motion both are slow.
fn visible(part: f32, still: bool) -> f32 {
    let (comes, goes) = if still { (0.3, 0.4) } else { (0.06, 0.3) };
    (part / comes).min((1.0 - part) / goes).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_badge_throws_the_same_confetti() {
        let throw = |mut seed: u64| -> Vec<f32> { (0..50).map(|_| chance(&mut seed)).collect() };
        assert_eq!(throw(7), throw(7));
        assert_ne!(throw(7), throw(8));
        assert!(throw(7).iter().all(|part| (0.0..1.0).contains(part)));
    }

    #[test]
    fn each_piece_comes_and_goes_once() {
        for still in [false, true] {
            let seen: Vec<f32> = (0..=100).map(|percent| visible(percent as f32 / 100.0, still)).collect();
            let turns = seen.windows(3).filter(|three| (three[1] - three[0]) * (three[2] - three[1]) < 0.0).count();
            assert!(turns <= 1, "nothing flashes");
            assert!(seen[0] == 0.0 && seen[100] == 0.0);
        }
    }
}
