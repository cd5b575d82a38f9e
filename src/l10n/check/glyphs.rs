//! Fonts: every character that a locale can show must be in both of its fonts, the one for reading and the one for titles.

use std::{collections::BTreeMap, ops::Range};

use fluent_syntax::unicode::unescape_unicode_to_string;
use ttf_parser::Face;

use super::entries::{Entry, Parts, own};
use crate::{
    l10n::{
        locale::NAMES_FONT,
        locales::{Locale, Locales},
        source::Source,
    },
    story::diagnostic::Diagnostic,
};

/// Where a character stands first.
struct Place {
    file: String,
    span: Option<Range<usize>>,
}

pub(super) fn check(locales: &Locales, fonts: &[Source], found: &mut Vec<Diagnostic>) {
    check_names(locales, fonts, found);
    for locale in locales.all() {
        let mut used = used(locale, &locales.chain(locale.tag()));
        let zero = u32::from(locale.digits.zero());
        for digit in (zero..zero + 10).filter_map(char::from_u32) {
            add(&mut used, digit, || Place { file: locale.path.clone(), span: None });
        }
        let mut files = vec![&locale.fonts.text];
        if locale.fonts.display != locale.fonts.text {
            files.push(&locale.fonts.display);
        }
        for file in files {
            let path = format!("assets/{file}");
            let face = match fonts.iter().find(|font| font.path == path).map(|font| Face::parse(&font.bytes, 0)) {
                Some(Ok(face)) => face,
                Some(Err(error)) => {
                    found.push(Diagnostic::error("L025", &locale.path, format!("the font {path} cannot be read: {error}")));
                    continue;
                }
                None => {
                    let mistake = Diagnostic::error("L025", &locale.path, format!("the font {path} is missing"));
                    found.push(mistake.hint("fonts are named as they lie below `assets`: fonts/andika-regular.ttf"));
                    continue;
                }
            };
            for (letter, place) in &used {
                if face.glyph_index(*letter).is_none() {
                    let message = format!("{path} has no `{letter}` (U+{:04X}), which `{}` can show", u32::from(*letter), locale.tag());
                    let mistake = Diagnostic::error("L026", &place.file, message).at(place.span.clone());
                    found.push(mistake.hint("write it in another way, or name a font in locale.ron that has it"));
                }
            }
        }
    }
}

/// What a language calls itself is read beside the names of all others, in the font for names.
fn check_names(locales: &Locales, fonts: &[Source], found: &mut Vec<Diagnostic>) {
    let path = format!("assets/{NAMES_FONT}");
    let Some(Ok(face)) = fonts.iter().find(|font| font.path == path).map(|font| Face::parse(&font.bytes, 0)) else { return };
    for locale in locales.all() {
        let mut lacking = BTreeMap::new();
        for letter in locale.file.name.chars().chain(locale.file.hello.chars()).filter(|letter| face.glyph_index(*letter).is_none()) {
            add(&mut lacking, letter, || Place { file: locale.path.clone(), span: None });
        }
        for (letter, place) in lacking {
            let message = format!("{path} has no `{letter}` (U+{:04X}), which `{}` calls itself with", u32::from(letter), locale.tag());
            found.push(
                Diagnostic::error("L026", &place.file, message).hint("run assets/fonts/scripts.sh, which makes the font for names anew"),
            );
        }
    }
}

/// The characters of a locale, and of its parents as far as they have other fonts: those have been looked at with these.
fn used(locale: &Locale, chain: &[&Locale]) -> BTreeMap<char, Place> {
    let mut used = BTreeMap::new();
    for letter in locale.file.name.chars().chain(locale.file.hello.chars()) {
        add(&mut used, letter, || Place { file: locale.path.clone(), span: None });
    }
    for step in chain.iter().filter(|step| step.tag() == locale.tag() || step.fonts != locale.fonts) {
        for entry in own(step) {
            for (attr, pattern) in entry.patterns() {
                // What a term's attributes say is asked for by selectors, and never shown.
                if entry.term && attr.is_some() {
                    continue;
                }
                let parts = Parts::of(pattern);
                for text in parts.texts {
                    add_text(&mut used, &entry, text, text);
                }
                for quoted in parts.quoted {
                    add_text(&mut used, &entry, &unescape_unicode_to_string(quoted), quoted);
                }
            }
        }
    }
    used
}

fn add_text(used: &mut BTreeMap<char, Place>, entry: &Entry<'_>, shown: &str, written: &str) {
    for (at, letter) in shown.char_indices() {
        add(used, letter, || {
            let span = entry.at(written);
            let inside = span.clone().filter(|_| shown == written).map(|span| span.start + at..span.start + at + letter.len_utf8());
            Place { file: entry.words.path.clone(), span: inside.or(span) }
        });
    }
}

fn add(used: &mut BTreeMap<char, Place>, letter: char, place: impl FnOnce() -> Place) {
    let unseen =
        letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    if !unseen {
        used.entry(letter).or_insert_with(place);
    }
}
