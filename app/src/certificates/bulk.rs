//! Demo certificates, and many made-up ones for benchmarks.

use super::rules::{Kind, Standing};
use super::store::{self, New};
use crate::context::Ctx;
use crate::errors::AppError;
use crate::writing::contact;
use crate::writing::number;

/// Six demo certificates of the first demo candidate in different states; the answer are their numbers.
///
/// # Errors
/// When the database does not answer.
pub async fn demo(ctx: &Ctx, holder: &str, name: &str) -> Result<Vec<String>, AppError> {
    let today = ctx.today();
    let account = match contact::read(holder) {
        Ok(contact) => crate::identity::store::by_address(&ctx.portal, &contact.to_string())
            .await?
            .map(|account| account.id),
        Err(_) => None,
    };
    let plans = [
        (
            Kind::LanguageResult,
            "jlpt-n5",
            "",
            "",
            -400,
            None,
            Standing::Issued,
            "",
        ),
        (
            Kind::Qualification,
            "",
            "welder",
            "3",
            -900,
            Some(925),
            Standing::Issued,
            "",
        ),
        (
            Kind::Qualification,
            "",
            "electrician",
            "3",
            -1_700,
            Some(25),
            Standing::Issued,
            "",
        ),
        (
            Kind::SkillsResult,
            "skill-construction",
            "",
            "",
            -3_000,
            Some(-60),
            Standing::Issued,
            "",
        ),
        (
            Kind::CourseCompletion,
            "",
            "",
            "",
            -200,
            None,
            Standing::Suspended,
            "name-check",
        ),
        (
            Kind::Qualification,
            "",
            "plumber-heating-gas",
            "3",
            -600,
            Some(1_200),
            Standing::Revoked,
            "issued-in-error",
        ),
    ];
    let mut numbers = Vec::new();
    let mut tx = ctx.db().begin().await?;
    for (kind, test, occupation, level, since, end, standing, reason) in plans {
        let id = ctx.new_id();
        let number = number::make(number::Kind::Certificate, 0, ctx.portal.random_bytes());
        let new = New {
            id: &id,
            number: &number,
            kind,
            test,
            occupation,
            level,
            holder_name: name,
            account: account.as_deref(),
            issuer: "Demo",
            issued_on: today.plus_days(since),
            valid_to: end.map(|days| today.plus_days(days)),
            standing: Standing::Issued,
            form_id: &ctx.new_id(),
            entered_by: "system",
        };
        store::insert(ctx, &mut tx, new).await?;
        store::insert_event(ctx, &mut tx, &id, Standing::Issued, "", "system").await?;
        if standing != Standing::Issued {
            store::change(ctx, &mut tx, &id, Standing::Issued, standing, reason, None).await?;
            store::insert_event(ctx, &mut tx, &id, standing, reason, "system").await?;
        }
        numbers.push(number);
    }
    tx.commit().await?;
    Ok(numbers)
}

/// Writes `count` made-up certificates; `chance` gives 16 bytes at a time. The answer is the number of the last one.
///
/// # Errors
/// When the database does not answer.
pub async fn generate(
    ctx: &Ctx,
    count: usize,
    mut chance: impl FnMut() -> [u8; 16],
) -> Result<String, AppError> {
    const BATCH: usize = 1_000;
    let today = ctx.today();
    let mut left = count;
    let mut last = String::new();
    while left > 0 {
        let batch = left.min(BATCH);
        let mut tx = ctx.db().begin().await?;
        for _ in 0..batch {
            let number = number::make(number::Kind::Certificate, 0, chance());
            let id = format!("gen-{number}");
            let new = New {
                id: &id,
                number: &number,
                kind: Kind::LanguageResult,
                test: "jlpt-n4",
                occupation: "",
                level: "",
                holder_name: "GENERATED PERSON",
                account: None,
                issuer: "Generated",
                issued_on: today.plus_days(-100),
                valid_to: None,
                standing: Standing::Issued,
                form_id: &id,
                entered_by: "system",
            };
            store::insert(ctx, &mut tx, new).await?;
            last = number;
        }
        tx.commit().await?;
        left -= batch;
    }
    Ok(last)
}
