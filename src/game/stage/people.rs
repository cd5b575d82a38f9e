//! The people: who is there, where they stand, how they look, and the small life in them.

use bevy::{picking::Pickable, prelude::*};

use super::{Frame, REACH_PEOPLE, StageRoot};
use crate::{
    game::{
        GameSystems,
        art::{Drawing, Drawn, Figure, Tint},
        content::Content,
        dialogue::Typing,
        session::Session,
        theme::{
            camera::{Camera, Parallax},
            look::{Class, Look},
            motion::Moving,
        },
    },
    l10n::look::life::colour,
    story::{
        script::{Mood, Side},
        view::{Line, Speaker, Waiting},
    },
};

/// Somebody on the stage.
#[derive(Component)]
pub(super) struct Person {
    who: String,
    mood: Mood,
    side: Side,
    /// Seconds since they came in.
    here: f32,
    /// Seconds since the mood changed.
    changed: f32,
    /// Seconds until the next blink ends or begins.
    blink: f32,
    eyes_shut: bool,
    /// Where the feet stand, in units of the frame.
    feet: Vec2,
    /// Height of the drawing in units.
    size: f32,
    /// How far they move with the camera.
    reach: f32,
}

const ENTER: f32 = 0.36;
const SQUASH: f32 = 0.12;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (set_people.after(super::place::set_place).in_set(GameSystems::Draw), live.in_set(GameSystems::Live)));
}

/// Who speaks just now.
fn speaker(session: &Session) -> Option<String> {
    match session.waiting()? {
        Waiting::Line(Line { speaker: Speaker::Person(who), .. }) => Some(who.to_string()),
        _ => None,
    }
}

/// Where the feet of each stand, and how tall the drawing is: the first on each side in front, the next behind.
fn places(frame: &Frame, look: &Look, people: &[(String, Side)]) -> Vec<(Vec2, f32)> {
    let (mut starts, mut ends) = (0, 0);
    people
        .iter()
        .map(|(who, side)| {
            let upright = look.class == Class::Portrait;
            let mascot = who == "mascot";
            let nth = match (mascot, side) {
                (true, _) => 0,
                (_, Side::Start) => {
                    starts += 1;
                    starts - 1
                }
                (_, Side::End) => {
                    ends += 1;
                    ends - 1
                }
            };
            let from_edge = if mascot {
                0.5
            } else {
                match (nth, upright) {
                    (0, false) => 0.165,
                    (_, false) => 0.31,
                    (0, true) => 0.2,
                    (_, true) => 0.4,
                }
            };
            let flip = (*side == Side::End) != look.rtl && !mascot;
            let x = if flip { 1.0 - from_edge } else { from_edge } * frame.width;
            let unit = if upright { frame.height / 760.0 } else { frame.height / 1080.0 };
            let size = if mascot { 640.0 } else { 1080.0 - 70.0 * nth as f32 } * unit;
            let floor = match (mascot, upright) {
                (true, false) => 820.0,
                (true, true) => 740.0,
                (false, false) => 1150.0 - 60.0 * nth as f32,
                (false, true) => 1000.0 - 40.0 * nth as f32,
            } * unit;
            (Vec2::new(x, floor), size)
        })
        .collect()
}

