//! The badge, what was practised, and the card to talk about at home.

use bevy::prelude::*;

use crate::{
    game::{
        action::Action,
        art::Drawing,
        dialogue::{View, parts},
        theme::{
            confetti::confetti,
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, Tone, button, control, drawing, icon, label, panel, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::view::BadgeView,
};

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, badge: &BadgeView) {
    let look = view.look;
    let title = Message::new("badge-new").arg("badge", parts::message(&badge.badge));
    let said = [title.clone()].into_iter().chain(badge.talk.iter().map(parts::message)).collect();
    parts::middle(root, view, |middle| {
        let node = Node {
            width: look.px(1240.0, 600.0),
            max_width: Val::Percent(100.0),
            padding: UiRect::all(look.px(44.0, 18.0)),
            row_gap: look.px(26.0, 14.0),
            ..default()
        };
        middle.spawn((panel(look, node), Live(said))).with_children(|face| {
            parts::inner_line(face, look);
            let head = Node {
                align_items: AlignItems::Center,
                flex_wrap: if look.stacked() { FlexWrap::Wrap } else { FlexWrap::NoWrap },
                ..stack(look, FlexDirection::Row, look.pick(36.0, 16.0))
            };
            face.spawn(head).with_children(|head| {
                let mut holder = head.spawn(Node::default());
                if view.fresh {
                    holder.insert(Rise::badge());
                }
                holder.with_children(|holder| {
                    let (width, height) = (look.px(192.0, 96.0), look.px(216.0, 108.0));
                    drawing(holder, Drawing::icon(badge.picture.as_str(), palette::INK), width, height);
                });
                let column = Node { flex_shrink: 1.0, flex_grow: 1.0, ..stack(look, FlexDirection::Column, look.pick(12.0, 6.0)) };
                head.spawn(column).with_children(|column| {
                    text(column, Words::new(title, Role::Title, parts::question_color(look)));
                    text(column, Words::new(Message::new("badge-practised"), Role::Note, parts::note_color(look)));
                    skills(column, view, badge);
                });
            });
            talk(face, view, badge);
            let on = control("advance", Message::new("hud-next"), Action::ReadOn);
            button(face, look, on, ButtonLook::primary().icon("next").big());
        });
    });
    if view.fresh {
        confetti(root, look, badge.badge.as_str());
    }
}

fn skills(parent: &mut ChildSpawnerCommands, view: &View, badge: &BadgeView) {
    let look = view.look;
    let row = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(12.0, 6.0)) };
    parent.spawn(row).with_children(|row| {
        for (nth, skill) in badge.skills.iter().enumerate() {
            let node = Node { padding: UiRect::axes(look.px(22.0, 12.0), look.px(6.0, 4.0)), ..default() };
            let mut chip = row.spawn(surface(look, Tone::Mint, look.pick(22.0, 16.0), 0.0, 0.0, node));
            if view.fresh {
                // After the badge has come.
                chip.insert(Rise::pop().after(0.12f32.mul_add(nth as f32, 0.4)));
            }
            chip.with_children(|chip| {
                let name = Message::new(format!("skill-{}", parts::kebab(skill)));
                label(chip, Words::new(name, Role::Note, Tone::Mint.ink(look)));
            });
        }
    });
}

fn talk(parent: &mut ChildSpawnerCommands, view: &View, badge: &BadgeView) {
    let look = view.look;
    let ink = Tone::Mint.ink(look);
    let node =
        Node { padding: UiRect::all(look.px(30.0, 16.0)), row_gap: look.px(14.0, 8.0), flex_direction: FlexDirection::Column, ..default() };
    parent.spawn(surface(look, Tone::Mint, look.pick(34.0, 20.0), look.pick(6.0, 3.0), 0.0, node)).with_children(|card| {
        let head = Node { align_items: AlignItems::Center, ..stack(look, FlexDirection::Row, look.pick(16.0, 10.0)) };
        card.spawn(head).with_children(|head| {
            icon(head, look, "grown_ups", ink, look.pick(60.0, 34.0), false);
            text(head, Words::new(Message::new("talk-title"), Role::Heading, ink));
        });
        for line in &badge.talk {
            text(card, Words::new(parts::message(line), Role::Body, ink));
        }
    });
}
