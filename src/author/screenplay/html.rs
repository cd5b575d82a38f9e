//! As one page for a browser or a printer, in the direction of the language. It asks for nothing from anywhere.

use std::fmt::Write;

use super::{Kind, Row, Screenplay, Words};
use crate::{
    author::paint::escape,
    l10n::{locale::Direction, locales::Locale},
};

const STYLE: &str = "\
body{max-width:46em;margin:2em auto;padding:0 1em;font:1.05em/1.55 Andika,\"Noto Sans\",\"Noto Sans Arabic\",\"Noto Sans SC\",sans-serif;color:#2b2340;background:#fffdf8}\
h2{margin:2em 0 .2em;font-size:1em;color:#6c2e9c;border-top:2px solid #e8def5;padding-top:.8em}\
p{margin:.25em 0;margin-inline-start:calc(var(--d,0)*1.6em)}\
.who{font-weight:700}.remark,.stage{color:#6a6280;font-size:.88em}.stage{font-style:italic}\
.option{border-inline-start:4px solid #c9b8e0;padding-inline-start:.6em}\
.strong{border-color:#12a594}.okay{border-color:#ffb627}.risky{border-color:#f2545b}\
.ask{font-weight:600}.fallback{background:#fff0c8;border-radius:.3em;padding:0 .25em}\
@media print{body{background:#fff;font-size:11pt}h2{break-after:avoid}}";

fn direction(locale: &Locale) -> &'static str {
    if locale.direction == Direction::RightToLeft { "rtl" } else { "ltr" }
}

/// The screenplay as a page.
#[must_use]
pub fn html(play: &Screenplay<'_>) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n<h1>{}</h1>\n<p>{}</p>\n",
        escape(play.locale.tag()),
        direction(play.locale),
        escape(&play.title.text),
        words(&play.title),
        words(&play.blurb),
    );
    // Writing to a string cannot fail.
    let _ = writeln!(out, "<p>{}</p>", remark(&play.summary(" and marked.")));
    for row in &play.rows {
        out.push_str(&line(row));
    }
    out.push_str("</html>\n");
    out
}

fn line(row: &Row<'_>) -> String {
    let said = row.words.as_ref().map(words).unwrap_or_default();
    let about = if row.remark.is_empty() { String::new() } else { remark(&row.remark) };
    let who = row.who.as_ref().map(|who| format!("<bdi class=\"who\">{}</bdi> ", escape(who))).unwrap_or_default();
    let class = match row.kind {
        Kind::Scene => {
            return format!("<h2>{}</h2>\n<p>{about}</p>\n", row.who.as_deref().map(remark).unwrap_or_default());
        }
        Kind::Stage => return format!("<p class=\"stage\" style=\"--d:{}\">{about}</p>\n", row.depth),
        Kind::Line => "line".to_owned(),
        Kind::Ask => "ask".to_owned(),
        Kind::Thing => "thing".to_owned(),
        Kind::Option => format!("option {}", row.remark.split(',').next().filter(|word| !word.contains(' ')).unwrap_or_default()),
    };
    let id = row.words.as_ref().map(|words| escape(&words.id)).unwrap_or_default();
    format!("<p class=\"{}\" style=\"--d:{}\" title=\"{id}\">{who}{about} {said}</p>\n", class.trim(), row.depth)
}

/// What the tool says is English wherever it stands.
fn remark(text: &str) -> String {
    format!("<span class=\"remark\" lang=\"en\" dir=\"ltr\">{}</span>", escape(text))
}

fn words(words: &Words<'_>) -> String {
    let text = escape(&words.text);
    words.fallback.map_or_else(
        || format!("<bdi>{text}</bdi>"),
        |locale| {
            let tag = escape(locale.tag());
            format!("<bdi class=\"fallback\" lang=\"{tag}\" dir=\"{}\" title=\"{tag}\">{text}</bdi>", direction(locale))
        },
    )
}
