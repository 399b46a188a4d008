//! Accounts: registering with a confirmed contact, signing in and out, forgotten passwords, and one's own sessions.

pub mod password;
pub mod sessions;
