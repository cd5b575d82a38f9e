//! The screens beside the episode, and what may lie over any of them. Each is built anew from what stands whenever
//! something that it shows has changed.

mod adults;
mod book;
mod captions;
mod first_run;
mod help;
mod history;
mod hud;
mod leave;
mod loading;
mod map;
mod notice;
mod nudge;
mod parts;
mod settings;
mod title;
mod trail;
pub mod writer;

use bevy::prelude::*;

use super::{
    GameSystems,
    action::{Action, Overlay, Screen},
    content::{Content, Reading},
    preferences::Chosen,
    saves::{Kept, Notices},
    session::{Jump, Session},
    theme::{
        look::Look,
        motion::curtain,
        widget::{Layer, root},
    },
};

/// Pages and tabs that are open just now.
#[derive(Resource, Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Pages {
    /// The page of the first run.
    pub page: usize,
    /// The tab of an overlay.
    pub tab: usize,
    /// The sheet of the map.
    pub sheet: usize,
}

/// What a root shows.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
enum Shows {
    Screen(Screen),
    Overlay(Overlay),
    Hud,
    Notice,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pages>()
        .add_plugins((
            loading::plugin,
            first_run::plugin,
            title::plugin,
            map::plugin,
            hud::plugin,
            settings::plugin,
            help::plugin,
            leave::plugin,
            book::plugin,
            adults::plugin,
            history::plugin,
            notice::plugin,
            captions::plugin,
            nudge::plugin,
        ))
        .add_systems(
            Update,
            (arrive.in_set(GameSystems::Arrive), navigate.in_set(GameSystems::Navigate), fade.in_set(GameSystems::Draw)),
        );
}

/// Another screen comes behind a sheet of paper; Leave, Settings and Get help stay in sight. The sheet is there a frame before
/// the other screen, so that nothing that is seen waits while that is built.
fn fade(mut commands: Commands, look: Res<Look>, screen: Res<State<Screen>>, next: Res<NextState<Screen>>) {
    if let NextState::Pending(to) | NextState::PendingIfNeq(to) = next.as_ref()
        && to != screen.get()
    {
        commands.spawn((curtain(&look), GlobalZIndex(25)));
    }
}

/// Content is there: on to the first screen, or where the command line or the address points.
fn arrive(
    screen: Res<State<Screen>>,
    mut next: ResMut<NextState<Screen>>,
    reading: Res<Reading>,
    chosen: Res<Chosen>,
    jump: Res<Jump>,
    mut actions: MessageWriter<Action>,
    mut arrived: Local<bool>,
) {
    if *screen.get() != Screen::Loading || *reading != Reading::Done || *arrived {
        return;
    }
    *arrived = true;
    if let Some(overlay) = jump.overlay {
        actions.write(Action::Open(overlay));
        actions.write_batch(jump.tab.map(Action::Tab));
    }
    if let Some(episode) = &jump.episode {
        actions.write(Action::Play(episode.clone()));
    }
    let new_here = chosen.0.locale.is_none() || chosen.0.band.is_none();
    next.set(match jump.screen {
        Some(screen) => screen,
        None if jump.episode.is_some() => Screen::Map,
        None if new_here => Screen::FirstRun,
        None => Screen::Title,
    });
}

fn navigate(
    mut actions: MessageReader<Action>,
    screen: Res<State<Screen>>,
    overlay: Res<State<Overlay>>,
    mut next_screen: ResMut<NextState<Screen>>,
    mut next_overlay: ResMut<NextState<Overlay>>,
    mut pages: ResMut<Pages>,
    mut notices: ResMut<Notices>,
    mut exit: MessageWriter<AppExit>,
) {
    for action in actions.read() {
        match action {
            Action::Go(to) => {
                next_screen.set(*to);
                next_overlay.set(Overlay::None);
            }
            Action::Open(what) => {
                pages.tab = 0;
                next_overlay.set(*what);
            }
            Action::Close => {
                let (screen, overlay) = (screen.get(), overlay.get());
                if *overlay != Overlay::None {
                    next_overlay.set(Overlay::None);
                } else if *screen == Screen::FirstRun && pages.page > 0 {
                    pages.page -= 1;
                } else if *screen == Screen::Map {
                    next_screen.set(Screen::Title);
                } else if *screen != Screen::Loading {
                    next_overlay.set(Overlay::Leave);
                }
            }
            Action::LeaveEpisode | Action::Play(_) | Action::PlayScene(_) | Action::Restart(_) => next_overlay.set(Overlay::None),
            Action::Page(page) => pages.page = *page,
            Action::Tab(tab) => pages.tab = *tab,
            Action::Sheet(sheet) => pages.sheet = *sheet,
            Action::Dismiss => {
                if !notices.0.is_empty() {
                    notices.0.remove(0);
                }
            }
            Action::EraseAll => {
                *pages = Pages::default();
                next_overlay.set(Overlay::None);
                next_screen.set(Screen::FirstRun);
            }
            Action::Quit => {
                exit.write(AppExit::Success);
            }
            Action::Act(_) | Action::ReadOn | Action::Speak | Action::Prefer(_) => {}
        }
    }
}

/// Whether a screen must be built anew: it is not there, or something that it shows has changed.
fn stale(
    what: Shows,
) -> impl FnMut(Query<&Shows>, Res<Look>, Option<Res<Content>>, Res<Kept>, Res<Chosen>, Res<Pages>, Res<Session>) -> bool {
    move |roots, look, content, kept, chosen, pages, session| {
        let there = roots.iter().any(|shows| *shows == what);
        let kept = kept.is_changed() && !matches!(what, Shows::Overlay(Overlay::Settings) | Shows::Hud);
        let session = session.is_changed() && what == Shows::Overlay(Overlay::History);
        content.is_some() && (!there || look.is_changed() || chosen.is_changed() || pages.is_changed() || kept || session)
    }
}

/// A new root in the place of the old one.
fn renew<'a>(commands: &'a mut Commands, roots: &Query<(Entity, &Shows)>, what: Shows, look: &Look) -> EntityCommands<'a> {
    for (entity, shows) in roots {
        if *shows == what {
            commands.entity(entity).despawn();
        }
    }
    let layer = match what {
        Shows::Screen(_) => Layer::Screen,
        Shows::Overlay(_) => Layer::Overlay,
        Shows::Hud => Layer::Hud,
        Shows::Notice => Layer::Notice,
    };
    let mut entity = commands.spawn((root(look, layer), what));
    match what {
        Shows::Screen(screen) => {
            entity.insert(DespawnOnExit(screen));
        }
        Shows::Overlay(overlay) => {
            entity.insert(DespawnOnExit(overlay));
        }
        Shows::Hud | Shows::Notice => {}
    }
    entity
}
