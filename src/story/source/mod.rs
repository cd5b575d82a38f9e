//! Reading a RON file: its own mistakes, each with its place, and an index of where everything stands.

mod index;

use std::ops::Range;

use ron::{
    Error, Options,
    error::{Position, SpannedError},
    extensions::Extensions,
};
use serde::de::DeserializeOwned;

pub use self::index::Source;
use self::index::Unclosed;
use super::diagnostic::{Diagnostic, did_you_mean, line_column};

/// The largest file that is read, in bytes. The longest episode has a thirtieth of it.
pub const LARGEST: usize = 2_000_000;
/// How deep brackets may be nested.
pub const DEEPEST: usize = 64;

/// What can be wrong with any RON file.
pub const CODES: &[(&str, &str)] = &[
    ("S001", "The file is too large."),
    ("S002", "Brackets are nested too deep."),
    ("S003", "The file is not written as RON: a bracket, comma or quotation mark is missing or too much."),
    ("S004", "A field that does not exist."),
    ("S005", "A word that does not exist in its list, such as a mood or a band."),
    ("S006", "A field is missing."),
    ("S007", "A field is there twice."),
    ("S008", "A value of another kind is expected."),
    ("S009", "So much is wrong with a file that not all of it is listed."),
];

/// Reads a RON file with the conveniences of all our files.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn parse_ron<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, Diagnostic> {
    if text.len() > LARGEST {
        let found = format!("{} bytes", text.len());
        return Err(Diagnostic::error("S001", path, format!("this file is too large: {found}"))
            .at(0..0)
            .expected(format!("at most {LARGEST} bytes")));
    }
    if let Some(at) = index::too_deep(text, DEEPEST) {
        return Err(Diagnostic::error("S002", path, "brackets are nested too deep here")
            .at(at..at + 1)
            .expected(format!("at most {DEEPEST} brackets inside one another")));
    }
    let extensions = Extensions::UNWRAP_VARIANT_NEWTYPES | Extensions::IMPLICIT_SOME;
    // Text without a single bracket too many, so the parser's own limit only has to be above ours.
    let options = Options::default().with_default_extension(extensions).with_recursion_limit(DEEPEST * 8);
    options.from_str(text).map_err(|error| explain(path, text, &error))
}

fn explain(path: &str, text: &str, error: &SpannedError) -> Diagnostic {
    // What the parser meets after it is only what follows from it.
    if let Some(unclosed) = index::unclosed(text) {
        return explain_unclosed(path, text, &unclosed);
    }
    let from = offset(text, error.span.start);
    let to = offset(text, error.span.end).max(from);
    let place = tight(text, from..to);
    match &error.code {
        Error::NoSuchStructField { expected, found, outer } => {
            let inside = outer.as_ref().map(|outer| format!(" in {outer}")).unwrap_or_default();
            named(path, "S004", format!("there is no field `{found}`{inside}"), expected, found).at(word(text, found, from, to))
        }
        Error::NoSuchEnumVariant { expected, found, outer } => {
            let message = match outer {
                Some(list) => format!("`{found}` is no {list}"),
                None => format!("there is no `{found}`"),
            };
            named(path, "S005", message, expected, found).at(word(text, found, from, to))
        }
        Error::MissingStructField { field, outer } => {
            let inside = outer.as_ref().map(|outer| format!(" of {outer}")).unwrap_or_default();
            Diagnostic::error("S006", path, format!("the field `{field}`{inside} is missing"))
                .at(place)
                .expected(format!("`{field}: …` before this"))
        }
        Error::DuplicateStructField { field, .. } => Diagnostic::error("S007", path, format!("the field `{field}` is there twice"))
            .at(word(text, field, from, to))
            .hint("keep one of them"),
        Error::InvalidValueForType { expected, found } => {
            Diagnostic::error("S008", path, format!("{found} does not fit here")).at(place).expected(expected.clone())
        }
        Error::ExpectedDifferentLength { expected, found } => {
            Diagnostic::error("S008", path, format!("{found} values are too many or too few here")).at(place).expected(expected.clone())
        }
        code => {
            let kind = match code {
                Error::ExpectedArray
                | Error::ExpectedBoolean
                | Error::ExpectedFloat
                | Error::ExpectedInteger
                | Error::ExpectedMap
                | Error::ExpectedString
                | Error::ExpectedStructLike
                | Error::ExpectedNamedStructLike(_)
                | Error::ExpectedDifferentStructName { .. }
                | Error::IntegerOutOfBounds
                | Error::InvalidIntegerDigit { .. }
                | Error::ExpectedUnit => "S008",
                _ => "S003",
            };
            let message = code.to_string();
            let message = match code {
                Error::ExpectedComma => "a comma is missing here".to_owned(),
                Error::ExpectedMapColon => "a colon is missing here".to_owned(),
                Error::ExpectedIdentifier => "the name of a field is expected here, such as `id:`".to_owned(),
                _ => match message.strip_prefix("Expected ") {
                    Some(expected) => format!("something else is expected here: {expected}"),
                    None => message,
                },
            };
            Diagnostic::error(kind, path, message).at(place).hint("look at the brackets, commas and quotation marks just before this place")
        }
    }
}

