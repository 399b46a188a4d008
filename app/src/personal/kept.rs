//! What a person keeps here and has set up, for the copy of their data: searches, vacancies, intakes, reminders, the pool,
//! second steps.

use leptos::prelude::AnyView;
use serde_json::{Value, json};

use super::pages::{line, listed, section};
use crate::context::Ctx;
use crate::deadlines;
use crate::errors::AppError;
use crate::hiring::service::pool;
use crate::i18n::calendar::date_and_time;
use crate::identity::second;
use crate::saved::{self, service::Search};
use crate::t;
use crate::vacancies::{self, store::Line};

pub struct Kept {
    searches: Vec<Search>,
    /// The ids of all saved vacancies, and those that are still open.
    saved: Vec<String>,
    open: Vec<Line>,
    /// Ids and names of intakes.
    intakes: Vec<(String, String)>,
    wants_reminders: bool,
    pool: pool::Standing,
    steps: Vec<second::Step>,
}

/// Reads it.
///
/// # Errors
/// `SignIn`, `Forbidden`; a failure.
pub async fn read(ctx: &Ctx) -> Result<Kept, AppError> {
    let (open, _) = saved::service::kept(ctx).await?;
    Ok(Kept {
        searches: saved::service::searches(ctx).await?,
        saved: saved::service::kept_ids(ctx).await?,
        open,
        intakes: deadlines::service::kept_names(ctx).await?,
        wants_reminders: deadlines::service::wants(ctx).await?.unwrap_or_default(),
        pool: pool::own(ctx).await?,
        steps: second::service::awaited(ctx).await?,
    })
}

impl Kept {
    pub fn to_json(&self) -> Value {
        json!({
            "searches": self.searches.iter().map(|one| json!({
                "query": one.query, "told": one.every,
            })).collect::<Vec<_>>(),
            "vacancies": self.saved,
            "intakes": self.intakes.iter().map(|(id, _)| id).collect::<Vec<_>>(),
            "reminders": self.wants_reminders,
            "pool": self.pool.member.as_ref().map(|one| json!({
                "since": one.since, "ready_on": one.ready_on, "region": one.region,
            })),
            "pool_invitations": self.pool.invitations.iter().map(|(one, _)| json!({
                "at": one.invited_at, "vacancy": one.vacancy_id, "organisation": one.org_id, "answer": one.answer,
            })).collect::<Vec<_>>(),
            "second_steps": self.steps.iter().map(|one| json!({
                "kind": one.kind().code(), "device": one.device, "since": one.created_at, "last_used": one.used_at,
            })).collect::<Vec<_>>(),
        })
    }

    /// The same to be read.
    pub fn sections(&self, ctx: &Ctx) -> Vec<Option<AnyView>> {
        let locale = ctx.locale;
        let plain = |words: String| line(words, [String::new(), String::new()]);
        let searches = self.searches.iter();
        let searches = searches.map(|one| plain(saved::words(ctx, &one.query)));
        let open = self.open.iter();
        let open = open.map(|one| plain(vacancies::headline(ctx, &one.terms())));
        let intakes = self.intakes.iter().map(|(_, name)| plain(name.clone()));
        let pool = self.pool.member.iter().map(|one| {
            let since = date_and_time(locale, one.since);
            line(t!(locale, "pool-since"), [since, String::new()])
        });
        let steps = self.steps.iter().map(|one| {
            let kind = second::kind_word(locale, one.kind());
            let since = date_and_time(locale, one.created_at);
            line(kind, [one.device.clone(), since])
        });
        vec![
            section(t!(locale, "searches-title"), listed(searches.collect())),
            section(t!(locale, "saved-title"), listed(open.collect())),
            section(t!(locale, "deadlines-title"), listed(intakes.collect())),
            section(t!(locale, "pool-own-title"), listed(pool.collect())),
            section(t!(locale, "second-title"), listed(steps.collect())),
        ]
    }
}
