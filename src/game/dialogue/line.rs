//! A line: the box at the bottom; on a phone's screen in the story, the bubbles above it.

use bevy::prelude::*;

use super::{View, parts, speech};
use crate::{
    game::{
        activities::device,
        theme::{
            look::{Class, Look},
            widget::{scroller, stack},
        },
    },
    story::{script::Mood, view::Line},
};

pub(super) fn draw(root: &mut ChildSpawnerCommands, view: &View, line: &Line) {
    let silent = line.mood == Mood::Message;
    scene(root, view, |area| {
        let height = if silent { Val::Auto } else { box_height(view.look) };
        speech::say(area, view, speech::Speech { line, silent, portrait: view.look.stacked(), typed: !silent, height });
    });
}

/// The least height of the box at the bottom.
pub(super) fn box_height(look: &Look) -> Val {
    Val::Px(match look.class {
        Class::Wide | Class::Compact => 306.0,
        Class::Portrait => 198.0,
        Class::Landscape => 114.0,
    })
}

/// The people, or the phone of the story, above; under them what is said or asked, which scrolls when it is high.
pub(super) fn scene(root: &mut ChildSpawnerCommands, view: &View, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let look = view.look;
    let phone = !view.stage.bubbles.is_empty();
    parts::page(root, look, |page| {
        // On a phone held upright the box begins under the people and what can be chosen follows; else it sits at the bottom.
        let upright = look.class == Class::Portrait && !phone;
        let people = look.height.mul_add(0.45, -parts::head_height(look));
        let above = Node {
            flex_basis: if look.class == Class::Portrait { Val::Px(people) } else { Val::ZERO },
            flex_grow: if upright { 0.0 } else { 1.0 },
            flex_shrink: 100.0,
            min_height: Val::Px(if phone { look.pick(300.0f32, 140.0).min(look.height * 0.3) } else { 0.0 }),
            justify_content: JustifyContent::Center,
            padding: UiRect::horizontal(Val::Px(parts::edge(look))),
            ..stack(look, FlexDirection::Row, 0.0)
        };
        page.spawn((above, Pickable::IGNORE)).with_children(|above| {
            if phone {
                device::beside_people(above, view);
            }
        });
        page.spawn(scroller(sheet(look))).with_children(fill);
    });
}

/// The part at the bottom; its padding leaves room for the name, the lip and the ring of focus.
fn sheet(look: &Look) -> Node {
    Node {
        flex_shrink: 1.0,
        row_gap: look.px(24.0, 12.0),
        align_items: AlignItems::Center,
        padding: UiRect::new(Val::Px(parts::edge(look)), Val::Px(parts::edge(look)), look.px(48.0, 26.0), look.px(36.0, 16.0)),
        ..stack(look, FlexDirection::Column, 0.0)
    }
}