fn explain_unclosed(path: &str, text: &str, unclosed: &Unclosed) -> Diagnostic {
    let sign = |at: usize| char::from(text.as_bytes()[at]);
    let (at, message, hint) = match *unclosed {
        Unclosed::Text(at) => {
            let message = "a text goes on over the end of the line here".to_owned();
            (at, message, "put in the quotation mark that is missing in this line")
        }
        Unclosed::Bracket(at, Some(closer)) => {
            let (line, _) = line_column(text, closer);
            let message = format!("this `{}` and the `{}` of line {line} do not belong together", sign(at), sign(closer));
            (at, message, "between them a bracket is missing, or there is one too much")
        }
        Unclosed::Bracket(at, None) => (at, format!("this `{}` is never closed", sign(at)), "close it, or one that stands inside it"),
        Unclosed::Closer(at) => (at, format!("this `{}` closes nothing", sign(at)), "take it out, or put in the bracket that it closes"),
    };
    Diagnostic::error("S003", path, message).at(at..at + 1).hint(hint)
}

fn named(path: &str, code: &'static str, message: String, expected: &[&str], found: &str) -> Diagnostic {
    let mut diagnostic = Diagnostic::error(code, path, message).expected(format!("one of {}", expected.join(", ")));
    diagnostic.hint = did_you_mean(found, expected.iter().copied());
    diagnostic
}

/// Byte offset of a position, whose columns count characters.
fn offset(text: &str, position: Position) -> usize {
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(position.line.saturating_sub(1)).map(str::len).sum();
    let line = lines.next().unwrap_or("");
    before + line.char_indices().nth(position.col.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}

/// The place without the blanks around it; where nothing is left, the character before.
fn tight(text: &str, place: Range<usize>) -> Range<usize> {
    let part = text.get(place.clone()).unwrap_or("");
    let start = place.start + part.len() - part.trim_start().len();
    let tight = start..start + part.trim().len();
    if !tight.is_empty() {
        return tight;
    }
    let before = text.get(..place.start).unwrap_or("").trim_end();
    before.char_indices().next_back().map_or(0..text.len().min(1), |(at, last)| at..at + last.len_utf8())
}

/// Where a word stands, at or just before the place that the parser had reached.
fn word(text: &str, word: &str, from: usize, to: usize) -> Range<usize> {
    let reach = |end: usize| text.get(..end).and_then(|before| before.rfind(word));
    let exact = text.get(from..).and_then(|rest| rest.find(word)).map(|at| from + at).filter(|at| *at <= to);
    exact.or_else(|| reach(to)).map_or(from..to, |at| at..at + word.len())
}
