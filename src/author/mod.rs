//! What the author's tools report: inputs in, findings out. Pure: the binary brings the files and shows the findings.

pub mod annotate;
pub mod bench;
pub mod codes;
pub mod content;
pub mod coverage;
mod files;
pub mod graph;
pub mod help;
pub mod inputs;
pub mod languages;
pub mod lint;
mod looks;
pub mod missing;
mod paint;
pub mod play;
pub mod print;
pub mod reading;
pub mod report;
pub mod routes;
pub mod scaffold;
pub mod schema;
pub mod screenplay;
pub mod simulate;
mod unused;
