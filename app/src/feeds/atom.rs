//! The list as an Atom feed (RFC 4287), and as one plain XML feed for boards that take in vacancies of others.

use super::listing::{Listing, address, updated};
use super::xml::Xml;
use crate::context::Ctx;
use crate::t;

/// The Atom feed.
pub fn atom(ctx: &Ctx, listing: &Listing) -> String {
    let mut xml = Xml::new();
    let tag = ctx.locale.tag();
    xml.open(
        "feed",
        &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", tag)],
    );
    let own = with_query(address(ctx, "/vacancies/feed.atom"), &listing.query);
    let page = with_query(address(ctx, "/vacancies"), &listing.query);
    xml.text("id", &own);
    xml.text(
        "title",
        &format!(
            "{}: {}",
            t!(ctx.locale, "brand"),
            t!(ctx.locale, "vacancies-title")
        ),
    );
    xml.text("updated", &updated(ctx, listing));
    xml.empty("link", &[("rel", "self"), ("href", &own)]);
    xml.empty("link", &[("rel", "alternate"), ("href", &page)]);
    if let Some(after) = &listing.next {
        let query = joined(&listing.query, after);
        let next = with_query(address(ctx, "/vacancies/feed.atom"), &query);
        xml.empty("link", &[("rel", "next"), ("href", &next)]);
    }
    xml.open("author", &[]);
    xml.text("name", &t!(ctx.locale, "brand"));
    xml.close("author");
    for item in &listing.items {
        xml.open("entry", &[]);
        xml.text("id", &item.url);
        xml.text("title", &format!("{} ({})", item.title, item.place));
        xml.empty("link", &[("rel", "alternate"), ("href", &item.url)]);
        xml.text("published", &item.published);
        xml.text("updated", &item.published);
        xml.text("summary", &item.summary);
        xml.close("entry");
    }
    xml.close("feed");
    xml.finish()
}

/// The plain feed: one `job` for each vacancy, codes beside words.
pub fn jobs(ctx: &Ctx, listing: &Listing) -> String {
    let mut xml = Xml::new();
    xml.open("source", &[("xml:lang", ctx.locale.tag())]);
    xml.text("publisher", &t!(ctx.locale, "brand"));
    xml.text("publisherurl", &ctx.portal.settings.public_url);
    xml.text("lastBuildDate", &updated(ctx, listing));
    if let Some(after) = &listing.next {
        let query = joined(&listing.query, after);
        xml.text(
            "next",
            &with_query(address(ctx, "/vacancies/feed.xml"), &query),
        );
    }
    for item in &listing.items {
        let terms = &item.terms;
        xml.open("job", &[]);
        xml.text("referencenumber", &item.id);
        xml.text("title", &item.title);
        xml.text("url", &item.url);
        xml.text("date", &item.published);
        if let Some(until) = &item.until {
            xml.text("expirationdate", until);
        }
        xml.text("company", &item.employer);
        xml.text("country", &terms.country);
        xml.text("state", &terms.region);
        xml.text("city", &terms.city);
        xml.text("isco08", &terms.occupation);
        xml.text("category", &terms.sector);
        if let Some(pay) = &terms.pay {
            xml.text("salary", &pay.amount.to_string());
            xml.text("currency", &pay.currency);
            xml.text("salaryperiod", pay.period.code());
        }
        xml.text("description", &item.summary);
        if item.is_demo {
            xml.text("example", "true");
        }
        xml.close("job");
    }
    xml.close("source");
    xml.finish()
}

pub fn with_query(path: String, query: &str) -> String {
    if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    }
}

pub fn joined(query: &str, after: &str) -> String {
    if query.is_empty() {
        format!("after={after}")
    } else {
        format!("{query}&after={after}")
    }
}
