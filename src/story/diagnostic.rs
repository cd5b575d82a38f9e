//! A mistake of an author: what is wrong, where, what was expected and what to do.

use std::{collections::BTreeMap, ops::Range};

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

/// No name that somebody means is longer: comparing costs the product of both lengths, in time and in memory.
const LONGEST_NAME: usize = 200;

/// "did you mean `living-room`?" for a word that is close to a known one.
#[must_use]
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    if word.len() > LONGEST_NAME {
        return None;
    }
    let letters = word.chars().count();
    let near = |candidate: &str| 1 + candidate.len() / 4;
    known
        .into_iter()
        // As many letters as one name is longer have to be put in at least: most names need no closer look.
        .filter(|candidate| candidate.len() <= LONGEST_NAME && candidate.chars().count().abs_diff(letters) <= near(candidate))
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= near(candidate))
        .min()
        .map(|(_, candidate)| format!("did you mean `{candidate}`?"))
}

/// After so many findings no more names are compared: that costs the product of what is wrong and what there is.
pub const MOST_HINTS: usize = 300;

/// More findings about one file than these help nobody.
pub const MOST_FINDINGS: usize = 1000;

/// Keeps the first findings of each file, and says how many more there are.
#[must_use]
pub fn shorten(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    // How many of each file, and the weight of the gravest one that is left out.
    let mut counts: BTreeMap<String, (usize, Severity)> = BTreeMap::new();
    let (mut kept, mut dropped) = (Vec::new(), false);
    for finding in findings {
        let (count, gravest) = counts.entry(finding.file.clone()).or_insert((0, Severity::Note));
        *count += 1;
        if *count <= MOST_FINDINGS {
            kept.push(finding);
        } else {
            *gravest = finding.severity.max(*gravest);
            dropped = true;
        }
    }
    if dropped {
        let long = counts.into_iter().filter(|(_, (count, _))| *count > MOST_FINDINGS);
        kept.extend(long.map(|(file, (count, severity))| {
            let message = format!("{} more findings in this file are not listed", count - MOST_FINDINGS);
            let more = Diagnostic::error("S009", file, message).at(0..0).hint("mend the first ones: others may go with them");
            Diagnostic { severity, ..more }
        }));
    }
    kept
}
