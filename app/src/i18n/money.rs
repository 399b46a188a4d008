//! Numbers and money as each language writes them; amounts are whole units, as fees and wages are stated.

use std::sync::LazyLock;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::locale;

use super::Locale;

static DECIMAL: LazyLock<Vec<Option<DecimalFormatter>>> = LazyLock::new(|| {
    Locale::ALL
        .into_iter()
        .map(|form| {
            let prefs = match form {
                Locale::Uz => locale!("uz"),
                Locale::UzCyrl => locale!("uz-Cyrl"),
                Locale::Ru => locale!("ru"),
                Locale::Ja => locale!("ja"),
                Locale::Tr => locale!("tr"),
                Locale::En => locale!("en-GB"),
            };
            DecimalFormatter::try_new(
                prefs.into(),
                icu::decimal::options::DecimalFormatterOptions::default(),
            )
            .ok()
        })
        .collect()
});

/// A whole number with the separators of the language: `211 100`, `211,100`, `211.100`.
pub fn count(locale: Locale, value: i64) -> String {
    DECIMAL[locale as usize].as_ref().map_or_else(
        || value.to_string(),
        |formatter| formatter.format(&Decimal::from(value)).to_string(),
    )
}

/// A sum in UZS, JPY, TRY, USD, or in BHM (the base calculation amount of Uzbekistan), with the sign that people know.
///
/// Any other currency is shown by its code. Number and sign stay on one line.
pub fn amount(locale: Locale, value: i64, currency: &str) -> String {
    let number = count(locale, value);
    match (locale, currency) {
        (Locale::En, "USD") => format!("${number}"),
        (Locale::En, "JPY") => format!("¥{number}"),
        (Locale::En | Locale::Tr, "TRY") => format!("₺{number}"),
        (Locale::Tr, "USD") => format!("{number}\u{a0}ABD doları"),
        (Locale::Tr, "JPY") => format!("{number}\u{a0}yen"),
        (Locale::Tr, "UZS") => format!("{number}\u{a0}sum"),
        (Locale::Ja, "JPY") => format!("{number}円"),
        (Locale::Ja, "USD") => format!("{number}米ドル"),
        (Locale::Ja, "TRY") => format!("{number}トルコリラ"),
        (Locale::Ja, "UZS") => format!("{number}スム"),
        (Locale::Uz, "UZS") => format!("{number}\u{a0}soʻm"),
        (Locale::UzCyrl, "UZS") => format!("{number}\u{a0}сўм"),
        (Locale::Ru, "UZS") => format!("{number}\u{a0}сум"),
        (_, "USD") => format!("{number}\u{a0}$"),
        (_, "JPY") => format!("{number}\u{a0}¥"),
        (_, "TRY") => format!("{number}\u{a0}₺"),
        (Locale::UzCyrl, "BHM") => format!("{number}\u{a0}БҲМ"),
        (Locale::Ru, "BHM") => format!("{number}\u{a0}БРВ"),
        (_, code) => format!("{number}\u{a0}{code}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_as_the_language_parts_them() {
        assert_eq!(count(Locale::En, 211_100), "211,100");
        assert_eq!(count(Locale::Tr, 211_100), "211.100");
        assert_eq!(count(Locale::Ja, 211_100), "211,100");
        assert_eq!(count(Locale::Ru, 211_100), "211\u{a0}100");
        assert_eq!(count(Locale::Uz, 211_100), "211\u{a0}100");
    }

    #[test]
    fn a_sum_carries_the_sign_that_its_readers_know() {
        assert_eq!(amount(Locale::Ja, 211_100, "JPY"), "211,100円");
        assert_eq!(amount(Locale::Ru, 375_000, "UZS"), "375\u{a0}000\u{a0}сум");
        assert_eq!(amount(Locale::Uz, 20, "BHM"), "20\u{a0}BHM");
    }
}
