//! Who can see what: switches of a simulated app, the page through the eyes of others, and what is aimed at.

use bevy::prelude::*;

use super::kit::{self, Said, pick};
use crate::{
    game::{
        dialogue::{View, cards, parts},
        theme::{
            look::Look,
            motion::Rise,
            palette,
            relief::Relief,
            switch::switch,
            widget::{Live, Tone, control, icon, label, panel, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        view::{SettingsView, SwitchView},
    },
};

/// The device's own edge.
const CASE: Color = Color::srgb(0.149, 0.180, 0.310);
/// Behind the rows.
const SCREEN: Color = Color::srgb(0.957, 0.961, 0.984);

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, settings: &SettingsView) {
    let look = view.look;
    kit::ground(root, look);
    kit::title(root, look, Message::new("who-sees-title"));
    let said = || Said {
        ask: parts::message(&settings.ask),
        why: settings.why.as_ref(),
        hint: settings.hint.as_ref(),
        done: settings.done.as_ref(),
    };
    let buttons = |parent: &mut ChildSpawnerCommands, width: Val| {
        kit::hint(parent, look, settings.hint.as_ref(), settings.more_hints);
        kit::finish(parent, look, settings.done.is_some(), width);
    };
    if kit::roomy(look) {
        kit::tall(root, view, "settings", |column| {
            let top = Node { flex_wrap: FlexWrap::NoWrap, ..kit::row(look) };
            column.spawn((top, Pickable::IGNORE)).with_children(|top| {
                kit::says(top, view, &said(), kit::free());
                buttons(top, Val::Px(360.0));
            });
            let row = Node { flex_grow: 1.0, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, 40.0) };
            column.spawn((row, Pickable::IGNORE)).with_children(|row| {
                let wide = Node { flex_grow: 1.4, ..kit::free() };
                row.spawn((wide, Pickable::IGNORE)).with_children(|holder| device(holder, view, settings));
                let side = Node { flex_direction: FlexDirection::Column, row_gap: Val::Px(24.0), ..kit::free() };
                row.spawn((side, Pickable::IGNORE)).with_children(|side| {
                    eyes(side, view, settings);
                    aims(side, look, settings);
                });
            });
        });
    } else {
        kit::halves(
            root,
            view,
            |first| {
                kit::says(first, view, &said(), Node { flex_shrink: 0.0, ..default() });
                device(first, view, settings);
            },
            |second| {
                eyes(second, view, settings);
                aims(second, look, settings);
                second.spawn((kit::row(look), Pickable::IGNORE)).with_children(|row| buttons(row, Val::Auto));
            },
        );
    }
}

fn device(parent: &mut ChildSpawnerCommands, view: &View, settings: &SettingsView) {
    let look = view.look;
    let (case, screen) = if look.high_contrast { (palette::WHITE, palette::NIGHT) } else { (CASE, SCREEN) };
    let (radius, edge) = (look.pick(50.0, 24.0), look.pick(14.0, 5.0));
    let node = Node {
        border: UiRect::all(Val::Px(edge)),
        border_radius: BorderRadius::all(Val::Px(radius)),
        flex_grow: if kit::roomy(look) { 1.0 } else { 0.0 },
        flex_shrink: 0.0,
        min_width: Val::ZERO,
        ..stack(look, FlexDirection::Column, 0.0)
    };
    let node = Node { flex_shrink: if kit::roomy(look) { 1.0 } else { 0.0 }, ..node };
    let mut device = parent.spawn((node, Relief::flat(screen, look.pick(12.0, 5.0)), BorderColor::all(case)));
    if view.fresh {
        device.insert(Rise::panel());
    }
    device.with_children(|device| {
        let head = Node {
            min_height: look.px(92.0, 48.0),
            padding: UiRect::axes(look.px(44.0, 18.0), look.px(10.0, 6.0)),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::top(Val::Px(radius - edge)),
            flex_shrink: 0.0,
            ..stack(look, FlexDirection::Row, 16.0)
        };
        let ground = if look.high_contrast { palette::NIGHT } else { palette::HEADER };
        device.spawn((head, BackgroundColor(ground), Pickable::IGNORE)).with_children(|head| {
            label(head, Words::new(parts::message(&settings.app), Role::Heading, palette::WHITE));
        });
        let rows = Node { padding: UiRect::all(look.px(26.0, 10.0)), ..stack(look, FlexDirection::Column, look.pick(16.0, 10.0)) };
        device.spawn((rows, Pickable::IGNORE)).with_children(|rows| {
            for switch in &settings.switches {
                row(rows, look, switch);
            }
        });
    });
}

fn row(rows: &mut ChildSpawnerCommands, look: &Look, switch: &SwitchView) {
    let node = Node {
        min_height: look.px(120.0, 76.0),
        padding: UiRect::axes(look.px(32.0, 14.0), look.px(18.0, 10.0)),
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        row_gap: look.px(14.0, 8.0),
        column_gap: look.px(24.0, 10.0),
        ..default()
    };
    rows.spawn((surface(look, Tone::White, look.pick(30.0, 18.0), 0.0, 0.0, node), Pickable::IGNORE)).with_children(|row| {
        let naming = Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: look.px(320.0, 170.0),
            min_width: Val::ZERO,
            ..stack(look, FlexDirection::Column, 2.0)
        };
        row.spawn((naming, Pickable::IGNORE)).with_children(|naming| {
            label(naming, Words::new(parts::message(&switch.id), Role::Button, Tone::White.ink(look)));
            label(naming, Words::new(parts::message(&switch.at).attr("now"), Role::Note, parts::note_color(look)));
        });
        if let [first, second] = switch.positions.as_slice() {
            let on = switch.at == *first;
            turn(row, look, switch, on, if on { second } else { first });
        } else {
            let list = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(14.0, 8.0)) };
            row.spawn((list, Pickable::IGNORE)).with_children(|list| {
                for position in &switch.positions {
                    let name = Message::new("who-sees-position")
                        .arg("switch", parts::message(&switch.id))
                        .arg("position", parts::message(position));
                    segment(list, look, format!("position-{position}"), name, position, *position == switch.at);
                }
            });
        }
    });
}

