//! Music: each screen and scene names a key, the culture names the piece; pieces cross-fade and loop without a gap.

use std::{path::Path, time::Duration};

use bevy::prelude::*;
use bevy_kira_audio::prelude::*;

use super::MusicChannel;
use crate::{
    game::{action::Screen, content::Content, session::Session},
    story::view::Waiting,
};

/// How long one piece takes over from another.
const CROSS_FADE: Duration = Duration::from_millis(800);
/// Played once, when the badge is given; it has an ending of its own.
const STING: &str = "celebration-sting";
/// What follows the sting.
const CELEBRATION: &str = "celebration";

/// The music of the moment.
#[derive(Resource, Default)]
pub struct Music {
    key: String,
    file: Option<String>,
    playing: Option<Handle<AudioInstance>>,
    /// The piece begins anew.
    again: bool,
}

impl Music {
    /// The file of the piece that is played, below `assets`; `None` for silence.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// Whether this file is the piece that is played.
    pub(super) fn plays(&self, file: &Path) -> bool {
        self.file().is_some_and(|playing| Path::new(playing) == file)
    }

    /// Begins the piece anew, through a cross-fade: what it is made of has changed.
    pub(super) fn again(&mut self) {
        self.again = true;
    }
}

/// The key that the moment asks for; empty for silence.
fn wanted(screen: Screen, session: &Session) -> &str {
    match screen {
        Screen::Loading => "",
        Screen::FirstRun | Screen::Title | Screen::Map => "title",
        Screen::Episode => match (session.waiting(), session.stage()) {
            (Some(Waiting::Badge(_) | Waiting::Ended), _) => STING,
            (_, Some(stage)) => stage.music.as_str(),
            (_, None) => "",
        },
    }
}

pub(super) fn follow(
    screen: Res<State<Screen>>,
    session: Res<Session>,
    content: Option<Res<Content>>,
    server: Res<AssetServer>,
    channel: Res<AudioChannel<MusicChannel>>,
    mut instances: ResMut<Assets<AudioInstance>>,
    mut music: ResMut<Music>,
) {
    let Some(content) = content else { return };
    // The sting alone ends by itself.
    if !(screen.is_changed() || session.is_changed() || content.is_changed() || music.key == STING || music.again) {
        return;
    }
    let mut key = wanted(*screen.get(), &session);
    let over = |instance: &Handle<AudioInstance>| instances.contains(instance) && channel.state(instance) == PlaybackState::Stopped;
    if key == STING && (music.key == CELEBRATION || (music.key == STING && music.playing.as_ref().is_some_and(over))) {
        key = CELEBRATION;
    }
    let file = content.music_file(key);
    let again = std::mem::take(&mut music.again);
    if key == music.key && file == music.file && !again {
        return;
    }
    // Two keys may mean the same piece: it plays on.
    if file != music.file || again {
        if let Some(mut old) = music.playing.take().and_then(|old| instances.get_mut(&old)) {
            old.stop(AudioTween::linear(CROSS_FADE));
        }
        music.playing = file.as_ref().map(|file| {
            let mut play = channel.play(server.load(file));
            if key == STING { play.handle() } else { play.looped().fade_in(AudioTween::linear(CROSS_FADE)).handle() }
        });
    }
    key.clone_into(&mut music.key);
    music.file = file;
}
