//! The desktop: command line, files, window icon, and a calm word when there is no graphics card.

use std::{
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use bevy::prelude::*;

use super::{Wishes, bench, engine, memory::Memory, record, screenshot};
use crate::{
    progress::storage::{Storage, StorageError},
    story::{
        plan::{Plan, Step},
        view::Act,
    },
};

/// The command line, checked.
#[derive(Debug, Default)]
pub struct Options {
    /// What was asked for.
    pub wishes: Wishes,
    /// Follow edited files.
    pub dev: bool,
    /// Keep one picture here and close.
    pub screenshot: Option<PathBuf>,
    /// Play this plan, and keep a picture of each step in that folder.
    pub tour: Option<PathBuf>,
    /// Keep what is done as a play plan in this file.
    pub record: Option<PathBuf>,
    /// The window's size.
    pub size: Option<(u32, u32)>,
    /// Measure, print and close.
    pub bench: Option<bench::Subject>,
}

/// Runs the game until it is closed.
#[must_use]
pub fn run(mut options: Options) -> AppExit {
    if options.bench == Some(bench::Subject::Bare) {
        return bench::bare().run();
    }
    let storage: Box<dyn Storage + Send + Sync> = if options.screenshot.is_some() || options.bench.is_some() {
        Box::new(Memory::default())
    } else {
        match Files::open() {
            Ok(files) => Box::new(files),
            Err(problem) => {
                eprintln!("There is no folder to keep your place in ({problem}). You can play; it is forgotten when you close the game.");
                Box::new(Memory::default())
            }
        }
    };
    say_calmly_when_there_is_no_graphics();
    let Some(root) = root() else {
        eprintln!(
            "The folders `assets`, `levels` and `locales` are not beside the game, nor in the current folder: start it where they are."
        );
        return AppExit::error();
    };
    let steps = match options.tour.as_deref().map(|plan| begin_tour(plan, &mut options.wishes)) {
        Some(Ok(steps)) => Some(steps),
        Some(Err(problem)) => {
            eprintln!("{problem}");
            return AppExit::error();
        }
        None => None,
    };
    let size = options.size.unwrap_or((1280, 720));
    let mut app = engine::app(engine::Setup {
        storage,
        wishes: options.wishes,
        languages: languages(),
        root,
        size: UVec2::new(size.0, size.1),
        watch: options.dev,
        headless: false,
    });
    if let Some(file) = options.screenshot {
        screenshot::plugin(&mut app, file, steps);
    }
    if let Some(file) = options.record {
        record::plugin(&mut app, file);
    }
    if options.bench.is_some() {
        app.add_plugins(bench::plugin);
    }
    app.run()
}

/// Starts as a plan says; gives what is done in it, step by step.
fn begin_tour(path: &Path, wishes: &mut Wishes) -> Result<Vec<Act>, String> {
    let text = fs::read_to_string(path).map_err(|problem| format!("{}: {problem}", path.display()))?;
    let plan = Plan::read(&path.to_string_lossy(), &text).map_err(|found| {
        found.first().map_or_else(|| format!("{}: no plan", path.display()), |mistake| format!("{}: {}", path.display(), mistake.message))
    })?;
    wishes.jump.episode = Some(plan.episode.to_string());
    wishes.jump.band = Some(plan.start.band);
    wishes.jump.seed = Some(plan.start.seed);
    let acts = plan.steps.into_iter().filter_map(|(_, step)| match step {
        Step::Read(_) => Some(Act::Advance),
        Step::Do(act) => Some(act),
        _ => None,
    });
    Ok(acts.collect())
}

/// Where the content lies: beside the game, or in the folder that it was started in, or where `cargo run` says.
fn root() -> Option<PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|game| game.parent().map(Path::to_owned));
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let places = [package, beside, std::env::current_dir().ok()];
    places.into_iter().flatten().find(|place| ["assets", "levels", "locales"].iter().all(|folder| place.join(folder).is_dir()))
}

/// The engine gives up with a panic when there is no graphics adapter: say what that means and what to do.
fn say_calmly_when_there_is_no_graphics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let said = info.to_string();
        if said.contains("Unable to find a GPU") || said.contains("adapter") {
            eprintln!("This computer offers no graphics that the game can draw with (Vulkan, Metal, DirectX 12 or OpenGL).");
            eprintln!(
                "On Linux, the package mesa-vulkan-drivers draws without a graphics card. `make serve` plays in the browser instead."
            );
        }
        usual(info);
    }));
}

/// The languages of the system, as the environment says them.
fn languages() -> Vec<String> {
    let of = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let list = of("LANGUAGE").map(|list| list.split(':').map(str::to_owned).collect::<Vec<_>>()).unwrap_or_default();
    list.into_iter().chain(["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(of)).collect()
}

/// Files in the folder that the system has for this, or in `SANGO_HOME`. A file is whole or not there: it is written beside
/// and renamed.
#[derive(Debug)]
struct Files {
    folder: PathBuf,
}

impl Files {
    fn open() -> io::Result<Self> {
        let folder = match std::env::var_os("SANGO_HOME") {
            Some(folder) => PathBuf::from(folder),
            None => directories::ProjectDirs::from("", "", "sango")
                .map(|folders| folders.data_dir().to_owned())
                .ok_or(io::ErrorKind::NotFound)?,
        };
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    fn path(&self, key: &str) -> PathBuf {
        self.folder.join(key)
    }
}

fn problem(error: &io::Error) -> StorageError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => StorageError::Full,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StorageError::ReadOnly,
        io::ErrorKind::NotFound => StorageError::Absent,
        _ => StorageError::Other(error.to_string()),
    }
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = fs::File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    drop(file);
    fs::rename(&beside, path)
}

impl Storage for Files {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        match fs::read(self.path(key)) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(problem(&error)),
        }
    }

    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        replace(&self.path(key), text).map_err(|error| problem(&error))
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        match fs::remove_file(self.path(key)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(problem(&error)),
            _ => Ok(()),
        }
    }
}
