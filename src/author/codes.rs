//! Every code of a finding and what it means: for `explain`, and for the table in `docs/diagnostics.md`.

use std::fmt::Write;

use crate::{
    l10n,
    story::{self, plan},
};

/// What can be wrong with the files themselves and with what they need of each other.
const CODES: &[(&str, &str)] = &[
    ("A001", "A file that is named somewhere is not there."),
    ("A002", "A file that should be text is not written in UTF-8."),
    ("A003", "A file is so large that something must be wrong with it."),
    ("A004", "An SVG file is not a drawing: broken, cut short, or without a `viewBox`."),
    ("A005", "A sound or font file is not what its ending says."),
    ("A006", "A file that nothing names; a child would download it for nothing."),
    ("A007", "The parent of a culture is missing, or the parents go round in a circle."),
    ("A008", "A drawing that a look, a place or a culture needs is not there."),
    (
        "A009",
        "A look, a culture or a locale names something that does not exist: a body, a skin, a place, a piece of music.",
    ),
    (
        "A010",
        "A drawing could do harm: a script, an address, a filter, an element that is no shape, or far too much of everything.",
    ),
    ("A011", "A colour that is no colour, in a look, in the catalogue or in a drawing."),
    (
        "A012",
        "The small life of a place is unsound: its drawing lacks the part, or it reaches into the calm lower third.",
    ),
    (
        "A013",
        "Something is listed or drawn that nothing uses: a place, a light, a piece of music, a palette, somebody of the cast, a drawing.",
    ),
    ("A014", "A sound of the story that has neither a line in an episode nor a caption."),
];

/// The chapters of the table.
fn chapters() -> [(&'static str, Vec<(&'static str, &'static str)>); 4] {
    [
        ("Episodes and seasons", story::codes().collect()),
        ("Words, languages, help lines", l10n::codes::CODES.to_vec()),
        ("Files", CODES.to_vec()),
        ("Play plans", plan::CODES.to_vec()),
    ]
}

/// What a code means; upper and lower case are the same.
#[must_use]
pub fn explain(code: &str) -> Option<String> {
    let all = chapters().into_iter().flat_map(|(_, codes)| codes);
    all.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(code, meaning)| format!("{code}: {meaning}"))
}

/// The table of all codes, as Markdown.
#[must_use]
pub fn table() -> String {
    let mut table = String::from(
        "# What `sango-author check` can find\n\n\
         A code never changes its meaning. `sango-author codes` prints this page.\n",
    );
    for (title, codes) in chapters() {
        // Writing to a string cannot fail.
        let _ = write!(table, "\n## {title}\n\n| code | meaning |\n| --- | --- |\n");
        for (code, meaning) in codes {
            let _ = writeln!(table, "| {code} | {} |", meaning.replace('|', "\\|"));
        }
    }
    table
}
