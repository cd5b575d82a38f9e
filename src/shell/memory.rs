//! A storage in memory: for screenshots, and for a platform that has none. What it keeps is gone with the game.

use std::collections::BTreeMap;

use crate::progress::storage::{Storage, StorageError};

/// Keeps texts until the game ends.
#[derive(Debug, Default, Clone)]
pub struct Memory {
    texts: BTreeMap<String, String>,
}

impl Storage for Memory {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.texts.get(key).cloned())
    }

    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        self.texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.texts.remove(key);
        Ok(())
    }
}
