//! What lists are filtered by, as tokens of the same index: one token for each filter, so that a filter costs what a word costs.

use crate::forms::Fields;
use crate::vacancies::net::monthly;
use crate::vacancies::terms::Terms;
use crate::writing::date::Day;

/// The name of the words in the address.
pub const WORDS: &str = "q";

/// A filter by its name in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Facet {
    Programme,
    Field,
    Sector,
    Occupation,
    Country,
    Region,
    Pay,
    Language,
    Housing,
    Start,
    Experience,
}

impl Facet {
    pub const ALL: [Self; 11] = [
        Self::Country,
        Self::Region,
        Self::Sector,
        Self::Occupation,
        Self::Programme,
        Self::Field,
        Self::Pay,
        Self::Language,
        Self::Housing,
        Self::Start,
        Self::Experience,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Field => "field",
            Self::Sector => "sector",
            Self::Occupation => "occupation",
            Self::Country => "to",
            Self::Region => "region",
            Self::Pay => "pay",
            Self::Language => "language",
            Self::Housing => "housing",
            Self::Start => "start",
            Self::Experience => "experience",
        }
    }

    const fn mark(self) -> &'static str {
        match self {
            Self::Programme => "p",
            Self::Field => "f",
            Self::Sector => "s",
            Self::Occupation => "o",
            Self::Country => "c",
            Self::Region => "r",
            Self::Pay => "y",
            Self::Language => "l",
            Self::Housing => "h",
            Self::Start => "m",
            Self::Experience => "x",
        }
    }

    /// The token of one value; `jp-14` is `_r_jp_14`.
    pub fn token(self, value: &str) -> String {
        let value: String = value
            .chars()
            .filter_map(|c| match c {
                '-' => Some('_'),
                c if c.is_ascii_alphanumeric() || c == '_' => Some(c.to_ascii_lowercase()),
                _ => None,
            })
            .take(60)
            .collect();
        format!("_{}_{value}", self.mark())
    }
}

/// The token of an occupation, or of the first figures of several.
pub fn occupation(code: &str) -> String {
    Facet::Occupation.token(code)
}

/// The steps of “pay at least”, a month, by currency.
pub const PAY: [(&str, &[i64]); 2] = [
    ("JPY", &[180_000, 200_000, 220_000, 250_000, 300_000]),
    ("TRY", &[30_000, 40_000, 50_000, 60_000]),
];

/// The steps of “language at most”: nothing, and the levels of the Japanese test from below.
pub const LANGUAGE: [&str; 5] = ["none", "n5", "n4", "n3", "n2"];
/// “Housing”: given by the employer, and for nothing.
pub const HOUSING: [&str; 2] = ["given", "free"];
/// “Begins within so many months”.
pub const START: [&str; 3] = ["2", "4", "8"];
/// “No experience”.
pub const EXPERIENCE: [&str; 1] = ["none"];

/// How much of a language a test asks; tests of other kinds ask more than any step.
fn language_rank(test: &str) -> Option<usize> {
    match test {
        "none" => Some(0),
        "jlpt-n5" | "jft-a1" => Some(1),
        "jlpt-n4" | "jft-a2-1" | "jft-a2-2" => Some(2),
        "jlpt-n3" => Some(3),
        "jlpt-n2" => Some(4),
        _ => None,
    }
}

