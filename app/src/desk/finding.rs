//! The search for a person by whatever somebody has in hand: a number, a contact, a day of birth, or a name in any spelling.

use crate::access::{AccountKind, Action, Resource};
use crate::candidates::finding;
use crate::candidates::store::Profile;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::writing::contact;
use crate::writing::date_text::read_text;
use crate::writing::number::{self, Kind};
use crate::{applications, audit, candidates, certificates, identity};

/// How many people a page shows.
const SHOWN: usize = 20;

/// Who was found.
#[derive(Debug, Default)]
pub struct Found {
    pub people: Vec<Profile>,
    /// Accounts that a number or a contact led to and that have no name yet.
    pub without_profile: Vec<String>,
    /// The place of the next page.
    pub next: Option<String>,
}

/// Looks for people; `after` is the place that the page before gave. Whoever is shown can read that they were looked at.
///
/// # Errors
/// Who may not; a failure.
pub async fn find(ctx: &Ctx, typed: &str, after: &str) -> Result<Found, AppError> {
    ctx.allow(Action::ReadPeople, Resource::General)?;
    let mut found = Found::default();
    for account in accounts(ctx, typed).await? {
        match candidates::store::profile(ctx, &account).await? {
            Some(profile) => found.people.push(profile),
            None => found.without_profile.push(account),
        }
    }
    if found.people.is_empty() && found.without_profile.is_empty() {
        let after = place(after);
        let after = (after.0, after.1.as_str());
        found.people = match read_text(typed) {
            Ok(day) => finding::by_birth(ctx, day, after).await?,
            Err(_) => finding::by_name(ctx, typed, after).await?,
        };
        if found.people.len() > SHOWN {
            found.people.truncate(SHOWN);
            let last = found.people.last();
            found.next = last.map(|last| format!("{} {}", last.updated_at, last.account_id));
        }
    }
    looked(ctx, &found.people).await?;
    Ok(found)
}

/// A place as the form sends it; without one it is the beginning.
fn place(after: &str) -> (i64, String) {
    let parts = after.split_once(' ');
    let found = parts.and_then(|(at, account)| Some((at.parse().ok()?, account.to_owned())));
    found.unwrap_or((i64::MAX, String::new()))
}

/// The candidates that a whole number or a whole contact leads to.
async fn accounts(ctx: &Ctx, typed: &str) -> Result<Vec<String>, AppError> {
    let mut found: Vec<String> = Vec::new();
    if let Ok(number) = number::read(Kind::Application, typed) {
        found.extend(applications::store::account_of(ctx, &number).await?);
    }
    if let Ok(number) = number::read(Kind::Certificate, typed) {
        let certificate = certificates::store::by_number(ctx, &number).await?;
        found.extend(certificate.and_then(|one| one.account_id));
    }
    if let Ok(contact) = contact::read(typed) {
        let account = identity::store::by_address(&ctx.portal, &contact.to_string()).await?;
        let candidate = account.filter(|found| found.kind() == AccountKind::Candidate);
        found.extend(candidate.map(|found| found.id));
    }
    found.dedup();
    Ok(found)
}

/// One record for each person who is shown.
async fn looked(ctx: &Ctx, people: &[Profile]) -> Result<(), AppError> {
    if people.is_empty() {
        return Ok(());
    }
    let mut tx = ctx.db().begin().await?;
    for person in people {
        let record = audit::Record {
            action: "people.read",
            subject_kind: "account",
            subject_id: &person.account_id,
            before: None,
            after: None,
        };
        audit::record(ctx, &mut tx, record).await?;
    }
    Ok(tx.commit().await?)
}
