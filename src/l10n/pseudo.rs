//! A locale made by rule from the reference: « Áççéñts » and longer words show what is cut off, and plain words show what
//! never went through a message.

use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser, serializer,
};
use unic_langid::LanguageIdentifier;

use super::{
    locale::{LocaleFile, Review},
    locales::{Locale, Words},
};

/// The tag of the pseudo-locale.
pub const TAG: &str = "en-XA";

/// The pseudo-locale of a reference.
pub(super) fn locale(reference: &Locale) -> Locale {
    Locale {
        file: LocaleFile {
            tag: TAG.to_owned(),
            name: stretch(&reference.file.name),
            hello: stretch(&reference.file.hello),
            parent: Some(reference.tag().to_owned()),
            region: None,
            review: Review::Draft,
            ..reference.file.clone()
        },
        path: format!("locales/{TAG}/locale.ron"),
        language: TAG.parse::<LanguageIdentifier>().unwrap_or_else(|_| reference.language.clone()),
        words: reference.words.iter().map(words).collect(),
        ..reference.clone()
    }
}

fn words(words: &Words) -> Words {
    let text = pseudo(words.resource.source());
    let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
    Words { path: words.path.clone(), resource: Arc::new(resource) }
}

/// Fluent text with every word stretched; ids, variables, references, keys and the attributes of terms stay as they are.
#[must_use]
pub fn pseudo(fluent: &str) -> String {
    let mut resource: Resource<String> = parser::parse(fluent.to_owned()).unwrap_or_else(|(readable, _)| readable);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                for pattern in message.value.iter_mut().chain(message.attributes.iter_mut().map(|attribute| &mut attribute.value)) {
                    stretch_pattern(pattern);
                    enclose(pattern);
                }
            }
            // What a term's attributes say is asked for by selectors, and never read.
            Entry::Term(term) => stretch_pattern(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn stretch_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = stretch(value),
            PatternElement::Placeable { expression } => stretch_expression(expression),
        }
    }
}

fn stretch_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                stretch_pattern(&mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => stretch_expression(expression),
        Expression::Inline(_) => {}
    }
}

/// Marks both ends, so that a sentence that is cut off or glued together shows.
fn enclose(pattern: &mut Pattern<String>) {
    pattern.elements.insert(0, PatternElement::TextElement { value: "«".to_owned() });
    pattern.elements.push(PatternElement::TextElement { value: "»".to_owned() });
}

/// Accents on the letters, and vowels twice: about a third longer.
fn stretch(text: &str) -> String {
    text.chars()
        .flat_map(|letter| {
            let accented = accent(letter);
            let again = "aeiouAEIOU".contains(letter).then(|| accented.to_lowercase().next().unwrap_or(accented));
            std::iter::once(accented).chain(again)
        })
        .collect()
}

/// Letters that every font of a Latin language has.
fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'c' => 'ç',
        'n' => 'ñ',
        's' => 'š',
        'z' => 'ž',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'Y' => 'Ý',
        'C' => 'Ç',
        'N' => 'Ñ',
        'S' => 'Š',
        'Z' => 'Ž',
        other => other,
    }
}
