//! The screenplay has every word that a child can read, in any language, and marks what is read in another one.

use sango::{
    author::{
        content::{Content, say},
        inputs::Inputs,
        screenplay::{self, Screenplay},
    },
    story::script::Band,
};

use super::{shipped, text, tool};

fn arabic() -> Inputs {
    let mut inputs = shipped();
    let list = inputs
        .text("locales/index.ron")
        .unwrap()
        .replace("    locales: [\n", "    locales: [\n        (tag: \"ar\", files: [\"goat.ftl\"]),\n");
    inputs.add("locales/index.ron", list.into_bytes());
    let about = "Locale(tag: \"ar\", name: \"العربية\", hello: \"مرحبا\", parent: \"en\", direction: RightToLeft, review: Draft)";
    inputs.add("locales/ar/locale.ron", about.as_bytes().to_vec());
    inputs.add("locales/ar/goat.ftl", "goat-title = العنزة الذهبية\n".as_bytes().to_vec());
    inputs
}

fn play<'a>(content: &'a Content, inputs: &Inputs, id: &str, tag: &str, band: Option<Band>) -> Screenplay<'a> {
    let script = content.script(inputs, id).unwrap();
    Screenplay::new(content, &script, content.episode(id).unwrap(), content.locale(tag).unwrap(), band)
}

#[test]
fn every_message_of_an_episode_is_in_its_screenplay() {
    let inputs = shipped();
    let content = Content::read(&inputs);
    for episode in content.episodes() {
        let play = play(&content, &inputs, episode.id(), "en", None);
        let mut shown: Vec<&str> = play.rows.iter().filter_map(|row| row.words.as_ref()).map(|words| words.id.as_str()).collect();
        shown.extend([play.title.id.as_str(), play.blurb.id.as_str()]);
        for used in episode.messages_used() {
            let id = used.attribute.map_or_else(|| used.id.to_string(), |attribute| format!("{}.{attribute}", used.id));
            // The names of skills and tricks, and what every episode says alike.
            let shared = ["skill-", "pressure-", "common-"].iter().any(|start| id.starts_with(start));
            assert!(shared || shown.contains(&id.as_str()), "{}: {id} is not in the screenplay", episode.id());
        }
        assert_eq!(play.count().1, 0);
    }
}

#[test]
fn a_band_reads_its_own_words() {
    let inputs = shipped();
    let content = Content::read(&inputs);
    let of = |band| screenplay::markdown(&play(&content, &inputs, "golden-goat", "en", band));
    let (young, middle, all) = (of(Some(Band::Young)), of(Some(Band::Middle)), of(None));
    let words = content.words(None).unwrap();
    let late = say(&words, "goat-kitchen-09");
    assert!(!young.contains(&late) && middle.contains(&late) && all.contains("*Only 9–12, 13–15:*"));
    assert!(!middle.contains("*Only 9–12"), "nothing to tell apart");
    assert!(!young.contains("Show Kai. Look closer.") && middle.contains("▸ *okay* Show Kai. Look closer."));
    assert!(all.contains("▸ *okay, not 6–8* Show Kai. Look closer."));
    assert!(!young.contains("The web address") && middle.contains("*spot* The web address"));
    assert!(middle.contains("- **Lina** (excited): Kai, look!") && middle.contains("▸ *risky, trick: Hurry* Tap it now!"));
    assert!(middle.contains("*If goat-asked-jojo:*\n  - **Jojo** (kind)"), "{middle}");
}

#[test]
fn what_is_read_in_another_language_is_marked() {
    let inputs = arabic();
    let content = Content::read(&inputs);
    let play = play(&content, &inputs, "golden-goat", "ar", None);
    let (all, elsewhere) = play.count();
    assert_eq!(all - elsewhere, 1);
    let markdown = screenplay::markdown(&play);
    assert!(markdown.starts_with("# العنزة الذهبية\n\n*[en]* A friend sends a gift."), "{markdown}");
    let html = screenplay::html(&play);
    assert!(
        html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("<h1><bdi>العنزة الذهبية</bdi></h1>"),
        "{html}"
    );
    assert!(html.contains("<bdi class=\"fallback\" lang=\"en\" dir=\"ltr\""));
    for outside in ["http:", "https:", "<script", "src=", "@import"] {
        assert!(!html.contains(outside), "{outside}");
    }
}

#[test]
fn the_tool_prints_screenplays() {
    let shown = tool(&["script", "golden-goat", "--locale", "en-NG", "--band", "young"]);
    assert_eq!(shown.status.code(), Some(0), "{}", text(&shown.stderr));
    assert!(text(&shown.stdout).contains("**Amara** (excited)"));
    for wrong in [&["script", "no-goat"][..], &["script", "golden-goat", "--locale", "la"], &["script", "golden-goat", "--band", "small"]] {
        assert_eq!(tool(wrong).status.code(), Some(2), "{wrong:?}");
    }
}
