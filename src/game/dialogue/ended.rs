//! The end of an episode: back to the map, or the same story once more.

use bevy::prelude::*;

use super::{View, parts};
use crate::{
    game::{
        action::Action,
        theme::{
            widget::{ButtonLook, Live, Tone, button, control, panel, stack, text},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
};

pub(super) fn draw(root: &mut ChildSpawnerCommands, view: &View) {
    let look = view.look;
    let title = Message::new("end-title");
    parts::middle(root, view, |middle| {
        let node = Node {
            width: look.px(900.0, 520.0),
            max_width: Val::Percent(100.0),
            padding: UiRect::all(look.px(44.0, 20.0)),
            row_gap: look.px(36.0, 16.0),
            ..stack(look, FlexDirection::Column, 0.0)
        };
        middle.spawn((panel(look, node), Live(vec![title.clone()]))).with_children(|panel| {
            text(panel, Words::new(title.clone(), Role::Title, Tone::Paper.ink(look)).centred());
            text(panel, Words::new(Message::new("end-rest"), Role::Body, Tone::Paper.ink(look)).centred());
            let on = control("to-map", Message::new("end-map"), Action::LeaveEpisode);
            button(panel, look, on, ButtonLook::primary().icon("next").big());
            let episode = view.playthrough.episode().id().to_string();
            let again = control("play-again", Message::new("end-again"), Action::Restart(episode));
            button(panel, look, again, ButtonLook::quiet());
        });
    });
}
