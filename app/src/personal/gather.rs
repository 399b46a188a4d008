//! Everything the portal holds about who is signed in, read through the rooms that hold it.

use serde_json::{Value, json};

use super::kept::{self, Kept};
use crate::applications::{self, store::Application};
use crate::candidates::{self, service::Known};
use crate::certificates::{self, rules::State, store::Certificate};
use crate::context::Ctx;
use crate::desk;
use crate::errors::AppError;
use crate::hiring::store::consents::{Consent, Look};
use crate::hiring::store::papers::Time;
use crate::hiring::{self, store::Hiring};
use crate::identity::{self, sessions::Session, store::Account};
use crate::outbox::{self, Row};

/// One way to a job: what happened, to what the person agreed, and the times that were proposed last for an interview.
pub struct Job {
    pub one: Hiring,
    pub events: Vec<hiring::store::Event>,
    pub consent: Consent,
    pub times: Vec<Time>,
}

/// One person, whole.
pub struct Everything {
    pub account: Account,
    pub known: Known,
    pub consents: Vec<desk::store::Consent>,
    pub applications: Vec<(Application, Vec<applications::store::Event>)>,
    pub certificates: Vec<(Certificate, State)>,
    pub jobs: Vec<Job>,
    /// Looks by organisations, with the name of each.
    pub looks: Vec<(Look, String)>,
    pub messages: Vec<Row>,
    pub sessions: Vec<Session>,
    pub kept: Kept,
}

/// Reads it.
///
/// # Errors
/// `SignIn`, `Forbidden`; a failure.
pub async fn everything(ctx: &Ctx) -> Result<Everything, AppError> {
    let account = identity::service::own_account(ctx).await?;
    let mut applications = Vec::new();
    for one in applications::store::of_account(ctx, &account.id).await? {
        let events = applications::store::events(ctx, &one.id).await?;
        applications.push((one, events));
    }
    let mut jobs = Vec::new();
    for one in hiring::store::of_account(ctx, &account.id).await? {
        let events = hiring::store::events(ctx, &one.id).await?;
        jobs.push(Job {
            events,
            consent: hiring::service::looks::consent(ctx, &one).await?,
            times: hiring::store::papers::times(ctx, &one.id).await?,
            one,
        });
    }
    Ok(Everything {
        known: candidates::service::own(ctx).await?,
        consents: desk::store::consents(ctx, &account.id).await?,
        applications,
        certificates: certificates::service::own(ctx).await?,
        jobs,
        looks: hiring::service::looks::own(ctx).await?,
        messages: outbox::service::own(ctx).await?,
        sessions: identity::sessions::of_account(ctx, &account.id).await?,
        kept: kept::read(ctx).await?,
        account,
    })
}

impl Everything {
    /// The same for programs: names of fields in English, moments in unix milliseconds.
    pub fn to_json(&self, now: i64) -> Value {
        let profile: serde_json::Map<String, Value> = self
            .known
            .answers()
            .map(|(step, fields, is_done)| {
                (
                    step.to_owned(),
                    json!({ "answers": fields, "done": is_done }),
                )
            })
            .collect();
        json!({
            "format": "koprik-personal-1",
            "made_at": now,
            "account": {
                "id": self.account.id,
                "contact": self.account.address,
                "language": self.account.locale,
            },
            "consents": self.consents.iter().map(|one| json!({
                "version": one.version, "language": one.locale, "text": one.body, "given_at": one.given_at,
            })).collect::<Vec<_>>(),
            "profile": profile,
            "applications": self.applications.iter().map(|(one, events)| json!({
                "number": one.number, "programme": one.programme, "state": one.state, "reason": one.reason,
                "answers": one.answers(), "created_at": one.created_at, "changed_at": one.changed_at,
                "events": events.iter().map(|event| json!({
                    "at": event.at, "state": event.state, "reason": event.reason, "note": event.note,
                    "by_you": event.by_candidate,
                })).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
            "certificates": self.certificates.iter().map(|(one, _)| json!({
                "number": one.number, "kind": one.kind, "test": one.test, "occupation": one.occupation,
                "level": one.level, "holder_name": one.holder_name, "issuer": one.issuer,
                "issued_on": one.issued_on, "valid_to": one.valid_to, "standing": one.standing,
            })).collect::<Vec<_>>(),
            "jobs": self.jobs.iter().map(|Job { one, events, consent, times }| json!({
                "number": one.number, "vacancy": one.vacancy_id, "state": one.state, "reason": one.reason,
                "ready": one.ready, "created_at": one.created_at, "changed_at": one.changed_at,
                "events": events.iter().map(|event| json!({
                    "at": event.at, "step": event.step, "state": event.state, "party": event.party,
                    "reason": event.reason, "note": event.note,
                })).collect::<Vec<_>>(),
                "consent": {
                    "text": consent.body, "language": consent.locale, "version": consent.version, "country": consent.country,
                    "fields": consent.fields, "given_at": consent.given_at, "ended_at": consent.ended_at,
                },
                "interviews": times.iter().map(|time| json!({
                    "starts_at": time.starts_at, "minutes": time.minutes, "way": time.way, "place": time.place,
                    "chosen_at": time.chosen_at,
                })).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
            "kept": self.kept.to_json(),
            "looks": self.looks.iter().map(|(look, name)| json!({
                "at": look.at, "organisation": name, "what": look.what, "fields": look.fields,
            })).collect::<Vec<_>>(),
            "messages": self.messages.iter().map(|one| json!({
                "at": one.created_at, "channel": one.channel, "to": one.address, "kind": one.kind,
                "subject": one.subject, "text": one.body,
            })).collect::<Vec<_>>(),
            "sessions": self.sessions.iter().map(|one| json!({
                "since": one.created_at, "last_used": one.seen_at, "device": one.device,
            })).collect::<Vec<_>>(),
        })
    }
}
