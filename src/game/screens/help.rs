//! Get help: first people, then the country's line, then the emergency number. Two acts from anywhere.

use bevy::{picking::Pickable, prelude::*};

use super::{
    Pages, Shows,
    parts::{heading, row, say, segment, sheet},
    renew, stale,
};
use crate::{
    game::{
        GameSystems,
        action::{Action, Overlay, Preference},
        art::Drawing,
        content::Content,
        preferences::Chosen,
        theme::{
            look::Look,
            palette,
            widget::{ButtonLook, Live, Tone, button, control, drawing, label, stack, surface},
            words::{Role, Words},
        },
    },
    l10n::{
        help_lines::{HelpKind, HelpLine, Hours},
        message::Message,
    },
};

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Overlay::Help).and_then(stale(Shows::Overlay(Overlay::Help)));
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(ready));
}

/// The tab on which the country is chosen.
const COUNTRIES: usize = 1;

fn draw(
    mut commands: Commands,
    look: Res<Look>,
    content: Res<Content>,
    chosen: Res<Chosen>,
    pages: Res<Pages>,
    roots: Query<(Entity, &Shows)>,
) {
    let look = &*look;
    let fresh = !roots.iter().any(|(_, shows)| *shows == Shows::Overlay(Overlay::Help));
    // Chosen by a person; where nobody chose, the country that the language was chosen for. Never guessed from the network.
    let country = chosen.0.country.clone().or_else(|| content.country_of_locale().map(str::to_owned));
    renew(&mut commands, &roots, Shows::Overlay(Overlay::Help), look).with_children(|root| {
        sheet(root, look, "help-title", fresh, |sheet| {
            if pages.tab == COUNTRIES {
                countries(sheet, look, &content, country.as_deref());
            } else {
                help(sheet, look, &content, country.as_deref());
            }
        });
    });
}

fn help(sheet: &mut ChildSpawnerCommands, look: &Look, content: &Content, country: Option<&str>) {
    let ink = Tone::Paper.ink(look);
    let spoken = vec![say("help-kind"), say("help-tell"), say("help-tell").attr("about")];
    sheet.spawn((stack(look, FlexDirection::Column, 0.0), Live(spoken), Pickable::IGNORE)).with_children(|top| {
        label(top, Words::new(say("help-kind"), Role::Body, ink));
    });
    let node = Node {
        padding: UiRect::all(look.px(30.0, 14.0)),
        align_items: AlignItems::Center,
        ..stack(look, FlexDirection::Row, look.pick(26.0, 12.0))
    };
    let tone = Tone::Primary;
    sheet.spawn((surface(look, tone, look.pick(34.0, 20.0), look.pick(9.0, 4.0), 0.0, node), Pickable::IGNORE)).with_children(|card| {
        drawing(card, Drawing::icon("tell", tone.ink(look)), look.px(84.0, 44.0), look.px(84.0, 44.0));
        let words = Node { flex_shrink: 1.0, ..stack(look, FlexDirection::Column, 4.0) };
        card.spawn((words, Pickable::IGNORE)).with_children(|words| {
            label(words, Words::new(say("help-tell"), Role::Heading, tone.ink(look)));
            label(words, Words::new(say("help-tell").attr("about"), Role::Note, tone.ink(look)));
        });
    });
    heading(sheet, look, say("help-tell-who"));
    let people = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(18.0, 10.0)) };
    sheet.spawn((people, Pickable::IGNORE)).with_children(|people| {
        for (icon, message) in
            [("home", "help-tell-family"), ("book", "help-tell-school"), ("grown_ups", "help-tell-near"), ("badge_star", "help-tell-coach")]
        {
            let node = Node {
                flex_grow: 1.0,
                flex_basis: look.px(290.0, 150.0),
                min_height: look.px(88.0, 56.0),
                padding: UiRect::all(look.px(16.0, 10.0)),
                align_items: AlignItems::Center,
                ..stack(look, FlexDirection::Row, look.pick(16.0, 8.0))
            };
            people.spawn((surface(look, Tone::Mint, look.pick(28.0, 18.0), 0.0, 0.0, node), Pickable::IGNORE)).with_children(|card| {
                drawing(card, Drawing::icon(icon, Tone::Mint.ink(look)), look.px(48.0, 28.0), look.px(48.0, 28.0));
                label(card, Words::new(say(message), Role::Note, Tone::Mint.ink(look)));
            });
        }
    });
    label(sheet, Words::new(say("help-tell-again"), Role::Note, ink));
    let lines = country.map(|country| content.help().for_child(country, None)).unwrap_or_default();
    if lines.is_empty() {
        row(sheet, look, "tell", say("help-none"), country.is_some().then(|| say("help-none").attr("about")), |_| {});
    }
    for line in lines {
        one(sheet, look, content, line);
    }
    match country.and_then(|country| content.help().emergency(country, None)) {
        Some(line) => one(sheet, look, content, line),
        None => row(sheet, look, "bubble", say("help-emergency"), Some(say("help-emergency-unknown")), |_| {}),
    }
    let named = country.map_or_else(|| say("help-country-none"), |code| Message::new(format!("country-{code}")));
    row(sheet, look, "language", say("help-country"), Some(named), |end| {
        button(
            end,
            look,
            control("country", say("help-country-choose"), Action::Tab(COUNTRIES)),
            ButtonLook { height: (76.0, 50.0), ..ButtonLook::quiet() },
        );
    });
    label(sheet, Words::new(say("help-busy"), Role::Note, ink));
}

