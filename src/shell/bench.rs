//! `--bench`: how long from the start to the title, how long a frame takes while something moves, what rest costs.

use std::time::{Duration, Instant};

use bevy::{prelude::*, winit::WinitSettings};

use crate::game::{
    action::{Action, Screen},
    art::Pending,
    theme::motion::{Curtain, Moving},
};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The game.
    Game,
    /// The engine with the same features and nothing in it: what a frame costs at least.
    Bare,
}

const FRAMES: u32 = 300;
/// The story whose first scene is opened.
const STORY: &str = "golden-goat";
const REST: Duration = Duration::from_secs(10);

#[derive(Resource)]
struct Bench {
    began: Instant,
    at: Phase,
    /// The engine alone never falls asleep: there is nothing in it that lives.
    bare: bool,
}

enum Phase {
    Starting,
    Frames(Frames),
    /// The map is opened, or a story from there.
    Change {
        to: Screen,
        frames: Frames,
        drawn: bool,
    },
    /// The same as before in the story.
    Story(Frames),
    /// Nobody presses anything any more, but the picture still lives.
    Awake {
        from: Instant,
        cpu: Option<Duration>,
    },
    Drowsy,
    Asleep {
        from: Instant,
        cpu: Option<Duration>,
    },
}

/// Frames one after the other.
struct Frames {
    from: Instant,
    last: Instant,
    count: u32,
    longest: Duration,
}

impl Frames {
    fn begin() -> Self {
        let now = Instant::now();
        Self { from: now, last: now, count: 0, longest: Duration::ZERO }
    }

    /// A frame is done.
    fn count(&mut self) {
        self.longest = self.longest.max(self.last.elapsed());
        self.last = Instant::now();
        self.count += 1;
    }

    fn say(&self, what: &str) {
        say(what, self.from.elapsed().as_secs_f64() * 1000.0 / f64::from(self.count), "ms");
        say("  the longest of them", self.longest.as_secs_f64() * 1000.0, "ms");
    }
}

impl Phase {
    fn change(to: Screen) -> Self {
        Self::Change { to, frames: Frames::begin(), drawn: false }
    }
}

/// Measures the game.
pub(super) fn plugin(app: &mut App) {
    start(app, false);
}

fn start(app: &mut App, bare: bool) {
    app.insert_resource(Bench { began: Instant::now(), at: Phase::Starting, bare }).add_systems(Last, measure.after(super::engine::rest));
}

/// An app with the same engine and nothing in it, measured in the same way.
pub(super) fn bare() -> App {
    let mut app = App::new();
    app.add_plugins(DefaultPlugins)
        .init_resource::<Moving>()
        .init_resource::<Pending>()
        .insert_state(Screen::Title)
        .insert_resource(WinitSettings::desktop_app())
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn((Camera2d, Msaa::Off));
        });
    start(&mut app, true);
    app
}

fn measure(
    mut bench: ResMut<Bench>,
    screen: Res<State<Screen>>,
    pending: Res<Pending>,
    moving: Res<Moving>,
    curtains: Query<(), With<Curtain>>,
    actions: Option<ResMut<Messages<Action>>>,
    mut settings: ResMut<WinitSettings>,
    mut exit: MessageWriter<AppExit>,
) {
    let began = bench.began;
    match &mut bench.at {
        Phase::Starting => {
            if *screen.get() != Screen::Loading && pending.0 == 0 {
                say("start to the first screen, all drawn", began.elapsed().as_secs_f64() * 1000.0, "ms");
                bench.at = Phase::Frames(Frames::begin());
            }
            moving.mark();
            settings.focused_mode = bevy::winit::UpdateMode::Continuous;
        }
        Phase::Frames(frames) => {
            frames.count();
            if frames.count == FRAMES {
                frames.say("a frame while something moves");
                bench.at = match actions {
                    Some(mut actions) => {
                        actions.write(Action::Go(Screen::Map));
                        Phase::change(Screen::Map)
                    }
                    None => {
                        // The game sets its own pace as soon as nothing moves; the engine alone has none.
                        *settings = WinitSettings::desktop_app();
                        Phase::Awake { from: Instant::now(), cpu: cpu_time() }
                    }
                };
            } else {
                moving.mark();
                settings.focused_mode = bevy::winit::UpdateMode::Continuous;
            }
        }
        Phase::Change { to, frames, drawn } => {
            frames.count();
            let there = screen.get() == to && pending.0 == 0;
            let what = if *to == Screen::Map { "the map" } else { "a scene" };
            if there && !*drawn {
                *drawn = true;
                say(&format!("from a press to {what}, all drawn"), frames.from.elapsed().as_secs_f64() * 1000.0, "ms");
            }
            if there && curtains.is_empty() {
                frames.say(&format!("a frame on the way to {what}"));
                bench.at = match actions {
                    Some(mut actions) if *to == Screen::Map => {
                        actions.write(Action::Play(STORY.to_owned()));
                        Phase::change(Screen::Episode)
                    }
                    _ => Phase::Story(Frames::begin()),
                };
            }
        }
        Phase::Story(frames) => {
            moving.mark();
            frames.count();
            if frames.count == FRAMES {
                frames.say("a frame in the scene");
                bench.at = Phase::Awake { from: Instant::now(), cpu: cpu_time() };
            }
        }
        Phase::Awake { from, cpu } => {
            if from.elapsed() >= REST {
                say_processor("processor just after a press", *from, *cpu);
                if bench.bare {
                    exit.write(AppExit::Success);
                }
                bench.at = Phase::Drowsy;
            }
        }
        Phase::Drowsy => {
            if !moving.awake() {
                bench.at = Phase::Asleep { from: Instant::now(), cpu: cpu_time() };
            }
        }
        Phase::Asleep { from, cpu } => {
            if from.elapsed() >= REST {
                say_processor("processor while nobody plays", *from, *cpu);
                exit.write(AppExit::Success);
            }
        }
    }
    // A display without a window manager gives nobody the focus.
    settings.unfocused_mode = settings.focused_mode;
}

#[expect(clippy::print_stdout, reason = "the table is what was asked for")]
fn say(what: &str, value: f64, unit: &str) {
    println!("{what:<40} {value:>9.1} {unit}");
}

fn say_processor(what: &str, from: Instant, cpu: Option<Duration>) {
    if let (Some(before), Some(after)) = (cpu, cpu_time()) {
        say(what, (after - before).as_secs_f64() / from.elapsed().as_secs_f64() * 100.0, "% of a core");
    }
}

/// Processor time of this process, where the system tells it (Linux).
fn cpu_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    // Linux counts these in hundredths of a second on every platform that the game runs on.
    Some(Duration::from_millis(ticks * 10))
}
