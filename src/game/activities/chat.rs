//! A simulated messenger: the phone in the middle, replies as cards, and the safety buttons always in reach, telling first.

use bevy::prelude::*;

use super::device::{corner, device};
use crate::{
    game::{
        action::Action,
        dialogue::{
            View, cards, outcome, parts,
            speech::{self, Speech},
        },
        theme::{
            look::{Class, Look},
            palette,
            widget::{ButtonLook, Live, Tone, button, control, icon, label, panel, scroller, stack, surface, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        script::{ChatDeed, Mood},
        view::{Act, ChatButton, ChatState, Waiting},
    },
};

/// How many columns there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Columns {
    /// All under each other.
    One,
    /// The phone, and everything else beside it.
    Two,
    /// What is said or asked, the phone, the safety buttons.
    Three,
}

fn columns(look: &Look) -> Columns {
    match look.class {
        Class::Landscape => Columns::Two,
        Class::Wide | Class::Compact if look.width >= 1650.0 && !look.stacked() => Columns::Three,
        Class::Wide | Class::Compact if look.width >= 1000.0 => Columns::Two,
        Class::Portrait | Class::Wide | Class::Compact => Columns::One,
    }
}

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, waiting: &Waiting, chat: &ChatState) {
    let look = view.look;
    // A message is read in the phone itself; everything else stands beside it.
    let written = matches!(waiting, Waiting::Line(line) if line.mood == Mood::Message);
    match columns(look) {
        Columns::One => parts::page(root, look, |page| {
            let phone = Node {
                flex_grow: 1.0,
                flex_shrink: 1.0,
                min_height: Val::Px((look.height * 0.24).max(150.0)),
                margin: UiRect::horizontal(Val::Px(parts::edge(look))),
                ..default()
            };
            device(page, view, phone, |_| {});
            let sheet = Node {
                flex_shrink: 4.0,
                padding: UiRect::new(Val::Px(parts::edge(look)), Val::Px(parts::edge(look)), look.px(48.0, 24.0), look.px(30.0, 14.0)),
                ..stack(look, FlexDirection::Column, look.pick(24.0, 12.0))
            };
            page.spawn(scroller(sheet)).with_children(|sheet| {
                asked(sheet, view, waiting);
                safety(sheet, view, &chat.actions);
            });
        }),
        Columns::Two => parts::page(root, look, |page| {
            page.spawn((row(look), Pickable::IGNORE)).with_children(|row| {
                device(row, view, Node { width: Val::Percent(44.0), height: Val::Percent(100.0), ..default() }, |_| {});
                row.spawn(scroller(side_column(look))).with_children(|column| {
                    asked(column, view, waiting);
                    safety(column, view, &chat.actions);
                });
            });
        }),
        Columns::Three => parts::page(root, look, |page| {
            page.spawn((row(look), Pickable::IGNORE)).with_children(|row| {
                row.spawn(scroller(side_column(look))).with_children(|column| {
                    // Auto margins keep it at the bottom, and let it be scrolled from its top on when it is high.
                    let holder = Node { margin: UiRect::top(Val::Auto), flex_shrink: 0.0, ..stack(look, FlexDirection::Column, 24.0) };
                    column.spawn((holder, Pickable::IGNORE)).with_children(|holder| {
                        if !written {
                            asked(holder, view, waiting);
                        }
                    });
                });
                let phone = Node { width: Val::Px(560.0), flex_shrink: 0.0, margin: UiRect::top(Val::Px(-94.0)), ..default() };
                device(row, view, phone, |foot| {
                    let node = Node {
                        padding: UiRect::axes(Val::Px(16.0), Val::Px(14.0)),
                        border_radius: BorderRadius::bottom(Val::Px(corner(look))),
                        ..stack(look, FlexDirection::Column, 0.0)
                    };
                    let ground = if look.high_contrast { palette::NIGHT } else { palette::WHITE };
                    foot.spawn((node, BackgroundColor(ground))).with_children(|foot| {
                        if written {
                            asked(foot, view, waiting);
                        } else if matches!(waiting, Waiting::Choice(_)) {
                            parts::tip(foot, look, Message::new("chat-choose-reply"), Node::default());
                        }
                    });
                });
                row.spawn(scroller(side_column(look))).with_children(|column| {
                    safety(column, view, &chat.actions);
                    parts::tip(column, look, Message::new("chat-free").attr("about"), Node { flex_shrink: 0.0, ..default() });
                });
            });
        }),
    }
}

