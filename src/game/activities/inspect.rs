//! Look closely: a picture with places to look at, and beside it what was found and why it matters.

use bevy::{
    input_focus::{InputFocus, InputFocusVisible},
    picking::hover::Hovered,
    prelude::*,
    ui_widgets::ScrollArea,
};

use super::kit;
use crate::{
    game::{
        GameSystems,
        action::Action,
        art::{Drawing, Drawn},
        dialogue::{View, parts},
        theme::{
            look::Look,
            motion::Rise,
            palette,
            widget::{Live, Tone, banner, control, icon, label, panel, scroller, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        script::{Area, WordsStyle},
        view::{Act, InspectView, SpotView},
    },
};

/// The size that areas are given in.
const PICTURE: Vec2 = Vec2::new(1240.0, 790.0);

/// A place on the picture; its ring is seen while the pointer or the focus is there.
#[derive(Component)]
pub(super) struct Spot {
    /// The colour of its ring at rest.
    pub rest: Color,
}

pub(in crate::game) fn plugin(app: &mut App) {
    app.add_systems(Update, show_spots.in_set(GameSystems::Rise));
}

fn show_spots(focus: Res<InputFocus>, visible: Res<InputFocusVisible>, mut spots: Query<(Entity, &Spot, &Hovered, &mut BorderColor)>) {
    for (entity, spot, hovered, mut border) in &mut spots {
        let near = hovered.get() || visible.0 && focus.get() == Some(entity);
        border.set_if_neq(BorderColor::all(if near { palette::MARIGOLD } else { spot.rest }));
    }
}

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, inspect: &InspectView) {
    let look = view.look;
    parts::ground(root, look);
    if look.phone() || look.stacked() || look.width < 1250.0 { narrow(root, view, inspect) } else { wide(root, view, inspect) }
}

/// The picture, the list beside it, the buttons under them.
fn wide(root: &mut ChildSpawnerCommands, view: &View, inspect: &InspectView) {
    let look = view.look;
    let side = 528.0;
    let free = Vec2::new(look.width - 2.0 * 48.0 - 40.0 - side, look.height - parts::head_height(look) - 200.0);
    let scale = (free / PICTURE).min_element().clamp(0.3, 1.6);
    let title = Node {
        position_type: PositionType::Absolute,
        width: Val::Percent(100.0),
        top: Val::Px(30.0),
        justify_content: JustifyContent::Center,
        ..default()
    };
    root.spawn((title, Pickable::IGNORE)).with_children(|top| {
        banner(top, look, Message::new("inspect-title"));
    });
    parts::page(root, look, |page| {
        let column = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_height: Val::ZERO,
            align_items: AlignItems::Center,
            padding: UiRect::axes(Val::Px(36.0), Val::Px(14.0)),
            ..stack(look, FlexDirection::Column, 20.0)
        };
        page.spawn((column, Pickable::IGNORE)).with_children(|column| {
            let row = Node { min_height: Val::ZERO, ..stack(look, FlexDirection::Row, 40.0) };
            column.spawn((row, Pickable::IGNORE)).with_children(|row| {
                picture(row, look, inspect, scale);
                let node = Node { width: Val::Px(side), padding: UiRect::all(Val::Px(36.0)), min_height: Val::ZERO, ..default() };
                row.spawn(panel(look, node)).with_children(|face| {
                    parts::inner_line(face, look);
                    // In a flex row the list may not be higher than the picture beside it: it scrolls.
                    let list = Node { flex_grow: 1.0, flex_basis: Val::ZERO, ..stack(look, FlexDirection::Column, 16.0) };
                    face.spawn(scroller(list)).with_children(|list| findings(list, view, inspect));
                });
            });
            let row = Node {
                width: Val::Px(PICTURE.x.mul_add(scale, 40.0 + side)),
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
                ..stack(look, FlexDirection::Row, 24.0)
            };
            column.spawn((row, Pickable::IGNORE)).with_children(|row| {
                kit::hint(row, look, inspect.hint.as_ref(), inspect.more_hints);
                parts::tip(row, look, Message::new("inspect-how"), Node { flex_grow: 1.0, flex_shrink: 1.0, ..default() });
                kit::finish(row, look, inspect.done.is_some(), Val::Px(side));
            });
        });
    });
}

