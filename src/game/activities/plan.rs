//! Plan a day: take something, lay it into a part of the day, and see how the day feels. There is no wrong plan.

use bevy::prelude::*;

use super::kit::{self, Said, pick};
use crate::{
    game::{
        dialogue::{View, parts},
        theme::{
            look::Look,
            motion::Rise,
            palette,
            widget::{Live, Tone, control, icon, label, panel, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        view::{DayView, NeedView, PartView, PlanView},
    },
};

/// The heads of the parts of the day, one after the other: morning, noon, evening, night.
const HEADS: [Color; 4] =
    [Color::srgb(1.0, 0.910, 0.643), Color::srgb(0.749, 0.902, 0.969), Color::srgb(0.851, 0.800, 0.945), Color::srgb(0.835, 0.890, 0.812)];
/// The edges of blocks, so that one is told from the next.
const EDGES: [Color; 6] = [
    Color::srgb(0.949, 0.329, 0.357),
    palette::LEAF_DEEP,
    Color::srgb(0.0, 0.447, 0.698),
    Color::srgb(0.427, 0.290, 0.698),
    Color::srgb(0.541, 0.353, 0.0),
    palette::TEAL_DEEP,
];

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, plan: &PlanView) {
    let look = view.look;
    kit::ground(root, look);
    kit::title(root, look, Message::new("plan-title"));
    let said = || Said { ask: parts::message(&plan.ask), why: None, hint: plan.hint.as_ref(), done: plan.done.as_ref() };
    let filled = || Message::new("plan-filled").arg("filled", i64::from(plan.filled.0)).arg("enough", i64::from(plan.filled.1));
    if kit::roomy(look) {
        kit::tall(root, view, "plan", |column| {
            let top = Node { flex_wrap: FlexWrap::NoWrap, ..kit::row(look) };
            column.spawn((top, Pickable::IGNORE)).with_children(|top| {
                kit::says(top, view, &said(), kit::free());
                kit::chip(top, look, filled());
                kit::hint(top, look, plan.hint.as_ref(), plan.more_hints);
                kit::finish(top, look, plan.done.is_some(), Val::Px(360.0));
            });
            let row = Node { flex_shrink: 0.0, ..stack(look, FlexDirection::Row, 24.0) };
            column.spawn((row, Pickable::IGNORE)).with_children(|row| {
                for (index, part) in plan.parts.iter().enumerate() {
                    let mut holder = row.spawn((Node { ..kit::free() }, Pickable::IGNORE));
                    if view.fresh {
                        holder.insert(Rise::nth(index));
                    }
                    holder.with_children(|holder| one_part(holder, look, plan, index, part));
                }
            });
            let row = Node { flex_grow: 1.0, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, 24.0) };
            column.spawn((row, Pickable::IGNORE)).with_children(|row| {
                row.spawn((Node { flex_grow: 1.7, ..kit::free() }, Pickable::IGNORE)).with_children(|holder| tray(holder, look, plan));
                row.spawn((Node { ..kit::free() }, Pickable::IGNORE)).with_children(|holder| feels(holder, look, &plan.needs));
                if let Some(day) = &plan.beside {
                    row.spawn((Node { ..kit::free() }, Pickable::IGNORE)).with_children(|holder| beside(holder, look, day));
                }
            });
        });
    } else {
        kit::halves(
            root,
            view,
            |first| {
                kit::says(first, view, &said(), Node { flex_shrink: 0.0, ..default() });
                tray(first, look, plan);
                kit::chip(first, look, filled());
            },
            |second| {
                for (index, part) in plan.parts.iter().enumerate() {
                    one_part(second, look, plan, index, part);
                }
                feels(second, look, &plan.needs);
                if let Some(day) = &plan.beside {
                    beside(second, look, day);
                }
                second.spawn((kit::row(look), Pickable::IGNORE)).with_children(|row| {
                    kit::hint(row, look, plan.hint.as_ref(), plan.more_hints);
                    kit::finish(row, look, plan.done.is_some(), Val::Auto);
                });
            },
        );
    }
}

