//! A vacancy as its authors see it, step by step: read, checked, saved as typed.

use std::collections::{BTreeMap, HashMap};

use super::{organisations, translations};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::programmes::catalog::{self, Catalog};
use crate::vacancies::advert::{Programme, said};
use crate::vacancies::form::{self, Step as Page, Wrong};
use crate::vacancies::store::translations::Translation;
use crate::vacancies::store::{self, Vacancy};
use crate::vacancies::terms::{OwnTexts, Terms};

/// What became of a step that was sent.
#[derive(Debug, PartialEq, Eq)]
pub enum Saved {
    /// Saved as typed; what is wrong with it.
    Done(Errors<Wrong>),
    /// It is with the staff, or over: nothing was saved.
    Locked,
}

/// A vacancy as its authors see it: each step as typed, and which of them are done.
#[derive(Clone, Debug)]
pub struct Draft {
    pub vacancy: Vacancy,
    steps: HashMap<String, (Fields, bool)>,
    /// Those of its authors: part of the next version.
    translations: Vec<Translation>,
}

impl Draft {
    pub fn fields(&self, page: Page) -> Fields {
        self.steps
            .get(page.code())
            .map(|(fields, _)| fields.clone())
            .unwrap_or_default()
    }

    pub fn is_done(&self, page: Page) -> bool {
        self.steps
            .get(page.code())
            .is_some_and(|(_, is_done)| *is_done)
    }

    pub fn is_begun(&self, page: Page) -> bool {
        self.steps.contains_key(page.code())
    }

    pub fn is_complete(&self) -> bool {
        Page::ALL.into_iter().all(|page| self.is_done(page))
    }

    /// The fields of all steps together.
    pub fn all(&self) -> Fields {
        let mut all = Fields::default();
        for page in Page::ALL {
            let fields = self.fields(page);
            for name in page.fields() {
                for value in fields.all(name) {
                    all = all.and(name, value);
                }
            }
        }
        all
    }

    pub(super) fn translations(&self) -> &[Translation] {
        &self.translations
    }

    /// The fields of all steps but one: what the browser needs besides what is typed.
    pub fn beside(&self, page: Page) -> Fields {
        let mut other = self.clone();
        other.steps.remove(page.code());
        other.all()
    }

    /// The same draft with one step as it is being typed: for findings and for pages that show it again.
    #[must_use]
    pub fn with(&self, page: Page, fields: &Fields) -> Self {
        let mut other = self.clone();
        let is_done = self.is_done(page);
        other
            .steps
            .insert(page.code().to_owned(), (kept(page, fields), is_done));
        other
    }

    /// What it says so far.
    pub fn said(&self, ctx: &Ctx) -> (Terms, OwnTexts) {
        let reference = ctx.portal.reference.current();
        let (terms, mut texts) = said(&self.all(), |slug| {
            reference.catalog.find(slug).map(terms_of)
        });
        translations::add(&mut texts, &self.translations);
        (terms, texts)
    }
}

fn terms_of(programme: &catalog::Programme) -> Programme {
    Programme {
        country: programme.country.clone(),
        sector: programme.sector.clone(),
        field: programme.field.clone(),
    }
}

/// What each programme says of its vacancies, by its slug.
pub fn programmes(catalog: &Catalog) -> BTreeMap<String, Programme> {
    catalog
        .programmes
        .iter()
        .map(|programme| (programme.slug.clone(), terms_of(programme)))
        .collect()
}

