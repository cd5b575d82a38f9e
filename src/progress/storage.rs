//! Where texts are kept: files on the desktop, `localStorage` in the browser. The shell implements it.

/// A small store of texts by key. A key looks like a file name: letters, digits, dots and hyphens.
pub trait Storage {
    /// The text under a key; `None` where there is none. Bytes that are no text come back with replacement characters,
    /// so that they are found damaged and set aside like any other damage.
    ///
    /// # Errors
    /// When there may be something that cannot be read now.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Replaces the text under a key, in one step where the platform can do that.
    ///
    /// # Errors
    /// When the text is not, or not wholly, kept.
    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Removes a key; one that is not there counts as removed.
    ///
    /// # Errors
    /// When it is still there.
    fn remove(&mut self, key: &str) -> Result<(), StorageError>;
}

/// Why something could not be kept or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// No room is left.
    #[error("the storage is full")]
    Full,
    /// Nothing may be written here.
    #[error("the storage is read-only")]
    ReadOnly,
    /// There is no storage: a private window, or no folder for it.
    #[error("there is no storage")]
    Absent,
    /// What was written does not come back the same.
    #[error("what was written does not come back the same")]
    Torn,
    /// What is kept could not be read at the start; nothing is written over it.
    #[error("what is kept could not be read, so nothing is written over it")]
    Unread,
    /// Anything else, in the platform's words.
    #[error("{0}")]
    Other(
        /// The platform's words.
        String,
    ),
}
