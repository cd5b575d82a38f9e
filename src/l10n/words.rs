//! The words of the reference language, as the check of a story asks for them.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use fluent_syntax::ast;

use super::{
    entries::own,
    library::{Library, plain},
    locales::Locales,
    message::Message,
};
use crate::story::world::{Wording, Words};

/// The messages of the reference language: their text, their variables, and names that should be terms.
pub struct ReferenceWords {
    library: Library,
    known: BTreeMap<(String, Option<String>), Raw>,
    names: BTreeSet<String>,
}

#[derive(Default)]
struct Raw {
    variables: BTreeSet<String>,
    letters: String,
    place: Option<(String, Range<usize>)>,
}

impl ReferenceWords {
    /// From all locales: only the reference is read.
    #[must_use]
    pub fn new(locales: &Locales) -> Self {
        Self::of(locales, locales.reference())
    }

    /// What a player of a locale reads: its own words over those of its parents, the reference last.
    #[must_use]
    pub fn of(locales: &Locales, tag: &str) -> Self {
        let mut known = BTreeMap::new();
        let mut names = BTreeSet::new();
        for entry in locales.chain(tag).into_iter().rev().flat_map(own) {
            for (attribute, pattern) in entry.patterns() {
                let found = raw(pattern);
                if !entry.term {
                    let place = entry.at(attribute.unwrap_or(entry.name)).map(|span| (entry.words.path.clone(), span));
                    known.insert((entry.name.to_owned(), attribute.map(str::to_owned)), Raw { place, ..found });
                } else if attribute.is_none() {
                    names.extend(Some(found.letters.trim().to_owned()).filter(|name| is_name(name)));
                }
            }
        }
        Self { library: locales.library(tag), known, names }
    }
}

/// A name has a capital letter; plain words such as foods may stand in any sentence.
fn is_name(letters: &str) -> bool {
    letters.len() > 2 && letters.chars().next().is_some_and(char::is_uppercase)
}

impl Words for ReferenceWords {
    fn wording(&self, id: &str, attribute: Option<&str>) -> Option<Wording> {
        let raw = self.known.get(&(id.to_owned(), attribute.map(str::to_owned)))?;
        let mut message = Message::new(id);
        if let Some(attribute) = attribute {
            message = message.attr(attribute);
        }
        for variable in &raw.variables {
            message = message.arg(variable.clone(), 2);
        }
        let holds = |name: &&String| {
            raw.letters.match_indices(name.as_str()).any(|(at, _)| {
                let before = raw.letters[..at].chars().next_back();
                let after = raw.letters[at + name.len()..].chars().next();
                !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
            })
        };
        Some(Wording {
            text: plain(&self.library.format(&message)),
            variables: raw.variables.clone(),
            literal_names: self.names.iter().filter(holds).cloned().collect(),
            place: raw.place.clone(),
        })
    }

    fn ids(&self) -> Vec<&str> {
        self.known.keys().filter(|(_, attribute)| attribute.is_none()).map(|(id, _)| id.as_str()).collect()
    }
}

fn raw(pattern: &ast::Pattern<&str>) -> Raw {
    let mut found = Raw::default();
    walk(pattern, &mut found);
    found
}

fn walk(pattern: &ast::Pattern<&str>, found: &mut Raw) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => found.letters.push_str(value),
            ast::PatternElement::Placeable { expression } => expression_of(expression, found),
        }
    }
}

fn expression_of(expression: &ast::Expression<&str>, found: &mut Raw) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            inline(selector, found);
            for variant in variants {
                found.letters.push(' ');
                walk(&variant.value, found);
            }
        }
        ast::Expression::Inline(expression) => inline(expression, found),
    }
}

fn inline(expression: &ast::InlineExpression<&str>, found: &mut Raw) {
    match expression {
        ast::InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_of(expression, found),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline(argument, found);
            }
        }
        _ => {}
    }
}
