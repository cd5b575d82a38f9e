//! Every message that the code of the game names is there, with the variables that it is given.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sango::{
    l10n::{self, check::Asked, locales::Locales, source::Source, words::ReferenceWords},
    story::{
        self,
        world::{Words, World},
    },
};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A message as code asks for it: `Message::new("id").attr("about").arg("count", 3)`.
#[derive(Debug, Default)]
struct Named {
    id: String,
    attr: Option<String>,
    args: Vec<String>,
}

/// A path from the root of the content, with `/` between the folders.
fn name(path: &Path) -> String {
    path.strip_prefix(ROOT).expect("below the root").to_string_lossy().replace('\\', "/")
}

fn shipped() -> Locales {
    let mut paths = Vec::new();
    files(&Path::new(ROOT).join("locales"), "", &mut paths);
    let sources: Vec<Source> = paths.iter().map(|path| Source::new(name(path), fs::read(path).expect("it can be read"))).collect();
    Locales::read_with_print(&sources).0
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
}

/// The text between the quotes that the code starts with, and what follows.
fn quoted(code: &str) -> Option<(&str, &str)> {
    code.strip_prefix('"')?.split_once('"')
}

/// The code after the bracket that closes the one it stands in.
fn after_bracket(code: &str) -> &str {
    let mut depth = 1_i32;
    let mut in_text = false;
    for (at, letter) in code.char_indices() {
        match letter {
            '"' => in_text = !in_text,
            '(' if !in_text => depth += 1,
            ')' if !in_text => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &code[at + 1..];
        }
    }
    ""
}

fn named(code: &str) -> Vec<Named> {
    let mut all = Vec::new();
    for (at, start) in code.match_indices("Message::new(") {
        let Some((id, rest)) = quoted(&code[at + start.len()..]) else { continue };
        let mut message = Named { id: id.to_owned(), ..Named::default() };
        let mut rest = after_bracket(rest);
        loop {
            let next = rest.trim_start();
            if let Some((attr, after)) = next.strip_prefix(".attr(").and_then(quoted) {
                message.attr = Some(attr.to_owned());
                rest = after_bracket(after);
            } else if let Some((arg, after)) = next.strip_prefix(".arg(").and_then(quoted) {
                message.args.push(arg.to_owned());
                rest = after_bracket(after);
            } else {
                break;
            }
        }
        all.push(message);
    }
    all
}

#[test]
fn code_asks_only_for_messages_that_are_there() {
    let root = Path::new(ROOT);
    let reference = ReferenceWords::new(&shipped());
    let mut code = Vec::new();
    files(&root.join("src"), ".rs", &mut code);
    let mut missing = Vec::new();
    for path in code {
        for message in named(&fs::read_to_string(&path).expect("it can be read")) {
            let Some(words) = reference.wording(&message.id, message.attr.as_deref()) else {
                missing.push(format!("{}: no {message:?}", name(&path)));
                continue;
            };
            for variable in words.variables.iter().filter(|variable| !message.args.contains(variable)) {
                missing.push(format!("{}: ${variable} is not given to {message:?}", name(&path)));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_episode_asks_for_every_message_of_its_file() {
    let read = |file: &str| fs::read_to_string(Path::new(ROOT).join(file)).expect("it can be read");
    let season = "levels/season-one/season.ron";
    let season = story::season::check(season, &read(season), None, None).0.expect("it can be read");
    let mut asked = Asked::default();
    for id in &season.episodes {
        let file = format!("levels/season-one/{id}.ron");
        let (episode, _) = story::check::check(&file, &read(&file), &World::unknown());
        asked.add_episode(&file, &episode.unwrap_or_else(|| panic!("{id} is not sound")));
    }
    let mut found = l10n::check::check(&shipped(), &asked, None);
    // Drafts (L027) may still lack words (L014).
    found.retain(|mistake| !["L014", "L027"].contains(&mistake.code));
    assert_eq!(found, []);
}
