//! The right pane: the findings by weight, the decision with its reasons, the keys.

use leptos::prelude::*;

use super::Screen;
use crate::context::Ctx;
use crate::findings::wording as of;
use crate::forms::FORM_ID;
use crate::i18n::{Locale, calendar};
use crate::moderation::rules::Verdict;
use crate::moderation::service::{Case, Hold};
use crate::moderation::wording;
use crate::t;
use crate::ui::{Draw, FormView, Icon, Tone, acts, error_summary, notice, submit, text_area};

/// As it stands on the keyboard, in every language.
const SEND_KEY: &str = "Enter";

/// What became of what one did, and the button that takes it back.
pub fn said(ctx: &Ctx, screen: &Screen) -> Option<AnyView> {
    let (tone, words) = screen.said.clone()?;
    let undo = screen.made.clone().map(|made| {
        let filter = screen.filter.to_query();
        let inner = view! {
            <input type="hidden" name="do" value="undo" />
            <input type="hidden" name="made" value=made />
            <input type="hidden" name="filter" value=filter />
            <p class="acts">
                <button class="btn alt" type="submit">
                    {t!(ctx.locale, "moderation-undo")}
                    <kbd>"U"</kbd>
                </button>
            </p>
        };
        let action = ctx.href("/desk/vacancies");
        view! {
            <form id="undo" method="post" action=action>
                {inner}
            </form>
        }
    });
    Some(view! { {notice(tone, words)} {undo} }.into_any())
}

pub fn pane(ctx: &Ctx, screen: &Screen, case: &Case, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    view! {
        <h2 id="decide-h">{t!(locale, "moderation-findings")}</h2>
        {findings(locale, case)}
        {act(ctx, screen, case, shown)}
        {key_list(locale)}
    }
    .into_any()
}

/// The right pane while no case is open.
pub fn keys(locale: Locale) -> AnyView {
    view! {
        <h2 id="decide-h">{t!(locale, "moderation-decision")}</h2>
        {key_list(locale)}
    }
    .into_any()
}

/// The list of keys, closed at first; the switch works by the island only.
fn key_list(locale: Locale) -> AnyView {
    let keys = [
        ("J", t!(locale, "moderation-key-next")),
        ("K", t!(locale, "moderation-key-back")),
        (SEND_KEY, t!(locale, "moderation-key-enter")),
        ("A", t!(locale, "moderation-approve")),
        ("R", t!(locale, "moderation-return")),
        ("X", t!(locale, "moderation-reject")),
        ("1–9", t!(locale, "moderation-key-reasons")),
        ("N", t!(locale, "moderation-key-note")),
        ("U", t!(locale, "moderation-undo")),
        ("?", t!(locale, "moderation-key-help")),
    ]
    .map(|(key, does)| {
        view! {
            <div>
                <dt>
                    <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
            </div>
        }
    })
    .collect_view();
    view! {
        <details class="more" id="keys">
            <summary>
                <Draw icon=Icon::Go />
                <span>{t!(locale, "moderation-keys")} " " <kbd>"?"</kbd></span>
            </summary>
            <dl class="keys">{keys}</dl>
            <label class="choice slim with-islands" for="keys-on">
                <input type="checkbox" id="keys-on" checked />
                <span>{t!(locale, "moderation-keys-on")}</span>
            </label>
        </details>
    }
    .into_any()
}

