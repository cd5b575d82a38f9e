//! Put steps in order: pick the one that comes next.

use bevy::prelude::*;

use super::kit::{self, Said, pick};
use crate::{
    game::{
        dialogue::{View, cards, parts},
        theme::{
            motion::Rise,
            palette,
            widget::{Tone, control, icon, label, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        view::{OrderView, StepView},
    },
};

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, order: &OrderView) {
    let look = view.look;
    kit::ground(root, look);
    kit::title(root, look, Message::new("order-title"));
    let said = || Said { ask: parts::message(&order.ask), why: order.why.as_ref(), hint: order.hint.as_ref(), done: order.done.as_ref() };
    if kit::roomy(look) {
        kit::tall(root, view, "order", |column| {
            kit::says(column, view, &said(), Node { flex_shrink: 0.0, ..default() });
            let row = Node { flex_grow: 1.0, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, 60.0) };
            column.spawn((row, Pickable::IGNORE)).with_children(|row| {
                row.spawn((part(view, 1.25), Pickable::IGNORE)).with_children(|list| in_order(list, view, order));
                row.spawn((part(view, 1.0), Pickable::IGNORE)).with_children(|list| left(list, view, order));
            });
            let foot = Node { flex_wrap: FlexWrap::NoWrap, align_items: AlignItems::Stretch, ..kit::row(look) };
            column.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
                kit::hint(foot, look, order.hint.as_ref(), order.more_hints);
                parts::tip(foot, look, Message::new("order-how"), kit::free());
                kit::finish(foot, look, order.done.is_some(), Val::Px(420.0));
            });
        });
    } else {
        kit::halves(
            root,
            view,
            |first| {
                kit::says(first, view, &said(), Node { flex_shrink: 0.0, ..default() });
                in_order(first, view, order);
            },
            |second| {
                left(second, view, order);
                second.spawn((kit::row(look), Pickable::IGNORE)).with_children(|row| {
                    kit::hint(row, look, order.hint.as_ref(), order.more_hints);
                    kit::finish(row, look, order.done.is_some(), Val::Auto);
                });
            },
        );
    }
}

fn part(view: &View, share: f32) -> Node {
    Node {
        flex_grow: share,
        flex_basis: Val::ZERO,
        min_width: Val::ZERO,
        ..stack(view.look, FlexDirection::Column, view.look.pick(14.0, 10.0))
    }
}

/// The steps so far, each with its number, and the place of the next one.
fn in_order(list: &mut ChildSpawnerCommands, view: &View, order: &OrderView) {
    let look = view.look;
    for (at, id) in order.row.iter().enumerate() {
        let newest = at + 1 == order.row.len() && order.why.as_ref().is_some_and(|why| why.fits);
        numbered(list, view, at + 1, newest, |row| placed(row, view, at + 1, id));
    }
    if order.row.len() < order.steps.len() {
        numbered(list, view, order.row.len() + 1, false, |row| {
            let node =
                Node { min_height: look.px(84.0, 56.0), padding: UiRect::axes(look.px(30.0, 14.0), look.px(8.0, 5.0)), ..kit::free() };
            let words = Message::new("order-empty").arg("number", order.row.len() + 1);
            kit::empty(row, look, look.pick(34.0, 20.0), Node { flex_shrink: 1.0, ..node }, Some(words));
        });
    }
}

fn numbered(list: &mut ChildSpawnerCommands, view: &View, number: usize, newest: bool, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let look = view.look;
    let row = Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, look.pick(24.0, 10.0)) };
    let mut row = list.spawn((row, Pickable::IGNORE));
    if newest {
        row.insert(Rise::pop());
    }
    row.with_children(|row| {
        let place = Node {
            min_width: look.px(64.0, 28.0),
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
            direction: look.direction(),
            ..default()
        };
        row.spawn((place, Pickable::IGNORE)).with_children(|place| {
            let color = if look.high_contrast { palette::SUN } else { palette::PLUM_DEEP };
            text(place, Words::new(Message::new("order-number").arg("number", number), Role::Title, color).centred());
        });
        fill(row);
    });
}

fn placed(row: &mut ChildSpawnerCommands, view: &View, number: usize, id: &Id) {
    let look = view.look;
    let name = Message::new("order-placed").arg("number", number).arg("step", parts::message(id));
    let node = Node {
        min_height: look.px(84.0, 60.0),
        padding: UiRect::axes(look.px(34.0, 14.0), look.px(12.0, 6.0)),
        column_gap: look.px(20.0, 10.0),
        align_items: AlignItems::Center,
        ..kit::free()
    };
    let face = surface(look, Tone::White, look.pick(34.0, 20.0), look.pick(8.0, 4.0), look.pick(8.0, 4.0), node);
    row.spawn((face, control(format!("step-{id}"), name, pick(id)).chosen(true))).with_children(|face| {
        face.spawn((kit::free(), Pickable::IGNORE)).with_children(|words| {
            label(words, Words::new(parts::message(id), Role::Button, Tone::White.ink(look)));
        });
        cards::check(face, look, look.pick(44.0, 26.0));
    });
}

/// The steps that still have no place.
fn left(list: &mut ChildSpawnerCommands, view: &View, order: &OrderView) {
    let look = view.look;
    let steps: Vec<&StepView> = order.steps.iter().filter(|step| !step.placed).collect();
    if steps.is_empty() {
        return;
    }
    text(list, Words::new(Message::new("order-next"), Role::Heading, parts::question_color(look)));
    for (index, step) in steps.into_iter().enumerate() {
        let holder = Node { flex_shrink: 0.0, ..stack(look, FlexDirection::Column, 0.0) };
        let mut holder = list.spawn((holder, Pickable::IGNORE));
        let astray = order.why.as_ref().is_some_and(|why| !why.fits && why.id == step.id);
        if astray {
            holder.insert(Rise::back());
        } else if view.fresh {
            holder.insert(Rise::nth(index));
        }
        holder.with_children(|holder| {
            let node = Node {
                min_height: look.px(84.0, 60.0),
                padding: UiRect::axes(look.px(34.0, 14.0), look.px(12.0, 6.0)),
                column_gap: look.px(20.0, 10.0),
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
                ..default()
            };
            let face = surface(look, Tone::White, look.pick(34.0, 20.0), look.pick(8.0, 4.0), look.pick(8.0, 4.0), node);
            holder.spawn((face, control(format!("step-{}", step.id), parts::message(&step.id), pick(&step.id)))).with_children(|face| {
                face.spawn((kit::free(), Pickable::IGNORE)).with_children(|words| {
                    label(words, Words::new(parts::message(&step.id), Role::Button, Tone::White.ink(look)));
                });
                icon(face, look, "plus", parts::question_color(look), look.pick(40.0, 24.0), false);
            });
        });
    }
}
