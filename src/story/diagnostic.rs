//! A mistake of an author: what is wrong, where, what was expected and what to do.

use std::ops::Range;

use serde::Serialize;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing a player would notice.
    Note,
    /// A player may notice; the content still plays.
    Warning,
    /// The content cannot be used as it is.
    Error,
}

/// One finding about one place in one file. All mistakes are reported at once, never only the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable code, for example `S012`; each is explained in the module's `CODES` table.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The file, relative to the root of the content.
    pub file: String,
    /// Bytes of the file that are meant; `None` where the file as a whole is meant.
    pub span: Option<Range<usize>>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What was expected instead.
    pub expected: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// An error about a file.
    #[must_use]
    pub fn error(code: &'static str, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, file: file.into(), span: None, message: message.into(), expected: None, hint: None }
    }

    /// A warning about a file.
    #[must_use]
    pub fn warning(code: &'static str, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, file, message) }
    }

    /// A note about a file.
    #[must_use]
    pub fn note(code: &'static str, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::error(code, file, message) }
    }

    /// Points at bytes of the file.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Range<usize>>>) -> Self {
        self.span = span.into();
        self
    }

    /// Says what was expected.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The line and column (both from 1, columns in characters) of a byte offset in a text.
#[must_use]
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}

/// "did you mean `living-room`?" for a word that is close to a known one.
#[must_use]
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len() / 4)
        .min()
        .map(|(_, candidate)| format!("did you mean `{candidate}`?"))
}
