//! What is wrong with the words of all locales: everything at once, each mistake with its place.

mod glyphs;
mod links;
mod plurals;
mod references;
mod translations;

use std::{collections::BTreeMap, ops::Range};

use super::{
    entries::{self, Entry, family, own},
    locale::Review,
    locales::{Locale, Locales},
    source::Source,
};
use crate::story::{
    diagnostic::{Diagnostic, shorten},
    episode::Episode,
};

/// Somebody asks for a message: a beat of an episode, a screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Use {
    /// The message.
    pub id: String,
    /// Its attribute.
    pub attr: Option<String>,
    /// The variables that are given.
    pub args: Vec<String>,
    /// The file that asks.
    pub file: String,
    /// Where in it.
    pub span: Option<Range<usize>>,
}

/// Everything that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Each time that somebody asks.
    pub uses: Vec<Use>,
    /// Names of the Fluent files (`golden-goat.ftl`) of which `uses` holds everything: only in these a message can be unused.
    pub complete: Vec<String>,
    /// Names of the Fluent files of hidden seasons: examples that nobody has to translate.
    pub hidden: Vec<String>,
}

impl Asked {
    /// Adds what an episode asks for; the file `<episode>.ftl` is then complete.
    pub fn add_episode(&mut self, file: &str, episode: &Episode) {
        self.complete.push(format!("{}.ftl", episode.id()));
        self.uses.extend(episode.messages_used().iter().map(|use_| Use {
            id: use_.id.to_string(),
            attr: use_.attribute.map(str::to_owned),
            args: use_.variables.iter().map(|&name| name.to_owned()).collect(),
            file: file.to_owned(),
            span: use_.span.clone(),
        }));
    }
}

/// One locale as the checks see it.
struct View<'a> {
    locale: &'a Locale,
    /// Its own messages and terms.
    own: Vec<Entry<'a>>,
    /// Those together with its parents of the same language.
    family: BTreeMap<String, Entry<'a>>,
}

/// Checks all locales against each other, against what is asked for, and against the fonts (without fonts: not).
#[must_use]
pub fn check(locales: &Locales, asked: &Asked, fonts: Option<&[Source]>) -> Vec<Diagnostic> {
    let views: Vec<View<'_>> = locales
        .all()
        .iter()
        .map(|locale| View { locale, own: own(locale).collect(), family: family(&locales.chain(locale.tag())) })
        .collect();
    let mut found = Vec::new();
    for view in &views {
        if view.locale.file.review == Review::Draft {
            let message = format!("`{}` is a draft: nobody who lives in it has read it yet", view.locale.tag());
            found.push(Diagnostic::note("L027", &view.locale.path, message).hint("review: Reviewed(by: \"…\", on: \"2026-01-31\")"));
        }
        references::check(view, &mut found);
        plurals::check(view, &mut found);
        links::check(view, &mut found);
    }
    if let Some(reference) = views.iter().find(|view| view.locale.tag() == locales.reference()) {
        translations::check_asked(reference, &views, asked, &mut found);
        for view in views.iter().filter(|view| view.locale.tag() != locales.reference()) {
            translations::check(reference, view, asked, &mut found);
        }
    }
    if let Some(fonts) = fonts {
        glyphs::check(locales, fonts, &mut found);
    }
    shorten(found)
}
