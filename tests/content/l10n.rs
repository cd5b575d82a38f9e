//! Words: layers, falling back, plural rules, the pseudo-locale, help lines, and every mistake that the check knows.

use std::{fs, path::Path};

use sango::{
    l10n::{
        check::{Asked, Use, check},
        codes::CODES,
        day::Day,
        help_lines::{HelpKind, HelpLine, HelpLines, SeenIn},
        library::Problem,
        locale::{Direction, Review},
        locales::Locales,
        lock::{self, Confirmed, Lock, Refused},
        message::Message,
        negotiate::negotiate,
        plain, pseudo,
        source::Source,
        words::ReferenceWords,
    },
    story::{
        diagnostic::{Diagnostic, Severity},
        world::Words,
    },
};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Every file below a folder, with paths from the root of the content.
fn read_all(root: &Path, folder: &str) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
                sources.push(Source::new(name, fs::read(&path).expect("the file can be read")));
            }
        }
    }
    sources
}

fn shipped() -> Locales {
    let (locales, found) = Locales::read(&read_all(Path::new(ROOT), "locales"));
    assert_eq!(found, []);
    locales
}

/// Locales from texts: the list is made from the paths, the reference is `en`.
fn locales(files: &[(&str, &str)]) -> Locales {
    let mut tags: Vec<&str> = files.iter().filter_map(|(path, _)| path.split('/').next()).collect();
    tags.dedup();
    let listed: String = tags
        .iter()
        .map(|tag| {
            let names: Vec<_> = files
                .iter()
                .filter_map(|(path, _)| path.strip_prefix(tag)?.strip_prefix('/'))
                .filter(|name| name.ends_with(".ftl"))
                .map(|name| format!("{name:?}"))
                .collect();
            format!("(tag: {tag:?}, files: [{}]),", names.join(", "))
        })
        .collect();
    let mut sources = vec![Source::new("locales/index.ron", format!("Locales(reference: \"en\", locales: [{listed}])"))];
    sources.extend(files.iter().map(|(path, text)| Source::new(format!("locales/{path}"), *text)));
    for tag in tags {
        let parent = match tag {
            "ha-NG" => "parent: \"en-NG\",",
            "en" => "",
            _ => "parent: \"en\",",
        };
        let about = format!("Locale(tag: {tag:?}, name: \"N\", hello: \"H\", {parent} review: Draft)");
        sources.push(Source::new(format!("locales/{tag}/locale.ron"), about));
    }
    let (locales, found) = Locales::read(&sources);
    assert_eq!(found, []);
    locales
}

fn say(locales: &Locales, tag: &str, id: &str) -> String {
    plain(&locales.library(tag).format(&Message::new(id)))
}

#[test]
fn a_base_message_says_the_names_of_the_pack() {
    let locales = shipped();
    assert_eq!(say(&locales, "en", "goat-kitchen-11"), "A message! And it's from Jojo!");
    assert_eq!(say(&locales, "en", "goat-link-ask"), "A gift and a hurry, both at once. What could Lina do?");
    assert_eq!(say(&locales, "en-NG", "goat-link-ask"), "A gift and a hurry, both at once. What could Amara do?");
    assert_eq!(say(&locales, "en-NG", "name-mascot"), "Agent COP");
    assert_eq!(say(&locales, "en-NG", "sticker-title"), "The Sad Yam");
    assert_eq!(say(&locales, "en-NG", "goat-again-nana-1"), "OTP? From our phone?");
}

#[test]
fn where_the_language_changes_the_next_bundle_is_asked() {
    let locales = locales(&[
        ("en/a.ftl", "-lina = Lina\nask = What could { -lina } do?\nbye = Bye, { -lina }\nonly-base = Base\n"),
        ("en-NG/a.ftl", "-lina = Amara\nbye = Bye o, { -lina }\n"),
        ("ha-NG/a.ftl", "-lina = Amina\nask = Me { -lina } za ta yi?\nbroken = { -nobody }\n"),
    ]);
    assert_eq!(say(&locales, "ha-NG", "ask"), "Me Amina za ta yi?");
    assert_eq!(say(&locales, "ha-NG", "bye"), "Bye o, Amara");
    assert_eq!(say(&locales, "ha-NG", "only-base"), "Base");
}

