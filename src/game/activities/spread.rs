//! Watch how something spreads: a network of phones, and beside it what to do, how many it reached, and the way on.

use std::{cmp::Ordering, f32::consts::TAU};

use bevy::prelude::*;

use super::{
    inspect::Spot,
    kit::{self, Said, pick},
};
use crate::{
    game::{
        action::Action,
        dialogue::{View, parts},
        theme::{
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, Tone, button, control, icon, panel, progress, scroller, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::view::{Act, PhoneView, SpreadCount, SpreadView},
};

/// Behind the network.
const AIR: Color = Color::srgb(0.882, 0.855, 0.953);
/// A friendship over which nothing has come yet.
const QUIET: Color = Color::srgb(0.698, 0.647, 0.851);
/// The screen of a phone to which nothing has come.
const CALM: Color = Color::srgb(0.902, 0.949, 0.957);
/// The screen of a phone to which it has come.
const LIT: Color = Color::srgb(1.0, 0.882, 0.682);

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, spread: &SpreadView) {
    let look = view.look;
    // Calmer than a place: lines and phones have to be seen.
    let ground = Node { position_type: PositionType::Absolute, width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
    root.spawn((ground, BackgroundColor(if look.high_contrast { palette::NIGHT } else { AIR }), Pickable::IGNORE));
    kit::title(root, look, Message::new("spread-title"));
    let edge = look.pick(36.0, 12.0);
    let beside = look.class == Class::Landscape || (!look.phone() && look.width >= look.height && look.width >= 1200.0);
    let side = match (look.class, look.stacked()) {
        (Class::Landscape, _) => look.width * 0.46,
        (_, false) => 500.0,
        (_, true) => 760.0,
    };
    let room = Vec2::new(look.width, look.height - parts::head_height(look));
    parts::page(root, look, |page| {
        if beside {
            let row = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                min_height: Val::ZERO,
                padding: UiRect::horizontal(Val::Px(edge)),
                ..stack(look, FlexDirection::Row, edge)
            };
            page.spawn((row, Pickable::IGNORE)).with_children(|row| {
                network(row, view, spread, Vec2::new(3.0f32.mul_add(-edge, room.x) - side, room.y - look.pick(24.0, 8.0)));
                let column = Node {
                    width: Val::Px(side),
                    flex_shrink: 0.0,
                    padding: UiRect::new(look.px(14.0, 8.0), look.px(14.0, 8.0), look.px(10.0, 8.0), look.px(36.0, 14.0)),
                    ..default()
                };
                row.spawn((scroller(column), view.keep_scroll("side"))).with_children(|column| facts(column, view, spread));
            });
        } else {
            let width = 2.0f32.mul_add(-edge, room.x);
            let share = if look.stacked() { 0.4 } else { 0.5 };
            let field = Node { padding: UiRect::horizontal(Val::Px(edge)), flex_shrink: 0.0, ..default() };
            page.spawn((field, Pickable::IGNORE)).with_children(|field| {
                network(field, view, spread, Vec2::new(width, width.min(room.y * share)));
            });
            let column = Node {
                flex_grow: 1.0,
                flex_basis: Val::ZERO,
                padding: UiRect::new(Val::Px(edge), Val::Px(edge), look.px(14.0, 10.0), look.px(36.0, 16.0)),
                ..default()
            };
            page.spawn((scroller(column), view.keep_scroll("side"))).with_children(|column| facts(column, view, spread));
        }
    });
}

/// Where each phone stands in a field: around the first one, ring by ring, near the one it hangs on, and never over another.
fn places(spread: &SpreadView, field: Vec2, target: Vec2) -> Vec<Vec2> {
    let phones = &spread.phones;
    let farthest = phones.iter().map(|phone| phone.ring).max().unwrap_or(0).max(1);
    let mut order: Vec<usize> = (0..phones.len()).collect();
    order.sort_by_key(|phone| phones[*phone].ring);
    let hangs_on = |phone: usize| {
        let other = spread.links.iter().filter_map(|(one, other)| match phone {
            _ if phone == *one => Some(*other),
            _ if phone == *other => Some(*one),
            _ => None,
        });
        other.filter(|other| phones[*other].ring < phones[phone].ring).min()
    };
    let parents: Vec<Option<usize>> = (0..phones.len()).map(hangs_on).collect();
    // Each phone gets as much of the circle as there are ends behind it.
    let mut ends = vec![0usize; phones.len()];
    for phone in order.iter().rev().copied() {
        ends[phone] = ends[phone].max(1);
        if let Some(parent) = parents[phone] {
            ends[parent] += ends[phone];
        }
    }
    let mut from = vec![-0.3f32; phones.len()];
    let mut ideal = vec![field / 2.0; phones.len()];
    for phone in order.iter().copied() {
        if let Some(parent) = parents[phone] {
            let all: usize = parents.iter().zip(&ends).filter(|(of, _)| **of == Some(parent)).map(|(_, ends)| ends).sum();
            let arc = if parents[parent].is_none() { TAU } else { TAU * ends[parent] as f32 / ends[order[0]].max(1) as f32 };
            let mine = arc * ends[phone] as f32 / all.max(1) as f32;
            let angle = from[parent] + mine / 2.0;
            from[phone] = from[parent];
            from[parent] += mine;
            let way = phones[phone].ring as f32 / farthest as f32;
            ideal[phone] = field / 2.0 + Vec2::from_angle(angle) * (field - target) / 2.0 * way;
        }
    }
    // On a grid of places that are just large enough, each takes the free one nearest to where it would like to be.
    let columns = (field.x / (target.x + 6.0)).floor().max(1.0);
    let rows = (field.y / (target.y + 6.0)).floor().max(1.0);
    let cell = field / Vec2::new(columns, rows);
    let mut free: Vec<Vec2> = (0..(columns * rows) as usize)
        .map(|at| (Vec2::new((at % columns as usize) as f32, (at / columns as usize) as f32) + 0.5) * cell)
        .collect();
    let play = ((cell - target) / 2.0).max(Vec2::ZERO);
    for phone in order {
        let wish = ideal[phone];
        let near =
            |one: &&Vec2, other: &&Vec2| one.distance_squared(wish).partial_cmp(&other.distance_squared(wish)).unwrap_or(Ordering::Equal);
        if let Some(place) = free.iter().min_by(near).copied() {
            free.retain(|other| *other != place);
            ideal[phone] = place + (wish - place).clamp(-play, play);
        }
    }
    ideal
}

fn network(parent: &mut ChildSpawnerCommands, view: &View, spread: &SpreadView, field: Vec2) {
    let look = view.look;
    let target = look.pick(Vec2::new(66.0, 92.0), Vec2::splat(48.0));
    let places = places(spread, field, target);
    // A picture: placed from the left in every language.
    let node = Node { width: Val::Px(field.x), height: Val::Px(field.y), flex_shrink: 0.0, ..default() };
    parent.spawn((node, Pickable::IGNORE)).with_children(|field| {
        let quiet = if look.high_contrast { palette::FAINT } else { QUIET };
        for (one, other) in &spread.links {
            line(field, places[*one], places[*other], look.pick(4.0, 2.0), quiet, None);
        }
        for (one, other) in &spread.links {
            let (one, other, (a, b)) = (&spread.phones[*one], &spread.phones[*other], (places[*one], places[*other]));
            for (from, to, color) in [
                (one.saw, other.saw, palette::MARIGOLD),
                (one.heard, other.heard, if look.high_contrast { palette::TEAL_LIGHT } else { palette::TEAL_DEEP }),
            ] {
                // It came over this friendship when one had it one or two steps before the other.
                if let (Some(from), Some(to)) = (from, to)
                    && (1..=2).contains(&from.abs_diff(to))
                {
                    let step = (view.fresh && spread.result.is_some()).then_some(from.max(to));
                    line(field, a, b, look.pick(7.0, 4.0), color, step);
                }
            }
        }
        for (index, phone) in spread.phones.iter().enumerate() {
            one_phone(field, view, spread, index, phone, places[index], target);
        }
    });
}

fn line(field: &mut ChildSpawnerCommands, from: Vec2, to: Vec2, thick: f32, color: Color, step: Option<u32>) {
    let way = to - from;
    let (long, middle) = (way.length(), (from + to) / 2.0);
    let holder = Node {
        position_type: PositionType::Absolute,
        left: Val::Px(middle.x - long / 2.0),
        top: Val::Px(middle.y - thick / 2.0),
        width: Val::Px(long),
        height: Val::Px(thick),
        ..default()
    };
    let mut holder = field.spawn((holder, Pickable::IGNORE));
    if let Some(step) = step {
        holder.insert(Rise::wave(step));
    }
    holder.with_children(|holder| {
        let node = Node { width: Val::Percent(100.0), height: Val::Percent(100.0), border_radius: BorderRadius::MAX, ..default() };
        let turn = UiTransform::from_rotation(Rot2::radians(way.to_angle()));
        holder.spawn((node, BackgroundColor(color), turn, Pickable::IGNORE));
    });
}

/// What a screen reader says of a phone: which, with how many friends, and what has happened to it.
fn phone_name(spread: &SpreadView, index: usize, phone: &PhoneView) -> Message {
    let friends = spread.links.iter().filter(|(one, other)| *one == index || *other == index).count();
    let name = if phone.deleted {
        "spread-phone-deleted"
    } else if phone.heard.is_some() {
        "spread-phone-heard"
    } else if phone.saw.is_some() {
        "spread-phone-reached"
    } else {
        "spread-phone"
    };
    Message::new(name.to_owned()).arg("number", index + 1).arg("friends", friends)
}

fn one_phone(field: &mut ChildSpawnerCommands, view: &View, spread: &SpreadView, index: usize, phone: &PhoneView, at: Vec2, target: Vec2) {
    let look = view.look;
    let radius = look.pick(14.0, 9.0);
    let node = Node {
        position_type: PositionType::Absolute,
        left: Val::Px(at.x - target.x / 2.0),
        top: Val::Px(at.y - target.y / 2.0),
        width: Val::Px(target.x),
        height: Val::Px(target.y),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(look.px(5.0, 3.0)),
        border_radius: BorderRadius::all(look.px(24.0, 14.0)),
        ..default()
    };
    let rest = if phone.picked { palette::TEAL_DEEP } else { Color::NONE };
    let mut place = field.spawn((node, BorderColor::all(rest)));
    if phone.open {
        let act = control(format!("node-{}", phone.id), phone_name(spread, index, phone), pick(&phone.id)).chosen(phone.picked);
        place.insert((act, Spot { rest }));
    } else {
        place.insert(Pickable::IGNORE);
    }
    place.with_children(|place| {
        let first = index == 0;
        let (width, height) = match (look.phone(), first) {
            (false, true) => (54.0, 82.0),
            (false, false) => (44.0, 70.0),
            (true, true) => (28.0, 42.0),
            (true, false) => (22.0, 36.0),
        };
        let case = Node {
            width: Val::Px(width),
            height: Val::Px(height),
            border: UiRect::all(look.px(4.0, 2.0)),
            border_radius: BorderRadius::all(Val::Px(radius * 0.6)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        let (screen, edge) = if look.high_contrast { (palette::NIGHT, palette::WHITE) } else { (CALM, palette::INK) };
        place.spawn((case, BackgroundColor(screen), BorderColor::all(edge), Pickable::IGNORE)).with_children(|case| {
            let fresh = view.fresh && spread.result.is_some();
            let lit = |case: &mut ChildSpawnerCommands, step: u32, ground: Color, name: &str, ink: Color, moves: bool| {
                let fill = Node {
                    position_type: PositionType::Absolute,
                    width: Val::Percent(100.0),
                    height: Val::Percent(100.0),
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    border_radius: BorderRadius::all(Val::Px(radius * 0.3)),
                    ..default()
                };
                let mut light = case.spawn((fill, BackgroundColor(ground), Pickable::IGNORE));
                if moves {
                    light.insert(Rise::wave(step));
                }
                light.with_children(|light| {
                    icon(light, look, name, ink, width * 0.66, false);
                });
            };
            // Where it was there from the beginning, only what comes after it moves.
            let after = phone.heard.is_some() || spread.phones.iter().any(|phone| phone.heard.is_some() || phone.deleted);
            if let Some(step) = phone.saw {
                let (ground, ink) = if look.high_contrast { (palette::SUN, palette::NIGHT) } else { (LIT, palette::INK) };
                lit(case, step, ground, "bubble", ink, fresh && !after);
            }
            if let Some(step) = phone.heard {
                let (ground, ink) =
                    if look.high_contrast { (palette::TEAL_LIGHT, palette::NIGHT) } else { (palette::TEAL_DEEP, palette::WHITE) };
                lit(case, step, ground, "check", ink, fresh);
            }
            if phone.deleted {
                lit(case, 1, screen, "trash", if look.high_contrast { palette::WHITE } else { palette::INK_2 }, fresh);
            }
        });
        if phone.picked {
            let size = look.pick(48.0, 27.0);
            let disc = Node { position_type: PositionType::Absolute, ..shield_node(size) };
            place.spawn((disc, BackgroundColor(palette::TEAL_DEEP), BorderColor::all(palette::WHITE), Pickable::IGNORE)).with_children(
                |disc| {
                    icon(disc, look, "shield", palette::WHITE, size * 0.58, false);
                },
            );
        }
    });
}

fn shield_node(size: f32) -> Node {
    Node {
        width: Val::Px(size),
        height: Val::Px(size),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border: UiRect::all(Val::Px(size * 0.07)),
        border_radius: BorderRadius::MAX,
        ..default()
    }
}

/// What to do, what came of it, and the way on.
fn facts(column: &mut ChildSpawnerCommands, view: &View, spread: &SpreadView) {
    let look = view.look;
    let gap = look.pick(22.0, 12.0);
    let holder = Node { flex_shrink: 0.0, ..stack(look, FlexDirection::Column, gap) };
    column.spawn((holder, Pickable::IGNORE)).with_children(|holder| {
        let said = Said { ask: parts::message(&spread.ask), why: None, hint: spread.hint.as_ref(), done: spread.done.as_ref() };
        kit::says(holder, view, &said, Node { flex_shrink: 0.0, ..default() });
        if let Some((picked, wanted)) = spread.picks {
            picks(holder, look, picked, wanted);
        }
        if !spread.moments.is_empty() {
            holder.spawn((kit::row(look), Pickable::IGNORE)).with_children(|row| {
                for moment in &spread.moments {
                    let act = control(format!("moment-{}", moment.id), parts::message(&moment.id), pick(&moment.id)).chosen(moment.picked);
                    let style = if moment.picked { ButtonLook::primary().icon("check") } else { ButtonLook::quiet() };
                    button(row, look, act, style.grow());
                }
            });
        }
        if let Some(result) = &spread.result {
            outcome(holder, view, spread, result);
        }
        holder.spawn((kit::row(look), Pickable::IGNORE)).with_children(|row| {
            kit::hint(row, look, spread.hint.as_ref(), spread.more_hints);
            if spread.done.is_some() {
                kit::finish(row, look, true, Val::Auto);
            } else if spread.result.is_some() {
                let act = control("advance", Message::new("activity-go-on"), Action::Act(Act::Advance)).disabled(!spread.go);
                button(row, look, act, ButtonLook::primary().icon("next").grow());
            } else if spread.moments.is_empty() {
                let act = control("advance", Message::new("spread-go"), Action::Act(Act::Advance)).disabled(!spread.go);
                button(row, look, act, ButtonLook::primary().icon("play").big().grow());
            }
        });
    });
}

/// A shield for each phone that is to be picked.
fn picks(parent: &mut ChildSpawnerCommands, look: &Look, picked: usize, wanted: usize) {
    let row = Node { row_gap: look.px(12.0, 8.0), column_gap: look.px(16.0, 8.0), ..kit::row(look) };
    parent.spawn((row, Pickable::IGNORE)).with_children(|row| {
        let size = look.pick(60.0, 34.0);
        for shield in 0..wanted {
            let full = shield < picked;
            let (ground, edge) = if full { (palette::TEAL_DEEP, palette::WHITE) } else { (Color::NONE, palette::FAINT) };
            let mut disc = row.spawn((shield_node(size), BackgroundColor(ground), BorderColor::all(edge), Pickable::IGNORE));
            if full {
                disc.with_children(|disc| {
                    icon(disc, look, "shield", palette::WHITE, size * 0.58, false);
                });
            }
        }
        kit::chip(row, look, Message::new("spread-picked").arg("picked", picked).arg("total", wanted));
    });
}

/// How many it came to: the number as it is, and as a bar; under it in words.
fn outcome(parent: &mut ChildSpawnerCommands, view: &View, spread: &SpreadView, result: &SpreadCount) {
    let look = view.look;
    let said = result.counts.iter().fold(parts::message(&result.id), |message, (name, count)| message.arg(*name, i64::from(*count)));
    let live = Live([said.clone()].into_iter().chain(spread.remarks.iter().map(parts::message)).collect());
    let most = result.counts.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let node = Node { padding: UiRect::all(look.px(30.0, 14.0)), row_gap: look.px(16.0, 8.0), flex_shrink: 0.0, ..default() };
    let mut face = parent.spawn((panel(look, node), live));
    if view.fresh {
        face.insert(Rise::panel());
    }
    face.with_children(|face| {
        parts::inner_line(face, look);
        for (at, (_, count)) in result.counts.iter().enumerate() {
            let last = at + 1 == result.counts.len();
            let tone = if last { Tone::Mint } else { Tone::White };
            let node = Node {
                padding: UiRect::axes(look.px(24.0, 14.0), look.px(10.0, 5.0)),
                column_gap: look.px(24.0, 12.0),
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
                ..default()
            };
            face.spawn((surface(look, tone, look.pick(26.0, 16.0), 0.0, 0.0, node), Pickable::IGNORE)).with_children(|row| {
                let color = if last { parts::question_color(look) } else { tone.ink(look) };
                text(row, Words::new(Message::new("spread-number").arg("count", i64::from(*count)), Role::Title, color));
                let bar = Node { align_items: AlignItems::Center, ..kit::free() };
                row.spawn((bar, Pickable::IGNORE)).with_children(|bar| {
                    progress(bar, look, *count as f32 / most as f32, Val::Percent(100.0));
                });
            });
        }
        text(face, Words::new(said, Role::Body, Tone::Paper.ink(look)));
        for remark in &spread.remarks {
            text(face, Words::new(parts::message(remark), Role::Body, parts::question_color(look)));
        }
    });
}
