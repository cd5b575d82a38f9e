//! Sort cards into bins: one card is in the hand; press the bin it belongs in, or drag it there.

use bevy::{prelude::*, ui::UiScale};

use super::kit::{self, Said, pick};
use crate::{
    game::{
        action::Action,
        dialogue::{View, cards, parts},
        theme::{
            look::Look,
            motion::{Moving, Rise},
            palette,
            relief::Relief,
            widget::{Tone, control, label, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        view::{BinView, SortView},
    },
};

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, sort: &SortView) {
    let look = view.look;
    kit::ground(root, look);
    kit::title(root, look, Message::new("sort-title"));
    if kit::roomy(look) { wide(root, view, sort) } else { narrow(root, view, sort) }
}

fn said(sort: &SortView) -> Said<'_> {
    Said { ask: parts::message(&sort.ask), why: sort.why.as_ref(), hint: sort.hint.as_ref(), done: sort.done.as_ref() }
}

/// The mascot, the card and the counter above; the bins beside each other under them.
fn wide(root: &mut ChildSpawnerCommands, view: &View, sort: &SortView) {
    let look = view.look;
    kit::tall(root, view, "sort", |column| {
        let top = Node { min_height: Val::Px(210.0), align_items: AlignItems::Center, ..stack(look, FlexDirection::Row, 40.0) };
        let top = Node { flex_shrink: 0.0, ..top };
        column.spawn((top, Pickable::IGNORE)).with_children(|top| {
            kit::says(top, view, &said(sort), kit::free());
            hand(top, view, sort, Val::Px(560.0));
            let side = Node { align_items: AlignItems::Start, ..kit::free() };
            let side = Node { flex_direction: FlexDirection::Column, row_gap: Val::Px(20.0), direction: look.direction(), ..side };
            top.spawn((side, Pickable::IGNORE)).with_children(|side| {
                counter(side, look, sort);
                kit::hint(side, look, sort.hint.as_ref(), sort.more_hints);
            });
        });
        let row = Node { flex_grow: 1.0, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, 40.0) };
        column.spawn((row, Pickable::IGNORE)).with_children(|row| {
            for (index, bin) in sort.bins.iter().enumerate() {
                let mut holder = row.spawn((Node { ..kit::free() }, Pickable::IGNORE));
                if view.fresh {
                    holder.insert(Rise::nth(index));
                }
                holder.with_children(|holder| tall_bin(holder, view, sort, index, bin));
            }
        });
        let foot = Node { flex_wrap: FlexWrap::NoWrap, align_items: AlignItems::Stretch, ..kit::row(look) };
        column.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
            parts::tip(foot, look, Message::new("sort-how"), kit::free());
            kit::finish(foot, look, sort.done.is_some(), Val::Px(420.0));
        });
    });
}

/// The card above, the bins as rows, and under them what is sorted.
fn narrow(root: &mut ChildSpawnerCommands, view: &View, sort: &SortView) {
    let look = view.look;
    kit::halves(
        root,
        view,
        |first| {
            kit::says(first, view, &said(sort), Node { flex_shrink: 0.0, ..default() });
            hand(first, view, sort, Val::Percent(100.0));
            counter(first, look, sort);
        },
        |second| {
            for (index, bin) in sort.bins.iter().enumerate() {
                flat_bin(second, look, sort, index, bin);
            }
            second.spawn((kit::row(look), Pickable::IGNORE)).with_children(|row| {
                kit::hint(row, look, sort.hint.as_ref(), sort.more_hints);
                kit::finish(row, look, sort.done.is_some(), Val::Auto);
            });
            for (index, bin) in sort.bins.iter().enumerate() {
                for card in &bin.cards {
                    placed(second, view, sort, card, &bin.id, Some(index));
                }
            }
        },
    );
}

fn counter(parent: &mut ChildSpawnerCommands, look: &Look, sort: &SortView) {
    let sorted = sort.cards.iter().filter(|card| card.bin.is_some()).count();
    let number = (sorted + 1).min(sort.cards.len());
    let holder = Node { justify_content: JustifyContent::Center, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, 0.0) };
    parent.spawn((holder, Pickable::IGNORE)).with_children(|holder| {
        kit::chip(holder, look, Message::new("sort-card").arg("number", number).arg("total", sort.cards.len()));
    });
}

