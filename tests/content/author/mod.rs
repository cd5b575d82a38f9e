//! The author's tool: what it finds in all files together, and how it answers on the command line.

mod bench;
mod coverage;
mod graph;
mod locales;
mod plan;
mod play;
mod print;
mod scaffold;
mod schema;
mod screenplay;
mod shape;
mod simulate;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::LazyLock,
};

use sango::{
    author::{
        codes,
        inputs::{FOLDERS, Inputs},
        lint::{Scope, lint},
        report::Report,
    },
    story::diagnostic::{Diagnostic, Severity},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn shipped() -> Inputs {
    static SHIPPED: LazyLock<Inputs> = LazyLock::new(|| {
        let mut inputs = Inputs::default();
        let mut folders: Vec<PathBuf> = FOLDERS.iter().map(|folder| root().join(folder)).collect();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                    inputs.add(name, fs::read(path).unwrap());
                }
            }
        }
        inputs
    });
    SHIPPED.clone()
}

fn check(inputs: &Inputs) -> Report {
    lint(inputs, &Scope::default()).unwrap()
}

/// Some of the shipped files: what a test proves about one of them does not need the season around it.
fn some(keep: impl Fn(&str) -> bool) -> Inputs {
    let (all, mut inputs) = (shipped(), Inputs::default());
    for path in all.paths().filter(|path| keep(path)) {
        inputs.add(path, all.bytes(path).unwrap_or_default().to_vec());
    }
    inputs
}

/// The catalogues, two cultures with what their people are drawn of, and what the locales say about themselves.
fn looks() -> Inputs {
    static LOOKS: LazyLock<Inputs> = LazyLock::new(|| {
        let cultures = ["assets/looks/base.ron", "assets/looks/en-NG.ron"];
        let locales = |path: &str| path.ends_with("/locale.ron") || path == "locales/index.ron";
        let kinds = |path: &str| path.ends_with("/catalogue.ron") || path.starts_with("assets/art/") && path.ends_with(".svg");
        some(|path| cultures.contains(&path) || locales(path) || kinds(path) && !path.contains("/ui/"))
    });
    LOOKS.clone()
}

/// A drawing alone, changed.
fn drawing(path: &str, change: impl Fn(&str) -> String) -> Inputs {
    changed(some(|one| one == path), path, change)
}

/// The shipped content with one file changed.
fn with(path: &str, change: impl Fn(&str) -> String) -> Inputs {
    changed(shipped(), path, change)
}

/// Content with one file changed.
fn changed(mut inputs: Inputs, path: &str, change: impl Fn(&str) -> String) -> Inputs {
    let changed = change(inputs.text(path).unwrap_or_else(|| panic!("{path} is not shipped")));
    assert_ne!(Some(changed.as_str()), inputs.text(path), "{path} is not changed");
    inputs.add(path, changed.into_bytes());
    inputs
}

/// The findings of a code.
fn only(report: &Report, code: &str) -> Vec<Diagnostic> {
    report.findings().iter().filter(|finding| finding.code == code).cloned().collect()
}

fn finds(inputs: &Inputs, code: &str, file: &str) -> Diagnostic {
    let report = check(inputs);
    let found = only(&report, code);
    let here = found.iter().find(|finding| finding.file == file);
    here.unwrap_or_else(|| panic!("no {code} in {file}, but {:#?}", report.findings())).clone()
}

#[test]
fn the_shipped_content_is_clean() {
    let report = check(&shipped());
    let findings: Vec<_> = report.findings().iter().filter(|finding| finding.severity != Severity::Note).collect();
    assert!(report.is_clean(), "{findings:#?}");
}

#[test]
fn what_is_said_too_long_is_found_where_it_is_said() {
    let words = "locales/en/golden-goat.ftl";
    let long = "one and two and three and four and five and six and seven and Kai.";
    let inputs = with(words, |text| {
        let (before, rest) = text.split_once("goat-kitchen-02 = ").unwrap();
        let (_, after) = rest.split_once('\n').unwrap();
        format!("{before}goat-kitchen-02 = {long}\n{after}")
    });
    let report = check(&inputs);
    for code in ["S044", "S046"] {
        let found = only(&report, code);
        let place = found[0].span.clone().unwrap();
        assert_eq!((found.len(), found[0].file.as_str()), (1, words), "{found:#?}");
        assert_eq!(&inputs.text(words).unwrap()[place], "goat-kitchen-02");
    }
}