#[test]
fn what_is_missing_or_broken_falls_back_and_is_reported_once() {
    let locales = locales(&[
        ("en/a.ftl", "hello = Hello\n    .more = More\nonly = Only\n"),
        ("en-NG/a.ftl", "hello = Hello o, { $nobody }\nonly = { -gone }\n"),
    ]);
    let library = locales.library("en-NG");
    for _ in 0..2 {
        assert_eq!(library.format(&Message::new("hello")), "Hello");
        assert_eq!(library.format(&Message::new("hello").attr("more")), "More");
        assert_eq!(library.format(&Message::new("only")), "Only");
        assert_eq!(library.format(&Message::new("no-such-thing")), "…");
    }
    let reports = library.take_reports();
    assert_eq!(reports.len(), 4, "{reports:?}");
    assert!(matches!(&reports[0].problem, Problem::Broken(_)));
    assert_eq!(reports[0].instead.as_deref(), Some("en"));
    assert_eq!(reports[1].problem, Problem::Missing);
    assert_eq!((reports[3].id.as_str(), &reports[3].instead), ("no-such-thing", &None));
    assert!(reports.iter().all(|report| !report.to_string().is_empty()));
    assert_eq!(library.take_reports(), []);
}

#[test]
fn a_library_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&shipped().library("en"));
}

#[test]
fn plural_select_and_term_attributes() {
    let locales = locales(&[
        (
            "en/a.ftl",
            "-lina = Lina\n    .gender = feminine\nspots = { $found ->\n    [0] none of { $total }\n    [one] one of { $total }\n   *[other] { $found } of { $total }\n}\nwho = { -lina.gender ->\n    [feminine] she\n   *[other] they\n}\n",
        ),
        (
            "ar/a.ftl",
            "spots = { $found ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n",
        ),
    ]);
    let say = |tag: &str, found: usize| plain(&locales.library(tag).format(&Message::new("spots").arg("found", found).arg("total", 5)));
    assert_eq!([0, 1, 4].map(|found| say("en", found)), ["none of 5", "one of 5", "4 of 5"]);
    assert_eq!([0, 1, 2, 3, 11, 100].map(|found| say("ar", found)), ["zero", "one", "two", "few", "many", "other"]);
    assert_eq!(locales.library("en").format(&Message::new("who")), "she");
}

#[test]
fn numbers_are_written_in_the_digits_that_a_locale_names() {
    let locales = shipped();
    let say = |tag: &str| plain(&locales.library(tag).format(&Message::new("map-number").arg("number", 105)));
    assert_eq!(["en", "ar", "ar-MA", "ar-AE", "hu"].map(say), ["105", "١٠٥", "105", "105", "105"]);
    // Plural forms still see the number.
    let count = |tag: &str| plain(&locales.library(tag).format(&Message::new("inspect-found-about").arg("found", 2).arg("total", 4)));
    assert!(count("ar").contains("شيئان") && count("ar").contains('٤'), "{}", count("ar"));
}

#[test]
fn arguments_can_be_messages_and_are_isolated() {
    let locales = locales(&[("en/a.ftl", "-lina = Lina\nname = { -lina }\nsays = { $name } says: { $text }\n")]);
    let library = locales.library("en");
    let message = Message::new("says").arg("name", Message::new("name")).arg("text", Message::data("مرحبا"));
    let said = library.format(&message);
    assert_eq!(said, "\u{2068}Lina\u{2069} says: \u{2068}مرحبا\u{2069}");
    assert_eq!(plain(&said), "Lina says: مرحبا");
    assert_eq!(library.format(&Message::data("0800 1111")), "0800 1111");
}

#[test]
fn negotiation() {
    let locales = shipped().with_pseudo();
    for (wanted, best) in [
        (&["en-NG"] as &[&str], "en-NG"),
        (&["en_NG.UTF-8"], "en-NG"),
        (&["en-GB"], "en"),
        (&["en"], "en"),
        (&["fr-FR", "en-NG"], "fr"),
        (&["fr-MU"], "fr-MU"),
        (&["pt-PT"], "pt-BR"),
        (&["zh-CN"], "zh-Hans"),
        (&["ar-EG"], "ar"),
        (&["cy-GB", "en-NG"], "en-NG"),
        (&["cy"], "en"),
        (&["C", "", "POSIX", "???"], "en"),
        (&["en-XA"], "en-XA"),
        (&[], "en"),
    ] {
        assert_eq!(negotiate(wanted, &locales), best, "{wanted:?}");
    }
}