/// The card in the hand: it can be dragged to a bin, too.
fn hand(parent: &mut ChildSpawnerCommands, view: &View, sort: &SortView, width: Val) {
    let look = view.look;
    let high = look.px(180.0, 92.0);
    let radius = look.pick(36.0, 22.0);
    let holder = Node { width, flex_shrink: 0.0, ..stack(look, FlexDirection::Column, 0.0) };
    let mut holder = parent.spawn((holder, Pickable::IGNORE));
    let Some(lifted) = &sort.lifted else {
        holder.with_children(|holder| {
            let node = Node { min_height: high, padding: UiRect::axes(look.px(40.0, 18.0), look.px(16.0, 8.0)), ..default() };
            kit::empty(holder, look, radius, node, Some(Message::new("sort-all-done")));
        });
        return;
    };
    let astray = sort.why.as_ref().is_some_and(|why| !why.fits);
    holder.insert(if astray { Rise::back() } else { Rise::nth(0) });
    holder.with_children(|holder| {
        let ring = look.pick(6.0, 4.0);
        let frame = Node {
            padding: UiRect::all(Val::Px(ring)),
            border: UiRect::all(Val::Px(look.pick(4.0, 2.0))),
            border_radius: BorderRadius::all(Val::Px(radius + ring + 4.0)),
            ..stack(look, FlexDirection::Column, 0.0)
        };
        let (ground, edge) = if look.high_contrast { (palette::SUN, palette::NIGHT) } else { (palette::MARIGOLD, palette::INK) };
        // Seen through by the pointer, so that a drag finds the bin under the card.
        let through = Pickable { should_block_lower: false, is_hoverable: true };
        let relief = Relief::flat(ground, look.pick(14.0, 6.0));
        let mut card = holder.spawn((frame, relief, BorderColor::all(edge), UiTransform::default(), through));
        card.observe(lift).observe(carry).observe(drop_down);
        card.with_children(|frame| {
            let node = Node {
                min_height: high,
                padding: UiRect::axes(look.px(40.0, 18.0), look.px(16.0, 8.0)),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..default()
            };
            frame.spawn((surface(look, Tone::White, radius, 0.0, 0.0, node), Pickable::IGNORE)).with_children(|face| {
                text(face, Words::new(parts::message(lifted), Role::Line, Tone::White.ink(look)).centred());
            });
        });
    });
}

/// While it is dragged the card is over everything of the panel.
fn lift(mut drag: On<Pointer<DragStart>>, mut commands: Commands) {
    drag.propagate(false);
    commands.entity(drag.entity).insert(GlobalZIndex(15));
}

fn carry(mut drag: On<Pointer<Drag>>, mut cards: Query<&mut UiTransform>, scale: Res<UiScale>, moving: Res<Moving>) {
    drag.propagate(false);
    if let Ok(mut transform) = cards.get_mut(drag.entity) {
        let way = drag.distance / scale.0;
        (transform.translation.x, transform.translation.y) = (Val::Px(way.x), Val::Px(way.y));
        moving.mark();
    }
}

fn drop_down(mut drag: On<Pointer<DragEnd>>, mut cards: Query<&mut UiTransform>, mut commands: Commands, moving: Res<Moving>) {
    drag.propagate(false);
    if let Ok(mut transform) = cards.get_mut(drag.entity) {
        *transform = UiTransform::default();
        commands.entity(drag.entity).remove::<GlobalZIndex>();
        moving.mark();
    }
}

/// A card that is dropped on a bin goes where a press on the bin puts it.
fn takes(bin: &Id) -> impl Fn(On<Pointer<DragDrop>>, MessageWriter<Action>) + Send + Sync + 'static + use<> {
    let act = pick(bin);
    move |mut drop, mut actions| {
        drop.propagate(false);
        actions.write(act.clone());
    }
}

fn bin_control(sort: &SortView, bin: &BinView) -> crate::game::theme::widget::Control {
    let name = Message::new("sort-bin").arg("bin", parts::message(&bin.id)).arg("count", bin.cards.len());
    control(format!("bin-{}", bin.id), name, pick(&bin.id)).disabled(sort.lifted.is_none())
}

