//! Captions: what a sound means, in words, for a moment. Sounds that the story itself writes as a line need none.

use bevy::{picking::Pickable, prelude::*};

use super::parts::head;
use crate::{
    game::{
        GameSystems,
        art::Drawing,
        audio::Heard,
        content::Content,
        preferences::Chosen,
        theme::{
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{drawing, label, stack},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
};

/// So long a caption stays, in seconds.
const STAYS: f32 = 2.6;

/// The caption on screen.
#[derive(Component)]
struct Caption {
    left: f32,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (show, hide).chain().in_set(GameSystems::Draw));
}

/// Shown when they are wanted, and to everybody while the sounds are off.
fn show(
    mut commands: Commands,
    mut heard: MessageReader<Heard>,
    chosen: Res<Chosen>,
    content: Option<Res<Content>>,
    look: Res<Look>,
    shown: Query<Entity, With<Caption>>,
) {
    let Some(content) = content.filter(|_| chosen.0.captions || chosen.0.effects == 0) else {
        heard.clear();
        return;
    };
    let caption = |heard: &Heard| content.effect(&heard.0)?.caption.clone();
    let Some(caption) = heard.read().filter_map(caption).last() else { return };
    for old in &shown {
        commands.entity(old).despawn();
    }
    let look = &*look;
    // Over the picture, above whatever is read or pressed.
    let top = match look.class {
        Class::Portrait => look.height * 0.45 - 86.0,
        _ => head(look) - look.pick(14.0, 8.0),
    };
    let place = Node {
        position_type: PositionType::Absolute,
        width: Val::Percent(100.0),
        top: Val::Px(top),
        justify_content: JustifyContent::Center,
        ..default()
    };
    let strip = Node {
        padding: UiRect::axes(look.px(28.0, 14.0), look.px(8.0, 5.0)),
        border_radius: BorderRadius::all(look.px(30.0, 18.0)),
        border: if look.high_contrast { UiRect::all(Val::Px(3.0)) } else { UiRect::ZERO },
        align_items: AlignItems::Center,
        max_width: Val::Percent(92.0),
        ..stack(look, FlexDirection::Row, look.pick(14.0, 8.0))
    };
    let ground = if look.high_contrast { palette::NIGHT } else { palette::NOTE };
    commands.spawn((Caption { left: STAYS }, place, GlobalZIndex(35), Pickable::IGNORE)).with_children(|place| {
        let face = (strip, BackgroundColor(ground), BorderColor::all(palette::WHITE), Rise::panel(), Pickable::IGNORE);
        place.spawn(face).with_children(|strip| {
            let size = look.px(34.0, 20.0);
            drawing(strip, Drawing::icon("captions", palette::WHITE), size, size);
            label(strip, Words::new(Message::new(caption), Role::Note, palette::WHITE));
        });
    });
}

fn hide(mut commands: Commands, time: Res<Time>, mut captions: Query<(Entity, &mut Caption)>) {
    for (entity, mut caption) in &mut captions {
        caption.left -= time.delta_secs().min(0.3);
        if caption.left <= 0.0 {
            commands.entity(entity).despawn();
        }
    }
}