#[test]
fn a_file_that_a_list_names_must_be_there() {
    let audio = "assets/audio/catalogue.ron";
    let inputs = with(audio, |text| text.replacen(".ogg\"", "-gone.ogg\"", 1));
    let finding = finds(&inputs, "A001", audio);
    let place = &inputs.text(audio).unwrap()[finding.span.unwrap()];
    assert!(place.ends_with("-gone.ogg\""), "{place}");
    assert!(!only(&check(&Inputs::default()), "A001").is_empty(), "nothing at all is there");
}

#[test]
fn text_must_be_text() {
    let mut inputs = shipped();
    inputs.add("levels/season-one/golden-goat.ron", b"Episode(id: \"\xff\")".to_vec());
    finds(&inputs, "A002", "levels/season-one/golden-goat.ron");
    let mut inputs = shipped();
    inputs.add("locales/en-NG/ui.ftl", b"title-name = \xff".to_vec());
    finds(&inputs, "L003", "locales/en-NG/ui.ftl");
    assert!(only(&check(&inputs), "A002").is_empty(), "said once");
}

#[test]
fn huge_files_are_said_and_not_read() {
    let mut inputs = shipped();
    inputs.add("assets/art/places/desk.svg", vec![b' '; 50_000_000]);
    finds(&inputs, "A003", "assets/art/places/desk.svg");
    for (path, code) in [("levels/season-one/golden-goat.ron", "S001"), ("locales/en-NG/ui.ftl", "L004")] {
        let mut inputs = shipped();
        inputs.add(path, vec![b' '; 50_000_000]);
        finds(&inputs, code, path);
    }
    let mut inputs = shipped();
    inputs.add_too_long("assets/fonts/andika-regular.ttf", 1 << 40);
    finds(&inputs, "A003", "assets/fonts/andika-regular.ttf");
}

#[test]
fn a_drawing_that_is_none_is_found() {
    let path = "assets/art/places/desk.svg";
    let wrong: [(&str, fn(&str) -> String); 9] = [
        ("nothing", |_| String::new()),
        ("plain words", |_| "a goat in a tie".into()),
        ("cut short", |text| text[..text.len() / 2].into()),
        ("another root", |text| text.replace("<svg", "<gvs").replace("</svg>", "</gvs>")),
        ("no viewBox", |text| text.replace("viewBox", "viewbox")),
        ("tags crossed", |text| text.replacen("</svg>", "<g></svg>", 1)),
        ("two of them", |text| format!("{text}{text}")),
        ("words behind it", |text| format!("{text} the end")),
        ("a comment without end", |text| format!("{text}<!-- ")),
    ];
    for (what, change) in wrong {
        let finding = finds(&drawing(path, change), "A004", path);
        assert_eq!(finding.severity, Severity::Error, "{what}");
    }
    let bomb = r#"<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg viewBox="0 0 1 1">&a;</svg>"#;
    finds(&drawing(path, |_| bomb.into()), "A004", path);
    let fine = "\u{feff}<?xml version=\"1.0\"?>\n<!-- > -->\n<svg viewBox=\"0 0 1 1\"><text a='>'>x</text><style><![CDATA[ <g> ]]></style></svg>\n";
    assert!(only(&check(&drawing(path, |_| fine.into())), "A004").is_empty());
}

#[test]
fn sounds_and_fonts_must_be_what_they_say() {
    for path in ["assets/audio/effects/ping.ogg", "assets/fonts/baloo2-bold.ttf"] {
        let mut inputs = shipped();
        assert!(inputs.has(path), "{path}");
        inputs.add(path, b"not this".to_vec());
        finds(&inputs, "A005", path);
    }
}

