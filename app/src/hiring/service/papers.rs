//! Offers and contracts as structured terms: the employer writes them, the candidate alone confirms them, on their own session.

use super::{Act, Refused, advance, for_member, own, sent_before};
use crate::access::{Action, Actor};
use crate::audit;
use crate::context::Ctx;
use crate::errors::AppError;
use crate::forms::Fields;
use crate::hiring::form;
use crate::hiring::rules::{Move, Party};
use crate::hiring::store::Hiring;
use crate::hiring::store::papers::{self, Paper};
use crate::vacancies::terms::Terms;

/// One of the two papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Offer,
    Contract,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Offer, Self::Contract];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Contract => "contract",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The step with which the employer sends it.
    pub const fn sent_by(self) -> Move {
        match self {
            Self::Offer => Move::Offer,
            Self::Contract => Move::SendContract,
        }
    }

    /// The step with which the candidate confirms it.
    pub const fn confirmed_by(self) -> Move {
        match self {
            Self::Offer => Move::Accept,
            Self::Contract => Move::Sign,
        }
    }
}

/// What was promised so far.
#[derive(Debug)]
pub struct Promised {
    pub advert: Terms,
    pub offer: Option<Paper>,
    pub contract: Option<Paper>,
}

impl Promised {
    pub fn of(&self, kind: Kind) -> Option<&Paper> {
        match kind {
            Kind::Offer => self.offer.as_ref(),
            Kind::Contract => self.contract.as_ref(),
        }
    }

    /// The terms that count so far: contract, offer, advert.
    pub fn latest(&self) -> &Terms {
        let paper = self.contract.as_ref().or(self.offer.as_ref());
        paper.map_or(&self.advert, |paper| &paper.terms)
    }
}

/// Advert, offer and contract; whoever asks was allowed to see them before.
///
/// # Errors
/// When the database does not answer.
pub async fn promised(ctx: &Ctx, found: &Hiring) -> Result<Promised, AppError> {
    Ok(Promised {
        advert: super::advert(ctx, found).await?.terms,
        offer: papers::latest(ctx, &found.id, Kind::Offer.code()).await?,
        contract: papers::latest(ctx, &found.id, Kind::Contract.code()).await?,
    })
}

/// Sends an offer or a contract.
///
/// # Errors
/// What is wrong with its fields; `NotFound`, `Forbidden`, `MovedOn`; a failure.
pub async fn send(
    ctx: &Ctx,
    org: &str,
    id: &str,
    kind: Kind,
    fields: &Fields,
    act: Act<'_>,
) -> Result<(), Refused> {
    let found = for_member(ctx, org, id, Action::DecideOwnPeople).await?;
    let promised = promised(ctx, &found).await?;
    let terms = form::terms(&promised.advert, fields, ctx.today()).map_err(Refused::Fields)?;
    let act = Act {
        step: kind.sent_by(),
        ..act
    };
    let mut tx = ctx.db().begin().await?;
    if let Err(refused) = advance(ctx, &mut tx, &found, Party::Employer, act).await {
        drop(tx);
        return sent_before(ctx, &found, act.form_id, refused).await;
    }
    papers::insert(ctx, &mut tx, &found.id, kind.code(), &terms).await?;
    Ok(tx.commit().await?)
}

/// The candidate confirms the terms that they saw: with their own account, signed in themselves, and nobody for them.
///
/// # Errors
/// `Forbidden` for anybody else; `MovedOn` when the terms are not those any more; a failure.
pub async fn confirm(ctx: &Ctx, id: &str, kind: Kind, act: Act<'_>) -> Result<(), Refused> {
    let found = own(ctx, id).await?;
    let (Actor::Candidate { account }, Some(session)) = (&ctx.actor, &ctx.session) else {
        return Err(AppError::Forbidden.into());
    };
    let paper = papers::latest(ctx, &found.id, kind.code()).await?;
    let act = Act {
        step: kind.confirmed_by(),
        ..act
    };
    let mut tx = ctx.db().begin().await?;
    if let Err(refused) = advance(ctx, &mut tx, &found, Party::Candidate, act).await {
        drop(tx);
        return sent_before(ctx, &found, act.form_id, refused).await;
    }
    let paper = paper.ok_or(AppError::BadRequest)?;
    let which = (found.id.as_str(), kind.code(), paper.version);
    if !papers::confirm(ctx, &mut tx, which, account, session).await? {
        return Err(Refused::MovedOn);
    }
    let record = audit::Record {
        action: "hiring.confirm",
        subject_kind: "hiring",
        subject_id: &found.id,
        before: None,
        after: Some(serde_json::json!({
            "paper": kind.code(), "version": paper.version, "locale": ctx.locale.code(),
        })),
    };
    audit::record(ctx, &mut tx, record).await?;
    Ok(tx.commit().await?)
}
