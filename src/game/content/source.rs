//! Content files as they come: their bytes, from folders, or in a browser from one bundle, because it cannot list folders.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use bevy::{
    asset::{AssetLoader, LoadContext, LoadState, io::Reader},
    prelude::*,
};

/// A text file of the content, not yet looked into: a file that is no UTF-8 is a mistake to report, not to hide.
#[derive(Asset, TypePath, Debug)]
pub(super) struct Source(pub(super) Vec<u8>);

/// Reads any text file whole.
#[derive(Default, TypePath)]
pub(super) struct SourceLoader;

impl AssetLoader for SourceLoader {
    type Asset = Source;
    type Settings = ();
    type Error = std::io::Error;

    async fn load(&self, reader: &mut dyn Reader, (): &(), _context: &mut LoadContext<'_>) -> Result<Source, std::io::Error> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).await?;
        Ok(Source(bytes))
    }

    fn extensions(&self) -> &[&str] {
        &["ron", "ftl", "svg", "bundle"]
    }
}

/// All content files by their path from the root of the content: `levels/…`, `locales/…`, `assets/…`.
pub(super) type Files<'a> = BTreeMap<String, Cow<'a, [u8]>>;

/// The bundle that `make web` writes: one JSON object, path to text.
const BUNDLE: &str = "content.bundle";
/// Folders of text files.
const FOLDERS: [&str; 6] = ["levels", "locales", "assets/art", "assets/looks", "assets/audio", "assets/voice"];
/// What counts among them: an editor's own files and notes lie there too.
const ENDINGS: [&str; 3] = ["ron", "ftl", "svg"];

/// The folder in which `assets`, `levels` and `locales` lie. In a browser there is none to look into.
#[derive(Resource, Debug, Clone, Default)]
pub struct Root(pub PathBuf);

/// What is being read, or was read.
#[derive(Resource, Default)]
pub(super) struct Sources(Vec<Handle<Source>>);

impl Sources {
    /// Asks for everything.
    pub(super) fn want(server: &AssetServer, root: &Root) -> Self {
        if cfg!(target_arch = "wasm32") {
            return Self(vec![server.load(BUNDLE)]);
        }
        let mut files = Vec::new();
        for folder in FOLDERS {
            list(&root.0, folder, &mut |path| files.push(server.load(address(path))));
        }
        Self(files)
    }

    /// Everything has arrived, or failed.
    pub(super) fn settled(&self, server: &AssetServer) -> bool {
        self.0.iter().all(|file| matches!(server.load_state(file), LoadState::Loaded | LoadState::Failed(_)))
    }

    /// Everything that has arrived.
    pub(super) fn files<'a>(&self, sources: &'a Assets<Source>) -> Files<'a> {
        let mut files = Files::new();
        for handle in &self.0 {
            let (Some(path), Some(source)) = (handle.path(), sources.get(handle)) else { continue };
            if path.path().ends_with(BUNDLE) {
                let bundle: BTreeMap<String, String> = serde_json::from_slice(&source.0).unwrap_or_default();
                files.extend(bundle.into_iter().map(|(path, text)| (path, Cow::Owned(text.into_bytes()))));
            } else {
                let root = path.source().as_str().unwrap_or("assets");
                let path = path.path().to_string_lossy().replace('\\', "/");
                files.insert(format!("{root}/{path}"), Cow::Borrowed(source.0.as_slice()));
            }
        }
        files
    }
}

/// Where the engine finds a file: `levels` and `locales` are sources of their own, `assets` is the one without a name.
fn address(path: &str) -> String {
    match path.split_once('/') {
        Some(("assets", inside)) => inside.to_owned(),
        Some((source, inside)) => format!("{source}://{inside}"),
        None => path.to_owned(),
    }
}

/// All files of a folder and those in it that can be content, by their path from the root, `/` between the parts.
fn list(root: &Path, folder: &str, found: &mut dyn FnMut(&str)) {
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
        let path = format!("{folder}/{name}");
        if entry.path().is_dir() {
            list(root, &path, found);
        } else if ENDINGS.iter().any(|ending| name.rsplit_once('.').is_some_and(|(_, its)| its == *ending)) {
            found(&path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_and_backups_among_the_content_are_left_alone() {
        let mut found = Vec::new();
        list(Path::new(env!("CARGO_MANIFEST_DIR")), "locales", &mut |path| found.push(path.to_owned()));
        assert!(found.contains(&"locales/en/ui.ftl".to_owned()), "{found:?}");
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/help-lines/README.md").exists());
        assert!(found.iter().all(|path| !path.ends_with(".md")), "{found:?}");
    }
}
