//! The lists of the desk as rows of text, with the filters and the rights of their pages.

use super::text::Written;
use crate::access::{Action, Resource};
use crate::applications;
use crate::certificates;
use crate::complaints;
use crate::context::Ctx;
use crate::employers;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::i18n::calendar;
use crate::identity;
use crate::moderation;
use crate::t;

/// The most rows of one file.
pub const MOST: usize = 50_000;

/// A list that can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    Applications,
    Certificates,
    Complaints,
    Organisations,
    Vacancies,
}

impl List {
    pub const ALL: [Self; 5] = [
        Self::Applications,
        Self::Certificates,
        Self::Complaints,
        Self::Organisations,
        Self::Vacancies,
    ];

    /// The name in addresses: that of its page at the desk.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Applications => "applications",
            Self::Certificates => "certificates",
            Self::Complaints => "complaints",
            Self::Organisations => "organisations",
            Self::Vacancies => "vacancies",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.code() == code)
    }

    /// What one must be allowed to see.
    pub const fn action(self) -> Action {
        match self {
            Self::Applications => Action::ReadApplications,
            Self::Certificates => Action::ReadCertificates,
            Self::Complaints => Action::ReadComplaints,
            Self::Organisations => Action::ReadOrganisations,
            Self::Vacancies => Action::ReadVacancies,
        }
    }
}

/// All rows of a list that the filter lets through, headings first.
///
/// # Errors
/// Who may not see it; a failure.
pub async fn rows(ctx: &Ctx, list: List, filter: &Fields) -> Result<Written, AppError> {
    ctx.allow(list.action(), Resource::General)?;
    match list {
        List::Applications => applications(ctx, filter).await,
        List::Certificates => certificates(ctx, filter).await,
        List::Complaints => complaints(ctx, filter).await,
        List::Organisations => organisations(ctx, filter).await,
        List::Vacancies => vacancies(ctx, filter).await,
    }
}

fn day(moment: i64) -> String {
    calendar::day_of(moment).to_string()
}

/// The filter, or what the page shows when nothing is chosen.
fn or<'a>(filter: &'a Fields, name: &str, first: &'a str) -> &'a str {
    if filter.has(name) {
        filter.get(name)
    } else {
        first
    }
}

async fn applications(ctx: &Ctx, filter: &Fields) -> Result<Written, AppError> {
    use applications::{rules::State, store, wording};
    let locale = ctx.locale;
    let mut out = Written::new(vec![
        t!(locale, "desk-number"),
        t!(locale, "desk-name"),
        t!(locale, "eligibility-programme"),
        t!(locale, "filter-state"),
        t!(locale, "export-sent"),
        t!(locale, "export-changed"),
    ]);
    let reference = ctx.portal.reference.current();
    let programme = |slug: &str| match reference.catalog.find(slug) {
        Some(found) => found.name(locale, &reference),
        None => slug.to_owned(),
    };
    let state = or(filter, "state", "submitted");
    let places = identity::staff::places(ctx).await?;
    let mut after = String::new();
    while out.rows.len() < MOST {
        let chosen = filter.get("programme");
        let found = store::queue(ctx, state, chosen, &after, places.as_deref()).await?;
        for line in &found {
            let state = State::from_code(&line.state).unwrap_or(State::Submitted);
            out.rows.push(vec![
                line.number.clone(),
                line.passport_name.clone().unwrap_or_default(),
                programme(&line.programme),
                wording::state_word(locale, state),
                day(line.created_at),
                day(line.changed_at),
            ]);
        }
        match found.last() {
            Some(last) if found.len() > 20 => last.id.clone_into(&mut after),
            _ => break,
        }
    }
    Ok(out)
}

