//! Leave, Settings and Get help: on every screen, in the same place, above everything.

use bevy::{picking::Pickable, prelude::*};

use super::{Shows, parts::say, renew, stale};
use crate::game::{
    GameSystems,
    action::{Action, Overlay, Screen},
    theme::{
        look::Look,
        widget::{ButtonLook, Tone, button, control, stack},
    },
};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(not(in_state(Screen::Loading)).and_then(stale(Shows::Hud))));
}

fn draw(mut commands: Commands, look: Res<Look>, roots: Query<(Entity, &Shows)>) {
    let look = &*look;
    renew(&mut commands, &roots, Shows::Hud, look).with_children(|root| {
        let edge = look.pick(36.0, 12.0);
        let bar = Node {
            width: Val::Percent(100.0),
            padding: UiRect::axes(Val::Px(edge), look.px(28.0, 12.0)),
            justify_content: JustifyContent::SpaceBetween,
            align_items: AlignItems::Start,
            ..stack(look, FlexDirection::Row, look.pick(24.0, 12.0))
        };
        root.spawn((bar, Pickable::IGNORE)).with_children(|bar| {
            let leave = control("leave", say("hud-leave"), Action::Open(Overlay::Leave));
            let style = ButtonLook::quiet().icon("leave").hud();
            // Above 160 % only its icon is seen; Get help always keeps its words.
            button(bar, look, leave, if look.text > 1.6 || (look.phone() && look.text > 1.2) { style.icon_only() } else { style });
            bar.spawn((stack(look, FlexDirection::Row, look.pick(24.0, 12.0)), Pickable::IGNORE)).with_children(|end| {
                let settings = control("settings", say("hud-settings"), Action::Open(Overlay::Settings));
                button(end, look, settings, ButtonLook::quiet().icon("settings").hud().icon_only());
                let help = control("help", say("hud-help"), Action::Open(Overlay::Help));
                button(end, look, help, ButtonLook::new(Tone::Help).icon("lifebuoy").hud());
            });
        });
    });
}
