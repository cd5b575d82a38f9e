//! A gentle word for who plays for the first time and does not know where to press: after a while the mascot says it, and
//! a soft ring shows it. Any press takes both away; nothing hurries.

use bevy::{
    picking::Pickable,
    prelude::*,
    ui::{ComputedNode, UiGlobalTransform},
};

use super::parts::{head, say};
use crate::{
    game::{
        GameSystems,
        action::{Action, Overlay, Screen},
        art::{Drawing, Drawn, Figure},
        dialogue::Typing,
        saves::Kept,
        theme::{
            look::Look,
            motion::{Moving, Rise, lift},
            palette,
            widget::{Control, Tone, drawing, frame, label, surface},
            words::{Role, Words},
        },
    },
    story::script::Mood,
};

/// So long nobody presses anything before a word is said, in seconds.
const PATIENCE: f32 = 10.0;
/// The ring grows and shrinks so slowly, in seconds, and so often.
const PULSE: f32 = 1.8;
const PULSES: f32 = 6.0;

/// The mascot's word.
#[derive(Component)]
struct Nudge;

/// The ring around what may be pressed.
#[derive(Component)]
struct SoftRing {
    key: String,
    at: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (wait, pulse).chain().after(lift).in_set(GameSystems::Rise));
}

/// What may be pressed on a screen, by the start of its key, and what the mascot says about it. Where somebody has to make up
/// their mind there is no hint.
fn hint(screen: Screen) -> Option<(&'static str, &'static str)> {
    match screen {
        Screen::Title => Some(("play", "nudge-title")),
        Screen::Map => Some(("episode-", "nudge-map")),
        Screen::Episode => Some(("advance", "nudge-read")),
        Screen::Loading | Screen::FirstRun => None,
    }
}

fn wait(
    mut commands: Commands,
    time: Res<Time>,
    mut actions: MessageReader<Action>,
    screen: Res<State<Screen>>,
    overlay: Res<State<Overlay>>,
    look: Res<Look>,
    kept: Res<Kept>,
    typing: Res<Typing>,
    controls: Query<&Control>,
    shown: Query<Entity, Or<(With<Nudge>, With<SoftRing>)>>,
    mut waited: Local<f32>,
) {
    let busy = actions.read().count() > 0 || screen.is_changed() || look.is_changed() || *overlay.get() != Overlay::None;
    // Whoever has finished a story knows the way.
    if busy || typing.running() || kept.finished().next().is_some() {
        *waited = 0.0;
        for entity in &shown {
            commands.entity(entity).despawn();
        }
        return;
    }
    let before = *waited;
    *waited += time.delta_secs().min(0.5);
    if !(before < PATIENCE && *waited >= PATIENCE) {
        return;
    }
    let Some((start, words)) = hint(*screen.get()) else { return };
    let Some(target) = controls.iter().find(|control| control.key.starts_with(start) && !control.disabled) else { return };
    commands.spawn((
        SoftRing { key: target.key.clone(), at: 0.0 },
        Node { position_type: PositionType::Absolute, ..default() },
        UiTransform::default(),
        BorderColor::all(palette::MARIGOLD),
        Visibility::Hidden,
        GlobalZIndex(28),
        Pickable::IGNORE,
    ));
    let look = &*look;
    let place = Node {
        position_type: PositionType::Absolute,
        width: Val::Percent(100.0),
        top: Val::Px(head(look)),
        justify_content: JustifyContent::Center,
        ..default()
    };
    commands.spawn((Nudge, place, GlobalZIndex(27), Pickable::IGNORE)).with_children(|place| {
        let node = Node {
            padding: UiRect::axes(look.px(30.0, 14.0), look.px(14.0, 8.0)),
            column_gap: look.px(20.0, 10.0),
            align_items: AlignItems::Center,
            max_width: Val::Percent(92.0),
            ..default()
        };
        let face = surface(look, Tone::Paper, look.pick(44.0, 24.0), look.pick(8.0, 4.0), look.pick(10.0, 5.0), node);
        place.spawn((face, Rise::panel(), Pickable::IGNORE)).with_children(|face| {
            let size = look.px(100.0, 58.0);
            drawing(face, Drawing(Drawn::Portrait(Figure::new("mascot", Mood::Kind))), size, size);
            label(face, Words::new(say(words), Role::Body, Tone::Paper.ink(look)));
        });
    });
}

/// The ring stays around its control, and breathes a few times.
fn pulse(
    time: Res<Time>,
    look: Res<Look>,
    moving: Res<Moving>,
    controls: Query<(&Control, &ComputedNode, &UiGlobalTransform, &Node), Without<SoftRing>>,
    mut rings: Query<(&mut SoftRing, &mut Node, &mut UiTransform, &mut BorderColor, &mut Visibility), Without<Control>>,
) {
    for (mut ring, mut node, mut transform, mut border, mut visibility) in &mut rings {
        let target = controls.iter().find(|(control, ..)| control.key == ring.key);
        let Some((_, computed, place, around)) = target.filter(|(_, computed, ..)| computed.size() != Vec2::ZERO) else {
            visibility.set_if_neq(Visibility::Hidden);
            continue;
        };
        visibility.set_if_neq(Visibility::Inherited);
        let size = computed.size() * computed.inverse_scale_factor();
        let corner = place.translation * computed.inverse_scale_factor() - size / 2.0;
        let (out, width) = (look.pick(12.0, 7.0), look.pick(8.0, 5.0));
        let wanted = frame(corner, size, around.border_radius.top_left, out, width);
        if *node != wanted {
            *node = wanted;
        }
        if look.still || ring.at > PULSE * PULSES {
            continue;
        }
        ring.at += time.delta_secs().min(0.1);
        let swing = 0.5 - 0.5 * (ring.at / PULSE * std::f32::consts::TAU).cos();
        transform.scale = Vec2::splat(1.0 + look.pick(0.03, 0.02) * swing);
        *border = BorderColor::all(palette::MARIGOLD.with_alpha(0.4f32.mul_add(-swing, 1.0)));
        moving.stir();
    }
}
