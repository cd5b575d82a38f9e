//! `--record`: what is done in the game becomes a play plan, which the author's tool and the tests replay.

use std::{fs, path::PathBuf};

use bevy::prelude::*;

use crate::{
    game::{content::Content, session::Session},
    story::{plan, playthrough::Start},
};

#[derive(Resource)]
struct Recorder {
    file: PathBuf,
    turn: u64,
}

/// Keeps the plan in a file, as far as it goes, after every act.
pub(super) fn plugin(app: &mut App, file: PathBuf) {
    app.insert_resource(Recorder { file, turn: 0 }).add_systems(Last, record);
}

fn record(mut recorder: ResMut<Recorder>, session: Res<Session>, content: Option<Res<Content>>) {
    if recorder.turn == session.turn {
        return;
    }
    recorder.turn = session.turn;
    let (Some(playthrough), Some(content)) = (session.playthrough(), content) else { return };
    let place = playthrough.snapshot();
    if place.from.is_some() {
        warn!("nothing is recorded: a play plan begins where the episode begins, and this play began in the middle");
        return;
    }
    let Some(episode) = content.episode(&place.episode) else { return };
    let start = Start {
        band: place.band,
        seed: place.seed,
        form: place.form,
        carried: place.carried.into_iter().collect(),
        played: place.played.into_iter().collect(),
    };
    let plan = plan::record(episode, start, session.done());
    if let Err(problem) = fs::write(&recorder.file, plan.to_string()) {
        warn!("the play plan cannot be kept in {}: {problem}", recorder.file.display());
    }
}
