//! The season map: one card a story, on a winding path.

use bevy::{picking::Pickable, prelude::*};

use super::{
    Shows,
    parts::{background, head, say},
    renew, stale,
};
use crate::{
    game::{
        GameSystems,
        action::{Action, Overlay, Screen},
        art::{Depth, Drawing, Drawn, Figure},
        content::Content,
        saves::Kept,
        theme::{
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, Tone, banner, button, control, drawing, label, progress, scroller, stack, surface},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{id::Id, script::Mood},
};

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Screen::Map).and_then(stale(Shows::Screen(Screen::Map)));
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(ready));
}

/// How a story stands.
enum Standing {
    /// It can be played; its badge and whether it was begun or finished.
    Open { badge: Id, picture: Id, cover: Id, blurb: Id, begun: bool, finished: bool },
    /// Something in it is broken.
    Broken,
    /// It is still being made.
    Coming,
}

struct Card {
    id: Id,
    title: Id,
    standing: Standing,
}

fn cards(content: &Content, kept: &Kept) -> Vec<Card> {
    let season = content.season();
    let playable = season.episodes.iter().map(|id| match content.episode(id) {
        Some(episode) => Card {
            id: id.clone(),
            title: episode.title().clone(),
            standing: Standing::Open {
                badge: episode.badge().id.clone(),
                picture: episode.badge().picture.clone(),
                cover: episode.cover().clone(),
                blurb: episode.blurb().clone(),
                begun: kept.place().is_some_and(|place| *id == place.episode.as_str()),
                finished: kept.has_finished(id),
            },
        },
        None => Card { id: id.clone(), title: "map-episode-broken".into(), standing: Standing::Broken },
    });
    let coming = season.coming.iter().map(|title| Card { id: title.clone(), title: title.clone(), standing: Standing::Coming });
    playable.chain(coming).collect()
}

fn draw(mut commands: Commands, look: Res<Look>, content: Res<Content>, kept: Res<Kept>, roots: Query<(Entity, &Shows)>) {
    let look = &*look;
    let cards = cards(&content, &kept);
    let finished = cards.iter().filter(|card| matches!(card.standing, Standing::Open { finished: true, .. })).count();
    renew(&mut commands, &roots, Shows::Screen(Screen::Map), look).with_children(|root| {
        let scene = if look.class == Class::Portrait { "map-portrait" } else { "island" };
        if look.class == Class::Portrait {
            let height = (look.width * 1688.0 / 780.0).max(look.height);
            let node = Node {
                position_type: PositionType::Absolute,
                width: Val::Px(height * 780.0 / 1688.0),
                height: Val::Px(height),
                ..default()
            };
            root.spawn((Drawing(Drawn::Scene(scene.to_owned())), node, Pickable::IGNORE));
        } else {
            background(root, look, Drawn::Scene(scene.to_owned()));
        }
        let page = Node {
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            padding: UiRect::top(if look.phone() { Val::Px(head(look)) } else { Val::Px(30.0) }),
            align_items: AlignItems::Center,
            ..stack(look, FlexDirection::Column, look.pick(16.0, 8.0))
        };
        root.spawn((page, Pickable::IGNORE)).with_children(|page| {
            let count = Message::new("map-count-about").arg("done", finished as i64).arg("total", cards.len() as i64);
            let top =
                Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..stack(look, FlexDirection::Column, look.pick(14.0, 8.0)) };
            page.spawn((top, Pickable::IGNORE, Live(vec![say("map-title"), count]))).with_children(|top| {
                banner(top, look, Message::new(content.season().title.clone()));
                counter(top, look, finished, cards.len());
            });
            let area = Node {
                width: Val::Percent(100.0),
                flex_grow: 1.0,
                padding: UiRect {
                    left: look.px(70.0, 16.0),
                    right: look.px(70.0, 16.0),
                    top: look.px(14.0, 8.0),
                    bottom: look.px(50.0, 24.0),
                },
                ..stack(look, FlexDirection::Column, 0.0)
            };
            page.spawn(scroller(area)).with_children(|area| {
                let row = Node {
                    width: Val::Percent(100.0),
                    flex_wrap: FlexWrap::Wrap,
                    justify_content: JustifyContent::Center,
                    align_items: AlignItems::Stretch,
                    flex_shrink: 0.0,
                    ..stack(look, FlexDirection::Row, look.pick(34.0, 14.0))
                };
                area.spawn((row, Pickable::IGNORE)).with_children(|row| {
                    for (nth, card) in cards.iter().enumerate() {
                        one(row, look, nth, card);
                    }
                });
                let foot = Node {
                    justify_content: JustifyContent::Center,
                    margin: UiRect::top(look.px(26.0, 14.0)),
                    flex_shrink: 0.0,
                    ..stack(look, FlexDirection::Row, 12.0)
                };
                area.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
                    button(foot, look, control("book", say("title-book"), Action::Open(Overlay::Book)), ButtonLook::quiet().icon("star"));
                });
            });
        });
        if look.class == Class::Wide && !look.stacked() {
            let node = Node {
                position_type: PositionType::Absolute,
                right: if look.rtl { Val::Auto } else { Val::Px(60.0) },
                left: if look.rtl { Val::Px(60.0) } else { Val::Auto },
                bottom: Val::Px(10.0),
                width: Val::Px(192.0),
                height: Val::Px(240.0),
                ..default()
            };
            root.spawn((Drawing(Drawn::Figure(Figure::new("mascot", Mood::Happy))), node, Pickable::IGNORE));
        }
    });
}