#[test]
fn what_nothing_uses_is_noted_once_for_each_kind() {
    let catalogue = "assets/art/catalogue.ron";
    let said = |inputs: &Inputs, code: &str| {
        let found = only(&check(inputs), code);
        let placed = |finding: &Diagnostic| finding.span.is_some() || finding.file.ends_with(".svg");
        assert!(found.iter().all(|finding| finding.severity == Severity::Note && placed(finding)), "{found:#?}");
        found.into_iter().map(|finding| finding.message).collect::<Vec<_>>().join("; ")
    };
    let as_shipped = said(&shipped(), "A013") + &said(&shipped(), "A014");
    let sounds = "assets/audio/catalogue.ron";
    finds(&shipped(), "A014", sounds);
    for (path, code, spare, change) in [
        (catalogue, "A013", "spare-place", ("    places: {", "    places: {\"spare-place\": (drawing: \"desk\"),")),
        (
            catalogue,
            "A013",
            "spare-light",
            (
                "    lights: {",
                "    lights: {\"spare-light\": (sky: \"#000000\", horizon: \"#000000\", through: \"#000000\", people: \"#000000\"),",
            ),
        ),
        (catalogue, "A013", "spare-iris", ("    irises: {", "    irises: {\"spare-iris\": \"#000000\",")),
        (
            "assets/looks/base.ron",
            "A013",
            "spare-goat",
            ("    cast: {", "    cast: {\"spare-goat\": Prop(\"goat_tie\"),"),
        ),
        (sounds, "A013", "spare-music", ("    music: {", "    music: {\"spare-music\": \"audio/music/home.ogg\",")),
        (
            sounds,
            "A014",
            "spare-sound",
            ("    effects: {", "    effects: {\"spare-sound\": (file: \"audio/effects/ping.ogg\", kind: Story),"),
        ),
    ] {
        let told = said(&with(path, |text| text.replacen(change.0, change.1, 1)), code);
        assert!(told.contains(spare) && !as_shipped.contains(spare), "{spare}: {told}");
    }
    let mut inputs = shipped();
    inputs.add("assets/art/props/spare.svg", inputs.bytes("assets/art/props/lamp.svg").unwrap().to_vec());
    assert!(said(&inputs, "A013").contains("props/spare.svg"));
    // What only a broken episode uses is not unused.
    let broken = with("levels/season-one/golden-goat.ron", |text| text.replacen("\"golden-goat\"", "\"golden goat\"", 1));
    assert_eq!(said(&broken, "A013"), "");
}

#[test]
fn what_a_pack_changes_in_an_episode_is_checked_with_its_words_and_people() {
    let path = "locales/en-NG/episodes.ron";
    let place = |inputs: &Inputs, code: &str| {
        let finding = finds(inputs, code, path);
        inputs.text(path).unwrap()[finding.span.unwrap()].to_owned()
    };
    assert_eq!(place(&with(path, |text| text.replace("\"secret-fan\"", "\"secret-fun\"")), "S160"), "\"secret-fun\"");
    assert_eq!(place(&with(path, |text| text.replace("\"fan-tell\"", "\"fan-test\"")), "S162"), "\"fan-test\"");
    for (from, to, said) in [
        ("adult: \"imam\"", "adult: \"imman\"", "there is no character `imman`"),
        ("\"fan-faith-01\"", "\"fan-faith-1\"", "no message `fan-faith-1`"),
    ] {
        let finding = finds(&with(path, |text| text.replacen(from, to, 1)), "S164", path);
        assert!(finding.message.contains(said), "{}", finding.message);
    }
    let finding = finds(&with("locales/en-NG/ui.ftl", |text| text.replace("name-imam", "name-imom")), "S164", path);
    assert!(finding.expected.unwrap().contains("name-imam"));
    finds(&with(path, |text| text.replacen("who:", "whom:", 1)), "S004", path);
}

#[test]
fn files_that_nothing_names_are_noted() {
    for path in ["assets/audio/music/spare.ogg", "assets/art/places/spare.svg", "levels/season-one/spare.ron"] {
        let mut inputs = shipped();
        inputs.add(path, Vec::new());
        assert_eq!(finds(&inputs, "A006", path).severity, Severity::Note);
    }
}

#[test]
fn cultures_stand_on_each_other_and_on_the_base() {
    let path = "assets/looks/en-NG.ron";
    for parent in ["parent: \"bass\"", "parent: \"en-NG\""] {
        finds(&changed(looks(), path, |text| text.replace("parent: \"base\"", parent)), "A007", path);
    }
    finds(&changed(looks(), path, |text| text.replace("parent: \"base\",", "")), "A007", path);
    let finding = finds(&changed(looks(), path, |text| text.replace("parent: \"base\"", "parent: \"bass\"")), "A007", path);
    assert_eq!(finding.hint.as_deref(), Some("did you mean `base`?"));
}

