//! The game: arguments and the app, nothing else.
fn main() {}
