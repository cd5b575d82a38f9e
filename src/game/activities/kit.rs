//! What activities share: the title, what the mascot says, hint and finish, small marks.

use bevy::prelude::*;

use crate::{
    game::{
        action::Action,
        art::Figure,
        dialogue::{View, parts},
        theme::{
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, Tone, banner, button, control, icon, label, scroller, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        id::Id,
        script::Mood,
        view::{Act, Sure, SureView, Why},
    },
};

/// What picking something does.
pub(super) fn pick(id: &Id) -> Action {
    Action::Act(Act::Pick(id.clone()))
}

/// There is room for a title between Leave and Settings, and for several columns under it.
pub(super) fn roomy(look: &Look) -> bool {
    !look.phone() && !look.stacked() && look.width >= 1650.0
}

/// The calm ground: the place stays, faintly; a phone held upright shows it only in part, so there it is one colour.
pub(super) fn ground(root: &mut ChildSpawnerCommands, look: &Look) {
    if look.class != Class::Portrait || look.high_contrast {
        parts::ground(root, look);
        return;
    }
    let node = Node { position_type: PositionType::Absolute, width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
    root.spawn((node, BackgroundColor(palette::ROW), Pickable::IGNORE));
}

/// The title of an activity, at the top, where there is room for it.
pub(super) fn title(root: &mut ChildSpawnerCommands, look: &Look, title: Message) {
    if !roomy(look) {
        return;
    }
    let node = Node {
        position_type: PositionType::Absolute,
        width: Val::Percent(100.0),
        top: Val::Px(30.0),
        justify_content: JustifyContent::Center,
        ..default()
    };
    root.spawn((node, Pickable::IGNORE)).with_children(|top| {
        banner(top, look, title);
    });
}

/// The window below the head, as a column that is at least as high as the window, and scrolls when it is higher.
pub(super) fn tall(root: &mut ChildSpawnerCommands, view: &View, name: &'static str, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let look = view.look;
    parts::page(root, look, |page| {
        let area = Node {
            flex_grow: 1.0,
            flex_basis: Val::ZERO,
            padding: UiRect::new(Val::Px(60.0), Val::Px(60.0), Val::Px(16.0), Val::Px(40.0)),
            align_items: AlignItems::Center,
            ..default()
        };
        page.spawn((scroller(area), view.keep_scroll(name))).with_children(|area| {
            let column = Node {
                width: Val::Percent(100.0),
                max_width: Val::Px(1800.0),
                flex_grow: 1.0,
                flex_shrink: 0.0,
                ..stack(look, FlexDirection::Column, 34.0)
            };
            let mut column = area.spawn((column, Pickable::IGNORE));
            if view.fresh {
                column.insert(Rise::panel());
            }
            column.with_children(fill);
        });
    });
}

/// Two parts of a small window: beside each other on a phone held sideways, under each other elsewhere. They scroll.
pub(super) fn halves(
    root: &mut ChildSpawnerCommands,
    view: &View,
    first: impl FnOnce(&mut ChildSpawnerCommands),
    second: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let look = view.look;
    let edge = Val::Px(parts::edge(look));
    let area = || Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        padding: UiRect::new(edge, edge, look.px(14.0, 8.0), look.px(36.0, 16.0)),
        align_items: AlignItems::Center,
        ..default()
    };
    let column = || Node {
        width: Val::Percent(100.0),
        max_width: look.px(1200.0, 640.0),
        flex_shrink: 0.0,
        ..stack(look, FlexDirection::Column, look.pick(24.0, 12.0))
    };
    let beside = look.class == Class::Landscape && !look.stacked();
    parts::page(root, look, |page| {
        if beside {
            let row = Node { flex_grow: 1.0, flex_basis: Val::ZERO, min_height: Val::ZERO, ..stack(look, FlexDirection::Row, 0.0) };
            page.spawn((row, Pickable::IGNORE)).with_children(|row| {
                row.spawn((scroller(area()), view.keep_scroll("first"))).with_children(|area| {
                    area.spawn((column(), Pickable::IGNORE)).with_children(first);
                });
                row.spawn((scroller(area()), view.keep_scroll("second"))).with_children(|area| {
                    area.spawn((column(), Pickable::IGNORE)).with_children(second);
                });
            });
        } else {
            page.spawn((scroller(area()), view.keep_scroll("both"))).with_children(|area| {
                area.spawn((column(), Pickable::IGNORE)).with_children(|column| {
                    first(column);
                    second(column);
                });
            });
        }
    });
}

/// A row that wraps where it must.
pub(super) fn row(look: &Look) -> Node {
    Node {
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        ..stack(look, FlexDirection::Row, look.pick(24.0, 12.0))
    }
}

/// What the mascot has to say: the question, until there is something better.
pub(super) struct Said<'a> {
    /// The question.
    pub ask: Message,
    /// About what was just done.
    pub why: Option<&'a Why>,
    /// The hint given last.
    pub hint: Option<&'a Id>,
    /// In the end.
    pub done: Option<&'a Id>,
}

