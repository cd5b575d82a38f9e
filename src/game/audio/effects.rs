//! Effects: what the story does and what the player presses can be heard. The story's own sound wins over that of the press.

use std::collections::BTreeMap;

use bevy::{
    input_focus::{InputFocus, InputFocusVisible},
    prelude::*,
};
use bevy_kira_audio::prelude::*;

use super::EffectsChannel;
use crate::{
    game::{
        action::{Action, Preference},
        content::Content,
        session::StoryCue,
    },
    story::{
        script::ChatDeed,
        view::{Cue, Speaker},
    },
};

/// The same effect is heard again after this many seconds at the earliest.
const REST: f32 = 0.08;
/// The same for the sound of a notification.
const REST_OF_PING: f32 = 0.3;

/// An effect was heard that the story does not write as a line of its own, by its key.
#[derive(Message, Debug, Clone, PartialEq, Eq)]
pub struct Heard(pub String);

/// When each effect was last heard.
#[derive(Resource, Debug, Default)]
pub struct Effects {
    heard: BTreeMap<String, f32>,
}

impl Effects {
    /// Everything that was heard so far, by its key.
    pub fn heard(&self) -> impl Iterator<Item = &str> {
        self.heard.keys().map(String::as_str)
    }

    /// Whether it may be heard now; it then counts as heard.
    fn may(&mut self, key: &str, now: f32) -> bool {
        let rest = if key == "ping" { REST_OF_PING } else { REST };
        let rested = self.heard.get(key).is_none_or(|before| now - before >= rest);
        if rested {
            self.heard.insert(key.to_owned(), now);
        }
        rested
    }
}

/// The effect of what happened in the story.
fn of_cue(cue: &Cue) -> Option<&str> {
    Some(match cue {
        Cue::Sound(id) => id.as_str(),
        Cue::Said(line) if line.speaker == Speaker::Screen => "message-in",
        Cue::Picked { .. } => "choose",
        Cue::Named(_) => "why",
        Cue::Found(_) => "found-it",
        Cue::Missed(_) => "try-again",
        Cue::Hinted(_) => "hint",
        Cue::Did(ChatDeed::Save) => "save-proof",
        Cue::Did(ChatDeed::Block) => "block",
        Cue::Did(ChatDeed::Report) => "report",
        Cue::Did(ChatDeed::Tell) | Cue::Told(_) => "tell",
        Cue::Did(ChatDeed::Leave) => "whoosh-out",
        Cue::Badge(_) => "badge",
        Cue::Rewound => "page",
        Cue::Scene(_) | Cue::Entered(_) | Cue::Exited(_) | Cue::Said(_) | Cue::Asked(_) | Cue::Began(_) | Cue::Finished(_) | Cue::Ended => {
            return None;
        }
    })
}

/// The effect of a press.
fn of_action(action: &Action) -> &'static str {
    match action {
        Action::Close | Action::LeaveEpisode | Action::Dismiss | Action::Quit => "back",
        Action::Prefer(
            Preference::ReducedMotion(on)
            | Preference::HighContrast(on)
            | Preference::ReadAloud(on)
            | Preference::Mono(on)
            | Preference::Captions(on),
        ) => {
            if *on {
                "switch-on"
            } else {
                "switch-off"
            }
        }
        Action::Prefer(Preference::Music(_) | Preference::Effects(_) | Preference::Voice(_) | Preference::TextSize(_)) => "slider",
        Action::Go(_) | Action::Open(_) | Action::Page(_) | Action::Tab(_) | Action::Sheet(_) => "page",
        Action::Act(_)
        | Action::ReadOn
        | Action::Speak
        | Action::Play(_)
        | Action::PlayScene(_)
        | Action::Restart(_)
        | Action::Prefer(_)
        | Action::EraseAll => "tap",
    }
}

pub(super) fn follow(
    mut cues: MessageReader<StoryCue>,
    mut actions: MessageReader<Action>,
    content: Option<Res<Content>>,
    server: Res<AssetServer>,
    channel: Res<AudioChannel<EffectsChannel>>,
    mut effects: ResMut<Effects>,
    mut heard: MessageWriter<Heard>,
    time: Res<Time<Real>>,
) {
    let Some(content) = content else { return };
    let now = time.elapsed_secs();
    let mut play = |key: &str| {
        if effects.may(key, now) {
            sound(key, &content, &server, &channel);
        }
    };
    // The last action decides: a press gives one, and what the game adds to it follows.
    let pressed = actions.read().last().map(of_action);
    let mut told = false;
    for cue in cues.read() {
        if let Some(key) = of_cue(&cue.0) {
            told = true;
            play(key);
            if !matches!(cue.0, Cue::Sound(_)) {
                heard.write(Heard(key.to_owned()));
            }
        }
    }
    if let Some(key) = pressed.filter(|_| !told) {
        play(key);
    }
}

/// The ring of focus moved, by key or gamepad.
pub(super) fn focus(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    content: Option<Res<Content>>,
    server: Res<AssetServer>,
    channel: Res<AudioChannel<EffectsChannel>>,
    mut was: Local<Option<Entity>>,
    mut actions: MessageReader<Action>,
) {
    let acted = actions.read().count() > 0;
    let now = focus.get().filter(|_| visible.0);
    if *was == now {
        return;
    }
    let moved = was.is_some() && now.is_some() && !acted;
    *was = now;
    if let Some(content) = content.filter(|_| moved) {
        sound("focus-move", &content, &server, &channel);
    }
}

fn sound(key: &str, content: &Content, server: &AssetServer, channel: &AudioChannel<EffectsChannel>) {
    match content.effect_file(key) {
        Some(file) => {
            channel.play(server.load(file));
        }
        None => warn!("there is no effect `{key}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_effect_rests_and_others_do_not_wait_for_it() {
        let mut effects = Effects::default();
        assert!(effects.may("ping", 1.0));
        assert!(!effects.may("ping", 1.2));
        assert!(effects.may("tap", 1.2));
        assert!(effects.may("ping", 1.31));
        assert!(!effects.may("tap", 1.25));
        assert!(effects.may("tap", 1.29));
    }
}
