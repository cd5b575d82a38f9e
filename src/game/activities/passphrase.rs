//! Build a passphrase from word tiles: a row of places, how hard it is to guess, and a tray. Nothing is stored.

use bevy::prelude::*;

use crate::{
    game::{
        action::Action,
        dialogue::{View, parts},
        theme::{
            look::Look,
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, Tone, banner, button, control, icon, label, panel, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        view::{Act, PassphraseView, TileView},
    },
};

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, passphrase: &PassphraseView) {
    let look = view.look;
    parts::ground(root, look);
    parts::middle(root, view, |middle| {
        let column = Node {
            width: look.px(1260.0, 640.0),
            max_width: Val::Percent(100.0),
            ..stack(look, FlexDirection::Column, look.pick(30.0, 14.0))
        };
        middle.spawn((column, Pickable::IGNORE)).with_children(|column| {
            let title = Node { justify_content: JustifyContent::Center, ..stack(look, FlexDirection::Row, 0.0) };
            column.spawn((title, Pickable::IGNORE)).with_children(|title| {
                banner(title, look, Message::new("passphrase-title"));
            });
            let node = |gap| Node { padding: UiRect::all(look.px(40.0, 16.0)), row_gap: gap, flex_shrink: 0.0, ..default() };
            column.spawn(panel(look, node(look.px(18.0, 10.0)))).with_children(|face| {
                parts::inner_line(face, look);
                slots(face, look, passphrase);
                strength(face, look, passphrase);
                feedback(face, look, passphrase);
            });
            column.spawn(panel(look, node(look.px(20.0, 10.0)))).with_children(|face| {
                parts::inner_line(face, look);
                tray(face, look, passphrase);
            });
            let row = Node {
                flex_wrap: FlexWrap::Wrap,
                align_items: AlignItems::Center,
                ..stack(look, FlexDirection::Row, look.pick(24.0, 12.0))
            };
            column.spawn((row, Pickable::IGNORE)).with_children(|row| {
                let note = Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: look.px(480.0, 220.0), ..default() };
                parts::tip(row, look, parts::message(&passphrase.note), note);
                let act = control("finish", Message::new("passphrase-done"), Action::Act(Act::Finish)).disabled(!passphrase.strong);
                button(row, look, act, ButtonLook::primary().icon("check").grow());
            });
        });
    });
}

fn pick(id: &Id) -> Action {
    Action::Act(Act::Pick(id.clone()))
}

