//! Files as they come in, bytes under a path, and what can be wrong before anybody looks at their meaning.

use std::{ops::Range, str, sync::Arc};

use fluent_bundle::FluentResource;
use fluent_syntax::parser::ParserError;
use serde::de::DeserializeOwned;

use crate::story::{
    diagnostic::{Diagnostic, shorten},
    source::parse_ron,
};

/// No text file of the content is larger than this; reading goes no further.
pub const MAX_BYTES: usize = 1 << 20;

/// Placeables in placeables: deeper ones than these are a mistake, and would exhaust the parser.
const MAX_DEPTH: usize = 24;

/// A file: its path below the root of the content (`locales/en/ui.ftl`) and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it lies, with `/` between the folders.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Source {
    /// A file.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }

    /// The text of the file.
    ///
    /// # Errors
    /// When it is too large or not UTF-8.
    pub fn text(&self) -> Result<&str, Diagnostic> {
        if self.bytes.len() > MAX_BYTES {
            let message = format!("the file is too large: {} kB", self.bytes.len() / 1024);
            return Err(Diagnostic::error("L004", &self.path, message)
                .expected(format!("at most {} kB", MAX_BYTES / 1024))
                .hint("one file an episode is enough: has something else been pasted in?"));
        }
        str::from_utf8(&self.bytes).map_err(|error| {
            let at = error.valid_up_to();
            Diagnostic::error("L003", &self.path, "the file is not UTF-8")
                .at(at..at + error.error_len().unwrap_or(1))
                .expected("text saved as UTF-8")
                .hint("choose UTF-8 as the encoding when saving")
        })
    }

    /// Where a text stands in quotes, in lines that are no remarks.
    #[must_use]
    pub fn quoted(&self, value: &str) -> Option<Range<usize>> {
        let (text, quoted) = (self.text().ok()?, format!("\"{value}\""));
        let remark = |at: usize| text[..at].rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with("//"));
        text.match_indices(&quoted).map(|(at, _)| at..at + quoted.len()).find(|span| !remark(span.start))
    }

    /// Reads the file as RON.
    pub(super) fn ron<T: DeserializeOwned>(&self) -> Result<T, Diagnostic> {
        parse_ron(&self.path, self.text()?)
    }

    /// Reads the file as Fluent: what could be read, and every mistake.
    pub(super) fn fluent(&self) -> (Option<Arc<FluentResource>>, Vec<Diagnostic>) {
        let text = match self.text() {
            Ok(text) => text,
            Err(found) => return (None, vec![found]),
        };
        if let Some(at) = too_deep(text) {
            let found = Diagnostic::error("L010", &self.path, "placeables are nested too deeply")
                .at(at..at + 1)
                .expected(format!("at most {MAX_DEPTH} levels"))
                .hint("is a closing brace missing?");
            return (None, vec![found]);
        }
        match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (Some(Arc::new(resource)), Vec::new()),
            Err((resource, errors)) => {
                let found = shorten(errors.iter().map(|error| self.syntax(text, error)).collect());
                (Some(Arc::new(resource)), found)
            }
        }
    }

    fn syntax(&self, text: &str, error: &ParserError) -> Diagnostic {
        Diagnostic::error("L009", &self.path, format!("this is not Fluent: {error}"))
            .at(within(text, error.pos.clone()))
            .hint("a message is `id = words`; its further lines are indented; a brace is written { \"{\" }")
    }
}

/// Where `part`, a slice of `whole`, stands in it.
pub(super) fn span_of(whole: &str, part: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    (start + part.len() <= whole.len()).then(|| start..start + part.len())
}

/// The range, cut to the text and to whole characters.
fn within(text: &str, range: Range<usize>) -> Range<usize> {
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(range.start);
    start..floor(range.end).max(start)
}

/// The first opening bracket that is nested too deeply: the parser goes down one call a level.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut fresh_line = true;
    for (at, byte) in text.bytes().enumerate() {
        if fresh_line && (byte.is_ascii_alphabetic() || byte == b'-') {
            depth = 0;
        }
        fresh_line = byte == b'\n';
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}
