//! Whether a file is a drawing: well-formed, with `svg` at its root and a `viewBox`. What it draws is for eyes to judge.

use std::ops::Range;

/// What is wrong with a drawing, and where.
pub(super) struct Problem {
    pub message: String,
    pub at: Range<usize>,
}

fn problem(message: impl Into<String>, at: Range<usize>) -> Problem {
    Problem { message: message.into(), at }
}

/// Reads a drawing once, from its first byte to its last.
pub(super) fn check(text: &str) -> Result<(), Problem> {
    let mut open: Vec<&str> = Vec::new();
    let mut root = false;
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|found| at + found) {
        let outside = text[at..start].trim_start_matches('\u{feff}').trim();
        if open.is_empty() && !outside.is_empty() {
            return Err(problem("there is text outside the drawing", at..start));
        }
        let rest = &text[start..];
        if let Some((_, end)) = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")].iter().find(|(begin, _)| rest.starts_with(begin)) {
            at = start + rest.find(end).ok_or_else(|| problem(format!("`{end}` is missing"), start..start + 2))? + end.len();
            continue;
        }
        if rest.starts_with("<!") {
            return Err(problem("a drawing has no DOCTYPE", start..start + 2));
        }
        let end = start + tag_end(rest).ok_or_else(|| problem("this tag does not end", start..start + 1))?;
        let inner = &text[start + 1..end - 1];
        if let Some(name) = inner.strip_prefix('/') {
            if open.pop() != Some(name.trim()) {
                return Err(problem(format!("`{}` ends here, but is not what was opened last", name.trim()), start..end));
            }
        } else {
            let name = inner.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
            if open.is_empty() {
                if root || name != "svg" {
                    return Err(problem(format!("`{name}` stands where only one `svg` may stand"), start..end));
                }
                if !inner.contains("viewBox=") {
                    return Err(problem("the drawing has no `viewBox`, so it cannot be scaled", start..end));
                }
                root = true;
            }
            if !inner.ends_with('/') {
                open.push(name);
            }
        }
        at = end;
    }
    let end = text.len()..text.len();
    match open.pop() {
        _ if !root => Err(problem("this is not a drawing", 0..0)),
        Some(name) => Err(problem(format!("`{name}` is never closed: is the file cut short?"), end)),
        None if !text[at..].trim().is_empty() => Err(problem("there is text outside the drawing", at..text.len())),
        None => Ok(()),
    }
}

/// Just behind the `>` of the tag at the start, which may also stand within quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match quote {
            Some(end) if c == end => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == '>' => return Some(at + 1),
            Some(_) | None => {}
        }
    }
    None
}
