//! The twin: what is on screen, in words and in reading order. Screen readers on the desktop and the hidden page of the
//! browser are fed by it, and tests play through it as a blind child would.

use bevy::{a11y::AccessibilityNode, prelude::*};

use crate::{
    game::{
        GameSystems,
        action::Action,
        content::Content,
        theme::{
            look::Look,
            widget::{Control, Layer, Live},
        },
    },
    l10n::plain,
    story::view::Act,
};

/// A control in words.
#[derive(Debug, Clone, PartialEq)]
pub struct TwinControl {
    /// Stable key.
    pub key: String,
    /// Accessible name in the language of the moment.
    pub label: String,
    /// On or chosen.
    pub chosen: Option<bool>,
    /// Cannot be used now.
    pub disabled: bool,
    /// The entity that draws it.
    pub entity: Entity,
}

/// What is on screen.
#[derive(Resource, Debug, Clone, PartialEq, Default)]
pub struct Twin {
    /// What is said just now.
    pub live: String,
    /// The controls, in reading order; those under an overlay are left out.
    pub controls: Vec<TwinControl>,
    /// The language, by its tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// Presses the control with this key, as a screen reader or a test does.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct PressKey(pub String);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Twin>()
        .add_message::<PressKey>()
        .add_systems(PreUpdate, press)
        .add_systems(Update, (name_controls, name_live, describe).in_set(GameSystems::Describe));
}

fn press(mut keys: MessageReader<PressKey>, controls: Query<&Control>, twin: Res<Twin>, mut actions: MessageWriter<Action>) {
    for PressKey(key) in keys.read() {
        let pressed = twin.controls.iter().find(|control| control.key == *key && !control.disabled);
        let Some(control) = pressed.and_then(|pressed| controls.get(pressed.entity).ok()) else {
            debug!("nothing to press is called `{key}` now");
            continue;
        };
        // A screen reader has read the whole line already: there is no typing to finish.
        actions.write(match &control.action {
            Action::ReadOn => Action::Act(Act::Advance),
            other => other.clone(),
        });
    }
}

/// The platform's screen reader hears the same names.
fn name_controls(mut commands: Commands, content: Option<Res<Content>>, controls: Query<(Entity, Ref<Control>)>) {
    let Some(content) = content else { return };
    for (entity, control) in &controls {
        if control.is_changed() || content.is_changed() {
            commands.entity(entity).insert(AccessibleLabel::new(plain(&content.words(&control.label))));
        }
    }
}

fn name_live(mut commands: Commands, content: Option<Res<Content>>, lives: Query<(Entity, Ref<Live>)>) {
    let Some(content) = content else { return };
    for (entity, live) in &lives {
        if live.is_changed() || content.is_changed() {
            let mut node = accesskit::Node::new(accesskit::Role::Status);
            node.set_label(say(&live, &content).into_boxed_str());
            node.set_live(accesskit::Live::Polite);
            commands.entity(entity).insert(AccessibilityNode::from(node));
        }
    }
}

fn say(live: &Live, content: &Content) -> String {
    let said: Vec<String> = live.0.iter().map(|message| plain(&content.words(message))).filter(|text| !text.is_empty()).collect();
    said.join(" — ")
}

pub(super) fn describe(
    content: Option<Res<Content>>,
    look: Res<Look>,
    roots: Query<(Entity, &Layer), Without<ChildOf>>,
    children: Query<&Children>,
    shown: Query<(&Node, Option<&Visibility>)>,
    controls: Query<&Control>,
    lives: Query<&Live>,
    mut twin: ResMut<Twin>,
) {
    let Some(content) = content else { return };
    let mut order: Vec<(Layer, Entity)> = roots.iter().map(|(entity, layer)| (*layer, entity)).collect();
    let covered = order.iter().any(|(layer, _)| *layer == Layer::Overlay);
    order.retain(|(layer, _)| !(covered && *layer == Layer::Screen));
    order.sort();
    let mut now = Twin { live: String::new(), controls: Vec::new(), lang: look.locale.clone(), dir: if look.rtl { "rtl" } else { "ltr" } };
    for (_, root) in order {
        let mut left = vec![root];
        while let Some(entity) = left.pop() {
            if let Ok((node, visibility)) = shown.get(entity)
                && (node.display == Display::None || visibility == Some(&Visibility::Hidden))
            {
                continue;
            }
            if let Ok(live) = lives.get(entity) {
                if !now.live.is_empty() {
                    now.live.push(' ');
                }
                now.live += &say(live, &content);
            }
            if let Ok(control) = controls.get(entity) {
                now.controls.push(TwinControl {
                    key: control.key.clone(),
                    label: plain(&content.words(&control.label)),
                    chosen: control.chosen,
                    disabled: control.disabled,
                    entity,
                });
            }
            if let Ok(children) = children.get(entity) {
                left.extend(children.iter().rev());
            }
        }
    }
    if *twin != now {
        *twin = now;
    }
}
