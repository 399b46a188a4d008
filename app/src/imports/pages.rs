//! The views of imports.

use axum::response::Response;
use leptos::prelude::*;

use super::columns::{Field, Source, letter};
use super::read::{Line, Unread};
use super::report;
use super::service::{Finding, ISSUER, PER_PAGE};
use super::store::{Import, State};
use super::wording::{field_word, remedy_word, state_word, unread_word, wrong_word};
use crate::certificates::rules::Kind;
use crate::certificates::wording::kind_word;
use crate::context::Ctx;
use crate::forms::{Errors, FORM_ID, Fields};
use crate::i18n::{Locale, calendar, count};
use crate::render::{Page, render};
use crate::t;
use crate::ui::{
    Fact, FormView, Icon, Span, TextField, Tone, acts, arches, back, error_summary, facts,
    file_field, form, link_button, more, more_button, notice, pager, quiet_link, select, submit,
    submit_named, table, table_or_empty, tag,
};

/// The spans of the bridge that shows how far it is.
const SPANS: i64 = 8;

fn state_tag(locale: Locale, state: State) -> AnyView {
    let (tone, icon) = match state {
        State::Mapping => (Tone::Time, Icon::Dash),
        State::Working => (Tone::Time, Icon::Clock),
        State::Refused | State::Dropped => (Tone::Stop, Icon::Cross),
        State::Telling | State::Done => (Tone::Go, Icon::Check),
    };
    tag(tone, icon, state_word(locale, state))
}

/// The latest imports, and the form for a file.
pub fn list(ctx: &Ctx, found: &[Import], fields: &Fields, unread: Option<Unread>) -> Response {
    let locale = ctx.locale;
    let errors = unread.map_or_else(Errors::none, |unread| Errors::one("file", unread));
    let shown = FormView::new(locale, fields, &errors, |_, unread| {
        unread_word(locale, unread)
    });
    let rows = found
        .iter()
        .map(|import| {
            let href = ctx.href(&format!("/desk/imports/{}", import.id));
            let name = import.file_name.clone();
            vec![
                view! { <a href=href>{name}</a> }.into_any(),
                count(locale, import.rows_count).into_any(),
                calendar::date_and_time(locale, import.created_at).into_any(),
                state_tag(locale, import.state()),
            ]
        })
        .collect();
    let headings = vec![
        t!(locale, "import-file"),
        t!(locale, "import-rows"),
        t!(locale, "audit-when"),
        t!(locale, "filter-state"),
    ];
    let nothing = (t!(locale, "import-none"), t!(locale, "import-none-about"));
    let known = Field::ALL
        .into_iter()
        .map(|field| {
            let words = field_word(locale, field);
            let needed = field
                .is_needed()
                .then(|| format!(" ({})", t!(locale, "import-needed")));
            view! { <li>{words} {needed}</li> }
        })
        .collect_view();
    let about = view! {
        <ul class="items">{known}</ul>
        <p>{t!(locale, "import-known-about")}</p>
    };
    let action = ctx.href(&ctx.path);
    // A file that could not be read is sent again as a new one.
    let form_id = ctx.new_id();
    let view = view! {
        {back(ctx.href("/desk/certificates"), t!(locale, "certificates-all"))}
        {error_summary(&shown)}
        <h1>{t!(locale, "import-title")}</h1>
        <p class="lead">{t!(locale, "import-lead")}</p>
        <form id="main-form" method="post" action=action enctype="multipart/form-data" novalidate>
            <input type="hidden" name=FORM_ID value=form_id />
            {file_field(&shown, "file", t!(locale, "import-file"), t!(locale, "import-file-hint"), ".csv,.txt,.tsv,.xlsx")}
            {acts(submit(t!(locale, "import-do")))}
        </form>
        {more(t!(locale, "import-known"), about.into_any())}
        {table_or_empty(t!(locale, "import-all"), headings, rows, nothing)}
    };
    let mut page = Page::new(t!(locale, "import-title"), view).on_desk();
    if unread.is_some() {
        page.has_errors = true;
        page.status = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    render(ctx, page)
}

/// Which column is what: as recognised, and changeable, above the first rows.
pub fn columns(
    ctx: &Ctx,
    import: &Import,
    rows: &[Line],
    fields: &Fields,
    errors: &Errors<Field>,
) -> Response {
    let locale = ctx.locale;
    let shown = FormView::new(locale, fields, errors, |_, field| {
        t!(locale, "import-choose", field = field_word(locale, field))
    });
    let headings: Vec<String> = import
        .headings()
        .into_iter()
        .enumerate()
        .map(|(at, heading)| {
            t!(
                locale,
                "import-column",
                letter = letter(at),
                heading = heading
            )
        })
        .collect();
    let selects = Field::ALL
        .into_iter()
        .map(|field| {
            let mut options: Vec<(String, String)> = headings
                .iter()
                .enumerate()
                .map(|(at, words)| (Source::Column(at).code(), words.clone()))
                .collect();
            options.extend(fixed(ctx, field));
            let name = column_name(field);
            let chosen = select(
                &shown,
                name,
                field_word(locale, field),
                hint(locale, field),
                t!(locale, "import-not-there"),
                options,
            );
            let for_all = (field == Field::Issuer)
                .then(|| TextField::new(ISSUER, t!(locale, "import-issuer-all")).view(&shown));
            view! {
                {chosen}
                {for_all}
            }
        })
        .collect_view();
    let first: Vec<Vec<AnyView>> = rows
        .iter()
        .map(|(line, cells)| {
            let mut row = vec![line.to_string().into_any()];
            row.extend((0..headings.len()).map(|at| {
                let cell = cells.get(at).cloned().unwrap_or_default();
                cell.into_any()
            }));
            row
        })
        .collect();
    let mut heads = vec![t!(locale, "import-report-row")];
    heads.extend(headings);
    let inner = view! {
        {selects}
        {acts(
            view! {
                {submit_named("deed", "begin".to_owned(), t!(locale, "import-begin"))}
                {discard(locale)}
            }
                .into_any(),
        )}
    };
    let view = view! {
        {back(ctx.href("/desk/imports"), t!(locale, "import-title"))}
        {error_summary(&shown)}
        <h1>{t!(locale, "import-columns")}</h1>
        <p class="lead">{t!(locale, "import-columns-lead")}</p>
        {about(ctx, import)}
        {table(t!(locale, "import-first"), heads, first)}
        {form(ctx, &shown, inner.into_any())}
    };
    render(
        ctx,
        Page::new(t!(locale, "import-columns"), view)
            .on_desk()
            .with_form(shown.is_bad()),
    )
}

const fn column_name(field: Field) -> &'static str {
    match field {
        Field::Holder => "col-holder",
        Field::Born => "col-born",
        Field::Contact => "col-contact",
        Field::Application => "col-application",
        Field::Kind => "col-kind",
        Field::Test => "col-test",
        Field::Occupation => "col-occupation",
        Field::Level => "col-level",
        Field::Issuer => "col-issuer",
        Field::Issued => "col-issued",
        Field::Until => "col-until",
        Field::Number => "col-number",
    }
}

