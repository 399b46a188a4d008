//! The page that says what is met, what is missing and why, and what to do next.

use axum::response::Response;
use leptos::prelude::*;

use super::{Answers, Wrong, question_page, questions};
use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::calendar;
use crate::programmes::islands::{WhatIf, WhatIfWords};
use crate::programmes::rules::{
    Condition, Dated, Group, Met, Report, Requirement, Verdict, evaluate,
};
use crate::programmes::wording;
use crate::reference::Reference;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Draw, Fact, FormView, Icon, Span, Tone, acts, arches, back, facts, form, link_button, notice,
    notice_with, submit,
};
use crate::writing::date::Day;

/// The report. The answers travel in hidden fields, so that they can be changed and nothing stands in the address.
pub fn report_page(ctx: &Ctx, fields: &Fields, answers: &Answers) -> Response {
    let locale = ctx.locale;
    let today = ctx.today();
    let reference = ctx.portal.reference.current();
    let Some(programme) = reference.catalog.find(&answers.programme) else {
        return question_page(
            ctx,
            fields,
            &Errors::one("programme", Wrong::Programme),
            false,
        );
    };
    let tests = reference.catalog.rule_tests(ctx.today());
    let report = evaluate(&programme.requirements, &tests, &answers.person, today);
    let title = headline(ctx, &report);
    let name = programme.name(locale, &reference);
    let bridge = (!report.groups.is_empty()).then(|| {
        let words = spans_words(ctx, report.count(Met::Yes), report.groups.len());
        view! {
            <figure>
                {arches(&spans(&report), words.clone())}
                <figcaption>{words}</figcaption>
            </figure>
        }
    });
    let part = |met: Met, heading: String, id: &'static str| {
        let groups: Vec<&Group> = report
            .groups
            .iter()
            .filter(|group| group.met == met)
            .collect();
        (!groups.is_empty()).then(|| {
            view! {
                <section aria-labelledby=id>
                    <h2 id=id>{heading}</h2>
                    {group_list(ctx, &reference, &programme.requirements, &groups, met)}
                </section>
            }
        })
    };
    let href = ctx.href(&format!("/programmes/{}", programme.slug));
    let view = view! {
        {back(href.clone(), name)}
        <h1>{title.clone()}</h1>
        {bridge}
        {notice_with(
            Tone::Time,
            t!(locale, "eligibility-next"),
            view! { <p>{next_step(ctx, &report)}</p> {acts(link_button(href, t!(locale, "programme-intakes")))} }.into_any(),
        )}
        {part(Met::No, t!(locale, "eligibility-h-missing"), "missing-h")}
        {part(Met::Unknown, t!(locale, "eligibility-h-open"), "open-h")}
        {part(Met::Yes, t!(locale, "eligibility-h-met"), "met-h")}
        {form(ctx, &FormView::clean(locale, fields), view! {
            <input type="hidden" name="shown" value="1" />
            {what_if(ctx, &reference, programme.requirements.clone(), answers, fields)}
            <details class="more">
                <summary>
                    <Draw icon=Icon::Go />
                    {t!(locale, "change")} ": " {t!(locale, "eligibility-title")}
                </summary>
                {questions(ctx, &FormView::clean(locale, fields))}
                {acts(submit(t!(locale, "eligibility-go")))}
            </details>
        }.into_any())}
        {notice(Tone::Plain, t!(locale, "eligibility-no-offer", date = calendar::date(locale, today)))}
    };
    let page = Page::new(title, view)
        .at(Place::Programmes)
        .with_form(false)
        .with_islands();
    render(ctx, page)
}

fn headline(ctx: &Ctx, report: &Report) -> String {
    match report.verdict() {
        Verdict::Eligible => t!(ctx.locale, "eligibility-all-met"),
        Verdict::NotYet => t!(
            ctx.locale,
            "eligibility-missing",
            count = report.count(Met::No)
        ),
        Verdict::Open => t!(ctx.locale, "eligibility-open"),
        Verdict::NoRules => t!(ctx.locale, "eligibility-no-rules"),
    }
}

fn next_step(ctx: &Ctx, report: &Report) -> String {
    let locale = ctx.locale;
    let is_missing = |name: &str| {
        report
            .groups
            .iter()
            .any(|group| group.name == name && group.met == Met::No)
    };
    match report.verdict() {
        Verdict::NotYet if is_missing("language") => t!(locale, "eligibility-next-language"),
        Verdict::NotYet if is_missing("skills") => t!(locale, "eligibility-next-skills"),
        Verdict::NotYet => t!(locale, "eligibility-next-other"),
        Verdict::Open => t!(locale, "eligibility-next-open"),
        Verdict::Eligible => t!(locale, "eligibility-next-apply"),
        Verdict::NoRules => t!(locale, "programme-asked-none"),
    }
}

