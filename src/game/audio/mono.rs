//! Both ears hear the same, for who hears with one: the two sides of a piece become one when it has been read.

use bevy::prelude::*;
use bevy_kira_audio::AudioSource;

use super::Music;
use crate::game::preferences::Chosen;

pub(super) fn follow(
    chosen: Res<Chosen>,
    server: Res<AssetServer>,
    mut read: MessageReader<AssetEvent<AudioSource>>,
    mut sources: ResMut<Assets<AudioSource>>,
    mut music: ResMut<Music>,
    mut was: Local<bool>,
) {
    let mono = chosen.0.mono;
    let changed = *was != mono;
    *was = mono;
    if changed {
        let all: Vec<AssetId<AudioSource>> = sources.ids().collect();
        for id in all {
            if mono {
                join(&mut sources, id);
            } else if let Some(path) = server.get_path(id) {
                // What was joined cannot be taken apart again.
                server.reload(path.into_owned());
            }
        }
        if mono {
            music.again();
        }
    }
    for event in read.read() {
        match event {
            AssetEvent::Added { id } | AssetEvent::Modified { id } if mono => join(&mut sources, *id),
            // Read anew after mono was switched off.
            AssetEvent::Modified { id } if server.get_path(*id).is_some_and(|path| music.plays(path.path())) => music.again(),
            _ => {}
        }
    }
}

fn join(sources: &mut Assets<AudioSource>, id: AssetId<AudioSource>) {
    // Untracked: the change is no news for anybody, least of all for this system.
    let Some(source) = sources.get_mut_untracked(id) else { return };
    if source.sound.frames.iter().all(|frame| frame.left == frame.right) {
        return;
    }
    source.sound.frames = source
        .sound
        .frames
        .iter()
        .map(|frame| {
            let mut joined = *frame;
            joined.left = f32::midpoint(frame.left, frame.right);
            joined.right = joined.left;
            joined
        })
        .collect();
}
