//! The shell: the engine, the window, the storage. Everything of the platform is here, and nothing of the game.

#[cfg(not(target_arch = "wasm32"))]
pub mod bench;
#[cfg(not(target_arch = "wasm32"))]
pub mod desktop;
pub mod engine;
pub mod memory;
#[cfg(not(target_arch = "wasm32"))]
mod record;
#[cfg(not(target_arch = "wasm32"))]
mod screenshot;
#[cfg(target_arch = "wasm32")]
pub mod web;

use crate::{
    game::{
        action::{Overlay, Preference, Screen},
        session::Jump,
    },
    story::{
        script::{Band, Form},
        view::Act,
    },
};

/// What can be asked for at the start, by the command line or the address.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Where to begin.
    pub jump: Jump,
    /// Preferences for this run only.
    pub preferences: Vec<Preference>,
}

impl Wishes {
    /// One wish by its name; `Err` says what was expected. Unknown names are for others.
    ///
    /// # Errors
    /// When the value is not one of those expected.
    pub fn wish(&mut self, name: &str, value: &str) -> Result<bool, String> {
        match name {
            "episode" => self.jump.episode = Some(value.to_owned()),
            "scene" => self.jump.scene = Some(value.to_owned()),
            "locale" => self.preferences.push(Preference::Locale(value.to_owned())),
            "band" => {
                let band = band(value)?;
                self.jump.band = Some(band);
                self.preferences.push(Preference::Band(band));
            }
            "seed" => self.jump.seed = Some(value.parse().map_err(|_| "a whole number, 0 or more".to_owned())?),
            "act" => self.jump.acts.push(act(value)),
            "open" => self.jump.overlay = Some(overlay(value)?),
            "tab" => self.jump.tab = Some(value.parse().map_err(|_| "a whole number, 0 or more".to_owned())?),
            "measure" => {
                let form = match value {
                    "even" => Form::A,
                    "odd" => Form::B,
                    _ => return Err("even or odd".to_owned()),
                };
                self.preferences.push(Preference::Measure(Some(form)));
            }
            "screen" => self.jump.screen = Some(screen(value)?),
            "text-size" => {
                let percent: u16 = value.parse().map_err(|_| "percent, 100 to 200".to_owned())?;
                self.preferences.push(Preference::TextSize(percent));
            }
            "reduced-motion" => self.preferences.push(Preference::ReducedMotion(value != "false")),
            "high-contrast" => self.preferences.push(Preference::HighContrast(value != "false")),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn band(word: &str) -> Result<Band, String> {
    match word {
        "young" | "6-8" => Ok(Band::Young),
        "middle" | "9-12" => Ok(Band::Middle),
        "older" | "13-15" => Ok(Band::Older),
        _ => Err("young, middle or older (or 6-8, 9-12, 13-15)".to_owned()),
    }
}

fn screen(word: &str) -> Result<Screen, String> {
    match word {
        "first-run" => Ok(Screen::FirstRun),
        "title" => Ok(Screen::Title),
        "map" => Ok(Screen::Map),
        _ => Err("first-run, title or map".to_owned()),
    }
}

fn overlay(word: &str) -> Result<Overlay, String> {
    match word {
        "help" => Ok(Overlay::Help),
        "settings" => Ok(Overlay::Settings),
        "leave" => Ok(Overlay::Leave),
        "book" => Ok(Overlay::Book),
        "adults" => Ok(Overlay::Adults),
        _ => Err("help, settings, leave, book or adults".to_owned()),
    }
}

/// `advance`, `retry`, `go-on`, `hint`, `finish`, `back`, or the id of what to pick.
fn act(word: &str) -> Act {
    match word {
        "advance" => Act::Advance,
        "retry" => Act::Retry,
        "go-on" => Act::GoOn,
        "hint" => Act::Hint,
        "finish" => Act::Finish,
        "back" => Act::Back,
        id => Act::Pick(id.into()),
    }
}
