//! The middle pane: what changed, the terms as candidates see them, the employer's own words, the organisation, what is alike, history.

use leptos::prelude::*;

use crate::complaints::rules::{Reason, State};
use crate::complaints::wording::{reason_word, state_tag};
use crate::context::Ctx;
use crate::employers::store::Organisation;
use crate::findings::Finding;
use crate::i18n::calendar;
use crate::moderation::service::Case;
use crate::moderation::wording;
use crate::t;
use crate::ui::{Fact, Stage, Step, Tone, facts, notice, table, timeline};
use crate::vacancies::rules::Field;
use crate::vacancies::state::Step as Event;
use crate::vacancies::terms::OwnText;
use crate::vacancies::wording::text_tag;

pub fn title(ctx: &Ctx, case: &Case) -> String {
    wording::occupation(ctx, &case.version.terms.occupation)
}

fn called(ctx: &Ctx, organisation: Option<&Organisation>) -> String {
    organisation.map_or_else(
        || t!(ctx.locale, "moderation-not-approved"),
        |found| ctx.locale.own_text(found.called()),
    )
}

pub fn pane(ctx: &Ctx, case: &Case) -> AnyView {
    let locale = ctx.locale;
    let sent = t!(
        locale,
        "moderation-sent",
        version = case.vacancy.version.to_string(),
        when = calendar::date_and_time(locale, case.version.made_at)
    );
    let demo = case
        .vacancy
        .is_demo
        .then(|| notice(Tone::Plain, t!(locale, "vacancy-demo")));
    let number = case.vacancy.number.clone();
    let reported = case
        .reports
        .iter()
        .map(|complaint| {
            let reason = Reason::from_code(&complaint.reason)
                .map(|reason| reason_word(locale, reason))
                .unwrap_or_default();
            let state = State::from_code(&complaint.state).map(|state| state_tag(locale, state));
            let words = complaint.body.clone();
            let href = ctx.href(&format!("/desk/complaints/{}", complaint.id));
            let number = complaint.number.clone();
            view! {
                <section class="flow">
                    <h2>{reason}</h2>
                    <p class="meta">
                        {state} <a class="code" href=href>
                            {number}
                        </a>
                    </p>
                    <p class="own">{words}</p>
                </section>
            }
        })
        .collect_view();
    let appeals = case
        .appeals
        .iter()
        .map(|appeal| {
            let words = appeal.words.clone();
            view! {
                <section class="flow">
                    <h2>{t!(locale, "moderation-appealed")}</h2>
                    <p class="own">{words}</p>
                </section>
            }
        })
        .collect_view();
    view! {
        <p class="meta">
            {wording::risk_tag(locale, case.risk)} {wording::clock(locale, case.promised, ctx.now)}
            <span>{sent}</span> <span class="code">{number}</span>
        </p>
        <h1>{title(ctx, case)}</h1>
        <p>{called(ctx, case.employer.as_ref())}</p>
        {demo}
        {reported}
        {appeals}
        {changes(ctx, case)}
        {own_words(ctx, case)}
        <section aria-labelledby="terms-h">
            <h2 id="terms-h">{t!(locale, "moderation-terms")}</h2>
            {facts(terms(ctx, case))}
        </section>
        {organisation(ctx, case)}
        {similar(ctx, case)}
        {history(ctx, case)}
    }
    .into_any()
}

