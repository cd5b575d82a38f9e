//! Words in Fluent, and what a locale says about itself in RON: the list, locale files, help lines, locks.

use std::collections::BTreeSet;

use sango::{
    l10n::{
        check::{Asked, Use, check},
        day::Day,
        help_lines::HelpLines,
        locales::Locales,
        lock::{self, Lock},
        message::Message,
        plain,
        source::Source,
        survey::survey,
        words::ReferenceWords,
    },
    story::{diagnostic::Diagnostic, world::Words},
};

use super::{can_be_shown, fuzz, read, read_all};

const LIST: &str = "Locales(reference: \"en\", locales: [(tag: \"en\", files: [\"a.ftl\"]), (tag: \"en-NG\", files: [\"a.ftl\"]), (tag: \"ar\", files: [\"a.ftl\"])])";
const BASE: &str = "-lina = Lina\n    .vowel = no\nhello = Hello, { -lina }!\n    .more = { $count ->\n        [one] One\n       *[other] { $count } of { hello }\n    }\nbye = { hello } { NUMBER($count, minimumFractionDigits: 2) }\n";
const COUNTRY: &str = "-lina = Amara\nhello = { -lina(form: \"many\") }\n";
const OTHER: &str = "# شكرا\nhello = مرحبا { $count ->\n    [zero] لا\n    [two] اثنان\n   *[other] { $count }\n }\n";

/// The files of three small locales, one of them replaced.
fn sources(path: &str, bytes: &[u8]) -> Vec<Source> {
    let about = |tag: &str, more: &str| format!("Locale(tag: \"{tag}\", name: \"N\", hello: \"H\", {more} review: Draft)");
    let files = [
        ("locales/index.ron", LIST.to_owned()),
        ("locales/en/locale.ron", about("en", "fonts: (text: \"a.ttf\", display: \"b.ttf\"), culture: \"base\",")),
        ("locales/en-NG/locale.ron", about("en-NG", "parent: \"en\", region: \"NG\",")),
        ("locales/ar/locale.ron", about("ar", "parent: \"en\", direction: RightToLeft,")),
        ("locales/en/a.ftl", BASE.to_owned()),
        ("locales/en-NG/a.ftl", COUNTRY.to_owned()),
        ("locales/ar/a.ftl", OTHER.to_owned()),
        ("locales/en-NG/lock.ron", "Lock({\"hello\": \"00000000\"})".to_owned()),
        ("locales/help-lines/index.ron", "Countries([\"NG\"])".to_owned()),
        ("locales/help-lines/NG.ron", "HelpLines(country: \"NG\", lines: [])".to_owned()),
    ];
    let keep = |(name, text): (&str, String)| if name == path { Source::new(name, bytes) } else { Source::new(name, text) };
    files.into_iter().map(keep).collect()
}

/// Everything that is done with locales, with one file replaced.
fn answer(path: &str, bytes: &[u8]) -> Vec<Diagnostic> {
    let sources = sources(path, bytes);
    let (locales, mut findings) = Locales::read(&sources);
    findings.extend(lock::check(&locales, &sources));
    let (help, more) = HelpLines::read(&sources);
    findings.extend(more);
    findings.extend(help.check_age(Day { year: 2026, month: 8, day: 1 }));
    let _ = (help.for_child("NG", None), help.emergency("NG", None));
    let uses = ["hello", "bye", "hallo"].map(|id| Use { id: id.into(), file: "levels/a.ron".into(), ..Use::default() });
    let asked = Asked { uses: uses.into(), complete: vec!["a.ftl".into()], hidden: Vec::new() };
    findings.extend(check(&locales, &asked, Some(&[])));
    let words = ReferenceWords::new(&locales);
    let ids: Vec<String> = words.ids().into_iter().map(str::to_owned).collect();
    for id in ids.iter().take(50) {
        let _ = words.wording(id, None);
    }
    let locales = locales.with_pseudo();
    let tags: Vec<String> = locales.tags().map(str::to_owned).collect();
    for tag in tags.iter().take(8) {
        let library = locales.library(tag);
        for id in ids.iter().take(50) {
            let said = plain(&library.format(&Message::new(id.as_str()).arg("count", 2)));
            assert!(said.len() <= 200 * bytes.len() + 100_000, "{id} says {} bytes", said.len());
        }
        let _ = (library.take_reports(), survey(&locales, tag, &BTreeSet::new()));
        let _ = lock::confirm(&locales, tag, &Lock::read(&sources, tag).unwrap_or_default(), None);
    }
    can_be_shown(path, bytes, &findings);
    findings
}

const FLUENT: [&str; 22] = [
    "{ hello }",
    "{ -lina }",
    "{ -lina.vowel }",
    "{ bye.more }",
    "{ $count }",
    "{ NUMBER($count) }",
    "{ NOBODY() }",
    "{ \"\\u0041\" }",
    "{ $count ->\n [one] a\n *[other] b\n }",
    "\nhello = a\n",
    "\n-lina = b\n",
    "    .more = c\n",
    "*[other]",
    "->",
    "[one]",
    "{ 3.14 }",
    "\\uD800",
    "\\U110000",
    "https://example.org",
    "# ",
    "### ",
    "(form: \"many\")",
];