fn findings(locale: Locale, case: &Case) -> AnyView {
    if case.findings.is_empty() {
        return view! { <p>{t!(locale, "moderation-findings-none")}</p> }.into_any();
    }
    let lines = case
        .findings
        .iter()
        .map(|found| {
            let words = found.words.clone();
            view! {
                <li>
                    <p>{wording::weight_tag(locale, found.severity)}</p>
                    <h3>{of::name(locale, found.rule)}</h3>
                    <p class="own">{words}</p>
                    <p>{of::why(locale, found)}</p>
                    {of::note(locale, found).map(|note| view! { <p class="small">{note}</p> })}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="finds">{lines}</ol> }.into_any()
}

fn act(ctx: &Ctx, screen: &Screen, case: &Case, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    let time = |until: i64| calendar::time_of_day(until);
    match &case.hold {
        Hold::Mine(until) => form(ctx, screen, case, shown, time(*until)),
        Hold::Free => {
            let filter = screen.filter.to_query();
            let inner = view! {
                <input type="hidden" name="do" value="take" />
                <input type="hidden" name="filter" value=filter />
                {acts(submit(t!(locale, "moderation-take")))}
            };
            let action = ctx.href(&format!("/desk/vacancies/{}", case.vacancy.id));
            view! {
                <form id="take" method="post" action=action>
                    {inner}
                </form>
            }
            .into_any()
        }
        Hold::Theirs(until) => notice(
            Tone::Time,
            t!(locale, "moderation-theirs", time = time(*until)),
        ),
        Hold::Own => notice(Tone::Stop, t!(locale, "moderation-own")),
        Hold::First => notice(Tone::Time, t!(locale, "moderation-first-person")),
        Hold::Rejecter => notice(Tone::Stop, t!(locale, "moderation-rejecter")),
        Hold::Pending(_) => notice(Tone::Time, t!(locale, "moderation-pending")),
        Hold::Over => notice(Tone::Plain, t!(locale, "moderation-over")),
        Hold::Reader => ().into_any(),
    }
}

fn form(ctx: &Ctx, screen: &Screen, case: &Case, shown: &FormView, until: String) -> AnyView {
    let locale = ctx.locale;
    let first = case.proposal().map(|first| {
        let verdict = wording::verdict_word(locale, first.verdict());
        notice(
            Tone::Time,
            t!(locale, "moderation-first-said", verdict = verdict),
        )
    });
    let form_id = shown
        .fields
        .form_id()
        .map_or_else(|| ctx.new_id(), str::to_owned);
    let filter = screen.filter.to_query();
    let version = case.vacancy.version.to_string();
    let action = ctx.href(&format!("/desk/vacancies/{}", case.vacancy.id));
    view! {
        {error_summary(shown)}
        {first}
        <form id="main-form" class="flow" method="post" action=action novalidate>
            <input type="hidden" name=FORM_ID value=form_id />
            <input type="hidden" name="do" value="decide" />
            <input type="hidden" name="version" value=version />
            <input type="hidden" name="filter" value=filter />
            {verdicts(locale, case, shown)}
            {reasons(ctx, shown)}
            {text_area(
                shown,
                "note",
                t!(locale, "moderation-note"),
                Some(t!(locale, "moderation-note-hint")),
            )}
            <p class="acts">
                <button class="btn" type="submit">
                    {t!(locale, "moderation-send")}
                    <kbd>{SEND_KEY}</kbd>
                </button>
                <button class="btn alt" type="submit" name="release" value="yes">
                    {t!(locale, "moderation-release")}
                </button>
            </p>
            <p class="soft">{t!(locale, "moderation-undo-hint")}</p>
            <p class="soft">{t!(locale, "moderation-yours", time = until)}</p>
        </form>
    }
    .into_any()
}

fn verdicts(locale: Locale, case: &Case, shown: &FormView) -> AnyView {
    let chosen = shown.value("decision");
    let blocked = case.is_blocked();
    let lines = Verdict::ALL
        .into_iter()
        .enumerate()
        .map(|(at, verdict)| {
            let (key, code) = match verdict {
                Verdict::Approve => ("A", "KeyA"),
                Verdict::Return => ("R", "KeyR"),
                Verdict::Reject => ("X", "KeyX"),
            };
            // The first answer has the name as its id: the error summary leads there.
            let id = if at == 0 {
                "decision".to_owned()
            } else {
                format!("decision-{}", verdict.code())
            };
            let is_off = blocked && verdict == Verdict::Approve;
            let why = is_off.then(|| {
                view! { <br /> <span class="small">{t!(locale, "moderation-blocked")}</span> }
            });
            let checked = chosen == verdict.code();
            view! {
                <label class="choice" for=id.clone()>
                    <input
                        type="radio"
                        id=id.clone()
                        name="decision"
                        value=verdict.code()
                        checked=checked
                        disabled=is_off
                        data-key=code
                    />
                    <span>{wording::verdict_word(locale, verdict)} " " <kbd>{key}</kbd> {why}</span>
                </label>
            }
        })
        .collect_view();
    let problem = shown
        .problem("decision")
        .map(|words| view! { <p class="problem">{words}</p> });
    view! {
        <fieldset>
            <legend>{t!(locale, "moderation-decision")}</legend>
            {problem}
            {lines}
        </fieldset>
    }
    .into_any()
}

fn reasons(ctx: &Ctx, shown: &FormView) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let chosen: Vec<String> = shown.fields.all("reason").map(str::to_owned).collect();
    let lines = reference
        .codes("vacancy_reason_short")
        .iter()
        .enumerate()
        .map(|(at, code)| {
            let id = if at == 0 { "reason".to_owned() } else { format!("reason-{}", at + 1) };
            let number = at + 1;
            let key = format!("Digit{number}");
            let checked = chosen.contains(code);
            let name = reference.name(locale, "vacancy_reason_short", code).to_owned();
            let code = code.clone();
            view! {
                <label class="choice slim" for=id.clone()>
                    <input type="checkbox" id=id.clone() name="reason" value=code checked=checked data-key=key />
                    <span>
                        <kbd>{number}</kbd>
                        " "
                        {name}
                    </span>
                </label>
            }
        })
        .collect_view();
    let problem = shown
        .problem("reason")
        .map(|words| view! { <p class="problem">{words}</p> });
    view! {
        <fieldset>
            <legend>{t!(locale, "moderation-reasons")}</legend>
            {problem}
            {lines}
        </fieldset>
    }
    .into_any()
}
