//! The fields of each statement: codes are chosen by their names, never typed.

use leptos::prelude::*;

use super::Place;
use super::reading::{CURRENCIES, FEE_STATUS, FIGURES, FOREIGN, PERIODS};
use super::topic::Topic;
use crate::certificates;
use crate::context::Ctx;
use crate::i18n::amount;
use crate::programmes::catalog::{FeeRow, State};
use crate::programmes::{self, sentence};
use crate::reference::Reference;
use crate::t;
use crate::ui::{Choice, FormView, InputKind, TextField, radios, select};

/// The form being made: where, with what in it.
struct Inputs<'a> {
    ctx: &'a Ctx,
    reference: &'a Reference,
    shown: &'a FormView,
}

impl Inputs<'_> {
    fn named(&self, set: &str) -> Vec<(String, String)> {
        let name = |code: &String| self.reference.name(self.ctx.locale, set, code).to_owned();
        self.reference
            .codes(set)
            .iter()
            .map(|code| (code.clone(), name(code)))
            .collect()
    }

    fn code(&self, name: &'static str, label: String, set: &str) -> AnyView {
        self.choose(name, label, self.named(set))
    }

    fn choose(&self, name: &'static str, label: String, options: Vec<(String, String)>) -> AnyView {
        let first = t!(self.ctx.locale, "choose");
        select(self.shown, name, label, None, first, options)
    }

    fn maybe(&self, name: &'static str, label: String, set: &str) -> AnyView {
        let first = t!(self.ctx.locale, "row-nothing");
        select(self.shown, name, label, None, first, self.named(set))
    }

    fn number(&self, name: &'static str, label: String) -> AnyView {
        TextField::new(name, label)
            .kind(InputKind::Figures)
            .width("w10")
            .view(self.shown)
    }

    fn sum(&self, name: &'static str, currency: &'static str, label: String) -> AnyView {
        let locale = self.ctx.locale;
        let example = |code: &str| (code.to_owned(), amount(locale, 100, code));
        let options = CURRENCIES.map(example).to_vec();
        let unit = t!(locale, "row-currency");
        view! { {self.number(name, label)} {self.choose(currency, unit, options)} }.into_any()
    }

    fn note(&self, set: &str) -> AnyView {
        self.maybe("note", t!(self.ctx.locale, "fact-note"), set)
    }

    fn validity(&self) -> AnyView {
        let locale = self.ctx.locale;
        let choices = vec![
            Choice::new("unlimited", t!(locale, "row-validity-unlimited")),
            Choice::new("months", t!(locale, "row-validity-some")),
            Choice::new("unknown", t!(locale, "row-validity-unknown")),
        ];
        view! {
            {radios(self.shown, "validity", t!(locale, "row-validity"), None, choices)}
            {self.number("months", t!(locale, "row-months"))}
        }
        .into_any()
    }
}

