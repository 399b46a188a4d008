//! What the text states in numbers: pay, hours, days, places, months, the cost of housing; read once for the rules that compare.

use std::ops::Range;

use super::Case;
use crate::findings::advert::currency;
use crate::findings::text::Kind;

/// What a number of the text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Pay(&'static str),
    Housing,
    HoursWeek,
    HoursDay,
    OvertimeMonth,
    DaysOffWeek,
    WorkDaysWeek,
    Places,
    ContractMonths,
}

/// A number with its meaning. `low` and `high` differ in a range; an open end is infinite or zero.
#[derive(Clone, Debug)]
pub struct Statement {
    pub about: About,
    pub low: f64,
    pub high: f64,
    /// The currency of a sum; empty for other numbers.
    pub currency: &'static str,
    pub net: bool,
    pub span: Range<usize>,
}

impl Statement {
    /// Whether a value of a field agrees, with a small tolerance.
    pub fn agrees(&self, value: f64, tolerance: f64) -> bool {
        value >= self.low * (1.0 - tolerance) - 1e-9
            && value <= self.high * (1.0 + tolerance) + 1e-9
    }
}

const PERIODS: [(&str, &str); 5] = [
    ("per-hour", "hour"),
    ("per-day", "day"),
    ("per-week", "week"),
    ("per-month", "month"),
    ("per-year", "year"),
];

/// Everything that the text states.
pub fn read(case: &Case<'_>) -> Vec<Statement> {
    let mut out = Vec::new();
    for clause in parts(case) {
        clause_statements(case, &clause, &mut out);
    }
    out
}

/// Clauses cut at commas as well: a sum belongs to the words beside it.
fn parts(case: &Case<'_>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    for clause in &case.doc.clauses {
        let mut start = clause.start;
        for at in clause.clone() {
            let token = &case.doc.tokens[at];
            let cuts =
                token.kind == Kind::Sign && matches!(token.plain.as_str(), "," | "、" | "(" | "/");
            if cuts && at > start {
                out.push(start..at);
                start = at + 1;
            }
        }
        if start < clause.end {
            out.push(start..clause.end);
        }
    }
    out
}

