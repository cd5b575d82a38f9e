//! The music and effects that ship, as the game's own decoder hears them: format, length, loop point, peak.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use bevy::{
    asset::{AssetPlugin, LoadState},
    prelude::*,
};
use bevy_kira_audio::{AudioPlugin, AudioSource};
use kira::{
    AudioManager, AudioManagerSettings,
    backend::{Backend, Renderer},
    sound::static_sound::StaticSoundData,
};

const RATE: u32 = 44_100;
/// All of it together (the README of `audio/`).
const MOST_BYTES: usize = 2_500_000;
/// −1.5 dBFS: nothing is louder.
const PEAK: f32 = 0.842;

/// What an Ogg file says of itself: channels, samples a second, samples in all.
fn header(bytes: &[u8]) -> (u8, u32, u64) {
    let find = |what: &[u8]| bytes.windows(what.len()).position(|window| window == what).expect("it is Vorbis");
    let at = find(b"\x01vorbis");
    let page = bytes.windows(4).rposition(|window| window == b"OggS").expect("it has pages");
    let number = |at: usize| -> [u8; 8] { bytes[at..at + 8].try_into().unwrap() };
    let rate = u32::from_le_bytes(bytes[at + 12..at + 16].try_into().unwrap());
    (bytes[at + 11], rate, u64::from_le_bytes(number(page + 6)))
}

/// A file as it is heard.
struct Heard {
    name: String,
    header: (u8, u32, u64),
    left: Vec<f32>,
    right: Vec<f32>,
    sound: StaticSoundData,
}

/// Where the mixer's samples go instead of to a device.
struct Paper(Option<Renderer>);

impl Backend for Paper {
    type Settings = ();
    type Error = ();

    fn setup((): (), _: usize) -> Result<(Self, u32), ()> {
        Ok((Self(None), RATE))
    }

    fn start(&mut self, renderer: Renderer) -> Result<(), ()> {
        self.0 = Some(renderer);
        Ok(())
    }
}

/// What the game's mixer plays, from a second before the end of a looped piece to a second behind it: left and right in turn.
fn over_the_end(piece: &Heard) -> Vec<f32> {
    let mut manager = AudioManager::<Paper>::new(AudioManagerSettings::default()).unwrap();
    let start = f64::from(piece.seconds()) - 1.0;
    let _playing = manager.play(piece.sound.loop_region(0.0..).start_position(start)).unwrap();
    let mut samples = vec![0.0; 4 * RATE as usize];
    let renderer = manager.backend_mut().0.as_mut().unwrap();
    for some in samples.chunks_mut(256) {
        renderer.on_start_processing();
        renderer.process(some, 2);
    }
    samples
}

impl Heard {
    fn seconds(&self) -> f32 {
        self.left.len() as f32 / RATE as f32
    }

    fn peak(&self) -> f32 {
        self.left.iter().chain(&self.right).fold(0.0, |peak: f32, sample| peak.max(sample.abs()))
    }
}

/// Everything in a folder of `assets/audio`, decoded as the game does it.
fn heard(folder: &str) -> Vec<Heard> {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut names: Vec<String> = fs::read_dir(assets.join("audio").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".ogg"))
        .collect();
    names.sort();
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, AssetPlugin { file_path: assets.to_string_lossy().into_owned(), ..default() }, AudioPlugin));
    let handles: Vec<Handle<AudioSource>> =
        names.iter().map(|name| app.world().resource::<AssetServer>().load(format!("audio/{folder}/{name}"))).collect();
    let began = Instant::now();
    let all_there = |app: &App| {
        let server = app.world().resource::<AssetServer>();
        handles.iter().all(|handle| match server.load_state(handle) {
            LoadState::Failed(problem) => panic!("{problem}"),
            state => state.is_loaded(),
        })
    };
    while !all_there(&app) {
        app.update();
        assert!(began.elapsed() < Duration::from_secs(300), "the sounds do not arrive");
    }
    let sources = app.world().resource::<Assets<AudioSource>>();
    let heard = names.into_iter().zip(&handles).map(|(name, handle)| {
        let sound = sources.get(handle).unwrap().sound.clone();
        let frames = &sound.frames;
        Heard {
            header: header(&fs::read(assets.join("audio").join(folder).join(&name)).unwrap()),
            left: frames.iter().map(|frame| frame.left).collect(),
            right: frames.iter().map(|frame| frame.right).collect(),
            name,
            sound,
        }
    });
    heard.collect()
}

