//! What a candidate says of themselves: checked, saved as typed, and read by the rules.

use std::collections::HashMap;

use super::finding;
use super::form::{self, Step, Wrong};
use super::store::{self, Answer, Profile};
use crate::access::{Action, Resource};
use crate::audit;
use crate::context::Ctx;
use crate::db::Tx;
use crate::errors::AppError;
use crate::forms::{Errors, Fields};
use crate::programmes::rules::{Passed, Person};
use crate::writing::{name_guard, names};

const SCOPE: &str = "profile";
/// The fields of the name that are on record.
const NAMES: [&str; 5] = ["surname", "given", "patronymic", "written", "kana"];
/// How far a page may count ahead of this clock, in milliseconds: the time that its own way to the phone took, and some more.
const AHEAD: i64 = 60_000;

/// The whole profile: each step as typed, and which of them are done.
#[derive(Clone, Debug, Default)]
pub struct Known {
    steps: HashMap<String, (Fields, bool)>,
}

impl Known {
    /// Every answer as it was given: its step, its fields, and whether nothing is wrong with it.
    pub fn answers(&self) -> impl Iterator<Item = (&str, &Fields, bool)> {
        let steps = self.steps.iter();
        steps.map(|(step, (fields, is_done))| (step.as_str(), fields, *is_done))
    }

    pub fn fields(&self, step: Step) -> Fields {
        self.steps
            .get(step.code())
            .map(|(fields, _)| fields.clone())
            .unwrap_or_default()
    }

    pub fn is_done(&self, step: Step) -> bool {
        self.steps
            .get(step.code())
            .is_some_and(|(_, is_done)| *is_done)
    }

    pub fn is_begun(&self, step: Step) -> bool {
        self.steps.contains_key(step.code())
    }

    pub fn is_complete(&self) -> bool {
        Step::ALL.into_iter().all(|step| self.is_done(step))
    }

    /// The passport name, once its step is done.
    pub fn passport_name(&self) -> Option<String> {
        let fields = self.fields(Step::Name);
        let surname = names::passport_name(fields.get("surname")).ok()?;
        let given = names::passport_name(fields.get("given")).ok()?;
        Some(format!("{surname} {given}"))
    }

    /// What the rules may know. Boxes that are not ticked are open questions, not refusals.
    pub fn person(&self) -> Person {
        let tests = self.fields(Step::Tests);
        let says = |code: &str| tests.all("says").any(|said| said == code);
        Person {
            born: form::born(&self.fields(Step::Birth)).ok(),
            passed: tests
                .all("tests")
                .map(|test| Passed {
                    test: test.to_owned(),
                    on: None,
                })
                .collect(),
            experience_months: form::years(&self.fields(Step::Work)).map(|years| years * 12),
            statements: tests
                .all("says")
                .filter(|code| *code != "titp")
                .map(|code| (code.to_owned(), true))
                .collect(),
            stay_months: form::stay(&tests),
            done: says("titp")
                .then(|| "titp".to_owned())
                .into_iter()
                .collect(),
        }
    }
}

/// The profile of who is signed in.
///
/// # Errors
/// `SignIn`, or a failure.
pub async fn own(ctx: &Ctx) -> Result<Known, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    of(ctx, &account).await
}

/// The profile of an account; whoever asks was allowed to before.
pub async fn of(ctx: &Ctx, account: &str) -> Result<Known, AppError> {
    Ok(known(store::answers(ctx, account, SCOPE).await?))
}

fn known(answers: Vec<Answer>) -> Known {
    let steps = answers
        .into_iter()
        .map(|answer| (answer.step.clone(), (answer.fields(), answer.is_done)))
        .collect();
    Known { steps }
}

/// Saves one step of one's own profile as typed. It is done when nothing is wrong with it; what is wrong is the answer.
///
/// # Errors
/// `SignIn`, or a failure.
pub async fn save(ctx: &Ctx, step: Step, sent: &Fields) -> Result<Errors<Wrong>, AppError> {
    Ok(write(ctx, step, sent, None).await?.unwrap_or_default())
}

/// The same for an answer that saves itself: `made_at` is when the person made the change, in unix milliseconds as the page
/// counts them. Nothing is written, and the answer is `None`, when there is a newer one already.
///
/// # Errors
/// `SignIn`, or a failure.
pub async fn save_change(
    ctx: &Ctx,
    step: Step,
    sent: &Fields,
    made_at: i64,
) -> Result<Option<Errors<Wrong>>, AppError> {
    // A clock far ahead must not shut out every change after it.
    write(ctx, step, sent, Some(made_at.min(ctx.now + AHEAD))).await
}