fn row(look: &Look) -> Node {
    let edge = Val::Px(look.pick(36.0, 12.0));
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        min_height: Val::ZERO,
        padding: UiRect::new(edge, edge, look.px(16.0, 8.0), look.px(36.0, 12.0)),
        ..stack(look, FlexDirection::Row, look.pick(26.0, 12.0))
    }
}

fn side_column(look: &Look) -> Node {
    Node {
        flex_grow: 1.0,
        flex_basis: Val::ZERO,
        padding: UiRect::new(look.px(14.0, 8.0), look.px(14.0, 8.0), look.px(14.0, 8.0), look.px(24.0, 10.0)),
        ..stack(look, FlexDirection::Column, look.pick(24.0, 12.0))
    }
}

/// What is said or asked beside the phone.
fn asked(parent: &mut ChildSpawnerCommands, view: &View, waiting: &Waiting) {
    let look = view.look;
    // Room for the name over the edge of a box.
    let named = |parent: &mut ChildSpawnerCommands, fill: &dyn Fn(&mut ChildSpawnerCommands)| {
        let node = Node { padding: UiRect::top(look.px(40.0, 20.0)), flex_shrink: 0.0, ..stack(look, FlexDirection::Column, 0.0) };
        parent.spawn((node, Pickable::IGNORE)).with_children(fill);
    };
    match waiting {
        Waiting::Line(line) if line.mood == Mood::Message => {
            let on = control("advance", Message::new("hud-next"), Action::ReadOn);
            let node = Node { padding: UiRect::axes(look.px(20.0, 12.0), look.px(12.0, 8.0)), ..default() };
            let stay = Node { flex_shrink: 0.0, ..stack(look, FlexDirection::Column, 0.0) };
            let holder = (stay, parts::live(line), Pickable::IGNORE);
            parent.spawn(holder).with_children(|holder| {
                holder.spawn((panel(look, node), on)).with_children(|face| speech::tools(face, view, true));
            });
        }
        Waiting::Line(line) => named(parent, &|parent| {
            speech::say(parent, view, Speech { line, silent: false, portrait: true, typed: true, height: Val::Auto });
        }),
        Waiting::Choice(choice) => {
            named(parent, &|parent| speech::ask(parent, view, &parts::mascot(choice.mood, &choice.ask), true, Val::Auto));
            cards::draw(parent, view, &choice.options, Val::Percent(100.0));
        }
        Waiting::Outcome { pressures, retry, go_on } => outcome::fill(parent, view, pressures, *retry, *go_on, Val::Percent(100.0)),
        _ => {
            let over = Message::new("chat-over");
            let node = Node { padding: UiRect::all(look.px(36.0, 16.0)), row_gap: look.px(24.0, 12.0), flex_shrink: 0.0, ..default() };
            parent.spawn((panel(look, node), Live(vec![over.clone()]))).with_children(|face| {
                parts::inner_line(face, look);
                text(face, Words::new(over, Role::Body, Tone::Paper.ink(look)));
                let finish = control("finish", Message::new("chat-finish"), Action::Act(Act::Finish));
                button(face, look, finish, ButtonLook::quiet().icon("next"));
                speech::tools(face, view, false);
            });
        }
    }
}

/// The order of the safety buttons: telling somebody comes first.
const ORDER: [ChatDeed; 5] = [ChatDeed::Tell, ChatDeed::Save, ChatDeed::Block, ChatDeed::Report, ChatDeed::Leave];

