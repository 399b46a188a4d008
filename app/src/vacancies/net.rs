//! What is left of the pay each month: only from what the vacancy says, and only when it says enough.

use super::terms::{Pay, Period, Terms};

/// One line between the pay and what is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    Housing(i64),
    /// A deduction by its kind.
    Deduction(String, i64),
}

impl Line {
    pub const fn amount(&self) -> i64 {
        match self {
            Self::Housing(amount) | Self::Deduction(_, amount) => *amount,
        }
    }
}

/// A month in whole units of one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Net {
    /// Pay of a month without overtime.
    pub pay: i64,
    pub currency: String,
    /// The pay is not stated for a month: it was computed from hours, days or a year.
    pub is_computed: bool,
    pub lines: Vec<Line>,
    pub left: i64,
}

/// What is stated as taxes or insurance is inside a pay that is stated after them.
const IN_NET_PAY: [&str; 3] = ["tax", "social-insurance", "employment-insurance"];

/// Nothing when pay, deductions or the cost of housing are not said, when currencies differ, or when hours are missing.
pub fn net(terms: &Terms) -> Option<Net> {
    let pay = terms.pay.as_ref()?;
    let month = monthly(terms, pay)?;
    let mut lines = Vec::new();
    // Who looks for a flat does not know yet what it costs.
    let housing = terms.housing_cost.as_ref()?;
    if housing.amount > 0 {
        if housing.currency != pay.currency {
            return None;
        }
        lines.push(Line::Housing(housing.amount));
    }
    for deduction in terms.deductions.as_ref()? {
        if !pay.gross && IN_NET_PAY.contains(&deduction.kind.as_str()) {
            continue;
        }
        if deduction.currency != pay.currency {
            return None;
        }
        lines.push(Line::Deduction(deduction.kind.clone(), deduction.amount));
    }
    let off = lines
        .iter()
        .try_fold(0_i64, |sum, line| sum.checked_add(line.amount()))?;
    Some(Net {
        pay: month,
        currency: pay.currency.clone(),
        is_computed: pay.period != Period::Month,
        left: month.checked_sub(off)?,
        lines,
    })
}

/// Pay of a month: a year has 52 weeks and 12 months; rounded down, so that nobody is promised more than there is.
pub fn monthly(terms: &Terms, pay: &Pay) -> Option<i64> {
    let amount = pay.amount;
    match pay.period {
        Period::Month => Some(amount),
        Period::Year => Some(amount / 12),
        Period::Hour => {
            let tenths = i64::from(terms.hours_per_week_tenths?);
            Some(amount.checked_mul(tenths)?.checked_mul(52)? / 120)
        }
        Period::Day => {
            let days = 7_i64.checked_sub(i64::from(terms.days_off_per_week?))?;
            Some(amount.checked_mul(days)?.checked_mul(52)? / 12)
        }
    }
}

/// Units of the other currency for a sum: `rate` is the price of `per` units in it, in hundredths.
pub fn converted(sum: i64, rate_hundredths: i64, per: i64) -> Option<i64> {
    if per <= 0 || rate_hundredths <= 0 {
        return None;
    }
    let exact = i128::from(sum) * i128::from(rate_hundredths) / (100 * i128::from(per));
    let exact = i64::try_from(exact).ok()?;
    // Three figures are as many as a rate of some day deserves.
    let mut step = 1;
    while exact.abs() / step >= 1_000 {
        step *= 10;
    }
    Some(exact / step * step)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vacancies::terms::{Deduction, Money};

    fn yen(amount: i64) -> Money {
        Money {
            amount,
            currency: "JPY".into(),
        }
    }

    fn deduction(kind: &str, amount: i64) -> Deduction {
        Deduction {
            kind: kind.into(),
            amount,
            currency: "JPY".into(),
        }
    }

    fn terms(amount: i64, period: Period) -> Terms {
        Terms {
            pay: Some(Pay {
                amount,
                currency: "JPY".into(),
                period,
                gross: true,
            }),
            housing_cost: Some(yen(25_000)),
            deductions: Some(vec![
                deduction("social-insurance", 36_500),
                deduction("tax", 8_100),
                deduction("utilities", 4_000),
            ]),
            hours_per_week_tenths: Some(400),
            days_off_per_week: Some(2),
            ..Terms::default()
        }
    }

    #[test]
    fn what_is_left_is_pay_less_deductions_and_housing() {
        let net = net(&terms(250_000, Period::Month)).expect("enough is said");
        assert_eq!(net.left, 176_400);
        assert!(!net.is_computed);
        assert_eq!(net.lines.len(), 4);
    }

    #[test]
    fn pay_by_the_hour_counts_fifty_two_weeks_a_year() {
        let net = net(&terms(1_200, Period::Hour)).expect("enough is said");
        assert_eq!(net.pay, 208_000);
        assert!(net.is_computed);
    }

    #[test]
    fn what_is_not_said_is_not_guessed() {
        let whole = terms(250_000, Period::Month);
        let without = |change: fn(&mut Terms)| {
            let mut terms = whole.clone();
            change(&mut terms);
            net(&terms)
        };
        assert_eq!(without(|terms| terms.deductions = None), None);
        assert_eq!(without(|terms| terms.housing_cost = None), None);
        assert_eq!(without(|terms| terms.pay = None), None);
        assert_eq!(
            without(|terms| {
                terms.housing_cost = Some(Money {
                    amount: 100,
                    currency: "USD".into(),
                });
            }),
            None,
            "currencies are not mixed"
        );
    }

    #[test]
    fn taxes_are_not_taken_off_a_pay_that_is_stated_after_them() {
        let mut terms = terms(200_000, Period::Month);
        if let Some(pay) = &mut terms.pay {
            pay.gross = false;
        }
        assert_eq!(net(&terms).map(|net| net.left), Some(171_000));
    }

    #[test]
    fn a_conversion_is_rounded_to_three_figures() {
        assert_eq!(converted(176_400, 8_000, 1), Some(14_100_000));
        assert_eq!(converted(176_400, 0, 1), None);
    }

    proptest! {
        #[test]
        fn no_sum_makes_it_fail_and_the_lines_always_add_up(
            amount in any::<i64>(),
            housing in any::<i64>(),
            off in proptest::collection::vec(any::<i64>(), 0..5),
            period in 0..4_usize,
        ) {
            let mut terms = terms(amount, Period::ALL[period]);
            terms.housing_cost = Some(yen(housing));
            terms.deductions = Some(off.into_iter().map(|amount| deduction("other", amount)).collect());
            if let Some(net) = net(&terms) {
                let off: i128 = net.lines.iter().map(|line| i128::from(line.amount())).sum();
                prop_assert_eq!(i128::from(net.pay) - off, i128::from(net.left));
            }
        }
    }
}
