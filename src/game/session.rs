//! The only owner of the playthrough: actions go in, cues come out, and everybody may look at what stands.

use std::{collections::BTreeSet, sync::Arc};

use bevy::prelude::*;

use super::{
    GameSystems,
    action::{Action, Overlay, Screen},
    content::Content,
    preferences::Chosen,
    saves::Kept,
};
use crate::story::{
    episode::Episode,
    playthrough::{Playthrough, Restored, Start},
    script::{Band, Form},
    view::{Act, Cue, Stage, Waiting},
};

/// The playthrough of the moment.
#[derive(Resource, Default)]
pub struct Session {
    playthrough: Option<Playthrough>,
    /// The content was edited since the place was kept: play went on at the start of the scene.
    pub edited: bool,
    /// Counts acts, so that views know that something moved.
    pub turn: u64,
    /// Everything that was done, in order; going back and trying again included.
    done: Vec<Act>,
}

impl Session {
    /// The playthrough, when an episode is being played.
    #[must_use]
    pub fn playthrough(&self) -> Option<&Playthrough> {
        self.playthrough.as_ref()
    }

    /// Everything that was done in this playthrough, going back and trying again included.
    #[must_use]
    pub fn done(&self) -> &[Act] {
        &self.done
    }

    /// What it waits for.
    #[must_use]
    pub fn waiting(&self) -> Option<Waiting> {
        self.playthrough.as_ref().map(Playthrough::waiting)
    }

    /// The picture as it stands.
    #[must_use]
    pub fn stage(&self) -> Option<&Stage> {
        self.playthrough.as_ref().map(Playthrough::stage)
    }
}

/// What to start with instead of the player's own choices: from the command line or the address.
#[derive(Resource, Debug, Clone, Default)]
pub struct Jump {
    /// Episode.
    pub episode: Option<String>,
    /// Scene.
    pub scene: Option<String>,
    /// Band.
    pub band: Option<Band>,
    /// Seed.
    pub seed: Option<u64>,
    /// Acts to play after that, for looking at one moment.
    pub acts: Vec<Act>,
    /// Screen to open instead of an episode.
    pub screen: Option<Screen>,
    /// What to lay over it.
    pub overlay: Option<Overlay>,
    /// Which tab of it.
    pub tab: Option<usize>,
}

/// Something just happened in the story: for sound, motion and the record of what was practised.
#[derive(Message, Debug, Clone)]
pub struct StoryCue(pub Cue);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Session>()
        .init_resource::<Jump>()
        .add_message::<StoryCue>()
        .add_systems(Update, (follow_content.in_set(GameSystems::Arrive), (play, act).chain().in_set(GameSystems::Act)));
}

/// A seed of its own for each playthrough; the same one gives the same playthrough.
fn fresh_seed(time: &Time<Real>, turn: u64) -> u64 {
    (time.elapsed().as_nanos() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ turn
}

fn play(
    mut actions: MessageReader<Action>,
    mut session: ResMut<Session>,
    mut screen: ResMut<NextState<Screen>>,
    mut cues: MessageWriter<StoryCue>,
    jump: Res<Jump>,
    kept: Res<Kept>,
    chosen: Res<Chosen>,
    content: Option<Res<Content>>,
    time: Res<Time<Real>>,
) {
    for action in actions.read() {
        let mut jump = Jump::clone(&jump);
        let (id, resume) = match action {
            Action::Play(id) => (id, true),
            Action::Restart(id) => (id, false),
            Action::PlayScene(at) => {
                jump.scene = Some(at.scene.clone());
                jump.acts.clear();
                (&at.episode, false)
            }
            Action::LeaveEpisode => {
                session.playthrough = None;
                session.turn += 1;
                screen.set(Screen::Map);
                continue;
            }
            _ => continue,
        };
        let Some(episode) = content.as_ref().and_then(|content| content.episode(id)) else {
            warn!("there is no sound episode `{id}` to play");
            continue;
        };
        session.edited = false;
        let place = kept.place().filter(|place| resume && place.episode == *id && !jump_wanted(&jump));
        let (playthrough, first) = match place {
            Some(place) => {
                let (playthrough, restored) = Playthrough::restore(episode.clone(), place);
                session.edited = restored != Restored::Exact;
                (playthrough, Vec::new())
            }
            None => begin(&episode.clone(), &jump, &kept, chosen.0.measure.unwrap_or_default(), fresh_seed(&time, session.turn)),
        };
        session.done = playthrough.snapshot().acts;
        session.playthrough = Some(playthrough);
        session.turn += 1;
        cues.write_batch(first.into_iter().map(StoryCue));
        screen.set(Screen::Episode);
    }
}

fn jump_wanted(jump: &Jump) -> bool {
    jump.scene.is_some() || !jump.acts.is_empty()
}

fn begin(episode: &Arc<Episode>, jump: &Jump, kept: &Kept, form: Form, seed: u64) -> (Playthrough, Vec<Cue>) {
    let start = Start {
        band: jump.band.or(kept.band()).unwrap_or(Band::Middle),
        seed: jump.seed.unwrap_or(seed),
        form,
        carried: kept.flags(),
        played: kept.finished().cloned().collect::<BTreeSet<_>>(),
    };
    let (mut playthrough, mut cues) = Playthrough::start(episode.clone(), start);
    if let Some(scene) = &jump.scene {
        cues = playthrough.jump(scene);
    }
    for act in &jump.acts {
        match playthrough.act(act.clone()) {
            Ok(more) => cues = more,
            Err(refused) => warn!("{refused}"),
        }
    }
    (playthrough, cues)
}

fn act(mut actions: MessageReader<Action>, mut session: ResMut<Session>, mut cues: MessageWriter<StoryCue>) {
    for action in actions.read() {
        let Action::Act(act) = action else { continue };
        let Some(playthrough) = session.playthrough.as_mut() else { continue };
        match playthrough.act(act.clone()) {
            Ok(happened) => {
                session.turn += 1;
                session.done.push(act.clone());
                cues.write_batch(happened.into_iter().map(StoryCue));
            }
            // A second press that arrives late is no mistake of anybody.
            Err(refused) => debug!("{refused}"),
        }
    }
}

/// When the episode's file changes while it is played, play goes on as near as it can.
pub(super) fn follow_content(content: Option<Res<Content>>, mut session: ResMut<Session>) {
    let Some(content) = content.filter(DetectChanges::is_changed) else { return };
    let Some(playthrough) = session.playthrough.as_ref() else { return };
    let snapshot = playthrough.snapshot();
    if let Some(episode) = content.episode(&snapshot.episode) {
        let (playthrough, restored) = Playthrough::restore(episode.clone(), &snapshot);
        session.playthrough = Some(playthrough);
        session.edited = restored != Restored::Exact;
        session.turn += 1;
    }
}
