//! koprik.
fn main() {}