fn safety(parent: &mut ChildSpawnerCommands, view: &View, actions: &[ChatButton]) {
    let look = view.look;
    // While the answer to one is read, the others wait.
    let possible = view.playthrough.acts();
    let mut buttons: Vec<&ChatButton> = actions.iter().collect();
    buttons.sort_by_key(|button| ORDER.iter().position(|deed| *deed == button.deed));
    // On a phone telling has its own row, and the others share one.
    let small = look.phone() && !look.stacked();
    let list = Node {
        flex_wrap: if small { FlexWrap::Wrap } else { FlexWrap::NoWrap },
        flex_shrink: 0.0,
        ..stack(look, if small { FlexDirection::Row } else { FlexDirection::Column }, look.pick(24.0, 8.0))
    };
    parent.spawn((list, Pickable::IGNORE)).with_children(|list| {
        for button in buttons {
            let off = !possible.contains(&Act::Pick(button.id.clone()));
            deed(list, look, button, small && button.deed != ChatDeed::Tell, off);
        }
    });
}

fn deed(parent: &mut ChildSpawnerCommands, look: &Look, button: &ChatButton, small: bool, off: bool) {
    let (name, tone, icon_name) = match button.deed {
        ChatDeed::Tell => ("chat-tell", Tone::Primary, "tell"),
        ChatDeed::Save => ("chat-save", Tone::Info, "save_proof"),
        ChatDeed::Block => ("chat-block", Tone::Plum, "block"),
        ChatDeed::Report => ("chat-report", Tone::Report, "report"),
        ChatDeed::Leave => ("chat-leave", Tone::Paper, "leave"),
    };
    let tone = if button.done { Tone::White } else { tone };
    let icon_name = if button.done { "check" } else { icon_name };
    let ink = tone.ink(look);
    let act = control(format!("action-{}", button.id), Message::new(name), Action::Act(Act::Pick(button.id.clone()))).disabled(off);
    let act = if button.done { act.chosen(true) } else { act };
    let node = Node {
        flex_grow: 1.0,
        flex_basis: if small { Val::Px(96.0) } else { Val::Auto },
        min_width: if small { Val::ZERO } else { Val::Percent(100.0) },
        min_height: look.px(130.0, if small { 76.0 } else { 64.0 }),
        flex_direction: if small { FlexDirection::Column } else { FlexDirection::Row },
        align_items: AlignItems::Center,
        justify_content: if small { JustifyContent::Center } else { JustifyContent::FlexStart },
        padding: UiRect::axes(look.px(30.0, if small { 6.0 } else { 16.0 }), look.px(14.0, 6.0)),
        column_gap: look.px(28.0, 14.0),
        row_gap: Val::Px(2.0),
        ..default()
    };
    let face = surface(look, tone, look.pick(36.0, 22.0), look.pick(9.0, 4.0), look.pick(7.0, 3.0), node);
    parent.spawn((face, act)).with_children(|face| {
        icon(face, look, icon_name, ink, look.pick(72.0, if small { 30.0 } else { 40.0 }), false);
        // Beside the icon the words take what is left, known before they are measured.
        let beside = Node { flex_grow: 1.0, flex_basis: Val::ZERO, min_width: Val::ZERO, ..default() };
        let around = if small { Node::default() } else { beside };
        let column = Node { flex_direction: FlexDirection::Column, direction: look.direction(), ..around };
        face.spawn((column, Pickable::IGNORE)).with_children(|column| {
            let role = if small { Role::Note } else { Role::Button };
            label(column, Words { centred: small, ..Words::new(Message::new(name), role, ink) });
            if !small {
                let note = if button.done { Message::new("chat-done") } else { Message::new(name).attr("about") };
                label(column, Words::new(note, Role::Note, ink));
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_follow_the_room() {
        let look = |width, height, text| {
            let (class, scale, size) = Look::measure(width, height);
            Look { class, scale, width: size.x, height: size.y, text, ..Look::default() }
        };
        assert_eq!(columns(&look(1920.0, 1080.0, 1.0)), Columns::Three);
        assert_eq!(columns(&look(1920.0, 1080.0, 2.0)), Columns::Two);
        assert_eq!(columns(&look(1024.0, 768.0, 1.0)), Columns::Two);
        assert_eq!(columns(&look(700.0, 900.0, 1.0)), Columns::One);
        assert_eq!(columns(&look(390.0, 844.0, 1.0)), Columns::One);
        assert_eq!(columns(&look(844.0, 390.0, 2.0)), Columns::Two);
    }
}
