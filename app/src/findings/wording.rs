//! Findings in the reader's words: what it is, why it matters, what to change.

use super::{Finding, Rule, Severity};
use crate::i18n::Locale;
use crate::t;

fn value<'a>(finding: &'a Finding, name: &str) -> &'a str {
    finding
        .values
        .iter()
        .find(|(key, _)| key == name)
        .map_or("", |(_, value)| value)
}

pub fn severity(locale: Locale, severity: Severity) -> String {
    match severity {
        Severity::Blocks => t!(locale, "finding-severity-blocks"),
        Severity::High => t!(locale, "finding-severity-high"),
        Severity::Medium => t!(locale, "finding-severity-medium"),
        Severity::Hint => t!(locale, "finding-severity-hint"),
    }
}

/// The finding in a few words.
pub fn name(locale: Locale, rule: Rule) -> String {
    match rule {
        Rule::FeeDemand => t!(locale, "finding-fee-demand"),
        Rule::Deposit => t!(locale, "finding-deposit"),
        Rule::PassportKept => t!(locale, "finding-passport-kept"),
        Rule::DiscrSex => t!(locale, "finding-discr-sex"),
        Rule::DiscrAge => t!(locale, "finding-discr-age"),
        Rule::DiscrMarital => t!(locale, "finding-discr-marital"),
        Rule::DiscrReligion => t!(locale, "finding-discr-religion"),
        Rule::DiscrNationality => t!(locale, "finding-discr-nationality"),
        Rule::DiscrLooks => t!(locale, "finding-discr-looks"),
        Rule::ContactOutside => t!(locale, "finding-contact-outside"),
        Rule::PayBelowMinimum => t!(locale, "finding-pay-below-minimum"),
        Rule::ExcessiveHours => t!(locale, "finding-excessive-hours"),
        Rule::NearCopy => t!(locale, "finding-near-copy"),
        Rule::FieldClosed => t!(locale, "finding-field-closed"),
        Rule::TestNonexistent => t!(locale, "finding-test-nonexistent"),
        Rule::TestInsufficient => t!(locale, "finding-test-insufficient"),
        Rule::ThirdPartyData => t!(locale, "finding-third-party-data"),
        Rule::HousingCostMissing => t!(locale, "finding-housing-cost-missing"),
        Rule::TextStructMismatch => t!(locale, "finding-text-struct-mismatch"),
        Rule::PayUnusual => t!(locale, "finding-pay-unusual"),
    }
}

/// Why it is a finding.
pub fn why(locale: Locale, finding: &Finding) -> String {
    let of = |name: &str| value(finding, name).to_owned();
    match finding.rule {
        Rule::FeeDemand => t!(locale, "finding-fee-demand-why"),
        Rule::Deposit => t!(locale, "finding-deposit-why"),
        Rule::PassportKept => t!(locale, "finding-passport-kept-why"),
        Rule::ContactOutside => t!(locale, "finding-contact-outside-why"),
        Rule::PayBelowMinimum => t!(
            locale,
            "finding-pay-below-minimum-why",
            hourly = of("hourly"),
            currency = of("currency"),
            least = of("least")
        ),
        Rule::ExcessiveHours => t!(locale, "finding-excessive-hours-why", limit = of("limit")),
        Rule::NearCopy => t!(locale, "finding-near-copy-why", percent = of("percent")),
        Rule::FieldClosed => t!(locale, "finding-field-closed-why"),
        Rule::TestNonexistent => t!(locale, "finding-test-nonexistent-why"),
        Rule::TestInsufficient => t!(locale, "finding-test-insufficient-why", least = of("least")),
        Rule::ThirdPartyData => t!(locale, "finding-third-party-data-why"),
        Rule::HousingCostMissing => t!(locale, "finding-housing-cost-missing-why"),
        Rule::TextStructMismatch => t!(
            locale,
            "finding-text-struct-mismatch-why",
            value = of("value")
        ),
        Rule::PayUnusual => t!(
            locale,
            "finding-pay-unusual-why",
            usual = of("usual"),
            currency = of("currency")
        ),
        Rule::DiscrSex
        | Rule::DiscrAge
        | Rule::DiscrMarital
        | Rule::DiscrReligion
        | Rule::DiscrNationality
        | Rule::DiscrLooks => t!(locale, "finding-discr-why"),
    }
}

/// What to change.
pub fn change(locale: Locale, rule: Rule) -> String {
    match rule {
        Rule::FeeDemand => t!(locale, "finding-fee-demand-do"),
        Rule::Deposit => t!(locale, "finding-deposit-do"),
        Rule::PassportKept => t!(locale, "finding-passport-kept-do"),
        Rule::ContactOutside => t!(locale, "finding-contact-outside-do"),
        Rule::PayBelowMinimum => t!(locale, "finding-pay-below-minimum-do"),
        Rule::ExcessiveHours => t!(locale, "finding-excessive-hours-do"),
        Rule::NearCopy => t!(locale, "finding-near-copy-do"),
        Rule::FieldClosed => t!(locale, "finding-field-closed-do"),
        Rule::TestNonexistent => t!(locale, "finding-test-nonexistent-do"),
        Rule::TestInsufficient => t!(locale, "finding-test-insufficient-do"),
        Rule::ThirdPartyData => t!(locale, "finding-third-party-data-do"),
        Rule::HousingCostMissing => t!(locale, "finding-housing-cost-missing-do"),
        Rule::TextStructMismatch => t!(locale, "finding-text-struct-mismatch-do"),
        Rule::PayUnusual => t!(locale, "finding-pay-unusual-do"),
        Rule::DiscrSex
        | Rule::DiscrAge
        | Rule::DiscrMarital
        | Rule::DiscrReligion
        | Rule::DiscrNationality
        | Rule::DiscrLooks => t!(locale, "finding-discr-do"),
    }
}

/// That the figure behind it is an example, where it is one.
pub fn note(locale: Locale, finding: &Finding) -> Option<String> {
    finding.example.then(|| t!(locale, "finding-example"))
}