fn tall_bin(parent: &mut ChildSpawnerCommands, view: &View, sort: &SortView, index: usize, bin: &BinView) {
    let look = view.look;
    let radius = 36.0;
    let (ground, color) = cards::colors(look, index);
    let node =
        Node { flex_grow: 1.0, min_width: Val::ZERO, flex_direction: FlexDirection::Column, min_height: Val::Px(300.0), ..default() };
    let mut face = parent.spawn((surface(look, Tone::Paper, radius, 8.0, 12.0, node), bin_control(sort, bin)));
    face.observe(takes(&bin.id));
    face.with_children(|face| {
        let head = Node {
            min_height: Val::Px(104.0),
            padding: UiRect::axes(Val::Px(40.0), Val::Px(12.0)),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::top(Val::Px(if look.high_contrast { radius - 4.0 } else { radius })),
            flex_shrink: 0.0,
            ..stack(look, FlexDirection::Row, 24.0)
        };
        face.spawn((head, BackgroundColor(ground), Pickable::IGNORE)).with_children(|head| {
            cards::shape(head, look, index, color, 44.0);
            label(head, Words::new(parts::message(&bin.id), Role::Heading, color));
        });
        let body = Node { flex_grow: 1.0, padding: UiRect::all(Val::Px(26.0)), ..stack(look, FlexDirection::Column, 14.0) };
        face.spawn((body, Pickable::IGNORE)).with_children(|body| {
            for card in &bin.cards {
                placed(body, view, sort, card, &bin.id, None);
            }
            if sort.lifted.is_some() {
                kit::empty(body, look, 24.0, Node { min_height: Val::Px(64.0), ..default() }, None);
            }
        });
    });
}

fn flat_bin(parent: &mut ChildSpawnerCommands, look: &Look, sort: &SortView, index: usize, bin: &BinView) {
    let radius = look.pick(32.0, 20.0);
    let node = Node { min_height: look.px(110.0, 68.0), align_items: AlignItems::Stretch, flex_shrink: 0.0, ..default() };
    let mut face =
        parent.spawn((surface(look, Tone::Paper, radius, look.pick(8.0, 4.0), look.pick(8.0, 4.0), node), bin_control(sort, bin)));
    face.observe(takes(&bin.id));
    face.with_children(|face| {
        cards::strip(face, look, index, radius);
        let middle =
            Node { padding: UiRect::axes(look.px(24.0, 14.0), look.px(10.0, 6.0)), align_items: AlignItems::Center, ..kit::free() };
        face.spawn((middle, Pickable::IGNORE)).with_children(|middle| {
            label(middle, Words::new(parts::message(&bin.id), Role::Button, Tone::Paper.ink(look)));
        });
        let end = Node { padding: UiRect::horizontal(look.px(24.0, 14.0)), align_items: AlignItems::Center, flex_shrink: 0.0, ..default() };
        face.spawn((end, Pickable::IGNORE)).with_children(|end| {
            kit::chip(end, look, Message::new("sort-count").arg("count", bin.cards.len()));
        });
    });
}

/// A card in a bin; pressed, it comes back into the hand. `mark` says which bin, where it does not lie in it.
fn placed(parent: &mut ChildSpawnerCommands, view: &View, sort: &SortView, card: &Id, bin: &Id, mark: Option<usize>) {
    let look = view.look;
    let name = Message::new("sort-placed").arg("card", parts::message(card)).arg("bin", parts::message(bin));
    let node = Node {
        min_height: look.px(68.0, 48.0),
        padding: UiRect::axes(look.px(24.0, 12.0), look.px(8.0, 5.0)),
        column_gap: look.px(16.0, 10.0),
        align_items: AlignItems::Center,
        flex_shrink: 0.0,
        ..default()
    };
    let newest = sort.why.as_ref().is_some_and(|why| why.fits && why.id == *card);
    let holder = Node { flex_shrink: 0.0, ..stack(look, FlexDirection::Column, 0.0) };
    let mut holder = parent.spawn((holder, Pickable::IGNORE));
    if newest {
        holder.insert(Rise::pop());
    }
    holder.with_children(|holder| {
        let act = control(format!("card-{card}"), name, pick(card));
        holder.spawn((surface(look, Tone::White, look.pick(24.0, 16.0), 0.0, 0.0, node), act)).with_children(|face| {
            if let Some(index) = mark {
                let (ground, color) = cards::colors(look, index);
                let size = look.px(40.0, 28.0);
                let square = Node {
                    width: size,
                    height: size,
                    flex_shrink: 0.0,
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    border_radius: BorderRadius::all(look.px(10.0, 8.0)),
                    ..default()
                };
                face.spawn((square, BackgroundColor(ground), Pickable::IGNORE)).with_children(|square| {
                    cards::shape(square, look, index, color, look.pick(22.0, 15.0));
                });
            }
            let column = Node { ..kit::free() };
            face.spawn((column, Pickable::IGNORE)).with_children(|column| {
                label(column, Words::new(parts::message(card), Role::Note, Tone::White.ink(look)));
            });
            cards::check(face, look, look.pick(36.0, 24.0));
        });
    });
}
