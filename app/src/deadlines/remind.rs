//! The timer of reminders: each is written once, in the transaction that notes it, whoever runs the timer and however late.

use std::sync::Arc;

use super::{rules, store};
use crate::applications;
use crate::certificates;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::i18n::{Locale, calendar};
use crate::identity;
use crate::outbox::{self, Message};
use crate::portal::Portal;
use crate::programmes;
use crate::programmes::store::Intake;
use crate::t;
use crate::writing::date::Day;

/// Hours of the day in Tashkent in which people are written to.
const AWAKE: std::ops::Range<i64> = 8..21;
/// Certificates that one question to the database brings.
const PAGE: usize = 200;
/// The one step of certificates.
const HALF_YEAR: &str = "6-months";

/// One reminder that is due.
struct Due<'a> {
    account: &'a str,
    /// `intake:…` or `certificate:…`
    thing: &'a str,
    ends_on: Day,
    step: &'a str,
    kind: &'a str,
}

/// Writes the reminders for which it is time; a timer calls it.
///
/// # Errors
/// When the database does not answer.
pub async fn remind_due(portal: &Arc<Portal>) -> Result<(), AppError> {
    let ctx = Ctx::system(portal, Locale::Uz);
    let hour = (ctx.now.div_euclid(60_000) + i64::from(calendar::TASHKENT_MINUTES)).div_euclid(60);
    if !AWAKE.contains(&hour.rem_euclid(24)) {
        return Ok(());
    }
    let reach = ctx.today().plus_days(rules::closing_reach());
    for intake in programmes::store::coming(&ctx).await? {
        match intake.closes() {
            Some(closes) if closes <= reach => closing(&ctx, &intake, closes).await?,
            _ => break,
        }
    }
    certificates(&ctx).await
}

/// Those who have something to do before an intake closes, or keep it.
async fn closing(ctx: &Ctx, intake: &Intake, closes: Day) -> Result<(), AppError> {
    match applications::service::open_intake(ctx, &intake.id).await {
        Ok((_, true)) => {}
        // Its programme is suspended, or is not one any more.
        Ok((_, false)) | Err(AppError::NotFound) => return Ok(()),
        Err(error) => return Err(error),
    }
    let interest = applications::service::interest(ctx, &intake.id).await?;
    let mut since: Vec<(String, i64)> = interest.waiting_for_them;
    for (account, kept_at) in store::keepers(ctx.db(), &intake.id).await? {
        let is_over = interest
            .done
            .iter()
            .any(|(other, at)| *other == account && at.is_none_or(|at| kept_at <= at));
        if !is_over {
            since.push((account, kept_at));
        }
    }
    let thing = format!("intake:{}", intake.id);
    let written = store::written(ctx.db(), &thing, &closes.to_string()).await?;
    for (account, since) in since {
        let since = calendar::day_of(since);
        let Some(days) = rules::closing_step(closes, since, ctx.today()) else {
            continue;
        };
        let step = days.to_string();
        if written
            .iter()
            .any(|(other, done)| *other == account && *done == step)
        {
            continue;
        }
        let due = Due {
            account: &account,
            thing: &thing,
            ends_on: closes,
            step: &step,
            kind: "deadline-intake",
        };
        write(ctx, &due, |locale, stop| {
            let ctx = ctx.in_form(locale);
            t!(
                locale,
                "message-deadline-intake",
                name = super::pages::intake_name(&ctx, intake),
                date = calendar::date(locale, closes),
                link = address(&ctx, "/my/deadlines"),
                stop = stop
            )
        })
        .await?;
    }
    Ok(())
}

/// The holders of certificates that end within six months.
async fn certificates(ctx: &Ctx) -> Result<(), AppError> {
    let until = rules::ending_reach(ctx.today());
    let mut after = (String::new(), String::new());
    loop {
        let page = certificates::service::ending(ctx, until, &after).await?;
        for certificate in &page {
            let (Some(account), Some(ends)) = (&certificate.account_id, certificate.ends()) else {
                continue;
            };
            let thing = format!("certificate:{}", certificate.id);
            let due = Due {
                account,
                thing: &thing,
                ends_on: ends,
                step: HALF_YEAR,
                kind: "deadline-certificate",
            };
            let written = store::written(ctx.db(), &thing, &ends.to_string()).await?;
            if !written.is_empty() {
                continue;
            }
            write(ctx, &due, |locale, stop| {
                let ctx = ctx.in_form(locale);
                t!(
                    locale,
                    "message-deadline-certificate",
                    name = certificates::wording::subject(&ctx, certificate),
                    date = calendar::date(locale, ends),
                    link = address(&ctx, "/my/certificates"),
                    stop = stop
                )
            })
            .await?;
        }
        match page.last() {
            Some(last) if page.len() == PAGE => {
                after = (last.valid_to.clone().unwrap_or_default(), last.id.clone());
            }
            _ => return Ok(()),
        }
    }
}

fn address(ctx: &Ctx, path: &str) -> String {
    format!("{}{}", ctx.portal.settings.public_url, ctx.href(path))
}

/// Writes one reminder, unless its reader stopped them or another run was quicker.
async fn write(
    ctx: &Ctx,
    due: &Due<'_>,
    word: impl Fn(Locale, String) -> String,
) -> Result<(), AppError> {
    let mut tx = ctx.db().begin().await?;
    let setting = store::setting_in(&mut tx, due.account, &ctx.new_token()).await?;
    let Some(setting) = setting.filter(|one| one.stopped_at.is_none()) else {
        return Ok(());
    };
    let ends_on = due.ends_on.to_string();
    let what = (due.thing, ends_on.as_str(), due.step);
    if !store::write(&mut tx, &ctx.new_id(), due.account, what, ctx.now).await? {
        return Ok(());
    }
    let Some(to) = identity::store::by_id_in(&ctx.portal, &mut tx, due.account).await? else {
        return Ok(());
    };
    let locale = to.form();
    let stop = address(
        &ctx.in_form(locale),
        &format!("/reminders/stop/{}", setting.token),
    );
    let contact = to.contact();
    let message = Message {
        to: &contact,
        account: Some(&to.id),
        kind: due.kind,
        locale,
        subject: t!(locale, "brand"),
        body: word(locale, stop),
    };
    outbox::enqueue(ctx, &mut tx, message).await?;
    tx.commit().await?;
    Ok(())
}
