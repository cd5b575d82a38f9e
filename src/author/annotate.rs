//! A report in the languages of code hosts: SARIF, and the annotations of GitHub's workflows.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{codes, inputs::Inputs, report::Report};
use crate::story::diagnostic::{Diagnostic, Severity, line_column};

/// Line and column of the beginning and of the end, counted from 1.
fn place(finding: &Diagnostic, inputs: &Inputs) -> Option<[usize; 4]> {
    let (span, text) = (finding.span.as_ref()?, inputs.text(&finding.file)?);
    let (start, end) = (line_column(text, span.start), line_column(text, span.end));
    Some([start.0, start.1, end.0, end.1])
}

/// Everything about a finding in one text.
fn whole(finding: &Diagnostic) -> String {
    let mut text = finding.message.clone();
    for (word, more) in [("Expected", &finding.expected), ("Help", &finding.hint)] {
        if let Some(more) = more {
            // Writing to a string cannot fail.
            let _ = write!(text, "\n{word}: {more}");
        }
    }
    text
}

/// As SARIF 2.1.0, which code hosts and editors show beside the lines.
#[must_use]
pub fn sarif(report: &Report, inputs: &Inputs) -> String {
    let level = |severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let mut used: Vec<&str> = report.findings().iter().map(|finding| finding.code).collect();
    used.sort_unstable();
    used.dedup();
    let rules: Vec<Value> =
        (used.iter()).map(|code| json!({"id": code, "shortDescription": {"text": codes::explain(code).unwrap_or_default()}})).collect();
    let results: Vec<Value> = (report.findings().iter())
        .map(|finding| {
            let mut at = json!({"artifactLocation": {"uri": finding.file.replace(' ', "%20")}});
            if let Some([line, column, end_line, end_column]) = place(finding, inputs) {
                at["region"] = json!({"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column});
            }
            json!({
                "ruleId": finding.code,
                "level": level(finding.severity),
                "message": {"text": whole(finding)},
                "locations": [{"physicalLocation": at}],
            })
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": {"name": "sango-author", "rules": rules}}, "columnKind": "unicodeCodePoints", "results": results}],
    });
    // Texts and numbers only: this cannot fail.
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

/// As the lines that GitHub's workflows turn into remarks beside the changed files.
#[must_use]
pub fn github(report: &Report, inputs: &Inputs) -> String {
    let value = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| value(text).replace(':', "%3A").replace(',', "%2C");
    let mut out = String::new();
    for finding in report.findings() {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let at = place(finding, inputs).map(|[line, column, end, end_column]| {
            // A column of an end only makes sense within one line.
            let end = if end == line { format!(",endColumn={end_column}") } else { format!(",endLine={end}") };
            format!(",line={line},col={column}{end}")
        });
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "::{level} file={}{},title={}::{}",
            property(&finding.file),
            at.unwrap_or_default(),
            finding.code,
            value(&whole(finding))
        );
    }
    out
}
