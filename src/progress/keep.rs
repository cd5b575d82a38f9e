//! How texts are kept so that no accident costs more than the last moment: at any time the file or its last good copy is whole.
//!
//! `progress.json` is the file, `progress.last-good.json` the copy that was whole before the last write. What is damaged or
//! newer is set aside as `progress.damaged-1.json` or `progress.newer-1.json` and so on, never thrown away.

use std::marker::PhantomData;

use super::{
    save::LoadProblem,
    storage::{Storage, StorageError},
};

/// So many files are set aside; after that the last one is replaced.
const MOST_SET_ASIDE: usize = 9;

/// Something that is kept as a text.
pub trait Document: Sized + Default {
    /// The first part of its keys.
    const NAME: &'static str;

    /// Reads it.
    ///
    /// # Errors
    /// When the text is damaged or a newer version wrote it.
    fn from_text(text: &str) -> Result<Self, LoadProblem>;

    /// Writes it.
    fn to_text(&self) -> String;
}

/// What to tell the player, kindly; each has its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Notice {
    /// The file was damaged. It is set aside.
    DamagedSetAside,
    /// A newer version of the game wrote the file. It is set aside.
    NewerSetAside,
    /// The last good copy is used: at most the last moment is missing.
    UsedLastGood,
    /// Nothing can be kept just now. Play goes on.
    CouldNotSave,
}

/// Nothing was kept, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{error}")]
pub struct NotKept {
    /// Why, for the log.
    pub error: StorageError,
    /// What to tell the player: only once, until keeping works again.
    pub notice: Option<Notice>,
}

/// What was found at the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened<T> {
    /// What was kept, or a new one.
    pub value: T,
    /// What to tell the player.
    pub notices: Vec<Notice>,
}

/// Keeps one document; the only one who writes its keys.
#[derive(Debug)]
pub struct Keeper<T> {
    /// The text that stands in the file, as far as is known.
    good: Option<String>,
    /// The file could not be read: it is not written over.
    unread: bool,
    /// The player knows that nothing is kept.
    told: bool,
    kind: PhantomData<fn() -> T>,
}

impl<T: Document> Keeper<T> {
    /// Reads what is kept: the file, else its last good copy, else nothing.
    pub fn open(storage: &mut dyn Storage) -> (Self, Opened<T>) {
        let mut keeper = Self { good: None, unread: false, told: false, kind: PhantomData };
        let mut notices = Vec::new();
        let value = match storage.read(&file::<T>()) {
            Ok(None) => keeper.last_good(storage, &mut notices),
            Ok(Some(text)) => match T::from_text(&text) {
                Ok(value) => {
                    keeper.good = Some(text);
                    value
                }
                Err(problem) => {
                    let (kind, notice) = match problem {
                        LoadProblem::Damaged { .. } => ("damaged", Notice::DamagedSetAside),
                        LoadProblem::Newer { .. } => ("newer", Notice::NewerSetAside),
                    };
                    if set_aside::<T>(storage, kind, &text).is_ok() {
                        // Should this fail, the file is only set aside once more.
                        let _ = storage.remove(&file::<T>());
                        notices.push(notice);
                    } else {
                        keeper.unread = true;
                        notices.push(Notice::CouldNotSave);
                    }
                    keeper.last_good(storage, &mut notices)
                }
            },
            Err(_) => {
                keeper.unread = true;
                notices.push(Notice::CouldNotSave);
                keeper.last_good(storage, &mut notices)
            }
        };
        keeper.told = keeper.unread;
        (keeper, Opened { value, notices })
    }

    /// Keeps a value: first what stands in the file becomes the last good copy, then the file is written; both are read back.
    ///
    /// # Errors
    /// When the value is not kept. What was kept before is still there.
    pub fn keep(&mut self, storage: &mut dyn Storage, value: &T) -> Result<(), NotKept> {
        let text = value.to_text();
        match self.write(storage, text) {
            Ok(()) => {
                self.told = false;
                Ok(())
            }
            Err(error) => {
                let notice = (!self.told).then_some(Notice::CouldNotSave);
                self.told = true;
                Err(NotKept { error, notice })
            }
        }
    }

    /// Removes everything: the file, its copy, and what was set aside.
    ///
    /// # Errors
    /// When something is still there.
    pub fn erase(&mut self, storage: &mut dyn Storage) -> Result<(), StorageError> {
        storage.remove(&file::<T>())?;
        self.good = None;
        self.unread = false;
        storage.remove(&copy::<T>())?;
        for kind in ["damaged", "newer"] {
            for number in 1..=MOST_SET_ASIDE {
                storage.remove(&aside::<T>(kind, number))?;
            }
        }
        Ok(())
    }

    fn write(&mut self, storage: &mut dyn Storage, text: String) -> Result<(), StorageError> {
        if self.unread {
            return Err(StorageError::Unread);
        }
        if self.good.as_ref() == Some(&text) {
            return Ok(());
        }
        if let Some(good) = &self.good {
            storage.write(&copy::<T>(), good)?;
            if storage.read(&copy::<T>())?.as_ref() != Some(good) {
                return Err(StorageError::Torn);
            }
        }
        // From here on the file may be torn, so it is no longer known to be good; its copy is.
        let before = self.good.take();
        let written = storage.write(&file::<T>(), &text);
        let now = storage.read(&file::<T>());
        if matches!(&now, Ok(Some(now)) if *now == text) {
            self.good = Some(text);
            return Ok(());
        }
        if matches!((&now, &before), (Ok(Some(now)), Some(before)) if now == before) {
            self.good = before;
        }
        Err(written.err().unwrap_or(StorageError::Torn))
    }

    fn last_good(&mut self, storage: &dyn Storage, notices: &mut Vec<Notice>) -> T {
        let Ok(Some(text)) = storage.read(&copy::<T>()) else { return T::default() };
        let Ok(value) = T::from_text(&text) else { return T::default() };
        notices.push(Notice::UsedLastGood);
        value
    }
}

fn file<T: Document>() -> String {
    format!("{}.json", T::NAME)
}

fn copy<T: Document>() -> String {
    format!("{}.last-good.json", T::NAME)
}

fn aside<T: Document>(kind: &str, number: usize) -> String {
    format!("{}.{kind}-{number}.json", T::NAME)
}

fn set_aside<T: Document>(storage: &mut dyn Storage, kind: &str, text: &str) -> Result<(), StorageError> {
    let free = (1..MOST_SET_ASIDE).find(|number| matches!(storage.read(&aside::<T>(kind, *number)), Ok(None)));
    storage.write(&aside::<T>(kind, free.unwrap_or(MOST_SET_ASIDE)), text)
}
