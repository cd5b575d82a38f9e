//! For grown-ups and teachers: what the game is, what it keeps, what to do when a child tells, and the way to delete all.

use bevy::{picking::Pickable, prelude::*};

use super::{
    Pages, Shows,
    parts::{heading, row, say, sheet},
    renew, stale,
};
use crate::{
    game::{
        GameSystems,
        action::{Action, Overlay, Preference},
        content::Content,
        dialogue::parts::kebab,
        preferences::Chosen,
        saves::Kept,
        theme::{
            look::Look,
            widget::{ButtonLook, Tone, button, control, label, stack},
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    progress::measure::Boxes,
    story::script::{Form, Sitting},
};

pub(super) fn plugin(app: &mut App) {
    let ready = in_state(Overlay::Adults).and_then(stale(Shows::Overlay(Overlay::Adults)));
    app.add_systems(Update, draw.in_set(GameSystems::Draw).run_if(ready));
}

/// The questions before and after the season: an adult switches them on, and hands the device on.
pub(super) const MEASURES: [(Sitting, &str, &str); 2] =
    [(Sitting::Pre, "measure-before", "adults-measure-before"), (Sitting::Post, "measure-after", "adults-measure-after")];

/// The gate asks for three numbers in words: easy for who reads well, and nothing is typed.
const GATE: [usize; 3] = [7, 2, 5];
/// The tab where *Delete everything* asks once more.
const SURE: usize = 10;

fn draw(
    mut commands: Commands,
    look: Res<Look>,
    content: Res<Content>,
    chosen: Res<Chosen>,
    kept: Res<Kept>,
    pages: Res<Pages>,
    roots: Query<(Entity, &Shows)>,
) {
    let look = &*look;
    let fresh = !roots.iter().any(|(_, shows)| *shows == Shows::Overlay(Overlay::Adults));
    renew(&mut commands, &roots, Shows::Overlay(Overlay::Adults), look).with_children(|root| {
        sheet(root, look, "adults-title", fresh, |sheet| match pages.tab {
            step if step < GATE.len() => gate(sheet, look, step),
            SURE => sure(sheet, look),
            _ => page(sheet, look, &content, &chosen, &kept),
        });
    });
}

fn gate(sheet: &mut ChildSpawnerCommands, look: &Look, step: usize) {
    let number = |at: usize| Message::new("adults-digit").arg("number", GATE[at] as i64);
    let ask = say("adults-gate").attr("about").arg("first", number(0)).arg("second", number(1)).arg("third", number(2));
    label(sheet, Words::new(ask, Role::Body, Tone::Paper.ink(look)));
    let keys = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(18.0, 10.0)) };
    sheet.spawn((keys, Pickable::IGNORE)).with_children(|keys| {
        for digit in 1..=9 {
            // A wrong number begins again, without a word of blame.
            let next = if digit == GATE[step] { step + 1 } else { usize::from(digit == GATE[0]) };
            let name = say("map-number").arg("number", digit as i64);
            let style = ButtonLook { height: (100.0, 60.0), ..ButtonLook::quiet().width(look.px(110.0, 72.0)) };
            button(keys, look, control(format!("digit-{digit}"), name, Action::Tab(next)), style);
        }
    });
}

fn sure(sheet: &mut ChildSpawnerCommands, look: &Look) {
    heading(sheet, look, say("adults-erase-sure"));
    let row = Node { flex_wrap: FlexWrap::Wrap, ..stack(look, FlexDirection::Row, look.pick(20.0, 12.0)) };
    sheet.spawn((row, Pickable::IGNORE)).with_children(|row| {
        button(row, look, control("erase-no", say("adults-erase-no"), Action::Tab(GATE.len())), ButtonLook::primary());
        button(row, look, control("erase-yes", say("adults-erase-yes"), Action::EraseAll), ButtonLook::quiet().icon("trash"));
    });
}

