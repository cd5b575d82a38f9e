//! What the player prefers: kept at once, in a file of its own.

use bevy::prelude::*;

use super::{
    GameSystems,
    action::{Action, Preference},
    saves::{Notices, Store},
};
use crate::progress::{keep::Keeper, preferences::Preferences};

/// What the player prefers.
#[derive(Resource, Debug, Clone, Default)]
pub struct Chosen(pub Preferences);

/// The languages that the system or browser asks for, the most wanted first.
#[derive(Resource, Debug, Clone, Default)]
pub struct Wanted(pub Vec<String>);

/// Preferences given for this run only, by the command line or the address: they are not kept.
#[derive(Resource, Debug, Clone, Default)]
pub struct ForThisRun(pub Vec<Preference>);

#[derive(Resource)]
struct PreferencesKeeper(Keeper<Preferences>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Chosen>()
        .init_resource::<Wanted>()
        .init_resource::<ForThisRun>()
        .add_systems(PreStartup, open)
        .add_systems(Update, change.in_set(GameSystems::Prefer));
}

fn open(
    mut commands: Commands,
    mut store: ResMut<Store>,
    mut chosen: ResMut<Chosen>,
    this_run: Res<ForThisRun>,
    mut notices: ResMut<Notices>,
) {
    let (keeper, opened) = Keeper::open(store.0.as_mut());
    chosen.0 = opened.value;
    notices.tell(opened.notices);
    for preference in &this_run.0 {
        apply(&mut chosen.0, preference);
    }
    commands.insert_resource(PreferencesKeeper(keeper));
}

fn change(
    mut actions: MessageReader<Action>,
    mut chosen: ResMut<Chosen>,
    mut keeper: ResMut<PreferencesKeeper>,
    mut store: ResMut<Store>,
    mut notices: ResMut<Notices>,
) {
    let mut changed = false;
    for action in actions.read() {
        match action {
            Action::Prefer(preference) => {
                apply(&mut chosen.0, preference);
                changed = true;
            }
            Action::EraseAll => {
                chosen.0 = Preferences::default();
                if let Err(error) = keeper.0.erase(store.0.as_mut()) {
                    warn!("preferences could not be erased: {error}");
                }
            }
            _ => {}
        }
    }
    if changed && let Err(not_kept) = keeper.0.keep(store.0.as_mut(), &chosen.0) {
        warn!("preferences are not kept: {not_kept}");
        notices.tell(not_kept.notice);
    }
}

fn apply(preferences: &mut Preferences, change: &Preference) {
    match change {
        Preference::Locale(tag) => preferences.locale = Some(tag.clone()),
        Preference::Band(band) => preferences.band = Some(*band),
        Preference::TextSize(percent) => preferences.text_size = (*percent).clamp(100, 200),
        Preference::Music(percent) => preferences.music = (*percent).min(100),
        Preference::Effects(percent) => preferences.effects = (*percent).min(100),
        Preference::Voice(percent) => preferences.voice = (*percent).min(100),
        Preference::Mono(on) => preferences.mono = *on,
        Preference::Captions(on) => preferences.captions = *on,
        Preference::ReducedMotion(on) => preferences.reduced_motion = *on,
        Preference::HighContrast(on) => preferences.high_contrast = *on,
        Preference::ReadAloud(on) => preferences.read_aloud = *on,
        Preference::Measure(form) => preferences.measure = *form,
        Preference::Country(code) => preferences.country.clone_from(code),
    }
}
