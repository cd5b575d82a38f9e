//! The cards of a decision: colour, shape, words; one that was tried says so.

use bevy::{picking::Pickable, prelude::*};

use super::{
    View,
    parts::{message, note_color},
};
use crate::{
    game::{
        action::Action,
        theme::{
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{Tone, control, icon, label, stack, surface},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::view::{Act, OptionView},
};

/// The cards of a decision, in the order given.
pub fn draw(parent: &mut ChildSpawnerCommands, view: &View, options: &[OptionView], width: Val) {
    let look = view.look;
    for (index, option) in options.iter().enumerate() {
        let holder = Node { width, max_width: Val::Percent(100.0), flex_shrink: 0.0, direction: look.direction(), ..default() };
        let mut holder = parent.spawn((holder, Pickable::IGNORE));
        if view.fresh {
            holder.insert(Rise::nth(index));
        }
        holder.with_children(|holder| card(holder, look, index, option));
    }
}

fn card(holder: &mut ChildSpawnerCommands, look: &Look, index: usize, option: &OptionView) {
    let radius = look.pick(32.0, 20.0);
    let height = match look.class {
        Class::Landscape => 52.0,
        Class::Portrait => 64.0,
        Class::Wide | Class::Compact => 126.0,
    };
    let pick = control(format!("option-{}", option.id), message(&option.id), Action::Act(Act::Pick(option.id.clone())));
    let node = Node { width: Val::Percent(100.0), min_height: Val::Px(height), align_items: AlignItems::Stretch, ..default() };
    holder.spawn((surface(look, Tone::Paper, radius, look.pick(8.0, 4.0), look.pick(8.0, 4.0), node), pick)).with_children(|face| {
        strip(face, look, index, radius);
        let words = Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            justify_content: JustifyContent::Center,
            padding: UiRect::axes(look.px(24.0, 14.0), look.px(10.0, 6.0)),
            ..stack(look, FlexDirection::Column, look.pick(4.0, 2.0))
        };
        face.spawn((words, Pickable::IGNORE)).with_children(|column| {
            label(column, Words::new(message(&option.id), Role::Choice, Tone::Paper.ink(look)));
            if option.tried {
                label(column, Words::new(Message::new("choice-tried"), Role::Note, note_color(look)));
            }
        });
    });
}

/// The coloured end of a card with its shape: the shape says the same as the colour.
fn strip(face: &mut ChildSpawnerCommands, look: &Look, index: usize, radius: f32) {
    let at = index % palette::CHOICES.len();
    let (ground, shape) = if look.high_contrast { (palette::WHITE, palette::NIGHT) } else { (palette::CHOICES[at], palette::WHITE) };
    let round = Val::Px(if look.high_contrast { (radius - 4.0).max(0.0) } else { radius });
    let corners = if look.rtl { BorderRadius::right(round) } else { BorderRadius::left(round) };
    let node = Node {
        width: look.px(92.0, 48.0),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: corners,
        ..default()
    };
    let size = look.pick(40.0, 22.0);
    let part = |width: f32, height: f32, radius: f32| {
        let node = Node {
            width: Val::Px(width),
            height: Val::Px(height),
            border_radius: BorderRadius::all(Val::Px(radius)),
            position_type: PositionType::Absolute,
            ..default()
        };
        (node, BackgroundColor(shape), Pickable::IGNORE)
    };
    face.spawn((node, BackgroundColor(ground), Pickable::IGNORE)).with_children(|strip| match at {
        0 => {
            strip.spawn(part(size, size, size / 2.0));
        }
        1 => {
            let triangle = icon(strip, look, "play", shape, size * 1.5, false);
            strip.commands().entity(triangle).insert(UiTransform::from_rotation(Rot2::degrees(-90.0)));
        }
        2 => {
            strip.spawn(part(size * 0.9, size * 0.9, size * 0.12));
        }
        _ => {
            strip.spawn(part(size, size * 0.34, size * 0.08));
            strip.spawn(part(size * 0.34, size, size * 0.08));
        }
    });
}
