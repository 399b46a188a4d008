//! Pure text rules: scripts, search folding, names, contacts, dates and numbers as people type them; for server and browser.

pub mod calendar_file;
pub mod contact;
pub mod cyrillic;
pub mod date;
pub mod date_text;
pub mod digits;
pub mod fold;
pub mod latin;
pub mod look_alike;
pub mod name_guard;
pub mod names;
pub mod number;
pub mod official_number;
pub mod own_text;
pub mod sms;
mod uzbek;
pub mod zones;
