//! Everything that is read stands out from its ground: WCAG AA for every text role, AAA in high contrast.

use bevy::color::{Alpha, Color, Mix};
use sango::game::theme::{
    look::{Class, Look},
    palette::{
        self, BUBBLE_ME, CHOICES, CORAL_DEEP, FAINT, HEADER, INK, INK_2, LEAF_DEEP, LOCKED, MARIGOLD, MINT, NIGHT, NOTE, PAPER, PLACED,
        PLUM_DEEP, ROW, SUN, TEAL_DEEP, WHITE, contrast,
    },
    widget::Tone,
};

const AA: f32 = 4.5;
const AAA: f32 = 7.0;
/// Large letters, shapes and the edges of controls.
const SHAPE: f32 = 3.0;

const TONES: [Tone; 9] = [Tone::Primary, Tone::Paper, Tone::Help, Tone::Info, Tone::Plum, Tone::Report, Tone::White, Tone::Mint, Tone::Off];

fn look(high_contrast: bool) -> Look {
    Look { class: Class::Wide, scale: 1.0, width: 1920.0, height: 1080.0, text: 1.0, high_contrast, ..Look::default() }
}

/// A colour that lets something through, over a ground, mixed in light as the engine does it.
fn over(color: Color, ground: Color) -> Color {
    Color::LinearRgba(ground.to_linear().mix(&color.to_linear().with_alpha(1.0), color.alpha()))
}

#[track_caller]
fn stands_out(what: &str, text: Color, ground: Color, least: f32) {
    let has = contrast(text, ground);
    assert!(has >= least, "{what}: {has:.2} : 1, and {least} : 1 is needed");
}

#[test]
fn contrast_is_measured_as_the_standard_says() {
    assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    assert!((contrast(WHITE, WHITE) - 1.0).abs() < 0.01);
    // From the art bible, worked out by another program.
    assert!((contrast(INK, PAPER) - 13.62).abs() < 0.02);
    assert!((contrast(WHITE, TEAL_DEEP) - 5.98).abs() < 0.02);
}

#[test]
fn words_on_every_surface_are_read_in_every_state() {
    for tone in TONES {
        let (face, _, words) = tone.colors(&look(false));
        stands_out(&format!("{tone:?}"), words, face, AA);
        // As `show_states` mixes them.
        stands_out(&format!("{tone:?}, under the pointer"), words, face.mix(&WHITE, 0.08), AA);
        stands_out(&format!("{tone:?}, pressed"), words, face.mix(&INK, 0.12), AA);
    }
}

#[test]
fn words_of_every_role_stand_out_from_their_grounds() {
    for (what, text, ground) in [
        ("a line of dialogue", INK, PAPER),
        ("a question", TEAL_DEEP, PAPER),
        ("a question on a chosen card", TEAL_DEEP, WHITE),
        ("a question on mint", TEAL_DEEP, MINT),
        ("a note", INK_2, PAPER),
        ("a note on a white row", INK_2, WHITE),
        ("a note in a row", INK_2, ROW),
        ("a note on mint", INK_2, MINT),
        ("a locked card", INK_2, LOCKED),
        ("the other's bubble", INK, WHITE),
        ("the own bubble", INK, BUBBLE_ME),
        ("a row", INK, ROW),
        ("a placed tile", PLACED, PAPER),
        ("a warning", CORAL_DEEP, PAPER),
        ("a warning on white", CORAL_DEEP, WHITE),
        ("the ribbon of the title", WHITE, CORAL_DEEP),
        ("a story that is done", WHITE, LEAF_DEEP),
        ("a story to play", WHITE, TEAL_DEEP),
        ("the number of a story", WHITE, INK),
        ("the name of a screen", WHITE, PLUM_DEEP),
        ("a header inside a story screen", WHITE, HEADER),
    ] {
        stands_out(what, text, ground, AA);
    }
    // Notes and captions let a little of the picture through: the brightest there can be is white.
    stands_out("a caption over a white picture", WHITE, over(NOTE, WHITE), AA);
}

#[test]
fn shapes_that_say_something_stand_out() {
    for (nth, ground) in CHOICES.into_iter().enumerate() {
        stands_out(&format!("the shape of choice {nth}"), WHITE, ground, SHAPE);
    }
    stands_out("a switch that is off", WHITE, FAINT, SHAPE);
    stands_out("a switch that is on", WHITE, TEAL_DEEP, SHAPE);
    stands_out("the ring of focus", MARIGOLD, INK, SHAPE);
    for (what, ground) in [("paper", PAPER), ("white", WHITE), ("mint", MINT), ("a disabled face", palette::DISABLED)] {
        stands_out(&format!("the edge of the ring of focus on {what}"), INK, ground, SHAPE);
    }
}

#[test]
fn high_contrast_reaches_the_highest_grade() {
    for tone in TONES {
        let (face, _, words) = tone.colors(&look(true));
        stands_out(&format!("{tone:?}"), words, face, AAA);
    }
    stands_out("questions, headings", SUN, NIGHT, AAA);
    stands_out("notes", WHITE, NIGHT, AAA);
    // The place behind is dimmed to a third, and the ground of an activity or a sheet lies over it.
    let dimmed = over(NIGHT.with_alpha(0.66), WHITE);
    stands_out("words over the ground of an activity", WHITE, over(NIGHT.with_alpha(0.9), dimmed), AAA);
    stands_out("words over a sheet's veil", WHITE, over(NIGHT.with_alpha(0.92), WHITE), AAA);
}
