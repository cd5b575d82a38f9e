//! The game without a window, and hands for it: the twin that a screen reader has, or the keyboard.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use bevy::{
    input::{ButtonState, keyboard::KeyboardInput},
    input_focus::InputFocus,
    prelude::*,
    window::PrimaryWindow,
};
use sango::{
    game::{
        access::twin::{PressKey, Twin},
        theme::words::Fonts,
    },
    progress::storage::{Storage, StorageError},
    shell::{Wishes, engine},
};

/// A guard against waiting for ever, however slow the machine is.
const PATIENCE: Duration = Duration::from_secs(180);

/// The texts that are kept, seen from outside while a game runs and after it.
#[derive(Debug, Default, Clone)]
pub struct Shelf(Arc<Mutex<BTreeMap<String, String>>>);

impl Shelf {
    /// What is kept, by its key.
    pub fn texts(&self) -> BTreeMap<String, String> {
        self.0.lock().unwrap().clone()
    }

    /// Puts a text there.
    pub fn put(&self, key: &str, text: &str) {
        self.0.lock().unwrap().insert(key.to_owned(), text.to_owned());
    }
}

impl Storage for Shelf {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.0.lock().unwrap().get(key).cloned())
    }

    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        self.put(key, text);
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.0.lock().unwrap().remove(key);
        Ok(())
    }
}

/// What presses the controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// A screen reader: it presses what it names.
    Reader,
    /// Tab, the arrows and Enter.
    Keyboard,
}

/// A running game.
pub struct Game {
    app: App,
    hands: Hands,
}

/// The folder of the package: what ships lies in it.
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

impl Game {
    /// Starts the game that ships.
    pub fn start(storage: impl Storage + Send + Sync + 'static, hands: Hands) -> Self {
        Self::start_in(shipped(), storage, hands, Wishes::default())
    }

    /// Starts the game on the content of a folder.
    pub fn start_in(root: PathBuf, storage: impl Storage + Send + Sync + 'static, hands: Hands, wishes: Wishes) -> Self {
        Self::sized(UVec2::new(1366, 768), root, storage, hands, wishes)
    }

    /// Starts the game in a window of a size.
    pub fn sized(size: UVec2, root: PathBuf, storage: impl Storage + Send + Sync + 'static, hands: Hands, wishes: Wishes) -> Self {
        Self::with(&[], size, root, storage, hands, wishes)
    }

    /// Starts it with something beside it.
    pub fn with(
        plugins: &[fn(&mut App)],
        size: UVec2,
        root: PathBuf,
        storage: impl Storage + Send + Sync + 'static,
        hands: Hands,
        wishes: Wishes,
    ) -> Self {
        let mut app = engine::app(engine::Setup {
            storage: Box::new(storage),
            wishes,
            languages: vec!["en-GB".to_owned()],
            size,
            root,
            watch: false,
            headless: true,
        });
        for plugin in plugins {
            plugin(&mut app);
        }
        app.finish();
        app.cleanup();
        let mut game = Self { app, hands };
        // Words without their letters take no room.
        game.until("the fonts", |game| {
            let (server, fonts) = (game.app.world().resource::<AssetServer>(), game.app.world().resource::<Fonts>());
            server.is_loaded(&fonts.text) && server.is_loaded(&fonts.display)
        });
        game
    }

    /// The world, for a look that the twin does not give.
    pub fn world(&mut self) -> &mut World {
        self.app.world_mut()
    }

    /// One frame.
    pub fn frame(&mut self) {
        self.app.update();
        // Files are read by other threads.
        std::thread::yield_now();
    }

    /// What a screen reader is told just now.
    pub fn twin(&self) -> &Twin {
        self.app.world().resource::<Twin>()
    }

    /// The keys of what can be pressed.
    pub fn keys(&self) -> Vec<String> {
        self.twin().controls.iter().filter(|control| !control.disabled).map(|control| control.key.clone()).collect()
    }

    /// Whether something with this key can be pressed.
    pub fn offers(&self, key: &str) -> bool {
        self.twin().controls.iter().any(|control| control.key == key && !control.disabled)
    }

    /// Everything that is said and named on screen.
    pub fn text(&self) -> String {
        let twin = self.twin();
        twin.controls.iter().fold(twin.live.clone(), |text, control| text + " " + &control.label)
    }

    /// Plays frames until something holds.
    #[track_caller]
    pub fn until(&mut self, what: &str, mut holds: impl FnMut(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if holds(self) {
                return;
            }
            self.frame();
        }
        panic!("waited in vain for {what}. The line: {:?}. The controls: {:?}.", self.twin().live, self.keys());
    }

    /// Waits until a control is there, and presses it.
    #[track_caller]
    pub fn press(&mut self, key: &str) {
        self.until(&format!("`{key}`"), |game| game.offers(key));
        match self.hands {
            Hands::Reader => {
                self.app.world_mut().write_message(PressKey(key.to_owned()));
            }
            Hands::Keyboard => {
                self.focus(key);
                self.tap(KeyCode::Enter);
            }
        }
        self.frame();
        self.frame();
    }

    /// Moves the focus to a control with Tab alone.
    #[track_caller]
    fn focus(&mut self, key: &str) {
        for _ in 0..self.twin().controls.len() + 2 {
            if self.focused().as_deref() == Some(key) {
                return;
            }
            self.tap(KeyCode::Tab);
        }
        panic!("Tab never comes to `{key}`. The controls: {:?}.", self.keys());
    }

    /// The key of the control that has the focus.
    pub fn focused(&self) -> Option<String> {
        let focus = self.app.world().resource::<InputFocus>().get()?;
        self.twin().controls.iter().find(|control| control.entity == focus).map(|control| control.key.clone())
    }

    /// Presses a key of the keyboard and lets it go.
    pub fn tap(&mut self, key: KeyCode) {
        let mut windows = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(self.app.world()).expect("there is one window");
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let logical_key = match key {
                KeyCode::Enter => bevy::input::keyboard::Key::Enter,
                KeyCode::Tab => bevy::input::keyboard::Key::Tab,
                _ => bevy::input::keyboard::Key::Escape,
            };
            self.app.world_mut().write_message(KeyboardInput { key_code: key, logical_key, state, text: None, repeat: false, window });
            self.frame();
        }
    }
}
