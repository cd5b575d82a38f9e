//! An open question: every answer is good, and the mascot answers to each.

use bevy::prelude::*;

use crate::{
    game::{
        dialogue::{
            View, cards, parts,
            speech::{self, Speech},
        },
        theme::{
            widget::{Live, panel, stack, text},
            words::{Role, Words},
        },
    },
    story::{script::Mood, view::ReflectView},
};

pub(in crate::game) fn draw(root: &mut ChildSpawnerCommands, view: &View, reflect: &ReflectView) {
    let look = view.look;
    parts::middle(root, view, |middle| {
        let node = Node {
            width: look.px(1100.0, 560.0),
            max_width: Val::Percent(100.0),
            padding: UiRect::all(look.px(44.0, 18.0)),
            row_gap: look.px(30.0, 12.0),
            ..default()
        };
        let question = parts::message(&reflect.ask);
        let mut face = middle.spawn(panel(look, node));
        if reflect.answered.is_none() {
            face.insert(Live(vec![question.clone()]));
        }
        face.with_children(|face| {
            parts::inner_line(face, look);
            text(face, Words::new(question, Role::Title, parts::question_color(look)).centred());
            match &reflect.answered {
                None => {
                    cards::draw(face, view, &reflect.options, Val::Percent(100.0));
                    speech::tools(face, view, false);
                }
                Some(answer) => {
                    let line = parts::mascot(Mood::Proud, answer);
                    let holder = Node { padding: UiRect::top(look.px(36.0, 18.0)), ..stack(look, FlexDirection::Column, 0.0) };
                    face.spawn((holder, Pickable::IGNORE)).with_children(|holder| {
                        speech::say(holder, view, Speech { line: &line, silent: false, portrait: true, typed: false, height: Val::Auto });
                    });
                }
            }
        });
    });
}