/// The fields of the statement itself.
pub fn content(ctx: &Ctx, reference: &Reference, shown: &FormView, place: &Place) -> AnyView {
    let locale = ctx.locale;
    let inputs = Inputs {
        ctx,
        reference,
        shown,
    };
    let label = place.topic.word(locale);
    let months = || t!(locale, "row-months");
    match place.topic {
        Topic::State => {
            let states = State::ALL
                .map(|state| Choice::new(state.code(), programmes::state_word(locale, state)))
                .to_vec();
            view! {
                {radios(shown, "state", t!(locale, "desk-new-state"), None, states)}
                {inputs.code("reason", t!(locale, "reason-label"), "state_reason")}
                {TextField::new("expected", t!(locale, "row-expected"))
                    .hint(t!(locale, "row-expected-hint"))
                    .width("w10")
                    .view(shown)}
            }
            .into_any()
        }
        Topic::Pay => view! {
            {inputs.sum("amount", "currency", t!(locale, "row-pay-month"))}
            {inputs.note("fact_note")}
        }
        .into_any(),
        Topic::Duration => view! {
            {TextField::new("value", months())
                .kind(InputKind::Figures)
                .hint(t!(locale, "row-duration-hint"))
                .width("w10")
                .view(shown)}
            {inputs.note("fact_note")}
        }
        .into_any(),
        Topic::Family => {
            let choices = vec![
                Choice::new("yes", t!(locale, "fact-family-yes")),
                Choice::new("no", t!(locale, "fact-family-no")),
            ];
            radios(shown, "value", label, None, choices)
        }
        Topic::Housing => {
            let choices = vec![
                Choice::new("free", t!(locale, "filter-housing-free")),
                Choice::new("given", t!(locale, "filter-housing-given")),
                Choice::new("own", t!(locale, "fact-housing-own")),
            ];
            radios(shown, "value", label, None, choices)
        }
        Topic::Support => view! { <p>{t!(locale, "fact-support-yes")}</p> }.into_any(),
        Topic::Level => inputs.number("value", label),
        Topic::TestPlace | Topic::Note => inputs.code("note", label, "fact_note"),
        Topic::Next => {
            let mut options = programmes::choices(ctx);
            options.extend(inputs.named("programme_kind"));
            view! { {inputs.choose("value", label, options)} {inputs.note("fact_note")} }.into_any()
        }
        Topic::Fee => fee(&inputs),
        Topic::Step => view! {
            {inputs.code("step", label, "step")}
            {inputs.code("owner", t!(locale, "row-owner"), "owner")}
            {inputs.number("days_min", t!(locale, "row-days"))} {after(&inputs, place)}
        }
        .into_any(),
        Topic::Document => {
            view! { {inputs.code("document", label, "document")} {after(&inputs, place)} }
                .into_any()
        }
        Topic::Test => {
            view! { {inputs.code("code", label, "test")} {inputs.validity()} }.into_any()
        }
        Topic::Amount => inputs.sum("amount", "currency", amount(locale, 1, "BHM")),
        Topic::CertificateRule => {
            let kinds = certificates::rules::Kind::ALL
                .map(|kind| {
                    let word = certificates::wording::kind_word(locale, kind);
                    (kind.code().to_owned(), word)
                })
                .to_vec();
            view! {
                {inputs.choose("kind", t!(locale, "certificate-kind"), kinds)}
                {inputs.maybe("test", t!(locale, "row-test"), "test")} {inputs.validity()}
                {inputs.number("expiring_days", t!(locale, "row-clock-days"))}
            }
            .into_any()
        }
        Topic::ExchangeRate => exchange_rate(&inputs),
        Topic::FindingFigure => finding_figure(&inputs, place),
        _ => condition(&inputs, place, label),
    }
}

fn exchange_rate(inputs: &Inputs<'_>) -> AnyView {
    let locale = inputs.ctx.locale;
    let money = FOREIGN
        .map(|code| (code.to_owned(), amount(locale, 100, code)))
        .to_vec();
    view! {
        {inputs.choose("currency", t!(locale, "row-currency"), money)}
        {inputs.number("per", t!(locale, "row-rate-per"))}
        {TextField::new("rate", t!(locale, "row-rate"))
            .hint(t!(locale, "row-rate-hint"))
            .width("w10")
            .view(inputs.shown)}
    }
    .into_any()
}

