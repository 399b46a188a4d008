//! Decides about certificates: who enters and confirms, what a number tells to whom.

mod deeds;

pub use deeds::{Deed, act, confirm};

use serde::Deserialize;

use super::form::{Entered, Wrong};
use super::rules::{Kind, Standing, State, Validity, last_day, state_on};
use super::store::{self, Certificate, Event, New, Proposal};
use crate::access::{Action, Resource};
use crate::audit;
use crate::candidates;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::errors::AppError;
use crate::i18n::calendar;
use crate::identity;
use crate::limits::Limit;
use crate::outbox::{self, Message};
use crate::t;
use crate::writing::date::Day;
use crate::writing::number::{self, Kind as NumberKind, NumberProblem};
use crate::writing::{contact, name_guard, names};

/// Why something could not be written.
#[derive(Debug)]
pub enum Refused {
    Field(&'static str, Wrong),
    /// The certificate had changed meanwhile, or this person may not be the second one.
    MovedOn,
    SamePerson,
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

#[derive(Clone, Debug, Deserialize)]
struct RuleRow {
    kind: String,
    #[serde(default)]
    test: String,
    #[serde(default)]
    validity_months: String,
    #[serde(default)]
    expiring_days: String,
}

/// The validity rule for a kind and a test on the day of issue, and how many days before its end the clock is shown.
pub fn validity(ctx: &Ctx, kind: Kind, test: &str, issued: Day) -> (Validity, i64) {
    let reference = ctx.portal.reference.current();
    let rules = reference.catalog.of_kind::<RuleRow>("certificate_rule");
    let rule = rules
        .iter()
        .filter(|rule| rule.value.kind == kind.code() && rule.holds_on(issued))
        .filter(|rule| rule.value.test.is_empty() || rule.value.test == test)
        // A rule for this very test wins over that for the kind; a later row over an earlier one.
        .max_by_key(|rule| rule.value.test.len());
    let Some(rule) = rule else {
        return (Validity::Unknown, 90);
    };
    let validity = match rule.value.validity_months.as_str() {
        "" => Validity::Unlimited,
        months => months.parse().map_or(Validity::Unknown, Validity::Months),
    };
    (validity, rule.value.expiring_days.parse().unwrap_or(90))
}

/// How a certificate stands today.
pub fn state(ctx: &Ctx, certificate: &Certificate) -> Option<State> {
    let issued = certificate.issued()?;
    let (_, expiring) = validity(ctx, certificate.kind(), &certificate.test, issued);
    state_on(
        certificate.standing(),
        certificate.ends(),
        certificate.suspended_to(),
        expiring,
        ctx.today(),
    )
}

/// What the public check answers.
#[derive(Debug)]
pub enum Answer {
    /// The number cannot be one: said without any look-up.
    Malformed(NumberProblem),
    /// Well-formed, but nobody has it: the same for all such numbers.
    Unknown(String),
    Found(Box<Certificate>, State),
}

/// Looks a number up for anybody.
///
/// # Errors
/// `TooMany` for a client that asks too often; a failure.
pub async fn check(ctx: &Ctx, typed: &str) -> Result<Answer, AppError> {
    ctx.allow(Action::ReadPublic, Resource::General)?;
    let number = match number::read(NumberKind::Certificate, typed) {
        Ok(number) => number,
        Err(problem) => return Ok(Answer::Malformed(problem)),
    };
    ctx.portal.limits.check(Limit::Checks, &ctx.client)?;
    let found = store::by_number(ctx, &number).await?;
    let answer = found.and_then(|certificate| {
        let state = state(ctx, &certificate)?;
        Some((certificate, state))
    });
    Ok(match answer {
        Some((certificate, state)) => Answer::Found(Box::new(certificate), state),
        None => Answer::Unknown(number),
    })
}

/// One's own certificates.
pub async fn own(ctx: &Ctx) -> Result<Vec<(Certificate, State)>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ReadOwnCertificate, Resource::Of(&account))?;
    let list = store::of_account(ctx, &account).await?;
    Ok(list
        .into_iter()
        .filter_map(|certificate| state(ctx, &certificate).map(|state| (certificate, state)))
        .collect())
}

