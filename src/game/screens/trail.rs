//! The path of the map: the stretches that were walked, the newest of which draws itself.

use bevy::{picking::Pickable, prelude::*};

use crate::game::theme::{look::Look, motion::Rise, palette};

/// The path of the island from stop to stop, as curves in units of the picture: where each begins, its two handles, its end.
const STRETCHES: [[(f32, f32); 4]; 5] = [
    [(300.0, 560.0), (360.0, 300.0), (600.0, 320.0), (700.0, 420.0)],
    [(700.0, 420.0), (820.0, 540.0), (980.0, 520.0), (1060.0, 400.0)],
    [(1060.0, 400.0), (1160.0, 270.0), (1400.0, 280.0), (1560.0, 430.0)],
    [(1560.0, 430.0), (1700.0, 580.0), (1600.0, 800.0), (1420.0, 820.0)],
    [(1420.0, 820.0), (1240.0, 840.0), (1140.0, 700.0), (980.0, 780.0)],
];
/// So many steps are seen on a stretch.
const STEPS: u16 = 14;
/// Seconds from one step to the next when the way is new.
const STEP: f32 = 0.07;
/// So long a new stretch takes to draw itself.
pub(super) const SECONDS: f32 = STEP * STEPS as f32;

/// Steps on the path from a stop to the next; they come one after the other when the way is new.
pub(super) fn stretch(root: &mut ChildSpawnerCommands, look: &Look, nth: usize, new: bool) {
    let Some([from, one, two, to]) = STRETCHES.get(nth) else { return };
    let zoom = (look.width / 1920.0).max(look.height / 1080.0);
    let (left, top) = (1920.0f32.mul_add(-zoom, look.width) / 2.0, 1080.0f32.mul_add(-zoom, look.height) / 2.0);
    let size = 20.0 * zoom;
    for step in 0..STEPS {
        let part = (f32::from(step) + 0.5) / f32::from(STEPS);
        let rest = 1.0 - part;
        let weights = [rest.powi(3), 3.0 * rest * rest * part, 3.0 * rest * part * part, part.powi(3)];
        let mix = |a: f32, b: f32, c: f32, d: f32| weights[0] * a + weights[1] * b + weights[2] * c + weights[3] * d;
        let (x, y) = (mix(from.0, one.0, two.0, to.0), mix(from.1, one.1, two.1, to.1));
        let node = Node {
            position_type: PositionType::Absolute,
            left: Val::Px(x.mul_add(zoom, left) - size / 2.0),
            top: Val::Px(y.mul_add(zoom, top) - size / 2.0),
            width: Val::Px(size),
            height: Val::Px(size),
            border: UiRect::all(Val::Px(3.0 * zoom)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        let dot = (node, BackgroundColor(palette::MARIGOLD), BorderColor::all(palette::MARIGOLD_DEEP), Pickable::IGNORE);
        let mut dot = root.spawn(dot);
        if new {
            dot.insert(Rise::wave(u32::from(step)).after(STEP * f32::from(step)));
        }
    }
}