impl Said<'_> {
    /// In which mood, and what besides the question.
    fn words(&self) -> (Mood, Vec<Message>) {
        let why = self.why.map(|why| parts::message(&why.id).attr("why"));
        let mood = match (self.why, self.hint, self.done) {
            (_, _, Some(_)) => Mood::Proud,
            (_, Some(_), None) | (None, None, None) => Mood::Curious,
            (Some(why), None, None) if why.fits => Mood::Happy,
            (Some(_), None, None) => Mood::Kind,
        };
        match (self.hint, self.done) {
            (Some(hint), None) => (mood, vec![parts::message(hint)]),
            (_, done) => (mood, why.into_iter().chain(done.map(parts::message)).collect()),
        }
    }
}

/// The mascot's head, and a bubble with what it says: the question, or what there is to say now.
pub(super) fn says(parent: &mut ChildSpawnerCommands, view: &View, said: &Said, node: Node) {
    let look = view.look;
    let (mood, words) = said.words();
    let row = Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..stack(look, FlexDirection::Row, look.pick(18.0, 10.0)) };
    let row =
        Node { flex_grow: node.flex_grow, flex_basis: node.flex_basis, flex_shrink: node.flex_shrink, min_width: node.min_width, ..row };
    parent.spawn((row, Pickable::IGNORE)).with_children(|row| {
        let size = look.px(112.0, 56.0);
        parts::portrait(row, look, Figure::new("mascot", mood), Node { width: size, height: size, ..default() });
        let node = Node {
            flex_grow: 1.0,
            flex_shrink: 1.0,
            flex_basis: Val::ZERO,
            min_width: Val::ZERO,
            min_height: look.px(100.0, 52.0),
            padding: UiRect::axes(look.px(28.0, 14.0), look.px(16.0, 8.0)),
            row_gap: look.px(8.0, 4.0),
            flex_direction: FlexDirection::Column,
            justify_content: JustifyContent::Center,
            ..default()
        };
        let asks = words.is_empty();
        let tone = Tone::White;
        let live = Live(if asks { vec![said.ask.clone()] } else { words.clone() });
        let mut bubble = row.spawn((surface(look, tone, look.pick(34.0, 20.0), look.pick(7.0, 3.0), look.pick(7.0, 3.0), node), live));
        if !asks {
            bubble.insert(Rise::nth(0));
        }
        bubble.with_children(|bubble| {
            if asks {
                text(bubble, Words::new(said.ask.clone(), Role::Question, parts::question_color(look)));
            }
            for word in words {
                text(bubble, Words::new(word, Role::Body, tone.ink(look)));
            }
        });
    });
}

/// Takes the free width of its row.
pub(super) fn free() -> Node {
    Node { flex_grow: 1.0, flex_shrink: 1.0, flex_basis: Val::ZERO, min_width: Val::ZERO, ..default() }
}

