//! The name guard at work: what was found between two spellings in the reader's language, and the question that forms ask.

pub mod ask;
pub mod wording;
