//! Seasons of any size, made for measuring: sound episodes with their words in two languages.

use std::fmt::Write;

use crate::{
    author::{inputs::Inputs, scaffold},
    l10n::{
        locale::INDEX,
        locales::{Locale, Locales},
    },
};

/// The language that the words are translated into, each by itself.
const OTHER: &str = "fr";
/// Where a language keeps its names.
const TERMS: &str = "terms.ftl";

/// The content with a made season of so many episodes instead of its own, and with two languages. Of the drawings only
/// those that episodes name are kept: the others take their time however long the season is.
#[must_use]
pub fn season(inputs: &Inputs, episodes: usize) -> Inputs {
    let locales = Locales::read(&inputs.sources()).0;
    let reference = locales.reference();
    let mut made = Inputs::default();
    let needed = |path: &&str| !path.ends_with(".svg") || path.contains("/places/") || path.contains("/ui/icons/");
    for path in inputs.below("assets/", "").filter(needed) {
        made.add(path, inputs.bytes(path).unwrap_or_default().to_vec());
    }
    let words = locales.get(reference).into_iter().flat_map(|locale: &Locale| &locale.words);
    let mut files: Vec<String> = Vec::new();
    for words in words {
        files.extend(words.path.rsplit('/').next().map(str::to_owned));
        made.add(words.path.as_str(), words.resource.source().as_bytes().to_vec());
        // Another language needs names of its own: its messages never reach into the terms of the reference.
        if words.path.ends_with(TERMS) {
            made.add(format!("locales/{OTHER}/{TERMS}"), words.resource.source().as_bytes().to_vec());
        }
    }
    let about = |tag: &str| format!("locales/{tag}/locale.ron");
    made.add(about(reference), inputs.bytes(&about(reference)).unwrap_or_default().to_vec());
    let parent = format!("Locale(tag: \"{OTHER}\", name: \"Fran\u{e7}ais\", hello: \"Bonjour\", parent: \"{reference}\", review: Draft)");
    made.add(about(OTHER), parent.into_bytes());
    made.add("locales/help-lines/index.ron", b"Countries([])".to_vec());

    let (mut ids, mut translated) = (String::new(), String::new());
    for number in 0..episodes {
        let id = format!("made-{number}");
        let (script, words) = scaffold::filled(&id, &id, reference);
        made.add(format!("levels/made/{id}.ron"), script.into_bytes());
        for tag in [reference, OTHER] {
            made.add(format!("locales/{tag}/{id}.ftl"), words.clone().into_bytes());
        }
        // Writing to a string cannot fail.
        let _ = (write!(ids, "\"{id}\","), write!(translated, "\"{id}.ftl\","));
    }
    let listed: String = files.iter().map(|file| format!("\"{file}\",")).collect();
    let index = format!(
        "Locales(reference: \"{reference}\", locales: [(tag: \"{reference}\", files: [{listed}{translated}]), (tag: \"{OTHER}\", files: [\"{TERMS}\",{translated}])])"
    );
    made.add(INDEX, index.into_bytes());
    let season = format!("Season(id: \"made\", title: \"title-name\", episodes: [{ids}])");
    made.add("levels/made/season.ron", season.into_bytes());
    made
}
