//! Names: what is there twice, what refers to nothing, and what refers to itself.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, VariantKey};

use super::{
    View,
    entries::{Entry, Parts, Reference, key},
};
use crate::story::diagnostic::{Diagnostic, MOST_HINTS, did_you_mean};

/// The functions that a message can call.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

pub(super) fn check(view: &View<'_>, found: &mut Vec<Diagnostic>) {
    check_names(view, found);
    for entry in &view.own {
        for (_, pattern) in entry.patterns() {
            let parts = Parts::of(pattern);
            for reference in &parts.references {
                check_reference(view, entry, reference, found);
            }
            for function in parts.functions.iter().filter(|function| !FUNCTIONS.contains(function)) {
                let mistake = entry.error("L019", function, format!("there is no function `{function}`"));
                found.push(mistake.expected(FUNCTIONS.join(", ")));
            }
        }
    }
    check_circles(view, found);
}

fn check_names(view: &View<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, &Entry<'_>> = BTreeMap::new();
    for entry in &view.own {
        let key = entry.key();
        if let Some(first) = seen.get(&key) {
            let message = format!("`{key}` is in this locale twice; the first one is in {}", first.words.path);
            found.push(entry.error("L011", entry.name, message).hint("give one of them another id, or take one away"));
        } else {
            seen.insert(key, entry);
        }
        // The resolver keeps both under one name: the later one would hide the other.
        if !entry.term && view.family.contains_key(&format!("-{}", entry.name)) {
            let message = format!("the message `{0}` has the name of the term `-{0}`", entry.name);
            found.push(entry.error("L012", entry.name, message).hint(format!("call the message `name-{}`", entry.name)));
        } else if entry.term && view.family.get(entry.name).is_some_and(|message| message.tag != entry.tag) {
            let message = format!("the term `-{0}` has the name of the message `{0}`", entry.name);
            found.push(entry.error("L012", entry.name, message));
        }
    }
}

fn check_reference(view: &View<'_>, entry: &Entry<'_>, reference: &Reference<'_>, found: &mut Vec<Diagnostic>) {
    let wanted = key(reference.name, reference.term);
    let kind = if reference.term { "term" } else { "message" };
    let Some(target) = view.family.get(&wanted) else {
        let mut mistake = entry.error("L018", reference.name, format!("there is no {kind} `{wanted}`"));
        let other = key(reference.name, !reference.term);
        mistake.hint = if view.family.contains_key(&other) {
            Some(format!("`{other}` is a {}: write {{ {other} }}", if reference.term { "message" } else { "term" }))
        } else if found.len() < MOST_HINTS {
            did_you_mean(&wanted, view.family.keys().filter(|key| key.starts_with('-') == reference.term).map(String::as_str))
        } else {
            None
        };
        found.push(mistake);
        return;
    };
    if target.pattern(reference.attr).is_none() {
        let what = reference.attr.map_or_else(|| "no value".to_owned(), |attr| format!("no attribute `.{attr}`"));
        let part = reference.attr.unwrap_or(reference.name);
        found.push(entry.error("L018", part, format!("the {kind} `{wanted}` has {what}")));
        return;
    }
    for (variable, form) in &reference.forms {
        let known: Vec<&str> = target.patterns().flat_map(|(_, pattern)| forms(&Parts::of(pattern), variable)).collect();
        if !known.contains(form) {
            let mut mistake = entry.error("L024", form, format!("the term `{wanted}` has no {variable} `{form}`"));
            mistake.expected = Some(if known.is_empty() { format!("no argument `{variable}`") } else { known.join(", ") });
            mistake.hint = did_you_mean(form, known);
            found.push(mistake);
        }
    }
}

/// The names of the variants that a variable selects.
pub(super) fn forms<'a>(parts: &Parts<'a>, variable: &str) -> Vec<&'a str> {
    parts
        .selects
        .iter()
        .filter(|select| matches!(select.selector, InlineExpression::VariableReference { id } if id.name == variable))
        .flat_map(|select| select.variants)
        .map(|variant| match &variant.key {
            VariantKey::Identifier { name } => *name,
            VariantKey::NumberLiteral { value } => *value,
        })
        .collect()
}

/// The value or an attribute of something.
type Node<'a> = (String, Option<&'a str>);

/// So many steps of a circle are named.
const STEPS: usize = 8;
/// The resolver gives up on a message that is put together of more pieces, and shows "…".
const MOST_PIECES: u32 = 100;

fn check_circles(view: &View<'_>, found: &mut Vec<Diagnostic>) {
    let (mut done, mut pieces) = (BTreeSet::new(), BTreeMap::new());
    for entry in &view.own {
        for (attr, _) in entry.patterns() {
            if let Some(circle) = circle((entry.key(), attr), view, &mut done, &mut pieces) {
                let named = circle.iter().take(STEPS);
                let mut steps: Vec<String> =
                    named.map(|(key, attr)| attr.map_or_else(|| key.clone(), |attr| format!("{key}.{attr}"))).collect();
                let first = steps[0].clone();
                steps.extend((circle.len() > STEPS).then(|| "…".to_owned()).into_iter().chain([first]));
                let message = format!("these refer to each other in a circle: {}", steps.join(" → "));
                found.push(entry.error("L020", entry.name, message).hint("one of them has to say its words itself"));
            } else if let Some(count) = pieces.get(&(entry.key(), attr)).filter(|count| !entry.term && **count > MOST_PIECES) {
                let message = format!("`{}` is put together of {count} pieces, through what it refers to", entry.name);
                let mistake = entry.warning("L040", attr.unwrap_or(entry.name), message);
                found.push(mistake.expected(format!("at most {MOST_PIECES}")).hint("say some of the words here"));
            }
        }
    }
}

/// The circle that a node leads to, when there is one and nobody has found it yet. Without recursion: a chain of references
/// can be longer than a stack is deep.
/// Of all nodes that lead to none, `pieces` keeps how many references they come to.
fn circle<'a>(
    node: Node<'a>,
    view: &View<'a>,
    done: &mut BTreeSet<Node<'a>>,
    pieces: &mut BTreeMap<Node<'a>, u32>,
) -> Option<Vec<Node<'a>>> {
    let mut path: Vec<(Node<'a>, Vec<Node<'a>>)> = Vec::new();
    let mut places: BTreeMap<Node<'a>, usize> = BTreeMap::new();
    let mut next = Some(node);
    loop {
        if let Some(node) = next {
            if let Some(start) = places.get(&node) {
                return Some(path.drain(*start..).map(|(node, _)| node).collect());
            }
            if done.insert(node.clone()) {
                places.insert(node.clone(), path.len());
                let mut onward = onward(&node, view);
                onward.reverse();
                path.push((node, onward));
            }
        }
        let (_, onward) = path.last_mut()?;
        next = onward.pop();
        if next.is_none()
            && let Some((node, _)) = path.pop()
        {
            places.remove(&node);
            let to = self::onward(&node, view);
            let each = to.iter().map(|to| pieces.get(to).copied().unwrap_or_default().saturating_add(1));
            let count = each.fold(0, u32::saturating_add);
            pieces.insert(node, count);
        }
    }
}

/// What a node refers to.
fn onward<'a>(node: &Node<'a>, view: &View<'a>) -> Vec<Node<'a>> {
    let pattern = view.family.get(&node.0).and_then(|entry| entry.pattern(node.1));
    let references = pattern.into_iter().flat_map(|pattern| Parts::of(pattern).references);
    references.map(|reference| (key(reference.name, reference.term), reference.attr)).collect()
}
