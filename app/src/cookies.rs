//! The portal's two cookies: the session and the written form that the reader chose.

use axum_extra::extract::cookie::{Cookie, SameSite};
use http::HeaderMap;
use http::header::COOKIE;

/// The session. The prefix makes browsers refuse it from another host or without a secure context.
pub const SESSION: &str = "__Host-sid";
/// The written form that was chosen last.
pub const FORM: &str = "form";

/// The value of a cookie that the browser sent.
pub fn get<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// A session cookie that lasts `seconds`; 0 throws it away.
pub fn session(token: &str, seconds: i64) -> String {
    Cookie::build((SESSION, token.to_owned()))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build()
        .to_string()
        + &format!("; Max-Age={seconds}")
}

/// Remembers the written form for a year.
pub fn form(code: &str) -> String {
    format!("{FORM}={code}; Path=/; Max-Age=31536000; SameSite=Lax")
}
