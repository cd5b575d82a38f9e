//! The season map: one card a story, on a winding path.

use std::collections::BTreeSet;

use bevy::{picking::Pickable, prelude::*};

use super::{
    Pages, Shows,
    adults::MEASURES,
    parts::{background, head, say},
    renew, stale, trail,
    writer::Writer,
};
use crate::{
    game::{
        GameSystems,
        action::{Action, Overlay, Screen},
        art::{Depth, Drawing, Drawn, Figure},
        content::Content,
        preferences::Chosen,
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

impl Card {
    fn finished(&self) -> bool {
        matches!(self.standing, Standing::Open { finished: true, .. })
    }
}

/// A writer also sees what is hidden from children. Where an adult wants the questions for a class, they come before the
/// first story and after the last one.
fn cards(content: &Content, kept: &Kept, writer: bool, measured: bool) -> Vec<Card> {
    let season = content.season();
    let hidden = if writer { content.hidden() } else { &[] };
    let [before, after] = MEASURES.map(|(_, id, _)| Id::from(id));
    let new = kept.finished().next().is_none();
    let done = season.episodes.iter().all(|id| kept.has_finished(id));
    let before = (measured && new && content.episode(&before).is_some()).then_some(&before);
    let after = (measured && done && content.episode(&after).is_some()).then_some(&after);
    let playable = before.into_iter().chain(&season.episodes).chain(after).chain(hidden).map(|id| match content.episode(id) {
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

/// Where the cards of a sheet stand on the island: their corner at the top and start, in units of the picture.
const PATH: [(f32, f32); 6] = [(110.0, 331.0), (540.0, 237.0), (930.0, 300.0), (1431.0, 205.0), (1330.0, 690.0), (560.0, 690.0)];
/// A card on the island (interface spec 7).
const CARD: (f32, f32) = (330.0, 288.0);

fn draw(
    mut commands: Commands,
    look: Res<Look>,
    content: Res<Content>,
    kept: Res<Kept>,
    chosen: Res<Chosen>,
    pages: Res<Pages>,
    writer: Option<Res<Writer>>,
    roots: Query<(Entity, &Shows)>,
    mut walked: Local<Option<BTreeSet<Id>>>,
) {
    let look = &*look;
    let cards = cards(&content, &kept, writer.is_some(), chosen.0.measure.is_some());
    let done: BTreeSet<Id> = cards.iter().filter(|card| card.finished()).map(|card| card.id.clone()).collect();
    // The stretch behind a story that was finished since the map was last seen draws itself.
    let before = walked.replace(done.clone()).unwrap_or(done);
    // Only the stories of the season count.
    let season = content.season();
    let finished = season.episodes.iter().filter(|id| kept.has_finished(id)).count();
    let stories = season.episodes.len() + season.coming.len();
    let island = look.class == Class::Wide && !look.stacked();
    let sheets = cards.len().div_ceil(PATH.len()).max(1);
    let sheet = if island { pages.sheet.min(sheets - 1) } else { 0 };
    renew(&mut commands, &roots, Shows::Screen(Screen::Map), look).with_children(|root| {
        if look.class == Class::Portrait {
            let height = (look.width * 1688.0 / 780.0).max(look.height);
            let node = Node {
                position_type: PositionType::Absolute,
                width: Val::Px(height * 780.0 / 1688.0),
                height: Val::Px(height),
                ..default()
            };
            root.spawn((Drawing(Drawn::Scene("map-portrait".to_owned())), node, Pickable::IGNORE));
        } else {
            background(root, look, Drawn::Scene("island".to_owned()));
        }
        if island {
            let first = sheet * PATH.len();
            let shown = cards.iter().skip(first).take(PATH.len());
            // The picture is not mirrored, so in right-to-left languages the cards stand elsewhere on it.
            for (nth, card) in shown.enumerate().filter(|(nth, card)| !look.rtl && card.finished() && first + nth + 1 < cards.len()) {
                trail::stretch(root, look, nth, !before.contains(&card.id));
            }
            for (nth, card) in cards.iter().enumerate().skip(first).take(PATH.len()) {
                // The way has come to this story just now: it grows when the last step is there.
                let reached = nth.checked_sub(1).and_then(|before| cards.get(before));
                let reached = reached.is_some_and(|behind| behind.finished() && !before.contains(&behind.id));
                let rise = if reached { Rise::pop().after(trail::SECONDS) } else { Rise::nth(nth % PATH.len()) };
                one(root, look, nth, card, Shape::Stop(nth - first), rise);
            }
            // On the free stretch of the path.
            let x = Val::Px(look.width * 0.54);
            let mascot = Node {
                position_type: PositionType::Absolute,
                left: if look.rtl { Val::Auto } else { x },
                right: if look.rtl { x } else { Val::Auto },
                bottom: Val::Px(look.height * 0.185),
                width: Val::Px(192.0),
                height: Val::Px(240.0),
                ..default()
            };
            root.spawn((Drawing(Drawn::Figure(Figure::new("mascot", Mood::Happy))), mascot, Pickable::IGNORE));
        }
        let page = Node {
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            padding: UiRect::top(if look.phone() { Val::Px(head(look)) } else { Val::Px(30.0) }),
            align_items: AlignItems::Center,
            ..stack(look, FlexDirection::Column, look.pick(16.0, 8.0))
        };
        root.spawn((page, Pickable::IGNORE)).with_children(|page| {
            let count = Message::new("map-count-about").arg("done", finished as i64).arg("total", stories as i64);
            let top =
                Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..stack(look, FlexDirection::Column, look.pick(14.0, 8.0)) };
            page.spawn((top, Pickable::IGNORE, Live(vec![say("map-title"), count]))).with_children(|top| {
                banner(top, look, Message::new(content.season().title.clone()));
                counter(top, look, finished, stories);
            });
            if !island {
                list(page, look, &cards);
            }
        });
        if island {
            around_island(root, look, sheet, sheets);
        }
    });
}

/// The book under the island, and the other sheets beside it.
fn around_island(root: &mut ChildSpawnerCommands, look: &Look, sheet: usize, sheets: usize) {
    let foot = Node {
        position_type: PositionType::Absolute,
        bottom: Val::Px(24.0),
        left: if look.rtl { Val::Auto } else { Val::Px(60.0) },
        right: if look.rtl { Val::Px(60.0) } else { Val::Auto },
        ..default()
    };
    root.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
        button(
            foot,
            look,
            control("book", say("title-book"), Action::Open(Overlay::Book)),
            ButtonLook::quiet().icon("star").hud(),
        );
    });
    let mut turn = |key: &'static str, name: &'static str, to: usize, onward: bool| {
        let edge = Val::Px(20.0);
        let at_end = onward != look.rtl;
        let node = Node {
            position_type: PositionType::Absolute,
            top: Val::Percent(47.0),
            left: if at_end { Val::Auto } else { edge },
            right: if at_end { edge } else { Val::Auto },
            ..default()
        };
        let style = ButtonLook::quiet().icon("next").hud().icon_only();
        root.spawn((node, Pickable::IGNORE)).with_children(|holder| {
            let style = if onward { style } else { style.backwards() };
            button(holder, look, control(key, say(name), Action::Sheet(to)), style);
        });
    };
    if sheet > 0 {
        turn("map-back", "map-sheet-back", sheet - 1, false);
    }
    if sheet + 1 < sheets {
        turn("map-next", "map-sheet-next", sheet + 1, true);
    }
}

/// All cards under each other or in rows, where the island has no room for them.
fn list(page: &mut ChildSpawnerCommands, look: &Look, cards: &[Card]) {
    let area = Node {
        width: Val::Percent(100.0),
        flex_grow: 1.0,
        padding: UiRect { left: look.px(70.0, 16.0), right: look.px(70.0, 16.0), top: look.px(14.0, 8.0), bottom: look.px(50.0, 24.0) },
        ..stack(look, FlexDirection::Column, 0.0)
    };
    page.spawn(scroller(area)).with_children(|area| {
        let row = Node {
            width: Val::Percent(100.0),
            flex_wrap: FlexWrap::Wrap,
            justify_content: JustifyContent::Center,
            align_content: AlignContent::FlexStart,
            align_items: AlignItems::FlexStart,
            flex_shrink: 0.0,
            ..stack(look, FlexDirection::Row, look.pick(34.0, 14.0))
        };
        area.spawn((row, Pickable::IGNORE)).with_children(|row| {
            let upright = look.class == Class::Portrait || look.stacked();
            for (nth, card) in cards.iter().enumerate() {
                let shape = if upright { Shape::Row } else { Shape::Tile };
                one(row, look, nth, card, shape, Rise::nth(nth % PATH.len()));
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

/// How a card is laid out.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// At a stop of the path on the island.
    Stop(usize),
    /// In a row with others.
    Tile,
    /// Picture beside words, over the whole width.
    Row,
}

impl Shape {
    /// The card's own node, and the width of its picture.
    fn node(self, look: &Look) -> (Node, f32) {
        // Words grow with the text, the picture does not.
        let height = 130.0f32.mul_add(look.text - 1.0, CARD.1);
        let tile = Node {
            width: look.px(CARD.0, 240.0),
            min_height: look.px(height, 214.0 + 110.0 * (look.text - 1.0)),
            flex_shrink: 0.0,
            padding: UiRect::all(look.px(14.0, 10.0)),
            ..stack(look, FlexDirection::Column, look.pick(8.0, 6.0))
        };
        let picture = look.pick(CARD.0 - 28.0, 220.0);
        match self {
            Self::Stop(at) => {
                let (x, y) = PATH[at];
                // The same place on the path in every window: what is left of the width and height is shared out.
                let x = x / (1920.0 - CARD.0) * (look.width - CARD.0);
                let y = y / (1080.0 - CARD.1) * (look.height - height);
                let (left, right) = if look.rtl { (Val::Auto, Val::Px(x)) } else { (Val::Px(x), Val::Auto) };
                (Node { position_type: PositionType::Absolute, left, right, top: Val::Px(y), ..tile }, picture)
            }
            Self::Tile => (tile, picture),
            Self::Row => {
                let width = (look.width - look.pick(140.0, 32.0)).min(look.pick(1200.0, 560.0));
                let node = Node {
                    width: Val::Px(width),
                    padding: UiRect::all(look.px(16.0, 10.0)),
                    flex_shrink: 0.0,
                    ..stack(look, FlexDirection::Row, 10.0)
                };
                (node, look.pick(300.0, 116.0))
            }
        }
    }
}

fn one(parent: &mut ChildSpawnerCommands, look: &Look, nth: usize, card: &Card, shape: Shape, rise: Rise) {
    let open = matches!(card.standing, Standing::Open { .. });
    let (node, picture_width) = shape.node(look);
    let key = format!("episode-{}", card.id);
    // The whole card is the target, not only its strip.
    let action = Action::Play(card.id.to_string());
    let control = control(key, Message::new(card.title.clone()), action).disabled(!open);
    let face = if open { Tone::White } else { Tone::Off };
    let mut entity =
        parent.spawn((surface(look, face, look.pick(34.0, 22.0), look.pick(8.0, 4.0), look.pick(8.0, 4.0), node), control, rise));
    entity.with_children(|inside| {
        let height = if shape == Shape::Row { picture_width * 9.0 / 16.0 } else { look.pick(158.0, 110.0) };
        let frame = Node {
            width: Val::Px(picture_width),
            height: Val::Px(height),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        let round = BorderRadius::all(look.px(22.0, 14.0));
        let whole = Node {
            position_type: PositionType::Absolute,
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            border_radius: round,
            overflow: Overflow::clip(),
            ..default()
        };
        let ground = if look.high_contrast { palette::NIGHT } else { palette::LOCKED };
        inside.spawn((frame, Pickable::IGNORE)).with_children(|frame| {
            frame.spawn((whole, BackgroundColor(ground), Pickable::IGNORE)).with_children(|whole| {
                if let Standing::Open { cover, .. } = &card.standing {
                    let fill = Node {
                        position_type: PositionType::Absolute,
                        width: Val::Px(picture_width),
                        height: Val::Px(picture_width * 9.0 / 16.0),
                        top: Val::Px((height - picture_width * 9.0 / 16.0) / 2.0),
                        ..default()
                    };
                    whole.spawn((Drawing(Drawn::Place(cover.to_string(), Depth::All)), fill, Pickable::IGNORE));
                }
            });
            number(frame, look, nth + 1);
            match &card.standing {
                Standing::Open { picture, finished, .. } => {
                    // The badge hangs over the corner.
                    let badge = Node {
                        position_type: PositionType::Absolute,
                        right: look.px(-12.0, -6.0),
                        top: look.px(-12.0, -6.0),
                        width: look.px(80.0, 44.0),
                        height: look.px(90.0, 49.5),
                        ..default()
                    };
                    let icon = if *finished { picture.to_string() } else { "badge_locked".to_owned() };
                    frame.spawn((Drawing::icon(icon, palette::INK), badge, Pickable::IGNORE));
                }
                Standing::Broken | Standing::Coming => {
                    drawing(frame, Drawing::icon("locked", palette::INK_2), look.px(72.0, 40.0), look.px(72.0, 40.0));
                }
            }
        });
        let words = Node { flex_shrink: 1.0, flex_grow: 1.0, ..stack(look, FlexDirection::Column, look.pick(6.0, 4.0)) };
        inside.spawn((words, Pickable::IGNORE)).with_children(|words| {
            label(words, Words::new(Message::new(card.title.clone()), Role::Button, face.ink(look)));
            match &card.standing {
                Standing::Open { badge, blurb, begun, finished, .. } => {
                    if *finished && shape == Shape::Row {
                        label(words, Words::new(Message::new(badge.clone()), Role::Note, face.ink(look)));
                    } else if shape == Shape::Row {
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

/// Which story of the season it is.
fn number(frame: &mut ChildSpawnerCommands, look: &Look, number: usize) {
    let chip = Node {
        position_type: PositionType::Absolute,
        top: look.px(10.0, 6.0),
        left: if look.rtl { Val::Auto } else { look.px(10.0, 6.0) },
        right: if look.rtl { look.px(10.0, 6.0) } else { Val::Auto },
        min_width: look.px(54.0, 30.0),
        padding: UiRect::axes(look.px(14.0, 8.0), look.px(2.0, 1.0)),
        justify_content: JustifyContent::Center,
        border_radius: BorderRadius::all(look.px(16.0, 10.0)),
        ..default()
    };
    frame.spawn((chip, BackgroundColor(palette::INK), Pickable::IGNORE)).with_children(|chip| {
        label(chip, Words::new(Message::new("map-number").arg("number", number as i64), Role::Hud, palette::WHITE));
    });
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
