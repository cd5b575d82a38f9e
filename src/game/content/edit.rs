//! Where a writer has just been at work: the scene that a saved file changed.

use std::{collections::BTreeMap, sync::Arc};

use crate::story::episode::Episode;

/// A scene of an episode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneOf {
    /// The episode's id.
    pub episode: String,
    /// The scene's id.
    pub scene: String,
}

type Files = BTreeMap<String, Vec<u8>>;

/// The scene in which the first change of the files is seen; none where no scene shows it.
pub(super) fn scene(before: &Files, after: &Files, episodes: &BTreeMap<String, Arc<Episode>>) -> Option<SceneOf> {
    let changed = after.iter().filter(|(path, bytes)| before.get(*path).is_some_and(|old| old != *bytes));
    changed.filter_map(|(path, new)| in_file(path, before.get(path)?, new, episodes)).next()
}

fn in_file(path: &str, old: &[u8], new: &[u8], episodes: &BTreeMap<String, Arc<Episode>>) -> Option<SceneOf> {
    let at = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let (episode, byte) = if path.starts_with("levels/") {
        let id = path.rsplit_once('/')?.1.strip_suffix(".ron")?;
        (episodes.get(id)?, at)
    } else {
        let message = message_at(std::str::from_utf8(new).ok()?, at)?;
        let named = |episode: &Arc<Episode>| {
            let uses = episode.messages_used().iter();
            uses.filter(|one| one.id == *message).find_map(|one| one.span.as_ref().map(|span| span.start))
        };
        episodes.values().find_map(|episode| Some((episode, named(episode)?)))?
    };
    let scene = episode.scene_at(byte)?;
    Some(SceneOf { episode: episode.id().to_string(), scene: scene.id.to_string() })
}

/// The id of the Fluent message around a byte.
fn message_at(text: &str, byte: usize) -> Option<&str> {
    let mut start = 0;
    let mut found = None;
    for line in text.split_inclusive('\n') {
        if start > byte {
            break;
        }
        start += line.len();
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            found = line.split_once('=').map(|(id, _)| id.trim());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_around_a_byte_is_found() {
        let text = "# note\nfirst = One\n    and more\nsecond =\n    .attr = Two\n";
        let around = |what: &str| message_at(text, text.find(what).expect("it is there"));
        assert_eq!(around("One"), Some("first"));
        assert_eq!(around("more"), Some("first"));
        assert_eq!(around("Two"), Some("second"));
        assert_eq!(around("# note"), None);
    }
}
