//! Every component of `ui` in all its states, with words that the portal has anyway.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::i18n::{Locale, calendar};
use crate::t;
use crate::ui::{
    Choice, Column, Draw, Fact, FormView, Icon, InputKind, Mark, Row, Side, Span, Stage, Step,
    Task, TextField, Tone, Verdict, acts, arches, ask_form, back, checkboxes, clock,
    confirmation_below, date_field, empty, error_summary, facts, file_field, get_form, link_button,
    more, more_button, notice, notice_with, pager, progress, quiet_link, radios, select,
    side_by_side, single_checkbox, slim_checkbox, stop_button, submit, submit_named, summary_list,
    table, table_or_empty, tag, task_list, text_area, timeline, verdict,
};

/// A page of the design system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Actions,
    Fields,
    Wrong,
    Answers,
    Lists,
    Ways,
}

impl Part {
    pub const ALL: [Self; 6] = [
        Self::Actions,
        Self::Fields,
        Self::Wrong,
        Self::Answers,
        Self::Lists,
        Self::Ways,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Actions => "actions",
            Self::Fields => "fields",
            Self::Wrong => "wrong",
            Self::Answers => "answers",
            Self::Lists => "lists",
            Self::Ways => "ways",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }

    pub fn word(self, locale: Locale) -> String {
        match self {
            Self::Actions => t!(locale, "design-actions"),
            Self::Fields => t!(locale, "design-fields"),
            Self::Wrong => t!(locale, "design-wrong"),
            Self::Answers => t!(locale, "design-answers"),
            Self::Lists => t!(locale, "design-lists"),
            Self::Ways => t!(locale, "design-ways"),
        }
    }
}

/// The components of a part, each with the name of its file.
pub fn part(ctx: &Ctx, part: Part) -> Vec<(&'static str, AnyView)> {
    match part {
        Part::Actions => actions(ctx),
        Part::Fields => fields(ctx, &FormView::clean(ctx.locale, &filled())),
        Part::Wrong => wrong(ctx),
        Part::Answers => answers(ctx),
        Part::Lists => lists(ctx),
        Part::Ways => ways(ctx),
    }
}

fn here(ctx: &Ctx) -> String {
    ctx.href("/design")
}

fn actions(ctx: &Ctx) -> Vec<(&'static str, AnyView)> {
    let locale = ctx.locale;
    let buttons = view! {
        {acts(view! {
            {submit(t!(locale, "apply-send"))}
            {submit_named("later", "1".into(), t!(locale, "save-later"))}
            {stop_button(t!(locale, "withdraw-do"))}
        }.into_any())}
        {acts(view! {
            {link_button(here(ctx), t!(locale, "intake-apply"))}
            {more_button(here(ctx), t!(locale, "compare-with"))}
            {quiet_link(here(ctx), t!(locale, "application-see"))}
        }.into_any())}
    };
    let form = get_form(here(ctx), "filters", buttons.into_any());
    let picks = view! {
        {slim_checkbox(
            "p",
            "titp".into(),
            t!(locale, "compare-tick"),
            t!(locale, "eligibility-programme"),
        )}
        {acts(submit(t!(locale, "compare-do")))}
    };
    let picked = ask_form(here(ctx), "picks", picks.into_any());
    let icons = Icon::ALL
        .map(|icon| view! { <li class="tilei"><Draw icon=icon /></li> })
        .collect_view();
    vec![
        ("button form", form),
        ("choices", picked),
        (
            "crumbs",
            view! { <div>{back(here(ctx), t!(locale, "back"))}</div> }.into_any(),
        ),
        (
            "details",
            more(
                t!(locale, "filter-title"),
                view! { <p>{t!(locale, "programmes-lead")}</p> }.into_any(),
            ),
        ),
        (
            "pager",
            pager(locale, Some(here(ctx)), Some(here(ctx))).into_any(),
        ),
        ("icon", view! { <ul class="acts">{icons}</ul> }.into_any()),
        (
            "mark",
            view! { <p class="brand"><Mark /> {t!(locale, "brand")}</p> }.into_any(),
        ),
    ]
}

fn filled() -> Fields {
    Fields::default()
        .with("line", "KARIMOVA")
        .with("one", "yes")
        .with("several", "yes")
        .with("list", "titp")
        .with("agreed", "yes")
        .with("day-day", "27")
        .with("day-month", "3")
        .with("day-year", "2001")
}

