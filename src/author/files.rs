//! Whether files are what their endings say: drawings, sounds, fonts.

use super::inputs::Inputs;
use crate::{l10n::look::vetting, story::diagnostic::Diagnostic};

/// What is wrong with single files, whoever needs them.
pub(super) fn check(inputs: &Inputs) -> Vec<Diagnostic> {
    let mut found = inputs.problems();
    for path in inputs.below("assets/", ".svg") {
        let Some(text) = inputs.text(path) else { continue };
        for problem in vetting::vet(text) {
            let mistake = Diagnostic::error(problem.code, path, problem.message).at(problem.at);
            found.push(match problem.code {
                "A004" => {
                    mistake.expected("one well-formed `svg` with a `viewBox`").hint("open it in a browser: it shows what a drawing lacks")
                }
                "A011" => mistake.expected("`#RRGGBB`, `none` or `url(#…)`"),
                _ => mistake.expected("plain shapes, gradients, patterns and clips").hint("save it as plain SVG in your editor"),
            });
        }
    }
    let other = |ending, what: &str, is: &dyn Fn(&[u8]) -> bool| {
        let wrong = inputs.below("assets/", ending).filter(|path| inputs.bytes(path).is_some_and(|bytes| !is(bytes)));
        let found = wrong.map(|path| Diagnostic::error("A005", path, format!("this file is no {what}")).expected(format!("a {what}")));
        found.collect::<Vec<_>>()
    };
    found.extend(other(".ogg", "sound in Ogg", &|bytes| bytes.starts_with(b"OggS")));
    for ending in [".ttf", ".otf"] {
        found.extend(other(ending, "font", &|bytes| ttf_parser::Face::parse(bytes, 0).is_ok()));
    }
    found
}
