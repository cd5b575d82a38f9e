//! Stop for now? Everything is kept already; this only says so and asks where to.

use bevy::prelude::*;

use super::{
    Shows,
    parts::{middle, say, veil},
    renew, stale,
};
use crate::game::{
    GameSystems,
    action::{Action, Overlay, Screen},
    art::{Drawing, Drawn, Figure},
    theme::{
        look::Look,
        motion::Rise,
        palette,
        widget::{ButtonLook, Live, Tone, button, control, drawing, label, panel},
        words::{Role, Words},
    },
};
use crate::story::script::Mood;

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Overlay::Leave).and_then(stale(Shows::Overlay(Overlay::Leave)));
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(ready));
}

fn draw(mut commands: Commands, look: Res<Look>, screen: Res<State<Screen>>, roots: Query<(Entity, &Shows)>) {
    let look = &*look;
    renew(&mut commands, &roots, Shows::Overlay(Overlay::Leave), look).with_children(|root| {
        veil(root, if look.high_contrast { palette::NIGHT.with_alpha(0.92) } else { palette::VEIL }, true);
        middle(root, look, |middle| {
            let node = Node {
                width: Val::Px((look.width - look.pick(120.0, 24.0)).min(look.pick(820.0, 480.0))),
                padding: UiRect::all(look.px(48.0, 22.0)),
                row_gap: look.px(24.0, 12.0),
                align_items: AlignItems::Stretch,
                ..default()
            };
            let spoken = Live(vec![say("leave-title"), say("leave-saved")]);
            middle.spawn((panel(look, node), spoken, Rise::panel())).with_children(|panel| {
                // On a low screen the friend is smaller, so that every way out is in sight.
                let spare = look.height - look.pick(840.0, 430.0);
                let size = Val::Px(spare.clamp(look.pick(120.0, 72.0), look.pick(220.0, 110.0)));
                let face = Node { align_self: AlignSelf::Center, ..default() };
                panel.spawn(face).with_children(|face| {
                    drawing(face, Drawing(Drawn::Portrait(Figure::new("mascot", Mood::Kind))), size, size);
                });
                label(panel, Words::new(say("leave-title"), Role::Title, Tone::Paper.ink(look)).centred());
                label(panel, Words::new(say("leave-saved"), Role::Body, Tone::Paper.ink(look)).centred());
                button(panel, look, control("back", say("leave-stay"), Action::Close), ButtonLook::primary().icon("play").big());
                match screen.get() {
                    Screen::Episode => {
                        button(panel, look, control("leave-map", say("leave-map"), Action::LeaveEpisode), ButtonLook::quiet().icon("door"));
                    }
                    Screen::Map => {
                        button(
                            panel,
                            look,
                            control("leave-title", say("leave-title-screen"), Action::Go(Screen::Title)),
                            ButtonLook::quiet().icon("home"),
                        );
                    }
                    _ => {}
                }
                if cfg!(not(target_arch = "wasm32")) {
                    let quit = control("quit", say("leave-quit"), Action::Quit);
                    button(panel, look, quit, ButtonLook::quiet().icon("leave"));
                }
            });
        });
    });
}
