//! A short, calm word when something of the world did not work. Nothing is lost, and play goes on.

use bevy::{picking::Pickable, prelude::*};

use super::{Shows, parts::say, renew};
use crate::{
    game::{
        GameSystems,
        action::Action,
        content::Content,
        saves::Notices,
        theme::{
            look::Look,
            motion::Rise,
            widget::{ButtonLook, Live, Tone, button, control, label, panel, stack},
            words::{Role, Words},
        },
    },
    progress::keep::Notice,
};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, draw.in_set(GameSystems::Draw));
}

fn words(notice: Notice) -> &'static str {
    match notice {
        Notice::DamagedSetAside => "notice-save-lost",
        Notice::UsedLastGood => "notice-save-damaged",
        Notice::NewerSetAside => "notice-save-newer",
        Notice::CouldNotSave => "notice-save-failed",
    }
}

fn draw(mut commands: Commands, look: Res<Look>, content: Option<Res<Content>>, notices: Res<Notices>, roots: Query<(Entity, &Shows)>) {
    if content.is_none() {
        return;
    }
    // The copy was used: that the file was damaged is said with it.
    let notice = notices.0.iter().find(|notice| **notice == Notice::UsedLastGood).or_else(|| notices.0.first());
    let there = roots.iter().find(|(_, shows)| **shows == Shows::Notice);
    let Some(notice) = notice else {
        if let Some((entity, _)) = there {
            commands.entity(entity).despawn();
        }
        return;
    };
    if there.is_some() && !notices.is_changed() && !look.is_changed() {
        return;
    }
    let look = &*look;
    let id = words(*notice);
    renew(&mut commands, &roots, Shows::Notice, look).with_children(|root| {
        let place = Node {
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::End,
            padding: UiRect::all(look.px(40.0, 12.0)),
            ..default()
        };
        root.spawn((place, Pickable::IGNORE)).with_children(|place| {
            let node = Node {
                max_width: look.px(1100.0, 560.0),
                padding: UiRect::all(look.px(28.0, 14.0)),
                row_gap: look.px(10.0, 6.0),
                ..default()
            };
            place.spawn((panel(look, node), Live(vec![say(id), say(id).attr("about")]), Rise::panel())).with_children(|toast| {
                label(toast, Words::new(say(id), Role::Body, Tone::Paper.ink(look)));
                label(toast, Words::new(say(id).attr("about"), Role::Note, Tone::Paper.ink(look)));
                let row = Node { justify_content: JustifyContent::End, ..stack(look, FlexDirection::Row, 0.0) };
                toast.spawn((row, Pickable::IGNORE)).with_children(|row| {
                    button(
                        row,
                        look,
                        control("notice-ok", say("notice-ok"), Action::Dismiss),
                        ButtonLook { height: (76.0, 50.0), ..ButtonLook::primary() },
                    );
                });
            });
        });
    });
}
