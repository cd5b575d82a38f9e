//! Looks of cultures, the catalogues of pictures and sounds, and drawings.

use sango::{
    author::{
        inputs::Inputs,
        lint::{Scope, lint},
    },
    story::diagnostic::Diagnostic,
};

use super::{can_be_shown, fuzz, read};

const FILES: [&str; 5] = [
    "assets/looks/base.ron",
    "assets/looks/en-NG.ron",
    "assets/art/catalogue.ron",
    "assets/audio/catalogue.ron",
    "assets/voice/manifest.ron",
];

const DRAWING: &str = "assets/art/places/desk.svg";

const WORDS: [&str; 22] = [
    "parent: \"base\",",
    "parent: \"en-NG\",",
    "Person((",
    "Prop(\"a\")",
    "Mascot",
    "Plain(\"#FFFFFF\")",
    "Pattern(\"ankara_leaf\", (",
    "\"#FFFFF\"",
    "Ashamed: (face: \"a\", arms: \"b\"),",
    "Part(\"flag\")",
    "Sprite(\"bird\")",
    "<svg viewBox=\"0 0 1 1\">",
    "</svg>",
    "<g>",
    "</g>",
    "<!--",
    "<![CDATA[",
    "&amp;",
    "<script>",
    "href=\"#a\"",
    "viewBox=\"0 0 -1 NaN\"",
    "url(#a)",
];

fn answer(path: &str, bytes: &[u8]) -> Vec<Diagnostic> {
    let mut inputs = Inputs::default();
    for file in FILES {
        inputs.add(file, read(file));
    }
    inputs.add(path, bytes.to_vec());
    let report = lint(&inputs, &Scope::default()).unwrap();
    can_be_shown(path, bytes, report.findings());
    // Most drawings are not there; only what is said about this file counts.
    report.findings().iter().filter(|finding| finding.file == path && finding.code != "A008").cloned().collect()
}

#[test]
fn no_culture_is_too_hostile() {
    let hostile = FILES.iter().flat_map(|_| [vec![b'{'; 500_000], vec![0xfe; 1000], b"(cast: {".to_vec()]);
    let seeds = vec![read(FILES[1]), read(FILES[2]), read(FILES[3]), read(FILES[4])];
    fuzz("culture", hostile.collect(), seeds, &WORDS, |bytes| {
        // Each file is read as what it was; what comes of it otherwise is the same for all.
        let kind = if bytes.windows(5).any(|part| part == b"skins") {
            FILES[2]
        } else if bytes.windows(7).any(|part| part == b"effects") {
            FILES[3]
        } else {
            FILES[1]
        };
        answer(kind, bytes)
    });
}

#[test]
fn no_drawing_is_too_hostile() {
    let hostile = vec![
        vec![b'<'; 1_500_000],
        [b"<svg viewBox=\"0 0 1 1\">".to_vec(), b"<g>".repeat(300_000)].concat(),
        [b"<svg viewBox=\"0 0 1 1\"".to_vec(), b" a=\"b\"".repeat(200_000), b"/>".to_vec()].concat(),
        [b"<svg viewBox=\"0 0 1 1\"><path d=\"".to_vec(), vec![b'M'; 1_500_000], b"\"/></svg>".to_vec()].concat(),
    ];
    fuzz(
        "drawings",
        hostile,
        vec![read("assets/art/life/bird.svg"), read("assets/art/props/goat_golden.svg")],
        &WORDS,
        |bytes| {
            let mut inputs = Inputs::default();
            inputs.add(DRAWING, bytes.to_vec());
            let report = lint(&inputs, &Scope::default()).unwrap();
            can_be_shown(DRAWING, bytes, report.findings());
            report.findings().to_vec()
        },
    );
}