#[test]
fn the_pseudo_locale_keeps_everything_that_is_not_words() {
    let text = pseudo::pseudo(
        "-veg = { $form ->\n   *[one] yam\n    [many] yams\n}\n    .gender = neuter\nask = Eat { -veg(form: \"many\") } with { $name }, { NUMBER($count) } times{ \"{\" }\n    .more = Ask\n",
    );
    for kept in
        ["-veg =", "[many]", "*[one]", ".gender = neuter", "{ -veg(form: \"many\") }", "{ $name }", "{ NUMBER($count) }", "{ \"{\" }"]
    {
        assert!(text.contains(kept), "{kept} in {text}");
    }
    let locales = shipped().with_pseudo();
    let (plain_words, pseudo_words) = (locales.library("en"), locales.library(pseudo::TAG));
    let message = Message::new("inspect-found-about").arg("found", 2).arg("total", 5);
    let said = plain(&pseudo_words.format(&message));
    assert_eq!(said, "«Ýóóúú fóóúúñd 2 thííñgš óóf 5.»");
    let long = Message::new("goat-kitchen-08");
    let (before, after) = (plain_words.format(&long).chars().count(), pseudo_words.format(&long).chars().count());
    assert!(after * 100 > before * 125, "{before} → {after}");
    assert_eq!(pseudo_words.take_reports(), []);
}

#[test]
fn a_child_locale_inherits_what_it_does_not_say() {
    let locales = shipped();
    let nigeria = locales.get("en-NG").expect("it is shipped");
    assert_eq!(nigeria.direction, Direction::LeftToRight);
    assert_eq!(nigeria.fonts, locales.get("en").expect("it is shipped").fonts);
    assert_eq!(nigeria.culture, "en-NG");
    let morocco = locales.get("ar-MA").expect("it is shipped");
    assert_eq!(morocco.direction, Direction::RightToLeft);
    assert_eq!(morocco.fonts, locales.get("ar").expect("it is shipped").fonts);
}

/// What the fixtures' game asks for.
fn asked() -> Asked {
    let use_ = |id: &str, attr: Option<&str>, args: &[&str]| Use {
        id: id.to_owned(),
        attr: attr.map(str::to_owned),
        args: args.iter().map(|&arg| arg.to_owned()).collect(),
        file: "levels/test.ron".to_owned(),
        span: None,
    };
    let uses = vec![
        use_("greeting", None, &[]),
        use_("greeting", Some("more"), &["name"]),
        use_("basket", None, &["count"]),
        use_("both", None, &["count"]),
    ];
    Asked { uses, complete: vec!["words.ftl".to_owned()], hidden: Vec::new() }
}

fn findings(sources: &[Source]) -> Vec<Diagnostic> {
    let fonts = read_all(Path::new(ROOT), "assets/fonts");
    let (locales, mut found) = Locales::read(sources);
    found.extend(check(&locales, &asked(), Some(&fonts)));
    found.extend(lock::check(&locales, sources));
    let (help, mistakes) = HelpLines::read(sources);
    found.extend(mistakes);
    found.extend(help.check_age("2026-03-01".parse().expect("a day")));
    found
}

/// The sound fixture with the files of a broken one laid over it.
fn broken(code: &str) -> Vec<Source> {
    let fixtures = Path::new(ROOT).join("tests/fixtures");
    let mut sources = read_all(&fixtures.join("ok/l10n"), "locales");
    for over in read_all(&fixtures.join("broken/l10n").join(code), "locales") {
        sources.retain(|source| source.path != over.path);
        sources.push(over);
    }
    sources
}

#[test]
fn the_sound_fixture_is_silent() {
    assert_eq!(findings(&read_all(&Path::new(ROOT).join("tests/fixtures/ok/l10n"), "locales")), []);
}

#[test]
fn every_code_has_a_fixture_and_points_at_its_place() {
    for (code, _) in CODES {
        let mut sources = match *code {
            "L004" | "L030" => broken("L027"),
            _ => broken(code),
        };
        match *code {
            // Made here: large files do not belong in a repository.
            "L004" => sources
                .iter_mut()
                .filter(|source| source.path.ends_with("pl/words.ftl"))
                .for_each(|source| source.bytes.resize(50_000_000, b'#')),
            "L030" => sources.retain(|source| source.path != "locales/help-lines/index.ron"),
            _ => {}
        }
        let found = findings(&sources);
        let mistake = found.iter().find(|mistake| mistake.code == *code);
        let mistake = mistake.unwrap_or_else(|| panic!("{code} is not found: {found:#?}"));
        let source = sources.iter().find(|source| source.path == mistake.file);
        if let (Some(span), Some(source)) = (&mistake.span, source) {
            assert!(span.start < span.end && span.end <= source.bytes.len(), "{mistake:?}");
        }
        // What makes no sense on its own brings others with it; all the rest is found alone.
        let alone = !["L001", "L002", "L003", "L004", "L006", "L008", "L009", "L010", "L012", "L013", "L016", "L018", "L020", "L030"]
            .contains(code);
        assert!(!alone || found.iter().all(|other| other.code == *code), "{code}: {found:#?}");
    }
}

