//! Compare two sources: uncover what each of them says, then say what to think of it, and how sure.

use bevy::prelude::*;

use super::kit::{self, Said, pick};
use crate::{
    game::{
        dialogue::{
            View,
            cards::{self, Card},
            parts,
        },
        theme::{
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{Live, Tone, control, icon, label, scroller, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        view::{AnswerView, CompareView, FieldView},
    },
};

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, compare: &CompareView) {
    let look = view.look;
    kit::ground(root, look);
    kit::title(root, look, Message::new("compare-title"));
    if kit::roomy(look) {
        pinned(root, view, compare, |area| sheets(area, view, compare));
    } else if look.stacked() || look.class == Class::Landscape {
        kit::halves(root, view, |first| list(first, view, compare), |second| judge(second, view, compare));
    } else {
        pinned(root, view, compare, |area| list(area, view, compare));
    }
}

/// The sources scroll; what is asked of the child stays under them.
fn pinned(root: &mut ChildSpawnerCommands, view: &View, compare: &CompareView, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let look = view.look;
    let edge = Val::Px(parts::edge(look));
    parts::page(root, look, |page| {
        let area = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            padding: UiRect::new(edge, edge, look.px(14.0, 8.0), look.px(30.0, 14.0)),
            align_items: AlignItems::Center,
            ..default()
        };
        page.spawn((scroller(area), view.keep_scroll("sources"))).with_children(|area| {
            let column = Node {
                width: Val::Percent(100.0),
                max_width: Val::Px(1800.0),
                flex_grow: 1.0,
                flex_shrink: 0.0,
                ..stack(look, FlexDirection::Column, look.pick(20.0, 12.0))
            };
            area.spawn((column, Pickable::IGNORE)).with_children(fill);
        });
        let foot = Node {
            padding: UiRect::new(edge, edge, look.px(18.0, 10.0), look.px(30.0, 14.0)),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            border: UiRect::top(look.px(4.0, 2.0)),
            ..stack(look, FlexDirection::Column, 0.0)
        };
        let (ground, edge) = if look.high_contrast { (palette::NIGHT, palette::WHITE) } else { (palette::PAPER, palette::PAPER_LIP) };
        page.spawn((foot, BackgroundColor(ground), BorderColor::all(edge), Pickable::IGNORE)).with_children(|foot| {
            let column = Node {
                width: Val::Percent(100.0),
                max_width: Val::Px(1800.0),
                ..stack(look, FlexDirection::Column, look.pick(20.0, 10.0))
            };
            foot.spawn((column, Pickable::IGNORE)).with_children(|column| judge(column, view, compare));
        });
    });
}

/// The colour of the head of a source.
fn head_color(look: &Look, source: usize) -> Color {
    match (look.high_contrast, source) {
        (true, _) => palette::NIGHT,
        (false, 0) => palette::HEADER,
        (false, _) => palette::TEAL_DEEP,
    }
}

/// A sheet for each source, beside each other.
fn sheets(parent: &mut ChildSpawnerCommands, view: &View, compare: &CompareView) {
    let look = view.look;
    let row = Node { flex_grow: 1.0, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, 36.0) };
    parent.spawn((row, Pickable::IGNORE)).with_children(|row| {
        for (at, source) in compare.sources.iter().enumerate() {
            let mut holder = row.spawn((Node { ..kit::free() }, Pickable::IGNORE));
            if view.fresh {
                holder.insert(Rise::nth(at));
            }
            holder.with_children(|holder| {
                let node = Node { flex_grow: 1.0, min_width: Val::ZERO, flex_direction: FlexDirection::Column, ..default() };
                holder.spawn(surface(look, Tone::White, 40.0, 8.0, 12.0, node)).with_children(|sheet| {
                    head(sheet, look, at, source);
                    let body = Node { flex_grow: 1.0, padding: UiRect::all(Val::Px(24.0)), ..stack(look, FlexDirection::Column, 12.0) };
                    sheet.spawn((body, Pickable::IGNORE)).with_children(|body| {
                        says(body, look, compare, source);
                        for field in &compare.fields {
                            answer(body, look, compare, field, at, Shape::Row);
                        }
                    });
                });
            });
        }
    });
}

fn head(sheet: &mut ChildSpawnerCommands, look: &Look, at: usize, source: &Id) {
    let radius = look.pick(if look.high_contrast { 36.0 } else { 40.0 }, 18.0);
    let node = Node {
        min_height: look.px(88.0, 44.0),
        padding: UiRect::axes(look.px(44.0, 16.0), look.px(8.0, 6.0)),
        align_items: AlignItems::Center,
        border: if look.high_contrast { UiRect::bottom(Val::Px(4.0)) } else { UiRect::ZERO },
        border_radius: BorderRadius::top(Val::Px(radius)),
        flex_shrink: 0.0,
        ..stack(look, FlexDirection::Row, 16.0)
    };
    sheet.spawn((node, BackgroundColor(head_color(look, at)), BorderColor::all(palette::WHITE), Pickable::IGNORE)).with_children(|head| {
        label(head, Words::new(parts::message(source), Role::Heading, palette::WHITE));
    });
}