/// The picture on top, in which one can move about where the window is small; under it the list, which scrolls.
fn narrow(root: &mut ChildSpawnerCommands, view: &View, inspect: &InspectView) {
    let look = view.look;
    let edge = parts::edge(look);
    let room = look.width - 2.0 * edge;
    // Smaller than half its size, the words on the picture could not be read.
    let scale = (room / PICTURE.x).clamp(look.pick(0.6, 0.5), 1.2);
    let height = (PICTURE.y * scale).min(look.height * look.pick(0.5, 0.46));
    let beside = look.phone() && look.width > look.height;
    parts::page(root, look, |page| {
        let column = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            min_height: Val::ZERO,
            padding: UiRect::new(Val::Px(edge), Val::Px(edge), look.px(12.0, 6.0), Val::ZERO),
            ..stack(look, if beside { FlexDirection::Row } else { FlexDirection::Column }, look.pick(20.0, 10.0))
        };
        page.spawn((column, Pickable::IGNORE)).with_children(|column| {
            let (width, height) = if beside { (Val::Percent(56.0), Val::Percent(96.0)) } else { (Val::Auto, Val::Px(height)) };
            let window = Node {
                width,
                height,
                flex_shrink: 0.0,
                overflow: Overflow::scroll(),
                border_radius: BorderRadius::all(look.px(24.0, 12.0)),
                ..default()
            };
            column.spawn((window, ScrollArea)).with_children(|window| picture(window, look, inspect, scale));
            let list = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                padding: UiRect::new(look.px(14.0, 8.0), look.px(14.0, 8.0), look.px(14.0, 8.0), look.px(36.0, 16.0)),
                ..stack(look, FlexDirection::Column, look.pick(20.0, 10.0))
            };
            column.spawn(scroller(list)).with_children(|list| {
                let node = Node { padding: UiRect::all(look.px(30.0, 14.0)), row_gap: look.px(16.0, 8.0), flex_shrink: 0.0, ..default() };
                list.spawn(panel(look, node)).with_children(|face| {
                    parts::inner_line(face, look);
                    findings(face, view, inspect);
                });
                let row = Node { flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, look.pick(20.0, 10.0)) };
                list.spawn((row, Pickable::IGNORE)).with_children(|row| {
                    kit::hint(row, look, inspect.hint.as_ref(), inspect.more_hints);
                    kit::finish(row, look, inspect.done.is_some(), Val::Auto);
                });
            });
        });
    });
}

fn picture(parent: &mut ChildSpawnerCommands, look: &Look, inspect: &InspectView, scale: f32) {
    let size = PICTURE * scale;
    // Never mirrored: it is a picture. So its parts are placed from the left in every language.
    let node = Node { width: Val::Px(size.x), height: Val::Px(size.y), flex_shrink: 0.0, ..default() };
    let mut drawing = parent.spawn((node, Drawing(Drawn::Scene(inspect.picture.to_string()))));
    // Who cannot see it hears what it shows, until there is something else to hear.
    if let (Some(alt), None, None, None) = (&inspect.alt, &inspect.looking, &inspect.hint, &inspect.done) {
        drawing.insert(Live(vec![parts::message(alt)]));
    }
    drawing.with_children(|picture| {
        for (id, area, style) in &inspect.words {
            words(picture, id, *area, *style, scale);
        }
        for spot in &inspect.spots {
            hotspot(picture, look, spot, inspect.looking.as_ref() == Some(&spot.id), scale);
        }
    });
}

