//! Translations of the free text: by the authors, who send them with the next version; by the staff, whose count at once.

use super::draft::{Draft, draft};
use super::{belongs_to, for_staff, load_version};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::vacancies::form::translation::check;
use crate::vacancies::form::{DESCRIPTION, TITLE, Wrong};
use crate::vacancies::store::translations::{self as store, Translation};
use crate::vacancies::store::{Vacancy, one_in};
use crate::vacancies::terms::{OwnText, OwnTexts, TextState};

/// What became of a translation that was sent.
#[derive(Debug, PartialEq, Eq)]
pub enum Translated {
    Done,
    Wrong(Errors<Wrong>),
    /// The vacancy is with the staff, or over: nothing was saved.
    Locked,
}

/// The words that are translated: those of the employer.
fn words(list: &[OwnText]) -> (&str, &str) {
    list.first()
        .map_or(("", ""), |text| (text.lang.as_str(), text.text.as_str()))
}

/// The language of the words that are translated; empty when there are none.
pub fn own_language(texts: &OwnTexts) -> String {
    let (lang, text) = words(&texts.description);
    let found = if text.is_empty() {
        words(&texts.title).0
    } else {
        lang
    };
    found.to_owned()
}

/// Whether it translates the words as they are now.
pub fn is_current(translation: &Translation, texts: &OwnTexts) -> bool {
    let agrees = |made: &str, of: &str, list: &[OwnText]| made.is_empty() || of == words(list).1;
    agrees(&translation.title, &translation.of_title, &texts.title)
        && agrees(
            &translation.description,
            &translation.of_description,
            &texts.description,
        )
}

/// Adds the translations that still say what the words say.
pub fn add(texts: &mut OwnTexts, translations: &[Translation]) {
    let (own_title, own_description) = (
        words(&texts.title).1.to_owned(),
        words(&texts.description).1.to_owned(),
    );
    for one in translations {
        let text = |text: &str| OwnText {
            lang: one.lang.clone(),
            state: one.state(),
            text: text.to_owned(),
        };
        if !one.title.is_empty() && one.of_title == own_title {
            texts.title.push(text(&one.title));
        }
        if !one.description.is_empty() && one.of_description == own_description {
            texts.description.push(text(&one.description));
        }
    }
}

/// All of a vacancy; whoever asks was allowed to see it before.
///
/// # Errors
/// When the database does not answer.
pub async fn translations(ctx: &Ctx, vacancy: &str) -> Result<Vec<Translation>, AppError> {
    store::all(ctx, vacancy).await
}

/// Those that the staff made, for what the public reads.
///
/// # Errors
/// When the database does not answer.
pub async fn by_staff(ctx: &Ctx, vacancy: &str) -> Result<Vec<Translation>, AppError> {
    let mut all = store::all(ctx, vacancy).await?;
    all.retain(|one| one.by_staff);
    Ok(all)
}

fn typed(fields: &Fields, texts: &OwnTexts, by_staff: bool) -> Result<Translation, Errors<Wrong>> {
    let errors = check(fields, &own_language(texts));
    if !errors.is_empty() {
        return Err(errors);
    }
    let text = |name: &str, most: usize| -> String {
        fields.get(name).trim().chars().take(most).collect()
    };
    Ok(Translation {
        lang: fields.get("lang").to_owned(),
        by_staff,
        state: TextState::from_code(fields.get("state"))
            .unwrap_or_default()
            .code()
            .to_owned(),
        title: text("title", TITLE),
        description: text("description", DESCRIPTION),
        of_title: words(&texts.title).1.to_owned(),
        of_description: words(&texts.description).1.to_owned(),
    })
}

/// The authors' own: kept with the draft, and part of the next version that they send. Without any text it is taken away.
///
/// # Errors
/// `SignIn`, `NotFound`, or a failure.
pub async fn translate(ctx: &Ctx, id: &str, fields: &Fields) -> Result<Translated, AppError> {
    let draft = draft(ctx, id).await?;
    if !draft.vacancy.state().can_edit() {
        return Ok(Translated::Locked);
    }
    let one = match typed(fields, &draft.own_words(), false) {
        Ok(one) => one,
        Err(errors) => return Ok(Translated::Wrong(errors)),
    };
    let mut tx = ctx.db().begin().await?;
    // Between reading and writing it may have been sent by a colleague.
    let now = one_in(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if !now.state().can_edit() {
        return Ok(Translated::Locked);
    }
    write(ctx, &mut tx, id, &one).await?;
    tx.commit().await?;
    Ok(Translated::Done)
}

async fn write(ctx: &Ctx, tx: &mut crate::db::Tx, id: &str, one: &Translation) -> sqlx::Result<()> {
    if one.title.is_empty() && one.description.is_empty() {
        store::remove(tx, id, &one.lang, one.by_staff).await
    } else {
        store::keep(ctx, tx, id, one).await
    }
}

/// A vacancy for the staff that translates it: its newest version's words, and all translations.
///
/// # Errors
/// `Forbidden`; `NotFound` also before anything was sent.
pub async fn for_translators(
    ctx: &Ctx,
    id: &str,
) -> Result<(Vacancy, OwnTexts, Vec<Translation>), AppError> {
    let vacancy = for_staff(ctx, id).await?;
    let version = vacancy.published_version.unwrap_or(vacancy.version);
    let texts = load_version(ctx, id, version).await?.texts;
    Ok((vacancy, texts, store::all(ctx, id).await?))
}

/// Whether who is signed in may translate it for the portal: nobody does for an organisation of their own.
///
/// # Errors
/// When the database does not answer.
pub async fn may_translate(ctx: &Ctx, vacancy: &Vacancy) -> Result<bool, AppError> {
    if ctx.allow(Action::DecideVacancy, Resource::General).is_err() {
        return Ok(false);
    }
    if let Some(account) = ctx.actor.account() {
        for org in [&vacancy.org_id, &vacancy.employer_org_id] {
            if belongs_to(ctx, account, org).await? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// The staff's: shown at once, and on record.
///
/// # Errors
/// `Forbidden` also for an organisation of one's own; `NotFound`; a failure.
pub async fn translate_for(ctx: &Ctx, id: &str, fields: &Fields) -> Result<Translated, AppError> {
    ctx.allow(Action::DecideVacancy, Resource::General)?;
    let (vacancy, texts, _) = for_translators(ctx, id).await?;
    if !may_translate(ctx, &vacancy).await? {
        return Err(AppError::Forbidden);
    }
    let one = match typed(fields, &texts, true) {
        Ok(one) => one,
        Err(errors) => return Ok(Translated::Wrong(errors)),
    };
    let mut tx = ctx.db().begin().await?;
    let before = store::one_in(&mut tx, id, &one.lang, true).await?;
    if before.as_ref() == Some(&one) {
        return Ok(Translated::Done);
    }
    write(ctx, &mut tx, id, &one).await?;
    let record = audit::Record {
        action: "vacancy.translate",
        subject_kind: "vacancy",
        subject_id: id,
        before: before.as_ref().and_then(audit::json),
        after: audit::json(&one),
    };
    audit::record(ctx, &mut tx, record).await?;
    tx.commit().await?;
    Ok(Translated::Done)
}

impl Draft {
    /// The languages in which its authors translated it.
    pub fn languages(&self) -> Vec<&str> {
        self.translations()
            .iter()
            .map(|one| one.lang.as_str())
            .collect()
    }

    /// The employer's own words, without translations.
    pub fn own_words(&self) -> OwnTexts {
        crate::vacancies::form::texts(&self.all())
    }
}
