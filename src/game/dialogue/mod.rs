//! The panel of an episode: what the playthrough waits for, as words and controls.
//!
//! Nothing of the story lives here. Whenever the session has moved, or the look or the content has changed, the panel is
//! taken away and built anew from what stands; only the typewriter remembers how far it is.

pub(super) mod cards;
mod choice;
mod ended;
mod line;
pub(super) mod outcome;
pub(super) mod parts;
pub(super) mod speech;
mod typewriter;

use std::collections::BTreeMap;

use bevy::prelude::*;

use super::{
    GameSystems,
    action::Screen,
    activities::{badge, chat, compare, inspect, order, passphrase, plan, reflect, settings, sort, spread, tell, vignette},
    content::Content,
    session::{Session, StoryCue},
    theme::{
        look::Look,
        widget::{Layer, root},
    },
};
use crate::story::{
    playthrough::Playthrough,
    view::{Cue, Stage, Waiting},
};

pub use typewriter::Typing;

/// The root of the panel.
#[derive(Component)]
struct Panel;

/// What a panel is built from.
pub struct View<'a> {
    /// How it is laid out.
    pub look: &'a Look,
    /// What is played.
    pub playthrough: &'a Playthrough,
    /// The picture as it stands.
    pub stage: &'a Stage,
    /// Something else is asked than before: it may come in with a movement.
    pub fresh: bool,
    /// The newest bubble was not there before.
    pub news: bool,
    /// How far the parts of the panel before this one were scrolled.
    scrolled: BTreeMap<&'static str, Vec2>,
}

/// Scrolls on where it was when the panel is built anew for the same question, by its name.
#[derive(Component)]
struct KeepsScroll(&'static str);

impl View<'_> {
    /// For a scroller: it stays where it was scrolled to while the same thing is asked.
    pub fn keep_scroll(&self, name: &'static str) -> impl Bundle + use<> {
        (KeepsScroll(name), ScrollPosition(self.scrolled.get(name).copied().unwrap_or_default()))
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((typewriter::plugin, inspect::plugin))
        .add_systems(Update, build.in_set(GameSystems::Draw).run_if(in_state(Screen::Episode)))
        .add_systems(OnExit(Screen::Episode), take_away);
}

/// What the panel on screen was built from.
#[derive(Default)]
struct Built {
    turn: u64,
    look: Look,
    moment: String,
    bubbles: usize,
}

fn take_away(mut commands: Commands, panels: Query<Entity, With<Panel>>) {
    for panel in &panels {
        commands.entity(panel).despawn();
    }
}

fn build(
    mut commands: Commands,
    session: Res<Session>,
    look: Res<Look>,
    content: Option<Res<Content>>,
    panels: Query<Entity, With<Panel>>,
    scrollers: Query<(&KeepsScroll, &ScrollPosition)>,
    mut cues: MessageReader<StoryCue>,
    mut typing: ResMut<Typing>,
    mut built: Local<Built>,
) {
    let rewound = cues.read().any(|cue| cue.0 == Cue::Rewound);
    let (Some(content), Some(playthrough), Some(waiting)) = (content, session.playthrough(), session.waiting()) else { return };
    if !panels.is_empty() && built.turn == session.turn && built.look == *look {
        return;
    }
    let moment = moment(&waiting);
    let fresh = panels.is_empty() || built.moment != moment;
    for panel in &panels {
        commands.entity(panel).despawn();
    }
    let stage = playthrough.stage();
    if let Waiting::Line(line) = &waiting {
        typing.begin(session.turn, &content.words(&parts::message(&line.text)), look.still || rewound);
    }
    let news = !rewound && stage.bubbles.len() > built.bubbles;
    let scrolled = if fresh { BTreeMap::new() } else { scrollers.iter().map(|(name, at)| (name.0, at.0)).collect() };
    let view = View { look: &look, playthrough, stage, fresh, news, scrolled };
    commands.spawn((root(&look, Layer::Screen), Panel)).with_children(|panel| draw(panel, &view, &waiting));
    *built = Built { turn: session.turn, look: look.clone(), moment, bubbles: stage.bubbles.len() };
}

/// What is asked, without how far the answer is.
fn moment(waiting: &Waiting) -> String {
    match waiting {
        Waiting::Line(_) => "line".to_owned(),
        Waiting::Choice(view) => view.id.to_string(),
        Waiting::Outcome { .. } => "outcome".to_owned(),
        Waiting::ChatOver => "chat-over".to_owned(),
        Waiting::Inspect(view) => view.id.to_string(),
        Waiting::Tell(view) => view.id.to_string(),
        Waiting::Passphrase(view) => view.id.to_string(),
        Waiting::Sort(view) => view.id.to_string(),
        Waiting::Settings(view) => view.id.to_string(),
        Waiting::Spread(view) => {
            let moment = view.moments.iter().position(|moment| moment.picked);
            format!("{} {} {} {moment:?}", view.id, view.run.0, view.result.is_some())
        }
        Waiting::Order(view) => view.id.to_string(),
        Waiting::Compare(view) => view.id.to_string(),
        Waiting::Plan(view) => view.id.to_string(),
        Waiting::Vignette(view) => format!("{} {} {}", view.id, view.item.0, view.good.is_some()),
        Waiting::Reflect(view) => format!("{} {}", view.id, view.answered.is_some()),
        Waiting::Badge(view) => view.badge.to_string(),
        Waiting::Ended => "ended".to_owned(),
    }
}

fn draw(panel: &mut ChildSpawnerCommands, view: &View, waiting: &Waiting) {
    match (waiting, &view.stage.chat) {
        (Waiting::Line(_) | Waiting::Choice(_) | Waiting::Outcome { .. } | Waiting::ChatOver, Some(chat)) => {
            chat::draw(panel, view, waiting, chat);
        }
        (Waiting::Line(line), None) => line::draw(panel, view, line),
        (Waiting::Choice(choice), None) => choice::draw(panel, view, choice),
        (Waiting::Outcome { pressures, retry, go_on }, None) => outcome::draw(panel, view, pressures, *retry, *go_on),
        (Waiting::Inspect(inspect), _) => inspect::draw(panel, view, inspect),
        (Waiting::Tell(tell), _) => tell::draw(panel, view, tell),
        (Waiting::Passphrase(passphrase), _) => passphrase::draw(panel, view, passphrase),
        (Waiting::Sort(sort), _) => sort::draw(panel, view, sort),
        (Waiting::Settings(settings), _) => settings::draw(panel, view, settings),
        (Waiting::Spread(spread), _) => spread::draw(panel, view, spread),
        (Waiting::Order(order), _) => order::draw(panel, view, order),
        (Waiting::Compare(compare), _) => compare::draw(panel, view, compare),
        (Waiting::Plan(plan), _) => plan::draw(panel, view, plan),
        (Waiting::Vignette(vignette), _) => vignette::draw(panel, view, vignette),
        (Waiting::Reflect(reflect), _) => reflect::draw(panel, view, reflect),
        (Waiting::Badge(badge), _) => badge::draw(panel, view, badge),
        (Waiting::Ended | Waiting::ChatOver, _) => ended::draw(panel, view),
    }
}
