//! `Portal`: what every request shares; the clock and the source of chance are handed in, so that time rules can be tested.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use uuid::Builder;

use crate::db::Db;

/// Gives the present moment in unix milliseconds.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;
/// Fills bytes that nobody can guess.
pub type Random = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// Fills bytes from the operating system's source of chance.
///
/// # Panics
/// When the system has none: nothing that is secret could be made then.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the system for chance"
)]
pub fn fill_random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system gives random bytes");
}

/// The names of the browser's files, as the bundle step wrote them.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub struct Bundles {
    pub loader: String,
    /// Keeps what is typed into a form on the phone.
    pub draft: String,
    /// For everybody.
    pub public: Bundle,
    /// For staff and employers.
    pub desk: Bundle,
}

/// The islands of one audience.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub struct Bundle {
    pub js: String,
    pub wasm: String,
}

/// Whose islands a page has: a candidate never downloads those of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Public,
    Desk,
}

impl Bundles {
    pub const fn of(&self, audience: Audience) -> &Bundle {
        match audience {
            Audience::Public => &self.public,
            Audience::Desk => &self.desk,
        }
    }
}

/// What the rooms need to know of the settings.
#[derive(Clone, Debug, Default)]
pub struct PortalSettings {
    /// `https://host` without a slash at the end; canonical links and messages begin with it.
    pub public_url: String,
    /// Demo content is shown as such, and messages can be read on a page.
    pub demo: bool,
    /// A telephone number for help, in E.164; none is shown when there is none.
    pub helpline: Option<String>,
    /// The browser's files; without them every page works without scripts.
    pub bundles: Option<Bundles>,
    /// Where documents are stored; in memory until a place is named.
    pub documents: crate::documents::shelf::Shelf,
    /// How long a vacancy stays with the member of the staff who took it, in milliseconds after the last sign of life;
    /// a quarter of an hour if nothing is said.
    pub lease_ms: Option<i64>,
    /// What SMS may cost on one day; without it, whatever they cost.
    pub sms_budget: Option<crate::outbox::spend::Budget>,
    /// Members of the staff need a second step at sign-in.
    pub staff_second_step: bool,
    /// Seals the secrets of authenticator apps.
    pub step_key: crate::identity::second::seal::StepKey,
    /// The keys of personal data; they live as long as the program until a file is named.
    pub vault: crate::vault::Vault,
}

/// Everything that requests share.
pub struct Portal {
    pub db: Db,
    pub clock: Clock,
    pub random: Random,
    pub settings: PortalSettings,
    pub reference: crate::reference::Shelf,
    pub limits: crate::limits::Limits,
    pub kept: crate::kept::Kept,
    pub passwords: crate::identity::password::Gate,
    made: AtomicU16,
}

impl Portal {
    pub fn new(
        db: Db,
        clock: Clock,
        random: Random,
        settings: PortalSettings,
        limits: crate::limits::Limits,
    ) -> Arc<Self> {
        Arc::new(Self {
            db,
            clock,
            random,
            settings,
            reference: crate::reference::Shelf::default(),
            limits,
            kept: crate::kept::Kept::default(),
            passwords: crate::identity::password::Gate::default(),
            made: AtomicU16::new(0),
        })
    }

    /// Unix milliseconds.
    pub fn now(&self) -> i64 {
        (self.clock)()
    }

    /// A new id: a `UUIDv7`, so that rows made later sort later; a counter of twelve bits orders those of one millisecond.
    pub fn new_id(&self) -> String {
        let mut bytes: [u8; 10] = self.random_bytes();
        let [high, low] = self.made.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        bytes[0] = high;
        bytes[1] = low;
        let millis = u64::try_from(self.now()).unwrap_or_default();
        Builder::from_unix_timestamp_millis(millis, &bytes)
            .into_uuid()
            .to_string()
    }

    /// `N` bytes that nobody can guess.
    pub fn random_bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.random)(&mut bytes);
        bytes
    }
}
