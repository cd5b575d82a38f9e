//! Where everything stands in a RON file: a path of fields and indices leads to bytes of the text.

use std::{collections::HashMap, ops::Range};

/// The index of one file. A path names fields and counts items: `scenes[0].beats[3].options[1].pressure[0]`; the items
/// of a tuple are `.0`, `.1`; brackets around a single value (`Flag("x")`, `Play(Inspect(…))`) add nothing.
#[derive(Debug, Default)]
pub struct Source {
    spans: HashMap<String, Range<usize>>,
}

impl Source {
    /// Reads the places of a text that [`super::parse_ron`] has read.
    #[must_use]
    pub fn index(text: &str) -> Self {
        let mut scanner = Scanner { text: text.as_bytes(), at: 0, spans: HashMap::new() };
        scanner.attributes();
        scanner.value(&mut String::new());
        Self { spans: scanner.spans }
    }

    /// The bytes of what stands at a path; of what is around it, where the path leads nowhere.
    #[must_use]
    pub fn span(&self, path: &str) -> Option<Range<usize>> {
        let mut path = path;
        loop {
            if let Some(span) = self.spans.get(path) {
                return Some(span.clone());
            }
            if path.is_empty() {
                return None;
            }
            path = &path[..path.rfind(['.', '[']).unwrap_or(0)];
        }
    }
}

/// Where brackets are nested deeper than `limit`.
pub(super) fn too_deep(text: &str, limit: usize) -> Option<usize> {
    let mut scanner = Scanner { text: text.as_bytes(), at: 0, spans: HashMap::new() };
    let mut depth = 0_usize;
    while let Some(byte) = scanner.peek() {
        let at = scanner.at;
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limit {
            return Some(at);
        }
        scanner.token();
    }
    None
}

/// What is not closed, and so shifts everything behind it.
pub(super) enum Unclosed {
    /// A text that runs over the end of its line.
    Text(usize),
    /// A bracket, and the one that comes where it should be closed.
    Bracket(usize, Option<usize>),
    /// A bracket that closes nothing.
    Closer(usize),
}

/// The first text or bracket that is not closed.
pub(super) fn unclosed(text: &str) -> Option<Unclosed> {
    let bytes = text.as_bytes();
    let mut scanner = Scanner { text: bytes, at: 0, spans: HashMap::new() };
    let mut open = Vec::new();
    while let Some(byte) = scanner.peek() {
        let at = scanner.at;
        scanner.token();
        match byte {
            b'(' | b'[' | b'{' => open.push(at),
            b')' | b']' | b'}' => match open.pop() {
                None => return Some(Unclosed::Closer(at)),
                Some(opener) if !matches!((bytes[opener], byte), (b'(', b')') | (b'[', b']') | (b'{', b'}')) => {
                    return Some(Unclosed::Bracket(opener, Some(at)));
                }
                Some(_) => {}
            },
            // Every word is in the Fluent files: no text of ours has two lines.
            b'"' if bytes[at..scanner.at].contains(&b'\n') => return Some(Unclosed::Text(at)),
            _ => {}
        }
    }
    open.pop().map(|at| Unclosed::Bracket(at, None))
}

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
    spans: HashMap<String, Range<usize>>,
}

