//! The views of deadlines: clocks with their calendar files, the setting of reminders, and the page that stops them.

use axum::response::Response;
use leptos::prelude::*;

use super::rules::part_left;
use super::service::{Closing, Why};
use crate::applications;
use crate::certificates::rules::State;
use crate::certificates::store::Certificate;
use crate::context::Ctx;
use crate::i18n::calendar;
use crate::programmes::store::Intake;
use crate::render::{Page, Place, render};
use crate::t;
use crate::ui::{
    Draw, Icon, Tone, acts, back, clock, empty, link_button, quiet_link, small_form, stop_view,
};
use crate::writing::calendar_file::{Entry, When, calendar_file};
use crate::writing::date::Day;
use crate::writing::zones::TASHKENT;

/// The last hours of the last day: the entry ends when the intake closes.
const LAST_HOURS: u32 = 18;
const MINUTES: i64 = 6 * 60;
/// Nine in the morning, seven days before and one day before, in hours before the entry begins.
const CLOSING_ALARMS: [u32; 2] = [7 * 24 + 9, 24 + 9];
/// Nine in the morning, ninety and thirty days before a day begins.
const VALIDITY_ALARMS: [u32; 2] = [90 * 24 - 9, 30 * 24 - 9];

/// The programme and the place of an intake.
pub(super) fn intake_name(ctx: &Ctx, intake: &Intake) -> String {
    let programme = applications::programme_name(ctx, &intake.programme);
    let reference = ctx.portal.reference.current();
    format!(
        "{programme} · {}",
        reference.place(ctx.locale, &intake.city)
    )
}

/// How long one can still apply, as a clock with the way into one's calendar; for intakes that are open.
pub fn closing_clock(ctx: &Ctx, intake: &Intake, closes: Day) -> AnyView {
    let locale = ctx.locale;
    let days = ctx.today().days_until(closes);
    let tone = match days {
        ..=1 => Tone::Stop,
        2..=7 => Tone::Time,
        _ => Tone::Go,
    };
    let heading = match days {
        0 => t!(locale, "deadline-today"),
        days => t!(locale, "deadline-days", days = days),
    };
    let about = t!(
        locale,
        "intake-closes",
        date = calendar::date(locale, closes)
    );
    let file = ctx.href(&format!("/intakes/{}/closing.ics", intake.id));
    view! {
        {clock(tone, part_left(days), heading, about)}
        {to_calendar(ctx, file, intake_name(ctx, intake))}
    }
    .into_any()
}

/// A link to a calendar file; `of` names what is in it for those who do not see the rest.
fn to_calendar(ctx: &Ctx, href: String, of: String) -> AnyView {
    let label = t!(ctx.locale, "deadline-calendar");
    view! {
        <p>
            <a class="link" href=href>
                <Draw icon=Icon::Cal />
                <span>{label} <span class="vh">" " {of}</span></span>
            </a>
        </p>
    }
    .into_any()
}

/// The link to the calendar file of a certificate that still counts and has an end.
pub fn validity_link(ctx: &Ctx, certificate: &Certificate, state: State) -> Option<AnyView> {
    let counts = matches!(state, State::Valid | State::Expiring);
    (counts && certificate.ends().is_some()).then(|| {
        let href = ctx.href(&format!("/my/certificates/{}/validity.ics", certificate.id));
        to_calendar(
            ctx,
            href,
            crate::certificates::wording::subject(ctx, certificate),
        )
    })
}

/// All deadlines of who is signed in.
pub fn list(
    ctx: &Ctx,
    closings: &[Closing],
    certificates: &[(Certificate, State)],
    wants: bool,
) -> Response {
    let locale = ctx.locale;
    let title = t!(locale, "deadlines-title");
    let cards = closings.iter().map(|one| card(ctx, one)).collect_view();
    let validity: Vec<AnyView> = certificates
        .iter()
        .filter(|(_, state)| matches!(state, State::Valid | State::Expiring))
        .filter(|(one, _)| one.ends().is_some())
        .map(|(one, state)| crate::certificates::card(ctx, one, *state))
        .collect();
    let is_empty = closings.is_empty() && validity.is_empty();
    let nothing = is_empty.then(|| {
        empty(
            t!(locale, "deadlines-none"),
            t!(locale, "deadlines-none-do"),
            Some(link_button(
                ctx.href("/programmes"),
                t!(locale, "home-start"),
            )),
        )
    });
    let view = view! {
        {back(ctx.href("/my"), t!(locale, "menu-mine"))}
        <h1>{title.clone()}</h1>
        {nothing}
        {(!is_empty).then(|| view! { <ul class="cards">{cards} {validity}</ul> })}
        {setting(ctx, wants, "deadlines")}
    };
    render(ctx, Page::new(title, view).at(Place::Mine))
}

