//! Settings: every change works at once.

use bevy::{picking::Pickable, prelude::*};

use super::{
    Shows,
    parts::{heading, row, say, segment, sheet, steps, switch},
    renew, stale,
};
use crate::{
    game::{
        GameSystems,
        action::{Action, Overlay, Preference},
        content::Content,
        preferences::Chosen,
        theme::{
            look::Look,
            widget::{Tone, control, label, stack},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::script::Band,
};

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Overlay::Settings).and_then(stale(Shows::Overlay(Overlay::Settings)));
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(ready));
}

fn draw(mut commands: Commands, look: Res<Look>, content: Res<Content>, chosen: Res<Chosen>, roots: Query<(Entity, &Shows)>) {
    let look = &*look;
    let fresh = !roots.iter().any(|(_, shows)| *shows == Shows::Overlay(Overlay::Settings));
    renew(&mut commands, &roots, Shows::Overlay(Overlay::Settings), look).with_children(|root| {
        sheet(root, look, "settings-title", fresh, |sheet| {
            let preferences = &chosen.0;
            heading(sheet, look, say("settings-reading"));
            row(sheet, look, "language", say("settings-language"), None, |end| {
                for choice in content.locales() {
                    let action = Action::Prefer(Preference::Locale(choice.tag.clone()));
                    let chosen = choice.tag == content.locale();
                    segment(end, look, control(format!("language-{}", choice.tag), Message::data(choice.own_name), action).chosen(chosen));
                }
            });
            row(sheet, look, "text_size", say("settings-text-size"), None, |end| {
                let size = i32::from(preferences.text_size);
                let names = (say("settings-text-size").attr("smaller"), say("settings-text-size").attr("bigger"));
                steps(end, look, ("text-size-less", "text-size-more"), names, (100, size, 200, 25), |percent| {
                    Action::Prefer(Preference::TextSize(u16::try_from(percent).unwrap_or(100)))
                });
            });
            row(sheet, look, "ear", say("settings-read-aloud"), Some(say("settings-read-aloud").attr("about")), |end| {
                let on = preferences.read_aloud;
                switch(end, look, "aloud", "settings-read-aloud", on, Action::Prefer(Preference::ReadAloud(!on)));
            });
            row(sheet, look, "band_middle", say("settings-band"), None, |end| {
                for (band, key) in [(Band::Young, "band-young"), (Band::Middle, "band-middle"), (Band::Older, "band-older")] {
                    let chosen = preferences.band == Some(band);
                    segment(end, look, control(key, Message::new(key), Action::Prefer(Preference::Band(band))).chosen(chosen));
                }
            });
            heading(sheet, look, say("settings-sound"));
            type Volume = (&'static str, &'static str, (&'static str, &'static str), u8, fn(u8) -> Preference);
            let volumes: [Volume; 3] = [
                ("music", "settings-music", ("music-less", "music-more"), preferences.music, Preference::Music),
                ("sound", "settings-effects", ("effects-less", "effects-more"), preferences.effects, Preference::Effects),
                ("voice", "settings-voice", ("voice-less", "voice-more"), preferences.voice, Preference::Voice),
            ];
            for (icon, name, keys, now, preference) in volumes {
                row(sheet, look, icon, say(name), None, |end| {
                    let names = (say("settings-quieter"), say("settings-louder"));
                    steps(end, look, keys, names, (0, i32::from(now), 100, 20), |percent| {
                        Action::Prefer(preference(u8::try_from(percent).unwrap_or(0)))
                    });
                });
            }
            row(sheet, look, "captions", say("settings-captions"), Some(say("settings-captions").attr("about")), |end| {
                let on = preferences.captions;
                switch(end, look, "captions", "settings-captions", on, Action::Prefer(Preference::Captions(!on)));
            });
            row(sheet, look, "ear", say("settings-mono"), Some(say("settings-mono").attr("about")), |end| {
                let on = preferences.mono;
                switch(end, look, "mono", "settings-mono", on, Action::Prefer(Preference::Mono(!on)));
            });
            heading(sheet, look, say("settings-seeing"));
            row(
                sheet,
                look,
                "motion",
                say("settings-reduced-motion"),
                Some(say("settings-reduced-motion").attr("about")),
                |end| {
                    let on = preferences.reduced_motion;
                    switch(end, look, "motion", "settings-reduced-motion", on, Action::Prefer(Preference::ReducedMotion(!on)));
                },
            );
            row(
                sheet,
                look,
                "contrast",
                say("settings-high-contrast"),
                Some(say("settings-high-contrast").attr("about")),
                |end| {
                    let on = preferences.high_contrast;
                    switch(end, look, "contrast", "settings-high-contrast", on, Action::Prefer(Preference::HighContrast(!on)));
                },
            );
            let foot = stack(look, FlexDirection::Row, 0.0);
            sheet.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
                label(foot, Words::new(say("settings-now"), Role::Note, Tone::Paper.ink(look)));
            });
        });
    });
}
