//! `koprik name`: what the name guard says of two spellings, for the staff and for tests.

use std::io::{BufRead as _, Write as _};

use app::i18n::Locale;
use app::names::wording;
use app::writing::name_guard::{Reason, compare};

/// Compares one pair, or each line of standard input (two spellings with a tab between).
///
/// # Errors
/// One sentence, when the language is not known or the input is no text.
pub fn run(pair: Option<(String, String)>, lang: &str) -> Result<(), String> {
    let locale = Locale::from_code(lang)
        .ok_or_else(|| format!("--lang: “{lang}” is none of uz, uz-Cyrl, ru, ja, tr, en"))?;
    let mut out = std::io::stdout().lock();
    let failed = |error: std::io::Error| error.to_string();
    if let Some((one, other)) = pair {
        return out
            .write_all(told(locale, &one, &other).as_bytes())
            .map_err(failed);
    }
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| format!("standard input is not UTF-8 text: {error}"))?;
        let (one, other) = line.split_once('\t').unwrap_or((&line, ""));
        writeln!(out, "{}", in_short(one, other)).map_err(failed)?;
    }
    Ok(())
}

/// The verdict, both spellings with the letters that differ in brackets, and why.
fn told(locale: Locale, one: &str, other: &str) -> String {
    let found = compare(one, other);
    let mut lines = vec![
        format!(
            "{}: {}",
            found.verdict.code(),
            wording::verdict_word(locale, found.verdict)
        ),
        format!(
            "{} / {}",
            wording::bracketed(&found, one, true),
            wording::bracketed(&found, other, false)
        ),
    ];
    lines.extend(wording::reasons(locale, &found));
    lines.join("\n") + "\n"
}

/// The same in one line for programs: verdict, spellings with brackets, codes of the reasons.
fn in_short(one: &str, other: &str) -> String {
    let found = compare(one, other);
    let codes: Vec<&str> = found.reasons().into_iter().map(Reason::code).collect();
    [
        found.verdict.code(),
        &wording::bracketed(&found, one, true),
        &wording::bracketed(&found, other, false),
        &codes.join(","),
    ]
    .join("\t")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_says_the_verdict_the_letters_and_why() {
        let told = told(Locale::Ru, "Qodir", "Kodir");
        assert!(told.starts_with("unclear: Возможно"), "{told}");
        assert!(told.contains("[Q]odir / [K]odir"), "{told}");
        assert!(told.contains("q, k"), "{told}");
        assert_eq!(
            in_short("Nodir", "Nodira"),
            "different\tNodir[]\tNodir[a]\tending"
        );
    }
}
