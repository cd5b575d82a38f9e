//! The box in which somebody says or asks something, with its row of tools.

use bevy::{picking::Pickable, prelude::*};

use super::{
    View,
    parts::{from_start, inner_line, live, message, name, note_color, portrait, question_color, spoken},
    typewriter::{OnwardArrow, Typed},
};
use crate::{
    game::{
        action::{Action, Overlay},
        art::Figure,
        theme::{
            look::Look,
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, Tone, button, control, icon, label, panel, stack, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::view::{Act, Line, Speaker},
};

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
pub fn say(parent: &mut ChildSpawnerCommands, view: &View, speech: Speech) {
    let look = view.look;
    let caption = matches!(speech.line.speaker, Speaker::Sound | Speaker::Narrator);
    let node = Node {
        width: Val::Percent(100.0),
        max_width: Val::Px(1800.0),
        min_height: speech.height,
        padding: UiRect::new(
            look.px(62.0, 20.0),
            look.px(40.0, 12.0),
            look.px(if speech.silent { 30.0 } else { 56.0 }, 26.0),
            look.px(24.0, 10.0),
        ),
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
                let node =
                    Node { column_gap: look.px(24.0, 10.0), align_items: AlignItems::Center, ..stack(look, FlexDirection::Row, 0.0) };
                face.spawn((node, Pickable::IGNORE)).with_children(|row| {
                    if speech.line.speaker == Speaker::Sound {
                        icon(row, look, "speaker", color, look.pick(52.0, 28.0) * look.text.sqrt(), false);
                    }
                    let words = Words::new(message(&speech.line.text), Role::Line, color);
                    // A limit on the words themselves would measure them too low.
                    let column = Node {
                        max_width: Val::Px(look.pick(1360.0, 640.0) * look.text),
                        min_width: Val::ZERO,
                        flex_grow: 1.0,
                        flex_basis: Val::ZERO,
                        ..stack(look, FlexDirection::Column, 0.0)
                    };
                    row.spawn((column, Pickable::IGNORE)).with_children(|column| {
                        let words = label(column, words);
                        if speech.typed {
                            column.commands().entity(words).insert(Typed);
                        }
                    });
                });
            }
            tools(face, view, true);
        });
    });
}

/// The name of who speaks, over the edge of the box; with their head, where no figure stands by.
fn name_tag(face: &mut ChildSpawnerCommands, look: &Look, name: Message, head: Option<&Line>) {
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
        // Where both have no room side by side, the dots stand over the buttons.
        let together = Node { align_items: AlignItems::Center, flex_shrink: 0.0, column_gap: gap, ..stack(look, FlexDirection::Row, 0.0) };
        row.spawn((together, Pickable::IGNORE)).with_children(|row| {
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
pub fn ask(parent: &mut ChildSpawnerCommands, view: &View, by: &Line, portrait: bool, height: Val) {
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
