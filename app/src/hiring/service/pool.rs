//! The pool of those who passed: with their consent checked employers of the field find them, without name and contact, and
//! invite them to apply; and whom of those who passed nobody has moved since.

use super::{Refused, apply, told};
use crate::access::{Action, Resource};
use crate::audit;
use crate::candidates;
use crate::candidates::form::Step as ProfileStep;
use crate::context::Ctx;
use crate::db::{Tx, is_taken};
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::hiring::form::{CONSENT_VERSION, POOLED};
use crate::hiring::store::pool::{self, Filter, Invitation, Member, Passed};
use crate::hiring::store::{Hiring, consents};
use crate::hiring::wording;
use crate::t;
use crate::vacancies::service as vacancies;
use crate::writing::date::Day;

/// How one stands with the pool.
#[derive(Debug)]
pub struct Standing {
    /// A result of a test counts today.
    pub has_result: bool,
    pub member: Option<Member>,
    /// Invitations with the vacancy, while that is open.
    pub invitations: Vec<(Invitation, Option<apply::Job>)>,
}

/// One's own place in the pool.
///
/// # Errors
/// `SignIn`, `Forbidden`; a failure.
pub async fn own(ctx: &Ctx) -> Result<Standing, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    let mut invitations = Vec::new();
    for invitation in pool::invited(ctx, &account).await? {
        let job = apply::job(ctx, &invitation.vacancy_id).await?;
        invitations.push((invitation, job));
    }
    Ok(Standing {
        has_result: pool::has_result(ctx, &account).await?,
        member: pool::open(ctx, &account).await?,
        invitations,
    })
}

/// Agrees to be found. The same form sent twice is one consent.
///
/// # Errors
/// `Incomplete` without a result that counts, or without a profile; a failure.
pub async fn join(ctx: &Ctx, ready_on: Day, form_id: &str) -> Result<(), Refused> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    if pool::open(ctx, &account).await?.is_some() {
        return Ok(());
    }
    let region = candidates::service::own(ctx)
        .await?
        .fields(ProfileStep::Region)
        .get("region")
        .to_owned();
    if region.is_empty() || !pool::has_result(ctx, &account).await? {
        return Err(Refused::Incomplete);
    }
    let (id, consent) = (ctx.new_id(), ctx.new_id());
    let mut tx = ctx.db().begin().await?;
    let agreed = consents::New {
        id: &consent,
        account: &account,
        purpose: "pool",
        org: "",
        country: "JP TR UZ",
        fields: &POOLED.join(" "),
        version: CONSENT_VERSION,
        locale: ctx.locale.code(),
        body: &wording::pool_consent_text(ctx.locale),
    };
    consents::insert(ctx, &mut tx, agreed).await?;
    let member = Member {
        id: id.clone(),
        account_id: account.clone(),
        consent_id: consent,
        ready_on: ready_on.to_string(),
        region,
        since: ctx.now,
    };
    if let Err(error) = pool::insert(ctx, &mut tx, &member, form_id).await {
        drop(tx);
        // Sent twice at one moment: the first one counts.
        return if is_taken(&error) {
            Ok(())
        } else {
            Err(error.into())
        };
    }
    record(ctx, &mut tx, "pool.join", &id).await?;
    Ok(tx.commit().await?)
}

/// Takes the consent back: from this moment nobody finds the person.
///
/// # Errors
/// `SignIn`; a failure.
pub async fn leave(ctx: &Ctx) -> Result<(), AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    let Some(member) = pool::open(ctx, &account).await? else {
        return Ok(());
    };
    let mut tx = ctx.db().begin().await?;
    if pool::end(ctx, &mut tx, &member.id).await? {
        consents::end(ctx, &mut tx, &member.consent_id).await?;
        record(ctx, &mut tx, "pool.leave", &member.id).await?;
    }
    Ok(tx.commit().await?)
}

/// Declines an invitation; agreeing to one is applying.
///
/// # Errors
/// `NotFound` for somebody else's; a failure.
pub async fn decline(ctx: &Ctx, id: &str) -> Result<(), AppError> {
    ctx.allow(Action::ManageOwnProfile, Resource::General)?;
    let found = pool::invitation(ctx, id).await?.ok_or(AppError::NotFound)?;
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&found.account_id))?;
    let mut tx = ctx.db().begin().await?;
    if pool::answer(ctx, &mut tx, id, "declined").await? {
        record(ctx, &mut tx, "pool.decline", id).await?;
    }
    Ok(tx.commit().await?)
}

/// Who applied has agreed to the invitations to that vacancy; part of the transaction of the application.
pub(super) async fn agreed(ctx: &Ctx, tx: &mut Tx, found: &Hiring) -> Result<(), AppError> {
    for invitation in pool::invited(ctx, &found.account_id).await? {
        if invitation.vacancy_id == found.vacancy_id {
            pool::answer(ctx, tx, &invitation.id, "agreed").await?;
        }
    }
    Ok(())
}

/// A vacancy to which an organisation can invite.
#[derive(Debug)]
pub struct Door {
    pub vacancy: String,
    /// The field of its programme.
    pub field: String,
    pub occupation: String,
    pub number: String,
}