fn hint(locale: Locale, field: Field) -> Option<String> {
    match field {
        Field::Holder => Some(t!(locale, "import-holder-hint")),
        Field::Contact | Field::Application => Some(t!(locale, "import-person-hint")),
        Field::Number => Some(t!(locale, "import-number-hint")),
        Field::Until => Some(t!(locale, "certificate-until-hint")),
        Field::Test => Some(t!(locale, "certificate-test-hint")),
        Field::Occupation => Some(t!(locale, "certificate-occupation-hint")),
        Field::Level => Some(t!(locale, "certificate-level-hint")),
        Field::Kind | Field::Issued | Field::Issuer | Field::Born => None,
    }
}

/// Values that may stand for every row of the file.
fn fixed(ctx: &Ctx, field: Field) -> Vec<(String, String)> {
    let locale = ctx.locale;
    let option = |code: &str, words: String| {
        let source = Source::Always(code.to_owned()).code();
        (source, t!(locale, "import-for-all", value = words))
    };
    match field {
        Field::Kind => Kind::ALL
            .into_iter()
            .map(|kind| option(kind.code(), kind_word(locale, kind)))
            .collect(),
        Field::Test => {
            let reference = ctx.portal.reference.current();
            let tests = reference.catalog.tests_on(ctx.today());
            let codes = tests.iter().map(|known| known.test.code.as_str());
            codes
                .map(|code| option(code, reference.name(locale, "test", code).to_owned()))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn discard(locale: Locale) -> AnyView {
    view! {
        <button class="btn alt" type="submit" name="deed" value="discard">
            {t!(locale, "import-discard")}
        </button>
    }
    .into_any()
}

fn about(ctx: &Ctx, import: &Import) -> AnyView {
    let locale = ctx.locale;
    facts(vec![
        Fact::new(t!(locale, "import-file"), import.file_name.clone()),
        Fact::new(t!(locale, "import-rows"), count(locale, import.rows_count)),
        Fact::new(t!(locale, "import-encoding"), import.encoding.clone()),
    ])
}

/// How far it is; the answer tells the browser to ask again.
pub fn working(ctx: &Ctx, import: &Import) -> Response {
    let locale = ctx.locale;
    let (done, all) = (import.done_rows(), import.rows_count.max(1));
    let words = t!(
        locale,
        "import-progress",
        done = count(locale, done),
        all = count(locale, import.rows_count)
    );
    let spans: Vec<Span> = (0..SPANS)
        .map(|at| match (done * SPANS / all).cmp(&at) {
            std::cmp::Ordering::Greater => Span::On,
            std::cmp::Ordering::Equal => Span::Now,
            std::cmp::Ordering::Less => Span::Missing,
        })
        .collect();
    let wrong = (import.wrong > 0).then(|| {
        notice(
            Tone::Stop,
            t!(
                locale,
                "import-wrong-so-far",
                count = count(locale, import.wrong)
            ),
        )
    });
    let href = ctx.href(&format!("/desk/imports/{}", import.id));
    let view = view! {
        {back(ctx.href("/desk/imports"), t!(locale, "import-title"))}
        <h1>{t!(locale, "import-working")}</h1>
        <p class="lead">{words.clone()}</p>
        {arches(&spans, words)}
        {wrong}
        <p>{t!(locale, "import-working-about")}</p>
        {about(ctx, import)}
        {acts(more_button(href, t!(locale, "import-look-again")))}
    };
    render(ctx, Page::new(t!(locale, "import-working"), view).on_desk())
}

/// Nothing was written, and why.
pub fn refused(ctx: &Ctx, import: &Import, mut found: Vec<Finding>) -> Response {
    let locale = ctx.locale;
    let page = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let next = (found.len() > page).then(|| {
        found.truncate(page);
        let (line, field) = found
            .last()
            .map_or((0, ""), |last| (last.line, last.field.code()));
        ctx.href(&format!(
            "/desk/imports/{}?after={line}&field={field}",
            import.id
        ))
    });
    let rows = found
        .iter()
        .map(|finding| {
            let value = if finding.value.is_empty() {
                t!(locale, "import-empty-cell")
            } else {
                finding.value.clone()
            };
            vec![
                finding.line.to_string().into_any(),
                report::column_word(locale, finding).into_any(),
                value.into_any(),
                view! { <b>{wrong_word(locale, finding.wrong, &finding.detail)}</b> }.into_any(),
                remedy_word(locale, finding.wrong).into_any(),
            ]
        })
        .collect();
    let headings = report::headings(locale).to_vec();
    let nothing = (
        t!(locale, "import-report-end"),
        t!(locale, "import-report-end-about"),
    );
    let base = format!("/desk/imports/{}", import.id);
    let buttons = view! {
        {link_button(ctx.href(&format!("{base}/report")), t!(locale, "import-report-file"))}
        {more_button(ctx.href("/desk/imports"), t!(locale, "import-send-again"))}
    };
    let view = view! {
        {back(ctx.href("/desk/imports"), t!(locale, "import-title"))}
        <h1>{t!(locale, "import-refused")}</h1>
        {notice(Tone::Stop, t!(locale, "import-refused-about", count = count(locale, import.wrong)))}
        {acts(buttons.into_any())}
        <p>{quiet_link(ctx.href(&format!("{base}?columns=1")), t!(locale, "import-columns-change"))}</p>
        {table_or_empty(t!(locale, "import-report"), headings, rows, nothing)}
        {pager(locale, None, next)}
        {about(ctx, import)}
    };
    render(ctx, Page::new(t!(locale, "import-refused"), view).on_desk())
}

/// Everything was written.
pub fn done(ctx: &Ctx, import: &Import) -> Response {
    let locale = ctx.locale;
    let telling =
        (import.state() == State::Telling).then(|| view! { <p>{t!(locale, "import-telling")}</p> });
    let view = view! {
        {back(ctx.href("/desk/imports"), t!(locale, "import-title"))}
        <h1>{t!(locale, "import-done")}</h1>
        {notice(Tone::Go, t!(locale, "import-done-about", count = count(locale, import.rows_count)))}
        {telling}
        {about(ctx, import)}
        {acts(link_button(ctx.href("/desk/certificates"), t!(locale, "certificates-all")))}
    };
    render(ctx, Page::new(t!(locale, "import-done"), view).on_desk())
}
