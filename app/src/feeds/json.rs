//! The list as a JSON feed (version 1.1), and the interface for programs of others (`/api/v1`).

use serde_json::{Value, json};

use super::atom::{joined, with_query};
use super::listing::{Item, Listing, address};
use crate::context::Ctx;
use crate::t;

/// The JSON feed.
pub fn feed(ctx: &Ctx, listing: &Listing) -> Value {
    let own = |query: &str| with_query(address(ctx, "/vacancies/feed.json"), query);
    let mut feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": format!("{}: {}", t!(ctx.locale, "brand"), t!(ctx.locale, "vacancies-title")),
        "home_page_url": with_query(address(ctx, "/vacancies"), &listing.query),
        "feed_url": own(&listing.query),
        "language": ctx.locale.tag(),
        "items": listing.items.iter().map(entry).collect::<Vec<_>>(),
    });
    if let Some(after) = &listing.next {
        feed["next_url"] = json!(own(&joined(&listing.query, after)));
    }
    feed
}

fn entry(item: &Item) -> Value {
    json!({
        "id": item.url,
        "url": item.url,
        "title": format!("{} ({})", item.title, item.place),
        "content_text": item.summary,
        "date_published": item.published,
        "tags": [item.terms.sector, item.terms.country],
        "_koprik": vacancy(item),
    })
}

/// A vacancy of the interface: codes for programs, words for people.
pub fn vacancy(item: &Item) -> Value {
    let terms = &item.terms;
    let code = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    json!({
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "place": item.place,
        "summary": item.summary,
        "employer": item.employer,
        "published": item.published,
        "apply_until": item.until,
        "example": item.is_demo,
        "occupation": code(&terms.occupation),
        "sector": code(&terms.sector),
        "programme": code(&terms.programme),
        "country": code(&terms.country),
        "region": code(&terms.region),
        "city": code(&terms.city),
        "places": terms.places,
        "start": terms.start.map(|day| day.to_string()),
        "pay": terms.pay.as_ref().map(|pay| json!({
            "amount": pay.amount,
            "currency": pay.currency,
            "period": pay.period.code(),
            "before_taxes": pay.gross,
        })),
        "housing": code(&terms.housing),
        "language": code(&terms.language_min),
        "experience_months": terms.experience_months,
    })
}

/// One page of the interface.
pub fn page(listing: &Listing) -> Value {
    json!({
        "vacancies": listing.items.iter().map(vacancy).collect::<Vec<_>>(),
        "next": listing.next,
    })
}
