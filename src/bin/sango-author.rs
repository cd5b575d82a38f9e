//! The author's tool: arguments, files, exit codes, nothing else.
fn main() {}
