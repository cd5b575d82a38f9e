//! Which locale fits what a system or a browser asks for.

use unic_langid::LanguageIdentifier;

use super::locales::Locales;

/// The best locale for the wanted tags, the most wanted first; the reference when none fits.
///
/// For each wanted tag in turn: the same tag, then the same language without a region, then the same language in any region.
/// Systems write tags in many ways: `en_NG.UTF-8` is `en-NG`.
#[must_use]
pub fn negotiate(wanted: impl IntoIterator<Item = impl AsRef<str>>, locales: &Locales) -> &str {
    for tag in wanted {
        let tag = tag.as_ref().split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let Ok(wanted) = tag.parse::<LanguageIdentifier>() else { continue };
        let kin = || locales.all().iter().filter(|locale| locale.language.language == wanted.language && !is_pseudo(&locale.language));
        let scripts_agree = |have: &LanguageIdentifier| wanted.script.is_none() || have.script.is_none() || have.script == wanted.script;
        let best = locales
            .all()
            .iter()
            .find(|locale| locale.language == wanted)
            .or_else(|| kin().find(|locale| locale.language.region.is_none() && scripts_agree(&locale.language)))
            .or_else(|| kin().find(|locale| scripts_agree(&locale.language)));
        if let Some(locale) = best {
            return locale.tag();
        }
    }
    locales.reference()
}

fn is_pseudo(language: &LanguageIdentifier) -> bool {
    language.region.is_some_and(|region| region.as_str() == "XA")
}