fn card(ctx: &Ctx, one: &Closing) -> AnyView {
    let locale = ctx.locale;
    let apply = ctx.href(&format!("/apply/{}", one.intake.id));
    let programme = ctx.href(&format!("/programmes/{}", one.intake.programme));
    let applications = ctx.href("/my/applications");
    let (todo, href, words) = match one.why {
        Why::Begun => (t!(locale, "deadline-begun"), apply, t!(locale, "continue")),
        Why::Asked => (
            t!(locale, "deadline-asked"),
            applications,
            t!(locale, "application-see"),
        ),
        Why::Sent => (
            t!(locale, "deadline-sent"),
            applications,
            t!(locale, "application-see"),
        ),
        Why::Kept => (
            t!(locale, "deadline-kept"),
            programme,
            t!(locale, "deadline-programme"),
        ),
    };
    view! {
        <li class="card">
            <h2>{intake_name(ctx, &one.intake)}</h2>
            {closing_clock(ctx, &one.intake, one.closes)}
            <p>{todo}</p>
            {acts(quiet_link(href, words))}
        </li>
    }
    .into_any()
}

/// Whether one is reminded, and the button for the other way; `from` is the page that it stands on.
pub fn setting(ctx: &Ctx, wants: bool, from: &'static str) -> AnyView {
    let locale = ctx.locale;
    let (about, value, class, words) = if wants {
        (
            t!(locale, "reminders-on"),
            "no",
            "btn no",
            t!(locale, "reminders-stop"),
        )
    } else {
        (
            t!(locale, "reminders-off"),
            "yes",
            "btn alt",
            t!(locale, "reminders-begin"),
        )
    };
    let inner = view! {
        <input type="hidden" name="back" value=from />
        <p class="acts">
            <button class=class type="submit" name="wants" value=value>
                {words}
            </button>
        </p>
    };
    view! {
        <section aria-labelledby="reminders-h">
            <h2 id="reminders-h">{t!(locale, "reminders-title")}</h2>
            <p>{about}</p>
            {small_form(ctx.href("/my/reminders"), inner.into_any())}
        </section>
    }
    .into_any()
}

/// Stopping from a message: looking stops nothing, the button does.
pub fn stop(ctx: &Ctx, token: &str, is_done: bool) -> Response {
    let locale = ctx.locale;
    let (title, about, action) = if is_done {
        (
            t!(locale, "reminders-stopped"),
            t!(locale, "reminders-stopped-about"),
            acts(link_button(
                ctx.href("/my/deadlines"),
                t!(locale, "deadlines-title"),
            )),
        )
    } else {
        let inner = crate::ui::stop_button(t!(locale, "reminders-stop"));
        (
            t!(locale, "reminders-ask"),
            t!(locale, "reminders-about"),
            small_form(ctx.href(&format!("/reminders/stop/{token}")), inner),
        )
    };
    render(
        ctx,
        Page::new(title.clone(), stop_view(title, about, action)),
    )
}

fn address(ctx: &Ctx, path: &str) -> String {
    format!("{}{}", ctx.portal.settings.public_url, ctx.href(path))
}

/// Later editions replace earlier ones in a calendar: minutes never run back.
const fn edition(ctx: &Ctx) -> i64 {
    ctx.now / 60_000
}

pub(super) fn closing_file(ctx: &Ctx, intake: &Intake, closes: Day) -> String {
    let name = intake_name(ctx, intake);
    calendar_file(Entry {
        id: &format!("closing-{}", intake.id),
        edition: edition(ctx),
        written_at: ctx.now,
        when: When::Moment {
            zone: TASHKENT,
            starts_at: TASHKENT.moment(closes, LAST_HOURS * 60),
            minutes: MINUTES,
        },
        title: &t!(ctx.locale, "deadline-file-closing", name = name),
        about: &address(ctx, &format!("/programmes/{}", intake.programme)),
        place: "",
        alarms: &CLOSING_ALARMS,
    })
}

pub(super) fn validity_file(ctx: &Ctx, certificate: &Certificate, ends: Day) -> String {
    let name = crate::certificates::wording::subject(ctx, certificate);
    calendar_file(Entry {
        id: &format!("validity-{}", certificate.id),
        edition: edition(ctx),
        written_at: ctx.now,
        when: When::Day(ends),
        title: &t!(ctx.locale, "deadline-file-validity", name = name),
        about: &address(ctx, "/my/certificates"),
        place: "",
        alarms: &VALIDITY_ALARMS,
    })
}
