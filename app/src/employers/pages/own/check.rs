//! “Check your answers”: all that was typed, and the button that sends it.

use axum::response::Response;
use leptos::prelude::*;

use super::{called, step_name};
use crate::context::Ctx;
use crate::employers::form::{self, Step};
use crate::employers::pages::{code, lang_of, named, own_words};
use crate::employers::rules::Kind;
use crate::employers::service::Refused;
use crate::employers::service::registering::{self, Draft};
use crate::employers::store::Organisation;
use crate::employers::store::reviews::Review;
use crate::employers::wording;
use crate::forms::Fields;
use crate::i18n::calendar;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{FormView, Row, Tone, acts, back, form as main_form, notice, submit, summary_list};
use crate::writing::official_number;

/// All answers, and the button that sends them.
pub fn check(
    ctx: &Ctx,
    organisation: &Organisation,
    draft: &Draft,
    check: Option<&Review>,
    refused: Option<&Refused>,
) -> Response {
    let locale = ctx.locale;
    let path = format!("/my/organisations/{}", organisation.id);
    let problem = refused.map(|refused| {
        let words = match refused {
            Refused::Incomplete => t!(locale, "org-incomplete"),
            _ => t!(locale, "org-moved-on"),
        };
        notice(Tone::Stop, words)
    });
    let is_waiting = registering::is_waiting(check);
    let shown = FormView::clean(locale, &Fields::default());
    let send = (draft.is_complete() && !is_waiting).then(|| {
        let inner = view! {
            <p>{t!(locale, "org-send-about")}</p>
            {acts(submit(t!(locale, "org-send")))}
        };
        main_form(ctx, &shown, inner.into_any())
    });
    let missing = (!draft.is_complete() && refused.is_none())
        .then(|| notice(Tone::Time, t!(locale, "org-incomplete")));
    let waiting = (is_waiting && refused.is_none())
        .then(|| notice(Tone::Time, t!(locale, "org-waits-already")));
    let view = view! {
        {back(ctx.href(&path), called(ctx, organisation))}
        {problem}
        <h1>{t!(locale, "org-check-title")}</h1>
        {missing}
        {waiting}
        {summary_list(locale, answers(ctx, organisation, draft))}
        {send}
    };
    let mut page = Page::new(t!(locale, "org-check-title"), view)
        .at(Place::Organisations)
        .with_form(false);
    if refused.is_some() {
        page.status = http::StatusCode::CONFLICT;
    }
    render(ctx, page)
}

fn answers(ctx: &Ctx, organisation: &Organisation, draft: &Draft) -> Vec<Row> {
    let locale = ctx.locale;
    let all = &draft.fields;
    Step::ALL
        .into_iter()
        .map(|step| {
            let change = ctx.href(&format!(
                "/my/organisations/{}/steps/{}",
                organisation.id,
                step.code()
            ));
            let answer = match step {
                _ if !draft.is_done(step) => t!(locale, "not-answered").into_any(),
                Step::Kind => {
                    let kind = Kind::from_code(all.get("kind"))
                        .map(|kind| wording::kind_word(locale, kind));
                    let country = wording::country(ctx, all.get("country"));
                    view! { {kind} <br /> {country} }.into_any()
                }
                Step::Name => named(all.get("country"), all.get("name"), all.get("latin")),
                Step::Number => code(
                    &official_number::read(all.get("country"), all.get("number"))
                        .unwrap_or_default(),
                ),
                Step::Licence if all.get("licensed") == "no" => {
                    t!(locale, "org-no-licence").into_any()
                }
                Step::Licence => {
                    let day = |name: &str| {
                        form::day(all, name)
                            .ok()
                            .map(|day| calendar::date(locale, day))
                    };
                    let until = day("until").unwrap_or_else(|| t!(locale, "org-licence-no-end"));
                    let (number, issuer) =
                        (all.get("licence").to_owned(), all.get("issuer").to_owned());
                    view! {
                        <span class="code">{number}</span> <br />
                        <span lang=lang_of(all.get("country"))>{issuer}</span> <br />
                        {day("from")} " → " {until}
                    }
                    .into_any()
                }
                Step::Address => own_words(all.get("country"), all.get("address")),
                Step::Contacts => {
                    let list = [all.get("phone"), all.get("email"), all.get("website")];
                    list.into_iter()
                        .filter(|text| !text.is_empty())
                        .map(|text| {
                            let text = text.to_owned();
                            view! { {text} <br /> }
                        })
                        .collect_view()
                        .into_any()
                }
            };
            Row {
                question: step_name(ctx, step),
                answer,
                change: Some(change),
            }
        })
        .collect()
}