/// How far one sample is from the next at most, but for one in a thousand.
fn usual_step(samples: &[f32]) -> f32 {
    let mut steps: Vec<f32> = samples.windows(2).map(|two| (two[1] - two[0]).abs()).collect();
    let at = steps.len() * 999 / 1000;
    *steps.select_nth_unstable_by(at, f32::total_cmp).1
}

#[test]
fn music_is_whole_calm_and_loops_without_a_gap() {
    let pieces = heard("music");
    assert!(pieces.len() >= 12, "{} pieces", pieces.len());
    for piece in pieces {
        let name = &piece.name;
        assert_eq!((piece.header.0, piece.header.1), (2, RATE), "{name}: stereo at 44.1 kHz");
        // The last page says where the loop ends: a decoder that does not honour it puts silence there.
        assert_eq!(piece.left.len() as u64, piece.header.2, "{name} ends elsewhere than its last page says");
        let lengths = match name.as_str() {
            "celebration-sting.ogg" => 3.0..9.0,
            "celebration.ogg" => 10.0..15.5,
            _ => 24.0..48.0,
        };
        assert!(lengths.contains(&piece.seconds()), "{name}: {} s", piece.seconds());
        assert!(piece.peak() <= PEAK, "{name}: a peak of {}", piece.peak());
        assert!(piece.peak() > 0.1, "{name} cannot be heard");
        for side in [&piece.left, &piece.right] {
            let (first, last) = (side[0], side[side.len() - 1]);
            if name == "celebration-sting.ogg" {
                assert!(side[side.len() - 200..].iter().all(|sample| sample.abs() < 0.003), "{name} does not fade out");
            } else {
                let usual = usual_step(side);
                assert!((first - last).abs() <= usual, "{name} clicks where it begins again: {} after {usual}", (first - last).abs());
            }
        }
    }
}

/// The loop point as the mixer of the desktop honours it: after the last sample comes the first, and nothing between them.
#[test]
fn the_mixer_goes_on_with_the_first_sample_after_the_last() {
    for piece in heard("music").iter().filter(|piece| piece.name != "celebration-sting.ogg") {
        let played = over_the_end(piece);
        let length = piece.left.len();
        // What the file holds, from a little before the last second on.
        let from = length - RATE as usize - 8;
        let file = |at: usize| (piece.left[(from + at) % length], piece.right[(from + at) % length]);
        // Where the mixer begins is rounded to a sample, and it needs a few to get going.
        let (settle, compared) = (64, 2 * RATE as usize - 128);
        let off = |lag: usize| {
            (settle..compared).fold(0.0_f32, |most, at| {
                let (left, right) = file(at + lag);
                most.max((played[2 * at] - left).abs()).max((played[2 * at + 1] - right).abs())
            })
        };
        let nearest = (0..16).map(off).fold(f32::MAX, f32::min);
        assert!(nearest < 0.001, "{}: {nearest} beside what the file says, over the loop point", piece.name);
    }
}

#[test]
fn effects_are_short_soft_and_without_a_click() {
    let effects = heard("effects");
    assert!(effects.len() >= 26, "{} effects", effects.len());
    for effect in effects {
        let name = &effect.name;
        assert_eq!((effect.header.0, effect.header.1), (1, RATE), "{name}: mono at 44.1 kHz");
        assert!((0.04..=2.4).contains(&effect.seconds()), "{name}: {} s", effect.seconds());
        assert!(effect.peak() <= PEAK && effect.peak() > 0.02, "{name}: a peak of {}", effect.peak());
        assert!(effect.left[..20].iter().all(|sample| sample.abs() < 0.02), "{name} begins with a click");
        assert!(effect.left[effect.left.len() - 200..].iter().all(|sample| sample.abs() < 0.01), "{name} ends with a click");
    }
}

#[test]
fn all_sound_together_stays_small() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/audio");
    let sizes = ["music", "effects"].iter().flat_map(|name| fs::read_dir(folder.join(name)).unwrap());
    let total: u64 = sizes.map(|entry| entry.unwrap().metadata().unwrap().len()).sum();
    assert!(total <= MOST_BYTES as u64, "{total} bytes, at most {MOST_BYTES}");
}
