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
    story::{
        id::Id,
        view::{Act, OptionView},
    },
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
        let one = Card { id: &option.id, key: format!("option-{}", option.id), tried: option.tried, chosen: None, disabled: false };
        holder.with_children(|holder| card(holder, look, index, &one));
    }
}

/// One card of a decision.
pub struct Card<'a> {
    /// What it is called, and what is picked.
    pub id: &'a Id,
    /// The key of its control.
    pub key: String,
    /// It was tried before.
    pub tried: bool,
    /// Chosen or not, where that can be said.
    pub chosen: Option<bool>,
    /// It cannot be picked now.
    pub disabled: bool,
}

/// The nth card of a decision.
pub fn card(holder: &mut ChildSpawnerCommands, look: &Look, index: usize, card: &Card) {
    let radius = look.pick(32.0, 20.0);
    let height = match look.class {
        Class::Landscape => 52.0,
        Class::Portrait => 64.0,
        Class::Wide | Class::Compact => 126.0,
    };
    let chosen = card.chosen == Some(true);
    let tone = match (card.disabled && !chosen, chosen) {
        (true, _) => Tone::Off,
        (false, true) => Tone::White,
        (false, false) => Tone::Paper,
    };
    let pick = control(card.key.clone(), message(card.id), Action::Act(Act::Pick(card.id.clone()))).disabled(card.disabled);
    let pick = card.chosen.map_or(pick.clone(), |chosen| pick.chosen(chosen));
    let node = Node { width: Val::Percent(100.0), min_height: Val::Px(height), align_items: AlignItems::Stretch, ..default() };
    holder.spawn((surface(look, tone, radius, look.pick(8.0, 4.0), look.pick(8.0, 4.0), node), pick)).with_children(|face| {
        strip(face, look, index, radius);
        let words = Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            min_width: Val::ZERO,
            justify_content: JustifyContent::Center,
            padding: UiRect::axes(look.px(24.0, 14.0), look.px(10.0, 6.0)),
            ..stack(look, FlexDirection::Column, look.pick(4.0, 2.0))
        };
        face.spawn((words, Pickable::IGNORE)).with_children(|column| {
            label(column, Words::new(message(card.id), Role::Choice, tone.ink(look)));
            if card.tried {
                label(column, Words::new(Message::new("choice-tried"), Role::Note, note_color(look)));
            }
        });
        if chosen {
            let end = Node { padding: UiRect::horizontal(look.px(20.0, 12.0)), align_items: AlignItems::Center, ..default() };
            face.spawn((end, Pickable::IGNORE)).with_children(|end| check(end, look, look.pick(44.0, 28.0)));
        }
    });
}

/// A round check: this is chosen, found, done.
pub fn check(parent: &mut ChildSpawnerCommands, look: &Look, size: f32) {
    let node = Node {
        width: Val::Px(size),
        height: Val::Px(size),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::MAX,
        ..default()
    };
    parent.spawn((node, BackgroundColor(palette::LEAF_DEEP), Pickable::IGNORE)).with_children(|check| {
        icon(check, look, "check", palette::WHITE, size * 0.62, false);
    });
}

/// The coloured end of a card with its shape: the shape says the same as the colour.
pub fn strip(face: &mut ChildSpawnerCommands, look: &Look, index: usize, radius: f32) {
    let (ground, color) = colors(look, index);
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
    face.spawn((node, BackgroundColor(ground), Pickable::IGNORE)).with_children(|strip| {
        shape(strip, look, index, color, look.pick(40.0, 22.0));
    });
}

/// Ground and shape of the nth of a few.
pub fn colors(look: &Look, index: usize) -> (Color, Color) {
    if look.high_contrast { (palette::WHITE, palette::NIGHT) } else { (palette::CHOICES[index % palette::CHOICES.len()], palette::WHITE) }
}

/// The shape of the nth of a few: it says the same as the colour.
pub fn shape(parent: &mut ChildSpawnerCommands, look: &Look, index: usize, color: Color, size: f32) {
    let place = Node {
        width: Val::Px(size),
        height: Val::Px(size),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let part = |width: f32, height: f32, radius: f32| {
        let node = Node {
            width: Val::Px(width),
            height: Val::Px(height),
            border_radius: BorderRadius::all(Val::Px(radius)),
            position_type: PositionType::Absolute,
            ..default()
        };
        (node, BackgroundColor(color), Pickable::IGNORE)
    };
    parent.spawn((place, Pickable::IGNORE)).with_children(|place| match index % palette::CHOICES.len() {
        0 => {
            place.spawn(part(size, size, size / 2.0));
        }
        1 => {
            let triangle = icon(place, look, "play", color, size * 1.5, false);
            place.commands().entity(triangle).insert(UiTransform::from_rotation(Rot2::degrees(-90.0)));
        }
        2 => {
            place.spawn(part(size * 0.9, size * 0.9, size * 0.12));
        }
        _ => {
            place.spawn(part(size, size * 0.34, size * 0.08));
            place.spawn(part(size * 0.34, size, size * 0.08));
        }
    });
}
