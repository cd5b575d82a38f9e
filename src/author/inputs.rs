//! The files of a content folder as they were found, whatever is in them.

use std::collections::BTreeMap;

use crate::{l10n::source::Source, story::diagnostic::Diagnostic};

/// The folders that hold content; nothing else is read.
pub const FOLDERS: [&str; 3] = ["levels", "locales", "assets"];

/// The checks of episodes and words have narrower limits of their own; what is longer than this is not even read.
const LONGEST_TEXT: u64 = 64 * 1024 * 1024;

/// A drawing has some hundred kilobytes at most.
const LONGEST_DRAWING: u64 = 2 * 1024 * 1024;

/// The longest piece of music and the largest font are far below.
const LONGEST_OTHER: u64 = 24 * 1024 * 1024;

/// What is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    Bytes(Vec<u8>),
    /// So many bytes that it was not read.
    TooLong(u64),
}

/// All files below the content folders, by path from the root with `/` between the parts.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    files: BTreeMap<String, Content>,
}

impl Inputs {
    /// How many bytes of a file are read at most. A longer one is given to [`Self::add_too_long`] unread.
    #[must_use]
    pub fn limit(path: &str) -> u64 {
        match path.rsplit('.').next() {
            Some("svg") => LONGEST_DRAWING,
            _ if is_text(path) => LONGEST_TEXT,
            _ => LONGEST_OTHER,
        }
    }

    /// Adds a file.
    pub fn add(&mut self, path: impl Into<String>, bytes: Vec<u8>) {
        let path = path.into();
        let length = bytes.len() as u64;
        let content = if length > Self::limit(&path) { Content::TooLong(length) } else { Content::Bytes(bytes) };
        self.files.insert(path, content);
    }

    /// Adds a file that is too long to be read.
    pub fn add_too_long(&mut self, path: impl Into<String>, bytes: u64) {
        self.files.insert(path.into(), Content::TooLong(bytes));
    }

    /// The bytes of a file, if it is there and not too long.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        match self.files.get(path)? {
            Content::Bytes(bytes) => Some(bytes),
            Content::TooLong(_) => None,
        }
    }

    /// The text of a file, if it is there and is text.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        str::from_utf8(self.bytes(path)?).ok()
    }

    /// Whether the file is there, readable or not.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// All paths in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The paths below a folder (with its last `/`) that end so.
    pub fn below<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = &'a str> {
        self.paths().filter(move |path| path.starts_with(folder) && path.ends_with(ending))
    }

    /// The names of the files of a folder, without the folder and the ending; deeper folders stay in the name.
    pub fn names<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = &'a str> {
        self.below(folder, ending).map(move |path| &path[folder.len()..path.len() - ending.len()])
    }

    /// The files of the words and help lines.
    #[must_use]
    pub fn sources(&self) -> Vec<Source> {
        self.below("locales/", "").filter_map(|path| self.bytes(path).map(|bytes| Source::new(path, bytes))).collect()
    }

    /// What is wrong with the files as files.
    #[must_use]
    pub fn problems(&self) -> Vec<Diagnostic> {
        self.files.iter().filter_map(|(path, content)| problem(path, content)).collect()
    }
}

fn problem(path: &str, content: &Content) -> Option<Diagnostic> {
    match content {
        Content::TooLong(bytes) => Some(
            Diagnostic::error("A003", path, format!("the file has {} kB", bytes / 1000))
                .expected(format!("at most {} kB", Inputs::limit(path) / 1000))
                .hint("is this the right file? A child waits for every byte of it"),
        ),
        // The check of the words says this itself.
        Content::Bytes(bytes) if is_text(path) && !path.starts_with("locales/") => {
            let at = str::from_utf8(bytes).err()?.valid_up_to();
            Some(
                Diagnostic::error("A002", path, format!("byte {} does not belong to any text in UTF-8", at + 1))
                    .expected("text in UTF-8")
                    .hint("save the file again with the encoding UTF-8"),
            )
        }
        Content::Bytes(_) => None,
    }
}

fn is_text(path: &str) -> bool {
    [".ron", ".ftl", ".svg", ".json", ".md", ".txt"].iter().any(|ending| path.ends_with(ending))
}