fn set_people(
    mut commands: Commands,
    session: Res<Session>,
    content: Option<Res<Content>>,
    look: Res<Look>,
    root: Query<Entity, With<StageRoot>>,
    mut camera: ResMut<Camera>,
    mut people: Query<(Entity, &mut Person, &mut Drawing, &mut Node, &mut ZIndex, &mut Tint)>,
) {
    let (Ok(root), Some(stage), Some(content)) = (root.single(), session.stage(), content) else { return };
    let wanted: Vec<(String, Side)> = stage.people.iter().map(|presence| (presence.who.to_string(), presence.side)).collect();
    for (entity, person, ..) in &people {
        if !wanted.iter().any(|(who, _)| *who == person.who) {
            commands.entity(entity).despawn();
        }
    }
    let frame = Frame::of(&look);
    let speaking = speaker(&session);
    // The camera leans to who speaks; to nobody while the picture holds a screen to read.
    let still = content.place_screen(&stage.place).is_some();
    let side = stage.people.iter().find(|presence| speaking.as_deref() == Some(&*presence.who)).map(|presence| presence.side);
    let lean = match side.filter(|_| !still && speaking.as_deref() != Some("mascot")) {
        Some(side) if (side == Side::End) != look.rtl => 1.0,
        Some(_) => -1.0,
        None => 0.0,
    };
    if camera.lean != lean {
        camera.lean = lean;
    }
    let light = content.art().light(&stage.place).and_then(|light| colour(&light.people)).unwrap_or([255; 3]);
    let dusk = content.art().dusk_in_near(&stage.place);
    let reach = if still { 0.0 } else { REACH_PEOPLE * frame.zoom };
    for (presence, (feet, size)) in stage.people.iter().zip(places(&frame, &look, &wanted)) {
        let who = presence.who.to_string();
        let shape = content.figure_shape(&who);
        let forward = speaking.as_deref().is_none_or(|speaker| speaker == who);
        // In the dusk the nearest layer is the evening's light: it falls on everybody but the mascot, who shines.
        let z = ZIndex(match (who == "mascot", dusk) {
            (true, false) | (false, true) => 4,
            _ => 7,
        });
        let calm = if forward { [1.0, 1.0, 1.0] } else { [0.9, 0.89, 0.93] };
        let light = Color::srgb(
            calm[0] * f32::from(light[0]) / 255.0,
            calm[1] * f32::from(light[1]) / 255.0,
            calm[2] * f32::from(light[2]) / 255.0,
        );
        let node = Node {
            position_type: PositionType::Absolute,
            width: Val::Px(size * shape.width / shape.height),
            height: Val::Px(size),
            left: Val::Px((size / shape.height).mul_add(-shape.feet.0, feet.x)),
            top: Val::Px((size / shape.height).mul_add(-shape.feet.1, feet.y)),
            ..default()
        };
        if let Some((_, mut person, mut drawing, mut current, mut depth, mut tint)) =
            people.iter_mut().find(|(_, person, ..)| person.who == who)
        {
            if person.mood != presence.mood {
                person.mood = presence.mood;
                person.changed = 0.0;
                person.eyes_shut = false;
                drawing.0 = Drawn::Figure(Figure::new(who, presence.mood));
            }
            person.feet = feet;
            person.size = size;
            person.reach = reach;
            person.side = presence.side;
            if *current != node {
                *current = node;
            }
            depth.set_if_neq(z);
            if person.here > ENTER {
                tint.set_if_neq(Tint(light));
            }
        } else {
            let person = Person {
                who: who.clone(),
                mood: presence.mood,
                side: presence.side,
                here: 0.0,
                changed: SQUASH,
                blink: 2.0 + first_blink(&who),
                eyes_shut: false,
                feet,
                size,
                reach,
            };
            let drawing = Drawing(Drawn::Figure(Figure::new(who, presence.mood)));
            commands.entity(root).with_child((person, drawing, Tint(light), node, z, UiTransform::default(), Pickable::IGNORE));
        }
    }
}

/// So that nobody blinks together with the next.
fn first_blink(who: &str) -> f32 {
    who.bytes().fold(0u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte))) as f32 % 30.0 / 10.0
}

pub(super) fn live(
    time: Res<Time>,
    look: Res<Look>,
    session: Res<Session>,
    typing: Res<Typing>,
    moving: Res<Moving>,
    camera: Res<Camera>,
    mut people: Query<(&mut Person, &mut Drawing, &mut UiTransform, &mut Tint), Without<Parallax>>,
) {
    let speaking = speaker(&session);
    for (mut person, mut drawing, mut transform, mut tint) in &mut people {
        let step = time.delta_secs();
        let was_entering = person.here < ENTER;
        person.here += step;
        person.changed += step;
        if look.still {
            transform.set_if_neq(UiTransform::default());
            if was_entering {
                tint.0 = tint.0.with_alpha(1.0);
            }
            let rest = Drawn::Figure(Figure::new(person.who.clone(), person.mood));
            if drawing.0 != rest {
                drawing.0 = rest;
            }
            continue;
        }
        // Entrance: 60 from their side, easing out.
        let part = (person.here / ENTER).min(1.0);
        let eased = 1.0 - (1.0 - part).powi(3);
        let from: f32 = if (person.side == Side::End) == look.rtl { -60.0 } else { 60.0 };
        let across = Val::Px(from.mul_add(1.0 - eased, camera.shift(person.reach)));
        if transform.translation.x != across {
            transform.translation.x = across;
        }
        if was_entering {
            tint.0 = tint.0.with_alpha(eased);
            moving.mark();
        }
        // A change of mood: a squash to 0.98 high with the feet on the floor.
        if person.changed < SQUASH {
            let squash = 0.02 * (person.changed / SQUASH * std::f32::consts::PI).sin();
            transform.scale.y = 1.0 - squash;
            transform.translation.y = Val::Px(person.size * squash / 2.0);
            moving.mark();
        } else if transform.scale.y != 1.0 {
            transform.scale.y = 1.0;
            transform.translation.y = Val::Px(0.0);
        }
        person.blink -= step;
        // Who sleeps with the player does not blink; eyes that are shut open first.
        if person.blink <= 0.0 && (moving.awake() || person.eyes_shut) {
            person.eyes_shut = !person.eyes_shut && !matches!(person.mood, Mood::Proud | Mood::Silly);
            // 2.8 to 6 seconds, spread by the golden ratio: no chance needed.
            let spread = (person.here * 0.618_034).fract();
            person.blink = if person.eyes_shut { 0.11 } else { 3.2f32.mul_add(spread, 2.8) };
        }
        if person.eyes_shut {
            moving.mark();
        }
        let talking = typing.running() && speaking.as_deref() == Some(&person.who);
        let mouth_open = talking && (person.here / 0.28).fract() < 0.5;
        let wanted = Drawn::Figure(Figure { who: person.who.clone(), mood: person.mood, blink: person.eyes_shut, talk: mouth_open });
        if drawing.0 != wanted {
            drawing.0 = wanted;
        }
    }
}
