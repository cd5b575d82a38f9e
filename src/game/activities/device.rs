//! The phone of the story: a header, and bubbles of which the newest is seen.

use bevy::prelude::*;

use crate::{
    game::{
        art::Figure,
        dialogue::{View, parts},
        theme::{
            look::Look,
            motion::Rise,
            palette,
            relief::Relief,
            widget::{label, scroller, stack, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        script::Mood,
        view::{ChatState, Line, Speaker},
    },
};

/// Behind the bubbles.
const SCREEN: Color = Color::srgb(0.914, 0.949, 0.965);
/// The phone's own edge.
const CASE: Color = Color::srgb(0.149, 0.180, 0.310);

/// The phone of a scene that takes place on its screen, between the people.
pub fn beside_people(parent: &mut ChildSpawnerCommands, view: &View) {
    let look = view.look;
    let node = Node {
        // Just over the phone that the place shows.
        width: look.px(632.0, 420.0),
        max_width: Val::Percent(100.0),
        flex_shrink: 1.0,
        // Up to the head of the window, between Leave and Settings; its lower end lies under the box.
        margin: if look.phone() { UiRect::ZERO } else { UiRect::vertical(Val::Px(-90.0)) },
        padding: if look.phone() { UiRect::ZERO } else { UiRect::bottom(Val::Px(60.0)) },
        ..default()
    };
    device(parent, view, node, |_| {});
}

/// How round the corners of the screen are.
pub fn corner(look: &Look) -> f32 {
    look.pick(40.0, 18.0)
}

/// A phone with the bubbles of the moment; `foot` is what lies under them.
pub fn device(parent: &mut ChildSpawnerCommands, view: &View, node: Node, foot: impl FnOnce(&mut ChildSpawnerCommands)) {
    let look = view.look;
    let (case, screen) = if look.high_contrast { (palette::WHITE, palette::NIGHT) } else { (CASE, SCREEN) };
    let edge = look.pick(16.0, 4.0);
    let node = Node {
        border: UiRect::all(Val::Px(edge)),
        border_radius: BorderRadius::all(Val::Px(corner(look) + edge)),
        flex_direction: FlexDirection::Column,
        direction: look.direction(),
        min_height: Val::ZERO,
        overflow: Overflow::clip(),
        ..node
    };
    parent.spawn((node, Relief::flat(screen, 0.0), BorderColor::all(case))).with_children(|device| {
        header(device, view);
        let list = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            padding: UiRect::axes(look.px(24.0, 12.0), look.px(20.0, 12.0)),
            ..stack(look, FlexDirection::Column, look.pick(20.0, 8.0))
        };
        // Further than there is: the newest bubble is seen, whatever the size.
        device.spawn((scroller(list), ScrollPosition(Vec2::new(0.0, 1.0e6)))).with_children(|list| {
            let last = view.stage.bubbles.len().saturating_sub(1);
            for (index, line) in view.stage.bubbles.iter().enumerate() {
                bubble(list, view, line, index == last && view.news);
            }
        });
        foot(device);
    });
}

/// Who is on the other side.
fn other_side(view: &View) -> Option<Id> {
    let from_bubbles = || {
        view.stage.bubbles.iter().find_map(|line| match &line.speaker {
            Speaker::Person(who) => Some(who.clone()),
            _ => None,
        })
    };
    view.stage.chat.as_ref().map(|chat| chat.with.clone()).or_else(from_bubbles)
}

fn header(device: &mut ChildSpawnerCommands, view: &View) {
    let look = view.look;
    let Some(who) = other_side(view) else { return };
    let ground = if look.high_contrast { palette::NIGHT } else { palette::TEAL_DEEP };
    let node = Node {
        padding: UiRect::axes(look.px(28.0, 12.0), look.px(18.0, 8.0)),
        min_height: look.px(120.0, 56.0),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        border: if look.high_contrast { UiRect::bottom(Val::Px(4.0)) } else { UiRect::ZERO },
        border_radius: BorderRadius::top(Val::Px(corner(look))),
        column_gap: look.px(20.0, 10.0),
        ..stack(look, FlexDirection::Row, 0.0)
    };
    device.spawn((node, BackgroundColor(ground), BorderColor::all(palette::WHITE))).with_children(|header| {
        let size = look.px(80.0, 44.0);
        parts::portrait(header, look, Figure::new(who.as_str(), Mood::Neutral), Node { width: size, height: size, ..default() });
        let column = Node { flex_shrink: 1.0, ..stack(look, FlexDirection::Column, 2.0) };
        header.spawn((column, Pickable::IGNORE)).with_children(|column| {
            label(column, Words::new(Message::new(format!("name-{who}")), Role::Button, palette::WHITE));
            if let Some(chat) = &view.stage.chat {
                label(column, Words::new(parts::message(&chat.app), Role::Note, palette::WHITE));
            }
        });
    });
}

/// Written by the player's side: by whose device it is, or not by the other side of the chat.
fn own(chat: Option<&ChatState>, line: &Line) -> bool {
    match (&line.speaker, chat) {
        (Speaker::Person(who), Some(chat)) => chat.by.as_ref().map_or(*who != chat.with, |by| who == by),
        _ => false,
    }
}

fn bubble(list: &mut ChildSpawnerCommands, view: &View, line: &Line, newest: bool) {
    let look = view.look;
    let own = own(view.stage.chat.as_ref(), line);
    let notice = line.speaker == Speaker::Screen;
    let (ground, ink) = colors(look, own, notice);
    let round = look.px(28.0, 18.0);
    let near = look.px(8.0, 5.0);
    // The corner nearest to who wrote it is the sharp one.
    let radius = match (notice, own == look.rtl) {
        (true, _) => BorderRadius::all(round),
        (false, true) => BorderRadius { bottom_left: near, ..BorderRadius::all(round) },
        (false, false) => BorderRadius { bottom_right: near, ..BorderRadius::all(round) },
    };
    let side = if notice {
        JustifyContent::Center
    } else if own {
        JustifyContent::FlexEnd
    } else {
        JustifyContent::FlexStart
    };
    let row = Node { justify_content: side, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, 0.0) };
    let mut row = list.spawn((row, Pickable::IGNORE));
    if newest {
        row.insert(Rise::pop());
    }
    row.with_children(|row| {
        let node = Node {
            max_width: Val::Percent(86.0),
            padding: UiRect::axes(look.px(26.0, 16.0), look.px(16.0, 9.0)),
            border: if look.high_contrast { UiRect::all(Val::Px(3.0)) } else { UiRect::ZERO },
            border_radius: radius,
            direction: look.direction(),
            ..default()
        };
        let relief = Relief::flat(ground, if look.high_contrast { 0.0 } else { 4.0 });
        row.spawn((node, relief, BorderColor::all(palette::WHITE))).with_children(|bubble| {
            text(bubble, Words::new(parts::message(&line.text), Role::Bubble, ink));
        });
    });
}

fn colors(look: &Look, own: bool, notice: bool) -> (Color, Color) {
    match (look.high_contrast, own, notice) {
        (true, true, _) => (palette::WHITE, palette::NIGHT),
        (true, false, _) => (palette::NIGHT, palette::WHITE),
        (false, _, true) => (palette::HEADER, palette::WHITE),
        (false, true, false) => (palette::BUBBLE_ME, palette::INK),
        (false, false, false) => (palette::WHITE, palette::INK),
    }
}