/// One's own vacancy with everything that was typed.
///
/// # Errors
/// `SignIn`; `NotFound` also when it is somebody else's.
pub async fn draft(ctx: &Ctx, id: &str) -> Result<Draft, AppError> {
    let found = store::one(ctx, id).await?;
    let Some(vacancy) = found else {
        // Who is not signed in is not told that there is none.
        organisations::may_edit(ctx, "").await?;
        return Err(AppError::NotFound);
    };
    organisations::may_edit(ctx, &vacancy.org_id).await?;
    let steps = store::answers(ctx, id)
        .await?
        .into_iter()
        .map(|answer| (answer.step.clone(), (answer.fields(), answer.is_done)))
        .collect();
    let mut translations = store::translations::all(ctx, id).await?;
    translations.retain(|one| !one.by_staff);
    Ok(Draft {
        vacancy,
        steps,
        translations,
    })
}

/// Saves one step as typed. It is done when nothing is wrong with it.
///
/// # Errors
/// `SignIn`, `NotFound`, or a failure.
pub async fn save_step(ctx: &Ctx, id: &str, page: Page, sent: &Fields) -> Result<Saved, AppError> {
    let before = draft(ctx, id).await?;
    if !before.vacancy.state().can_edit() {
        return Ok(Saved::Locked);
    }
    let fields = kept(page, sent);
    let after = before.with(page, &fields);
    let errors = problems(ctx, &after, page);
    let mut tx = ctx.db().begin().await?;
    // Between reading and writing it may have been sent by a colleague.
    let now = store::one_in(&mut tx, id)
        .await?
        .ok_or(AppError::NotFound)?;
    if !now.state().can_edit() {
        return Ok(Saved::Locked);
    }
    store::save(ctx, &mut tx, id, page.code(), &fields, errors.is_empty()).await?;
    if page == Page::Job && before.is_done(Page::Place) {
        // A region of another country is no answer any more.
        let place = after.fields(Page::Place);
        let is_done = problems(ctx, &after, Page::Place).is_empty();
        store::save(ctx, &mut tx, id, Page::Place.code(), &place, is_done).await?;
    }
    tx.commit().await?;
    Ok(Saved::Done(errors))
}

/// What is kept of what was sent: the fields of the step, each 40 times at most and no longer than the longest text.
fn kept(page: Page, sent: &Fields) -> Fields {
    let mut fields = Fields::default();
    for name in page.fields() {
        for value in sent.all(name).take(40) {
            let text: String = value.chars().take(2 * form::DESCRIPTION).collect();
            fields = fields.and(name, text);
        }
    }
    fields
}

/// What is wrong with a step today; a code that the data do not have is no answer.
pub(super) fn problems(ctx: &Ctx, draft: &Draft, page: Page) -> Errors<Wrong> {
    let fields = draft.fields(page);
    let mut errors = form::check(page, &fields, ctx.today());
    let reference = ctx.portal.reference.current();
    let has = |set: &str, code: &str| reference.term(ctx.locale, set, code).is_some();
    match page {
        Page::Job => {
            let programme = fields.get("programme");
            if programme != "other" && reference.catalog.find(programme).is_none() {
                errors.add("programme", Wrong::Choose);
            }
            if programme == "other" && !has("sector", fields.get("sector")) {
                errors.add("sector", Wrong::Choose);
            }
        }
        Page::Occupation if !has("isco08", fields.get("occupation")) => {
            errors.add("occupation", Wrong::Choose);
        }
        Page::Place => {
            let (terms, _) = draft.said(ctx);
            let prefix = format!("{}-", terms.country.to_lowercase());
            let region = fields.get("region");
            if !region.starts_with(&prefix) || !has("work_region", region) {
                errors.add("region", Wrong::Choose);
            }
        }
        Page::Asked => {
            let language = fields.get("language");
            let is_known = |code: &str, is_language: bool| {
                reference
                    .catalog
                    .tests_on(ctx.today())
                    .into_iter()
                    .any(|known| known.test.code == code && known.is_language == is_language)
            };
            if language != "none" && !is_known(language, true) {
                errors.add("language", Wrong::Choose);
            }
            if fields.all("tests").any(|code| !is_known(code, false)) {
                errors.add("tests", Wrong::Choose);
            }
        }
        _ => {}
    }
    errors
}