async fn certificates(ctx: &Ctx, filter: &Fields) -> Result<Written, AppError> {
    use certificates::{handlers, service, store, wording};
    let locale = ctx.locale;
    let mut out = Written::new(vec![
        t!(locale, "desk-number"),
        t!(locale, "desk-name"),
        t!(locale, "certificate-kind"),
        t!(locale, "certificate-subject"),
        t!(locale, "certificate-issuer"),
        t!(locale, "certificate-issued-on"),
        t!(locale, "certificate-valid-to"),
        t!(locale, "filter-state"),
    ]);
    let (number, token) = handlers::asked(filter.get("q"));
    let mut before = String::new();
    while out.rows.len() < MOST {
        let found = store::list(ctx, filter.get("standing"), &token, &number, &before).await?;
        for one in &found {
            let state = match service::state(ctx, one) {
                Some(state) => wording::state_word(locale, state),
                None => wording::standing_word(locale, one.standing()),
            };
            out.rows.push(vec![
                one.number.clone(),
                one.holder_name.clone(),
                wording::kind_word(locale, one.kind()),
                wording::subject(ctx, one),
                one.issuer.clone(),
                one.issued_on.clone(),
                one.valid_to.clone().unwrap_or_default(),
                state,
            ]);
        }
        match found.last() {
            Some(last) if found.len() > 20 => last.id.clone_into(&mut before),
            _ => break,
        }
    }
    Ok(out)
}

async fn complaints(ctx: &Ctx, filter: &Fields) -> Result<Written, AppError> {
    use complaints::rules::{Reason, State};
    use complaints::{service, wording};
    let locale = ctx.locale;
    let mut out = Written::new(vec![
        t!(locale, "complaint-number"),
        t!(locale, "complaint-reason"),
        t!(locale, "complaint-state"),
        t!(locale, "complaint-due"),
        t!(locale, "export-sent"),
    ]);
    let state = or(filter, "state", "received");
    let mut after = String::new();
    while out.rows.len() < MOST {
        let found = service::list(ctx, state, &after).await?;
        for one in &found {
            let reason = Reason::from_code(&one.reason).unwrap_or(Reason::Other);
            let state = State::from_code(&one.state).unwrap_or(State::Received);
            out.rows.push(vec![
                one.number.clone(),
                wording::reason_word(locale, reason),
                wording::state_word(locale, state),
                one.due_on.clone(),
                day(one.created_at),
            ]);
        }
        match found.last() {
            Some(last) if found.len() > 20 => last.id.clone_into(&mut after),
            _ => break,
        }
    }
    Ok(out)
}

async fn organisations(ctx: &Ctx, filter: &Fields) -> Result<Written, AppError> {
    use employers::rules::{Kind, State};
    use employers::store::reviews;
    use employers::wording;
    let locale = ctx.locale;
    let mut out = Written::new(vec![
        t!(locale, "org-name"),
        t!(locale, "export-latin"),
        t!(locale, "org-kind"),
        t!(locale, "org-country"),
        t!(locale, "filter-state"),
        t!(locale, "export-sent"),
    ]);
    let state = or(filter, "state", "waiting");
    let (country, kind) = (filter.get("country"), filter.get("kind"));
    let mut from = String::new();
    while out.rows.len() < MOST {
        let found = if state == "waiting" {
            reviews::waiting(ctx, country, kind, &from).await?
        } else {
            reviews::list(ctx, state, country, kind, &from).await?
        };
        for line in &found {
            let kind = Kind::from_code(&line.kind).map(|kind| wording::kind_word(locale, kind));
            let state = State::from_code(&line.state).unwrap_or(State::Draft);
            out.rows.push(vec![
                line.name.clone(),
                line.name_latin.clone(),
                kind.unwrap_or_default(),
                wording::country(ctx, &line.country),
                wording::state_word(locale, state),
                line.sent_at.map(day).unwrap_or_default(),
            ]);
        }
        match found.last() {
            Some(last) if found.len() > 20 => {
                let check = last.review_id.clone().filter(|_| state == "waiting");
                from = check.unwrap_or_else(|| last.id.clone());
            }
            _ => break,
        }
    }
    Ok(out)
}

async fn vacancies(ctx: &Ctx, filter: &Fields) -> Result<Written, AppError> {
    use moderation::{service, wording};
    let locale = ctx.locale;
    let mut out = Written::new(vec![
        t!(locale, "desk-number"),
        t!(locale, "org-name"),
        t!(locale, "export-risk"),
        t!(locale, "export-reports"),
        t!(locale, "export-promised"),
    ]);
    for item in service::queue(ctx, filter).await?.into_iter().take(MOST) {
        out.rows.push(vec![
            item.vacancy.number.clone(),
            item.employer.clone(),
            wording::risk_word(locale, item.risk),
            item.reports.to_string(),
            day(item.promised),
        ]);
    }
    Ok(out)
}
