//! Applying to a published vacancy with one's profile, and the consent that goes with it.

use super::{Refused, told};
use crate::access::{Action, Resource};
use crate::audit;
use crate::candidates;
use crate::context::Ctx;
use crate::db::is_taken;
use crate::employers::service as employers;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::hiring::form::{self, CONSENT_VERSION, SHARED, Step, Wrong};
use crate::hiring::rules::{Move, Party, State};
use crate::hiring::store::{self, Hiring, NewEvent, consents};
use crate::hiring::wording;
use crate::i18n::Locale;
use crate::vacancies::service::{self as vacancies, Shown};
use crate::vacancies::store::{Vacancy, Version};
use crate::writing::number::{self, Kind};

/// An organisation that will see the data.
#[derive(Clone, Debug)]
pub struct Receiver {
    pub name: String,
    pub name_latin: String,
    /// ISO 3166-1, where it sits.
    pub country: String,
}

/// A vacancy that one can apply to now.
#[derive(Debug)]
pub struct Job {
    pub vacancy: Vacancy,
    pub version: Version,
    /// The organisation that published it, and the employer if that is another one.
    pub receivers: Vec<Receiver>,
}

fn scope(vacancy: &str) -> String {
    format!("hire:{vacancy}")
}

/// The vacancy, if it is open today.
///
/// # Errors
/// `NotFound` when it never was public; a failure.
pub async fn job(ctx: &Ctx, id: &str) -> Result<Option<Job>, AppError> {
    ctx.allow(Action::Apply, Resource::General)?;
    let Shown::Open(found) = vacancies::public(ctx, id).await? else {
        return Ok(None);
    };
    let (vacancy, version) = *found;
    let receivers = receivers(ctx, &vacancy.org_id, &vacancy.employer_org_id).await?;
    Ok(Some(Job {
        vacancy,
        version,
        receivers,
    }))
}

/// The organisations that will see the data.
///
/// # Errors
/// When the database does not answer.
pub async fn receivers(ctx: &Ctx, org: &str, employer: &str) -> Result<Vec<Receiver>, AppError> {
    let mut ids = vec![org, employer];
    ids.dedup();
    let mut found = Vec::new();
    for id in ids {
        let organisation = employers::organisation(ctx, id).await?;
        found.push(Receiver {
            name: organisation.called().to_owned(),
            name_latin: organisation.name_latin,
            country: organisation.country,
        });
    }
    Ok(found)
}

/// What was answered so far: all fields together, and which steps are done.
///
/// # Errors
/// `SignIn`; a failure.
pub async fn draft(ctx: &Ctx, vacancy: &str) -> Result<(Fields, Vec<Step>), AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::Apply, Resource::Of(&account))?;
    let mut fields = Fields::default();
    let mut done = Vec::new();
    for answer in candidates::store::answers(ctx, &account, &scope(vacancy)).await? {
        let Some(step) = Step::from_code(&answer.step) else {
            continue;
        };
        let saved = answer.fields();
        let names: &[&str] = match step {
            Step::Ready => &["ready"],
            Step::Consent => &["consent", "locale", "body"],
        };
        for name in names {
            fields.set(name, saved.get(name));
        }
        if answer.is_done {
            done.push(step);
        }
    }
    Ok((fields, done))
}

/// Saves one step. The consent is kept with the very words that were read, and the form in which they were.
///
/// # Errors
/// `SignIn`; a failure.
pub async fn save(
    ctx: &Ctx,
    job: &Job,
    step: Step,
    sent: &Fields,
) -> Result<Errors<Wrong>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::Apply, Resource::Of(&account))?;
    let errors = form::check(step, sent);
    let fields = match step {
        Step::Ready => Fields::default().with("ready", sent.get("ready")),
        Step::Consent => Fields::default()
            .with("consent", sent.get("consent"))
            .with("locale", ctx.locale.code())
            .with(
                "body",
                wording::consent_text(ctx, ctx.locale, &job.receivers),
            ),
    };
    if errors.is_empty() {
        let mut tx = ctx.db().begin().await?;
        let scope = scope(&job.vacancy.id);
        let step = step.code();
        candidates::store::save(ctx, &mut tx, &account, &scope, step, &fields, true).await?;
        tx.commit().await?;
    }
    Ok(errors)
}