#[test]
fn a_mistake_is_marked_where_it_stands() {
    let marked = |fixture: &str| -> String {
        let sources = broken(fixture);
        let found = findings(&sources);
        let code = fixture.split('-').next().unwrap_or_default();
        let mistake = found.iter().find(|mistake| mistake.code == code).unwrap_or_else(|| panic!("{fixture}: {found:#?}"));
        let source = sources.iter().find(|source| source.path == mistake.file).expect("it is there");
        String::from_utf8_lossy(&source.bytes[mistake.span.clone().expect("it has a place")]).into_owned()
    };
    for (code, part) in [
        ("L005-country", "\"UK\""),
        ("L006", "\"pl-PL\""),
        ("L006-tag", "\"pl_pl\""),
        ("L007", "\"en-GB\""),
        ("L008", "\"en-NG\""),
        ("L011", "both"),
        ("L012", "hero"),
        ("L015", "lonely"),
        ("L016", "greting"),
        ("L017", "nmae"),
        ("L018", "heor"),
        ("L018-term", "hero"),
        ("L019", "NUMER"),
        ("L021", "count"),
        ("L022", "few"),
        ("L023", "greeting"),
        ("L023-term", "hero"),
        ("L024", "mayn"),
        ("L026", "梅"),
        ("L031", "\"KE\""),
        ("L031-code", "\"UK\""),
        ("L032", "\"A line\""),
        ("L032-page", "\"A line\""),
        ("L033", "\"A line\""),
        ("L035", "greeting"),
        ("L036", "\"gone\""),
        ("L037", "more"),
        ("L038", "www.plums.pl"),
        ("L038-help", "\"See www.lines.ng\""),
        ("L039", "fruit"),
        ("L040", "greeting"),
        ("S003", "last year\""),
        ("S003-day", "2026-02-30\""),
    ] {
        assert_eq!(marked(code), part, "{code}");
    }
}

#[test]
fn a_broken_pack_breaks_no_other() {
    let sound = read_all(&Path::new(ROOT).join("tests/fixtures/ok/l10n"), "locales");
    let said = |sources: &[Source], tag: &str| {
        let library = Locales::read(sources).0.library(tag);
        let more = Message::new("greeting").attr("more").arg("name", "Kai");
        [Message::new("greeting"), more, Message::new("basket").arg("count", 3), Message::new("both").arg("count", 3)]
            .map(|message| library.format(&message))
    };
    let mut tried = 0;
    for entry in fs::read_dir(Path::new(ROOT).join("tests/fixtures/broken/l10n")).expect("the folder can be read") {
        let fixture = entry.expect("the entry can be read").file_name().to_string_lossy().into_owned();
        let changed = read_all(&Path::new(ROOT).join("tests/fixtures/broken/l10n").join(&fixture), "locales");
        for (pack, others) in [("locales/pl/", ["en", "en-NG"]), ("locales/en-NG/", ["en", "pl"])] {
            if changed.iter().all(|source| source.path.starts_with(pack)) {
                tried += 1;
                let broken = broken(&fixture);
                for other in others {
                    assert_eq!(said(&broken, other), said(&sound, other), "{fixture} changes what `{other}` says");
                }
                let elsewhere = findings(&broken);
                let elsewhere: Vec<_> = elsewhere.iter().filter(|mistake| !mistake.file.starts_with(pack)).collect();
                assert!(elsewhere.is_empty(), "{fixture}: {elsewhere:#?}");
            }
        }
    }
    assert!(tried >= 15, "only {tried} broken packs");
}

#[test]
fn shipped_words_are_clean() {
    let fonts = read_all(Path::new(ROOT), "assets/fonts");
    let mut found = check(&shipped(), &Asked::default(), Some(&fonts));
    found.retain(|mistake| !["L014", "L027"].contains(&mistake.code));
    assert_eq!(found, []);
    let mut pseudo = check(&shipped().with_pseudo(), &Asked::default(), Some(&fonts));
    pseudo.retain(|mistake| !["L014", "L027"].contains(&mistake.code));
    assert_eq!(pseudo, []);
}

