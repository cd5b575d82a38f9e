//! The title: the place, the friends, and one big way in.

use bevy::{picking::Pickable, prelude::*, ui::widget::TextShadow};

use super::{
    Shows,
    parts::{head, say, veil},
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
            camera::{Parallax, filling},
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, button, control, label, scroller, stack},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::script::Mood,
};

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Screen::Title).and_then(stale(Shows::Screen(Screen::Title)));
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(ready));
}

/// Who stands on the title: where their feet are (of 1920 × 1080), how tall, in which mood.
const FRIENDS: [(&str, f32, f32, f32, Mood); 5] = [
    ("lina", 930.0, 950.0, 640.0, Mood::Happy),
    ("teo", 1090.0, 1010.0, 640.0, Mood::Kind),
    ("zuri", 1640.0, 1000.0, 640.0, Mood::Happy),
    ("kai", 1800.0, 960.0, 640.0, Mood::Calm),
    ("mascot", 1370.0, 1010.0, 880.0, Mood::Happy),
];

fn draw(mut commands: Commands, look: Res<Look>, content: Res<Content>, kept: Res<Kept>, roots: Query<(Entity, &Shows)>) {
    let look = &*look;
    renew(&mut commands, &roots, Shows::Screen(Screen::Title), look).with_children(|root| {
        backdrop(root, look);
        friends(root, look, &content);
        let upright = look.class == Class::Portrait;
        let page = Node {
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            padding: UiRect {
                top: Val::Px(head(look)),
                left: look.px(110.0, 20.0),
                right: look.px(110.0, 20.0),
                bottom: look.px(40.0, 20.0),
            },
            ..stack(look, FlexDirection::Column, 0.0)
        };
        root.spawn((page, Pickable::IGNORE)).with_children(|page| {
            let column = Node {
                width: if upright {
                    Val::Percent(100.0)
                } else {
                    Val::Px((look.width * 0.42).max(look.pick(640.0, 330.0)).min(look.width - 40.0))
                },
                flex_grow: 1.0,
                justify_content: if upright { JustifyContent::SpaceBetween } else { JustifyContent::FlexStart },
                ..stack(look, FlexDirection::Column, look.pick(26.0, 10.0))
            };
            page.spawn(scroller(column)).with_children(|column| {
                let naming = Node {
                    align_items: if upright { AlignItems::Center } else { AlignItems::Start },
                    flex_shrink: 0.0,
                    ..stack(look, FlexDirection::Column, 0.0)
                };
                column
                    .spawn((naming, Pickable::IGNORE, Live(vec![say("title-name"), say("title-tagline")])))
                    .with_children(|naming| logo(naming, look));
                let buttons = Node {
                    width: Val::Percent(100.0),
                    max_width: look.px(660.0, 420.0),
                    align_self: if upright { AlignSelf::Center } else { AlignSelf::Start },
                    flex_shrink: 0.0,
                    padding: UiRect::all(look.px(10.0, 6.0)),
                    ..stack(look, FlexDirection::Column, look.pick(24.0, 12.0))
                };
                column.spawn((buttons, Pickable::IGNORE)).with_children(|buttons| ways(buttons, look, &kept));
            });
        });
    });
}

/// The place of the title in its depth layers: the nearer, the more it moves with the camera.
fn backdrop(root: &mut ChildSpawnerCommands, look: &Look) {
    let zoom = (look.width / 1920.0).max(look.height / 1080.0);
    for (depth, reach) in [(Depth::Far, 0.0), (Depth::Mid, 8.0), (Depth::Near, 18.0)] {
        let drawing = Drawing(Drawn::SceneLayer("title".to_owned(), depth));
        root.spawn((drawing, filling(look.width, look.height, reach), Parallax(reach * zoom), Pickable::IGNORE));
    }
    if look.high_contrast {
        veil(root, palette::NIGHT.with_alpha(0.66), false);
    }
}