#[test]
fn every_look_can_be_drawn_in_every_mood() {
    let path = "assets/looks/en-NG.ron";
    let inputs = changed(looks(), path, |text| text.replacen("hair: \"puffs\"", "hair: \"puffz\"", 1));
    let finding = finds(&inputs, "A008", path);
    assert_eq!(&inputs.text(path).unwrap()[finding.span.unwrap()], "\"lina\"");
    finds(&changed(looks(), path, |text| text.replace("\"ng_kitchen_day\"", "\"ng_kitchen_dai\"")), "A008", path);
    for picture in ["\"photo-water\"", "\"photo-sand\""] {
        finds(&changed(looks(), path, |text| text.replace(picture, "\"photo\"")), "A008", path);
    }
    let catalogue = "assets/art/catalogue.ron";
    finds(
        &changed(looks(), catalogue, |text| text.replacen("face: \"ashamed\"", "face: \"ashemed\"", 1)),
        "A008",
        "assets/looks/base.ron",
    );
}

#[test]
fn looks_and_cultures_name_what_exists() {
    let path = "assets/looks/en-NG.ron";
    for (right, wrong) in [
        ("skin: \"chestnut\"", "skin: \"chestnoot\""),
        ("hair_colour: \"raven\"", "hair_colour: \"rawen\""),
        ("body: \"child_tee\"", "body: \"child_tea\""),
        ("Pattern(\"ankara_leaf\"", "Pattern(\"ankara_leav\""),
        ("extras: [\"hearing_aids\"]", "extras: [\"hearing_aidz\"]"),
        ("\"kitchen-day\"", "\"kitchen-dai\""),
        ("\"home-ng\"", "\"home-mg\""),
    ] {
        let inputs = changed(looks(), path, |text| text.replacen(right, wrong, 1));
        let finding = finds(&inputs, "A009", path);
        let word = wrong.split('"').nth(1).unwrap();
        assert_eq!(&inputs.text(path).unwrap()[finding.span.unwrap()], format!("\"{word}\""));
        assert!(finding.hint.is_some(), "{wrong}");
    }
    finds(
        &changed(looks(), "locales/en-NG/locale.ron", |text| text.replace("culture: \"en-NG\"", "culture: \"en-GN\"")),
        "A009",
        "locales/en-NG/locale.ron",
    );
    let catalogue = "assets/art/catalogue.ron";
    let finding = finds(&with(catalogue, |text| text.replacen("Ashamed: (", "// (", 1)), "A009", catalogue);
    assert!(finding.message.contains("Ashamed"), "{}", finding.message);
}

#[test]
fn a_drawing_that_could_do_harm_is_found() {
    let path = "assets/art/places/desk.svg";
    let inside = |more: String| move |text: &str| text.replacen("<g id=\"far\">", &format!("{more}<g id=\"far\">"), 1);
    let chain = "<clipPath id=\"a\"><rect width=\"1\" height=\"1\" clip-path=\"url(#b)\"/></clipPath>";
    let tiles = "<pattern id=\"a\"><rect width=\"1\" height=\"1\" fill=\"url(#b)\"/></pattern>";
    for (what, more) in [
        ("a script", "<script>steal()</script>".to_owned()),
        ("a press that runs a script", "<rect onclick=\"steal()\"/>".into()),
        ("a picture from elsewhere", "<image href=\"https://example.org/a.png\"/>".into()),
        ("a page inside", "<foreignObject><p/></foreignObject>".into()),
        ("a fill from elsewhere", "<rect fill=\"url(other.svg#a)\"/>".into()),
        ("a style from elsewhere", "<style>@import url(a.css);</style>".into()),
        ("a style in an attribute", "<rect style=\"fill:url(x)\"/>".into()),
        ("a filter", "<filter id=\"f\"><feGaussianBlur stdDeviation=\"9999\"/></filter>".into()),
        ("a filter that is used", "<rect filter=\"url(#f)\"/>".into()),
        ("a thing that repeats itself", "<use href=\"#far\"/>".into()),
        ("tiles of tiles", tiles.into()),
        ("clips of clips", chain.into()),
        ("a million elements", "<path/>".repeat(50_000)),
        ("a very deep one", format!("{}{}", "<g>".repeat(100), "</g>".repeat(100))),
        ("a very long line", format!("<path d=\"M0 0{}\"/>", " L1 1".repeat(200_000))),
    ] {
        let finding = finds(&drawing(path, inside(more)), "A010", path);
        assert_eq!(finding.severity, Severity::Error, "{what}");
    }
    let inputs = drawing(path, inside("<script>steal()</script>".into()));
    let place = &inputs.text(path).unwrap()[finds(&inputs, "A010", path).span.unwrap()];
    assert_eq!(place, "<script>");
    let catalogue = "assets/art/catalogue.ron";
    finds(&drawing(catalogue, |text| text.replacen("<circle cx=\"60\"", "<image cx=\"60\"", 1)), "A010", catalogue);
}

