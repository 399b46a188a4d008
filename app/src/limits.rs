//! How often one key (client, account, contact, number) may do a thing; kept in memory, for every node by itself.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::DefaultClock;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};

use crate::errors::AppError;

type Keyed = RateLimiter<String, DashMapStateStore<String>, DefaultClock>;

/// What is limited. Counters that must outlive a restart (codes, password tries) are in the database instead.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// Every request of a client: lenient, for whole villages share an address.
    Requests,
    /// Forms sent by a client.
    Forms,
    /// Password tries of a client.
    SignIns,
    /// Certificate checks of a client.
    Checks,
    /// Complaints of a client: a few an hour.
    Complaints,
    /// Documents sent by an account.
    Uploads,
}

/// The limiters.
#[derive(Debug)]
pub struct Limits {
    requests: Keyed,
    forms: Keyed,
    sign_ins: Keyed,
    checks: Keyed,
    complaints: Keyed,
    uploads: Keyed,
    enforced: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            requests: RateLimiter::keyed(per_second(100, 400)),
            forms: RateLimiter::keyed(per_second(5, 120)),
            sign_ins: RateLimiter::keyed(per_second(1, 30)),
            checks: RateLimiter::keyed(per_second(2, 60)),
            complaints: RateLimiter::keyed(Quota::per_hour(NonZeroU32::MIN.saturating_add(9))),
            uploads: RateLimiter::keyed(Quota::per_hour(NonZeroU32::MIN.saturating_add(59))),
            enforced: true,
        }
    }
}

impl Limits {
    /// No limits at all: for measuring how fast pages are.
    pub fn unlimited() -> Self {
        Self {
            enforced: false,
            ..Self::default()
        }
    }

    /// Counts one use of `key`.
    ///
    /// # Errors
    /// `TooMany`, with the seconds to wait.
    pub fn check(&self, limit: Limit, key: &str) -> Result<(), AppError> {
        if !self.enforced {
            return Ok(());
        }
        let limiter = match limit {
            Limit::Requests => &self.requests,
            Limit::Forms => &self.forms,
            Limit::SignIns => &self.sign_ins,
            Limit::Checks => &self.checks,
            Limit::Complaints => &self.complaints,
            Limit::Uploads => &self.uploads,
        };
        limiter
            .check_key(&key.to_owned())
            .map_err(|_| AppError::TooMany(5))
    }

    /// Forgets keys that are quiet again; called by a timer.
    pub fn tidy(&self) {
        for limiter in [
            &self.requests,
            &self.forms,
            &self.sign_ins,
            &self.checks,
            &self.complaints,
            &self.uploads,
        ] {
            limiter.retain_recent();
        }
    }
}

fn per_second(rate: u32, burst: u32) -> Quota {
    let rate = NonZeroU32::new(rate).unwrap_or(NonZeroU32::MIN);
    let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
    Quota::with_period(Duration::from_secs(1) / rate.get())
        .unwrap_or_else(|| Quota::per_second(rate))
        .allow_burst(burst)
}