/// The certificates of somebody that count today; whoever asks was allowed to before.
///
/// # Errors
/// When the database does not answer.
pub async fn valid_of(ctx: &Ctx, account: &str) -> Result<Vec<Certificate>, AppError> {
    let all = store::of_account(ctx, account).await?;
    Ok(all
        .into_iter()
        .filter(|one| matches!(state(ctx, one), Some(State::Valid | State::Expiring)))
        .collect())
}

/// A page of the certificates that count and end up to a day, after a day and an id; for the timer of reminders.
///
/// # Errors
/// When the database does not answer.
pub async fn ending(
    ctx: &Ctx,
    until: Day,
    after: &(String, String),
) -> Result<Vec<Certificate>, AppError> {
    store::ending(ctx, (ctx.today(), until), (&after.0, &after.1)).await
}

/// A certificate for the staff: with its history and what waits.
pub async fn for_staff(
    ctx: &Ctx,
    id: &str,
) -> Result<(Certificate, Vec<Event>, Option<Proposal>), AppError> {
    ctx.allow(Action::ReadCertificates, Resource::General)?;
    let found = store::one(ctx, id).await?.ok_or(AppError::NotFound)?;
    let events = store::events(ctx, id).await?;
    let proposal = store::open_proposal(ctx, id).await?;
    Ok((found, events, proposal))
}

