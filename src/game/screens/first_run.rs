//! The first run: language, age band, read aloud. By pictures and words; never a name.

use bevy::{picking::Pickable, prelude::*};

use super::{
    Pages, Shows,
    parts::{background, middle, say},
    renew, stale,
};
use crate::{
    game::{
        GameSystems,
        action::{Action, Preference, Screen},
        art::{Drawing, Drawn, Figure},
        content::Content,
        preferences::Chosen,
        theme::{
            look::{Class, Look},
            motion::Rise,
            palette,
            widget::{ButtonLook, Live, Tone, button, control, drawing, label, panel, stack, surface},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::script::{Band, Mood},
};

const PAGES: i64 = 3;

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Screen::FirstRun).and_then(stale(Shows::Screen(Screen::FirstRun)));
    app.add_systems(Update, (follow.in_set(GameSystems::Prefer), draw.in_set(GameSystems::Draw).run_if(ready)))
        .add_systems(OnEnter(Screen::FirstRun), |mut pages: ResMut<Pages>| pages.page = 0);
}

/// An answer turns the page.
fn follow(
    mut actions: MessageReader<Action>,
    screen: Res<State<Screen>>,
    overlay: Res<State<crate::game::action::Overlay>>,
    mut pages: ResMut<Pages>,
    mut next: ResMut<NextState<Screen>>,
) {
    for action in actions.read() {
        if *screen.get() != Screen::FirstRun || *overlay.get() != crate::game::action::Overlay::None {
            continue;
        }
        match action {
            Action::Prefer(Preference::Locale(_)) => pages.page = 1,
            Action::Prefer(Preference::Band(_)) => pages.page = 2,
            Action::Prefer(Preference::ReadAloud(_)) => next.set(Screen::Title),
            _ => {}
        }
    }
}

fn draw(
    mut commands: Commands,
    look: Res<Look>,
    content: Res<Content>,
    chosen: Res<Chosen>,
    pages: Res<Pages>,
    roots: Query<(Entity, &Shows)>,
) {
    let look = &*look;
    let page = pages.page.min(2);
    renew(&mut commands, &roots, Shows::Screen(Screen::FirstRun), look).with_children(|root| {
        background(root, look, Drawn::Scene("title".to_owned()));
        if look.class == Class::Wide && !look.stacked() {
            let (width, height) = (440.0, 550.0);
            let node = Node {
                position_type: PositionType::Absolute,
                left: if look.rtl { Val::Auto } else { Val::Px(30.0) },
                right: if look.rtl { Val::Px(30.0) } else { Val::Auto },
                bottom: Val::Px(40.0),
                width: Val::Px(width),
                height: Val::Px(height),
                ..default()
            };
            let mood = [Mood::Happy, Mood::Curious, Mood::Kind][page];
            root.spawn((Drawing(Drawn::Figure(Figure::new("mascot", mood))), node, Pickable::IGNORE));
        }
        middle(root, look, |middle| {
            let free = look.width - if look.class == Class::Wide && !look.stacked() { 560.0 } else { look.pick(120.0, 24.0) };
            let node = Node {
                width: Val::Px(free.min(look.pick(1300.0, 640.0))),
                padding: UiRect::all(look.px(48.0, 18.0)),
                row_gap: look.px(26.0, 12.0),
                margin: if look.class == Class::Wide && !look.stacked() {
                    if look.rtl { UiRect::right(Val::Px(440.0)) } else { UiRect::left(Val::Px(440.0)) }
                } else {
                    UiRect::ZERO
                },
                ..default()
            };
            let title = ["first-language", "first-band", "first-read-aloud"][page];
            middle.spawn((panel(look, node), Live(vec![say(title)]), Rise::panel())).with_children(|panel| {
                let color = if look.high_contrast { palette::SUN } else { palette::TEAL_DEEP };
                label(panel, Words::new(say(title), Role::Title, color));
                match page {
                    0 => languages(panel, look, &content),
                    1 => bands(panel, look, chosen.0.band),
                    _ => read_aloud(panel, look),
                }
                let foot = Node {
                    justify_content: JustifyContent::SpaceBetween,
                    align_items: AlignItems::Center,
                    ..stack(look, FlexDirection::Row, 12.0)
                };
                panel.spawn((foot, Pickable::IGNORE)).with_children(|foot| {
                    let step = Message::new("first-step").arg("step", page as i64 + 1).arg("total", PAGES);
                    label(foot, Words::new(step, Role::Note, if look.high_contrast { palette::WHITE } else { palette::INK_2 }));
                    if page > 0 {
                        button(
                            foot,
                            look,
                            control("first-back", say("hud-back"), Action::Page(page - 1)),
                            ButtonLook { height: (72.0, 48.0), ..ButtonLook::new(Tone::White) },
                        );
                    }
                });
            });
        });
    });
}