#[test]
fn sentences_of_the_interface_are_short() {
    let source = fs::read_to_string(Path::new(ROOT).join("locales/en/ui.ftl")).expect("it is shipped");
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let words = line.split_once('=').map_or(line, |(_, words)| words);
        for sentence in words.split_inclusive(['.', '?', '!']) {
            let count = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            assert!(count <= 14, "{count} words: {sentence}");
        }
    }
}

#[test]
fn help_lines_reach_a_child_only_when_they_can_be_trusted() {
    let (lines, found) = HelpLines::read(&read_all(Path::new(ROOT), "locales/help-lines"));
    assert_eq!(found, []);
    let today: Option<Day> = Some("2026-01-31".parse().expect("a day"));
    let nigeria = lines.for_child("NG", today);
    assert_eq!(nigeria.iter().map(|line| line.number.as_deref()).collect::<Vec<_>>(), [Some("0800 800 8001")]);
    assert_eq!(lines.emergency("NG", today), None);
    assert_eq!(lines.emergency("FR", today).and_then(|line| line.number.as_deref()), Some("112"));
    assert_eq!(lines.for_child("XX", today), Vec::<&HelpLine>::new());
    for country in lines.countries() {
        for line in lines.for_child(country, today) {
            assert!(line.kind != HelpKind::CsamReport && line.kind != HelpKind::Emergency);
            assert!(line.seen_in == SeenIn::Operator || line.checked_by.is_some());
        }
    }
    let words = shipped().library("en");
    assert!(lines.countries().all(|country| words.has(&format!("country-{country}"))));
}

#[test]
fn time_takes_help_lines_away() {
    let (lines, _) = HelpLines::read(&read_all(&Path::new(ROOT).join("tests/fixtures/ok/l10n"), "locales"));
    let on = |day: &str| Some(day.parse::<Day>().expect("a day"));
    assert_eq!(lines.for_child("NG", None).len(), 1);
    assert_eq!(lines.for_child("NG", on("2027-07-30")).len(), 1);
    assert_eq!(lines.for_child("NG", on("2027-07-31")).len(), 0);
    assert_eq!(lines.for_child("NG", None)[0].name(["pl", "en"]), "A line");
    for wrong in ["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "2026-01-01-01", "", "+026-01-01"] {
        assert!(wrong.parse::<Day>().is_err(), "{wrong}");
    }
    assert!("2028-02-29".parse::<Day>().is_ok());
}

#[test]
fn every_shipped_message_can_be_said_in_every_locale() {
    let locales = shipped().with_pseudo();
    let reference = ReferenceWords::new(&locales);
    for tag in locales.tags() {
        let library = locales.library(tag);
        for id in reference.ids() {
            let words = reference.wording(id, None).expect("it has a value");
            let message = words.variables.into_iter().fold(Message::new(id), |message, variable| message.arg(variable, 2));
            let said = library.format(&message);
            assert!(!said.is_empty() && !said.contains(['{', '}']), "{tag} {id}: {said}");
        }
        // A draft may still lack words, and says them in the language of its parent.
        let draft = locales.get(tag).is_some_and(|locale| locale.file.review == Review::Draft);
        let mut reports = library.take_reports();
        reports.retain(|report| !(draft && report.problem == Problem::Missing && report.instead.is_some()));
        assert_eq!(reports, []);
    }
}

#[test]
fn what_was_meant_is_said() {
    let hint = |fixture: &str, code: &str| {
        let found = findings(&broken(fixture));
        found.iter().find(|mistake| mistake.code == code).and_then(|mistake| mistake.hint.clone()).unwrap_or_default()
    };
    assert_eq!(hint("L018-term", "L018"), "`-hero` is a term: write { -hero }");
    assert_eq!(hint("L005-country", "L005"), "did you mean `GB`?");
    assert_eq!(hint("L031-code", "L031"), "did you mean `GB`?");
}

#[test]
fn a_draft_may_be_begun_and_a_reviewed_locale_is_whole() {
    let severity = |review: &str| {
        let mut sources = broken("L014");
        for source in sources.iter_mut().filter(|source| source.path == "locales/pl/locale.ron") {
            let text = String::from_utf8_lossy(&source.bytes).replace("Reviewed(by: \"A Reader\", on: \"2026-01-31\")", review);
            source.bytes = text.into_bytes();
        }
        findings(&sources).iter().find(|mistake| mistake.code == "L014").expect("it is found").severity
    };
    assert_eq!(severity("Draft"), Severity::Note);
    assert_eq!(severity("Reviewed(by: \"A\", on: \"2026-01-31\")"), Severity::Warning);
}

