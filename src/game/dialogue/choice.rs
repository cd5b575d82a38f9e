//! A decision: the mascot asks, and each way to answer is a card.

use bevy::prelude::*;

use super::{
    View, cards,
    line::{box_height, scene},
    parts, speech,
};
use crate::{
    game::{
        activities::device,
        theme::{
            look::{Class, Look},
            widget::{scroller, stack},
        },
    },
    story::view::ChoiceView,
};

pub(super) fn draw(root: &mut ChildSpawnerCommands, view: &View, choice: &ChoiceView) {
    let look = view.look;
    let asked = parts::mascot(choice.mood, &choice.ask);
    if !apart(look, choice.options.len()) {
        scene(root, view, |sheet| {
            speech::ask(sheet, view, &asked, look.stacked(), Val::Auto);
            // Where the window is wide and low, two cards fit beside each other.
            let pairs = !look.stacked() && !look.phone() && look.width >= 1300.0;
            let list = Node {
                width: Val::Percent(100.0),
                column_gap: look.px(24.0, 12.0),
                row_gap: look.px(30.0, 12.0),
                flex_wrap: FlexWrap::Wrap,
                ..stack(look, FlexDirection::Row, 0.0)
            };
            sheet.spawn((list, Pickable::IGNORE)).with_children(|list| {
                cards::draw(list, view, &choice.options, if pairs { Val::Percent(48.8) } else { Val::Percent(100.0) });
            });
        });
        return;
    }
    parts::page(root, look, |page| {
        let phone = !view.stage.bubbles.is_empty();
        let above = Node {
            flex_grow: 1.0,
            min_height: Val::ZERO,
            justify_content: if look.class == Class::Landscape { JustifyContent::End } else { JustifyContent::Center },
            padding: UiRect::horizontal(Val::Px(parts::edge(look))),
            ..stack(look, FlexDirection::Row, look.pick(40.0, 16.0))
        };
        page.spawn((above, Pickable::IGNORE)).with_children(|above| {
            if phone {
                device::beside_people(above, view);
            }
            let column = Node {
                width: look.px(718.0, 388.0),
                max_width: Val::Percent(60.0),
                row_gap: look.px(24.0, 8.0),
                padding: UiRect::axes(look.px(14.0, 7.0), look.px(16.0, 7.0)),
                ..stack(look, FlexDirection::Column, 0.0)
            };
            above.spawn(scroller(column)).with_children(|column| {
                cards::draw(column, view, &choice.options, Val::Percent(100.0));
            });
        });
        let bottom = Node {
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            padding: UiRect::new(Val::Px(parts::edge(look)), Val::Px(parts::edge(look)), look.px(48.0, 24.0), look.px(36.0, 12.0)),
            ..stack(look, FlexDirection::Column, 0.0)
        };
        page.spawn((bottom, Pickable::IGNORE)).with_children(|bottom| {
            let height = if look.class == Class::Landscape { Val::Auto } else { box_height(look) };
            speech::ask(bottom, view, &asked, false, height);
        });
    });
}

/// The cards have room above the box, between the people; else they follow under it.
fn apart(look: &Look, options: usize) -> bool {
    let free = look.height - parts::head_height(look);
    match look.class {
        _ if look.stacked() => false,
        Class::Portrait => false,
        Class::Landscape => true,
        Class::Wide | Class::Compact => look.width >= 1100.0 && free - 390.0 >= 152.0 * options as f32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_stand_between_people_only_where_there_is_room() {
        let look = |width, height, text| {
            let (class, scale, size) = Look::measure(width, height);
            Look { class, scale, width: size.x, height: size.y, text, ..Look::default() }
        };
        assert!(apart(&look(1920.0, 1080.0, 1.0), 3));
        assert!(!apart(&look(1920.0, 1080.0, 2.0), 3));
        assert!(!apart(&look(390.0, 844.0, 1.0), 2));
        assert!(apart(&look(844.0, 390.0, 1.0), 4));
        assert!(!apart(&look(1000.0, 600.0, 1.0), 4));
    }
}