fn clause_statements(case: &Case<'_>, clause: &Range<usize>, out: &mut Vec<Statement>) {
    let spans: Vec<_> = case
        .doc
        .numbers
        .iter()
        .filter(|span| clause.contains(&span.tokens.start) && span.tokens.end <= clause.end)
        .collect();
    if spans.is_empty() {
        return;
    }
    let whole = case.clause(clause.start);
    let has = |name: &str| case.has(name, clause);
    let period = || {
        PERIODS
            .iter()
            .find(|(list, _)| has(list))
            .map_or("", |(_, period)| *period)
    };
    let mut skip = 0;
    for (at, span) in spans.iter().enumerate() {
        if skip > 0 {
            skip -= 1;
            continue;
        }
        // “1日”, “bir kunda”: part of the words for a period, and no figure.
        let follows = span.tokens.end..(span.tokens.end + 5).min(clause.end);
        if case.has("hours-word", &follows)
            && PERIODS.iter().any(|(list, _)| {
                case.list(list, clause)
                    .iter()
                    .any(|place| place.start == span.tokens.start && place.end > span.tokens.end)
            })
        {
            continue;
        }
        let (mut low, mut high) = (span.value, span.value);
        let mut end = span.tokens.end;
        // 180 000–220 000; from 180 000 to 220 000.
        if let Some(next) = spans.get(at + 1)
            && next.value > low
            && next.tokens.start - end <= 3
            && (end..next.tokens.start).all(|token| is_between(case, token))
            && end < next.tokens.start
        {
            high = next.value;
            // “18–22万”: the unit of the second holds for both.
            if low < 1000.0 && high >= 10_000.0 && high / low > 50.0 {
                low *= if high < 1e6
                    && case.doc.source[case.doc.tokens[next.tokens.start].start..].contains('万')
                {
                    1e4
                } else {
                    1e3
                };
            }
            end = next.tokens.end;
            skip = 1;
        }
        let around =
            span.tokens.start.saturating_sub(2).max(clause.start)..(end + 2).min(clause.end);
        let before = span.tokens.start.saturating_sub(3).max(clause.start)..span.tokens.start;
        let after = end..(end + 4).min(clause.end);
        if high <= low {
            if case.has("from-word", &before) || case.has("from-after", &after) {
                high = f64::INFINITY;
            } else if case.has("to-word", &before) || case.has("to-after", &after) {
                low = 0.0;
            }
        }
        let money = money(case, &around);
        let about = if money.is_empty() {
            let near = |name: &str| case.has(name, &after) || case.has(name, &before);
            if case.has("rest-word", &around) || case.has("rest-word", &after) {
                None
            } else if has("hours-word") && case.has("hours-word", &after) {
                if case.has("overtime-word", &whole) {
                    has("per-month").then_some(About::OvertimeMonth)
                } else if has("per-week") {
                    Some(About::HoursWeek)
                } else if has("per-day") {
                    Some(About::HoursDay)
                } else {
                    None
                }
            } else if near("dayoff-word") && low <= 7.0 {
                (has("per-week") || case.has("dayoff-week", clause)).then_some(About::DaysOffWeek)
            } else if case.has("days-word", &after) && has("per-week") && low <= 7.0 {
                Some(About::WorkDaysWeek)
            } else if case.has("contract-word", &whole) && case.has("months-word", &after) {
                Some(About::ContractMonths)
            } else if case.has("contract-word", &whole) && case.has("years-word", &after) {
                low *= 12.0;
                high *= 12.0;
                Some(About::ContractMonths)
            } else if near("places-word")
                && (near("vacancy-word") || case.has("hiring", &whole))
                && !case.has("staff-size", &whole)
            {
                // People are places only where somebody is looked for.
                Some(About::Places)
            } else {
                None
            }
        } else if case.has("housing-word", clause)
            || (case.has("housing-word", &whole) && !has("pay-word") && period() != "hour")
        {
            Some(About::Housing)
        } else if case.has("other-sum", clause) {
            None
        } else if has("pay-word") || case.has("pay-word", &whole) || period() == "hour" {
            Some(About::Pay(period()))
        } else {
            None
        };
        if let Some(about) = about {
            out.push(Statement {
                about,
                low,
                high,
                currency: money,
                net: case.has("net-word", &whole),
                span: span.tokens.start..end,
            });
        }
    }
}

fn is_between(case: &Case<'_>, token: usize) -> bool {
    let one = &case.doc.tokens[token];
    matches!(
        one.plain.as_str(),
        "-" | "~"
            | "〜"
            | "to"
            | "до"
            | "dan"
            | "ile"
            | "から"
            | "か"
            | "ら"
            | "円"
            | "万"
            | "yen"
            | "иен"
            | "иены"
            | "iyenadan"
            | "and"
            | "по"
    )
}

/// The currency beside a number.
fn money(case: &Case<'_>, around: &Range<usize>) -> &'static str {
    around
        .clone()
        .map(|at| {
            let token = &case.doc.tokens[at];
            let text = if token.uzbek.is_empty() {
                token.plain.as_str()
            } else {
                token.uzbek.as_str()
            };
            let stems = [
                ("иен", "JPY"),
                ("йен", "JPY"),
                ("iyena", "JPY"),
                ("iena", "JPY"),
                ("yen", "JPY"),
                ("円", "JPY"),
                ("¥", "JPY"),
                ("jpy", "JPY"),
                ("lira", "TRY"),
                ("лир", "TRY"),
                ("₺", "TRY"),
                ("som", "UZS"),
                ("сум", "UZS"),
                ("soum", "UZS"),
                ("dollar", "USD"),
                ("долл", "USD"),
                ("dolar", "USD"),
                ("usd", "USD"),
                ("$", "USD"),
                ("€", "EUR"),
                ("evro", "EUR"),
                ("евро", "EUR"),
                ("euro", "EUR"),
                ("avro", "EUR"),
                ("ドル", "USD"),
            ];
            if matches!(token.plain.as_str(), "tl" | "try") {
                return "TRY";
            }
            stems
                .iter()
                .find(|(stem, _)| token.plain.starts_with(stem) || text.starts_with(stem))
                .map_or_else(
                    || {
                        if token.plain == "ド" {
                            "USD"
                        } else {
                            currency(&token.plain)
                        }
                    },
                    |(_, code)| *code,
                )
        })
        .find(|code| !code.is_empty())
        .unwrap_or("")
}
