//! A new episode or a new locale to begin with: small, sound, and with a remark at everything that a writer changes.

mod locale;

pub use self::locale::{Refused as LocaleRefused, Wanted, locale};
use super::inputs::Inputs;
use crate::{
    l10n::{locale::INDEX, locales::Locales},
    story::{check::is_id, season::Season, source::parse_ron},
};

const EPISODE: &str = include_str!("episode.ron");
const WORDS: &str = include_str!("episode.ftl");

/// Why no episode can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The id is no id.
    #[error("`{0}` is no id: small letters, digits and hyphens, such as `lost-kite`")]
    Id(String),
    /// There is one already.
    #[error("`{0}` is there already")]
    There(String),
    /// The season cannot be read, or its list cannot be found.
    #[error("`{0}` cannot be read; run `sango-author check` first")]
    Unreadable(String),
}

/// The files of a new episode of a season, each with its whole new content: two new ones and the two lists that name them.
///
/// # Errors
/// When the id is none or is taken, or when the lists cannot be read.
pub fn episode(inputs: &Inputs, season: &str, id: &str) -> Result<Vec<(String, String)>, Refused> {
    if !is_id(id) {
        return Err(Refused::Id(id.to_owned()));
    }
    let (locales, _) = Locales::read_with_print(&inputs.sources());
    let reference = locales.reference();
    let list = format!("levels/{season}/season.ron");
    let files = [format!("levels/{season}/{id}.ron"), format!("locales/{reference}/{id}.ftl")];
    if let Some(there) = files.iter().find(|file| inputs.has(file)) {
        return Err(Refused::There(there.clone()));
    }
    let refused = |path: &str| Refused::Unreadable(path.to_owned());
    let text = inputs.text(&list).ok_or_else(|| refused(&list))?;
    parse_ron::<Season>(&list, text).map_err(|_| refused(&list))?;
    let named = named(text, "episodes", 0, id).ok_or_else(|| refused(&list))?;
    let index = inputs.text(INDEX).ok_or_else(|| refused(INDEX))?;
    let entry = index.find(&format!("tag: \"{reference}\"")).ok_or_else(|| refused(INDEX))?;
    let indexed = self::named(index, "files", entry, &format!("{id}.ftl")).ok_or_else(|| refused(INDEX))?;

    let library = locales.library(reference);
    // The last word makes short ids, unless another episode begins its own with it.
    let last = id.rsplit('-').next().unwrap_or(id);
    let prefix = if library.has(&format!("{last}-title")) || last.starts_with(|first: char| first.is_ascii_digit()) { id } else { last };
    let (script, said) = filled(id, prefix, reference);
    let [episode, words] = files;
    Ok(vec![(episode, script), (words, said), (list, named), (INDEX.to_owned(), indexed)])
}

/// The episode and its words, with ids that begin with a prefix.
pub(super) fn filled(id: &str, prefix: &str, reference: &str) -> (String, String) {
    let fill = |template: &str| {
        let filled = template.replace("{{id}}", id).replace("{{p}}", prefix);
        filled.replace("{{title}}", &title(id)).replace("{{reference}}", reference)
    };
    (fill(EPISODE), fill(WORDS))
}

/// A list of a RON file with one more string at its end; everything else, remarks too, as it was.
fn named(text: &str, list: &str, from: usize, more: &str) -> Option<String> {
    let start = from + text[from..].find(&format!("{list}: ["))?;
    let end = start + text[start..].find(']')?;
    let before = text[..end].trim_end();
    let comma = if before.ends_with(['[', ',']) { "" } else { "," };
    let space = if before.ends_with('[') { "" } else { " " };
    Some(format!("{before}{comma}{space}\"{more}\"{}", &text[end..]))
}

/// `lost-kite` becomes "Lost Kite".
fn title(id: &str) -> String {
    let words = id.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    });
    words.collect::<Vec<_>>().join(" ")
}