/// A switch with two positions: pressed, it takes the other one.
fn turn(row: &mut ChildSpawnerCommands, look: &Look, turned: &SwitchView, on: bool, other: &Id) {
    let name = Message::new("who-sees-switch").arg("switch", parts::message(&turned.id)).arg("now", parts::message(&turned.at).attr("now"));
    switch(row, look, control(format!("switch-{}", turned.id), name, pick(other)), on);
}

/// One of a few, of which one is chosen.
fn segment(list: &mut ChildSpawnerCommands, look: &Look, key: String, name: Message, id: &Id, chosen: bool) {
    let tone = if chosen { Tone::Primary } else { Tone::Paper };
    let node = Node {
        min_height: look.px(76.0, 50.0),
        padding: UiRect::axes(look.px(26.0, 14.0), look.px(8.0, 5.0)),
        column_gap: look.px(12.0, 8.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 1.0,
        ..default()
    };
    // Picking what is set already changes nothing, so it cannot be pressed; it keeps the focus.
    let act = control(key, name, pick(id)).chosen(chosen).disabled(chosen);
    list.spawn((surface(look, tone, look.pick(28.0, 18.0), look.pick(7.0, 3.0), look.pick(5.0, 3.0), node), act)).with_children(|face| {
        if chosen {
            icon(face, look, "check", tone.ink(look), look.pick(36.0, 22.0), false);
        }
        label(face, Words::new(parts::message(id), Role::Button, tone.ink(look)));
    });
}

/// The page as somebody else sees it.
fn eyes(parent: &mut ChildSpawnerCommands, view: &View, settings: &SettingsView) {
    let look = view.look;
    let node = Node { padding: UiRect::all(look.px(30.0, 14.0)), row_gap: look.px(14.0, 10.0), flex_shrink: 0.0, ..default() };
    let looking = settings.viewers.iter().find(|viewer| viewer.id == settings.looking);
    let sees: Vec<Message> =
        looking.map(|viewer| viewer.sees.iter().map(|id| parts::message(id).attr("seen")).collect()).unwrap_or_default();
    let title = Message::new("who-sees-now").arg("viewer", parts::message(&settings.looking));
    let none = sees.is_empty().then(|| parts::message(&settings.nothing));
    let live = Live([title.clone()].into_iter().chain(sees.iter().cloned()).chain(none.clone()).collect());
    parent.spawn((panel(look, node), live)).with_children(|face| {
        parts::inner_line(face, look);
        let row = Node { row_gap: look.px(14.0, 8.0), column_gap: look.px(14.0, 8.0), ..kit::row(look) };
        face.spawn((row, Pickable::IGNORE)).with_children(|row| {
            for viewer in &settings.viewers {
                let chosen = viewer.id == settings.looking;
                segment(row, look, format!("viewer-{}", viewer.id), parts::message(&viewer.id), &viewer.id, chosen);
            }
        });
        text(face, Words::new(title, Role::Button, parts::question_color(look)));
        for (at, seen) in sees.into_iter().enumerate() {
            let node = Node {
                min_height: look.px(54.0, 42.0),
                padding: UiRect::axes(look.px(22.0, 12.0), look.px(8.0, 5.0)),
                column_gap: look.px(16.0, 10.0),
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
                ..default()
            };
            let row = surface(look, Tone::Mint, look.pick(22.0, 14.0), 0.0, 0.0, node);
            face.spawn((row, Rise::nth(at))).with_children(|row| {
                icon(row, look, "eye", Tone::Mint.ink(look), look.pick(40.0, 24.0), false);
                row.spawn((kit::free(), Pickable::IGNORE)).with_children(|words| {
                    label(words, Words::new(seen, Role::Bubble, Tone::Mint.ink(look)));
                });
            });
        }
        if let Some(none) = none {
            text(face, Words::new(none, Role::Body, Tone::Paper.ink(look)));
        }
    });
}

/// What has to hold, and whether it does.
fn aims(parent: &mut ChildSpawnerCommands, look: &Look, settings: &SettingsView) {
    let node = Node { padding: UiRect::all(look.px(30.0, 14.0)), row_gap: look.px(10.0, 8.0), flex_shrink: 0.0, ..default() };
    let said = settings.aims.iter().map(|aim| {
        let name = if aim.holds { "who-sees-aim-holds" } else { "who-sees-aim-open" };
        Message::new(name.to_owned()).arg("aim", parts::message(&aim.id))
    });
    parent.spawn((panel(look, node), Live(said.collect()))).with_children(|face| {
        parts::inner_line(face, look);
        text(face, Words::new(Message::new("who-sees-aims"), Role::Button, parts::question_color(look)));
        for aim in &settings.aims {
            let row = Node { align_items: AlignItems::Center, ..stack(look, FlexDirection::Row, look.pick(16.0, 10.0)) };
            face.spawn((row, Pickable::IGNORE)).with_children(|row| {
                let size = look.pick(40.0, 26.0);
                if aim.holds {
                    cards::check(row, look, size);
                } else {
                    let round = Node { width: Val::Px(size), height: Val::Px(size), ..default() };
                    kit::empty(row, look, size / 2.0, round, None);
                }
                row.spawn((kit::free(), Pickable::IGNORE)).with_children(|words| {
                    text(words, Words::new(parts::message(&aim.id), Role::Body, Tone::Paper.ink(look)));
                });
            });
        }
    });
}
