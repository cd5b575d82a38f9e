//! Each locale against the reference, and the reference against what is asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Asked, Use, View,
    entries::{Entry, Parts, key},
    references::forms,
};
use crate::{
    l10n::locale::Review,
    story::{
        diagnostic::{Diagnostic, MOST_HINTS, Severity, did_you_mean},
        overlay::Over,
    },
};

/// What is asked for and not there, what is there and not asked for, and variables that nobody gives.
pub(super) fn check_asked(reference: &View<'_>, views: &[View<'_>], asked: &Asked, found: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    for use_ in &asked.uses {
        let attr = use_.attr.as_deref();
        let Some(entry) = reference.family.get(&use_.id) else {
            found.push(missing(reference, use_, found.len() < MOST_HINTS));
            continue;
        };
        if entry.pattern(attr).is_none() {
            let what = attr.map_or_else(|| "no value".to_owned(), |attr| format!("no attribute `.{attr}`"));
            let message = format!("the message `{}` has {what} in `{}`", use_.id, reference.locale.tag());
            found.push(Diagnostic::error("L013", &use_.file, message).at(use_.span.clone()));
            continue;
        }
        for variable in variables(reference, entry, attr) {
            if !use_.args.iter().any(|given| given == variable) && told.insert((use_.id.as_str(), attr, variable)) {
                let message = format!("`{}` uses ${variable}, but {} does not give it", use_.id, use_.file);
                found.push(given(entry.error("L017", entry.name, message), &use_.args.iter().map(String::as_str).collect()));
            }
        }
    }
    let wanted = wanted(views, asked);
    let complete: BTreeSet<&str> = asked.complete.iter().map(String::as_str).collect();
    for entry in reference.own.iter().filter(|entry| !entry.term && !wanted.contains(entry.name)) {
        if entry.words.path.rsplit('/').next().is_some_and(|file| complete.contains(file)) {
            let message = format!("nothing asks for `{}`", entry.name);
            found.push(entry.warning("L015", entry.name, message).hint("take it away, or use it"));
        }
    }
}

fn missing(reference: &View<'_>, use_: &Use, hint: bool) -> Diagnostic {
    let message = format!("there is no message `{}` in `{}`", use_.id, reference.locale.tag());
    let mut mistake = Diagnostic::error("L013", &use_.file, message).at(use_.span.clone());
    if hint {
        mistake.hint = did_you_mean(&use_.id, reference.family.keys().filter(|key| !key.starts_with('-')).map(String::as_str));
    }
    mistake
}

/// The messages that are asked for, by somebody or by such a message.
fn wanted<'a>(views: &[View<'a>], asked: &'a Asked) -> BTreeSet<&'a str> {
    let mut entries: BTreeMap<&str, Vec<&Entry<'a>>> = BTreeMap::new();
    for entry in views.iter().flat_map(|view| &view.own).filter(|entry| !entry.term) {
        entries.entry(entry.name).or_default().push(entry);
    }
    let mut wanted: BTreeSet<&str> = BTreeSet::new();
    let mut next: Vec<&str> = asked.uses.iter().map(|use_| use_.id.as_str()).collect();
    while let Some(id) = next.pop() {
        if wanted.insert(id) {
            let entries = entries.get(id).into_iter().flatten();
            let references = entries.flat_map(|entry| entry.patterns()).flat_map(|(_, pattern)| Parts::of(pattern).references);
            next.extend(references.filter(|reference| !reference.term).map(|reference| reference.name));
        }
    }
    wanted
}

/// A message that refers to more others than these cannot be said: Fluent itself stops before.
const MOST_REFERENCES: usize = 1000;

