//! Sound: the music of the moment, effects, spoken lines; each on a channel of its own with a volume of its own.
//!
//! Without a sound device everything else goes on; nothing is told by sound alone.

mod effects;
mod mono;
mod music;
mod voice;

use std::time::Duration;

use bevy::{prelude::*, window::WindowOccluded};
use bevy_kira_audio::prelude::*;

use super::{GameSystems, preferences::Chosen};

pub use self::{
    effects::{Effects, Heard},
    music::Music,
    voice::Voice,
};

/// Music.
#[derive(Resource)]
struct MusicChannel;

/// Effects of the story and of controls.
#[derive(Resource)]
struct EffectsChannel;

/// Spoken lines.
#[derive(Resource)]
struct VoiceChannel;

/// How much quieter music is while somebody speaks.
const DUCK: f32 = -6.0;
/// Down to that within this time …
const DUCK_DOWN: Duration = Duration::from_millis(200);
/// … and up again within this.
const DUCK_UP: Duration = Duration::from_millis(600);
/// What the audio library takes for silence, in decibels.
const SILENCE: f32 = -60.0;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(AudioPlugin)
        .add_audio_channel::<MusicChannel>()
        .add_audio_channel::<EffectsChannel>()
        .add_audio_channel::<VoiceChannel>()
        .init_resource::<Music>()
        .init_resource::<Effects>()
        .init_resource::<Voice>()
        .add_message::<Heard>()
        .add_systems(
            Update,
            (mono::follow, voice::follow, music::follow, effects::follow, effects::focus, volumes, hush).chain().in_set(GameSystems::Sound),
        );
}

/// Percent as the ear takes them: half the way sounds about half as loud.
fn decibels(percent: u8) -> f32 {
    let part = f32::from(percent.min(100)) / 100.0;
    if part <= 0.0 { SILENCE } else { (40.0 * part.log10()).max(SILENCE) }
}

/// The volumes as chosen; music steps back while somebody speaks.
fn volumes(
    chosen: Res<Chosen>,
    voice: Res<Voice>,
    music: Res<AudioChannel<MusicChannel>>,
    effects: Res<AudioChannel<EffectsChannel>>,
    spoken: Res<AudioChannel<VoiceChannel>>,
    mut was: Local<Option<(f32, f32, f32, bool)>>,
) {
    let speaking = voice.speaking();
    let now = (decibels(chosen.0.music), decibels(chosen.0.effects), decibels(chosen.0.voice), speaking);
    if *was == Some(now) {
        return;
    }
    *was = Some(now);
    let loud = if speaking && now.0 > SILENCE { (now.0 + DUCK).max(SILENCE) } else { now.0 };
    music.set_volume(loud).fade_in(AudioTween::linear(if speaking { DUCK_DOWN } else { DUCK_UP }));
    effects.set_volume(now.1);
    spoken.set_volume(now.2);
}

/// A window that cannot be seen is not heard either.
fn hush(mut occluded: MessageReader<WindowOccluded>, music: Res<AudioChannel<MusicChannel>>, spoken: Res<AudioChannel<VoiceChannel>>) {
    let Some(last) = occluded.read().last() else { return };
    if last.occluded {
        music.pause();
        spoken.pause();
    } else {
        music.resume();
        spoken.resume();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volume_ends_in_silence_and_begins_at_full() {
        assert!((decibels(0) - SILENCE).abs() < f32::EPSILON);
        assert!(decibels(100).abs() < f32::EPSILON);
        assert!(decibels(255).abs() < f32::EPSILON, "more than everything is everything");
        let steps: Vec<f32> = (0..=10).map(|tenth| decibels(tenth * 10)).collect();
        assert!(steps.is_sorted(), "{steps:?}");
        assert!((decibels(50) + 12.04).abs() < 0.1, "{}", decibels(50));
    }
}