/// The row of words, and a place for each that is still missing.
fn slots(face: &mut ChildSpawnerCommands, look: &Look, passphrase: &PassphraseView) {
    let row = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(20.0, 10.0)) };
    let slot = Node {
        min_height: look.px(108.0, 56.0),
        flex_basis: Val::Px(look.pick(250.0, 140.0) * look.text.sqrt()),
        flex_grow: 1.0,
        padding: UiRect::axes(look.px(20.0, 10.0), look.px(8.0, 6.0)),
        column_gap: look.px(14.0, 8.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let radius = look.pick(34.0, 18.0);
    face.spawn((row, Pickable::IGNORE)).with_children(|row| {
        let last = passphrase.placed.len().saturating_sub(1);
        for (index, id) in passphrase.placed.iter().enumerate() {
            let holder = Node { flex_basis: slot.flex_basis, flex_grow: 1.0, ..stack(look, FlexDirection::Row, 0.0) };
            let mut holder = row.spawn((holder, Pickable::IGNORE));
            if index == last {
                holder.insert(Rise::pop());
            }
            holder.with_children(|holder| {
                let back = Message::new("passphrase-placed").arg("word", parts::message(id)).arg("place", index + 1);
                let act = control(format!("placed-{id}"), back, pick(id)).chosen(true);
                let face = surface(look, Tone::Primary, radius, look.pick(9.0, 4.0), look.pick(7.0, 3.0), slot.clone());
                holder.spawn((face, act)).with_children(|face| {
                    let ink = Tone::Primary.ink(look);
                    label(face, Words::new(parts::message(id), Role::Heading, ink));
                    icon(face, look, "cross", ink, look.pick(34.0, 22.0), false);
                });
            });
        }
        for index in passphrase.placed.len()..passphrase.words {
            let node = Node {
                border: UiRect::all(look.px(5.0, 3.0)),
                border_radius: BorderRadius::all(Val::Px(radius)),
                direction: look.direction(),
                ..slot.clone()
            };
            row.spawn((node, BorderColor::all(palette::FAINT), Pickable::IGNORE)).with_children(|empty| {
                if index == passphrase.placed.len() {
                    let words = Words::new(
                        Message::new("passphrase-more").arg("count", passphrase.words - passphrase.placed.len()),
                        Role::Note,
                        parts::note_color(look),
                    )
                    .centred();
                    label(empty, words);
                }
            });
        }
    });
}

/// How hard it is to guess: a segment for each good word.
fn strength(face: &mut ChildSpawnerCommands, look: &Look, passphrase: &PassphraseView) {
    let row = Node { flex_wrap: FlexWrap::Wrap, align_items: AlignItems::Center, ..stack(look, FlexDirection::Row, look.pick(20.0, 10.0)) };
    face.spawn((row, Pickable::IGNORE)).with_children(|row| {
        text(row, Words::new(Message::new("passphrase-strength"), Role::Note, parts::note_color(look)));
        let bar = Node { flex_grow: 1.0, flex_basis: look.px(400.0, 160.0), ..stack(look, FlexDirection::Row, look.pick(12.0, 6.0)) };
        row.spawn((bar, Pickable::IGNORE)).with_children(|bar| {
            for segment in 0..passphrase.words {
                let color = match (segment < passphrase.strength, look.high_contrast) {
                    (true, false) => palette::TEAL_DEEP,
                    (true, true) => palette::SUN,
                    (false, false) => palette::PAPER_LIP,
                    (false, true) => palette::INK_2,
                };
                let node = Node { flex_grow: 1.0, height: look.px(34.0, 14.0), border_radius: BorderRadius::MAX, ..default() };
                bar.spawn((node, BackgroundColor(color), Pickable::IGNORE));
            }
        });
        let ink = parts::question_color(look);
        let step = (passphrase.strength * 4).checked_div(passphrase.words).unwrap_or(0).min(4);
        text(row, Words::new(Message::new(format!("passphrase-strength-{step}")), Role::Button, ink));
    });
}

fn feedback(face: &mut ChildSpawnerCommands, look: &Look, passphrase: &PassphraseView) {
    // Its place stays when nothing is said, so that the tray does not jump under the finger.
    let node = Node { min_height: look.px(48.0, 30.0), ..stack(look, FlexDirection::Column, 0.0) };
    let said = passphrase.feedback.as_ref().map(|id| parts::message(id).arg("count", passphrase.placed.len()));
    face.spawn((node, Live(said.iter().cloned().collect()), Pickable::IGNORE)).with_children(|place| {
        if let Some(said) = said {
            text(place, Words::new(said, Role::Body, Tone::Paper.ink(look)));
        }
    });
}

fn tray(face: &mut ChildSpawnerCommands, look: &Look, passphrase: &PassphraseView) {
    let row = Node {
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        ..stack(look, FlexDirection::Row, look.pick(20.0, 10.0))
    };
    face.spawn((row, Pickable::IGNORE)).with_children(|row| {
        for tile in &passphrase.tiles {
            word_tile(row, look, tile);
        }
    });
}

fn word_tile(row: &mut ChildSpawnerCommands, look: &Look, tile: &TileView) {
    let act = control(format!("tile-{}", tile.id), parts::message(&tile.id), pick(&tile.id)).chosen(tile.placed);
    let radius = look.pick(32.0, 18.0);
    let node = Node {
        min_height: look.px(88.0, 52.0),
        padding: UiRect::axes(look.px(36.0, 18.0), look.px(8.0, 4.0)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    if tile.placed {
        // Its place stays, empty: pressed again, the word comes back.
        let node = Node {
            border: UiRect::all(look.px(4.0, 3.0)),
            border_radius: BorderRadius::all(Val::Px(radius)),
            direction: look.direction(),
            ..node
        };
        let ink = if look.high_contrast { palette::WHITE } else { palette::PLACED };
        row.spawn((node, BorderColor::all(palette::FAINT), act)).with_children(|face| {
            label(face, Words::new(parts::message(&tile.id), Role::Button, ink));
        });
    } else {
        let tone = Tone::White;
        row.spawn((surface(look, tone, radius, look.pick(8.0, 4.0), look.pick(5.0, 3.0), node), act)).with_children(|face| {
            label(face, Words::new(parts::message(&tile.id), Role::Button, tone.ink(look)));
        });
    }
}