fn fields(ctx: &Ctx, shown: &FormView) -> Vec<(&'static str, AnyView)> {
    let locale = ctx.locale;
    let hint = || Some(t!(locale, "apply-attend-hint"));
    let yes_no = || {
        vec![
            Choice::new("yes", t!(locale, "yes")),
            Choice::new("no", t!(locale, "no")).about(t!(locale, "apply-attend-hint")),
        ]
    };
    let programmes = crate::programmes::choices(ctx)
        .into_iter()
        .take(3)
        .collect();
    let lines = view! {
        {TextField::new("line", t!(locale, "certificate-holder"))
            .kind(InputKind::Capitals)
            .hint(t!(locale, "apply-attend-hint"))
            .view(shown)}
        {TextField::new("secret", t!(locale, "password-present")).kind(InputKind::Password).view(shown)}
        {TextField::new("figures", t!(locale, "intake-seats")).kind(InputKind::Figures).width("w4").view(shown)}
    };
    vec![
        ("text_field", lines.into_any()),
        (
            "text_area",
            text_area(shown, "area", t!(locale, "answer-label"), hint()),
        ),
        (
            "date_field",
            date_field(
                shown,
                "day",
                t!(locale, "eligibility-born"),
                Some(t!(locale, "date-example")),
                true,
            ),
        ),
        (
            "select",
            select(
                shown,
                "list",
                t!(locale, "eligibility-programme"),
                None,
                t!(locale, "compare-choose"),
                programmes,
            ),
        ),
        (
            "choices",
            view! {
                {radios(shown, "one", t!(locale, "fact-family"), hint(), yes_no())}
                {checkboxes(shown, "several", t!(locale, "eligibility-tests"), None, yes_no())}
                {single_checkbox(shown, "agreed", t!(locale, "apply-declare"))}
            }
            .into_any(),
        ),
        (
            "file_field",
            file_field(
                shown,
                "file",
                t!(locale, "programme-documents"),
                t!(locale, "apply-attend-hint"),
                ".pdf",
            ),
        ),
    ]
}

/// The same fields when something is wrong with each.
fn wrong(ctx: &Ctx) -> Vec<(&'static str, AnyView)> {
    let locale = ctx.locale;
    let mut errors = Errors::none();
    for field in [
        "line", "secret", "area", "day", "list", "one", "several", "agreed", "file",
    ] {
        errors.add(field, ());
    }
    let shown = FormView::new(locale, &Fields::default(), &errors, |_, ()| {
        t!(locale, "choose-one")
    })
    .noted(vec![("figures".to_owned(), t!(locale, "text-long"))]);
    let mut list = vec![("error_summary", error_summary(&shown).into_any())];
    list.extend(fields(ctx, &shown));
    list
}

fn answers(ctx: &Ctx) -> Vec<(&'static str, AnyView)> {
    let locale = ctx.locale;
    let tones = [
        (Tone::Plain, Icon::Dash, t!(locale, "state-not-yet")),
        (Tone::Go, Icon::Check, t!(locale, "state-open")),
        (Tone::Time, Icon::Pause, t!(locale, "state-suspended")),
        (Tone::Stop, Icon::Cross, t!(locale, "state-closed")),
    ];
    let tags = tones
        .iter()
        .map(|(tone, icon, words)| tag(*tone, *icon, words.clone()))
        .collect_view();
    let notices = tones
        .iter()
        .map(|(tone, _, words)| notice(*tone, words.clone()))
        .collect_view();
    let long = notice_with(
        Tone::Time,
        t!(locale, "apply-full"),
        view! {
            <p>{t!(locale, "programmes-lead")}</p>
            {acts(quiet_link(here(ctx), t!(locale, "application-see")))}
        }
        .into_any(),
    );
    let clocks = [(Tone::Go, 24, 80), (Tone::Time, 5, 17), (Tone::Stop, 1, 3)]
        .map(|(tone, days, left)| {
            let date = calendar::date(locale, ctx.today().plus_days(days));
            clock(
                tone,
                left,
                t!(locale, "deadline-days", days = days),
                t!(locale, "intake-closes", date = date),
            )
        })
        .collect_view();
    let verdicts = [
        (Verdict::Valid, t!(locale, "state-open")),
        (Verdict::Suspended, t!(locale, "state-suspended")),
        (Verdict::Ended, t!(locale, "state-closed")),
        (Verdict::Revoked, t!(locale, "fee-forbidden")),
        (Verdict::Unknown, t!(locale, "check-unknown")),
    ]
    .map(|(kind, word)| verdict(kind, word, t!(locale, "check-unknown-about")))
    .collect_view();
    vec![
        ("tag", view! { <p class="meta">{tags}</p> }.into_any()),
        ("notice", view! { {notices} {long} }.into_any()),
        ("clock", clocks.into_any()),
        ("verdict", verdicts.into_any()),
        (
            "confirmation",
            confirmation_below(
                t!(locale, "sent-title"),
                view! { <p>{t!(locale, "sent-keep")}</p> }.into_any(),
            ),
        ),
    ]
}

