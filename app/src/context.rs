//! `Ctx`: one request: who asks, in which written form, when; every handler and every service function takes it.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRequestParts, OriginalUri};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::{ACCEPT_LANGUAGE, IF_NONE_MATCH};
use http::request::Parts;

use crate::access::{Action, Actor, Resource, decide};
use crate::db::Db;
use crate::errors::AppError;
use crate::i18n::{self, Locale};
use crate::portal::Portal;
use crate::writing::date::Day;

/// The id that logs, audit records and error pages share.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// The address of the client, as far as trusted proxies vouch for it; the key of limits.
#[derive(Clone, Debug)]
pub struct Client(pub String);

/// Who is signed in, as the session middleware found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    pub session: String,
    pub actor: Actor,
}

/// One request.
#[derive(Clone)]
pub struct Ctx {
    pub portal: Arc<Portal>,
    pub locale: Locale,
    /// The path behind the language: `/programmes/ssw1-construction`; empty on the home page.
    pub path: String,
    /// The query as sent, without `?`.
    pub query: String,
    pub actor: Actor,
    /// The id of the session, if somebody is signed in.
    pub session: Option<String>,
    pub request_id: String,
    pub client: String,
    /// Browser and system in two words, for the list of sessions.
    pub device: String,
    /// The moment of the request, unix milliseconds: the same for everything that it decides.
    pub now: i64,
    pub(crate) if_none_match: Option<String>,
}

impl Ctx {
    /// The program itself, for commands and timers.
    pub fn system(portal: &Arc<Portal>, locale: Locale) -> Self {
        Self::of(portal, locale, Actor::System)
    }

    /// A request that nobody sent: for commands, timers and demo content.
    pub fn of(portal: &Arc<Portal>, locale: Locale, actor: Actor) -> Self {
        Self {
            portal: Arc::clone(portal),
            locale,
            path: String::new(),
            query: String::new(),
            actor,
            session: None,
            request_id: portal.new_id(),
            client: "local".into(),
            device: String::new(),
            now: portal.now(),
            if_none_match: None,
        }
    }

    pub fn db(&self) -> &Db {
        &self.portal.db
    }

    /// The day in Tashkent.
    pub fn today(&self) -> Day {
        i18n::calendar::day_of(self.now)
    }

    /// The address of a page in the reader's form: `href("/programmes")` is `/uz/programmes`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.code())
    }

    /// A new row id.
    pub fn new_id(&self) -> String {
        self.portal.new_id()
    }

    /// A secret for a link: who has it may do what the link says, without signing in.
    pub fn new_token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.portal.random_bytes::<24>())
    }

    /// Goes on only if the access rules let this actor do this.
    ///
    /// # Errors
    /// `SignIn`, `Forbidden` or `NotFound`.
    pub fn allow(&self, action: Action, resource: Resource<'_>) -> Result<(), AppError> {
        decide(&self.actor, action, resource).map_err(AppError::from)
    }

    /// The account that is signed in.
    ///
    /// # Errors
    /// `SignIn` when nobody is.
    pub fn account(&self) -> Result<&str, AppError> {
        self.actor.account().ok_or(AppError::SignIn)
    }

    /// The same request for another written form.
    #[must_use]
    pub fn in_form(&self, locale: Locale) -> Self {
        Self {
            locale,
            ..self.clone()
        }
    }
}

impl FromRequestParts<Arc<Portal>> for Ctx {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        portal: &Arc<Portal>,
    ) -> Result<Self, Self::Rejection> {
        let uri = parts
            .extensions
            .get::<OriginalUri>()
            .map_or_else(|| parts.uri.clone(), |original| original.0.clone());
        let first = uri.path().split('/').nth(1).unwrap_or_default();
        let from_path = Locale::ALL.into_iter().find(|form| form.code() == first);
        let path = match from_path {
            Some(form) => uri.path()[1 + form.code().len()..].to_owned(),
            None => String::new(),
        };
        let header = |name: &str| parts.headers.get(name).and_then(|v| v.to_str().ok());
        let locale = from_path.unwrap_or_else(|| {
            i18n::best_for(
                crate::cookies::get(&parts.headers, crate::cookies::FORM),
                header(ACCEPT_LANGUAGE.as_str()),
            )
        });
        let signed_in = parts.extensions.get::<SignedIn>();
        Ok(Self {
            portal: Arc::clone(portal),
            locale,
            path: path.trim_end_matches('/').to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            actor: signed_in.map_or(Actor::Visitor, |found| found.actor.clone()),
            session: signed_in.map(|found| found.session.clone()),
            request_id: parts
                .extensions
                .get::<RequestId>()
                .map_or_else(String::new, |id| id.0.clone()),
            client: parts
                .extensions
                .get::<Client>()
                .map_or_else(String::new, |client| client.0.clone()),
            device: device(header("user-agent").unwrap_or_default()),
            now: portal.now(),
            if_none_match: header(IF_NONE_MATCH.as_str()).map(str::to_owned),
        })
    }
}

/// Browser and system, as far as the first known names tell.
fn device(agent: &str) -> String {
    let first = |names: &[(&'static str, &'static str)]| {
        names
            .iter()
            .find(|(mark, _)| agent.contains(mark))
            .map(|(_, name)| *name)
    };
    let browser = first(&[
        ("YaBrowser", "Yandex"),
        ("SamsungBrowser", "Samsung"),
        ("OPR/", "Opera"),
        ("Edg", "Edge"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]);
    browser
        .into_iter()
        .chain(system)
        .collect::<Vec<_>>()
        .join(" · ")
}
