//! What panels are made of: ids as messages, pages, columns that scroll, the calm ground of an activity, heads.

use std::fmt::Debug;

use bevy::{picking::Pickable, prelude::*};

use super::View;
use crate::{
    game::{
        art::{Drawing, Drawn, Figure},
        theme::{
            look::Look,
            motion::Rise,
            palette,
            relief::Relief,
            widget::{Live, scroller, stack, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        script::Mood,
        view::{Line, Speaker},
    },
};

/// The message of an id of the story.
pub fn message(id: &Id) -> Message {
    Message::from(id)
}

/// The id of a member of a closed list: `OneMore` is `one-more`.
pub fn kebab(member: impl Debug) -> String {
    crate::story::kebab(&format!("{member:?}"))
}

/// What somebody is called; captions and devices have no name.
pub fn name(speaker: &Speaker) -> Option<Message> {
    match speaker {
        Speaker::Person(who) => Some(Message::new(format!("name-{who}"))),
        Speaker::Screen | Speaker::Sound | Speaker::Narrator => None,
    }
}

/// What a screen reader says of a line: who, and what.
pub fn live(line: &Line) -> Live {
    let way = match &line.speaker {
        Speaker::Person(_) if line.mood == Mood::Message => "chat-bubble",
        Speaker::Person(_) => "access-says",
        Speaker::Sound => "access-sound",
        Speaker::Screen => "access-screen",
        Speaker::Narrator => "access-narrator",
    };
    Live(vec![spoken(way, line)])
}

/// A line in the words of a screen reader: the message `way` with `$name` and `$text`.
pub fn spoken(way: &'static str, line: &Line) -> Message {
    let said = Message::new(way).arg("text", message(&line.text));
    match name(&line.speaker) {
        Some(name) => said.arg("name", name),
        None => said,
    }
}

/// Puts a node so far from the side where reading starts.
pub fn from_start(look: &Look, distance: Val, node: Node) -> Node {
    if look.rtl { Node { right: distance, ..node } } else { Node { left: distance, ..node } }
}

/// The height that Leave, Settings and Get help take.
pub fn head_height(look: &Look) -> f32 {
    look.pick(130.0, 76.0)
}

/// The distance from the edge of the window.
pub fn edge(look: &Look) -> f32 {
    look.pick(60.0, 12.0)
}

/// The whole window below the head, as a column.
pub fn page(root: &mut ChildSpawnerCommands, look: &Look, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let node = Node {
        width: Val::Percent(100.0),
        height: Val::Percent(100.0),
        padding: UiRect::top(Val::Px(head_height(look))),
        ..stack(look, FlexDirection::Column, 0.0)
    };
    root.spawn((node, Pickable::IGNORE)).with_children(fill);
}

/// One thing in the middle of the window; it scrolls when it is higher.
pub fn middle(root: &mut ChildSpawnerCommands, view: &View, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let look = view.look;
    page(root, look, |page| {
        let node = Node {
            flex_grow: 1.0,
            padding: UiRect::axes(Val::Px(edge(look)), look.px(24.0, 12.0)),
            align_items: AlignItems::Center,
            ..stack(look, FlexDirection::Column, 0.0)
        };
        page.spawn(scroller(node)).with_children(|area| {
            // Margins instead of centring: what is higher than the window can then be scrolled from its top on.
            let holder =
                Node { margin: UiRect::vertical(Val::Auto), max_width: Val::Percent(100.0), ..stack(look, FlexDirection::Column, 0.0) };
            let mut holder = area.spawn(holder);
            if view.fresh {
                holder.insert(Rise::panel());
            }
            holder.with_children(fill);
        });
    });
}

/// The calm ground of an activity that fills the window: the place stays, faintly.
pub fn ground(root: &mut ChildSpawnerCommands, look: &Look) {
    let color = if look.high_contrast { palette::NIGHT } else { palette::PAPER };
    let node = Node { position_type: PositionType::Absolute, width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
    root.spawn((node, BackgroundColor(color.with_alpha(if look.high_contrast { 0.9 } else { 0.72 })), Pickable::IGNORE));
}

/// The colour of a question.
pub fn question_color(look: &Look) -> Color {
    if look.high_contrast { palette::SUN } else { palette::TEAL_DEEP }
}

/// The colour of secondary words on a tone of paper.
pub fn note_color(look: &Look) -> Color {
    if look.high_contrast { palette::WHITE } else { palette::INK_2 }
}

/// Quiet words on a dark strip: what can be done here.
pub fn tip(parent: &mut ChildSpawnerCommands, look: &Look, message: Message, node: Node) {
    let color = if look.high_contrast { palette::NIGHT } else { palette::NOTE };
    let node = Node {
        padding: UiRect::axes(look.px(30.0, 16.0), look.px(12.0, 8.0)),
        min_height: look.px(76.0, 44.0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(look.px(32.0, 16.0)),
        direction: look.direction(),
        ..node
    };
    parent.spawn((node, BackgroundColor(color))).with_children(|strip| {
        text(strip, Words::new(message, Role::Note, palette::WHITE).centred());
    });
}

/// The white line inside a paper panel.
pub fn inner_line(parent: &mut ChildSpawnerCommands, look: &Look) {
    if look.high_contrast {
        return;
    }
    let inset = look.pick(5.0, 2.5);
    let node = Node {
        position_type: PositionType::Absolute,
        left: Val::Px(inset),
        right: Val::Px(inset),
        top: Val::Px(inset),
        bottom: Val::Px(inset),
        border_radius: BorderRadius::all(look.px(39.0, 21.0)),
        ..default()
    };
    parent.spawn((node, Relief::line(palette::WHITE, inset), Pickable::IGNORE));
}

/// A head in a round frame.
pub fn portrait(parent: &mut ChildSpawnerCommands, look: &Look, figure: Figure, node: Node) {
    let rim = look.px(5.0, 3.0);
    let node = Node { border: UiRect::all(rim), border_radius: BorderRadius::MAX, overflow: Overflow::clip(), flex_shrink: 0.0, ..node };
    parent.spawn((node, BackgroundColor(palette::MINT), BorderColor::all(palette::WHITE), Pickable::IGNORE)).with_children(|disc| {
        let fill = Node { width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
        disc.spawn((Drawing(Drawn::Disc(figure)), fill, Pickable::IGNORE));
    });
}

/// The mascot says this.
pub fn mascot(mood: Mood, text: &Id) -> Line {
    Line { speaker: Speaker::Person(Id::from("mascot")), mood, text: text.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::script::{Pressure, Skill};

    #[test]
    fn members_of_lists_have_ids() {
        assert_eq!(kebab(Pressure::OneMore), "one-more");
        assert_eq!(kebab(Pressure::Hurry), "hurry");
        assert_eq!(kebab(Skill::SaveBlockReport), "save-block-report");
    }
}
