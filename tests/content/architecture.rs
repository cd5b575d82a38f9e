//! The shape of the package: who may import whom, what pure code may touch, and that no word for the player stands in code.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Each module and what it may import beside itself.
const IMPORTS: [(&str, &[&str]); 8] = [
    ("story", &[]),
    ("l10n", &["story"]),
    ("progress", &["story"]),
    ("author", &["story", "l10n"]),
    ("game", &["story", "l10n", "progress"]),
    ("shell", &["story", "l10n", "progress", "game"]),
    ("bin/sango.rs", &["story", "l10n", "progress", "game", "shell"]),
    ("bin/sango-author", &["story", "l10n", "author"]),
];

const PURE: [&str; 4] = ["story", "l10n", "progress", "author"];

/// What pure code must not name.
const OUTSIDE: [&str; 10] =
    ["std::fs", "std::time", "std::env", "std::net", "std::process", "std::thread", "bevy::", "web_sys::", "rand::rng", "rand::thread_rng"];

/// What would open a connection.
const NETWORK: [&str; 21] = [
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "surf",
    "attohttpc",
    "minreq",
    "h2",
    "quinn",
    "rustls",
    "native-tls",
    "openssl",
    "tungstenite",
    "tokio-tungstenite",
    "ewebsock",
    "matchbox_socket",
    "gloo-net",
    "ehttp",
    "async-net",
    "libp2p",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder, with its path from the root of the package.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

/// The code without its comments.
fn code(source: &str) -> String {
    source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// All paths that begin with a root such as `crate`, with `use` trees spread out.
fn paths(code: &str, root: &str) -> BTreeSet<String> {
    let start = format!("{root}::");
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(&start) {
        let inside_a_name = code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':');
        if !inside_a_name {
            spread(root, &code[at + start.len()..], &mut found);
        }
    }
    found
}

/// Spreads out what follows `prefix::` and returns what is left behind it.
fn spread<'a>(prefix: &str, rest: &'a str, found: &mut BTreeSet<String>) -> &'a str {
    let rest = rest.trim_start();
    if let Some(mut inner) = rest.strip_prefix('{') {
        loop {
            inner = inner.trim_start().trim_start_matches(',').trim_start();
            if let Some(after) = inner.strip_prefix('}') {
                return after;
            }
            if inner.is_empty() {
                return inner;
            }
            inner = spread(prefix, inner, found);
        }
    }
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '*')).unwrap_or(rest.len());
    if end == 0 {
        return rest.get(1..).unwrap_or_default();
    }
    let path = format!("{prefix}::{}", &rest[..end]);
    let mut after = &rest[end..];
    match after.strip_prefix("::") {
        Some(deeper) => after = spread(&path, deeper, found),
        None => _ = found.insert(path),
    }
    match after.trim_start().strip_prefix("as ") {
        Some(renamed) => renamed.trim_start().trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'),
        None => after,
    }
}

#[test]
fn use_trees_are_spread_out() {
    let found = paths("use crate::{a::{B as C, d::*}, e}; let x = crate::f::g(); notcrate::h();", "crate");
    let wanted = ["crate::a::B", "crate::a::d::*", "crate::e", "crate::f::g"];
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), wanted);
}