/// What a source says, as it stands there.
fn says(parent: &mut ChildSpawnerCommands, look: &Look, compare: &CompareView, source: &Id) {
    let ground = if look.high_contrast { palette::NIGHT } else { Color::srgb(0.914, 0.949, 0.965) };
    let node = Node {
        padding: UiRect::axes(look.px(28.0, 14.0), look.px(18.0, 8.0)),
        min_height: look.px(128.0, 0.0),
        align_items: AlignItems::Center,
        border_radius: BorderRadius::all(look.px(26.0, 16.0)),
        flex_shrink: 0.0,
        direction: look.direction(),
        ..default()
    };
    let mut quote = parent.spawn((node, BackgroundColor(ground), Pickable::IGNORE));
    // Said aloud once, at the beginning.
    if compare.looked.0 == 0 {
        quote.insert(Live(vec![parts::message(source), parts::message(source).attr("says")]));
    }
    quote.with_children(|quote| {
        text(quote, Words::new(parts::message(source).attr("says"), Role::Body, Tone::White.ink(look)));
    });
}

/// How an answer is laid out: in a sheet, or under its question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Row,
    Cell,
}

/// The sources in short, then question by question what both say.
fn list(parent: &mut ChildSpawnerCommands, view: &View, compare: &CompareView) {
    let look = view.look;
    let across = |basis: f32| Node {
        flex_grow: 1.0,
        flex_basis: Val::Px(basis * look.text),
        min_width: Val::ZERO,
        flex_direction: FlexDirection::Column,
        ..default()
    };
    let row = || Node { flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, look.pick(20.0, 10.0)) };
    parent.spawn((row(), Pickable::IGNORE)).with_children(|row| {
        for (at, source) in compare.sources.iter().enumerate() {
            row.spawn(surface(
                look,
                Tone::White,
                look.pick(36.0, 18.0),
                look.pick(8.0, 4.0),
                look.pick(8.0, 4.0),
                across(look.pick(420.0, 150.0)),
            ))
            .with_children(|sheet| {
                head(sheet, look, at, source);
                let body = Node { padding: UiRect::all(look.px(16.0, 8.0)), ..stack(look, FlexDirection::Column, 0.0) };
                sheet.spawn((body, Pickable::IGNORE)).with_children(|body| says(body, look, compare, source));
            });
        }
    });
    for field in &compare.fields {
        let node = Node {
            padding: UiRect::all(look.px(24.0, 12.0)),
            row_gap: look.px(12.0, 8.0),
            flex_direction: FlexDirection::Column,
            flex_shrink: 0.0,
            ..default()
        };
        let card = surface(look, Tone::White, look.pick(36.0, 20.0), look.pick(8.0, 4.0), look.pick(8.0, 4.0), node);
        parent.spawn(card).with_children(|card| {
            text(card, Words::new(parts::message(&field.id), Role::Button, parts::question_color(look)));
            card.spawn((row(), Pickable::IGNORE)).with_children(|row| {
                for at in 0..compare.sources.len() {
                    row.spawn((across(look.pick(360.0, 130.0)), Pickable::IGNORE))
                        .with_children(|cell| answer(cell, look, compare, field, at, Shape::Cell));
                }
            });
        });
    }
}

