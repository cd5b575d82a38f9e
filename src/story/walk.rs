//! Walks everything in a script in the order of the file, with its path and who sees it.

use super::script::{ActivityScript, AdultScript, Band, BeatScript, OptionScript, SceneScript, Script};

/// What the walk meets.
#[derive(Debug, Clone, Copy)]
pub(super) enum Node<'a> {
    Scene(&'a SceneScript),
    Beat(&'a BeatScript),
    Option(&'a OptionScript),
    Adult(&'a AdultScript),
}

/// Where the walk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Around {
    /// Which bands come here, by their place in [`Band::ALL`].
    pub bands: [bool; 3],
    /// Inside a tell activity.
    pub tell: bool,
    /// Inside a chat.
    pub chat: bool,
}

impl Around {
    /// The bands that come here, the youngest first.
    pub fn bands(self) -> impl Iterator<Item = Band> {
        Band::ALL.into_iter().filter(move |band| self.bands[*band as usize])
    }

    pub fn only(mut self, band: impl Fn(Band) -> bool) -> Self {
        for one in Band::ALL {
            self.bands[one as usize] &= band(one);
        }
        self
    }
}

/// Walks a script.
pub(super) fn walk<'a>(script: &'a Script, see: &mut dyn FnMut(Node<'a>, &str, Around)) {
    let all = Around { bands: [true; 3], tell: false, chat: false }.only(|band| script.bands.contains(&band));
    for (at, scene) in script.scenes.iter().enumerate() {
        let around = all.only(|band| super::compile::has(scene.only.as_ref(), band));
        let path = format!("scenes[{at}]");
        see(Node::Scene(scene), &path, around);
        beats(&scene.beats, &format!("{path}.beats"), around, see);
    }
}

fn beats<'a>(all: &'a [BeatScript], path: &str, around: Around, see: &mut dyn FnMut(Node<'a>, &str, Around)) {
    for (at, beat) in all.iter().enumerate() {
        let path = format!("{path}[{at}]");
        see(Node::Beat(beat), &path, around);
        match beat {
            BeatScript::Choose(choice) => {
                for (at, option) in choice.options.iter().enumerate() {
                    let path = format!("{path}.options[{at}]");
                    let around = around.only(|band| super::compile::offered(option, band));
                    see(Node::Option(option), &path, around);
                    beats(&option.then, &format!("{path}.then"), around, see);
                }
            }
            BeatScript::Play(ActivityScript::Chat(chat)) => {
                beats(&chat.beats, &format!("{path}.beats"), Around { chat: true, ..around }, see);
            }
            BeatScript::Play(ActivityScript::Tell(tell)) => {
                let around = Around { tell: true, ..around };
                beats(&tell.words, &format!("{path}.words"), around, see);
                for (at, adult) in tell.who.iter().enumerate() {
                    let path = format!("{path}.who[{at}]");
                    let around = around.only(|band| band != Band::Young || adult.young);
                    see(Node::Adult(adult), &path, around);
                    beats(&adult.then, &format!("{path}.then"), around, see);
                }
            }
            BeatScript::Only(bands, inner) => {
                beats(inner, &format!("{path}.1"), around.only(|band| bands.contains(&band)), see);
            }
            BeatScript::If(_, then, other) | BeatScript::Recall(_, then, other) => {
                beats(then, &format!("{path}.1"), around, see);
                beats(other, &format!("{path}.2"), around, see);
            }
            BeatScript::Roll(arms) => {
                for (at, (_, inner)) in arms.iter().enumerate() {
                    beats(inner, &format!("{path}[{at}].1"), around, see);
                }
            }
            _ => {}
        }
    }
}