/// A part of the day: what lies in it, and its free time. While something is in the hand, it is laid there by a press.
fn one_part(parent: &mut ChildSpawnerCommands, look: &Look, plan: &PlanView, index: usize, part: &PartView) {
    let radius = look.pick(36.0, 20.0);
    let hours = plan.lifted.as_ref().and_then(|lifted| plan.blocks.iter().find(|block| block.id == *lifted)).map(|block| block.hours);
    let takes = hours.is_some_and(|hours| hours <= part.free);
    let name = Message::new("plan-part").arg("part", parts::message(&part.id)).arg("hours", i64::from(part.free));
    let act = control(format!("part-{}", part.id), name, pick(&part.id)).disabled(!takes);
    let node = Node { flex_grow: 1.0, min_width: Val::ZERO, flex_direction: FlexDirection::Column, flex_shrink: 0.0, ..default() };
    let node = Node { flex_shrink: if kit::roomy(look) { 1.0 } else { 0.0 }, ..node };
    let face = surface(look, Tone::Paper, radius, look.pick(8.0, 4.0), look.pick(10.0, 5.0), node);
    parent.spawn((face, act)).with_children(|face| {
        let head = Node {
            min_height: look.px(84.0, 48.0),
            padding: UiRect::axes(look.px(36.0, 16.0), look.px(8.0, 5.0)),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::top(Val::Px(if look.high_contrast { radius - 4.0 } else { radius })),
            flex_shrink: 0.0,
            ..stack(look, FlexDirection::Row, look.pick(16.0, 10.0))
        };
        let (ground, ink) = if look.high_contrast { (palette::WHITE, palette::NIGHT) } else { (HEADS[index % HEADS.len()], palette::INK) };
        face.spawn((head, BackgroundColor(ground), Pickable::IGNORE)).with_children(|head| {
            head.spawn((kit::free(), Pickable::IGNORE)).with_children(|words| {
                label(words, Words::new(parts::message(&part.id), Role::Heading, ink));
            });
            if takes {
                icon(head, look, "plus", ink, look.pick(44.0, 26.0), false);
            }
        });
        let body = Node { padding: UiRect::all(look.px(26.0, 12.0)), ..stack(look, FlexDirection::Column, look.pick(14.0, 8.0)) };
        face.spawn((body, Pickable::IGNORE)).with_children(|body| {
            for id in &part.blocks {
                laid(body, look, plan, id);
            }
            for _ in 0..part.free {
                let node = Node { min_height: look.px(68.0, 48.0), ..default() };
                kit::empty(body, look, look.pick(22.0, 16.0), node, Some(Message::new("plan-free")));
            }
        });
    });
}

fn hours_of(plan: &PlanView, id: &Id) -> (usize, u32) {
    plan.blocks.iter().enumerate().find(|(_, block)| block.id == *id).map_or((0, 1), |(at, block)| (at, block.hours))
}

/// Something that lies in the day, as high as the time it takes; pressed, it comes out again.
fn laid(body: &mut ChildSpawnerCommands, look: &Look, plan: &PlanView, id: &Id) {
    let (at, hours) = hours_of(plan, id);
    let (one, gap) = (look.pick(68.0, 48.0), look.pick(14.0, 8.0));
    let name = Message::new("plan-block").arg("block", parts::message(id)).arg("hours", i64::from(hours));
    let high = one * hours as f32 + gap * hours.saturating_sub(1) as f32;
    let node = Node { min_height: Val::Px(high), align_items: AlignItems::Stretch, flex_shrink: 0.0, ..default() };
    let radius = look.pick(22.0, 16.0);
    let act = control(format!("block-{id}"), name, pick(id)).chosen(true);
    body.spawn((surface(look, Tone::White, radius, 0.0, look.pick(4.0, 2.0), node), act)).with_children(|face| {
        let corners = if look.rtl { BorderRadius::right(Val::Px(radius)) } else { BorderRadius::left(Val::Px(radius)) };
        let edge = Node { width: look.px(16.0, 10.0), flex_shrink: 0.0, border_radius: corners, ..default() };
        face.spawn((edge, BackgroundColor(EDGES[at % EDGES.len()]), Pickable::IGNORE));
        let words = Node { padding: UiRect::axes(look.px(24.0, 12.0), look.px(8.0, 5.0)), align_items: AlignItems::Center, ..kit::free() };
        face.spawn((words, Pickable::IGNORE)).with_children(|words| {
            label(words, Words::new(parts::message(id), Role::Button, Tone::White.ink(look)));
        });
        let end = Node { padding: UiRect::horizontal(look.px(18.0, 10.0)), align_items: AlignItems::Center, flex_shrink: 0.0, ..default() };
        face.spawn((end, Pickable::IGNORE)).with_children(|end| {
            icon(end, look, "cross", parts::note_color(look), look.pick(34.0, 22.0), false);
        });
    });
}

