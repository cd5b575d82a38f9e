//! Content files as they come: their bytes, from folders, or in a browser from one bundle, because it cannot list folders.

use std::{borrow::Cow, collections::BTreeMap};

use bevy::{
    asset::{AssetLoader, LoadContext, LoadState, LoadedFolder, io::Reader},
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
const FOLDERS: [&str; 4] = ["levels://", "locales://", "art", "looks"];
/// Text files that lie among others.
const SINGLE: [&str; 2] = ["audio/catalogue.ron", "voice/manifest.ron"];

/// What is being read, or was read.
#[derive(Resource, Default)]
pub(super) struct Sources {
    folders: Vec<Handle<LoadedFolder>>,
    single: Vec<Handle<Source>>,
}

impl Sources {
    /// Asks for everything.
    pub(super) fn want(server: &AssetServer) -> Self {
        if cfg!(target_arch = "wasm32") {
            return Self { folders: Vec::new(), single: vec![server.load(BUNDLE)] };
        }
        Self {
            folders: FOLDERS.iter().map(|folder| server.load_folder(*folder)).collect(),
            single: SINGLE.iter().map(|file| server.load(*file)).collect(),
        }
    }

    /// Everything has arrived, or failed.
    pub(super) fn settled(&self, server: &AssetServer) -> bool {
        let arrived = |state: LoadState| matches!(state, LoadState::Loaded | LoadState::Failed(_));
        self.folders.iter().all(|folder| arrived(server.load_state(folder)))
            && self.single.iter().all(|file| arrived(server.load_state(file)))
    }

    /// Everything that has arrived.
    pub(super) fn files<'a>(&self, folders: &Assets<LoadedFolder>, sources: &'a Assets<Source>) -> Files<'a> {
        let in_folders = self.folders.iter().filter_map(|folder| folders.get(folder)).flat_map(|folder| folder.handles.iter().cloned());
        let handles = in_folders.filter_map(|handle| handle.try_typed::<Source>().ok()).chain(self.single.iter().cloned());
        let mut files = Files::new();
        for handle in handles {
            let (Some(path), Some(source)) = (handle.path(), sources.get(&handle)) else { continue };
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
