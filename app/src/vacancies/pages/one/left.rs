//! What is left of the pay each month: the sum, its drawing, its lines, and the sum in the money of home.

use leptos::prelude::*;

use crate::context::Ctx;
use crate::i18n::{amount, calendar};
use crate::t;
use crate::vacancies::net::{Line, Net, net};
use crate::vacancies::rates::Rate;
use crate::vacancies::rules::Field;
use crate::vacancies::terms::Terms;
use crate::vacancies::wording;

pub fn left(ctx: &Ctx, terms: &Terms, rate: Option<&Rate>) -> AnyView {
    let locale = ctx.locale;
    let inner = match net(terms) {
        Some(net) => sums(ctx, terms, &net, rate),
        None => view! { <p class="soft">{t!(locale, "vacancy-left-unknown")}</p> }.into_any(),
    };
    view! {
        <section aria-labelledby="left-h" class="flow">
            <h2 id="left-h">{t!(locale, "vacancy-left")}</h2>
            {inner}
        </section>
    }
    .into_any()
}

fn sums(ctx: &Ctx, terms: &Terms, net: &Net, rate: Option<&Rate>) -> AnyView {
    let locale = ctx.locale;
    let reference = ctx.portal.reference.current();
    let sum = |value: i64| amount(locale, value, &net.currency);
    let home = rate
        .filter(|rate| rate.from == net.currency)
        .and_then(|rate| home(ctx, net.left, rate));
    let is_gross = terms.pay.as_ref().is_none_or(|pay| pay.gross);
    let first = if is_gross {
        t!(locale, "vacancy-pay-before")
    } else {
        t!(locale, "vacancy-pay-after")
    };
    let lines = net
        .lines
        .iter()
        .map(|line| {
            let (class, name) = match line {
                Line::Housing(_) => ("b", wording::label(locale, Field::Housing)),
                Line::Deduction(kind, _) => (
                    if kind == "utilities" || kind == "meals" {
                        "b"
                    } else {
                        "c"
                    },
                    reference.name(locale, "deduction", kind).to_owned(),
                ),
            };
            let value = format!("− {}", sum(line.amount()));
            view! {
                <div class=class>
                    <dt>{name}</dt>
                    <dd class="num">{value}</dd>
                </div>
            }
        })
        .collect_view();
    let computed = net
        .is_computed
        .then(|| view! { <p class="soft">{t!(locale, "vacancy-left-computed")}</p> });
    view! {
        <p>
            <b class="big">{sum(net.left)}</b>
            {home}
        </p>
        {chart(ctx, net)}
        <dl class="money">
            <div class="plain">
                <dt>{first}</dt>
                <dd class="num">{sum(net.pay)}</dd>
            </div>
            {lines}
            <div class="total a">
                <dt>{t!(locale, "vacancy-left-you")}</dt>
                <dd class="num">{sum(net.left)}</dd>
            </div>
        </dl>
        {computed}
        <p class="soft">{t!(locale, "vacancy-left-note")}</p>
    }
    .into_any()
}

fn home(ctx: &Ctx, left: i64, rate: &Rate) -> Option<AnyView> {
    let locale = ctx.locale;
    let sum = amount(locale, rate.convert(left)?, &rate.to);
    let date = calendar::as_of(locale, &rate.date);
    Some(
        view! {
            <br />
            {t!(locale, "vacancy-home-sum", sum = sum)}
            " "
            <span class="soft">
                "("
                <a href=rate.source.clone() rel="nofollow">{t!(locale, "vacancy-home-rate", date = date)}</a>
                ")"
            </span>
        }
        .into_any(),
    )
}

/// The pay as a bar: what is left, what housing takes, what else is taken.
fn chart(ctx: &Ctx, net: &Net) -> Option<AnyView> {
    if net.pay <= 0 || net.left < 0 {
        return None;
    }
    let locale = ctx.locale;
    let housing: i64 = net
        .lines
        .iter()
        .filter(|line| matches!(line, Line::Housing(_)))
        .map(Line::amount)
        .sum();
    // Thousandths of the pay keep the numbers of the drawing small.
    let part = |value: i64| value.saturating_mul(1_000) / net.pay;
    let (left, housing) = (part(net.left), part(housing));
    let rest = "M0 0h1000v10H0z";
    let middle = format!("M{left} 0h{housing}v10h-{housing}z");
    let first = format!("M0 0h{left}v10H0z");
    let label = t!(
        locale,
        "vacancy-left-chart",
        left = amount(locale, net.left, &net.currency),
        pay = amount(locale, net.pay, &net.currency)
    );
    Some(
        view! {
            <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label=label>
                <path class="c" d=rest></path>
                <path class="b" d=middle></path>
                <path class="a" d=first></path>
            </svg>
        }
        .into_any(),
    )
}