fn page(sheet: &mut ChildSpawnerCommands, look: &Look, content: &Content, chosen: &Chosen, kept: &Kept) {
    let ink = Tone::Paper.ink(look);
    for id in ["adults-about", "adults-kept", "adults-listen"] {
        let named = id != "adults-about";
        if named {
            heading(sheet, look, say(id));
            label(sheet, Words::new(say(id).attr("about"), Role::Body, ink));
        } else {
            label(sheet, Words::new(say(id), Role::Body, ink));
        }
        label(sheet, Words::new(say(id).attr("more"), Role::Body, ink));
    }
    let country = chosen.0.country.as_deref().or_else(|| content.country_of_locale());
    if let Some(country) = country {
        heading(sheet, look, say("adults-lines"));
        label(sheet, Words::new(say("adults-lines").attr("about"), Role::Note, ink));
        for line in content.help().of(country) {
            let state = if line.for_child(None) { "adults-line-seen" } else { "adults-line-draft" };
            row(sheet, look, "bubble", Message::data(line.name([content.locale(), "en"])), Some(say(state)), |end| {
                if let Some(number) = &line.number {
                    label(end, Words { literal: true, ..Words::new(Message::data(number.clone()), Role::Button, Tone::White.ink(look)) });
                }
            });
        }
    }
    measure(sheet, look, content, chosen, kept);
    row(sheet, look, "trash", say("adults-erase"), Some(say("adults-erase").attr("about")), |end| {
        let style = ButtonLook { height: (76.0, 50.0), ..ButtonLook::quiet() };
        button(end, look, control("erase", say("adults-erase"), Action::Tab(SURE)), style);
    });
}

fn measure(sheet: &mut ChildSpawnerCommands, look: &Look, content: &Content, chosen: &Chosen, kept: &Kept) {
    let ink = Tone::Paper.ink(look);
    heading(sheet, look, say("adults-measure"));
    label(sheet, Words::new(say("adults-measure").attr("about"), Role::Body, ink));
    label(sheet, Words::new(say("adults-measure").attr("more"), Role::Note, ink));
    let small = || ButtonLook { height: (76.0, 50.0), ..ButtonLook::quiet() };
    row(sheet, look, "book", say("adults-measure-code"), Some(say("adults-measure-code").attr("about")), |end| {
        for (key, form) in [("adults-measure-off", None), ("adults-measure-even", Some(Form::A)), ("adults-measure-odd", Some(Form::B))] {
            let act = control(key, say(key), Action::Prefer(Preference::Measure(form))).chosen(chosen.0.measure == form);
            button(end, look, act, small());
        }
    });
    if chosen.0.measure.is_none() {
        return;
    }
    for (sitting, episode, name) in MEASURES {
        if content.episode(episode).is_some() {
            let children = say("adults-measure-children").arg("count", i64::from(kept.measure().children(sitting)));
            row(sheet, look, "bubble", say(name), Some(children), |end| {
                button(end, look, control(episode, say("adults-measure-ask"), Action::Play(episode.to_owned())), small());
            });
        }
    }
    let shown: Vec<_> = MEASURES.iter().filter_map(|(sitting, _, name)| Some((*name, kept.measure().shown(*sitting)?))).collect();
    let mut skills: Vec<_> = shown.iter().flat_map(|(_, sittings)| sittings.skills.keys().copied()).collect();
    skills.sort_unstable();
    skills.dedup();
    for skill in skills {
        label(sheet, Words::new(Message::new(format!("skill-{}", kebab(skill))), Role::Button, ink));
        for (name, sittings) in &shown {
            if let Some(boxes) = sittings.skills.get(&skill) {
                label(sheet, Words::new(in_words(name, boxes), Role::Note, ink));
            }
        }
    }
}

fn in_words(when: &'static str, boxes: &Boxes) -> Message {
    let count = i64::from;
    let said = say("adults-measure-boxes").arg("when", say(when)).arg("solid", count(boxes.solid)).arg("practice", count(boxes.practice));
    said.arg("open", count(boxes.open)).arg("risky", count(boxes.risky))
}
