//! `--bench`: how long from the start to the title, how long a frame takes while something moves, what rest costs.

use std::time::{Duration, Instant};

use bevy::{prelude::*, winit::WinitSettings};

use crate::game::{action::Screen, art::Pending, theme::motion::Moving};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The game.
    Game,
    /// The engine with the same features and nothing in it: what a frame costs at least.
    Bare,
}

const FRAMES: u32 = 300;
const REST: Duration = Duration::from_secs(10);

#[derive(Resource)]
struct Bench {
    began: Instant,
    at: Phase,
}

enum Phase {
    Starting,
    Frames { from: Instant, left: u32 },
    Resting { from: Instant, cpu: Option<Duration> },
}

/// Measures the game.
pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Bench { began: Instant::now(), at: Phase::Starting }).add_systems(Last, measure);
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
        })
        .add_plugins(plugin);
    app
}

fn measure(
    mut bench: ResMut<Bench>,
    screen: Res<State<Screen>>,
    pending: Res<Pending>,
    moving: Res<Moving>,
    mut settings: ResMut<WinitSettings>,
    mut exit: MessageWriter<AppExit>,
) {
    let began = bench.began;
    match &mut bench.at {
        Phase::Starting => {
            if *screen.get() != Screen::Loading && pending.0 == 0 {
                say("start to the first screen, all drawn", began.elapsed().as_secs_f64() * 1000.0, "ms");
                bench.at = Phase::Frames { from: Instant::now(), left: FRAMES };
            }
            moving.mark();
            settings.focused_mode = bevy::winit::UpdateMode::Continuous;
            settings.unfocused_mode = bevy::winit::UpdateMode::Continuous;
        }
        Phase::Frames { from, left } => {
            *left -= 1;
            if *left == 0 {
                say("a frame while something moves", from.elapsed().as_secs_f64() * 1000.0 / f64::from(FRAMES), "ms");
                bench.at = Phase::Resting { from: Instant::now(), cpu: cpu_time() };
                settings.focused_mode = bevy::winit::UpdateMode::reactive(Duration::from_millis(250));
                settings.unfocused_mode = bevy::winit::UpdateMode::reactive(Duration::from_millis(250));
            } else {
                moving.mark();
                settings.focused_mode = bevy::winit::UpdateMode::Continuous;
                settings.unfocused_mode = bevy::winit::UpdateMode::Continuous;
            }
        }
        Phase::Resting { from, cpu } => {
            if from.elapsed() >= REST {
                if let (Some(before), Some(after)) = (*cpu, cpu_time()) {
                    say(
                        "processor while nothing moves",
                        (after - before).as_secs_f64() / from.elapsed().as_secs_f64() * 100.0,
                        "% of a core",
                    );
                }
                exit.write(AppExit::Success);
            }
        }
    }
}

#[expect(clippy::print_stdout, reason = "the table is what was asked for")]
fn say(what: &str, value: f64, unit: &str) {
    println!("{what:<40} {value:>9.1} {unit}");
}

/// Processor time of this process, where the system tells it (Linux).
fn cpu_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    // Linux counts these in hundredths of a second on every platform that the game runs on.
    Some(Duration::from_millis(ticks * 10))
}
