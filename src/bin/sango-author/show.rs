//! Findings, drawn with their places in the source.

use std::{
    io::{self, IsTerminal, Write},
    path::Path,
};

use ariadne::{Config, IndexType, Label, ReportKind, Source};
use sango::{
    author::{inputs::Inputs, report::Report},
    story::diagnostic::{Diagnostic, Severity},
};

/// Colours only on a terminal, and only where they are wanted.
pub(super) fn coloured() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Draws each finding with its place in the source.
pub(super) fn show(report: &Report, inputs: &Inputs, root: &Path, notes: bool, out: &mut dyn Write) -> anyhow::Result<()> {
    let colour = coloured();
    for finding in report.findings().iter().filter(|finding| notes || finding.severity != Severity::Note) {
        let shown = root.join(&finding.file);
        let file = shown.strip_prefix(".").unwrap_or(&shown).display().to_string();
        show_one(finding, inputs.text(&finding.file).unwrap_or_default(), &file, colour, out)?;
    }
    let count = |severity| report.count(severity);
    let counted = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    let errors = counted(count(Severity::Error), "error");
    let warnings = counted(count(Severity::Warning), "warning");
    let noted = counted(count(Severity::Note), "note");
    let more = if notes || count(Severity::Note) == 0 { "" } else { " (--notes shows them)" };
    writeln!(out, "{} files: {errors}, {warnings}, {noted}{more}", inputs.paths().count())?;
    if !report.is_clean() {
        writeln!(out, "`sango-author explain CODE` says more about a code.")?;
    }
    Ok(())
}

/// Draws a finding with its place in the source.
pub(super) fn show_one(finding: &Diagnostic, source: &str, file: &str, colour: bool, out: &mut dyn Write) -> anyhow::Result<()> {
    let kind = match finding.severity {
        Severity::Error => ReportKind::Error,
        Severity::Warning => ReportKind::Warning,
        Severity::Note => ReportKind::Advice,
    };
    let Some(span) = finding.span.clone().filter(|span| span.end <= source.len()) else {
        let severity = match finding.severity {
            Severity::Error => "Error",
            Severity::Warning => "Warning",
            Severity::Note => "Note",
        };
        writeln!(out, "[{}] {severity}: {file}: {}", finding.code, finding.message)?;
        for (word, text) in [("expected", &finding.expected), ("help", &finding.hint)] {
            if let Some(text) = text {
                writeln!(out, "    {word}: {text}")?;
            }
        }
        writeln!(out)?;
        return Ok(());
    };
    let label = finding.expected.as_ref().map_or_else(|| "here".to_owned(), |expected| format!("expected: {expected}"));
    let mut drawn = ariadne::Report::build(kind, (file, span.clone()))
        .with_config(Config::default().with_color(colour).with_index_type(IndexType::Byte))
        .with_code(finding.code)
        .with_message(&finding.message)
        .with_label(Label::new((file, span)).with_message(label));
    if let Some(hint) = &finding.hint {
        drawn = drawn.with_help(hint);
    }
    drawn.finish().write((file, Source::from(source)), &mut *out)?;
    writeln!(out)?;
    Ok(())
}
