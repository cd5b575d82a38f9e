//! Addresses of the internet: a child's words hold none that leads anywhere. Stories make theirs up below `.example`.

use super::{View, entries::Parts};
use crate::l10n::links::address;

use crate::story::diagnostic::Diagnostic;

pub(super) fn check(view: &View<'_>, found: &mut Vec<Diagnostic>) {
    for entry in &view.own {
        for (_, pattern) in entry.patterns() {
            let parts = Parts::of(pattern);
            for address in parts.texts.iter().chain(&parts.quoted).filter_map(|text| address(text)) {
                let mistake = entry.error("L038", address, format!("`{}` holds the address `{address}`", entry.key()));
                found.push(
                    mistake
                        .expected("no address, or one that ends in `.example`")
                        .hint("words hold no links; the page and number of a service stand in locales/help-lines"),
                );
            }
        }
    }
}