impl Scanner<'_> {
    /// The next byte that is neither blank nor comment.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.get(self.at..)? {
                [b' ' | b'\t' | b'\r' | b'\n', ..] => self.at += 1,
                [b'/', b'/', ..] => {
                    while self.text.get(self.at).is_some_and(|byte| *byte != b'\n') {
                        self.at += 1;
                    }
                }
                [b'/', b'*', ..] => self.comment(),
                [byte, ..] => return Some(*byte),
                [] => return None,
            }
        }
    }

    fn comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.text.len() {
            match &self.text[self.at..] {
                [b'/', b'*', ..] => (depth, self.at) = (depth + 1, self.at + 2),
                [b'*', b'/', ..] => (depth, self.at) = (depth - 1, self.at + 2),
                _ => self.at += 1,
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// Moves over one string, word, number or mark.
    fn token(&mut self) {
        match &self.text[self.at..] {
            [b'"', ..] => self.string(),
            [b'r', b'"' | b'#', ..] => self.raw_string(),
            [b'\'', b'\\', _, b'\'', ..] => self.at += 4,
            [b'\'', ..] => {
                self.at += 1;
                // A character of up to four bytes and its closing mark; a lone mark is a mistake for the parser.
                let end = self.text[self.at..].iter().take(5).position(|byte| *byte == b'\'');
                self.at += end.map_or(0, |end| end + 1);
            }
            [byte, ..] if is_word(*byte) => {
                while self.text.get(self.at).is_some_and(|byte| is_word(*byte)) {
                    self.at += 1;
                }
            }
            _ => self.at += 1,
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.text.get(self.at) {
            self.at += if *byte == b'\\' { 2 } else { 1 };
            if *byte == b'"' {
                break;
            }
        }
        self.at = self.at.min(self.text.len());
    }

    fn raw_string(&mut self) {
        let start = self.at;
        self.at += 1;
        let marks = self.text[self.at..].iter().take_while(|byte| **byte == b'#').count();
        self.at += marks;
        if self.text.get(self.at) != Some(&b'"') {
            // `r#word` or a plain `r`: not a string.
            self.at = start + 1;
            return;
        }
        self.at += 1;
        while self.at < self.text.len() {
            let closed = self.text[self.at] == b'"' && self.text[self.at + 1..].iter().take_while(|byte| **byte == b'#').count() >= marks;
            self.at += 1;
            if closed {
                self.at += marks;
                return;
            }
        }
    }

    /// `#![enable(…)]` at the top.
    fn attributes(&mut self) {
        while self.peek() == Some(b'#') {
            while self.text.get(self.at).is_some_and(|byte| *byte != b']') {
                self.at += 1;
            }
            self.at += 1;
        }
    }

    /// Reads a value and keeps its place under `path`.
    fn value(&mut self, path: &mut String) {
        let Some(first) = self.peek() else { return };
        let start = self.at;
        match first {
            b'(' => self.fields(path),
            b'[' => self.list(path),
            b'{' => self.map(path),
            b')' | b']' | b'}' | b',' | b':' => return,
            _ => {
                self.token();
                let end = self.at;
                if is_word(first) && self.peek() == Some(b'(') {
                    self.fields(path);
                } else {
                    self.at = end;
                }
            }
        }
        let span = start..self.at;
        self.spans.entry(path.clone()).or_insert(span);
    }

    fn list(&mut self, path: &mut String) {
        let length = path.len();
        self.at += 1;
        for item in 0_usize.. {
            match self.peek() {
                None => return,
                Some(b']') => break,
                Some(_) => {}
            }
            path.push_str(&format!("[{item}]"));
            self.item(path);
            path.truncate(length);
        }
        self.at += 1;
    }

    fn map(&mut self, path: &mut String) {
        let length = path.len();
        self.at += 1;
        loop {
            match self.peek() {
                None => return,
                Some(b'}') => break,
                Some(_) => {}
            }
            let start = self.at;
            self.token();
            let key = String::from_utf8_lossy(&self.text[start..self.at]).trim_matches('"').to_owned();
            if self.peek() == Some(b':') {
                self.at += 1;
            }
            step(path, &key);
            self.item(path);
            path.truncate(length);
        }
        self.at += 1;
    }

    /// What stands in round brackets: named fields, or items.
    fn fields(&mut self, path: &mut String) {
        let length = path.len();
        let single = self.single();
        self.at += 1;
        for item in 0_usize.. {
            match self.peek() {
                None => return,
                Some(b')') => break,
                Some(_) => {}
            }
            if let Some(name) = self.name() {
                step(path, &name);
            } else if !single {
                step(path, &item.to_string());
            }
            self.item(path);
            path.truncate(length);
        }
        self.at += 1;
    }

    /// One item and the comma after it. Always moves on.
    fn item(&mut self, path: &mut String) {
        let before = self.at;
        self.value(path);
        if self.peek() == Some(b',') || self.at == before {
            self.at += 1;
        }
    }

    /// The name of a field, if one stands here with its colon.
    fn name(&mut self) -> Option<String> {
        let start = self.at;
        if !is_word(self.text[start]) {
            return None;
        }
        self.token();
        let name = String::from_utf8_lossy(&self.text[start..self.at]).into_owned();
        if self.peek() == Some(b':') {
            self.at += 1;
            return Some(name);
        }
        self.at = start;
        None
    }

    /// True when the round brackets that open here hold exactly one item without a name.
    fn single(&mut self) -> bool {
        let start = self.at;
        self.at += 1;
        let named = self.peek().is_some() && self.name().is_some();
        let (mut depth, mut items, mut empty) = (0_usize, 0_usize, true);
        while let Some(byte) = self.peek() {
            match byte {
                b')' if depth == 0 => break,
                b',' if depth == 0 => empty = true,
                _ if depth == 0 && empty => (items, empty) = (items + 1, false),
                _ => {}
            }
            match byte {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.token();
        }
        self.at = start;
        !named && items == 1
    }
}

fn step(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+' | b'.') || byte >= 0x80
}