/// What can still go into the day.
fn tray(parent: &mut ChildSpawnerCommands, look: &Look, plan: &PlanView) {
    let node = Node { padding: UiRect::all(look.px(30.0, 14.0)), row_gap: look.px(18.0, 10.0), flex_grow: 1.0, ..default() };
    let node = Node { flex_shrink: if kit::roomy(look) { 1.0 } else { 0.0 }, min_width: Val::ZERO, ..node };
    parent.spawn(panel(look, node)).with_children(|face| {
        parts::inner_line(face, look);
        text(face, Words::new(Message::new("plan-choose"), Role::Heading, parts::question_color(look)));
        text(face, Words::new(Message::new("plan-how"), Role::Note, parts::note_color(look)));
        let row = Node { row_gap: look.px(18.0, 10.0), column_gap: look.px(18.0, 10.0), ..kit::row(look) };
        face.spawn((row, Pickable::IGNORE)).with_children(|row| {
            for block in plan.blocks.iter().filter(|block| !block.placed) {
                let lifted = plan.lifted.as_ref() == Some(&block.id);
                let tone = if lifted { Tone::Primary } else { Tone::White };
                let name = Message::new("plan-block").arg("block", parts::message(&block.id)).arg("hours", i64::from(block.hours));
                let act = control(format!("block-{}", block.id), name, pick(&block.id)).chosen(lifted);
                let node = Node {
                    min_height: look.px(84.0, 52.0),
                    padding: UiRect::axes(look.px(32.0, 16.0), look.px(8.0, 4.0)),
                    flex_direction: FlexDirection::Column,
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    ..default()
                };
                let face = surface(look, tone, look.pick(30.0, 18.0), look.pick(8.0, 4.0), look.pick(5.0, 3.0), node);
                row.spawn((face, act)).with_children(|face| {
                    label(face, Words::new(parts::message(&block.id), Role::Button, tone.ink(look)).centred());
                    if block.hours > 1 {
                        let hours = Message::new("plan-hours").arg("hours", i64::from(block.hours));
                        label(face, Words::new(hours, Role::Note, tone.ink(look)).centred());
                    }
                });
            }
        });
    });
}

/// A message for each need: never a mark, only how it feels.
fn feelings(needs: &[NeedView]) -> impl Iterator<Item = (Message, Message)> {
    needs.iter().map(|need| (parts::message(&need.id), parts::message(&need.id).attr(need.feeling.attribute())))
}

/// How the day feels.
fn feels(parent: &mut ChildSpawnerCommands, look: &Look, needs: &[NeedView]) {
    let node = Node { padding: UiRect::all(look.px(30.0, 14.0)), row_gap: look.px(12.0, 8.0), flex_grow: 1.0, ..default() };
    let node =
        Node { flex_direction: FlexDirection::Column, flex_shrink: if kit::roomy(look) { 1.0 } else { 0.0 }, min_width: Val::ZERO, ..node };
    let live = Live(feelings(needs).flat_map(|(name, feels)| [name, feels]).collect());
    parent.spawn((surface(look, Tone::Mint, look.pick(40.0, 24.0), look.pick(8.0, 4.0), 0.0, node), live)).with_children(|face| {
        text(face, Words::new(Message::new("plan-feels"), Role::Heading, parts::question_color(look)));
        for (name, feels) in feelings(needs) {
            let row = Node { column_gap: look.px(18.0, 10.0), row_gap: Val::ZERO, ..kit::row(look) };
            face.spawn((row, Pickable::IGNORE)).with_children(|row| {
                text(row, Words::new(name, Role::Note, parts::note_color(look)));
                text(row, Words::new(feels, Role::Body, Tone::Mint.ink(look)));
            });
        }
    });
}

/// The plan that was made before, to lay beside this one.
fn beside(parent: &mut ChildSpawnerCommands, look: &Look, day: &DayView) {
    let node = Node { padding: UiRect::all(look.px(30.0, 14.0)), row_gap: look.px(12.0, 8.0), flex_grow: 1.0, ..default() };
    let node = Node { flex_shrink: if kit::roomy(look) { 1.0 } else { 0.0 }, min_width: Val::ZERO, ..node };
    parent.spawn(panel(look, node)).with_children(|face| {
        parts::inner_line(face, look);
        text(face, Words::new(Message::new("plan-beside"), Role::Heading, parts::question_color(look)));
        for part in &day.parts {
            text(face, Words::new(parts::message(&part.id), Role::Note, parts::note_color(look)));
            for block in &part.blocks {
                text(face, Words::new(parts::message(block), Role::Body, Tone::Paper.ink(look)));
            }
            if part.free > 0 {
                text(face, Words::new(Message::new("plan-free"), Role::Body, parts::note_color(look)));
            }
        }
        for (_, feels) in feelings(&day.needs) {
            text(face, Words::new(feels, Role::Note, parts::question_color(look)));
        }
    });
}
