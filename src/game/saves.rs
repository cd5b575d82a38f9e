//! What is kept of the story: the place after every act, and at the end the badge and what was practised.

use bevy::prelude::*;

use super::{
    GameSystems,
    action::Action,
    content::Content,
    preferences::Chosen,
    session::{Session, StoryCue},
};
use crate::{
    progress::{
        keep::{Keeper, Notice},
        measure::Measure,
        save::{Finish, Save},
        storage::Storage,
        summary::Summary,
    },
    story::{
        script::Band,
        view::{Cue, Snapshot},
    },
};

/// Where things are kept; the shell brings it.
#[derive(Resource)]
pub struct Store(pub Box<dyn Storage + Send + Sync>);

/// What to tell the player, calmly, the oldest first.
#[derive(Resource, Debug, Default)]
pub struct Notices(pub Vec<Notice>);

impl Notices {
    /// Tells something; nothing is told twice at a time.
    pub fn tell(&mut self, notices: impl IntoIterator<Item = Notice>) {
        for notice in notices {
            if !self.0.contains(&notice) {
                self.0.push(notice);
            }
        }
    }
}

/// What is kept of the story.
#[derive(Resource, Debug, Default)]
pub struct Kept {
    save: Save,
    band: Option<Band>,
}

impl Kept {
    /// The age band that was chosen.
    #[must_use]
    pub fn band(&self) -> Option<Band> {
        self.band
    }

    /// The badges earned.
    pub fn badges(&self) -> impl Iterator<Item = &String> {
        self.save.badges.iter()
    }

    /// The episodes finished.
    pub fn finished(&self) -> impl Iterator<Item = &String> {
        self.save.finished.keys()
    }

    /// An episode was finished.
    #[must_use]
    pub fn has_finished(&self, episode: &str) -> bool {
        self.save.finished.contains_key(episode)
    }

    /// Flags that later episodes may ask for.
    #[must_use]
    pub fn flags(&self) -> std::collections::BTreeSet<String> {
        self.save.carried()
    }

    /// The place in the episode that was begun.
    #[must_use]
    pub fn place(&self) -> Option<&Snapshot> {
        self.save.place.as_ref()
    }

    /// What classes showed before and after the season on this device.
    #[must_use]
    pub fn measure(&self) -> &Measure {
        &self.save.measure
    }

    /// What was practised so far.
    #[must_use]
    pub fn practised(&self) -> Summary {
        Summary::of(&self.save)
    }
}

#[derive(Resource)]
struct SaveKeeper(Keeper<Save>);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Kept>()
        .init_resource::<Notices>()
        .add_systems(PreStartup, open)
        .add_systems(Update, (erase.in_set(GameSystems::Navigate), (follow_band, keep).chain().in_set(GameSystems::Keep)));
}

fn open(mut commands: Commands, mut store: ResMut<Store>, mut kept: ResMut<Kept>, mut notices: ResMut<Notices>) {
    let (keeper, opened) = Keeper::open(store.0.as_mut());
    kept.save = opened.value;
    notices.tell(opened.notices);
    commands.insert_resource(SaveKeeper(keeper));
}

fn follow_band(chosen: Res<Chosen>, mut kept: ResMut<Kept>) {
    if chosen.is_changed() && kept.band != chosen.0.band {
        kept.band = chosen.0.band;
    }
}

/// Keeps the place after every act, so that nothing is lost when the window or the tab is closed.
fn keep(
    session: Res<Session>,
    content: Option<Res<Content>>,
    mut cues: MessageReader<StoryCue>,
    mut kept: ResMut<Kept>,
    mut keeper: ResMut<SaveKeeper>,
    mut store: ResMut<Store>,
    mut notices: ResMut<Notices>,
    mut kept_turn: Local<u64>,
) {
    let (mut badge, mut over) = (None, false);
    for cue in cues.read() {
        match &cue.0 {
            Cue::Badge(given) => badge = Some(given.clone()),
            Cue::Ended => over = true,
            _ => {}
        }
    }
    if session.turn == *kept_turn && badge.is_none() && !over {
        return;
    }
    *kept_turn = session.turn;
    let Some(playthrough) = session.playthrough() else { return };
    if let Some(sitting) = playthrough.episode().measure() {
        // Counted once, at its end; what a child answered before that is kept nowhere.
        if !over {
            return;
        }
        kept.save.measure.add(sitting, playthrough.evidence());
        keep_now(&mut keeper, &mut store, &kept, &mut notices);
        return;
    }
    // An example of the playground, or a story that no season names: looking at it costs a child neither place nor badge.
    let listed = content.is_some_and(|content| content.season().episodes.contains(playthrough.episode().id()));
    if !listed {
        return;
    }
    if let Some(badge) = badge {
        kept.save.finish(Finish {
            episode: playthrough.episode().id().to_string(),
            badge: badge.to_string(),
            flags: playthrough.flags_kept().into_iter().collect(),
            evidence: playthrough.evidence().to_vec(),
        });
    } else if !finished(&session) {
        kept.save.keep_place(playthrough.snapshot());
    }
    keep_now(&mut keeper, &mut store, &kept, &mut notices);
}

fn keep_now(keeper: &mut SaveKeeper, store: &mut Store, kept: &Kept, notices: &mut Notices) {
    if let Err(not_kept) = keeper.0.keep(store.0.as_mut(), &kept.save) {
        warn!("the place is not kept: {not_kept}");
        notices.tell(not_kept.notice);
    }
}

/// The badge is given, or the episode is over: there is no place to come back to.
fn finished(session: &Session) -> bool {
    use crate::story::view::Waiting;
    matches!(session.waiting(), Some(Waiting::Badge(_) | Waiting::Ended))
}

fn erase(mut actions: MessageReader<Action>, mut kept: ResMut<Kept>, mut keeper: ResMut<SaveKeeper>, mut store: ResMut<Store>) {
    if actions.read().any(|action| *action == Action::EraseAll) {
        kept.save = Save::default();
        if let Err(error) = keeper.0.erase(store.0.as_mut()) {
            warn!("what is kept could not be erased: {error}");
        }
    }
}