/// What a source answers: covered until it is pressed.
fn answer(parent: &mut ChildSpawnerCommands, look: &Look, compare: &CompareView, field: &FieldView, at: usize, shape: Shape) {
    let AnswerView { id, open } = &field.answers[at];
    let question = parts::message(&field.id);
    let source = parts::message(&compare.sources[at]);
    let name = if *open {
        Message::new("compare-open").arg("source", source.clone()).arg("question", question.clone()).arg("answer", parts::message(id))
    } else {
        Message::new("compare-covered").arg("source", source.clone()).arg("question", question.clone())
    };
    // Disabled when it is open: it keeps the focus, and can be read again.
    let act = control(format!("field-{id}"), name, pick(id)).disabled(*open);
    let tone = if *open { Tone::Mint } else { Tone::Paper };
    let cell = shape == Shape::Cell;
    let node = Node {
        min_height: look.px(72.0, 52.0),
        flex_grow: if cell { 1.0 } else { 0.0 },
        padding: UiRect::axes(look.px(26.0, 12.0), look.px(6.0, 5.0)),
        column_gap: look.px(20.0, 8.0),
        row_gap: Val::Px(2.0),
        flex_direction: if cell { FlexDirection::Column } else { FlexDirection::Row },
        align_items: if cell { AlignItems::Stretch } else { AlignItems::Center },
        justify_content: JustifyContent::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let (lip, shadow) = if *open { (0.0, 0.0) } else { (look.pick(6.0, 3.0), look.pick(4.0, 2.0)) };
    let holder = Node { flex_grow: node.flex_grow, flex_shrink: 0.0, ..stack(look, FlexDirection::Column, 0.0) };
    let mut face = parent.spawn((holder, Pickable::IGNORE));
    face.with_children(|holder| {
        holder.spawn((surface(look, tone, look.pick(26.0, 16.0), lip, shadow, node), act)).with_children(|face| {
            let above = if cell { source } else { question };
            let first = Node {
                flex_grow: if cell { 0.0 } else { 1.0 },
                flex_basis: if cell { Val::Auto } else { Val::Percent(36.0) },
                min_width: Val::ZERO,
                ..default()
            };
            face.spawn((first, Pickable::IGNORE)).with_children(|first| {
                label(first, Words::new(above, Role::Note, parts::note_color(look)));
            });
            let second = Node {
                flex_grow: 1.0,
                flex_basis: if cell { Val::Auto } else { Val::Percent(64.0) },
                min_width: Val::ZERO,
                align_items: AlignItems::Center,
                ..stack(look, FlexDirection::Row, look.pick(14.0, 8.0))
            };
            face.spawn((second, Pickable::IGNORE)).with_children(|second| {
                if *open {
                    let words = Node { ..kit::free() };
                    second.spawn((words, Pickable::IGNORE)).with_children(|words| {
                        label(words, Words::new(parts::message(id), if cell { Role::Body } else { Role::Choice }, tone.ink(look)));
                    });
                } else {
                    icon(second, look, "eye", parts::question_color(look), look.pick(44.0, 26.0), false);
                    label(second, Words::new(Message::new("compare-look"), Role::Button, parts::question_color(look)));
                }
            });
        });
    });
}

/// What is asked just now: to look, to judge, how sure; in the end the way on.
fn judge(parent: &mut ChildSpawnerCommands, view: &View, compare: &CompareView) {
    let look = view.look;
    let decides = !compare.verdicts.is_empty();
    let asks_sure = compare.verdict.is_some() && compare.why.is_none();
    let ask = match (decides, asks_sure) {
        (false, _) => parts::message(&compare.ask),
        (true, false) => Message::new("compare-think"),
        (true, true) => Message::new("compare-sure"),
    };
    let said = Said { ask, why: compare.why.as_ref(), hint: compare.hint.as_ref(), done: compare.done.as_ref() };
    let top = Node { flex_wrap: if kit::roomy(look) { FlexWrap::NoWrap } else { FlexWrap::Wrap }, ..kit::row(look) };
    parent.spawn((top, Pickable::IGNORE)).with_children(|top| {
        let wide = if kit::roomy(look) { Val::ZERO } else { Val::Percent(100.0) };
        kit::says(top, view, &said, Node { flex_basis: wide, ..kit::free() });
        if !decides {
            kit::chip(top, look, Message::new("compare-looked").arg("looked", compare.looked.0).arg("enough", compare.looked.1));
        }
        if compare.done.is_some() {
            kit::finish(top, look, true, if kit::roomy(look) { Val::Px(420.0) } else { Val::Auto });
        } else if !asks_sure {
            kit::hint(top, look, compare.hint.as_ref(), compare.more_hints);
        }
    });
    if compare.done.is_some() || !decides {
        return;
    }
    let across = kit::roomy(look);
    let direction = if across { FlexDirection::Row } else { FlexDirection::Column };
    parent.spawn((Node { flex_shrink: 0.0, ..stack(look, direction, look.pick(28.0, 10.0)) }, Pickable::IGNORE)).with_children(|row| {
        for (index, verdict) in compare.verdicts.iter().enumerate() {
            let mine = compare.verdict.as_ref() == Some(&verdict.id);
            let card = Card {
                id: &verdict.id,
                key: format!("verdict-{}", verdict.id),
                tried: verdict.tried,
                chosen: Some(mine && asks_sure),
                disabled: verdict.tried,
            };
            let holder = Node { flex_direction: FlexDirection::Column, ..if across { kit::free() } else { Node::default() } };
            let holder = Node { flex_shrink: if across { 1.0 } else { 0.0 }, ..holder };
            let mut holder = row.spawn((holder, Pickable::IGNORE));
            if compare.verdict.is_none() {
                holder.insert(Rise::nth(index));
            }
            holder.with_children(|holder| cards::card(holder, look, index, &card));
        }
    });
    if asks_sure {
        kit::sure(parent, look, &compare.sure);
    }
}