/// Enters a certificate. A qualification certificate is only proposed by it: a second person issues it.
///
/// # Errors
/// What is wrong with a field; a failure. The same form sent twice is one certificate.
pub async fn enter(
    ctx: &Ctx,
    entered: &Entered,
    form_id: &str,
    renews: Option<&str>,
) -> Result<String, Refused> {
    ctx.allow(Action::EnterCertificate, Resource::General)?;
    let by = ctx.actor.account().unwrap_or("system").to_owned();
    if let Some(sent) = store::by_form(ctx, form_id, &by).await? {
        return Ok(sent.id);
    }
    let reference = ctx.portal.reference.current();
    if entered.kind.has_test()
        && !reference
            .catalog
            .tests_on(entered.issued_on)
            .iter()
            .any(|known| known.test.code == entered.test)
    {
        return Err(Refused::Field("test", Wrong::Choose));
    }
    if entered.kind == Kind::Qualification
        && !reference.codes("occupation").contains(&entered.occupation)
    {
        return Err(Refused::Field("occupation", Wrong::Choose));
    }
    let (validity, _) = validity(ctx, entered.kind, &entered.test, entered.issued_on);
    if validity == Validity::Unknown && entered.valid_to.is_none() {
        return Err(Refused::Field("until-day", Wrong::EndMissing));
    }
    let account = match &entered.contact {
        Some(contact) => {
            match identity::store::by_address(&ctx.portal, &contact.to_string()).await? {
                Some(account) => Some(account.id),
                None => return Err(Refused::Field("contact", Wrong::NoAccount)),
            }
        }
        None => None,
    };
    let known = name_in_profile(ctx, account.as_deref()).await?;
    let differs = known
        .as_ref()
        .filter(|known| name_guard::compare(known, &entered.holder_name).asks());
    if differs
        .is_some_and(|known| entered.sure != name_guard::confirmation(known, &entered.holder_name))
    {
        return Err(Refused::Field("sure", Wrong::Differs));
    }
    let id = ctx.new_id();
    let year = ctx.today().parts().0;
    let number = number::make(NumberKind::Certificate, year, ctx.portal.random_bytes());
    let standing = if entered.kind.needs_two() {
        Standing::Proposed
    } else {
        Standing::Issued
    };
    let mut tx = ctx.db().begin().await?;
    let new = New {
        id: &id,
        number: &number,
        kind: entered.kind,
        test: &entered.test,
        occupation: &entered.occupation,
        level: &entered.level,
        holder_name: &entered.holder_name,
        account: account.as_deref(),
        issuer: &entered.issuer,
        issued_on: entered.issued_on,
        valid_to: last_day(validity, entered.issued_on, entered.valid_to),
        standing,
        form_id,
        entered_by: &by,
    };
    if let Err(error) = store::insert(ctx, &mut tx, new).await {
        drop(tx);
        if is_taken(&error)
            && let Some(sent) = store::by_form(ctx, form_id, &by).await?
        {
            return Ok(sent.id);
        }
        return Err(error.into());
    }
    store::insert_event(ctx, &mut tx, &id, standing, "", &by).await?;
    if standing == Standing::Proposed {
        store::propose(ctx, &mut tx, &id, "issue", renews.unwrap_or_default(), &by).await?;
    } else if let Some(old) = renews {
        replace(ctx, &mut tx, old, &number, &by).await?;
    }
    let after = serde_json::json!({ "kind": entered.kind.code(), "standing": standing.code(), "number": number, "name_confirmed": differs.is_some() });
    record(ctx, &mut tx, "certificate.enter", &id, None, after).await?;
    if standing == Standing::Issued {
        let told = (number.as_str(), State::Valid, None);
        tell(ctx, &mut tx, account.as_deref(), told).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// The passport name in the profile of an account, once it is there.
async fn name_in_profile(ctx: &Ctx, account: Option<&str>) -> Result<Option<String>, AppError> {
    let Some(account) = account else {
        return Ok(None);
    };
    let profile = candidates::store::profile(ctx, account).await?;
    Ok(profile.map(|profile| profile.passport_name))
}

/// The names that the form of a new certificate must ask about: that of the profile and that of the certificate.
///
/// # Errors
/// When the database does not answer.
pub async fn names_to_ask(
    ctx: &Ctx,
    contact: &str,
    holder: &str,
) -> Result<Option<(String, String)>, AppError> {
    ctx.allow(Action::EnterCertificate, Resource::General)?;
    let (Ok(contact), Ok(holder)) = (contact::read(contact), names::passport_name(holder)) else {
        return Ok(None);
    };
    let account = identity::store::by_address(&ctx.portal, &contact.to_string()).await?;
    let known = name_in_profile(ctx, account.as_ref().map(|found| found.id.as_str())).await?;
    Ok(known
        .filter(|known| name_guard::compare(known, &holder).asks())
        .map(|known| (known, holder)))
}

/// The older certificate points to the newer one.
async fn replace(
    ctx: &Ctx,
    tx: &mut Tx,
    old: &str,
    number: &str,
    by: &str,
) -> Result<(), AppError> {
    let Some(found) = store::one(ctx, old).await? else {
        return Ok(());
    };
    // What was revoked stays revoked, whatever is issued later.
    if matches!(found.standing(), Standing::Issued | Standing::Suspended)
        && store::change(ctx, tx, old, found.standing(), Standing::Renewed, "", None).await?
    {
        store::set_renewed_by(tx, old, number).await?;
        store::insert_event(ctx, tx, old, Standing::Renewed, "", by).await?;
        let before = serde_json::json!({ "standing": found.standing });
        record(
            ctx,
            tx,
            "certificate.renew",
            old,
            Some(before),
            serde_json::json!({ "standing": "renewed" }),
        )
        .await?;
    }
    Ok(())
}

async fn record(
    ctx: &Ctx,
    tx: &mut Tx,
    action: &str,
    id: &str,
    before: Option<serde_json::Value>,
    after: serde_json::Value,
) -> Result<(), AppError> {
    let record = audit::Record {
        action,
        subject_kind: "certificate",
        subject_id: id,
        before,
        after: Some(after),
    };
    Ok(audit::record(ctx, tx, record).await?)
}

/// The holder learns of each change, in their own language.
pub(super) async fn tell(
    ctx: &Ctx,
    tx: &mut Tx,
    account: Option<&str>,
    (number, state, suspended_to): (&str, State, Option<Day>),
) -> Result<(), AppError> {
    let Some(account) = account else {
        return Ok(());
    };
    let Some(to) = identity::store::by_id_in(&ctx.portal, tx, account).await? else {
        return Ok(());
    };
    let locale = to.form();
    let word = match suspended_to {
        Some(last) => t!(
            locale,
            "certificate-suspended-to",
            date = calendar::date(locale, last)
        ),
        None => super::wording::state_word(locale, state),
    };
    let contact = to.contact();
    let message = Message {
        to: &contact,
        account: Some(account),
        kind: "certificate-state",
        locale,
        subject: t!(locale, "brand"),
        body: t!(locale, "message-certificate", number = number, state = word),
    };
    outbox::enqueue(ctx, tx, message).await?;
    Ok(())
}
