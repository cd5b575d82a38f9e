//! After an option that goes along with a trick: the trick by its name, and the ways from here. No red, no mark, no noise.

use bevy::prelude::*;

use super::{View, parts};
use crate::{
    game::{
        action::Action,
        theme::{
            look::Look,
            motion::Rise,
            widget::{ButtonLook, Live, Tone, button, control, icon, label, panel, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{script::Pressure, view::Act},
};

pub(super) fn draw(root: &mut ChildSpawnerCommands, view: &View, pressures: &[Pressure], retry: bool, go_on: bool) {
    let look = view.look;
    let width = Val::Px(look.pick(1100.0, 560.0f32).min(2.0f32.mul_add(-parts::edge(look), look.width)));
    parts::middle(root, view, |middle| fill(middle, view, pressures, retry, go_on, width));
}

/// The panel; chats show it in a column of theirs.
pub(in crate::game) fn fill(parent: &mut ChildSpawnerCommands, view: &View, pressures: &[Pressure], retry: bool, go_on: bool, width: Val) {
    let look = view.look;
    let heading = match pressures.len() {
        0 => Message::new("choice-free"),
        count => Message::new("choice-tricks").arg("count", count),
    };
    let node = Node {
        width,
        padding: UiRect::all(look.px(44.0, 18.0)),
        row_gap: look.px(24.0, 12.0),
        flex_shrink: 0.0,
        ..stack(look, FlexDirection::Column, 0.0)
    };
    let said = [heading.clone()].into_iter().chain(pressures.iter().copied().map(name)).collect();
    parent.spawn((panel(look, node), Live(said))).with_children(|face| {
        parts::inner_line(face, look);
        text(face, Words::new(heading, Role::Heading, parts::question_color(look)));
        for (index, pressure) in pressures.iter().enumerate() {
            let mut holder = face.spawn((stack(look, FlexDirection::Column, 0.0), Pickable::IGNORE));
            if view.fresh {
                holder.insert(Rise::nth(index));
            }
            holder.with_children(|holder| card(holder, look, *pressure));
        }
        let row = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(24.0, 12.0)) };
        face.spawn((row, Pickable::IGNORE)).with_children(|row| {
            if retry {
                let act = control("retry", Message::new("choice-try-another-way"), Action::Act(Act::Retry));
                button(row, look, act, ButtonLook::primary().grow());
            }
            if go_on {
                let act = control("go-on", Message::new("choice-go-on"), Action::Act(Act::GoOn));
                button(row, look, act, ButtonLook::quiet().icon("next").grow());
            }
        });
    });
}

fn name(pressure: Pressure) -> Message {
    Message::new(format!("pressure-{}", parts::kebab(pressure)))
}

fn card(parent: &mut ChildSpawnerCommands, look: &Look, pressure: Pressure) {
    let node = Node {
        padding: UiRect::axes(look.px(28.0, 14.0), look.px(20.0, 10.0)),
        align_items: AlignItems::Center,
        column_gap: look.px(24.0, 12.0),
        ..default()
    };
    let ink = Tone::Mint.ink(look);
    parent.spawn(surface(look, Tone::Mint, look.pick(34.0, 20.0), look.pick(6.0, 3.0), 0.0, node)).with_children(|card| {
        icon(
            card,
            look,
            &format!("pressure_{}", parts::kebab(pressure)),
            ink,
            look.pick(76.0, 44.0) * look.text.sqrt(),
            false,
        );
        label(card, Words::new(name(pressure), Role::Body, ink));
    });
}