fn placed(area: Area, scale: f32) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: Val::Px(area.0 * scale),
        top: Val::Px(area.1 * scale),
        width: Val::Px(area.2 * scale),
        height: Val::Px(area.3 * scale),
        align_items: AlignItems::Center,
        ..default()
    }
}

fn words(picture: &mut ChildSpawnerCommands, id: &Id, area: Area, style: WordsStyle, scale: f32) {
    let (role, size, color, centred) = match style {
        WordsStyle::Address => (Role::Bubble, 30.0, palette::INK, false),
        WordsStyle::Heading => (Role::Title, 70.0, Color::srgb(0.478, 0.122, 0.420), true),
        WordsStyle::Clock => (Role::Title, 48.0, Color::srgb(1.0, 0.847, 0.467), true),
        WordsStyle::Alarm => (Role::Button, 38.0, Color::srgb(0.627, 0.110, 0.235), true),
        WordsStyle::Field => (Role::Body, 34.0, Color::srgb(0.357, 0.333, 0.471), false),
        WordsStyle::Button => (Role::Button, 38.0, palette::WHITE, true),
        WordsStyle::Remark => (Role::Button, 30.0, Color::srgb(0.478, 0.122, 0.420), true),
    };
    let inset = if style == WordsStyle::Field { 26.0 * scale } else { 0.0 };
    let node = Node {
        justify_content: if centred { JustifyContent::Center } else { JustifyContent::FlexStart },
        padding: UiRect::horizontal(Val::Px(inset)),
        ..placed(area, scale)
    };
    picture.spawn((node, Pickable::IGNORE)).with_children(|place| {
        let words = Words {
            fixed: Some(size * scale),
            literal: style == WordsStyle::Address,
            centred,
            ..Words::new(parts::message(id), role, color)
        };
        label(place, words);
    });
}

fn hotspot(picture: &mut ChildSpawnerCommands, look: &Look, spot: &SpotView, looking: bool, scale: f32) {
    let found = spot.seen && spot.wrong;
    let rest = match (found, spot.seen) {
        (true, _) => palette::MARIGOLD,
        (false, true) => palette::WHITE,
        (false, false) => Color::NONE,
    };
    let ring = look.px(6.0, 4.0);
    let act = control(format!("spot-{}", spot.id), parts::message(&spot.id), Action::Act(Act::Pick(spot.id.clone())));
    let act = if spot.seen { act.chosen(true) } else { act };
    let node = Node {
        border: UiRect::all(ring),
        border_radius: BorderRadius::all(look.px(20.0, 12.0)),
        // A finger needs room, however small the picture is.
        min_width: Val::Px(look.pick(64.0, 48.0)),
        min_height: Val::Px(look.pick(64.0, 48.0)),
        ..placed(spot.at, scale)
    };
    let edge = if found || looking { palette::INK } else { Color::NONE };
    picture.spawn((node, BorderColor::all(rest), Outline::new(ring, Val::ZERO, edge), act, Spot { rest })).with_children(|spot| {
        if found {
            let size = look.pick(50.0, 28.0);
            let corner = Node {
                position_type: PositionType::Absolute,
                right: Val::Px(-size * 0.5),
                top: Val::Px(-size * 0.5),
                width: Val::Px(size),
                height: Val::Px(size),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                border_radius: BorderRadius::MAX,
                ..default()
            };
            let mut check = spot.spawn((corner, BackgroundColor(palette::LEAF_DEEP), Pickable::IGNORE));
            if looking {
                check.insert(Rise::pop());
            }
            check.with_children(|check| {
                icon(check, look, "check", palette::WHITE, size * 0.62, false);
            });
        }
    });
}

