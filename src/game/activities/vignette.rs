//! Short situations with a question, answered without any feedback: what to do, and how sure.

use bevy::prelude::*;

use super::kit;
use crate::{
    game::{
        action::Action,
        dialogue::{
            View,
            cards::{self, Card},
            parts,
        },
        theme::{
            motion::Rise,
            widget::{ButtonLook, Live, Tone, button, control, panel, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::view::{Act, VignetteView},
};

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, vignette: &VignetteView) {
    let look = view.look;
    kit::ground(root, look);
    kit::title(root, look, Message::new("vignette-title"));
    parts::middle(root, view, |middle| {
        let node = Node {
            // A width that is known: rows that wrap inside are then measured as they are.
            width: Val::Px(2.0f32.mul_add(-parts::edge(look), look.width).min(look.pick(1500.0, 640.0))),
            padding: UiRect::all(look.px(44.0, 18.0)),
            row_gap: look.px(24.0, 12.0),
            ..default()
        };
        let said = vignette.done.as_ref().unwrap_or(&vignette.situation);
        let live = Live([said].into_iter().chain(vignette.good.as_ref()).map(parts::message).collect());
        middle.spawn((panel(look, node), live)).with_children(|face| {
            parts::inner_line(face, look);
            if vignette.done.is_none() {
                let (at, of) = vignette.item;
                kit::chip(face, look, Message::new("vignette-number").arg("number", (at + 1).min(of)).arg("total", of));
            }
            text(face, Words::new(parts::message(said), Role::Question, parts::question_color(look)));
            if vignette.done.is_some() {
                face.spawn((kit::row(look), Pickable::IGNORE)).with_children(|row| kit::finish(row, look, true, Val::Auto));
            } else if let Some(good) = &vignette.good {
                good_way(face, view, good);
            } else {
                options(face, view, vignette);
            }
        });
    });
}

fn options(face: &mut ChildSpawnerCommands, view: &View, vignette: &VignetteView) {
    let look = view.look;
    // Two beside each other where there is room: all of it is seen at once.
    let across = if kit::roomy(look) { 2 } else { 1 };
    for (row, pair) in vignette.options.chunks(across).enumerate() {
        let holder = Node { flex_shrink: 0.0, ..stack(look, FlexDirection::Row, look.pick(24.0, 12.0)) };
        face.spawn((holder, Pickable::IGNORE)).with_children(|holder| {
            for (column, option) in pair.iter().enumerate() {
                let index = row * across + column;
                let card = Card {
                    id: &option.id,
                    key: format!("option-{}", option.id),
                    tried: false,
                    chosen: Some(option.tried),
                    disabled: false,
                };
                let mut half = holder.spawn((kit::free(), Pickable::IGNORE));
                if view.fresh {
                    half.insert(Rise::nth(index));
                }
                half.with_children(|half| cards::card(half, look, index, &card));
            }
        });
    }
    if !vignette.sure.is_empty() {
        let ask = Message::new("vignette-sure");
        let holder = Node { flex_shrink: 0.0, ..stack(look, FlexDirection::Column, look.pick(16.0, 8.0)) };
        face.spawn((holder, Live(vec![ask.clone()]), Rise::nth(0))).with_children(|holder| {
            text(holder, Words::new(ask, Role::Question, parts::question_color(look)));
            kit::sure(holder, look, &vignette.sure);
        });
    }
}

/// Looking back: one good way, and on.
fn good_way(face: &mut ChildSpawnerCommands, view: &View, good: &crate::story::id::Id) {
    let look = view.look;
    let node = Node {
        padding: UiRect::all(look.px(30.0, 14.0)),
        row_gap: look.px(10.0, 6.0),
        flex_direction: FlexDirection::Column,
        flex_shrink: 0.0,
        ..default()
    };
    let card = surface(look, Tone::Mint, look.pick(34.0, 20.0), look.pick(6.0, 3.0), 0.0, node);
    face.spawn((card, Rise::nth(0))).with_children(|card| {
        text(card, Words::new(Message::new("vignette-good"), Role::Heading, Tone::Mint.ink(look)));
        text(card, Words::new(parts::message(good), Role::Body, Tone::Mint.ink(look)));
    });
    face.spawn((kit::row(look), Pickable::IGNORE)).with_children(|row| {
        let on = control("advance", Message::new("activity-go-on"), Action::Act(Act::Advance));
        button(row, look, on, ButtonLook::primary().icon("next").grow());
    });
}