/// All tokens of a vacancy's terms.
pub fn tokens(terms: &Terms) -> Vec<String> {
    let mut out = Vec::new();
    let mut add = |facet: Facet, value: &str| {
        if !value.is_empty() {
            out.push(facet.token(value));
        }
    };
    add(Facet::Programme, &terms.programme);
    add(Facet::Field, &terms.field);
    add(Facet::Sector, &terms.sector);
    for figures in [1, 2, 4] {
        add(
            Facet::Occupation,
            terms.occupation.get(..figures).unwrap_or_default(),
        );
    }
    add(Facet::Country, &terms.country);
    add(Facet::Region, &terms.region);
    if let Some(pay) = &terms.pay
        && let Some(month) = monthly(terms, pay)
    {
        let steps = PAY.iter().filter(|(currency, _)| *currency == pay.currency);
        for step in steps
            .flat_map(|(_, steps)| steps.iter())
            .filter(|step| **step <= month)
        {
            add(Facet::Pay, &format!("{}-{step}", pay.currency));
        }
    }
    if let Some(rank) = language_rank(&terms.language_min) {
        for step in LANGUAGE.iter().skip(rank) {
            add(Facet::Language, step);
        }
    }
    if matches!(
        terms.housing.as_str(),
        "dormitory" | "company-flat" | "host-family"
    ) {
        add(Facet::Housing, "given");
        if terms
            .housing_cost
            .as_ref()
            .is_some_and(|cost| cost.amount == 0)
        {
            add(Facet::Housing, "free");
        }
    }
    if let Some(start) = terms.start {
        add(Facet::Start, &month(start));
    }
    if terms.experience_months == Some(0) {
        add(Facet::Experience, "none");
    }
    out
}

fn month(day: Day) -> String {
    let (year, month, _) = day.parts();
    format!("{year}-{month:02}")
}

/// The months from two before today to some after: what began lately still takes people.
pub fn months(today: Day, after: u32) -> Vec<String> {
    let (year, now, _) = today.parts();
    let now = i64::from(year) * 12 + i64::from(now) - 1;
    (now - 2..=now + i64::from(after))
        .map(|at| format!("{}-{:02}", at.div_euclid(12), at.rem_euclid(12) + 1))
        .collect()
}

/// The values of the filters that are set, in the order of `Facet::ALL`.
pub fn chosen(fields: &Fields) -> Vec<(Facet, String)> {
    Facet::ALL
        .into_iter()
        .map(|facet| (facet, fields.get(facet.name()).trim().to_owned()))
        .filter(|(_, value)| !value.is_empty() && value.len() <= 60)
        .collect()
}

/// The tokens of which a filter asks for one.
pub fn wanted(facet: Facet, value: &str, today: Day) -> Vec<String> {
    if facet == Facet::Start {
        let after = value.parse().unwrap_or(0).min(24);
        months(today, after)
            .iter()
            .map(|month| facet.token(month))
            .collect()
    } else {
        vec![facet.token(value)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vacancies::terms::{Money, Pay, Period};

    #[test]
    fn who_earns_more_is_found_by_every_lower_step() {
        let terms = Terms {
            pay: Some(Pay {
                amount: 230_000,
                currency: "JPY".into(),
                period: Period::Month,
                gross: true,
            }),
            language_min: "jlpt-n4".into(),
            housing: "dormitory".into(),
            housing_cost: Some(Money {
                amount: 0,
                currency: "JPY".into(),
            }),
            occupation: "7212".into(),
            region: "jp-14".into(),
            experience_months: Some(0),
            start: Day::new(2027, 1, 15),
            ..Terms::default()
        };
        let found = tokens(&terms);
        for token in [
            "_y_jpy_220000",
            "_y_jpy_180000",
            "_l_n4",
            "_l_n3",
            "_h_given",
            "_h_free",
            "_o_7",
            "_o_72",
            "_o_7212",
            "_r_jp_14",
            "_x_none",
            "_m_2027_01",
        ] {
            assert!(found.contains(&token.to_owned()), "{token}: {found:?}");
        }
        for token in ["_y_jpy_250000", "_l_n5", "_l_none"] {
            assert!(!found.contains(&token.to_owned()), "{token}");
        }
    }

    #[test]
    fn a_year_has_no_thirteenth_month() {
        let today = Day::new(2026, 11, 24).expect("a day");
        assert_eq!(
            months(today, 2),
            ["2026-09", "2026-10", "2026-11", "2026-12", "2027-01"]
        );
    }

    #[test]
    fn a_value_from_the_address_is_never_more_than_a_token() {
        assert_eq!(
            Facet::Region.token("jp-14' OR \"x\" NEAR"),
            "_r_jp_14orxnear"
        );
    }
}