/// How many stories are done: a path to walk, no score to beat.
fn counter(parent: &mut ChildSpawnerCommands, look: &Look, finished: usize, all: usize) {
    let node = Node {
        padding: UiRect::axes(look.px(22.0, 12.0), look.px(8.0, 5.0)),
        align_items: AlignItems::Center,
        ..stack(look, FlexDirection::Row, look.pick(16.0, 8.0))
    };
    parent.spawn((surface(look, Tone::Paper, look.pick(30.0, 18.0), look.pick(5.0, 3.0), 0.0, node), Pickable::IGNORE)).with_children(
        |row| {
            drawing(row, Drawing::icon("star", Tone::Paper.ink(look)), look.px(34.0, 20.0), look.px(34.0, 20.0));
            progress(row, look, finished as f32 / all.max(1) as f32, look.px(300.0, 120.0));
            let count = Message::new("map-count").arg("done", finished as i64).arg("total", all as i64);
            label(row, Words::new(count, Role::Note, Tone::Paper.ink(look)));
        },
    );
}

fn one(parent: &mut ChildSpawnerCommands, look: &Look, nth: usize, card: &Card) {
    let number = Message::new("map-number").arg("number", nth as i64 + 1);
    let open = matches!(card.standing, Standing::Open { .. });
    let tone = if open { Tone::White } else { Tone::Off };
    // The whole card is the target, not only its strip.
    let action = Action::Play(card.id.to_string());
    let upright = look.class == Class::Portrait || look.stacked();
    let width = if upright { (look.width - look.pick(140.0, 32.0)).min(look.pick(1200.0, 560.0)) } else { look.pick(400.0, 240.0) };
    let picture_width = if upright { look.pick(300.0, 116.0) } else { width - look.pick(32.0, 20.0) };
    let node = Node {
        width: Val::Px(width),
        padding: UiRect::all(look.px(16.0, 10.0)),
        // The path winds: every second card stands a little lower.
        margin: UiRect::top(if upright || nth % 2 == 0 { Val::Px(0.0) } else { look.px(36.0, 12.0) }),
        ..stack(look, if upright { FlexDirection::Row } else { FlexDirection::Column }, look.pick(10.0, 10.0))
    };
    let key = format!("episode-{}", card.id);
    let control = control(key, Message::new(card.title.clone()), action).disabled(!open);
    let face = if open { tone } else { Tone::Off };
    let mut entity = parent.spawn((
        surface(look, face, look.pick(34.0, 22.0), look.pick(8.0, 4.0), look.pick(8.0, 4.0), node),
        control,
        Rise::nth(nth.min(8)),
    ));
    entity.with_children(|inside| {
        let height = picture_width * 9.0 / 16.0;
        let frame = Node {
            width: Val::Px(picture_width),
            height: Val::Px(height),
            flex_shrink: 0.0,
            border_radius: BorderRadius::all(look.px(22.0, 14.0)),
            overflow: Overflow::clip(),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        let ground = if look.high_contrast { palette::NIGHT } else { palette::LOCKED };
        inside.spawn((frame, BackgroundColor(ground), Pickable::IGNORE)).with_children(|frame| {
            if let Standing::Open { cover, picture, finished, .. } = &card.standing {
                let fill =
                    Node { position_type: PositionType::Absolute, width: Val::Percent(100.0), height: Val::Percent(100.0), ..default() };
                frame.spawn((Drawing(Drawn::Place(cover.to_string(), Depth::All)), ImageNode::default(), fill, Pickable::IGNORE));
                let badge = Node {
                    position_type: PositionType::Absolute,
                    right: Val::Px(8.0),
                    top: Val::Px(6.0),
                    width: look.px(80.0, 44.0),
                    height: look.px(90.0, 49.5),
                    ..default()
                };
                let icon = if *finished { picture.to_string() } else { "badge_locked".to_owned() };
                frame.spawn((Drawing::icon(icon, palette::INK), badge, Pickable::IGNORE));
            } else {
                drawing(frame, Drawing::icon("locked", palette::INK_2), look.px(72.0, 40.0), look.px(72.0, 40.0));
            }
        });
        let words = Node { flex_shrink: 1.0, flex_grow: 1.0, ..stack(look, FlexDirection::Column, look.pick(6.0, 4.0)) };
        inside.spawn((words, Pickable::IGNORE)).with_children(|words| {
            label(words, Words::new(number, Role::Note, face.ink(look)));
            label(words, Words::new(Message::new(card.title.clone()), Role::Heading, face.ink(look)));
            match &card.standing {
                Standing::Open { badge, blurb, begun, finished, .. } => {
                    if *finished {
                        label(words, Words::new(Message::new(badge.clone()), Role::Note, face.ink(look)));
                    } else {
                        label(words, Words::new(Message::new(blurb.clone()), Role::Note, face.ink(look)));
                    }
                    strip(words, look, *begun, *finished);
                }
                Standing::Broken => {
                    label(words, Words::new(say("map-episode-broken").attr("about"), Role::Note, face.ink(look)));
                }
                Standing::Coming => {
                    label(words, Words::new(say("map-episode-locked"), Role::Note, face.ink(look)));
                }
            }
        });
    });
    if let Standing::Open { badge, finished: true, .. } = &card.standing {
        entity.insert(Live(vec![Message::new(card.title.clone()), say("map-episode-done"), Message::new(badge.clone())]));
    }
}

/// Play, Go on, or Done and Play again: it looks like a button, and the card around it is one.
fn strip(parent: &mut ChildSpawnerCommands, look: &Look, begun: bool, finished: bool) {
    let row = Node {
        align_items: AlignItems::Center,
        margin: UiRect::top(Val::Auto),
        flex_wrap: FlexWrap::Wrap,
        ..stack(look, FlexDirection::Row, look.pick(12.0, 8.0))
    };
    parent.spawn((row, Pickable::IGNORE)).with_children(|row| {
        let mut pill = |color: Color, icon: &'static str, message: &'static str| {
            let node = Node {
                padding: UiRect::axes(look.px(20.0, 12.0), look.px(6.0, 4.0)),
                border_radius: BorderRadius::all(look.px(24.0, 16.0)),
                align_items: AlignItems::Center,
                ..stack(look, FlexDirection::Row, look.pick(10.0, 6.0))
            };
            row.spawn((node, BackgroundColor(color), Pickable::IGNORE)).with_children(|pill| {
                drawing(pill, Drawing::icon(icon, palette::WHITE), look.px(28.0, 16.0), look.px(28.0, 16.0));
                label(pill, Words::new(say(message), Role::Note, palette::WHITE));
            });
        };
        if finished {
            pill(palette::LEAF_DEEP, "check", "map-episode-done");
        }
        pill(
            palette::TEAL_DEEP,
            "play",
            if begun {
                "map-episode-resume"
            } else if finished {
                "map-episode-again"
            } else {
                "map-episode-play"
            },
        );
    });
}