/// The variables that a message uses, itself or by the messages that it refers to. A term sees only what it is given.
fn variables<'a>(view: &View<'a>, entry: &Entry<'a>, attr: Option<&str>) -> BTreeSet<&'a str> {
    let mut variables = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut next: Vec<(Entry<'a>, Option<String>)> = vec![(*entry, attr.map(str::to_owned))];
    while let Some((entry, attr)) = next.pop() {
        if !seen.insert((entry.key(), attr.clone())) {
            continue;
        }
        if seen.len() > MOST_REFERENCES {
            break;
        }
        let Some(pattern) = entry.pattern(attr.as_deref()) else { continue };
        let parts = Parts::of(pattern);
        variables.extend(parts.variables);
        for reference in parts.references.iter().filter(|reference| !reference.term) {
            if let Some(target) = view.family.get(reference.name) {
                next.push((*target, reference.attr.map(str::to_owned)));
            }
        }
    }
    variables
}

/// A locale against the reference.
pub(super) fn check(reference: &View<'_>, view: &View<'_>, asked: &Asked, found: &mut Vec<Diagnostic>) {
    let referred: BTreeSet<String> = view
        .family
        .values()
        .flat_map(|entry| entry.patterns().flat_map(|(_, pattern)| Parts::of(pattern).references))
        .map(|reference| key(reference.name, reference.term))
        .collect();
    // What the locale's own changes of episodes ask for, and the names of those who appear there.
    let added: BTreeSet<String> =
        view.locale.changes.values().flat_map(Over::names).flat_map(|name| [format!("name-{name}"), name]).collect();
    for entry in &view.own {
        let Some(base) = reference.family.get(&entry.key()) else {
            if !referred.contains(&entry.key()) && !added.contains(entry.name) {
                let message = format!("`{}` is not in `{}`, and nothing refers to it", entry.key(), reference.locale.tag());
                let mut mistake = entry.warning("L016", entry.name, message);
                if found.len() < MOST_HINTS {
                    mistake.hint = did_you_mean(&entry.key(), reference.family.keys().map(String::as_str));
                }
                found.push(mistake);
            }
            continue;
        };
        if !entry.term {
            check_message(reference, view, entry, base, found);
        } else if view.locale.language.language == reference.locale.language.language {
            // Messages of the reference may ask for it; another language asks for its own.
            for attr in base.patterns().filter_map(|(attr, _)| attr).filter(|attr| entry.pattern(Some(attr)).is_none()) {
                let message = format!("the term `{}` leaves out the attribute `.{attr}`", entry.key());
                found.push(entry.warning("L023", entry.name, message).hint("a term is overridden as a whole, with all its attributes"));
            }
        }
    }
    check_forms(reference, view, found);
    if view.locale.language.language != reference.locale.language.language {
        check_complete(reference, view, asked, found);
    }
}

/// A term of a pack stands in for that of its parents, in their messages too: it has to have the forms that these ask for.
fn check_forms(reference: &View<'_>, view: &View<'_>, found: &mut Vec<Diagnostic>) {
    let tag = view.locale.tag();
    // What the terms of the reference language leave out is said above.
    let attributes_too = view.locale.language.language != reference.locale.language.language;
    let mut told = BTreeSet::new();
    for asks in view.family.values().filter(|entry| entry.tag != tag) {
        let references = asks.patterns().flat_map(|(_, pattern)| Parts::of(pattern).references);
        for wanted in references.filter(|wanted| wanted.term) {
            let Some(term) = view.family.get(&key(wanted.name, true)).filter(|term| term.tag == tag) else { continue };
            let mut lacks = |what: String, known: Vec<&str>| {
                if told.insert((term.name, what.clone())) {
                    let message =
                        format!("the term `{}` has no {what}, which `{}` in {} asks for", term.key(), asks.key(), asks.words.path);
                    let mut finding = term.warning("L039", term.name, message);
                    finding.expected = (!known.is_empty()).then(|| known.join(", "));
                    found.push(
                        finding.hint("a term is overridden as a whole: write all forms of the parent's, even where two are the same"),
                    );
                }
            };
            if let Some(attr) = wanted.attr.filter(|attr| attributes_too && term.pattern(Some(attr)).is_none()) {
                lacks(format!("attribute `.{attr}`"), Vec::new());
            }
            for (variable, form) in &wanted.forms {
                let known: Vec<&str> = term.patterns().flat_map(|(_, pattern)| forms(&Parts::of(pattern), variable)).collect();
                if !known.contains(form) {
                    lacks(format!("{variable} `{form}`"), known);
                }
            }
        }
    }
}

fn check_message(reference: &View<'_>, view: &View<'_>, entry: &Entry<'_>, base: &Entry<'_>, found: &mut Vec<Diagnostic>) {
    for (attr, _) in base.patterns().filter(|(attr, _)| entry.pattern(*attr).is_none()) {
        let what = attr.map_or_else(|| "the value".to_owned(), |attr| format!("the attribute `.{attr}`"));
        let message = format!("`{}` leaves out {what}", entry.name);
        let mistake = entry.error("L023", entry.name, message);
        found.push(mistake.hint("a message is overridden as a whole, with its value and all its attributes"));
    }
    for (attr, _) in entry.patterns() {
        if base.pattern(attr).is_none() {
            let what = attr.map_or_else(|| "a value".to_owned(), |attr| format!("the attribute `.{attr}`"));
            let message = format!("`{}` has {what}, which it does not have in `{}`", entry.name, reference.locale.tag());
            found.push(entry.warning("L016", attr.unwrap_or(entry.name), message));
            continue;
        }
        let (known, own) = (variables(reference, base, attr), variables(view, entry, attr));
        let said: BTreeSet<&str> = base.pattern(attr).into_iter().flat_map(|pattern| Parts::of(pattern).shown).collect();
        for variable in said {
            // A variable that is not known is this one, written in another way.
            if !own.contains(variable) && own.is_subset(&known) {
                let message = format!("`{}` does not say ${variable}, as `{}` does", entry.name, reference.locale.tag());
                found.push(entry.warning("L037", attr.unwrap_or(entry.name), message).expected(format!("{{ ${variable} }}")));
            }
        }
        for variable in own {
            if !known.contains(variable) {
                let message = format!("`{}` uses ${variable}, which it is not given", entry.name);
                found.push(given(entry.error("L017", variable, message), &known));
            }
        }
    }
}

fn given(mut mistake: Diagnostic, known: &BTreeSet<&str>) -> Diagnostic {
    let names: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
    mistake.expected = Some(if names.is_empty() { "no variable".to_owned() } else { names.join(", ") });
    mistake
}

fn check_complete(reference: &View<'_>, view: &View<'_>, asked: &Asked, found: &mut Vec<Diagnostic>) {
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in reference.own.iter().filter(|entry| !entry.term && !view.family.contains_key(entry.name)) {
        missing.entry(entry.words.path.rsplit('/').next().unwrap_or_default()).or_default().push(entry.name);
    }
    missing.retain(|file, _| !asked.hidden.iter().any(|hidden| hidden == file));
    let files: BTreeMap<&str, &String> =
        view.locale.words.iter().filter_map(|words| Some((words.path.rsplit('/').next()?, &words.path))).collect();
    // A draft may be begun and grow; whoever has it reviewed says that it is whole.
    let severity = if view.locale.file.review == Review::Draft { Severity::Note } else { Severity::Warning };
    for (file, ids) in missing {
        let path = files.get(file).copied();
        let first = ids.iter().take(5).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
        let more = if ids.len() > 5 { ", …" } else { "" };
        let message = format!(
            "{} of {file} not translated yet: {first}{more}",
            if ids.len() == 1 { "1 message".to_owned() } else { format!("{} messages", ids.len()) }
        );
        let mistake = Diagnostic { severity, ..Diagnostic::note("L014", path.unwrap_or(&view.locale.path), message) };
        found.push(mistake.hint(format!(
            "a player reads these in the parent's language; `sango-author missing {}` lists them",
            view.locale.tag()
        )));
    }
}
