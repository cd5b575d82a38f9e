//! What the author's tools report: inputs in, findings out. Pure: the binary brings the files and shows the findings.

pub mod bench;
pub mod codes;
mod files;
pub mod inputs;
pub mod lint;
mod looks;
pub mod report;
mod svg;
