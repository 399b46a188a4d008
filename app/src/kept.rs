//! Rendered public pages that are kept for readers who are not signed in: equal facts give equal bytes, so a page is made once.
//!
//! The key holds everything that such a page depends on: form, path, day in Tashkent, version of the reference data, and
//! what the page read from the database. So nothing has to be thrown away when something changes: another key is asked for.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem::Discriminant;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::Bytes;
use http::HeaderValue;

use crate::access::Actor;
use crate::context::Ctx;
use crate::i18n::Locale;
use crate::render::Place;
use crate::writing::date::Day;

/// All kept pages together, in bytes: every public page in six forms takes about twelve million.
const MOST: usize = 16 * 1024 * 1024;

/// A page as it is sent.
#[derive(Clone, Debug)]
pub struct Made {
    pub html: Bytes,
    /// Weak, because compression comes later.
    pub etag: HeaderValue,
    pub policy: HeaderValue,
}

/// What a page depends on. The settings do not change while the program runs.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Key {
    locale: Locale,
    path: String,
    version: String,
    day: Day,
    /// What the page shows from the database, digested.
    facts: u64,
}

impl Key {
    /// `None` for a request whose page is not kept: somebody is signed in, or the address has a query, which anybody can
    /// make up without end.
    pub fn of(ctx: &Ctx, facts: impl Hash) -> Option<Self> {
        if ctx.actor != Actor::Visitor || !ctx.query.is_empty() {
            return None;
        }
        let mut digest = DefaultHasher::new();
        facts.hash(&mut digest);
        Some(Self {
            locale: ctx.locale,
            path: ctx.path.clone(),
            version: ctx.portal.reference.current().version.clone(),
            day: ctx.today(),
            facts: digest.finish(),
        })
    }
}

/// What all pages of a written form have alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The entries of the menu, for somebody of this role who is here.
    Menu(Place, Discriminant<Actor>),
    Footer,
}

/// The kept pages of one process.
#[derive(Debug, Default)]
pub struct Kept {
    shelf: RwLock<Shelf>,
    parts: RwLock<HashMap<(Locale, Part), Arc<str>>>,
}

#[derive(Debug, Default)]
struct Shelf {
    pages: HashMap<Key, Arc<Made>>,
    bytes: usize,
}

impl Kept {
    /// A part of the page, made at its first use; it may depend on nothing but its name and the settings.
    pub fn part(&self, locale: Locale, part: Part, make: impl FnOnce() -> String) -> Arc<str> {
        let parts = self.parts.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = parts.get(&(locale, part)) {
            return Arc::clone(found);
        }
        drop(parts);
        let made: Arc<str> = make().into();
        let mut parts = self.parts.write().unwrap_or_else(PoisonError::into_inner);
        parts.insert((locale, part), Arc::clone(&made));
        made
    }

    pub fn find(&self, key: &Key) -> Option<Arc<Made>> {
        let shelf = self.shelf.read().unwrap_or_else(PoisonError::into_inner);
        shelf.pages.get(key).map(Arc::clone)
    }

    /// Keeps a page. When there is no room all go, those of yesterday with them: what is asked for comes back at once.
    pub fn keep(&self, key: Key, page: Arc<Made>) {
        let mut shelf = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
        if shelf.bytes + page.html.len() > MOST {
            *shelf = Shelf::default();
        }
        shelf.bytes += page.html.len();
        if let Some(before) = shelf.pages.insert(key, page) {
            shelf.bytes -= before.html.len();
        }
    }

    /// How many bytes are kept.
    pub fn bytes(&self) -> usize {
        self.shelf
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(bytes: usize) -> Arc<Made> {
        Arc::new(Made {
            html: vec![b'a'; bytes].into(),
            etag: HeaderValue::from_static("e"),
            policy: HeaderValue::from_static("p"),
        })
    }

    fn key(facts: u64) -> Key {
        Key {
            locale: Locale::Ja,
            path: String::new(),
            version: String::new(),
            day: "2026-11-24".parse().expect("a day"),
            facts,
        }
    }

    #[test]
    fn pages_never_take_more_room_than_they_may() {
        let kept = Kept::default();
        for facts in 0..100 {
            kept.keep(key(facts), page(1_000_000));
            assert!(kept.bytes() <= MOST);
            assert!(kept.find(&key(facts)).is_some(), "the last one is there");
        }
        assert!(kept.find(&key(0)).is_none(), "the first one had to go");
    }

    #[test]
    fn a_page_that_is_kept_twice_is_counted_once() {
        let kept = Kept::default();
        kept.keep(key(1), page(10));
        kept.keep(key(1), page(30));
        assert_eq!(kept.bytes(), 30);
    }
}