fn changes(ctx: &Ctx, case: &Case) -> Option<AnyView> {
    let locale = ctx.locale;
    let before = case.before.as_ref()?;
    let said = |value: String| {
        if value.is_empty() {
            t!(locale, "moderation-not-said")
        } else {
            value
        }
    };
    let rows = case
        .changes
        .iter()
        .map(|difference| {
            let old = said(wording::value(ctx, before, difference.field));
            let new = said(wording::value(ctx, &case.version, difference.field));
            vec![
                wording::label(locale, difference.field).into_any(),
                view! { <del>{old}</del> }.into_any(),
                view! { <ins>{new}</ins> }.into_any(),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "moderation-term"),
        t!(locale, "moderation-was"),
        t!(locale, "moderation-now"),
    ];
    Some(table(t!(locale, "moderation-changes"), headings, rows))
}

fn terms(ctx: &Ctx, case: &Case) -> Vec<Fact> {
    Field::ALL
        .into_iter()
        .filter(|field| !matches!(field, Field::Title | Field::Description | Field::Occupation))
        .map(|field| (field, wording::value(ctx, &case.version, field)))
        .filter(|(_, value)| !value.is_empty())
        .map(|(field, value)| Fact::new(wording::label(ctx.locale, field), value))
        .collect()
}

fn own_words(ctx: &Ctx, case: &Case) -> AnyView {
    let locale = ctx.locale;
    let texts = &case.version.texts;
    let translations = ctx.href(&format!("/desk/vacancies/{}/translations", case.vacancy.id));
    let all: Vec<&OwnText> = texts
        .title
        .iter()
        .chain(&texts.description)
        .filter(|text| !text.text.trim().is_empty())
        .collect();
    let words = if all.is_empty() {
        view! { <p class="soft">{t!(locale, "moderation-no-words")}</p> }.into_any()
    } else {
        all.into_iter()
            .map(|text| {
                let lang = text.lang.clone();
                view! {
                    <p class="meta">{text_tag(ctx.locale, &text.lang, text.state)}</p>
                    <p class="own" lang=lang>
                        {marked(&text.text, &case.findings)}
                    </p>
                }
            })
            .collect_view()
            .into_any()
    };
    view! {
        <section class="flow" aria-labelledby="words-h">
            <h2 id="words-h">{t!(locale, "moderation-own-words")}</h2>
            {words}
            <p>
                <a class="link" href=translations>
                    {t!(locale, "translations-title")}
                </a>
            </p>
        </section>
    }
    .into_any()
}

/// A text with the words marked that caused findings.
fn marked(text: &str, findings: &[Finding]) -> AnyView {
    let mut spans: Vec<(usize, usize)> = findings
        .iter()
        .filter(|found| found.field.is_none() && !found.words.is_empty())
        .flat_map(|found| text.match_indices(found.words.as_str()))
        .map(|(start, words)| (start, start + words.len()))
        .collect();
    spans.sort_unstable();
    let mut parts = Vec::new();
    let mut at = 0;
    for (start, end) in spans {
        if start < at {
            continue;
        }
        parts.push(text[at..start].to_owned().into_any());
        let words = text[start..end].to_owned();
        parts.push(view! { <mark>{words}</mark> }.into_any());
        at = end;
    }
    parts.push(text[at..].to_owned().into_any());
    parts.into_any()
}

fn organisation(ctx: &Ctx, case: &Case) -> AnyView {
    let locale = ctx.locale;
    let day = |moment| calendar::date(locale, calendar::day_of(moment));
    let publisher = case.publisher.as_ref();
    let mut list = vec![Fact::new(
        t!(locale, "moderation-publisher"),
        called(ctx, publisher),
    )];
    if case.vacancy.org_id != case.vacancy.employer_org_id {
        list.push(Fact::new(
            t!(locale, "moderation-employer"),
            called(ctx, case.employer.as_ref()),
        ));
    }
    let approved = publisher
        .and_then(|found| found.open_since)
        .map_or_else(|| t!(locale, "moderation-not-approved"), day);
    list.push(Fact::new(t!(locale, "moderation-approved"), approved));
    let upheld = publisher.map_or(0, |found| found.complaints_upheld);
    list.push(Fact::new(
        t!(locale, "moderation-upheld"),
        upheld.to_string(),
    ));
    list.push(Fact::new(
        t!(locale, "moderation-rejections"),
        case.rejections.to_string(),
    ));
    view! {
        <section aria-labelledby="organisation-h">
            <h2 id="organisation-h">{t!(locale, "moderation-organisation")}</h2>
            {facts(list)}
        </section>
    }
    .into_any()
}

fn similar(ctx: &Ctx, case: &Case) -> AnyView {
    let locale = ctx.locale;
    let lines = case
        .similar
        .iter()
        .map(|line| {
            let terms = line.terms();
            let href = ctx.href(&format!("/vacancies/{}", line.id));
            let pay = crate::vacancies::wording::value(ctx, &terms, &line.texts(), Field::Pay);
            let city = locale.own_text(&terms.city);
            view! {
                <li>
                    <a class="link" href=href>
                        {wording::occupation(ctx, &terms.occupation)}
                    </a>
                    " "
                    {city}
                    " "
                    {pay}
                </li>
            }
        })
        .collect_view();
    let list = if case.similar.is_empty() {
        view! { <p class="soft">{t!(locale, "moderation-similar-none")}</p> }.into_any()
    } else {
        view! { <ul>{lines}</ul> }.into_any()
    };
    view! {
        <section class="flow" aria-labelledby="similar-h">
            <h2 id="similar-h">{t!(locale, "moderation-similar")}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn history(ctx: &Ctx, case: &Case) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let steps = case
        .events
        .iter()
        .map(|event| {
            let name = Event::from_code(&event.step)
                .map(|step| crate::vacancies::wording::event_word(locale, step))
                .unwrap_or_default();
            let reasons: Vec<String> = event
                .reasons
                .split_whitespace()
                .map(|code| {
                    reference
                        .name(locale, "vacancy_reason_short", code)
                        .to_owned()
                })
                .collect();
            let note = event.note.clone();
            let more = (!reasons.is_empty() || !note.is_empty()).then(|| {
                view! { <p>{reasons.join(" · ")}</p> <p class="own">{note}</p> }.into_any()
            });
            Step {
                stage: Stage::Done,
                name,
                when: calendar::date_and_time(locale, event.at),
                more,
            }
        })
        .collect();
    view! {
        <section aria-labelledby="history-h">
            <h2 id="history-h">{t!(locale, "desk-history")}</h2>
            {timeline(steps)}
        </section>
    }
    .into_any()
}