#[test]
fn a_colour_must_be_one() {
    let path = "assets/looks/en-NG.ron";
    for wrong in ["#FFB62", "FFB627", "marigold", "#FFB62G", ""] {
        let inputs = changed(looks(), path, |text| text.replacen("Plain(\"#FFB627\")", &format!("Plain(\"{wrong}\")"), 1));
        let finding = finds(&inputs, "A011", path);
        assert_eq!(&inputs.text(path).unwrap()[finding.span.unwrap()], format!("\"{wrong}\""));
    }
    let catalogue = "assets/art/catalogue.ron";
    finds(&drawing(catalogue, |text| text.replacen("\"#5A3323\"", "\"#5A332\"", 1)), "A011", catalogue);
    let picture = "assets/art/places/desk.svg";
    finds(&drawing(picture, |text| text.replacen("fill=\"#", "fill=\"##", 1)), "A011", picture);
}

#[test]
fn the_small_life_of_places_is_there_and_calm() {
    let path = "assets/art/catalogue.ron";
    for (right, wrong) in
        [("Part(\"flag\")", "Part(\"flog\")"), ("Sprite(\"bird\")", "Sprite(\"bard\")"), ("at: (2000, 470,", "at: (2000, 670,")]
    {
        let inputs = changed(looks(), path, |text| text.replacen(right, wrong, 1));
        assert!(finds(&inputs, "A012", path).span.is_some(), "{wrong}");
    }
    finds(&changed(looks(), path, |text| text.replacen("light: \"morning\"", "light: \"mourning\"", 1)), "A009", path);
}

#[test]
fn every_code_of_files_is_tried_and_explained() {
    let source = fs::read_to_string(root().join("tests/content/author/mod.rs")).unwrap();
    let table = codes::table();
    let known: Vec<&str> =
        table.lines().filter_map(|line| line.strip_prefix("| ")?.get(..4)).filter(|code| code.starts_with('A')).collect();
    assert_eq!(known.len(), 14);
    for code in known {
        assert!(source.contains(&format!("\"{code}\", ")), "{code} has no test");
        assert!(codes::explain(&code.to_lowercase()).is_some());
    }
}

#[test]
fn codes_are_never_used_twice() {
    let table = codes::table();
    let mut codes: Vec<&str> =
        table.lines().filter_map(|line| line.strip_prefix("| ")?.get(..4)).filter(|code| *code != "code" && *code != "--- ").collect();
    let all = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all);
}

#[test]
fn one_locale_can_be_looked_at_alone() {
    let inputs = with("locales/en-NG/golden-goat.ftl", |text| format!("{text}\nno-such-message = Hm.\n"));
    let scope = |tag: &str| Scope { locale: Some(tag.into()), ..Scope::default() };
    assert!(!lint(&inputs, &scope("en-NG")).unwrap().is_clean());
    assert!(lint(&inputs, &scope("en")).unwrap().is_clean());
    let problem = lint(&inputs, &scope("en-GN")).unwrap_err();
    assert!(problem.known.starts_with("en, en-NG, "), "{}", problem.known);
}

