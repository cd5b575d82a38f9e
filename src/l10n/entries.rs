//! The messages and terms of one locale over its parents, and what each of their patterns holds.

use std::{collections::BTreeMap, ops::Range};

use fluent_syntax::{
    ast::{
        Attribute, CallArguments, Entry as Ast, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
        Variant,
    },
    serializer::serialize,
};

use super::{
    locales::{Locale, Words},
    source::span_of,
};
use crate::story::diagnostic::Diagnostic;

/// A message or a term.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub tag: &'a str,
    pub words: &'a Words,
    pub name: &'a str,
    pub term: bool,
    pub value: Option<&'a Pattern<&'a str>>,
    pub attributes: &'a [Attribute<&'a str>],
}

impl<'a> Entry<'a> {
    /// The name with a dash before a term's.
    pub fn key(&self) -> String {
        key(self.name, self.term)
    }

    /// The value and the attributes, each with its name.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        self.value.map(|value| (None, value)).into_iter().chain(attributes)
    }

    /// The value or an attribute.
    pub fn pattern(&self, attr: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        self.patterns().find_map(|(name, pattern)| (name == attr).then_some(pattern))
    }

    /// What it says as Fluent on one line, without its name: remarks and the width of spaces are no part of it.
    pub fn normal(&self) -> String {
        let message =
            Message { id: Identifier { name: self.name }, value: self.value.cloned(), attributes: self.attributes.to_vec(), comment: None };
        let text = serialize(&Resource { body: vec![Ast::Message(message)] });
        let text = text.split_whitespace().skip(1).collect::<Vec<_>>().join(" ");
        text.strip_prefix("= ").map_or(text.clone(), str::to_owned)
    }

    /// Where a part of the file stands.
    pub fn at(&self, part: &str) -> Option<Range<usize>> {
        span_of(self.words.resource.source(), part)
    }

    pub fn error(&self, code: &'static str, part: &str, message: String) -> Diagnostic {
        Diagnostic::error(code, &self.words.path, message).at(self.at(part))
    }

    pub fn warning(&self, code: &'static str, part: &str, message: String) -> Diagnostic {
        Diagnostic::warning(code, &self.words.path, message).at(self.at(part))
    }
}

pub(super) fn key(name: &str, term: bool) -> String {
    if term { format!("-{name}") } else { name.to_owned() }
}

/// What a locale itself says, in the order of its files.
pub(super) fn own<'a>(locale: &'a Locale) -> impl Iterator<Item = Entry<'a>> {
    locale.words.iter().flat_map(move |words| {
        words.resource.entries().filter_map(move |entry| {
            let (name, term, value, attributes) = match entry {
                Ast::Message(message) => (message.id.name, false, message.value.as_ref(), &message.attributes),
                Ast::Term(term) => (term.id.name, true, Some(&term.value), &term.attributes),
                _ => return None,
            };
            Some(Entry { tag: locale.tag(), words, name, term, value, attributes })
        })
    })
}

/// What a locale says together with its parents of the same language: what lies in one bundle.
pub(super) fn family<'a>(chain: &[&'a Locale]) -> BTreeMap<String, Entry<'a>> {
    let Some(first) = chain.first() else { return BTreeMap::new() };
    let same: Vec<&'a Locale> = chain.iter().copied().take_while(|locale| locale.language.language == first.language.language).collect();
    same.into_iter().rev().flat_map(own).map(|entry| (entry.key(), entry)).collect()
}

/// A reference to a message or a term.
pub(super) struct Reference<'a> {
    pub name: &'a str,
    pub term: bool,
    pub attr: Option<&'a str>,
    /// Arguments that are texts: `form: "many"`.
    pub forms: Vec<(&'a str, &'a str)>,
}

/// A place where one of several texts is selected.
pub(super) struct Select<'a> {
    pub selector: &'a InlineExpression<&'a str>,
    pub variants: &'a [Variant<&'a str>],
}

/// What a pattern holds, at any depth.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub variables: Vec<&'a str>,
    pub references: Vec<Reference<'a>>,
    pub functions: Vec<&'a str>,
    pub selects: Vec<Select<'a>>,
    /// Text as it stands in the file.
    pub texts: Vec<&'a str>,
    /// Text in quotes, with its escapes.
    pub quoted: Vec<&'a str>,
    /// Variables that are read, not only selected by.
    pub shown: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    pub fn of(pattern: &'a Pattern<&'a str>) -> Self {
        let mut parts = Self::default();
        parts.pattern(pattern);
        parts
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.quoted.push(value),
            Expression::Inline(inline) => {
                self.shown.extend(shown(inline));
                self.inline(inline);
            }
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selects.push(Select { selector, variants });
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variables.push(id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name);
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attr = attribute.as_ref().map(|attribute| attribute.name);
                self.references.push(Reference { name: id.name, term: false, attr, forms: Vec::new() });
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attr = attribute.as_ref().map(|attribute| attribute.name);
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let forms = named.filter_map(|argument| match &argument.value {
                    InlineExpression::StringLiteral { value } => Some((argument.name.name, *value)),
                    _ => None,
                });
                self.references.push(Reference { name: id.name, term: true, attr, forms: forms.collect() });
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &'a CallArguments<&'a str>) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|argument| &argument.value)) {
            self.inline(argument);
        }
    }
}

/// The variable that a placeable shows, bare or through a function.
fn shown<'a>(inline: &'a InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(shown),
        _ => None,
    }
}
