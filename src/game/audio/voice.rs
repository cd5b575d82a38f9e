//! Spoken lines: a file for each message and language, where there is one. Where there is none, the shell may have a voice.

use bevy::prelude::*;
use bevy_kira_audio::prelude::*;

use super::VoiceChannel;
use crate::{
    game::{
        action::{Action, Screen},
        content::Content,
        preferences::Chosen,
        session::Session,
    },
    story::view::Waiting,
};

/// Who speaks just now.
#[derive(Resource, Default)]
pub struct Voice {
    line: Option<Handle<AudioInstance>>,
    playing: bool,
    /// The line of the moment was recorded: no other voice needs to say it.
    pub recorded: bool,
    /// The voice of the device speaks: set by the shell.
    pub aloud: bool,
}

impl Voice {
    /// Somebody speaks.
    #[must_use]
    pub fn speaking(&self) -> bool {
        self.playing || self.aloud
    }
}

pub(super) fn follow(
    screen: Res<State<Screen>>,
    session: Res<Session>,
    chosen: Res<Chosen>,
    content: Option<Res<Content>>,
    server: Res<AssetServer>,
    channel: Res<AudioChannel<VoiceChannel>>,
    mut actions: MessageReader<Action>,
    mut voice: ResMut<Voice>,
    mut said: Local<Option<u64>>,
) {
    let asked = actions.read().any(|action| *action == Action::Speak);
    let playing = voice.line.as_ref().is_some_and(|line| matches!(channel.state(line), PlaybackState::Playing { .. }));
    if voice.playing != playing {
        voice.playing = playing;
    }
    let turn = (*screen.get() == Screen::Episode).then_some(session.turn);
    let new = *said != turn;
    if !(new || asked) {
        return;
    }
    *said = turn;
    if voice.line.take().is_some() {
        channel.stop();
    }
    let text = match session.waiting() {
        Some(Waiting::Line(line)) if turn.is_some() => Some(line.text),
        Some(Waiting::Choice(choice)) if turn.is_some() => Some(choice.ask),
        _ => None,
    };
    let file = text.zip(content).and_then(|(text, content)| content.voice_file(text.as_str()));
    voice.recorded = file.is_some();
    if let Some(file) = file.filter(|_| asked || chosen.0.read_aloud) {
        voice.line = Some(channel.play(server.load(file)).handle());
    }
}
