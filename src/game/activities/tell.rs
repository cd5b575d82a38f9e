//! Whom to tell: a card for each adult. One who was asked and could not listen stays, and is marked.

use bevy::prelude::*;

use crate::{
    game::{
        action::Action,
        art::{Drawing, Drawn, Figure},
        dialogue::{View, parts},
        theme::{
            look::Look,
            motion::Rise,
            palette,
            widget::{Live, Tone, control, label, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        script::Mood,
        view::{Act, AdultView, TellView},
    },
};

/// Behind the heads, one after the other.
const GROUNDS: [Color; 3] = [palette::MINT, Color::srgb(0.863, 0.910, 0.976), Color::srgb(1.0, 0.914, 0.761)];

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, tell: &TellView) {
    let look = view.look;
    parts::ground(root, look);
    let rows = look.phone() || look.stacked() || look.width < 1200.0;
    parts::middle(root, view, |middle| {
        let question = parts::message(&tell.ask);
        let column = Node {
            width: if rows { Val::Px(look.pick(1100.0, 640.0)) } else { Val::Px(1660.0) },
            max_width: Val::Percent(100.0),
            align_items: AlignItems::Center,
            ..stack(look, FlexDirection::Column, look.pick(30.0, 14.0))
        };
        middle.spawn((column, Live(vec![question.clone()]))).with_children(|column| {
            let ink = if look.high_contrast { palette::SUN } else { palette::TEAL_NIGHT };
            text(column, Words::new(question, Role::Title, ink).centred());
            let cards = Node {
                width: Val::Percent(100.0),
                ..stack(look, if rows { FlexDirection::Column } else { FlexDirection::Row }, look.pick(48.0, 12.0))
            };
            column.spawn((cards, Pickable::IGNORE)).with_children(|cards| {
                for (index, adult) in tell.who.iter().enumerate() {
                    let node = Node {
                        flex_grow: 1.0,
                        flex_basis: if rows { Val::Auto } else { Val::ZERO },
                        min_width: Val::ZERO,
                        ..stack(look, FlexDirection::Row, 0.0)
                    };
                    let mut holder = cards.spawn((node, Pickable::IGNORE));
                    if view.fresh {
                        holder.insert(Rise::nth(index));
                    }
                    holder.with_children(|holder| card(holder, look, adult, GROUNDS[index % GROUNDS.len()], rows));
                }
            });
            parts::tip(column, look, Message::new("tell-free"), Node { align_self: AlignSelf::Stretch, ..default() });
        });
    });
}

fn card(parent: &mut ChildSpawnerCommands, look: &Look, adult: &AdultView, ground: Color, row: bool) {
    let tone = if adult.asked { Tone::Off } else { Tone::Paper };
    let act =
        control(format!("who-{}", adult.id), parts::message(&adult.id), Action::Act(Act::Pick(adult.id.clone()))).disabled(adult.asked);
    let node = Node {
        flex_grow: 1.0,
        min_width: Val::ZERO,
        flex_direction: if row { FlexDirection::Row } else { FlexDirection::Column },
        align_items: if row { AlignItems::Center } else { AlignItems::Stretch },
        padding: UiRect::all(look.px(22.0, 12.0)),
        column_gap: look.px(30.0, 14.0),
        row_gap: look.px(16.0, 8.0),
        min_height: if row { look.px(220.0, 108.0) } else { look.px(560.0, 108.0) },
        ..default()
    };
    let radius = look.pick(44.0, 24.0);
    parent.spawn((surface(look, tone, radius, look.pick(8.0, 4.0), look.pick(12.0, 5.0), node), act)).with_children(|card| {
        let figure = Figure::new(adult.adult.as_str(), Mood::Kind);
        let size = look.px(170.0, 84.0);
        if row {
            parts::portrait(card, look, figure, Node { width: size, height: size, ..default() });
        } else {
            let frame = Node {
                width: Val::Percent(100.0),
                height: Val::Px(look.height.mul_add(0.5, -120.0).clamp(240.0, 420.0)),
                flex_shrink: 0.0,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::all(look.px(30.0, 18.0)),
                overflow: Overflow::clip(),
                ..default()
            };
            card.spawn((frame, BackgroundColor(ground), Pickable::IGNORE)).with_children(|frame| {
                let node = Node { height: Val::Percent(100.0), aspect_ratio: Some(1.0), ..default() };
                frame.spawn((Drawing(Drawn::Portrait(figure)), node, Pickable::IGNORE));
            });
        }
        let words = Node {
            flex_shrink: 1.0,
            flex_grow: 1.0,
            justify_content: JustifyContent::Center,
            ..stack(look, FlexDirection::Column, look.pick(8.0, 4.0))
        };
        card.spawn((words, Pickable::IGNORE)).with_children(|words| {
            let ink = tone.ink(look);
            label(words, Words { centred: !row, ..Words::new(parts::message(&adult.id), Role::Heading, ink) });
            if adult.asked {
                label(words, Words { centred: !row, ..Words::new(Message::new("tell-asked"), Role::Note, ink) });
            }
        });
    });
}