fn one(sheet: &mut ChildSpawnerCommands, look: &Look, content: &Content, line: &HelpLine) {
    let (icon, kind) = match line.kind {
        HelpKind::ChildHelpline => ("bubble", "help-line"),
        HelpKind::OnlineHarm => ("report", "help-online-harm"),
        HelpKind::Police | HelpKind::CsamReport => ("badge_shield", "help-police"),
        HelpKind::Emergency => ("lifebuoy", "help-emergency"),
    };
    let name = line.name([content.locale(), "en"]);
    let title = if name.is_empty() { say(kind) } else { Message::data(name) };
    let hours = match &line.hours {
        Some(Hours::Always) => Some(say("help-hours-always")),
        Some(Hours::Daily { from, to }) => Some(say("help-hours-daily").arg("from", from.clone()).arg("to", to.clone())),
        Some(Hours::Varies) => Some(say("help-hours-vary")),
        None => None,
    };
    row(sheet, look, icon, title, Some(say(kind).attr("about")), |end| {
        if let Some(number) = &line.number {
            let ink = if look.high_contrast { palette::SUN } else { palette::TEAL_DEEP };
            let number = Message::data(number.clone());
            label(end, Words { literal: true, ..Words::new(number, Role::Heading, ink) });
        }
        let soft = Tone::White.ink(look);
        if line.free == Some(true) {
            label(end, Words::new(say("help-free"), Role::Note, soft));
        }
        if let Some(hours) = hours {
            label(end, Words::new(hours, Role::Note, soft));
        }
    });
}

fn countries(sheet: &mut ChildSpawnerCommands, look: &Look, content: &Content, now: Option<&str>) {
    heading(sheet, look, say("help-country-choose"));
    let list = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(16.0, 10.0)) };
    sheet.spawn((list, Pickable::IGNORE)).with_children(|list| {
        for code in content.help().countries() {
            let action = Action::Prefer(Preference::Country(Some(code.to_owned())));
            segment(
                list,
                look,
                control(format!("country-{code}"), Message::new(format!("country-{code}")), action).chosen(now == Some(code)),
            );
        }
    });
    button(sheet, look, control("help-back", say("hud-back"), Action::Tab(0)), ButtonLook::quiet().icon("back"));
}
