//! The messages of the printed pages.

/// An id, its attribute, its variables.
pub type Asks = (&'static str, Option<&'static str>, &'static [&'static str]);

/// Every message of `print.ftl` that the pages ask for, but for those that belong to one episode.
pub const ASKED: &[Asks] = &[];