#[test]
fn modules_import_only_what_stands_before_them() {
    let mut wrong = Vec::new();
    for (file, source) in sources("src") {
        let name = file.strip_prefix("src/").unwrap();
        let Some((module, allowed)) =
            IMPORTS.iter().find(|(module, _)| name == *module || name == format!("{module}.rs") || name.starts_with(&format!("{module}/")))
        else {
            assert_eq!(name, "lib.rs", "src/{name} belongs to no module of the table");
            continue;
        };
        let code = code(&source);
        for path in paths(&code, "crate").into_iter().chain(paths(&code, "sango")) {
            let target = path.split("::").nth(1).unwrap();
            if target != *module && !allowed.contains(&target) {
                wrong.push(format!("{file}: {path}"));
            }
        }
        // `super` often enough is `crate`: the table would not see it.
        let depth = name.trim_end_matches(".rs").trim_end_matches("/mod").split('/').count();
        if code.contains(&"super::".repeat(depth)) {
            wrong.push(format!("{file}: leaves its module by `super`"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn pure_code_knows_no_engine_no_files_and_no_clock() {
    let mut wrong = Vec::new();
    for module in PURE {
        for (file, source) in sources(&format!("src/{module}")) {
            let code = code(&source);
            let mut named: BTreeSet<String> = BTreeSet::new();
            for root in ["std", "bevy", "web_sys", "rand"] {
                named.extend(paths(&code, root));
            }
            wrong.extend(
                named
                    .iter()
                    .filter(|path| OUTSIDE.iter().any(|out| format!("{path}::").starts_with(out)))
                    .map(|path| format!("{file}: {path}")),
            );
            wrong.extend(
                ["cfg(feature", "println!", "eprintln!"].iter().filter(|word| code.contains(**word)).map(|word| format!("{file}: {word}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_module_says_what_it_does() {
    let silent: Vec<String> = ["src", "tests"]
        .iter()
        .flat_map(|folder| sources(folder))
        .filter(|(_, source)| !source.starts_with("//! "))
        .map(|(file, _)| file)
        .collect();
    assert!(silent.is_empty(), "the first line must be a `//!` comment: {silent:#?}");
}

#[test]
fn no_word_for_the_player_stands_in_code() {
    let makers = [
        "Text::new(",
        "Text::from(",
        "Text(",
        "TextSpan::new(",
        "TextSpan::from(",
        "TextSpan(",
        "Text2d::new(",
        "set_text_content(Some(",
        "set_inner_text(",
        "set_title(",
        "set_label(",
        "set_description(",
    ];
    let mut wrong = Vec::new();
    for (file, source) in sources("src/game").into_iter().chain(sources("src/shell")) {
        if file.starts_with("src/game/theme/") {
            continue;
        }
        let dense: String = code(&source).split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(");
        for maker in makers {
            for (at, _) in dense.match_indices(maker) {
                let rest = &dense[at + maker.len()..];
                if rest.starts_with("format!(\"") || (rest.starts_with('"') && !rest.starts_with("\"\"")) {
                    wrong.push(format!("{file}: {maker}{:.30}", rest));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "every word is a message: {wrong:#?}");
}

#[test]
fn nothing_is_left_unfinished() {
    // Put together here, so that this file does not find itself.
    let words = ["to|do!", "unimple|mented!", "db|g!(", "#[ig|nore", "TO|DO", "FIX|ME", "XX|X"].map(|word| word.replace('|', ""));
    let mut found = Vec::new();
    for (file, source) in ["src", "tests"].iter().flat_map(|folder| sources(folder)) {
        found.extend(words.iter().filter(|word| source.contains(word.as_str())).map(|word| format!("{file}: {word}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_can_reach_the_network() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for name in NETWORK {
        assert!(!manifest.lines().any(|line| line.starts_with(&format!("{name} ="))), "{name} is a dependency");
        assert!(!lock.contains(&format!("\nname = \"{name}\"\n")), "{name} comes with a dependency");
    }
    for feature in ["WebSocket", "XmlHttpRequest", "RequestInit", "RtcPeerConnection", "EventSource", "Beacon"] {
        assert!(!manifest.contains(&format!("\"{feature}\"")), "the browser feature {feature} is switched on");
    }
    for (file, source) in sources("src") {
        for word in ["std::net", "TcpStream", "UdpSocket", "send_beacon", "fetch_with_"] {
            assert!(!source.contains(word), "{file}: {word}");
        }
    }
}

#[test]
fn the_core_builds_without_the_engine() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for line in manifest.lines().filter(|line| line.starts_with("bevy") && line.contains("version")) {
        assert!(line.contains("optional = true"), "{line}");
    }
}
