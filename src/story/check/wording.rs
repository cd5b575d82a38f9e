//! Words: each message is there, with the right variables, and short enough for a child.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        diagnostic::{Diagnostic, MOST_HINTS, did_you_mean, line_column},
        episode::{Use, UseKind},
        playthrough::MASCOT,
        script::BeatScript,
        walk::{Node, walk},
        world::{Wording, Words},
    },
    Checker,
};

/// Words in a bubble.
const BUBBLE: usize = 20;
/// Words in a situation.
const SITUATION: usize = 40;
/// Words in a sentence.
const SENTENCE: usize = 14;
/// Shorter lines come again in every story.
const REPEATED: usize = 5;
/// Words in an option that the youngest read.
const YOUNG_OPTION: usize = 9;

impl Checker<'_> {
    pub(super) fn wording(&mut self) {
        let Some(words) = self.world.words else { return };
        let mut seen = BTreeSet::new();
        for used in &self.facts.messages {
            if seen.insert((&used.id, used.attribute)) {
                self.used(used, words);
            }
        }
        self.repeated(words);
    }

    /// The same words of the same speaker under two ids: a translator does the work twice, and the two drift apart. Short
    /// cries come again in every story. Options, adults and buttons have to have ids of their own: they may say the same.
    fn repeated(&mut self, words: &dyn Words) {
        let mut lines: Vec<(String, &str, &str)> = Vec::new();
        walk(self.script, &mut |node, path, _| match node {
            Node::Beat(BeatScript::Say(who, _, text)) => lines.push((format!("{path}.2"), who, text)),
            Node::Beat(BeatScript::Sound(effect, text)) => lines.push((format!("{path}.1"), effect, text)),
            Node::Beat(BeatScript::Choose(choice)) => lines.push((format!("{path}.ask"), MASCOT, &choice.ask)),
            Node::Beat(BeatScript::Reflect(reflect)) => lines.push((format!("{path}.ask"), MASCOT, &reflect.ask)),
            _ => {}
        });
        let mut first: BTreeMap<(&str, String), (&str, usize)> = BTreeMap::new();
        for (path, who, id) in lines {
            let Some(wording) = words.wording(id, None).filter(|wording| count(&wording.text) >= REPEATED) else { continue };
            let span = self.source.span(&path);
            let start = span.as_ref().map_or(0, |span| span.start);
            let (earlier, at) = *first.entry((who, wording.text.to_lowercase())).or_insert((id, start));
            if earlier != id {
                let (line, _) = line_column(self.text, at);
                let message = format!("`{id}` says what `{earlier}` in line {line} says: \"{}\"", wording.text);
                let finding = Diagnostic::note("S047", self.file, message).at(span);
                self.findings.push(finding.hint(format!("name `{earlier}` here too, unless a translator may want other words")));
            }
        }
    }

    fn used(&mut self, used: &Use, words: &dyn Words) {
        match (words.wording(&used.id, used.attribute), used.attribute) {
            (Some(wording), _) => self.worded(used, &wording),
            (None, None) => {
                let mut finding = self.at(used, "S040", format!("the reference language has no message `{}`", used.id));
                finding.expected = Some(format!("`{} = …`", used.id));
                if self.findings.len() < MOST_HINTS {
                    finding.hint = did_you_mean(&used.id, words.ids());
                }
                self.findings.push(finding);
            }
            // A missing message is named once, not again for its attribute.
            (None, Some(attribute)) if words.wording(&used.id, None).is_some() => {
                let finding = self.at(used, "S041", format!("the message `{}` has no `.{attribute}`", used.id));
                self.findings.push(finding.expected(format!("`.{attribute} = …` below it")));
            }
            (None, Some(_)) => {}
        }
    }

    fn worded(&mut self, used: &Use, wording: &Wording) {
        let given: BTreeSet<&str> = used.variables.iter().copied().collect();
        let asked: BTreeSet<&str> = wording.variables.iter().map(String::as_str).collect();
        if given != asked {
            let list = |names: &BTreeSet<&str>| match names.len() {
                0 => "no variables".to_owned(),
                _ => names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", "),
            };
            let message = format!("the message `{}` asks for {}", used.id, list(&asked));
            let finding = self.at(used, "S042", message).expected(list(&given));
            self.findings.push(finding);
        }
        // What is mended in the words points at the words, where their file is known.
        let said = |code, message: String| match wording.place.clone() {
            Some((file, span)) => Diagnostic::warning(code, file, message).at(span),
            None => Diagnostic::warning(code, self.file, message).at(used.span.clone()),
        };
        let mut findings = Vec::new();
        let mut long = |code, what: &str, found: usize, most: usize| {
            if found > most {
                let message = format!("{what} of `{}` has {found} words: \"{}\"", used.id, wording.text);
                findings.push(said(code, message).expected(format!("at most {most} words")));
            }
        };
        if used.kind != UseKind::Label {
            let most = if used.kind == UseKind::Situation { SITUATION } else { BUBBLE };
            long("S043", "the text", count(&wording.text), most);
            let longest = sentences(&wording.text).map(count).max().unwrap_or(0);
            long("S044", "a sentence", longest, SENTENCE);
        }
        if used.kind == UseKind::YoungOption {
            long("S045", "the option", count(&wording.text), YOUNG_OPTION);
        }
        for name in &wording.literal_names {
            let message = format!("the name \"{name}\" stands in `{}` as plain letters", used.id);
            findings.push(said("S046", message).expected("the term, such as `{ -lina }`"));
        }
        self.findings.extend(findings);
    }

    fn at(&self, used: &Use, code: &'static str, message: String) -> Diagnostic {
        Diagnostic::error(code, self.file, message).at(used.span.clone())
    }
}

/// How many words a text has.
#[must_use]
pub fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The sentences of a text.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // A mark ends a sentence only before a blank or the end: `sky-g0ats.example` is one word.
    let ends = text.match_indices(['.', '!', '?', '…']).map(|(at, mark)| at + mark.len());
    let ends: Vec<usize> = ends
        .filter(|end| text[*end..].trim_start_matches(['"', '”', '\'']).chars().next().is_none_or(char::is_whitespace))
        .chain([text.len()])
        .collect();
    let mut start = 0;
    ends.into_iter().map(move |end| &text[std::mem::replace(&mut start, end)..end])
}
