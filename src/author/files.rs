//! Whether files are what their endings say: drawings, sounds, fonts.

use super::{inputs::Inputs, svg};
use crate::story::diagnostic::Diagnostic;

/// What is wrong with single files, whoever needs them.
pub(super) fn check(inputs: &Inputs) -> Vec<Diagnostic> {
    let mut found = inputs.problems();
    for path in inputs.below("assets/", ".svg") {
        let Some(text) = inputs.text(path) else { continue };
        if let Err(problem) = svg::check(text) {
            found.push(
                Diagnostic::error("A004", path, problem.message)
                    .at(problem.at)
                    .expected("one well-formed `svg` with a `viewBox`")
                    .hint("open it in a browser: it shows what a drawing lacks"),
            );
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
