//! A message id and its arguments become words, in the language and culture of the moment. Pure: no engine, no files, no clock.
//!
//! Files come in as [`source::Source`]s, are read into [`locales::Locales`], and one locale of them becomes a
//! [`library::Library`] that says every [`message::Message`].

pub mod check;
pub mod codes;
mod countries;
pub mod day;
mod entries;
pub mod help_lines;
pub mod library;
mod links;
pub mod locale;
pub mod locales;
pub mod lock;
pub mod look;
pub mod message;
pub mod negotiate;
pub mod pseudo;
pub mod source;
pub mod survey;
pub mod words;

pub use library::plain;
