//! What a locale says about itself, as its country team types it in `locale.ron` and in the list `locales/index.ron`.

use serde::{Deserialize, Serialize};

use super::{day::Day, source::Source};
use crate::story::diagnostic::Diagnostic;

/// Where the list of locales lies.
pub const INDEX: &str = "locales/index.ron";

/// The list of locales with their files: a browser cannot list folders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename = "Locales", deny_unknown_fields)]
pub struct LocaleIndex {
    /// The language that is complete and that every chain of parents ends in.
    pub reference: String,
    /// All locales, in the order in which they are offered.
    pub locales: Vec<ListedLocale>,
}

/// One locale of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListedLocale {
    /// Its tag, which is also its folder.
    pub tag: String,
    /// Its Fluent files; `locale.ron` is always there.
    pub files: Vec<String>,
    /// Fluent files of the printed pages: only the author's tools read them, the game never loads them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub print: Vec<String>,
}

impl LocaleIndex {
    /// Reads the list.
    ///
    /// # Errors
    /// When it cannot be read; no locale can be used then.
    pub fn read(source: &Source) -> Result<Self, Diagnostic> {
        source.ron()
    }

    /// The paths of all files of all locales that the game needs.
    pub fn paths(&self) -> impl Iterator<Item = String> + '_ {
        self.locales
            .iter()
            .flat_map(|locale| std::iter::once(locale.path("locale.ron")).chain(locale.files.iter().map(|file| locale.path(file))))
    }
}

impl ListedLocale {
    /// Where a file of the locale lies.
    #[must_use]
    pub fn path(&self, file: &str) -> String {
        format!("locales/{}/{file}", self.tag)
    }
}

/// A `locale.ron`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename = "Locale", deny_unknown_fields)]
pub struct LocaleFile {
    /// Its tag, the same as its folder: `en-NG`.
    pub tag: String,
    /// What it calls itself.
    pub name: String,
    /// A greeting in it, for the language page.
    pub hello: String,
    /// The locale whose words, looks and music it builds on.
    #[serde(default)]
    pub parent: Option<String>,
    /// In which direction it is written; the parent's where nothing is said.
    #[serde(default)]
    pub direction: Option<Direction>,
    /// The digits of its numbers; the parent's where nothing is said.
    #[serde(default)]
    pub digits: Option<Digits>,
    /// Its fonts; the parent's where nothing is said.
    #[serde(default)]
    pub fonts: Option<FontFiles>,
    /// The country, as two letters: which help lines are offered first.
    #[serde(default)]
    pub region: Option<String>,
    /// Which looks, places and music: a name in `assets/art`; the parent's where nothing is said.
    #[serde(default)]
    pub culture: Option<String>,
    /// Who has read it.
    pub review: Review,
}

/// In which direction a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Direction {
    /// From left to right.
    #[default]
    LeftToRight,
    /// From right to left: the screens are mirrored.
    RightToLeft,
}

/// The digits in which a language writes its numbers, by the names that Unicode's locale data has for them. The game shows
/// whole numbers below a thousand only, so digits are all that differs between languages; a library for numbers would cost
/// the browser game more than all digits of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Digits {
    /// 0123456789.
    #[default]
    Latn,
    /// ٠١٢٣٤٥٦٧٨٩, as in Arabic from Egypt eastwards.
    Arab,
    /// ۰۱۲۳۴۵۶۷۸۹, as in Persian and Urdu.
    Arabext,
    /// ০১২৩৪৫৬৭৮৯, as in Bengali.
    Beng,
    /// ०१२३४५६७८९, as in Hindi and Nepali.
    Deva,
}

impl Digits {
    /// The nought; the others follow it.
    #[must_use]
    pub const fn zero(self) -> char {
        match self {
            Self::Latn => '0',
            Self::Arab => '\u{660}',
            Self::Arabext => '\u{6f0}',
            Self::Beng => '\u{9e6}',
            Self::Deva => '\u{966}',
        }
    }
}

/// The font in which names are shown in their own script, below `assets`: what each language calls itself, and help lines.
pub const NAMES_FONT: &str = "fonts/names.ttf";

/// The font files of a language, below `assets`. One font a role: glyphs of two fonts never mix inside a word.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FontFiles {
    /// For what is read.
    pub text: String,
    /// For titles, names and buttons.
    pub display: String,
}

/// Whether somebody who lives in the language has read it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub enum Review {
    /// Not yet.
    Draft,
    /// Yes.
    Reviewed {
        /// By whom.
        by: String,
        /// On which day.
        on: Day,
    },
}
