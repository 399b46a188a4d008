//! The name guard in words: what was found between two spellings, said in the reader's language.

pub mod wording;