fn lists(ctx: &Ctx) -> Vec<(&'static str, AnyView)> {
    let locale = ctx.locale;
    let name = || t!(locale, "fact-pay");
    let value = || t!(locale, "fact-no-limit");
    let fact = || Fact::new(name(), value());
    let rows = || vec![name().into_any(), value().into_any(), value().into_any()];
    let headings = vec![
        t!(locale, "fee-col-item"),
        t!(locale, "fee-col-rule"),
        t!(locale, "fee-col-source"),
    ];
    let column = |name: &'static str| Column {
        short: name.to_owned(),
        heading: name.into_any(),
    };
    let beside = side_by_side(
        t!(locale, "compare-caption"),
        t!(locale, "compare-all"),
        vec![column("A"), column("B"), column("C")],
        vec![
            (name().into_any(), Side::Same(value().into_any())),
            (
                t!(locale, "fact-family").into_any(),
                Side::Each(vec![
                    t!(locale, "fact-family-yes").into_any(),
                    t!(locale, "fact-family-no").into_any(),
                    t!(locale, "compare-not-known").into_any(),
                ]),
            ),
        ],
    );
    let tasks = task_list(vec![
        Task {
            href: Some(here(ctx)),
            name: t!(locale, "profile-title"),
            about: Some(t!(locale, "not-answered")),
            status: tag(Tone::Time, Icon::Pen, t!(locale, "task-to-do")),
        },
        Task {
            href: None,
            name: t!(locale, "applications-title"),
            about: None,
            status: tag(Tone::Go, Icon::Check, t!(locale, "task-done")),
        },
    ]);
    let nothing = (t!(locale, "filter-none"), t!(locale, "filter-none-do"));
    vec![
        ("facts", facts(vec![fact(), fact()])),
        (
            "summary_list",
            summary_list(
                locale,
                vec![
                    Row::text(name(), value(), Some(here(ctx))),
                    Row::text(t!(locale, "fact-family"), t!(locale, "not-answered"), None),
                ],
            ),
        ),
        (
            "table",
            table(
                t!(locale, "programme-fees"),
                headings.clone(),
                vec![rows(), rows()],
            ),
        ),
        (
            "table empty",
            table_or_empty(t!(locale, "fact-level"), headings, Vec::new(), nothing),
        ),
        ("side_by_side", beside),
        ("task_list", tasks),
        (
            "empty",
            empty(
                t!(locale, "searches-none"),
                t!(locale, "searches-none-do"),
                Some(link_button(here(ctx), t!(locale, "vacancy-all"))),
            ),
        ),
    ]
}

fn ways(ctx: &Ctx) -> Vec<(&'static str, AnyView)> {
    let locale = ctx.locale;
    let step = |stage, name, more| Step {
        stage,
        name,
        when: calendar::date(locale, ctx.today()),
        more,
    };
    let now = view! { <p>{t!(locale, "deadline-asked")}</p> }.into_any();
    let steps = timeline(vec![
        step(Stage::Done, t!(locale, "sent-title"), None),
        step(Stage::Now, t!(locale, "application-decision"), Some(now)),
        step(Stage::Ahead, t!(locale, "fact-next"), None),
    ]);
    let ended = timeline(vec![step(Stage::Ended, t!(locale, "withdraw-do"), None)]);
    let spans = [Span::On, Span::On, Span::Now, Span::Missing];
    let label = t!(locale, "eligibility-spans", met = "2", all = "4");
    vec![
        ("arches", arches(&spans, label)),
        ("progress", progress(locale, 2, &[true, true, false, false])),
        ("timeline", view! { {steps} {ended} }.into_any()),
    ]
}
