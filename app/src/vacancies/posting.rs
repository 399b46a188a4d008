//! The vacancy as `JobPosting` of schema.org: for search engines, in the language of the page, from the same terms.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::pages::Employer;
use super::rules::Field;
use super::store::{Vacancy, Version};
use super::terms::{Period, Terms, best};
use super::wording;
use crate::context::Ctx;
use crate::i18n::calendar;

/// Fields that the description repeats in words; they are visible on the page as well.
const SAID: [Field; 20] = [
    Field::Pay,
    Field::Deductions,
    Field::OvertimeRate,
    Field::Bonuses,
    Field::Hours,
    Field::Shifts,
    Field::Overtime,
    Field::DaysOffWeek,
    Field::Housing,
    Field::HousingCost,
    Field::HousingShared,
    Field::Meals,
    Field::TravelThere,
    Field::TravelBack,
    Field::Insurance,
    Field::Contract,
    Field::Start,
    Field::Language,
    Field::Tests,
    Field::Fee,
];

/// The text for a `script` of the type `application/ld+json`.
pub fn json_ld(ctx: &Ctx, vacancy: &Vacancy, version: &Version, employer: &Employer) -> String {
    let value = posting(ctx, vacancy, version, employer);
    escaped(&value.to_string())
}

/// JSON that cannot end the script it stands in: the three characters of markup as escapes, which JSON knows.
fn escaped(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

fn posting(ctx: &Ctx, vacancy: &Vacancy, version: &Version, employer: &Employer) -> Value {
    let terms = &version.terms;
    let said = |field: Field| wording::value(ctx, terms, &version.texts, field);
    let base = &ctx.portal.settings.public_url;
    let url = format!("{base}{}", ctx.href(&format!("/vacancies/{}", vacancy.id)));
    let posted = vacancy.published_at.unwrap_or(version.made_at);
    let mut job = Map::new();
    let mut set = |name: &str, value: Value| {
        if !value.is_null() {
            job.insert(name.to_owned(), value);
        }
    };
    set("@context", json!("https://schema.org"));
    set("@type", json!("JobPosting"));
    set("title", json!(said(Field::Occupation)));
    set("description", json!(description(ctx, version)));
    set("url", json!(url));
    set("datePosted", json!(calendar::day_of(posted).to_string()));
    set(
        "validThrough",
        json!(terms.apply_to.map(|day| format!("{day}T23:59:59+05:00"))),
    );
    set("employmentType", json!(employment(terms)));
    set(
        "hiringOrganization",
        json!({ "@type": "Organization", "name": employer.name }),
    );
    set("jobLocation", location(ctx, terms));
    // schema.org takes any text here, and validators recommend it for each posting; search engines act on `TELECOMMUTE` alone, which
    // would be false: the work is done at the place.
    set("jobLocationType", json!("ON_SITE"));
    // From where people apply.
    set(
        "applicantLocationRequirements",
        json!({ "@type": "Country", "name": "UZ" }),
    );
    set("baseSalary", salary(terms));
    set("directApply", json!(false));
    set(
        "identifier",
        json!({ "@type": "PropertyValue", "name": "Koʻprik", "value": vacancy.number }),
    );
    set("totalJobOpenings", json!(terms.places));
    set(
        "jobStartDate",
        json!(terms.start.map(|day| day.to_string())),
    );
    set("workHours", json!(said(Field::Hours)));
    set("industry", json!(said(Field::Sector)));
    set(
        "occupationalCategory",
        json!({
            "@type": "CategoryCode",
            "codeValue": terms.occupation,
            "inCodeSet": { "@type": "CategoryCodeSet", "name": "ISCO-08" },
        }),
    );
    set(
        "qualifications",
        json!(together(
            ctx,
            terms,
            &[Field::Language, Field::Tests, Field::Certificates]
        )),
    );
    set(
        "jobBenefits",
        json!(together(
            ctx,
            terms,
            &[
                Field::Housing,
                Field::Meals,
                Field::TravelThere,
                Field::Training
            ]
        )),
    );
    set("incentiveCompensation", json!(said(Field::Bonuses)));
    set(
        "eligibilityToWorkRequirement",
        json!(said(Field::Programme).or_else(|| said(Field::Status))),
    );
    set("experienceRequirements", experience(terms));
    Value::Object(job)
}

/// Everything in words, as HTML, since search engines ask for the whole text.
fn description(ctx: &Ctx, version: &Version) -> String {
    let terms = &version.terms;
    let mut html = String::new();
    let texts = &version.texts.description;
    let language = ctx.locale.tag().split('-').next().unwrap_or_default();
    if let Some(text) = best(texts, language) {
        let _ = write!(html, "<p>{}</p>", markup(&text.text));
    }
    html.push_str("<ul>");
    for field in SAID {
        if let Some(words) = wording::value(ctx, terms, &version.texts, field) {
            let label = wording::label(ctx.locale, field);
            let _ = write!(html, "<li>{}: {}</li>", markup(&label), markup(&words));
        }
    }
    html.push_str("</ul>");
    html
}

fn markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\n', "<br>")
}

/// Thirty hours and more are full time.
fn employment(terms: &Terms) -> &'static str {
    if terms
        .hours_per_week_tenths
        .is_none_or(|tenths| tenths >= 300)
    {
        "FULL_TIME"
    } else {
        "PART_TIME"
    }
}

fn location(ctx: &Ctx, terms: &Terms) -> Value {
    let reference = ctx.portal.reference.current();
    json!({
        "@type": "Place",
        "address": {
            "@type": "PostalAddress",
            "addressCountry": terms.country,
            "addressRegion": reference.name(ctx.locale, "work_region", &terms.region),
            "addressLocality": terms.city,
        },
    })
}

fn salary(terms: &Terms) -> Value {
    let Some(pay) = &terms.pay else {
        return Value::Null;
    };
    let unit = match pay.period {
        Period::Hour => "HOUR",
        Period::Day => "DAY",
        Period::Month => "MONTH",
        Period::Year => "YEAR",
    };
    json!({
        "@type": "MonetaryAmount",
        "currency": pay.currency,
        "value": { "@type": "QuantitativeValue", "value": pay.amount, "unitText": unit },
    })
}

fn experience(terms: &Terms) -> Value {
    match terms.experience_months {
        Some(months) if months > 0 => json!({
            "@type": "OccupationalExperienceRequirements",
            "monthsOfExperience": months,
        }),
        _ => Value::Null,
    }
}

/// Some fields in one sentence, each with its name.
fn together(ctx: &Ctx, terms: &Terms, fields: &[Field]) -> Option<String> {
    let none = super::terms::OwnTexts::default();
    let parts: Vec<String> = fields
        .iter()
        .filter_map(|field| {
            wording::value(ctx, terms, &none, *field)
                .map(|words| format!("{}: {words}", wording::label(ctx.locale, *field)))
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_words_cannot_leave_the_script() {
        let json = escaped(&json!({ "a": "</script><script>alert(1)</script>&<!--" }).to_string());
        assert!(
            !json.contains('<') && !json.contains('>') && !json.contains('&'),
            "{json}"
        );
        let read: Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(read["a"], "</script><script>alert(1)</script>&<!--");
    }

    #[test]
    fn words_of_the_employer_are_no_markup_in_the_description() {
        assert_eq!(markup("a<b>&\nc"), "a&lt;b&gt;&amp;<br>c");
    }
}