/// Sends the application. The same form sent twice is one application.
///
/// # Errors
/// [`Refused`]; then nothing was written.
pub async fn submit(ctx: &Ctx, vacancy: &str, form_id: &str) -> Result<String, Refused> {
    let result = send(ctx, vacancy, form_id).await;
    if let Err(Refused::Incomplete | Refused::Closed) = result {
        // Sent twice at one moment: the first took the answers with it.
        let account = ctx.account()?.to_owned();
        if let Some(sent) = store::by_form(ctx, form_id, &account).await? {
            return Ok(sent.id);
        }
        if let Some(active) = store::active(ctx, &account, vacancy).await? {
            return Err(Refused::Already(active.id));
        }
    }
    result
}

async fn send(ctx: &Ctx, vacancy: &str, form_id: &str) -> Result<String, Refused> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::Apply, Resource::Of(&account))?;
    if let Some(sent) = store::by_form(ctx, form_id, &account).await? {
        return Ok(sent.id);
    }
    if let Some(active) = store::active(ctx, &account, vacancy).await? {
        return Err(Refused::Already(active.id));
    }
    let job = job(ctx, vacancy).await?.ok_or(Refused::Closed)?;
    let (fields, done) = draft(ctx, vacancy).await?;
    let profile = candidates::service::own(ctx).await?;
    let read_in = Locale::from_code(fields.get("locale")).unwrap_or(ctx.locale);
    // Whoever stands behind the vacancy must still be who the person agreed to.
    let is_same = wording::consent_text(ctx, read_in, &job.receivers) == fields.get("body");
    if done.len() < Step::ALL.len() || !profile.is_complete() || !is_same {
        return Err(Refused::Incomplete);
    }
    let found = new(ctx, &account, &job, fields.get("ready"));
    write(ctx, &found, &job, (&fields, read_in), form_id).await
}

/// An application that was not written yet.
fn new(ctx: &Ctx, account: &str, job: &Job, ready: &str) -> Hiring {
    let year = ctx.today().parts().0;
    let terms = &job.version.terms;
    Hiring {
        id: ctx.new_id(),
        number: number::make(Kind::Application, year, ctx.portal.random_bytes()),
        account_id: account.to_owned(),
        vacancy_id: job.vacancy.id.clone(),
        org_id: job.vacancy.org_id.clone(),
        employer_org_id: job.vacancy.employer_org_id.clone(),
        country: terms.country.clone(),
        advert_version: job.version.version,
        state: State::Received.code().into(),
        reason: String::new(),
        ready: ready.to_owned(),
        consent_id: ctx.new_id(),
        turn: 1,
        due_on: None,
        created_at: ctx.now,
        changed_at: ctx.now,
    }
}

/// Consent, application, event, record and messages, in one transaction.
async fn write(
    ctx: &Ctx,
    found: &Hiring,
    job: &Job,
    (fields, read_in): (&Fields, Locale),
    form_id: &str,
) -> Result<String, Refused> {
    let (account, vacancy) = (found.account_id.as_str(), found.vacancy_id.as_str());
    let countries: Vec<&str> = job
        .receivers
        .iter()
        .map(|receiver| receiver.country.as_str())
        .collect();
    let mut tx = ctx.db().begin().await?;
    let agreed = consents::New {
        id: &found.consent_id,
        account,
        purpose: "apply",
        org: &found.org_id,
        country: &countries.join(" "),
        fields: &SHARED.join(" "),
        version: CONSENT_VERSION,
        locale: read_in.code(),
        body: fields.get("body"),
    };
    consents::insert(ctx, &mut tx, agreed).await?;
    if let Err(error) = store::insert(ctx, &mut tx, found, form_id).await {
        drop(tx);
        if is_taken(&error) {
            if let Some(sent) = store::by_form(ctx, form_id, account).await? {
                return Ok(sent.id);
            }
            if let Some(active) = store::active(ctx, account, vacancy).await? {
                return Err(Refused::Already(active.id));
            }
        }
        return Err(error.into());
    }
    let event = NewEvent {
        step: Move::Apply,
        state: State::Received,
        party: Party::Candidate,
        reason: "",
        note: "",
        form_id: None,
    };
    store::insert_event(ctx, &mut tx, &found.id, event).await?;
    candidates::store::forget(&mut tx, account, &scope(vacancy)).await?;
    let record = audit::Record {
        action: "hiring.apply",
        subject_kind: "hiring",
        subject_id: &found.id,
        before: None,
        after: Some(serde_json::json!({ "vacancy": vacancy, "version": found.advert_version })),
    };
    audit::record(ctx, &mut tx, record).await?;
    told::both(ctx, &mut tx, found, State::Received, "").await?;
    super::pool::agreed(ctx, &mut tx, found).await?;
    tx.commit().await?;
    Ok(found.id.clone())
}
