//! All findings in order, and what they mean for the exit code; as JSON for other tools.

use serde::Serialize;

use super::inputs::Inputs;
use crate::story::diagnostic::{Diagnostic, Severity, line_column, shorten};

/// Everything that was found, by file and place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    findings: Vec<Diagnostic>,
}

impl Report {
    /// Puts findings in order; the same finding is reported once, and not more of one file than anybody reads.
    #[must_use]
    pub fn new(mut findings: Vec<Diagnostic>) -> Self {
        let place = |finding: &Diagnostic| finding.span.as_ref().map(|span| (span.start, span.end));
        findings.sort_by(|a, b| (&a.file, place(a), a.code, &a.message).cmp(&(&b.file, place(b), b.code, &b.message)));
        findings.dedup();
        Self { findings: shorten(findings) }
    }

    /// The findings.
    #[must_use]
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// Nothing but notes.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity == Severity::Note)
    }

    /// How many findings weigh so much.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// For other tools: an array of objects. Lines and columns count from 1, columns in characters; `end` likewise.
    #[must_use]
    pub fn to_json(&self, inputs: &Inputs) -> String {
        #[derive(Serialize)]
        struct Place {
            line: usize,
            column: usize,
        }
        #[derive(Serialize)]
        struct Finding<'a> {
            file: &'a str,
            line: Option<usize>,
            column: Option<usize>,
            end: Option<Place>,
            code: &'a str,
            severity: Severity,
            message: &'a str,
            expected: Option<&'a str>,
            hint: Option<&'a str>,
        }
        let place = |file: &str, offset: usize| inputs.text(file).map(|text| line_column(text, offset));
        let findings: Vec<Finding> = self
            .findings
            .iter()
            .map(|finding| {
                let start = finding.span.as_ref().and_then(|span| place(&finding.file, span.start));
                let end = finding.span.as_ref().and_then(|span| place(&finding.file, span.end));
                Finding {
                    file: &finding.file,
                    line: start.map(|(line, _)| line),
                    column: start.map(|(_, column)| column),
                    end: end.map(|(line, column)| Place { line, column }),
                    code: finding.code,
                    severity: finding.severity,
                    message: &finding.message,
                    expected: finding.expected.as_deref(),
                    hint: finding.hint.as_deref(),
                }
            })
            .collect();
        // Texts and numbers only: this cannot fail.
        serde_json::to_string_pretty(&findings).unwrap_or_default()
    }
}