/// The open vacancies of an organisation that belong to a field; without one it finds nobody.
///
/// # Errors
/// `NotFound`, `Forbidden`; a failure.
pub async fn doors(ctx: &Ctx, org: &str) -> Result<Vec<Door>, AppError> {
    employers::own(ctx, org, Action::ReadOwnPeople).await?;
    let reference = ctx.portal.reference.current();
    let mut doors = Vec::new();
    for vacancy in vacancies::published_of(ctx, org).await? {
        let stands = employers::may_publish(ctx, &vacancy.org_id, &vacancy.employer_org_id).await?;
        let programme = reference.catalog.find(&vacancy.programme);
        let field = programme.map(|programme| programme.field.clone());
        if let Some(field) = field.filter(|field| stands && !field.is_empty()) {
            doors.push(Door {
                vacancy: vacancy.id,
                field,
                occupation: vacancy.occupation,
                number: vacancy.number,
            });
        }
    }
    Ok(doors)
}

/// Somebody of the pool as an organisation sees them: no name, no contact.
#[derive(Debug)]
pub struct Found {
    pub member: Member,
    /// Tests, and the last day on which each counts.
    pub results: Vec<(String, Option<String>)>,
    /// What this organisation sent already.
    pub invitations: Vec<Invitation>,
}

/// The skills tests of these fields, each between commas, as the query wants them.
fn tests_of<'a>(fields: impl Iterator<Item = &'a str>) -> String {
    let tests: Vec<String> = fields
        .map(|field| format!("skill-{field},skill2-{field},"))
        .collect();
    format!(",{}", tests.concat())
}

/// Who can be found in the fields of the organisation; each person shown is told of the look.
///
/// # Errors
/// `NotFound`, `Forbidden`; a failure.
pub async fn find(
    ctx: &Ctx,
    org: &str,
    field: &str,
    filter: Filter<'_>,
) -> Result<(Vec<Found>, bool), AppError> {
    let doors = doors(ctx, org).await?;
    if doors.is_empty() || !employers::visible(ctx, org).await? {
        return Ok((Vec::new(), false));
    }
    let own = doors.iter().map(|door| door.field.as_str());
    let tests = tests_of(own.filter(|own| field.is_empty() || *own == field));
    let filter = Filter {
        field_tests: &tests,
        ..filter
    };
    let mut members = pool::list(ctx, filter).await?;
    let has_more = members.len() > 20;
    members.truncate(20);
    let mut found = Vec::new();
    let mut tx = ctx.db().begin().await?;
    for member in members {
        let consent = (member.consent_id.as_str(), member.account_id.as_str());
        // Who took the consent back a moment ago is not shown.
        if consents::look(ctx, &mut tx, consent, org, "pool").await? {
            found.push(Found {
                results: Vec::new(),
                invitations: Vec::new(),
                member,
            });
        }
    }
    tx.commit().await?;
    for one in &mut found {
        one.results = super::looks::results(ctx, &one.member.account_id).await?;
        one.invitations = pool::sent(ctx, org, &one.member.id).await?;
    }
    Ok((found, has_more))
}

/// Invites somebody of the pool to apply to an own vacancy. The same form sent twice is one invitation.
///
/// # Errors
/// `NotFound` when the person left or the vacancy is not one's own; a failure.
pub async fn invite(
    ctx: &Ctx,
    org: &str,
    member: &str,
    vacancy: &str,
    form_id: &str,
) -> Result<(), AppError> {
    employers::own(ctx, org, Action::DecideOwnPeople).await?;
    let doors = doors(ctx, org).await?;
    let door = doors
        .iter()
        .find(|door| door.vacancy == vacancy)
        .ok_or(AppError::NotFound)?;
    if pool::was_sent(ctx, form_id, org).await? {
        return Ok(());
    }
    let member = pool::member(ctx, member).await?.ok_or(AppError::NotFound)?;
    // Only who can be found in this field can be invited to it.
    let results = super::looks::results(ctx, &member.account_id).await?;
    let tests = tests_of(std::iter::once(door.field.as_str()));
    let fits = results
        .iter()
        .any(|(test, _)| tests.contains(&format!(",{test},")));
    if !fits || !employers::visible(ctx, org).await? {
        return Err(AppError::NotFound);
    }
    let invitation = Invitation {
        id: ctx.new_id(),
        member_id: member.id.clone(),
        account_id: member.account_id.clone(),
        vacancy_id: vacancy.to_owned(),
        org_id: org.to_owned(),
        invited_at: ctx.now,
        answer: "open".into(),
    };
    let name = employers::organisation(ctx, org).await?.called().to_owned();
    let mut tx = ctx.db().begin().await?;
    if let Err(error) = pool::invite(ctx, &mut tx, &invitation, form_id).await {
        drop(tx);
        // Sent twice, or invited to this vacancy before.
        return if is_taken(&error) {
            Ok(())
        } else {
            Err(error.into())
        };
    }
    record(ctx, &mut tx, "pool.invite", &invitation.id).await?;
    told::to_candidate(ctx, &mut tx, &member.account_id, |locale| {
        let base = &ctx.portal.settings.public_url;
        let link = format!("{base}/{}/my/pool", locale.code());
        t!(locale, "pool-message", name = name.clone(), link = link)
    })
    .await?;
    Ok(tx.commit().await?)
}

/// Twenty who passed and whom nothing has moved for so many days, and one more if there are more.
///
/// # Errors
/// `Forbidden`; a failure.
pub async fn passed(ctx: &Ctx, days: i64, after: &str) -> Result<Vec<Passed>, AppError> {
    ctx.allow(Action::ReadHiring, Resource::General)?;
    pool::passed(ctx, ctx.now - days * 86_400_000, after).await
}

async fn record(ctx: &Ctx, tx: &mut Tx, action: &str, id: &str) -> Result<(), AppError> {
    let record = audit::Record {
        action,
        subject_kind: "pool",
        subject_id: id,
        before: None,
        after: None,
    };
    Ok(audit::record(ctx, tx, record).await?)
}
