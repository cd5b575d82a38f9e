//! Plural categories: each language has its own, as the plural rules of the player's own machine have them.

use std::collections::BTreeMap;

use fluent_syntax::ast::{InlineExpression, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::{
    View,
    entries::{Entry, Parts, Select},
};
use crate::story::diagnostic::Diagnostic;

/// The numbers that are tried to learn which categories a language has.
const TRIED: [u32; 6] = [1_000, 1_001, 10_000, 100_000, 1_000_000, 1_000_001];

pub(super) fn check(view: &View<'_>, found: &mut Vec<Diagnostic>) {
    let Some(categories) = categories(&view.locale.language) else { return };
    for entry in &view.own {
        for (_, pattern) in entry.patterns() {
            for select in Parts::of(pattern).selects {
                check_select(view, entry, &select, &categories, found);
            }
        }
    }
}

/// The categories of whole numbers in a language, each with the numbers up to 200 that belong to it.
fn categories(language: &LanguageIdentifier) -> Option<BTreeMap<&'static str, Vec<u32>>> {
    let plain: LanguageIdentifier = language.language.as_str().parse().ok()?;
    let rules = PluralRules::create(plain, PluralRuleType::CARDINAL).ok()?;
    let mut categories: BTreeMap<&'static str, Vec<u32>> = BTreeMap::new();
    for number in (0..=200).chain(TRIED) {
        categories.entry(name(&rules.select(number).ok()?)).or_default().push(number);
    }
    Some(categories)
}

const fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn check_select(
    view: &View<'_>,
    entry: &Entry<'_>,
    select: &Select<'_>,
    categories: &BTreeMap<&'static str, Vec<u32>>,
    found: &mut Vec<Diagnostic>,
) {
    let Some((variable, counts)) = counted(select) else { return };
    let names: Vec<&str> = select
        .variants
        .iter()
        .filter_map(|variant| match &variant.key {
            VariantKey::Identifier { name } => Some(*name),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    // Other names than those of categories: the forms of a term, not a plural.
    const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    if names.is_empty() || names.iter().any(|name| !ALL.contains(name)) || (!counts && entry.term) {
        return;
    }
    let numbers: Vec<u32> = select
        .variants
        .iter()
        .filter_map(|variant| match &variant.key {
            VariantKey::NumberLiteral { value } => value.parse().ok(),
            VariantKey::Identifier { .. } => None,
        })
        .collect();
    let tag = view.locale.tag();
    for (category, members) in categories {
        if !names.contains(category) && !members.iter().all(|member| numbers.contains(member)) {
            let message = format!("`{}` has no [{category}] for ${variable}, which `{tag}` needs for {}", entry.key(), some(members));
            found.push(entry.error("L021", variable, message).expected(categories.keys().copied().collect::<Vec<_>>().join(", ")));
        }
    }
    for name in names.iter().filter(|name| !categories.contains_key(*name)) {
        let message = format!("`{}` has [{name}] for ${variable}, but no number is that in `{tag}`", entry.key());
        found.push(entry.warning("L022", name, message).expected(categories.keys().copied().collect::<Vec<_>>().join(", ")));
    }
}

/// The variable that a select looks at, and whether it says itself that it is a number.
fn counted<'a>(select: &Select<'a>) -> Option<(&'a str, bool)> {
    match select.selector {
        InlineExpression::VariableReference { id } => Some((id.name, false)),
        InlineExpression::FunctionReference { arguments, .. } => {
            let ordinal = arguments.named.iter().any(|argument| argument.name.name == "type");
            match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) if !ordinal => Some((id.name, true)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The first few of some numbers.
fn some(numbers: &[u32]) -> String {
    let first: Vec<String> = numbers.iter().take(4).map(u32::to_string).collect();
    first.join(", ") + if numbers.len() > 4 { " …" } else { "" }
}
