//! Changes a file as no editor would: bytes flipped, spans cut and repeated, words swapped, brackets nested, numbers blown up.

use rand_pcg::{Pcg64, rand_core::Rng};

/// No changed file is longer: what a long one does is tried by hand-made inputs.
const LONGEST: usize = 96 * 1024;

/// What is dangerous in every format.
const WORDS: [&str; 26] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "\n",
    "\r\n",
    "\0",
    "#",
    "/*",
    "*/",
    "//",
    "r#\"",
    "-",
    "=",
    ".",
    "\u{feff}",
    "\u{202e}",
    "\u{10ffff}",
    "é",
    "99999999999999999999999",
];

/// Numbers at the edges of their kinds.
const NUMBERS: [&str; 12] =
    ["0", "-1", "255", "256", "65536", "4294967295", "4294967296", "18446744073709551615", "-9223372036854775808", "1e999", "NaN", "0x_"];

/// Brackets and what else opens something.
const OPENERS: [&[u8]; 10] = [b"(", b"[", b"{", b"[(", b"Not(", b"Some(", b"{ $a ->\n [x] ", b"{ NUMBER(", b"{\"a\":", b"Only([Young], ["];

/// A source of changes: the same number gives the same changes on every machine.
pub struct Mutator {
    chance: Pcg64,
    seeds: Vec<Vec<u8>>,
    words: Vec<String>,
}

impl Mutator {
    /// Changes these files, with words that mean something in their format.
    pub fn new(number: u64, seeds: Vec<Vec<u8>>, words: &[&str]) -> Self {
        let words = WORDS.iter().chain(words).map(|word| (*word).to_owned()).collect();
        Self { chance: Pcg64::new(number.into(), 0x5a60), seeds, words }
    }

    /// The next file: one of the seeds with one to five changes.
    pub fn next(&mut self) -> Vec<u8> {
        let at = self.below(self.seeds.len());
        let mut bytes = self.seeds[at].clone();
        for _ in 0..=self.below(5) {
            self.change(&mut bytes);
            bytes.truncate(LONGEST);
        }
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        match self.below(14) {
            0 => {
                let (at, bit) = (self.below(bytes.len()), self.below(8));
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << bit;
                }
            }
            1 => {
                let at = self.below(bytes.len());
                bytes.truncate(at);
            }
            2 => {
                let span = self.span(bytes, 60);
                bytes.drain(span);
            }
            3 => {
                let (span, times) = (self.span(bytes, 2000), 1 + self.below(40));
                let again = bytes[span.clone()].repeat(times);
                bytes.splice(span.end..span.end, again);
            }
            4 => {
                let (one, other) = (self.token(bytes), self.token(bytes));
                let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
                if first.end <= second.start {
                    let (left, right) = (bytes[first.clone()].to_vec(), bytes[second.clone()].to_vec());
                    bytes.splice(second, left);
                    bytes.splice(first, right);
                }
            }
            5 => {
                let (at, word) = (self.below(bytes.len() + 1), self.word());
                bytes.splice(at..at, word);
            }
            6 | 7 => {
                let (token, word) = (self.token(bytes), self.word());
                bytes.splice(token, word);
            }
            8 => {
                let digits: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
                if let Some(at) = digits.get(self.below(digits.len())) {
                    let end = bytes[*at..].iter().position(|byte| !byte.is_ascii_digit()).map_or(bytes.len(), |length| at + length);
                    let number = NUMBERS[self.below(NUMBERS.len())];
                    bytes.splice(*at..end, number.bytes());
                }
            }
            9 => {
                let (at, opener, times) = (self.below(bytes.len() + 1), OPENERS[self.below(OPENERS.len())], self.below(300));
                bytes.splice(at..at, opener.repeat(times));
            }
            10 => {
                let (at, word, times) = (self.below(bytes.len() + 1), self.word(), self.below(5000));
                bytes.splice(at..at, word.repeat(times));
            }
            11 => {
                let (at, wild) = (self.below(bytes.len() + 1), [0x80 | self.below(128) as u8, self.below(256) as u8]);
                bytes.splice(at..at, wild);
            }
            12 => {
                let other = self.below(self.seeds.len());
                let other = self.seeds[other].clone();
                let (from, to) = (self.span(&other, 3000), self.span(bytes, 100));
                bytes.splice(to, other[from].iter().copied());
            }
            _ => {
                // A word of the file stands where another one stood: the names stay known, their meaning does not.
                let (from, to) = (self.token(bytes), self.token(bytes));
                let word = bytes[from].to_vec();
                bytes.splice(to, word);
            }
        }
    }

    /// A number below the limit; 0 where nothing is below.
    fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.chance.next_u64()) * limit as u128) >> 64) as usize
    }

    fn span(&mut self, bytes: &[u8], longest: usize) -> std::ops::Range<usize> {
        let at = self.below(bytes.len());
        at..(at + self.below(longest)).min(bytes.len())
    }

    /// One word, number or mark of the file.
    fn token(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(*byte, b'-' | b'_') || *byte >= 0x80;
        let at = self.below(bytes.len());
        let start = bytes[..at].iter().rposition(|byte| !part(byte)).map_or(0, |before| before + 1);
        let length = bytes[start..].iter().position(|byte| !part(byte)).unwrap_or(bytes.len() - start);
        start..(start + length.max(1)).min(bytes.len())
    }

    fn word(&mut self) -> Vec<u8> {
        let at = self.below(self.words.len());
        self.words[at].clone().into_bytes()
    }
}