/// The states of a locale's translations.
fn states(locales: &Locales, tag: &str, lock: &Lock) -> Vec<(String, Confirmed)> {
    lock::states(locales, tag, lock).into_iter().collect()
}

#[test]
fn a_changed_original_makes_its_translations_stale_until_they_are_confirmed() {
    let with = |original: &str| locales(&[("en/a.ftl", original), ("pl/a.ftl", "bye = Pa\nhello = Hej\n")]);
    let before = with("hello = Hello\nbye = Bye\n");
    let nothing = Lock::default();
    assert!(states(&before, "pl", &nothing).iter().all(|(_, state)| *state == Confirmed::NotYet));
    let lock = lock::confirm(&before, "pl", &nothing, None).expect("it translates");
    assert!(states(&before, "pl", &lock).iter().all(|(_, state)| *state == Confirmed::Yes));
    // Remarks, order and the width of spaces say nothing else.
    let same = with("# A remark.\nbye   =   Bye\n\nhello =\n    Hello\n");
    assert!(states(&same, "pl", &lock).iter().all(|(_, state)| *state == Confirmed::Yes));
    let changed = with("hello = Hello there\nbye = Bye\n");
    let wanted = [("bye".to_owned(), Confirmed::Yes), ("hello".to_owned(), Confirmed::Stale)];
    assert_eq!(states(&changed, "pl", &lock), wanted);
    let lock = lock::confirm(&changed, "pl", &lock, Some(&["hello".to_owned()])).expect("it translates");
    assert!(states(&changed, "pl", &lock).iter().all(|(_, state)| *state == Confirmed::Yes));
    // It still says what it said: a change of the original takes no translation away.
    assert_eq!(say(&changed, "pl", "hello"), "Hej");
}

#[test]
fn a_translation_is_made_from_what_its_nearest_parent_says() {
    let with =
        |nigeria: &str, english: &str| locales(&[("en/a.ftl", english), ("en-NG/a.ftl", nigeria), ("ha-NG/a.ftl", "hello = Sannu\n")]);
    let before = with("hello = Welcome o\n", "hello = Hello\n");
    let lock = lock::confirm(&before, "ha-NG", &Lock::default(), None).expect("it translates");
    let state = |locales: &Locales| states(locales, "ha-NG", &lock)[0].1;
    assert_eq!(state(&with("hello = Welcome o\n", "hello = Hi\n")), Confirmed::Yes);
    assert_eq!(state(&with("hello = You are welcome\n", "hello = Hello\n")), Confirmed::Stale);
    assert_eq!(state(&with("other = Other\n", "hello = Hello\n")), Confirmed::Stale);
}

#[test]
fn a_lock_is_one_sorted_line_a_message_and_reads_back() {
    let both = locales(&[("en/a.ftl", "b = B\na = A\n-t = T\n"), ("pl/a.ftl", "b = B\n-t = T\na = A\nown = Own\n")]);
    let lock = lock::confirm(&both, "pl", &Lock::default(), None).expect("it translates");
    let text = lock.to_ron();
    let keys: Vec<&str> = text.lines().filter_map(|line| line.trim().strip_prefix('"')?.split('"').next()).collect();
    assert_eq!(keys, ["-t", "a", "b"], "{text}");
    assert_eq!(Lock::read(&[Source::new("locales/pl/lock.ron", text)], "pl"), Ok(lock.clone()));
    let fewer = locales(&[("en/a.ftl", "b = B\na = A\n-t = T\n"), ("pl/a.ftl", "a = A\n")]);
    assert_eq!(lock::confirm(&fewer, "pl", &lock, Some(&["a".to_owned()])).expect("it translates").len(), 1);
    assert!(matches!(lock::confirm(&both, "en", &lock, None), Err(Refused::Locale(..))));
    assert!(matches!(lock::confirm(&both, "xx", &lock, None), Err(Refused::Locale(..))));
    assert!(matches!(lock::confirm(&both, "pl", &lock, Some(&["own".to_owned()])), Err(Refused::Message(..))));
}

#[test]
fn the_game_reads_no_locks() {
    let mut sources = read_all(&Path::new(ROOT).join("tests/fixtures/ok/l10n"), "locales");
    sources.push(Source::new("locales/pl/lock.ron", "no lock at all"));
    assert_eq!(Locales::read(&sources).1, []);
    assert_eq!(lock::check(&Locales::read(&sources).0, &sources).len(), 1);
}
