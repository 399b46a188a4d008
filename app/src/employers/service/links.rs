//! For which employers a supervising organisation acts: it names them, staff check each link.

use super::{Refused, own, record, resource, tell_members};
use crate::access::{Action, Resource};
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::employers::form::{self, Facts, Step, Wrong};
use crate::employers::rules::{LinkState, State};
use crate::employers::store::links::Link;
use crate::employers::store::{self, Organisation, links, members, reviews};
use crate::employers::wording;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::i18n::Locale;
use crate::outbox::{self, Message};
use crate::t;
use crate::vacancies::service as vacancies;
use crate::writing::contact::Contact;

/// The links of one's own organisation.
///
/// # Errors
/// `NotFound` also for a kind that acts for nobody; a failure.
pub async fn of_own(ctx: &Ctx, org: &str) -> Result<(Organisation, Vec<Link>), AppError> {
    let found = own(ctx, org, Action::ManageOwnOrganisation)
        .await?
        .organisation;
    if !found
        .kind()
        .is_some_and(super::rules::Kind::acts_for_others)
    {
        return Err(AppError::NotFound);
    }
    let list = links::of_supervisor(ctx, org).await?;
    Ok((found, list))
}

/// The employer's facts as typed, or what is wrong with them.
fn read(ctx: &Ctx, fields: &Fields) -> Result<Facts, Errors<Wrong>> {
    let all = fields
        .clone()
        .with("kind", "employer")
        .with("licensed", "no");
    let mut errors = Errors::none();
    for step in Step::ALL {
        for (field, wrong) in form::check(step, &all, ctx.today()).iter() {
            errors.add(field, wrong);
        }
    }
    let reference = ctx.portal.reference.current();
    if !reference
        .codes("country")
        .iter()
        .any(|code| code == all.get("country"))
    {
        errors.add("country", Wrong::Choose);
    }
    match form::facts(&all, ctx.today()) {
        Some(facts) if errors.is_empty() => Ok(facts),
        _ => Err(errors),
    }
}

