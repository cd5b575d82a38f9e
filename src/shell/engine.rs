//! The engine as the game needs it: the same plugins on every platform, a window or none.

use std::{path::PathBuf, time::Duration};

use bevy::{
    a11y::AccessibilityRequested,
    app::TaskPoolThreadAssignmentPolicy,
    asset::{
        AssetMetaCheck, AssetPlugin,
        io::{AssetSourceBuilder, AssetSourceId},
    },
    prelude::*,
    render::{
        RenderPlugin,
        settings::{RenderCreation, WgpuSettings},
    },
    window::{PresentMode, WindowPlugin, WindowResolution},
    winit::{UpdateMode, WinitPlugin, WinitSettings},
};

use super::Wishes;
use crate::{
    game::{
        self,
        art::pass,
        content::Root,
        preferences::{ForThisRun, Wanted},
        saves::Store,
        screens::writer::Writer,
        theme::{motion::Moving, palette},
    },
    progress::storage::Storage,
};

/// What the engine is told.
pub struct Setup {
    /// Where things are kept.
    pub storage: Box<dyn Storage + Send + Sync>,
    /// What was asked for at the start.
    pub wishes: Wishes,
    /// The languages of the system.
    pub languages: Vec<String>,
    /// The window's size in logical pixels.
    pub size: UVec2,
    /// The folder in which `assets`, `levels` and `locales` lie; empty for where the game is.
    pub root: PathBuf,
    /// Follow edited files.
    pub watch: bool,
    /// Without a window and without a graphics card: for tests.
    pub headless: bool,
}

/// The game on the engine, ready to run.
pub fn app(setup: Setup) -> App {
    let mut app = App::new();
    for folder in ["levels", "locales"] {
        let path = setup.root.join(folder);
        app.register_asset_source(AssetSourceId::from(folder), AssetSourceBuilder::platform_default(&path.to_string_lossy(), None));
    }
    let window = Window {
        // The one name that stands before any language is read.
        title: env!("CARGO_PKG_NAME").to_owned(),
        name: Some("sango".to_owned()),
        resolution: WindowResolution::new(setup.size.x, setup.size.y),
        present_mode: PresentMode::AutoVsync,
        canvas: Some("#game".to_owned()),
        fit_canvas_to_parent: true,
        prevent_default_event_handling: true,
        resize_constraints: WindowResizeConstraints { min_width: 320.0, min_height: 320.0, ..default() },
        ..default()
    };
    let mut plugins = DefaultPlugins
        .set(AssetPlugin {
            file_path: setup.root.join("assets").to_string_lossy().into_owned(),
            meta_check: AssetMetaCheck::Never,
            watch_for_changes_override: Some(setup.watch),
            ..default()
        })
        .set(ImagePlugin::default_linear())
        .set(TaskPoolPlugin { task_pool_options: TaskPoolOptions { async_compute: drawing_threads(), ..default() } });
    // A picture is painted in the frame that it belongs to, not beside the next one: so it comes a frame earlier, and where the
    // processor paints, both would only wait for each other.
    #[cfg(not(target_arch = "wasm32"))]
    {
        plugins = plugins.disable::<bevy::render::pipelined_rendering::PipelinedRenderingPlugin>();
    }
    // The page has a logger of its own, and a second one is an error there; tests want none.
    if setup.headless || cfg!(target_arch = "wasm32") {
        plugins = plugins.disable::<bevy::log::LogPlugin>();
    }
    if setup.headless {
        let nothing = WgpuSettings { backends: None, ..default() };
        plugins = plugins
            .disable::<WinitPlugin>()
            .set(RenderPlugin { render_creation: RenderCreation::Automatic(Box::new(nothing)), ..default() })
            .set(WindowPlugin { primary_window: Some(window), exit_condition: bevy::window::ExitCondition::DontExit, ..default() });
    } else {
        plugins = plugins.set(WindowPlugin { primary_window: Some(window), ..default() });
    }
    if setup.watch {
        app.add_plugins(game::screens::writer::plugin);
    }
    app.add_plugins(plugins)
        .insert_resource(ClearColor(palette::PAPER))
        .insert_resource(Root(setup.root))
        .insert_resource(Store(setup.storage))
        .insert_resource(Wanted(setup.languages))
        .insert_resource(setup.wishes.jump)
        .insert_resource(ForThisRun(setup.wishes.preferences))
        .insert_resource(resting(setup.watch))
        .insert_resource(Resting(resting(setup.watch)))
        .add_plugins(game::plugin)
        .add_systems(Startup, look_on)
        .add_systems(Last, rest);
    app
}

fn look_on(mut commands: Commands) {
    commands.spawn(pass::camera());
}

/// Drawings are made by two at least: nothing else is to be done while a scene waits for them.
fn drawing_threads() -> TaskPoolThreadAssignmentPolicy {
    TaskPoolThreadAssignmentPolicy { min_threads: 2, max_threads: 4, percent: 0.25, on_thread_spawn: None, on_thread_destroy: None }
}

/// How often a frame is drawn while nothing moves.
#[derive(Resource)]
pub(super) struct Resting(WinitSettings);

/// Nothing moves: a frame when something happens, and four a second for a blink.
const BLINKS: Duration = Duration::from_millis(250);
/// Nobody plays: hardly any frames.
const SLEEP: Duration = Duration::from_secs(5);

/// Out of focus the game sleeps, but for a writer, whose focus is in the editor while the game follows the files.
fn resting(watch: bool) -> WinitSettings {
    WinitSettings {
        focused_mode: UpdateMode::reactive(BLINKS),
        unfocused_mode: UpdateMode::reactive_low_power(if watch { BLINKS } else { SLEEP }),
    }
}

/// How often frames are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Pace {
    /// When something happens; nobody has pressed anything for a while.
    Sleep,
    /// When something happens, and for a blink.
    #[default]
    Rest,
    /// Ten a second, for small life in the picture.
    Stroll,
    /// One after the other.
    Run,
}

/// Frames are drawn one after the other only while something moves. What does not wake the window is heard in frames only:
/// gamepads, screen readers, the page around a browser game, a writer's files. With these the game never sleeps.
pub(super) fn rest(
    moving: Res<Moving>,
    resting: Res<Resting>,
    gamepads: Query<(), With<Gamepad>>,
    reader: Option<Res<AccessibilityRequested>>,
    writer: Option<Res<Writer>>,
    mut settings: ResMut<WinitSettings>,
    mut was: Local<Pace>,
) {
    let heard_in_frames = cfg!(target_arch = "wasm32") || writer.is_some() || reader.is_some_and(|reader| reader.get());
    let now = if moving.any() {
        Pace::Run
    } else if moving.stirs() || !gamepads.is_empty() {
        Pace::Stroll
    } else if moving.awake() || heard_in_frames {
        Pace::Rest
    } else {
        Pace::Sleep
    };
    if now == *was {
        return;
    }
    *was = now;
    let tenth = Duration::from_millis(100);
    *settings = match now {
        Pace::Run => WinitSettings { focused_mode: UpdateMode::Continuous, unfocused_mode: UpdateMode::reactive_low_power(tenth) },
        Pace::Stroll => WinitSettings { focused_mode: UpdateMode::reactive(tenth), ..resting.0.clone() },
        Pace::Rest => resting.0.clone(),
        Pace::Sleep => WinitSettings { focused_mode: UpdateMode::reactive(SLEEP), ..resting.0.clone() },
    };
}