/// Fluent files that are small and mean much.
fn hostile_words() -> Vec<Vec<u8>> {
    let lines = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>().into_bytes();
    vec![
        vec![b' '; 2_000_000],
        vec![0xff; 10_000],
        b"{ $".repeat(50_000),
        b"a = { a }\n".repeat(50_000),
        // Each message says the next one twice: 2^60 words.
        lines(60, &|at| format!("m{at} = {{ m{} }}{{ m{} }}\n", at + 1, at + 1)),
        lines(60, &|at| format!("-t{at} = {{ -t{} }}{{ -t{} }}\n", at + 1, at + 1)),
        // A chain, and a circle, longer than any stack is deep.
        lines(40_000, &|at| format!("m{at} = {{ m{} }}\n", at + 1)),
        lines(40_000, &|at| format!("m{at} = {{ m{} }}\n", (at + 1) % 40_000)),
        [b"hello = { $count ->\n".to_vec(), b" [one] a\n".repeat(50_000), b"*[other] b\n }\n".to_vec()].concat(),
        [b"hello = ".to_vec(), b"{ $count ->\n [one] a\n *[other] b\n }".repeat(10_000), b"\n".to_vec()].concat(),
        [b"hello = ".to_vec(), b"{ nobody }".repeat(50_000), b"\n".to_vec()].concat(),
        lines(3_000, &|at| format!("hella-{at} = {{ helli-{at} }}\n")),
        lines(100_000, &|_| "?\n".into()),
        lines(20_000, &|_| "hello = a\n".into()),
        [b"hello = ".to_vec(), vec![b'a'; 900_000]].concat(),
        [vec![b'h'; 900_000], b" = a\n".to_vec()].concat(),
        format!("hello = {{ {} }}\n", "h".repeat(900_000)).into_bytes(),
    ]
}

#[test]
fn no_words_are_too_hostile() {
    let seeds = vec![BASE.into(), COUNTRY.into(), OTHER.into(), read("locales/en/terms.ftl"), read("locales/ru/common.ftl")];
    fuzz("words", hostile_words(), seeds, &FLUENT, |bytes| {
        let mut findings = answer("locales/en/a.ftl", bytes);
        if bytes.len() < 100_000 {
            findings.extend(["locales/en-NG/a.ftl", "locales/ar/a.ftl"].iter().flat_map(|path| answer(path, bytes)));
        }
        findings
    });
}

const RON: [&str; 20] = [
    "\"en\"",
    "\"en-NG\"",
    "\"ar\"",
    "\"tlh\"",
    "\"../en\"",
    "\"/\"",
    "parent: \"ar\",",
    "parent: \"en-NG\",",
    "RightToLeft",
    "Draft",
    "Reviewed(by: \"A\", on: \"2026-01-01\")",
    "\"0000-00-00\"",
    "\"9999-12-31\"",
    "\"2026-02-30\"",
    "region: \"XX\",",
    "Countries(",
    "Locales(",
    "Lock({",
    "Daily(from: \"\", to: \"\")",
    "CsamReport",
];

fn hostile_files() -> Vec<Vec<u8>> {
    let list = |item: &dyn Fn(usize) -> String| (0..15_000).map(item).collect::<String>();
    vec![
        vec![b'['; 500_000],
        format!("Locales(reference: \"en\", locales: [{}])", list(&|at| format!("(tag: \"l{at}\", files: [\"a.ftl\"]),"))).into_bytes(),
        format!("Locales(reference: \"en\", locales: [{}])", list(&|_| "(tag: \"en\", files: [\"a.ftl\"]),".into())).into_bytes(),
        format!("Locales(reference: \"en\", locales: [(tag: \"en\", files: [{}])])", list(&|_| "\"a.ftl\",".into())).into_bytes(),
        format!("Countries([{}])", list(&|at| format!("\"C{at}\","))).into_bytes(),
        format!("Countries([{}])", list(&|_| "\"NG\",".into())).into_bytes(),
        format!("Lock({{{}}})", list(&|at| format!("\"m{at}\": \"0\","))).into_bytes(),
        format!("Locale(tag: \"en\", name: \"{}\", hello: \"\", parent: \"en\", review: Draft)", "n".repeat(900_000)).into_bytes(),
        format!(
            "HelpLines(country: \"NG\", lines: [{}])",
            "(kind: Police, name: {}, seen_in: Secondary, source_url: \"\"),".repeat(8_000)
        )
        .into_bytes(),
    ]
}

#[test]
fn no_locale_file_is_too_hostile() {
    let mut seeds = vec![
        LIST.into(),
        read("locales/en-NG/locale.ron"),
        read("locales/ar/locale.ron"),
        read("locales/help-lines/index.ron"),
        b"Lock({\"hello\": \"00000000\"})".to_vec(),
    ];
    seeds.extend(read_all("locales/help-lines", "G.ron"));
    seeds.extend(read_all("locales/help-lines", "R.ron"));
    fuzz("locales", hostile_files(), seeds, &RON, |bytes| {
        let paths = ["index.ron", "en/locale.ron", "ar/locale.ron", "en-NG/lock.ron", "help-lines/index.ron", "help-lines/NG.ron"];
        // Nobody says about a file what another reader says about it too.
        paths.iter().map(|path| answer(&format!("locales/{path}"), bytes)).max_by_key(Vec::len).unwrap_or_default()
    });
}