/// Asks for the next hint; where there never was one, or all were given and read, there is no button.
pub(super) fn hint(row: &mut ChildSpawnerCommands, look: &Look, given: Option<&Id>, more: bool) {
    let name = match (given, more) {
        (None, false) => return,
        (Some(_), false) => "activity-no-more-hints",
        (None, true) => "activity-hint",
        (Some(_), true) => "activity-another-hint",
    };
    let act = control("hint", Message::new(name), Action::Act(Act::Hint)).disabled(!more);
    button(row, look, act, ButtonLook::quiet().icon("hint"));
}

/// Goes on, when the activity is done.
pub(super) fn finish(row: &mut ChildSpawnerCommands, look: &Look, ready: bool, width: Val) {
    let act = control("finish", Message::new("activity-go-on"), Action::Act(Act::Finish)).disabled(!ready);
    let style = ButtonLook::primary().icon("next").width(width);
    button(row, look, act, if width == Val::Auto { style.grow() } else { style });
}

/// A few words on a dark chip: a counter.
pub(super) fn chip(parent: &mut ChildSpawnerCommands, look: &Look, message: Message) {
    let ground = if look.high_contrast { palette::NIGHT } else { palette::NOTE };
    let node = Node {
        padding: UiRect::axes(look.px(26.0, 14.0), look.px(8.0, 5.0)),
        border_radius: BorderRadius::all(look.px(30.0, 16.0)),
        align_self: AlignSelf::Center,
        direction: look.direction(),
        flex_shrink: 0.0,
        ..default()
    };
    parent.spawn((node, BackgroundColor(ground), Pickable::IGNORE)).with_children(|chip| {
        text(chip, Words::new(message, Role::Note, palette::WHITE).centred());
    });
}

/// A place that is still empty: only its edge is seen.
pub(super) fn empty(parent: &mut ChildSpawnerCommands, look: &Look, radius: f32, node: Node, words: Option<Message>) {
    let node = Node {
        border: UiRect::all(look.px(4.0, 2.0)),
        border_radius: BorderRadius::all(Val::Px(radius)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        direction: look.direction(),
        flex_shrink: 0.0,
        ..node
    };
    let edge = if look.high_contrast { palette::WHITE } else { palette::FAINT.with_alpha(0.5) };
    parent.spawn((node, BorderColor::all(edge), Pickable::IGNORE)).with_children(|place| {
        if let Some(words) = words {
            text(place, Words::new(words, Role::Note, parts::note_color(look)).centred());
        }
    });
}

/// How sure one is: a face for each, all of the same size.
pub(super) fn sure(parent: &mut ChildSpawnerCommands, look: &Look, faces: &[SureView]) {
    let upright = look.phone() && !look.stacked();
    let direction = if look.stacked() { FlexDirection::Column } else { FlexDirection::Row };
    let row = Node { flex_shrink: 0.0, ..stack(look, direction, look.pick(24.0, 10.0)) };
    parent.spawn((row, Pickable::IGNORE)).with_children(|row| {
        for face in faces {
            let name = match face.sure {
                Sure::Not => "sure_not",
                Sure::Bit => "sure_bit",
                Sure::Very => "sure_very",
            };
            let act = control(face.id.to_string(), parts::message(&face.id), pick(&face.id)).chosen(face.picked);
            let node = Node {
                flex_basis: if look.stacked() { Val::Auto } else { Val::ZERO },
                min_height: look.px(96.0, if upright { 80.0 } else { 56.0 }),
                padding: UiRect::axes(look.px(24.0, 6.0), look.px(10.0, 6.0)),
                column_gap: look.px(18.0, 10.0),
                row_gap: Val::Px(2.0),
                flex_direction: if upright { FlexDirection::Column } else { FlexDirection::Row },
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                flex_shrink: if look.stacked() { 0.0 } else { 1.0 },
                ..free()
            };
            let tone = Tone::White;
            let shown = surface(look, tone, look.pick(34.0, 20.0), look.pick(8.0, 4.0), look.pick(7.0, 3.0), node);
            row.spawn((shown, act)).with_children(|shown| {
                icon(shown, look, name, tone.ink(look), look.pick(60.0, 36.0), false);
                label(shown, Words::new(parts::message(&face.id), Role::Button, tone.ink(look)).centred());
            });
        }
    });
}
