//! What screens are made of: backgrounds, sheets over the screen, rows of settings.

use bevy::{picking::Pickable, prelude::*};

use crate::{
    game::{
        action::Action,
        art::{Drawing, Drawn},
        theme::{
            self,
            look::Look,
            motion::Rise,
            palette,
            widget::{ButtonLook, Control, Tone, banner, button, control, drawing, label, panel, progress, scroller, stack, surface},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
};

/// A message by its id.
pub(super) fn say(id: &'static str) -> Message {
    Message::new(id)
}

/// A drawing of 1920 × 1080 that fills the window.
pub(super) fn background(root: &mut ChildSpawnerCommands, look: &Look, drawn: Drawn) {
    let zoom = (look.width / 1920.0).max(look.height / 1080.0);
    let node = Node {
        position_type: PositionType::Absolute,
        width: Val::Px(1920.0 * zoom),
        height: Val::Px(1080.0 * zoom),
        left: Val::Px(1920.0f32.mul_add(-zoom, look.width) / 2.0),
        top: Val::Px(1080.0f32.mul_add(-zoom, look.height) / 2.0),
        ..default()
    };
    root.spawn((Drawing(drawn), node, Pickable::IGNORE));
    if look.high_contrast {
        veil(root, palette::NIGHT.with_alpha(0.66), false);
    }
}

/// A colour over everything below; it may keep pointers away from what lies under it.
pub(super) fn veil(root: &mut ChildSpawnerCommands, color: Color, blocks: bool) {
    let node = Node { position_type: PositionType::Absolute, width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
    let mut veil = root.spawn((node, BackgroundColor(color)));
    if !blocks {
        veil.insert(Pickable::IGNORE);
    }
}

/// The least free height at the top: Leave, Settings and Get help are there.
pub(super) fn head(look: &Look) -> f32 {
    look.pick(136.0, 76.0)
}

/// The window below the head, its content in the middle; it scrolls when it is higher.
pub(super) fn middle(root: &mut ChildSpawnerCommands, look: &Look, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let page = Node {
        width: Val::Percent(100.0),
        height: Val::Percent(100.0),
        padding: UiRect::top(Val::Px(head(look))),
        ..stack(look, FlexDirection::Column, 0.0)
    };
    root.spawn((page, Pickable::IGNORE)).with_children(|page| {
        let area = Node {
            flex_grow: 1.0,
            padding: UiRect::axes(look.px(36.0, 12.0), look.px(16.0, 8.0)),
            align_items: AlignItems::Center,
            ..stack(look, FlexDirection::Column, 0.0)
        };
        page.spawn(scroller(area)).with_children(|area| {
            let holder = Node {
                margin: UiRect::vertical(Val::Auto),
                max_width: Val::Percent(100.0),
                align_items: AlignItems::Center,
                padding: UiRect::bottom(look.px(28.0, 14.0)),
                ..stack(look, FlexDirection::Column, look.pick(24.0, 12.0))
            };
            area.spawn((holder, Pickable::IGNORE)).with_children(fill);
        });
    });
}

/// A sheet over the screen: a veil, a banner, a panel, and a way back at its end.
pub(super) fn sheet(
    root: &mut ChildSpawnerCommands,
    look: &Look,
    title: &'static str,
    fresh: bool,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    veil(root, if look.high_contrast { palette::NIGHT.with_alpha(0.92) } else { palette::VEIL }, true);
    middle(root, look, |middle| {
        banner(middle, look, say(title));
        let node = Node {
            width: Val::Px((look.width - look.pick(120.0, 24.0)).min(look.pick(1420.0, 720.0))),
            padding: UiRect::all(look.px(44.0, 16.0)),
            row_gap: look.px(22.0, 10.0),
            ..default()
        };
        let mut sheet = middle.spawn(panel(look, node));
        if fresh {
            sheet.insert(Rise::panel());
        }
        sheet.with_children(|sheet| {
            fill(sheet);
            let row = Node {
                justify_content: JustifyContent::End,
                margin: UiRect::top(look.px(10.0, 4.0)),
                ..stack(look, FlexDirection::Row, 0.0)
            };
            sheet.spawn((row, Pickable::IGNORE)).with_children(|row| {
                button(row, look, control("back", say("hud-close"), Action::Close), ButtonLook::primary().icon("check"));
            });
        });
    });
}

/// A heading inside a sheet.
pub(super) fn heading(parent: &mut ChildSpawnerCommands, look: &Look, message: Message) {
    let color = if look.high_contrast { palette::SUN } else { palette::TEAL_DEEP };
    label(parent, Words::new(message, Role::Heading, color));
}

/// A row of a sheet: an icon, a name with a note, and its controls at the end.
pub(super) fn row(
    parent: &mut ChildSpawnerCommands,
    look: &Look,
    icon: &'static str,
    name: Message,
    note: Option<Message>,
    controls: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let ink = if look.high_contrast { palette::WHITE } else { palette::INK };
    let soft = if look.high_contrast { palette::WHITE } else { palette::INK_2 };
    let node = Node {
        width: Val::Percent(100.0),
        min_height: look.px(104.0, 68.0),
        padding: UiRect::axes(look.px(28.0, 14.0), look.px(12.0, 8.0)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        flex_wrap: FlexWrap::Wrap,
        ..stack(look, FlexDirection::Row, look.pick(20.0, 10.0))
    };
    parent.spawn((surface(look, Tone::White, look.pick(30.0, 18.0), 0.0, 0.0, node), Pickable::IGNORE)).with_children(|row| {
        let naming = Node {
            align_items: AlignItems::Center,
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: look.px(360.0, 170.0),
            ..stack(look, FlexDirection::Row, look.pick(22.0, 12.0))
        };
        row.spawn((naming, Pickable::IGNORE)).with_children(|naming| {
            let size = look.px(52.0, 30.0);
            drawing(naming, Drawing::icon(icon, ink), size, size);
            let column = Node { flex_shrink: 1.0, ..stack(look, FlexDirection::Column, 2.0) };
            naming.spawn((column, Pickable::IGNORE)).with_children(|column| {
                label(column, Words::new(name, Role::Button, ink));
                if let Some(note) = note {
                    label(column, Words::new(note, Role::Note, soft));
                }
            });
        });
        let holder = Node {
            align_items: AlignItems::Center,
            flex_wrap: FlexWrap::Wrap,
            // The lip and the shadow of a button lie below it.
            row_gap: look.px(24.0, 14.0),
            ..stack(look, FlexDirection::Row, look.pick(14.0, 8.0))
        };
        row.spawn((holder, Pickable::IGNORE)).with_children(controls);
    });
}

/// One of a row of which one is chosen.
pub(super) fn segment(parent: &mut ChildSpawnerCommands, look: &Look, control: Control) {
    let chosen = control.chosen == Some(true);
    let style = ButtonLook { height: (76.0, 50.0), ..ButtonLook::new(if chosen { Tone::Primary } else { Tone::Paper }) };
    let style = if chosen { style.icon("check") } else { style };
    button(parent, look, control, style);
}

/// A switch: the word says it too.
pub(super) fn switch(parent: &mut ChildSpawnerCommands, look: &Look, key: &'static str, name: &'static str, on: bool, action: Action) {
    let state = say(if on { "settings-on" } else { "settings-off" });
    let soft = if look.high_contrast { palette::WHITE } else { palette::INK_2 };
    label(parent, Words::new(state, Role::Note, soft));
    theme::switch::switch(parent, look, control(key, say(name), action), on);
}

/// Less, how much, more: a slider for every hand and key.
pub(super) fn steps(
    parent: &mut ChildSpawnerCommands,
    look: &Look,
    (less_key, more_key): (&'static str, &'static str),
    (less, more): (Message, Message),
    (from, value, to, step): (i32, i32, i32, i32),
    action: impl Fn(i32) -> Action,
) {
    let round = |icon: &'static str| ButtonLook { height: (76.0, 50.0), ..ButtonLook::quiet().icon(icon).icon_only() };
    button(
        parent,
        look,
        control(less_key, less, action((value - step).max(from))).disabled(value <= from),
        round("minus"),
    );
    let part = (value - from) as f32 / (to - from) as f32;
    progress(parent, look, part, look.px(200.0, 84.0));
    let soft = if look.high_contrast { palette::WHITE } else { palette::INK_2 };
    let number = Node { min_width: look.px(96.0, 56.0), justify_content: JustifyContent::Center, ..default() };
    parent.spawn((number, Pickable::IGNORE)).with_children(|number| {
        label(
            number,
            Words::new(Message::new("settings-percent").arg("percent", i64::from(value)), Role::Note, soft).centred(),
        );
    });
    button(parent, look, control(more_key, more, action((value + step).min(to))).disabled(value >= to), round("plus"));
}