fn friends(root: &mut ChildSpawnerCommands, look: &Look, content: &Content) {
    let upright = look.class == Class::Portrait;
    let zoom = (look.width / 1920.0).max(look.height / 1080.0);
    let (left, top) = (1920.0f32.mul_add(-zoom, look.width) / 2.0, 1080.0f32.mul_add(-zoom, look.height) / 2.0);
    for (who, x, y, tall, mood) in FRIENDS {
        let shape = content.figure_shape(who);
        // On an upright phone only the mascot and two friends have room, in the middle of the picture.
        let (feet, height) = if upright {
            let Some(across) = [("mascot", 0.5), ("lina", 0.17), ("kai", 0.83)].iter().find(|(id, _)| *id == who).map(|(_, across)| across)
            else {
                continue;
            };
            (Vec2::new(look.width * across, look.height * 0.66), look.height * tall / 2300.0)
        } else {
            // The buttons stand where reading starts, and the friends across from them.
            let x = if look.rtl { 1920.0 - x } else { x };
            (Vec2::new(x.mul_add(zoom, left), y.mul_add(zoom, top)), tall * zoom)
        };
        let scale = height / shape.height;
        let node = Node {
            position_type: PositionType::Absolute,
            left: Val::Px(scale.mul_add(-shape.feet.0, feet.x)),
            top: Val::Px(scale.mul_add(-shape.feet.1, feet.y)),
            width: Val::Px(shape.width * scale),
            height: Val::Px(height),
            ..default()
        };
        let reach = if who == "mascot" { 16.0 } else { 11.0 };
        root.spawn((Drawing(Drawn::Figure(Figure::new(who, mood))), node, Parallax(reach * zoom), Pickable::IGNORE));
    }
}

fn logo(parent: &mut ChildSpawnerCommands, look: &Look) {
    let color = if look.high_contrast { palette::SUN } else { palette::MARIGOLD };
    let shadow = TextShadow { offset: Vec2::splat(look.pick(7.0, 4.0)), color: palette::TEAL_NIGHT };
    parent.spawn((Words::new(say("title-name"), Role::Logo, color), Node::default(), shadow, Pickable::IGNORE));
    let ribbon = Node {
        padding: UiRect::axes(look.px(34.0, 18.0), look.px(10.0, 6.0)),
        border_radius: BorderRadius::all(look.px(26.0, 16.0)),
        ..default()
    };
    let (back, ink) = if look.high_contrast { (palette::NIGHT, palette::WHITE) } else { (palette::CORAL_DEEP, palette::WHITE) };
    parent.spawn((ribbon, BackgroundColor(back), Pickable::IGNORE)).with_children(|ribbon| {
        label(ribbon, Words::new(say("title-tagline"), Role::Button, ink));
    });
}

fn ways(parent: &mut ChildSpawnerCommands, look: &Look, kept: &Kept) {
    // Whoever stopped in the middle goes on at the same place.
    let (name, action) = match kept.place() {
        Some(place) => ("title-resume", Action::Play(place.episode.clone())),
        None => ("title-play", Action::Go(Screen::Map)),
    };
    let big = button(parent, look, control("play", say(name), action), ButtonLook::primary().icon("play").big());
    parent.commands().entity(big).insert(Rise::nth(0));
    if kept.place().is_some() {
        let to_map = control("map", say("title-map"), Action::Go(Screen::Map));
        button(parent, look, to_map, ButtonLook::quiet().icon("home"));
    }
    button(
        parent,
        look,
        control("book", say("title-book"), Action::Open(Overlay::Book)),
        ButtonLook::quiet().icon("star"),
    );
    let row = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(20.0, 10.0)) };
    parent.spawn((row, Pickable::IGNORE)).with_children(|row| {
        let small = |icon: &'static str| ButtonLook { role: Role::Hud, height: (84.0, 52.0), ..ButtonLook::quiet().icon(icon).grow() };
        button(
            row,
            look,
            control("language", Message::new("title-language"), Action::Open(Overlay::Settings)),
            small("language"),
        );
        button(row, look, control("adults", say("title-adults"), Action::Open(Overlay::Adults)), small("grown_ups"));
    });
}
