//! What panels are made of: the speech box, option cards, columns that scroll, the calm ground of an activity.

use std::fmt::Debug;

use bevy::{picking::Pickable, prelude::*, ui_widgets::ScrollArea};

use super::{
    View,
    typewriter::{OnwardArrow, Typed},
};
use crate::{
    game::{
        action::{Action, Overlay},
        art::{Drawing, Drawn, Figure},
        theme::{
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, Tone, button, control, icon, label, panel, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        script::Mood,
        view::{Act, Line, Speaker},
    },
};

/// The message of an id of the story.
pub fn message(id: &Id) -> Message {
    Message::from(id)
}

/// The id of a member of a closed list: `OneMore` is `one-more`.
pub fn kebab(member: impl Debug) -> String {
    let mut id = String::new();
    for character in format!("{member:?}").chars() {
        if character.is_uppercase() && !id.is_empty() {
            id.push('-');
        }
        id.extend(character.to_lowercase());
    }
    id
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

fn spoken(way: &'static str, line: &Line) -> Message {
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

/// Puts a node so far from the side where reading ends.
pub fn from_end(look: &Look, distance: Val, node: Node) -> Node {
    if look.rtl { Node { left: distance, ..node } } else { Node { right: distance, ..node } }
}

/// The height that Leave, Settings and Get help take.
pub fn head_height(look: &Look) -> f32 {
    look.pick(130.0, 76.0)
}

/// The distance from the edge of the window.
pub fn edge(look: &Look) -> f32 {
    look.pick(60.0, 12.0)
}

/// A column that scrolls when it must.
pub fn scroller(node: Node) -> impl Bundle {
    (Node { overflow: Overflow::scroll_y(), min_height: Val::ZERO, flex_direction: FlexDirection::Column, ..node }, ScrollArea)
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
            let holder = Node {
                margin: UiRect::vertical(Val::Auto),
                max_width: Val::Percent(100.0),
                ..stack(look, FlexDirection::Column, 0.0)
            };
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
    let inset = look.px(5.0, 2.5);
    let node = Node {
        position_type: PositionType::Absolute,
        left: inset,
        right: inset,
        top: inset,
        bottom: inset,
        border: UiRect::all(inset),
        border_radius: BorderRadius::all(look.px(39.0, 21.0)),
        ..default()
    };
    parent.spawn((node, BorderColor::all(palette::WHITE), Pickable::IGNORE));
}

/// What a speech box holds.
pub struct Speech<'a> {
    /// Who says it, and how.
    pub line: &'a Line,
    /// The words are in a chat bubble already.
    pub silent: bool,
    /// The speaker's head sits at the name: there is no picture of them beside the box.
    pub portrait: bool,
    /// Words appear one by one.
    pub typed: bool,
    /// Least height.
    pub height: Val,
}

/// The box of a line: the whole of it reads on.
pub fn speech(parent: &mut ChildSpawnerCommands, view: &View, speech: Speech) {
    let look = view.look;
    let caption = matches!(speech.line.speaker, Speaker::Sound | Speaker::Narrator);
    let node = Node {
        width: Val::Percent(100.0),
        max_width: Val::Px(1800.0),
        min_height: speech.height,
        padding: UiRect::new(look.px(62.0, 20.0), look.px(40.0, 12.0), look.px(if speech.silent { 30.0 } else { 56.0 }, 26.0), look.px(24.0, 10.0)),
        row_gap: look.px(16.0, 6.0),
        justify_content: JustifyContent::SpaceBetween,
        ..default()
    };
    let on = control("advance", Message::new("hud-next"), Action::ReadOn);
    // The words for screen readers stand around the control: it is a button to them, and a button has a name of its own.
    let holder = Node { width: Val::Percent(100.0), max_width: Val::Px(1800.0), ..stack(look, FlexDirection::Column, 0.0) };
    let mut holder = parent.spawn((holder, live(speech.line), Pickable::IGNORE));
    if view.fresh {
        holder.insert(Rise::panel());
    }
    holder.with_children(|holder| {
        let mut face = holder.spawn((panel(look, node), on));
        face.with_children(|face| {
        inner_line(face, look);
        if let Some(name) = name(&speech.line.speaker) {
            name_tag(face, look, name, speech.portrait.then_some(speech.line));
        }
        if !speech.silent {
            let color = if caption { note_color(look) } else { Tone::Paper.ink(look) };
            let node = Node { column_gap: look.px(24.0, 10.0), align_items: AlignItems::Center, ..stack(look, FlexDirection::Row, 0.0) };
            face.spawn((node, Pickable::IGNORE)).with_children(|row| {
                if speech.line.speaker == Speaker::Sound {
                    icon(row, look, "speaker", color, look.pick(52.0, 28.0) * look.text.sqrt(), false);
                }
                let words = Words::new(message(&speech.line.text), Role::Line, color);
                let column = Node { max_width: Val::Px(look.pick(1360.0, 640.0) * look.text), flex_shrink: 1.0, ..default() };
                let mut entity = row.spawn((words, column, Pickable::IGNORE));
                if speech.typed {
                    entity.insert(Typed);
                }
            });
        }
        tools(face, view, true);
        });
    });
}

/// The name of who speaks, over the edge of the box; with their head, where no figure stands by.
pub fn name_tag(face: &mut ChildSpawnerCommands, look: &Look, name: Message, head: Option<&Line>) {
    let (ground, lip, ink) = if look.high_contrast {
        (palette::SUN, palette::SUN, palette::NIGHT)
    } else {
        (palette::TEAL_DEEP, palette::TEAL_NIGHT, palette::WHITE)
    };
    let height = look.pick(76.0, 38.0);
    let disc = look.pick(116.0, 60.0);
    let side = look.px(60.0, 16.0);
    let tag = from_start(
        look,
        side,
        Node {
            position_type: PositionType::Absolute,
            top: Val::Px(-look.pick(34.0, 18.0)),
            min_height: Val::Px(height),
            padding: UiRect::axes(look.px(40.0, 18.0), Val::ZERO),
            align_items: AlignItems::Center,
            border: UiRect::bottom(look.px(6.0, 3.0)),
            border_radius: BorderRadius::all(look.px(34.0, 18.0)),
            direction: look.direction(),
            ..default()
        },
    );
    let person = head.and_then(|line| match &line.speaker {
        Speaker::Person(who) => Some(Figure::new(who.as_str(), line.mood)),
        _ => None,
    });
    let tag = match (&person, look.rtl) {
        (None, _) => tag,
        (Some(_), false) => Node { padding: UiRect::new(Val::Px(disc * 0.8), look.px(30.0, 16.0), Val::ZERO, Val::ZERO), ..tag },
        (Some(_), true) => Node { padding: UiRect::new(look.px(30.0, 16.0), Val::Px(disc * 0.8), Val::ZERO, Val::ZERO), ..tag },
    };
    face.spawn((tag, BackgroundColor(ground), BorderColor::all(lip), Pickable::IGNORE)).with_children(|tag| {
        label(tag, Words::new(name, Role::Name, ink));
        if let Some(figure) = person {
            let node = from_start(
                look,
                Val::Px(-disc * 0.3),
                Node {
                    position_type: PositionType::Absolute,
                    top: Val::Px((height - disc) / 2.0),
                    width: Val::Px(disc),
                    height: Val::Px(disc),
                    ..default()
                },
            );
            portrait(tag, look, figure, node);
        }
    });
}

/// A head in a round frame.
pub fn portrait(parent: &mut ChildSpawnerCommands, look: &Look, figure: Figure, node: Node) {
    let rim = look.px(5.0, 3.0);
    let node = Node { border: UiRect::all(rim), border_radius: BorderRadius::MAX, overflow: Overflow::clip(), flex_shrink: 0.0, ..node };
    parent.spawn((node, BackgroundColor(palette::MINT), BorderColor::all(palette::WHITE), Pickable::IGNORE)).with_children(|disc| {
        let fill = Node { width: Val::Percent(100.0), height: Val::Percent(100.0), border_radius: BorderRadius::MAX, ..default() };
        disc.spawn((Drawing(Drawn::Portrait(figure)), fill, Pickable::IGNORE));
    });
}

/// The row under a line: how far the story is; back, what was said, read aloud, on.
pub fn tools(face: &mut ChildSpawnerCommands, view: &View, onward: bool) {
    let look = view.look;
    let gap = look.px(20.0, 8.0);
    let row = Node {
        align_items: AlignItems::Center,
        column_gap: gap,
        row_gap: gap,
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::End,
        ..stack(look, FlexDirection::Row, 0.0)
    };
    face.spawn((row, Pickable::IGNORE)).with_children(|row| {
        progress_dots(row, view);
        let tool = |name| ButtonLook { height: (76.0, 48.0), ..ButtonLook::new(Tone::Mint).icon(name).icon_only() };
        let back = control("step-back", Message::new("hud-back"), Action::Act(Act::Back));
        button(row, look, back, tool("next").backwards());
        let history = control("history", Message::new("hud-history"), Action::Open(Overlay::History));
        button(row, look, history, tool("bubble"));
        let speak = control("speak", Message::new("hud-speak"), Action::Speak);
        button(row, look, speak, tool("speaker"));
        if onward {
            let size = look.pick(60.0, 40.0);
            let arrow = icon(row, look, "next", question_color(look), size, false);
            row.commands().entity(arrow).insert((OnwardArrow, Visibility::Hidden));
        }
    });
}

/// A dot for each scene, full up to this one.
fn progress_dots(row: &mut ChildSpawnerCommands, view: &View) {
    let look = view.look;
    let (at, of) = view.playthrough.progress();
    let size = look.pick(18.0, 8.0);
    let dots = Node {
        column_gap: Val::Px(size * 0.7),
        row_gap: Val::Px(size * 0.7),
        flex_wrap: FlexWrap::Wrap,
        flex_grow: 1.0,
        ..stack(look, FlexDirection::Row, 0.0)
    };
    row.spawn((dots, Pickable::IGNORE)).with_children(|dots| {
        for dot in 0..of {
            let past = dot < at;
            let color = match (look.high_contrast, past) {
                (true, true) => palette::SUN,
                (true, false) => palette::INK_2,
                (false, true) => palette::TEAL_DEEP,
                (false, false) => palette::PAPER_LIP,
            };
            let node = Node { width: Val::Px(size), height: Val::Px(size), border_radius: BorderRadius::MAX, ..default() };
            dots.spawn((node, BackgroundColor(color), Pickable::IGNORE));
        }
    });
}

/// The box of a question that somebody asks, with the same row of tools.
pub fn question(parent: &mut ChildSpawnerCommands, view: &View, by: &Line, portrait: bool, height: Val) {
    let look = view.look;
    let node = Node {
        width: Val::Percent(100.0),
        max_width: Val::Px(1800.0),
        min_height: height,
        padding: UiRect::new(look.px(62.0, 20.0), look.px(40.0, 12.0), look.px(56.0, 26.0), look.px(24.0, 10.0)),
        row_gap: look.px(16.0, 6.0),
        justify_content: JustifyContent::SpaceBetween,
        ..default()
    };
    parent.spawn((panel(look, node), Live(vec![spoken("access-question", by)]))).with_children(|face| {
        inner_line(face, look);
        if let Some(name) = name(&by.speaker) {
            name_tag(face, look, name, portrait.then_some(by));
        }
        text(face, Words::new(message(&by.text), Role::Question, question_color(look)));
        tools(face, view, false);
    });
}

/// The mascot says this.
pub fn mascot(mood: Mood, text: &Id) -> Line {
    Line { speaker: Speaker::Person(Id::from("mascot")), mood, text: text.clone() }
}

/// One way to answer.
pub struct Card {
    /// Its place among the answers: it decides colour and shape.
    pub index: usize,
    /// What to pick.
    pub id: Id,
    /// It was tried before.
    pub tried: bool,
}

/// The cards of a decision, one under the other.
pub fn cards(parent: &mut ChildSpawnerCommands, view: &View, cards: impl Iterator<Item = Card>, width: Val) {
    let look = view.look;
    for card in cards {
        let mut holder = parent.spawn((Node { width, max_width: Val::Percent(100.0), flex_shrink: 0.0, direction: look.direction(), ..default() }, Pickable::IGNORE));
        if view.fresh {
            holder.insert(Rise::nth(card.index));
        }
        holder.with_children(|holder| option_card(holder, look, &card));
    }
}

fn option_card(holder: &mut ChildSpawnerCommands, look: &Look, card: &Card) {
    let radius = look.pick(32.0, 20.0);
    let height = match look.class {
        Class::Landscape => 52.0,
        Class::Portrait => 64.0,
        Class::Wide | Class::Compact => 126.0,
    };
    let pick = control(format!("option-{}", card.id), message(&card.id), Action::Act(Act::Pick(card.id.clone())));
    let node = Node { width: Val::Percent(100.0), min_height: Val::Px(height), align_items: AlignItems::Stretch, ..default() };
    holder.spawn((surface(look, Tone::Paper, radius, look.pick(8.0, 4.0), look.pick(8.0, 4.0), node), pick)).with_children(|face| {
        strip(face, look, card.index, radius);
        let words = Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            justify_content: JustifyContent::Center,
            padding: UiRect::axes(look.px(24.0, 14.0), look.px(10.0, 6.0)),
            ..stack(look, FlexDirection::Column, look.pick(4.0, 2.0))
        };
        face.spawn((words, Pickable::IGNORE)).with_children(|column| {
            label(column, Words::new(message(&card.id), Role::Choice, Tone::Paper.ink(look)));
            if card.tried {
                label(column, Words::new(Message::new("choice-tried"), Role::Note, note_color(look)));
            }
        });
    });
}

/// The coloured end of a card with its shape: the shape says the same as the colour.
fn strip(face: &mut ChildSpawnerCommands, look: &Look, index: usize, radius: f32) {
    let at = index % palette::CHOICES.len();
    let (ground, shape) = if look.high_contrast { (palette::WHITE, palette::NIGHT) } else { (palette::CHOICES[at], palette::WHITE) };
    let round = Val::Px(if look.high_contrast { (radius - 4.0).max(0.0) } else { radius });
    let corners = if look.rtl { BorderRadius::right(round) } else { BorderRadius::left(round) };
    let node = Node {
        width: look.px(92.0, 48.0),
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        border_radius: corners,
        ..default()
    };
    let size = look.pick(40.0, 22.0);
    let part = |width: f32, height: f32, radius: f32| {
        let node = Node {
            width: Val::Px(width),
            height: Val::Px(height),
            border_radius: BorderRadius::all(Val::Px(radius)),
            position_type: PositionType::Absolute,
            ..default()
        };
        (node, BackgroundColor(shape), Pickable::IGNORE)
    };
    face.spawn((node, BackgroundColor(ground), Pickable::IGNORE)).with_children(|strip| match at {
        0 => {
            strip.spawn(part(size, size, size / 2.0));
        }
        1 => {
            let triangle = icon(strip, look, "play", shape, size * 1.5, false);
            strip.commands().entity(triangle).insert(UiTransform::from_rotation(Rot2::degrees(-90.0)));
        }
        2 => {
            strip.spawn(part(size * 0.9, size * 0.9, size * 0.12));
        }
        _ => {
            strip.spawn(part(size, size * 0.34, size * 0.08));
            strip.spawn(part(size * 0.34, size, size * 0.08));
        }
    });
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