/// A grid that has as many columns as fit.
fn grid(parent: &mut ChildSpawnerCommands, look: &Look, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    let node = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(22.0, 12.0)) };
    parent.spawn((node, Pickable::IGNORE)).with_children(fill);
}

/// A card that is a button: its picture, its name, a word more.
fn card(
    parent: &mut ChildSpawnerCommands,
    look: &Look,
    nth: usize,
    control: crate::game::theme::widget::Control,
    width: Val,
    fill: impl FnOnce(&mut ChildSpawnerCommands, Tone),
) {
    let tone = if control.chosen == Some(true) { Tone::Mint } else { Tone::White };
    let node = Node {
        flex_grow: 1.0,
        flex_basis: width,
        min_height: look.px(110.0, 64.0),
        padding: UiRect::axes(look.px(32.0, 16.0), look.px(18.0, 10.0)),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::SpaceBetween,
        flex_wrap: FlexWrap::Wrap,
        column_gap: look.px(20.0, 10.0),
        ..default()
    };
    parent
        .spawn((
            surface(look, tone, look.pick(34.0, 20.0), look.pick(8.0, 4.0), look.pick(6.0, 3.0), node),
            control,
            Rise::nth(nth),
        ))
        .with_children(|card| fill(card, tone));
}

fn languages(parent: &mut ChildSpawnerCommands, look: &Look, content: &Content) {
    // The list is long: what the device asked for stands first.
    let mut choices = content.locales();
    choices.sort_by_key(|choice| choice.tag != content.locale());
    grid(parent, look, |grid| {
        for (nth, choice) in choices.into_iter().enumerate() {
            let action = Action::Prefer(Preference::Locale(choice.tag.clone()));
            let control = control(format!("language-{}", choice.tag), Message::data(choice.own_name.clone()), action)
                .chosen(choice.tag == content.locale());
            card(grid, look, nth, control, look.px(460.0, 260.0), |card, tone| {
                label(card, Words::new(Message::data(choice.own_name), Role::Heading, tone.ink(look)));
                label(card, Words::new(Message::data(choice.hello), Role::Note, tone.ink(look)));
            });
        }
    });
}

fn bands(parent: &mut ChildSpawnerCommands, look: &Look, chosen: Option<Band>) {
    let soft = if look.high_contrast { palette::WHITE } else { palette::INK_2 };
    label(parent, Words::new(say("first-band").attr("about"), Role::Note, soft));
    grid(parent, look, |grid| {
        for (nth, (band, key, name)) in [
            (Band::Young, "band-young", "band_young"),
            (Band::Middle, "band-middle", "band_middle"),
            (Band::Older, "band-older", "band_older"),
        ]
        .into_iter()
        .enumerate()
        {
            let control = control(key, Message::new(key), Action::Prefer(Preference::Band(band))).chosen(chosen == Some(band));
            card(grid, look, nth, control, look.px(340.0, 280.0), |card, tone| {
                let size = look.px(120.0, 56.0);
                drawing(card, Drawing::icon(name, tone.ink(look)), size, size);
                let words =
                    Node { flex_shrink: 1.0, flex_basis: look.px(200.0, 150.0), flex_grow: 1.0, ..stack(look, FlexDirection::Column, 4.0) };
                card.spawn((words, Pickable::IGNORE)).with_children(|words| {
                    label(words, Words::new(Message::new(key), Role::Heading, tone.ink(look)));
                    label(words, Words::new(Message::new(key).attr("about"), Role::Note, tone.ink(look)));
                });
            });
        }
    });
}

fn read_aloud(parent: &mut ChildSpawnerCommands, look: &Look) {
    let soft = if look.high_contrast { palette::WHITE } else { palette::INK_2 };
    label(parent, Words::new(say("first-read-aloud").attr("about"), Role::Note, soft));
    grid(parent, look, |grid| {
        for (nth, (on, key, icon)) in [(true, "read-aloud-yes", "ear"), (false, "read-aloud-no", "book")].into_iter().enumerate() {
            let message = if on { "first-read-aloud-yes" } else { "first-read-aloud-no" };
            let control = control(key, Message::new(message), Action::Prefer(Preference::ReadAloud(on)));
            card(grid, look, nth, control, look.px(460.0, 260.0), |card, tone| {
                let size = look.px(110.0, 56.0);
                drawing(card, Drawing::icon(icon, tone.ink(look)), size, size);
                let words = Node { flex_shrink: 1.0, flex_basis: look.px(240.0, 150.0), flex_grow: 1.0, ..default() };
                card.spawn((words, Pickable::IGNORE)).with_children(|words| {
                    label(words, Words::new(Message::new(message), Role::Heading, tone.ink(look)));
                });
            });
        }
    });
}