/// One file for each reader: all episodes of a season, for example, are read alike.
fn one_of_each_kind(inputs: &Inputs) -> Vec<String> {
    let mut kinds: BTreeMap<(String, String), String> = BTreeMap::new();
    for path in inputs.paths().filter(|path| path.ends_with(".ron") || path.ends_with(".ftl")) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let special = ["season.ron", "index.ron", "locale.ron"].contains(&name);
        let kind = if special { name } else { name.rsplit('.').next().unwrap_or_default() };
        kinds.entry((folder.to_owned(), kind.to_owned())).or_insert_with(|| path.to_owned());
    }
    kinds.into_values().collect()
}

#[test]
fn no_broken_file_makes_the_check_panic() {
    // Without drawings and fonts, which no text can break. All locales, episodes and cultures are read alike.
    let small = some(|path| match path.split('/').next() {
        Some("levels") => ["levels/season-one/season.ron", "levels/season-one/the-sticker.ron"].contains(&path),
        Some("locales") => path.matches('/').count() == 1 || path.starts_with("locales/en") || path.contains("/help-lines/"),
        _ => path.ends_with(".ron") && (!path.contains("/looks/") || path.ends_with("/base.ron") || path.ends_with("/en-NG.ron")),
    });
    let wild = [Vec::new(), b"(".repeat(100_000), b"\xff\xfe\x00".to_vec(), b"{ $".repeat(50_000), "é".repeat(5).into_bytes()];
    let kinds = one_of_each_kind(&small);
    assert!(kinds.len() > 10, "{kinds:?}");
    for path in kinds {
        for bytes in &wild {
            let mut inputs = small.clone();
            inputs.add(path.as_str(), bytes.clone());
            let _ = check(&inputs);
        }
    }
}

/// The page of all codes is printed by the tool: `sango-author codes > docs/diagnostics.md`.
#[test]
fn the_page_of_codes_is_up_to_date() {
    let page = fs::read_to_string(root().join("docs/diagnostics.md")).unwrap().replace('\r', "");
    assert!(
        page == codes::table(),
        "run: cargo run --no-default-features --bin sango-author -- codes > docs/diagnostics.md"
    );
}

fn tool(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sango-author")).args(arguments).current_dir(root()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A folder of its own for a test, with a locale list and a broken season in it.
fn broken_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("levels/season-one")).unwrap();
    fs::write(folder.join("levels/season-one/season.ron"), "Season(\n    id: \"season-one\",\n    titel: \"ä\",\n)\n").unwrap();
    folder
}

#[test]
fn the_tool_answers_0_for_clean_content() {
    let output = tool(&["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
    assert!(text(&output.stdout).contains(" 0 errors, 0 warnings"));
    assert!(!text(&output.stdout).contains('\u{1b}'), "colours only on a terminal");
}

#[test]
fn the_tool_answers_1_for_findings_and_draws_them() {
    let folder = broken_folder("findings");
    let output = tool(&["check", folder.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let shown = text(&output.stdout);
    assert!(shown.contains("[S004] Error"), "{shown}");
    assert!(shown.contains("season.ron:3:5"), "{shown}");
    assert!(shown.contains("titel: \"ä\","), "{shown}");
}

#[test]
fn the_tool_speaks_json() {
    let folder = broken_folder("json");
    let output = tool(&["check", folder.to_str().unwrap(), "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let findings: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let finding = findings.iter().find(|finding| finding["code"] == "S004").unwrap();
    assert_eq!(finding["file"], "levels/season-one/season.ron");
    assert_eq!((&finding["line"], &finding["column"]), (&3.into(), &5.into()));
    assert_eq!(finding["end"], serde_json::json!({"line": 3, "column": 10}));
    assert_eq!(finding["severity"], "error");
    assert!(finding["message"].as_str().unwrap().contains("titel"));
    assert!(finding["expected"].is_string() && finding["hint"].is_string());
}

#[test]
fn the_tool_answers_2_when_it_cannot_run() {
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("empty");
    fs::create_dir_all(&empty).unwrap();
    for arguments in [
        vec!["check", "no-such-folder"],
        vec!["check", "Cargo.toml"],
        vec!["check", empty.to_str().unwrap()],
        vec!["check", "--locale", "en-GN"],
        vec!["check", "--fromat", "json"],
        vec!["explain", "S999"],
        vec![],
    ] {
        let output = tool(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn the_tool_explains_codes() {
    let output = tool(&["explain", "s004"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("S004: "));
    assert_eq!(text(&tool(&["codes"]).stdout), codes::table());
}