/// Names an employer. One that is here already by its official number is linked; a new one is registered without members,
/// and checked with the link. The same form sent twice is one link.
///
/// # Errors
/// What is wrong with the fields (the inner error); `MovedOn` when the two are linked already; a failure.
pub async fn name_employer(
    ctx: &Ctx,
    org: &str,
    fields: &Fields,
    form_id: &str,
) -> Result<Result<(), Errors<Wrong>>, Refused> {
    let (supervisor, _) = of_own(ctx, org).await?;
    if links::was_sent(ctx, form_id, org).await? {
        return Ok(Ok(()));
    }
    let facts = match read(ctx, fields) {
        Ok(facts) => facts,
        Err(errors) => return Ok(Err(errors)),
    };
    if facts.number == supervisor.official_number && facts.country == supervisor.country {
        return Ok(Err(Errors::one("number", Wrong::OwnNumber)));
    }
    let by = ctx.account()?.to_owned();
    let known = known_employer(ctx, &facts).await?;
    let mut tx = ctx.db().begin().await?;
    let employer = if let Some((id, is_draft)) = known {
        if is_draft && reviews::open_in(&mut tx, &id).await?.is_none() {
            send(ctx, &mut tx, &id, &facts, form_id, &by).await?;
        }
        id
    } else {
        let id = ctx.new_id();
        let mut written = store::insert(ctx, &mut tx, &id, form_id, &by).await;
        if written.is_ok() {
            written = send(ctx, &mut tx, &id, &facts, form_id, &by).await;
        }
        match written {
            Ok(()) => id,
            // The same form at the same moment.
            Err(error) if is_taken(&error) => return Ok(Ok(())),
            Err(error) => return Err(error.into()),
        }
    };
    if let Err(error) = links::insert(ctx, &mut tx, org, &employer, form_id, &by).await {
        drop(tx);
        return match (is_taken(&error), links::was_sent(ctx, form_id, org).await?) {
            (true, true) => Ok(Ok(())),
            (true, false) => Err(Refused::MovedOn),
            (false, _) => Err(error.into()),
        };
    }
    store::insert_event(ctx, &mut tx, org, "link-asked", "", &facts.name).await?;
    let after = serde_json::json!({ "employer": employer });
    record(ctx, &mut tx, "organisation.link", org, None, after).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Sends the facts of an employer that has no members of its own to be checked.
async fn send(
    ctx: &Ctx,
    tx: &mut Tx,
    id: &str,
    facts: &Facts,
    form_id: &str,
    by: &str,
) -> sqlx::Result<()> {
    reviews::insert(ctx, tx, id, facts, form_id, by).await?;
    store::name_draft(ctx, tx, id, facts).await?;
    store::insert_event(ctx, tx, id, "sent", "", "").await
}

/// The employer with this number: one that was approved once, or a draft that nobody is a member of (`true`).
async fn known_employer(ctx: &Ctx, facts: &Facts) -> Result<Option<(String, bool)>, AppError> {
    let found = store::by_number(ctx, &facts.country, &facts.number).await?;
    for organisation in &found {
        if !matches!(organisation.state(), State::Draft | State::Rejected) {
            return Ok(Some((organisation.id.clone(), false)));
        }
    }
    for organisation in found {
        let is_nobodys = members::members(ctx, &organisation.id).await?.is_empty();
        if organisation.state() == State::Draft && is_nobodys {
            return Ok(Some((organisation.id, true)));
        }
    }
    Ok(None)
}

/// Ends a link of one's own organisation: it acts for that employer no more, and what it published for it is not shown any more.
///
/// # Errors
/// `NotFound`; `MovedOn`; a failure.
pub async fn end(ctx: &Ctx, org: &str, link: &str) -> Result<(), Refused> {
    of_own(ctx, org).await?;
    let mut tx = ctx.db().begin().await?;
    let found = links::one_in(&mut tx, link).await?;
    let found = found
        .filter(|found| found.supervisor_id == org)
        .ok_or(AppError::NotFound)?;
    if !matches!(found.state(), LinkState::Asked | LinkState::Approved)
        || !links::change(ctx, &mut tx, link, found.state(), LinkState::Ended, "").await?
    {
        return Err(Refused::MovedOn);
    }
    store::insert_event(ctx, &mut tx, org, "link-ended", "", &found.employer).await?;
    let hidden = end_with(ctx, &mut tx, &found).await?;
    let before = serde_json::json!({ "state": found.state });
    let after =
        serde_json::json!({ "employer": found.employer_id, "state": "ended", "hidden": hidden });
    record(ctx, &mut tx, "organisation.link", org, Some(before), after).await?;
    tx.commit().await?;
    Ok(())
}

/// What ends with a link that was approved: the vacancies that rested on it are hidden in the same transaction, and the
/// employer learns of it. The answer is how many vacancies that were.
async fn end_with(ctx: &Ctx, tx: &mut Tx, link: &Link) -> Result<u64, AppError> {
    if link.state() != LinkState::Approved {
        return Ok(0);
    }
    let hidden = vacancies::hide_between(tx, &link.supervisor_id, &link.employer_id).await?;
    let words = |locale: Locale| {
        t!(
            locale,
            "message-link-ended",
            supervisor = link.supervisor.clone(),
            employer = link.employer.clone()
        )
    };
    let has_members = !members::members_in(tx, &link.employer_id).await?.is_empty();
    if has_members {
        tell_members(ctx, tx, &link.employer_id, "organisation-link", words).await?;
    } else {
        tell_office(ctx, tx, &link.employer_id, words).await?;
    }
    Ok(hidden)
}

/// A message to the e-mail among the approved facts of an organisation that has no members here, in the language of its
/// country as far as the portal has it.
async fn tell_office(
    ctx: &Ctx,
    tx: &mut Tx,
    org: &str,
    words: impl Fn(Locale) -> String,
) -> Result<(), AppError> {
    let Some(found) = store::one_in(tx, org).await? else {
        return Ok(());
    };
    let email = found.facts().email;
    if email.is_empty() {
        return Ok(());
    }
    let locale = match found.country.as_str() {
        "JP" => Locale::Ja,
        "TR" => Locale::Tr,
        "UZ" => Locale::Uz,
        "RU" => Locale::Ru,
        _ => Locale::En,
    };
    let message = Message {
        to: &Contact::Email(email),
        account: None,
        kind: "organisation-link",
        locale,
        subject: t!(locale, "brand"),
        body: words(locale),
    };
    Ok(outbox::enqueue(ctx, tx, message).await?)
}

/// Staff approve or refuse a link, or end one that was approved; nobody who belongs to one of the two sides.
///
/// # Errors
/// A missing reason; `Forbidden`, `NotFound`; `MovedOn`; a failure.
pub async fn decide(
    ctx: &Ctx,
    org: &str,
    link: &str,
    to: LinkState,
    reason: &str,
) -> Result<(), Refused> {
    ctx.allow(Action::CheckOrganisation, Resource::General)?;
    let mut tx = ctx.db().begin().await?;
    let found = links::one_in(&mut tx, link).await?;
    let found = found
        .filter(|found| found.supervisor_id == org || found.employer_id == org)
        .ok_or(AppError::NotFound)?;
    for side in [&found.supervisor_id, &found.employer_id] {
        ctx.allow(Action::CheckOrganisation, resource(ctx, side).await?)?;
    }
    let reference = ctx.portal.reference.current();
    let has_reason = reference
        .term(ctx.locale, "organisation_reason", reason)
        .is_some();
    if to != LinkState::Approved && !has_reason {
        return Err(Refused::Field("link-reason", Wrong::Reason));
    }
    let is_allowed = matches!(
        (found.state(), to),
        (LinkState::Asked, LinkState::Approved | LinkState::Refused)
            | (LinkState::Approved, LinkState::Ended)
    );
    let kept = if to == LinkState::Approved {
        ""
    } else {
        reason
    };
    if !is_allowed || !links::change(ctx, &mut tx, link, found.state(), to, kept).await? {
        return Err(Refused::MovedOn);
    }
    let what = match to {
        LinkState::Approved => "link-approved",
        LinkState::Refused => "link-refused",
        _ => "link-ended",
    };
    store::insert_event(
        ctx,
        &mut tx,
        &found.supervisor_id,
        what,
        kept,
        &found.employer,
    )
    .await?;
    let hidden = match to {
        LinkState::Ended => end_with(ctx, &mut tx, &found).await?,
        _ => 0,
    };
    let before = serde_json::json!({ "state": found.state });
    let after = serde_json::json!({
        "state": to.code(),
        "employer": found.employer_id,
        "reason": kept,
        "hidden": hidden,
    });
    record(
        ctx,
        &mut tx,
        "organisation.link",
        &found.supervisor_id,
        Some(before),
        after,
    )
    .await?;
    let (name, reason) = (found.employer.clone(), kept.to_owned());
    tell_members(
        ctx,
        &mut tx,
        &found.supervisor_id,
        "organisation-link",
        |locale| {
            let state = wording::link_word(locale, to);
            t!(
                locale,
                "message-organisation",
                name = name.clone(),
                state = state,
                reason = wording::reasons(&reference, locale, &reason)
            )
        },
    )
    .await?;
    tx.commit().await?;
    Ok(())
}
