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

use bevy::prelude::*;

use super::{
    GameSystems,
    action::Screen,
    activities::{badge, chat, inspect, passphrase, reflect, tell},
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
    let view = View { look: &look, playthrough, stage, fresh, news };
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
        Waiting::Spread(view) => format!("{} {}", view.id, view.run.0),
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
        // Their views are still to be drawn; no episode of the season uses them before.
        (
            Waiting::Sort(_)
            | Waiting::Settings(_)
            | Waiting::Spread(_)
            | Waiting::Order(_)
            | Waiting::Compare(_)
            | Waiting::Plan(_)
            | Waiting::Vignette(_),
            _,
        ) => {}
        (Waiting::Reflect(reflect), _) => reflect::draw(panel, view, reflect),
        (Waiting::Badge(badge), _) => badge::draw(panel, view, badge),
        (Waiting::Ended | Waiting::ChatOver, _) => ended::draw(panel, view),
    }
}