async fn write(
    ctx: &Ctx,
    step: Step,
    sent: &Fields,
    made_at: Option<i64>,
) -> Result<Option<Errors<Wrong>>, AppError> {
    let account = ctx.account()?.to_owned();
    ctx.allow(Action::ManageOwnProfile, Resource::Of(&account))?;
    let fields = kept(step, sent);
    let mut errors = form::check(step, &fields, ctx.today());
    check_codes(ctx, step, &fields, &mut errors);
    let is_done = errors.is_empty();
    let mut fields = fields;
    let mut tx = ctx.db().begin().await?;
    // Two steps saved at once write the profile one after the other, and the second sees the first.
    let mut known = known(store::answers_held(ctx, &mut tx, &account, SCOPE).await?);
    if step == Step::Name && is_done {
        suggest_kana(&mut fields, &known.fields(step));
    }
    if step == Step::Name {
        record_name(ctx, &mut tx, &account, &known.fields(step), &fields).await?;
    }
    let changes_region =
        step == Step::Region && known.fields(Step::Region).get("region") != fields.get("region");
    match made_at {
        None => {
            store::save(ctx, &mut tx, &account, SCOPE, step.code(), &fields, is_done).await?;
        }
        Some(made_at) => {
            let place = (SCOPE, step.code());
            let is_newest =
                store::save_change(ctx, &mut tx, &account, place, &fields, is_done, made_at)
                    .await?;
            if !is_newest {
                return Ok(None);
            }
        }
    }
    if changes_region && known.is_begun(Step::District) {
        // A district of another region is no answer any more.
        store::save(
            ctx,
            &mut tx,
            &account,
            SCOPE,
            Step::District.code(),
            &Fields::default(),
            false,
        )
        .await?;
    }
    known
        .steps
        .insert(step.code().to_owned(), (fields, is_done));
    if let Some(profile) = profile(ctx, &account, &known) {
        let found = finding::keys(ctx, &profile)?;
        store::save_profile(ctx, &mut tx, &profile, &found.tokens).await?;
        store::set_keys(&mut tx, &account, &found.tokens, &found.born).await?;
    }
    tx.commit().await?;
    Ok(Some(errors))
}

/// Katakana follows the passport until the person writes it otherwise.
fn suggest_kana(fields: &mut Fields, before: &Fields) {
    let suggested = |fields: &Fields| {
        name_guard::katakana(&format!(
            "{} {}",
            fields.get("surname"),
            fields.get("given")
        ))
    };
    let kana = name_guard::normal_kana(fields.get("kana"));
    let is_own = !kana.is_empty() && kana != suggested(before);
    let kana = if is_own { kana } else { suggested(fields) };
    fields.set("kana", kana);
}

/// Every change of a name is on record: who, when, from what to what.
async fn record_name(
    ctx: &Ctx,
    tx: &mut Tx,
    account: &str,
    before: &Fields,
    after: &Fields,
) -> Result<(), AppError> {
    let names = |fields: &Fields| {
        NAMES
            .iter()
            .filter(|name| !fields.get(name).is_empty())
            .map(|name| ((*name).to_owned(), fields.get(name).into()))
            .collect::<serde_json::Map<String, serde_json::Value>>()
    };
    let (before, after) = (names(before), names(after));
    if before == after {
        return Ok(());
    }
    let before = audit::sealed(ctx, tx, account, before).await?;
    let after = audit::sealed(ctx, tx, account, after).await?;
    let record = audit::Record {
        action: "name.change",
        subject_kind: "account",
        subject_id: account,
        before: Some(before),
        after: Some(after),
    };
    Ok(audit::record(ctx, tx, record).await?)
}

/// What is kept of what was sent: the fields of the step, each at most 200 characters and 40 times.
fn kept(step: Step, sent: &Fields) -> Fields {
    let mut fields = Fields::default();
    for name in step.fields() {
        for value in sent.all(name).take(40) {
            fields = fields.and(name, value.chars().take(200).collect::<String>());
        }
    }
    fields
}

/// A code that the data do not have is no answer.
fn check_codes(ctx: &Ctx, step: Step, fields: &Fields, errors: &mut Errors<Wrong>) {
    let reference = ctx.portal.reference.current();
    let has = |set: &str, code: &str| reference.codes(set).iter().any(|known| known == code);
    match step {
        Step::Region if !has("region", fields.get("region")) => errors.add("region", Wrong::Choose),
        Step::District if reference.district(fields.get("district")).is_none() => {
            errors.add("district", Wrong::Choose);
        }
        Step::Work
            if fields.get("occupation") != "other"
                && !has("occupation", fields.get("occupation")) =>
        {
            errors.add("occupation", Wrong::Choose);
        }
        _ => {}
    }
}

fn profile(ctx: &Ctx, account: &str, known: &Known) -> Option<Profile> {
    Some(Profile {
        account_id: account.to_owned(),
        passport_name: known.passport_name()?,
        written_name: names::written_name(known.fields(Step::Name).get("written"))
            .unwrap_or_default(),
        born: form::born(&known.fields(Step::Birth))
            .ok()
            .map(|day| day.to_string()),
        region: known.fields(Step::Region).get("region").to_owned(),
        updated_at: ctx.now,
    })
}

/// The answers to the eligibility questions that the profile has already.
///
/// # Errors
/// When the database does not answer.
pub async fn eligibility_fields(ctx: &Ctx, account: &str) -> Result<Fields, AppError> {
    ctx.allow(Action::ManageOwnProfile, Resource::Of(account))?;
    let known = of(ctx, account).await?;
    let (birth, tests) = (known.fields(Step::Birth), known.fields(Step::Tests));
    let mut fields = Fields::default();
    for (source, name) in [
        (&birth, "born-day"),
        (&birth, "born-month"),
        (&birth, "born-year"),
        (&tests, "stay"),
        (&tests, "tests"),
        (&tests, "says"),
    ] {
        for value in source.all(name) {
            fields = fields.and(name, value);
        }
    }
    Ok(fields)
}
