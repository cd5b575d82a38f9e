//! What was said so far.

use bevy::{picking::Pickable, prelude::*};

use super::{
    Shows,
    parts::{say, sheet},
    renew, stale,
};
use crate::{
    game::{
        GameSystems,
        action::Overlay,
        session::Session,
        theme::{
            look::Look,
            palette,
            widget::{Tone, label, stack},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{playthrough::Entry, view::Speaker},
};

/// The last lines are enough: the sheet stays light.
const SHOWN: usize = 40;

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Overlay::History).and_then(stale(Shows::Overlay(Overlay::History)));
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(ready));
}

fn draw(mut commands: Commands, look: Res<Look>, session: Res<Session>, roots: Query<(Entity, &Shows)>) {
    let look = &*look;
    let fresh = !roots.iter().any(|(_, shows)| *shows == Shows::Overlay(Overlay::History));
    let entries = session.playthrough().map(|playthrough| playthrough.history().to_vec()).unwrap_or_default();
    renew(&mut commands, &roots, Shows::Overlay(Overlay::History), look).with_children(|root| {
        sheet(root, look, "history-title", fresh, |sheet| {
            let ink = Tone::Paper.ink(look);
            if entries.is_empty() {
                label(sheet, Words::new(say("history-empty"), Role::Body, ink));
            }
            for entry in &entries[entries.len().saturating_sub(SHOWN)..] {
                let row = Node {
                    align_items: AlignItems::Start,
                    ..stack(
                        look,
                        if look.phone() || look.stacked() { FlexDirection::Column } else { FlexDirection::Row },
                        look.pick(20.0, 2.0),
                    )
                };
                sheet.spawn((row, Pickable::IGNORE)).with_children(|row| match entry {
                    Entry::Line(line) => {
                        let name = Node {
                            width: if look.phone() || look.stacked() { Val::Auto } else { Val::Px(230.0) },
                            flex_shrink: 0.0,
                            ..default()
                        };
                        if let Speaker::Person(who) = &line.speaker {
                            let color = if look.high_contrast { palette::SUN } else { palette::TEAL_DEEP };
                            row.spawn((name, Pickable::IGNORE)).with_children(|name| {
                                label(name, Words::new(Message::new(format!("name-{who}")), Role::Note, color));
                            });
                        } else {
                            row.spawn((name, Pickable::IGNORE));
                        }
                        label(row, Words::new(Message::new(line.text.clone()), Role::Body, ink));
                    }
                    Entry::Asked(id) => {
                        label(row, Words::new(Message::new(id.clone()), Role::Question, ink));
                    }
                    Entry::Picked(id) => {
                        let picked = say("history-chose").arg("option", Message::new(id.clone()));
                        label(row, Words::new(picked, Role::Note, ink));
                    }
                });
            }
        });
    });
}
