//! The words of one locale, ready to be said.
//!
//! Along the part of the chain that shares a language, everything lies in one bundle and the child overrides, so that a
//! base message says the pack's names. Where the language changes, the next bundle is asked. What is missing or broken
//! falls back along the chain and is reported; a player never sees an id.

use std::{
    collections::BTreeSet,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use super::{
    locale::Digits,
    locales::Locale,
    message::{Arg, Message},
};

/// What is said where nothing better is left.
const NEUTRAL: &str = "…";

/// The words of one locale and those it falls back to.
pub struct Library {
    tag: String,
    layers: Vec<Layer>,
    reports: Mutex<Reports>,
}

/// One step of the way back: a locale over its parents of the same language.
struct Layer {
    tag: String,
    bundle: FluentBundle<Arc<FluentResource>>,
}

#[derive(Default)]
struct Reports {
    fresh: Vec<Report>,
    known: BTreeSet<(String, Option<String>)>,
}

/// Something could not be said as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The message.
    pub id: String,
    /// Its attribute.
    pub attr: Option<String>,
    /// The locale that was asked.
    pub locale: String,
    /// Why.
    pub problem: Problem,
    /// The locale that said it instead; `None` when nobody could.
    pub instead: Option<String>,
}

/// Why something could not be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is no such message or attribute.
    Missing,
    /// It refers to something that is not there.
    Broken(
        /// What Fluent says.
        String,
    ),
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}", self.locale, self.id)?;
        if let Some(attr) = &self.attr {
            write!(f, ".{attr}")?;
        }
        match &self.problem {
            Problem::Missing => f.write_str("` is missing")?,
            Problem::Broken(why) => write!(f, "` is broken ({why})")?,
        }
        match &self.instead {
            Some(tag) => write!(f, "; said in {tag} instead"),
            None => f.write_str("; nothing could be said"),
        }
    }
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Library").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Library {
    /// The words of the first locale of a chain; the others are those it builds on.
    pub(super) fn new(chain: &[&Locale]) -> Self {
        let layers = (0..chain.len()).map(|at| Layer::new(&chain[at..])).collect();
        let tag = chain.first().map(|locale| locale.tag().to_owned()).unwrap_or_default();
        Self { tag, layers, reports: Mutex::default() }
    }

    /// The tag of the locale.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether the locale or one that it builds on has the message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.layers.iter().any(|layer| layer.bundle.has_message(id))
    }

    /// Whether the message has the attribute.
    #[must_use]
    pub fn has_attr(&self, id: &str, attr: &str) -> bool {
        let mut messages = self.layers.iter().filter_map(|layer| layer.bundle.get_message(id));
        messages.any(|message| message.get_attribute(attr).is_some())
    }

    /// Says a message. Placeables are isolated, so that a name in another script does not turn the sentence around.
    #[must_use]
    pub fn format(&self, message: &Message) -> String {
        let Some((id, attr)) = message.key() else {
            return message.as_data().unwrap_or_default().to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in message.args() {
            args.set(
                name.as_ref(),
                match value {
                    Arg::Number(number) => FluentValue::from(*number),
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Message(inner) => FluentValue::from(self.format(inner)),
                },
            );
        }
        let mut problem = None;
        for layer in &self.layers {
            match layer.format(id, attr, &args) {
                Ok(said) => {
                    if let Some(problem) = problem {
                        self.report(id, attr, problem, Some(&layer.tag));
                    }
                    return said;
                }
                Err(why) => {
                    problem.get_or_insert(why);
                }
            }
        }
        self.report(id, attr, problem.unwrap_or(Problem::Missing), None);
        NEUTRAL.to_owned()
    }

    /// What could not be said as it should be since the last call; each message once.
    #[must_use]
    pub fn take_reports(&self) -> Vec<Report> {
        let mut reports = self.reports.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut reports.fresh)
    }

    fn report(&self, id: &str, attr: Option<&str>, problem: Problem, instead: Option<&str>) {
        let mut reports = self.reports.lock().unwrap_or_else(PoisonError::into_inner);
        if reports.known.insert((id.to_owned(), attr.map(str::to_owned))) {
            reports.fresh.push(Report {
                id: id.to_owned(),
                attr: attr.map(str::to_owned),
                locale: self.tag.clone(),
                problem,
                instead: instead.map(str::to_owned),
            });
        }
    }
}

/// Writes a value, or leaves it to Fluent.
type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// How numbers are written; nothing where Fluent's own way is right.
fn formatter<M>(digits: Digits) -> Option<Formatter<M>> {
    Some(match digits {
        Digits::Latn => return None,
        Digits::Arab => written::<M, { Digits::Arab.zero() }>,
        Digits::Arabext => written::<M, { Digits::Arabext.zero() }>,
        Digits::Beng => written::<M, { Digits::Beng.zero() }>,
        Digits::Deva => written::<M, { Digits::Deva.zero() }>,
    })
}

/// A number in digits that begin with this nought.
fn written<M, const ZERO: char>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(ZERO) + digit)).unwrap_or(c);
    Some(number.as_string().chars().map(digit).collect())
}

impl Layer {
    fn new(chain: &[&Locale]) -> Self {
        let first = chain[0];
        let mut bundle = FluentBundle::new_concurrent(vec![first.language.clone()]);
        let family: Vec<_> = chain.iter().take_while(|locale| locale.language.language == first.language.language).collect();
        for locale in family.into_iter().rev() {
            for words in &locale.words {
                bundle.add_resource_overriding(Arc::clone(&words.resource));
            }
        }
        // NUMBER is the only function, and its name is free: ids of messages are lower case.
        let _ = bundle.add_builtins();
        bundle.set_formatter(formatter(first.digits));
        Self { tag: first.tag().to_owned(), bundle }
    }

    fn format(&self, id: &str, attr: Option<&str>, args: &FluentArgs) -> Result<String, Problem> {
        let message = self.bundle.get_message(id).ok_or(Problem::Missing)?;
        let pattern = match attr {
            Some(attr) => message.get_attribute(attr).ok_or(Problem::Missing)?.value(),
            None => message.value().ok_or(Problem::Missing)?,
        };
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(said),
            Some(error) => Err(Problem::Broken(error.to_string())),
        }
    }
}

/// The text without the invisible marks that keep directions apart: for speech and for the page's own text.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|mark| !matches!(mark, '\u{2066}'..='\u{2069}')).collect()
}
