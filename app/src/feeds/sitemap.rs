//! The map of the site for search engines: pages, then vacancies in parts, every page with its address in each language.

use super::listing::moment;
use super::xml::Xml;
use crate::context::Ctx;
use crate::i18n::Locale;

/// Pages that are for search engines.
const PAGES: [&str; 8] = [
    "",
    "/programmes",
    "/vacancies",
    "/fees",
    "/help",
    "/figures",
    "/agreements",
    "/certificates/check",
];
const SPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The list of the maps: one of pages, and as many of vacancies as there are parts.
pub fn index(ctx: &Ctx, parts: i64) -> String {
    let base = &ctx.portal.settings.public_url;
    let mut xml = Xml::new();
    xml.open("sitemapindex", &[("xmlns", SPACE)]);
    let mut add = |path: &str| {
        xml.open("sitemap", &[]);
        xml.text("loc", &format!("{base}{path}"));
        xml.close("sitemap");
    };
    add("/sitemap/pages.xml");
    for part in 0..parts {
        add(&format!("/sitemap/{part}.xml"));
    }
    xml.close("sitemapindex");
    xml.finish()
}

pub fn pages(ctx: &Ctx) -> String {
    let rows = PAGES.map(|path| (path.to_owned(), None));
    map(ctx, &rows)
}

/// Vacancies by their ids and the moments in which they were published.
pub fn vacancies(ctx: &Ctx, found: &[(String, i64)]) -> String {
    let rows: Vec<(String, Option<i64>)> = found
        .iter()
        .map(|(id, at)| (format!("/vacancies/{id}"), Some(*at)))
        .collect();
    map(ctx, &rows)
}

fn map(ctx: &Ctx, rows: &[(String, Option<i64>)]) -> String {
    let base = &ctx.portal.settings.public_url;
    let mut xml = Xml::new();
    xml.open("urlset", &[("xmlns", SPACE)]);
    for (path, at) in rows {
        for locale in Locale::ALL {
            xml.open("url", &[]);
            xml.text("loc", &format!("{base}/{}{path}", locale.code()));
            if let Some(at) = at {
                xml.text("lastmod", &moment(*at));
            }
            xml.close("url");
        }
    }
    xml.close("urlset");
    xml.finish()
}
