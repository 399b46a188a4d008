//! Accounts: registration with a phone number or e-mail, signing in and out, contacts, passwords and sessions.

pub mod password;