fn spans_words(ctx: &Ctx, met: usize, all: usize) -> String {
    t!(
        ctx.locale,
        "eligibility-spans",
        met = met.to_string(),
        all = all.to_string()
    )
}

fn spans(report: &Report) -> Vec<Span> {
    report
        .groups
        .iter()
        .map(|group| match group.met {
            Met::Yes => Span::On,
            Met::Unknown => Span::Now,
            Met::No => Span::Missing,
        })
        .collect()
}

fn group_list(
    ctx: &Ctx,
    reference: &Reference,
    rules: &[Dated<Requirement>],
    groups: &[&Group],
    met: Met,
) -> AnyView {
    let locale = ctx.locale;
    let icon = match met {
        Met::Yes => Icon::Check,
        Met::Unknown => Icon::Ask,
        Met::No => Icon::Cross,
    };
    let items = groups
        .iter()
        .map(|group| {
            // Of what is met, the alternative that did it; of what is not, all ways to get there.
            let rows: Vec<&Dated<Requirement>> = group
                .rows
                .iter()
                .filter(|(_, answer)| met != Met::Yes || *answer == Met::Yes)
                .filter_map(|(position, _)| rules.get(*position))
                .collect();
            let name = rows
                .iter()
                .map(|row| wording::condition(locale, reference, &row.value.condition))
                .collect::<Vec<_>>()
                .join(&format!(" {} ", t!(locale, "or")));
            let details = (met == Met::No).then(|| {
                let list = rows
                    .iter()
                    .map(|row| (row, wording::effort(locale, &row.value)))
                    .filter(|(_, effort)| !effort.is_empty())
                    .map(|(row, effort)| {
                        let name = wording::condition(locale, reference, &row.value.condition);
                        Fact::new(name, effort.join("; "))
                    })
                    .collect::<Vec<_>>();
                (!list.is_empty()).then(|| facts(list))
            });
            let sources = rows
                .first()
                .map(|row| view! { <p>{wording::row_source(ctx, row)}</p> });
            view! {
                <li>
                    <h3>
                        <Draw icon=icon />
                        {name}
                    </h3>
                    {details}
                    {sources}
                </li>
            }
        })
        .collect_view();
    let class = match met {
        Met::Yes => "lacks met",
        Met::Unknown => "lacks open",
        Met::No => "lacks",
    };
    view! { <ul class=class>{items}</ul> }.into_any()
}

fn what_if(
    ctx: &Ctx,
    reference: &Reference,
    rules: Vec<Dated<Requirement>>,
    answers: &Answers,
    fields: &Fields,
) -> Option<AnyView> {
    let locale = ctx.locale;
    let asked: Vec<&Condition> = rules.iter().map(|row| &row.value.condition).collect();
    let tests: Vec<(String, String)> = reference
        .catalog
        .tests_on(ctx.today())
        .into_iter()
        .filter(|known| {
            asked.iter().any(|condition| match condition {
                Condition::Language { family, .. } => *family == known.test.family,
                Condition::Test { test } => *test == known.test.code,
                _ => false,
            })
        })
        .map(|known| {
            (
                known.test.code.clone(),
                reference.name(locale, "test", &known.test.code).to_owned(),
            )
        })
        .collect();
    if tests.is_empty() {
        return None;
    }
    let (year, month, _) = ctx.today().parts();
    let first = Day::new(year, month, 1)?;
    let months = [2, 4, 6, 9, 12, 18, 24]
        .map(|later| first.plus_months(later + 1).plus_days(-1))
        .map(|day| (day.to_string(), calendar::date(locale, day)))
        .to_vec();
    let words = WhatIfWords {
        heading: t!(locale, "eligibility-what-if"),
        test: t!(locale, "eligibility-what-test"),
        month: t!(locale, "eligibility-what-month"),
        choose: t!(locale, "choose"),
        go: t!(locale, "eligibility-what-go"),
        result: t!(
            locale,
            "eligibility-what-result",
            met = "{met}",
            all = "{all}"
        ),
    };
    let rule_tests = reference.catalog.rule_tests(ctx.today());
    let used = rule_tests
        .into_iter()
        .filter(|test| {
            tests.iter().any(|(code, _)| *code == test.code)
                || answers
                    .person
                    .passed
                    .iter()
                    .any(|passed| passed.test == test.code)
        })
        .collect();
    let chosen_test = answers.what_if.as_ref().map_or_else(
        || fields.get("if-test").to_owned(),
        |(test, _)| test.clone(),
    );
    let chosen_month = answers.what_if.as_ref().map_or_else(
        || fields.get("if-month").to_owned(),
        |(_, day)| day.to_string(),
    );
    Some(
        view! {
            <WhatIf
                rules=rules
                tests=used
                person=answers.person.clone()
                choices=tests
                months=months
                words=words
                chosen_test=chosen_test
                chosen_month=chosen_month
            />
        }
        .into_any(),
    )
}