/// How many were found, which, and why the one looked at last matters.
fn findings(parent: &mut ChildSpawnerCommands, view: &View, inspect: &InspectView) {
    let look = view.look;
    text(parent, Words::new(Message::new("inspect-ask"), Role::Heading, parts::question_color(look)));
    let count = Message::new("inspect-found").arg("found", inspect.found).arg("total", inspect.enough);
    text(parent, Words::new(count, Role::Note, parts::note_color(look)));
    if let Some(looking) = &inspect.looking {
        let title = parts::message(looking);
        let why = title.clone().attr("found");
        let fine = inspect.spots.iter().any(|spot| spot.id == *looking && !spot.wrong);
        let fine = fine.then(|| Message::new("inspect-spot-fine"));
        card(parent, look, Tone::White, [title, why].into_iter().chain(fine).collect());
    }
    if let Some(done) = &inspect.done {
        card(parent, look, Tone::Mint, vec![parts::message(done)]);
    } else if let Some(hint) = &inspect.hint {
        card(parent, look, Tone::Mint, vec![parts::message(hint)]);
    }
    let found: Vec<&SpotView> = inspect.spots.iter().filter(|spot| spot.seen && spot.wrong).collect();
    for spot in &found {
        found_row(parent, look, spot);
    }
    // On a phone the counter says it: empty rows would push the words away.
    if !look.phone() {
        for _ in found.len()..inspect.enough {
            empty_row(parent, look);
        }
    }
}

/// Something that is said, and said aloud to those who listen.
fn card(parent: &mut ChildSpawnerCommands, look: &Look, tone: Tone, said: Vec<Message>) {
    let node = Node {
        padding: UiRect::axes(look.px(26.0, 14.0), look.px(18.0, 10.0)),
        flex_direction: FlexDirection::Column,
        row_gap: look.px(4.0, 2.0),
        flex_shrink: 0.0,
        ..default()
    };
    let titled = said.len() > 1;
    parent.spawn((surface(look, tone, look.pick(30.0, 18.0), 0.0, look.pick(4.0, 2.0), node), Live(said.clone()))).with_children(|card| {
        for (index, message) in said.into_iter().enumerate() {
            let (role, color) =
                if titled && index == 0 { (Role::Button, parts::question_color(look)) } else { (Role::Body, tone.ink(look)) };
            text(card, Words::new(message, role, color));
        }
    });
}

fn row_node(look: &Look) -> Node {
    Node {
        min_height: look.px(62.0, 44.0),
        padding: UiRect::axes(look.px(16.0, 10.0), look.px(6.0, 4.0)),
        column_gap: look.px(14.0, 10.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    }
}

fn found_row(parent: &mut ChildSpawnerCommands, look: &Look, spot: &SpotView) {
    parent.spawn(surface(look, Tone::Mint, look.pick(20.0, 14.0), 0.0, 0.0, row_node(look))).with_children(|row| {
        let size = look.px(40.0, 26.0);
        let node = Node {
            width: size,
            height: size,
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::MAX,
            ..default()
        };
        row.spawn((node, BackgroundColor(palette::LEAF_DEEP))).with_children(|check| {
            icon(check, look, "check", palette::WHITE, look.pick(26.0, 17.0), false);
        });
        label(row, Words::new(parts::message(&spot.id), Role::Body, Tone::Mint.ink(look)));
    });
}

fn empty_row(parent: &mut ChildSpawnerCommands, look: &Look) {
    let ground = if look.high_contrast { palette::NIGHT } else { palette::ROW };
    let node = Node { border_radius: BorderRadius::all(Val::Px(20.0)), direction: look.direction(), ..row_node(look) };
    parent.spawn((node, BackgroundColor(ground))).with_children(|row| {
        let round = Node {
            width: Val::Px(40.0),
            height: Val::Px(40.0),
            border: UiRect::all(Val::Px(4.0)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        row.spawn((round, BorderColor::all(palette::FAINT)));
        let bar = Node { width: Val::Px(220.0), height: Val::Px(12.0), border_radius: BorderRadius::MAX, ..default() };
        row.spawn((bar, BackgroundColor(palette::PAPER_LIP)));
    });
}
