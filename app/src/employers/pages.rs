//! The views of organisations: for members, for staff, for everybody.

pub mod desk;
pub mod links;
pub mod members;
pub mod names;
pub mod own;
pub mod public;
pub mod steps;

use leptos::prelude::*;

use super::form::{Facts, Wrong};
use super::wording;
use crate::context::Ctx;
use crate::i18n::{Locale, calendar};
use crate::t;
use crate::ui::{Fact, day_problem};
use crate::writing::official_number::OfficialProblem;

/// What is wrong with a field, in words.
fn word(locale: Locale, wrong: Wrong) -> String {
    match wrong {
        Wrong::Choose => t!(locale, "choose-one"),
        Wrong::NameEmpty => t!(locale, "org-name-empty"),
        Wrong::NameLong => t!(locale, "org-name-long"),
        Wrong::NameCharacters => t!(locale, "org-name-characters"),
        Wrong::NotLatin => t!(locale, "org-name-not-latin"),
        Wrong::Number(OfficialProblem::Empty) => t!(locale, "org-number-empty"),
        Wrong::Number(OfficialProblem::Length) => t!(locale, "org-number-length"),
        Wrong::Number(OfficialProblem::CheckDigit) => t!(locale, "org-number-check"),
        Wrong::Number(OfficialProblem::Characters) => t!(locale, "org-number-characters"),
        Wrong::LicenceEmpty => t!(locale, "org-licence-empty"),
        Wrong::LicenceNeeded => t!(locale, "org-licence-needed"),
        Wrong::IssuerEmpty => t!(locale, "org-issuer-empty"),
        Wrong::Day(problem) => day_problem(locale, problem),
        Wrong::Future => t!(locale, "org-licence-future"),
        Wrong::Order => t!(locale, "org-licence-order"),
        Wrong::LicenceEnded => t!(locale, "org-licence-over"),
        Wrong::AddressEmpty => t!(locale, "org-address-empty"),
        Wrong::TooLong => t!(locale, "org-text-long"),
        Wrong::Phone => t!(locale, "contact-phone"),
        Wrong::Email => t!(locale, "contact-email"),
        Wrong::Website => t!(locale, "org-website-wrong"),
        Wrong::Reason => t!(locale, "org-reason-missing"),
        Wrong::Source => t!(locale, "org-source-wrong"),
        Wrong::AlreadyMember => t!(locale, "org-already-member"),
        Wrong::TooManyInvitations => t!(locale, "org-too-many-invitations"),
        Wrong::Contact => t!(locale, "contact-neither"),
        Wrong::OwnNumber => t!(locale, "org-own-number"),
    }
}

/// The language of a text in its own script, as far as the country tells.
fn lang_of(country: &str) -> Option<&'static str> {
    match country {
        "JP" => Some("ja"),
        "TR" => Some("tr"),
        _ => None,
    }
}

/// The name in its own script and, where it differs, in Latin.
fn named(country: &str, name: &str, latin: &str) -> AnyView {
    let second = (latin != name && !latin.is_empty()).then(|| format!(" ({latin})"));
    let name = name.to_owned();
    view! { <span lang=lang_of(country)>{name}</span> {second} }.into_any()
}

/// A day as reference data write it, in words; nothing for an empty one.
fn written(locale: Locale, day: &str) -> Option<String> {
    day.parse().ok().map(|day| calendar::date(locale, day))
}

/// All facts of an organisation.
fn fact_list(ctx: &Ctx, facts: &Facts) -> Vec<Fact> {
    let locale = ctx.locale;
    let kind = facts.kind().map(|kind| wording::kind_word(locale, kind));
    let mut list = vec![
        Fact::new(
            t!(locale, "org-name"),
            named(&facts.country, &facts.name, &facts.name_latin),
        ),
        Fact::new(t!(locale, "org-kind"), kind.unwrap_or_default()),
        Fact::new(
            t!(locale, "org-country"),
            wording::country(ctx, &facts.country),
        ),
        Fact::new(t!(locale, "org-number"), code(&facts.number)),
    ];
    if facts.licence.is_empty() {
        list.push(Fact::new(
            t!(locale, "org-licence"),
            t!(locale, "org-no-licence"),
        ));
    } else {
        let end =
            written(locale, &facts.licence_to).unwrap_or_else(|| t!(locale, "org-licence-no-end"));
        list.push(Fact::new(t!(locale, "org-licence"), code(&facts.licence)));
        list.push(Fact::new(
            t!(locale, "org-issuer"),
            own_words(&facts.country, &facts.issuer),
        ));
        list.push(Fact::new(
            t!(locale, "org-licence-from"),
            written(locale, &facts.licence_from).unwrap_or_default(),
        ));
        list.push(Fact::new(t!(locale, "org-licence-until"), end));
    }
    let phone = facts.phone.clone();
    list.push(Fact::new(
        t!(locale, "org-address"),
        own_words(&facts.country, &facts.address),
    ));
    list.push(Fact::new(
        t!(locale, "org-phone"),
        view! { <span class="num">{phone}</span> },
    ));
    list.push(Fact::new(t!(locale, "org-email"), facts.email.clone()));
    if !facts.website.is_empty() {
        list.push(Fact::new(t!(locale, "org-website"), facts.website.clone()));
    }
    list
}

fn code(text: &str) -> AnyView {
    let text = text.to_owned();
    view! { <span class="code">{text}</span> }.into_any()
}

fn own_words(country: &str, text: &str) -> AnyView {
    let text = text.to_owned();
    view! { <span lang=lang_of(country)>{text}</span> }.into_any()
}
