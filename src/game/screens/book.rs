//! My book: badges, and what was practised, in words. Nothing is marked and nobody is compared.

use bevy::{picking::Pickable, prelude::*};

use super::{
    Shows,
    parts::{heading, say, sheet},
    renew, stale,
};
use crate::{
    game::{
        GameSystems,
        action::Overlay,
        art::Drawing,
        content::Content,
        dialogue::parts::kebab,
        saves::Kept,
        theme::{
            look::Look,
            palette,
            widget::{Tone, drawing, label, stack, surface},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
};

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Overlay::Book).and_then(stale(Shows::Overlay(Overlay::Book)));
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(ready));
}

fn draw(mut commands: Commands, look: Res<Look>, content: Res<Content>, kept: Res<Kept>, roots: Query<(Entity, &Shows)>) {
    let look = &*look;
    let fresh = !roots.iter().any(|(_, shows)| *shows == Shows::Overlay(Overlay::Book));
    renew(&mut commands, &roots, Shows::Overlay(Overlay::Book), look).with_children(|root| {
        sheet(root, look, "book-title", fresh, |sheet| {
            let pages = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(40.0, 16.0)) };
            sheet.spawn((pages, Pickable::IGNORE)).with_children(|pages| {
                let page = || Node {
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    flex_basis: look.px(560.0, 280.0),
                    ..stack(look, FlexDirection::Column, look.pick(18.0, 10.0))
                };
                pages.spawn((page(), Pickable::IGNORE)).with_children(|page| badges(page, look, &content, &kept));
                pages.spawn((page(), Pickable::IGNORE)).with_children(|page| practised(page, look, &kept));
            });
        });
    });
}

fn badges(page: &mut ChildSpawnerCommands, look: &Look, content: &Content, kept: &Kept) {
    let ink = Tone::Paper.ink(look);
    let season = content.season();
    let earned: Vec<_> = kept.badges().cloned().collect();
    heading(page, look, say("book-badges"));
    let grid = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(22.0, 12.0)) };
    page.spawn((grid, Pickable::IGNORE)).with_children(|grid| {
        let mut one = |picture: &str, name: Message, note: &'static str| {
            let node = Node { width: look.px(168.0, 104.0), align_items: AlignItems::Center, ..stack(look, FlexDirection::Column, 4.0) };
            grid.spawn((node, Pickable::IGNORE)).with_children(|badge| {
                drawing(badge, Drawing::icon(picture, palette::INK), look.px(112.0, 72.0), look.px(126.0, 81.0));
                label(badge, Words::new(name, Role::Note, ink).centred());
                if note.is_empty() {
                    return;
                }
                label(badge, Words::new(say(note), Role::Note, ink).centred());
            });
        };
        for id in &season.episodes {
            let Some(episode) = content.episode(id) else { continue };
            let badge = episode.badge();
            if earned.iter().any(|earned| badge.id == earned.as_str()) {
                one(&badge.picture, Message::new(badge.id.clone()), "");
            } else {
                one("badge_locked", Message::new(badge.id.clone()), "book-badge-locked");
            }
        }
    });
    let open = season.episodes.len() + season.coming.len() - earned.len().min(season.episodes.len());
    label(page, Words::new(say("book-badges-waiting").arg("count", open as i64), Role::Note, ink));
}

fn practised(page: &mut ChildSpawnerCommands, look: &Look, kept: &Kept) {
    heading(page, look, say("book-practised"));
    let summary = kept.practised();
    if summary.skills.is_empty() {
        label(page, Words::new(say("book-practised-empty"), Role::Body, Tone::Paper.ink(look)));
    }
    for skill in &summary.skills {
        let id = format!("skill-{}", kebab(skill.skill));
        let node = Node {
            padding: UiRect::axes(look.px(24.0, 14.0), look.px(12.0, 8.0)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::SpaceBetween,
            ..stack(look, FlexDirection::Row, look.pick(18.0, 10.0))
        };
        page.spawn((surface(look, Tone::White, look.pick(26.0, 16.0), 0.0, 0.0, node), Pickable::IGNORE)).with_children(|row| {
            let words = Node { flex_shrink: 1.0, ..stack(look, FlexDirection::Column, 2.0) };
            row.spawn((words, Pickable::IGNORE)).with_children(|words| {
                label(words, Words::new(Message::new(id.clone()), Role::Button, Tone::White.ink(look)));
                label(words, Words::new(Message::new(id).attr("about"), Role::Note, Tone::White.ink(look)));
            });
            let times = say("book-times").arg("count", i64::from(skill.times));
            let node = Node { flex_shrink: 0.0, ..default() };
            row.spawn((node, Pickable::IGNORE)).with_children(|end| {
                label(end, Words::new(times, Role::Note, Tone::White.ink(look)));
            });
        });
    }
}
