//! The second step at sign-in: an authenticator app or a passkey beside the password, for the staff and for whoever wants it.

mod cbor;
pub mod handlers;
mod otp;
mod pages;
mod passkey;
mod questions;
pub mod recovery;
pub mod seal;
pub mod service;
mod setting_up;
mod store;

pub use otp::{base32, code, window};
pub use pages::kind_word;
pub use store::{Kind, Step, count_in as steps_of, sealed_example};
