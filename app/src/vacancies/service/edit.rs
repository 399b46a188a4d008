//! What employers do with their vacancies: write, copy, send, take back, pause, close.

use super::alike;
use super::draft::{draft, problems};
use super::listing;
use super::organisations::{self, OwnOrganisation};
use crate::context::Ctx;
use crate::db::is_taken;
use crate::errors::AppError;
use crate::i18n::calendar::TASHKENT_MINUTES;
use crate::vacancies::form::Step as Page;
use crate::vacancies::rules::{differences, needs_review};
use crate::vacancies::state::{Live, Standing, Step, transition};
use crate::vacancies::store::{self, New, NewEvent, Vacancy};
use crate::vacancies::terms::{OwnTexts, Terms};
use crate::writing::date::Day;
use crate::writing::number::{self, Kind};

/// Why something could not be sent.
#[derive(Debug)]
pub enum Refused {
    /// A step is missing, or is not right any more.
    Incomplete(Page),
    /// The organisation, or the employer that it names, may not publish.
    Organisation,
    /// It is not in a state from which it can be sent.
    Moved,
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// The organisations for which who is signed in may write.
///
/// # Errors
/// `SignIn`, or a failure.
pub async fn own(ctx: &Ctx) -> Result<Vec<OwnOrganisation>, AppError> {
    organisations::own(ctx).await
}

/// The vacancies of one's own organisation.
///
/// # Errors
/// `NotFound` when it is not one's own.
pub async fn of_organisation(ctx: &Ctx, org: &str) -> Result<Vec<Vacancy>, AppError> {
    organisations::may_edit(ctx, org).await?;
    store::of_org(ctx, org).await
}

/// A new draft. The same form sent twice is one draft.
///
/// # Errors
/// `NotFound` for an organisation that is not one's own, or an employer for which it does not act.
pub async fn create(
    ctx: &Ctx,
    org: &str,
    employer: &str,
    form_id: &str,
) -> Result<String, AppError> {
    make(ctx, org, employer, form_id, None).await
}

/// A new draft with the answers of an earlier vacancy.
///
/// # Errors
/// `NotFound` also when the earlier one is somebody else's.
pub async fn copy_from(ctx: &Ctx, earlier: &str, form_id: &str) -> Result<String, AppError> {
    let found = draft(ctx, earlier).await?.vacancy;
    let (org, employer) = (&found.org_id, &found.employer_org_id);
    make(ctx, org, employer, form_id, Some(earlier)).await
}

async fn make(
    ctx: &Ctx,
    org: &str,
    employer: &str,
    form_id: &str,
    earlier: Option<&str>,
) -> Result<String, AppError> {
    organisations::may_edit(ctx, org).await?;
    organisations::may_name(ctx, org, employer).await?;
    let account = ctx.actor.account().unwrap_or_default().to_owned();
    if let Some(made) = store::by_form(ctx, form_id, &account).await? {
        return Ok(made);
    }
    let id = ctx.new_id();
    let year = ctx.today().parts().0;
    let number = number::make(Kind::Vacancy, year, ctx.portal.random_bytes());
    let new = New {
        id: &id,
        number: &number,
        org,
        employer,
        account: &account,
        form_id,
        is_demo: false,
    };
    let mut tx = ctx.db().begin().await?;
    if let Err(error) = store::insert(ctx, &mut tx, new).await {
        drop(tx);
        if is_taken(&error)
            && let Some(made) = store::by_form(ctx, form_id, &account).await?
        {
            return Ok(made);
        }
        return Err(error.into());
    }
    if let Some(earlier) = earlier {
        store::copy(ctx, &mut tx, earlier, &id).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Sends the vacancy, or a change of a published one. The same form sent twice is one version.
///
/// # Errors
/// [`Refused`]; then nothing was written.
pub async fn submit(ctx: &Ctx, id: &str, form_id: &str) -> Result<Standing, Refused> {
    let draft = draft(ctx, id).await?;
    let vacancy = &draft.vacancy;
    if store::version_by_form(ctx, id, form_id).await?.is_some() {
        return Ok(vacancy.standing());
    }
    if !organisations::may_publish(ctx, &vacancy.org_id, &vacancy.employer_org_id).await? {
        return Err(Refused::Organisation);
    }
    for page in Page::ALL {
        if !draft.is_begun(page) || !problems(ctx, &draft, page).is_empty() {
            return Err(Refused::Incomplete(page));
        }
    }
    let (terms, texts) = draft.said(ctx);
    let published = match vacancy.published_version {
        Some(version) if vacancy.standing().live != Live::No => {
            store::version(ctx, id, version).await?
        }
        _ => None,
    };
    let step = match &published {
        Some(old) => {
            let changed = differences((&old.terms, &old.texts), (&terms, &texts));
            if needs_review(&changed) {
                Step::Submit
            } else {
                Step::Change
            }
        }
        None => Step::Submit,
    };
    let to = transition(vacancy.standing(), step).ok_or(Refused::Moved)?;
    let result = write(ctx, vacancy, step, to, (&terms, &texts), form_id).await;
    if matches!(result, Err(Refused::Moved))
        && store::version_by_form(ctx, id, form_id).await?.is_some()
    {
        // The same form was sent twice at one moment; the other one wrote it.
        return Ok(to);
    }
    result.map(|()| to)
}

async fn write(
    ctx: &Ctx,
    vacancy: &Vacancy,
    step: Step,
    to: Standing,
    said: (&Terms, &OwnTexts),
    form_id: &str,
) -> Result<(), Refused> {
    let id = &vacancy.id;
    let version = vacancy.version + 1;
    let mut tx = ctx.db().begin().await?;
    if !store::change(ctx, &mut tx, vacancy, to).await? {
        return Err(Refused::Moved);
    }
    match store::insert_version(ctx, &mut tx, id, version, said, form_id).await {
        Ok(()) => {}
        Err(error) if is_taken(&error) => return Err(Refused::Moved),
        Err(error) => return Err(error.into()),
    }
    store::sent(&mut tx, id, version, ctx.now).await?;
    if step == Step::Change {
        store::publish(&mut tx, id, version, ctx.now, closes_at(said.0)).await?;
        alike::mark(&mut tx, id, said.0, said.1).await?;
        if to.live == Live::Public {
            listing::enter(ctx, &mut tx, vacancy, said).await?;
        }
    }
    if step == Step::Change || vacancy.published_version.is_none() {
        store::describe(&mut tx, id, said.0).await?;
    }
    let event = NewEvent {
        step,
        state: to.state,
        version,
        reasons: "",
        note: "",
    };
    store::insert_event(ctx, &mut tx, id, event).await?;
    tx.commit().await?;
    Ok(())
}

/// The end of the last day on which people can apply, as the clock in Tashkent has it.
pub(super) fn closes_at(terms: &Terms) -> i64 {
    terms
        .apply_to
        .map_or(0, |day: Day| day.plus_days(1).start_ms(TASHKENT_MINUTES))
}

/// Takes back, pauses, goes on, closes or archives; `false` when that is not possible any more.
///
/// # Errors
/// `SignIn`, `NotFound`, `BadRequest` for a step that is not the employer's; a failure.
pub async fn act(ctx: &Ctx, id: &str, step: Step) -> Result<bool, AppError> {
    let is_own = matches!(
        step,
        Step::Withdraw | Step::Pause | Step::Resume | Step::Close | Step::Archive
    );
    if !is_own {
        return Err(AppError::BadRequest);
    }
    let vacancy = draft(ctx, id).await?.vacancy;
    let Some(to) = transition(vacancy.standing(), step) else {
        return Ok(false);
    };
    let mut tx = ctx.db().begin().await?;
    if !store::change(ctx, &mut tx, &vacancy, to).await? {
        return Ok(false);
    }
    let event = NewEvent {
        step,
        state: to.state,
        version: vacancy.version,
        reasons: "",
        note: "",
    };
    store::insert_event(ctx, &mut tx, id, event).await?;
    listing::follow(ctx, &mut tx, &vacancy, to.live).await?;
    tx.commit().await?;
    Ok(true)
}

/// The steps that its authors may take now.
pub fn own_steps(vacancy: &Vacancy) -> Vec<Step> {
    let steps = [
        Step::Withdraw,
        Step::Pause,
        Step::Resume,
        Step::Close,
        Step::Archive,
    ];
    steps
        .into_iter()
        .filter(|step| transition(vacancy.standing(), *step).is_some())
        .collect()
}