fn finding_figure(inputs: &Inputs<'_>, place: &Place) -> AnyView {
    let locale = inputs.ctx.locale;
    let kinds = FIGURES
        .map(|(kind, _)| (kind.to_owned(), programmes::figure_kind(locale, kind)))
        .to_vec();
    let countries = ["JP", "TR", "UZ"]
        .map(|code| {
            let name = inputs.reference.name(locale, "country", code);
            (code.to_owned(), name.to_owned())
        })
        .to_vec();
    // What the replaced row has stays possible, though no list has it.
    let kept = |name: &str, mut options: Vec<(String, String)>| {
        let old = place.replaces.as_ref().map(|row| row.field(name));
        if let Some(old) = old.filter(|old| !old.is_empty())
            && !options.iter().any(|(code, _)| *code == old)
        {
            let shown = old.split('/').next().unwrap_or_default().to_owned();
            options.insert(0, (old, shown));
        }
        options
    };
    let regions = kept("region", inputs.named("work_region"));
    let fields = kept("field", inputs.named("field"));
    let periods = PERIODS
        .map(|per| (per.to_owned(), programmes::figure_period(locale, per)))
        .to_vec();
    let money = ["JPY", "TRY", "UZS"]
        .map(|code| (code.to_owned(), amount(locale, 100, code)))
        .to_vec();
    let maybe = |name: &'static str, label: String, options: Vec<(String, String)>| {
        select(
            inputs.shown,
            name,
            label,
            None,
            t!(locale, "row-nothing"),
            options,
        )
    };
    view! {
        {inputs.choose("kind", t!(locale, "finding-fig-kind"), kinds)}
        {inputs.choose("country", t!(locale, "finding-fig-country"), countries)}
        {maybe("region", t!(locale, "finding-fig-region"), regions)}
        {maybe("field", t!(locale, "finding-fig-field"), fields)}
        {TextField::new("value", t!(locale, "finding-fig-value"))
            .hint(t!(locale, "finding-fig-value-hint"))
            .width("w10")
            .view(inputs.shown)}
        {maybe("per", t!(locale, "finding-fig-per"), periods)}
        {maybe("currency", t!(locale, "row-currency"), money)}
    }
    .into_any()
}

fn fee(inputs: &Inputs<'_>) -> AnyView {
    let locale = inputs.ctx.locale;
    let word = |status: &str| {
        let blank = FeeRow {
            item: String::new(),
            payee: String::new(),
            status: status.to_owned(),
            amount: String::new(),
            currency: String::new(),
            note: String::new(),
        };
        Choice::new(status, programmes::fee_words(locale, &blank))
    };
    let statuses = FEE_STATUS.map(word).to_vec();
    view! {
        {inputs.code("item", t!(locale, "fee-col-item"), "fee_item")}
        {inputs.code("payee", t!(locale, "fee-col-payee"), "payee")}
        {radios(inputs.shown, "status", t!(locale, "fee-col-rule"), None, statuses)}
        {inputs.sum("amount", "currency", t!(locale, "row-sum"))} {inputs.note("fee_note")}
    }
    .into_any()
}

fn condition(inputs: &Inputs<'_>, place: &Place, label: String) -> AnyView {
    let locale = inputs.ctx.locale;
    let asked = match place.topic {
        Topic::AgeMin | Topic::AgeMax => inputs.number("min", t!(locale, "row-years")),
        Topic::Experience | Topic::StayBelow => inputs.number("min", t!(locale, "row-months")),
        Topic::Language => inputs.code("min", label, "test"),
        Topic::Skills => inputs.code("param", label, "test"),
        Topic::Statement => inputs.code("param", label, "statement"),
        _ => inputs.code("param", label, "programme_kind"),
    };
    // A replacement stays among its alternatives.
    let with = place.replaces.is_none().then(|| {
        let alone = t!(locale, "row-alone");
        let options = rows_like(inputs, place);
        select(
            inputs.shown,
            "with",
            t!(locale, "row-with"),
            None,
            alone,
            options,
        )
    });
    view! {
        {asked} {with} {inputs.number("months", t!(locale, "row-preparation"))}
        {inputs.sum("price_amount", "price_currency", t!(locale, "row-price"))}
    }
    .into_any()
}

fn after(inputs: &Inputs<'_>, place: &Place) -> Option<AnyView> {
    let locale = inputs.ctx.locale;
    place.replaces.is_none().then(|| {
        let end = t!(locale, "row-after-all");
        let options = rows_like(inputs, place);
        select(
            inputs.shown,
            "after",
            t!(locale, "row-after"),
            None,
            end,
            options,
        )
    })
}

/// The rows of the same kind that count today, by what they say.
fn rows_like(inputs: &Inputs<'_>, place: &Place) -> Vec<(String, String)> {
    let today = inputs.ctx.today();
    let scopes = place.scopes();
    inputs
        .reference
        .catalog
        .stored_of_kind(place.topic.kind())
        .filter(|row| scopes.contains(&row.scope) && row.to().is_none_or(|to| today <= to))
        .filter_map(|row| {
            let words = sentence(inputs.ctx.locale, inputs.reference, row)?;
            Some((row.id.clone(), words))
        })
        .collect()
}
