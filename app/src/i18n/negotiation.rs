//! Which written form a reader wants: by cookie, then by `Accept-Language` with its q-values, then Uzbek.

use super::Locale;

/// The best form for a request that does not name one in its address.
pub fn best_for(cookie: Option<&str>, accept_language: Option<&str>) -> Locale {
    cookie
        .and_then(Locale::from_code)
        .or_else(|| accept_language.and_then(from_header))
        .unwrap_or(Locale::Uz)
}

/// The form with the highest q-value; among equals the one named first; `q=0` means “not this one”.
fn from_header(header: &str) -> Option<Locale> {
    let mut best: Option<(f32, Locale)> = None;
    for part in header.split(',').take(32) {
        let mut pieces = part.split(';');
        let tag = pieces.next().unwrap_or_default().trim();
        let quality = pieces
            .find_map(|piece| piece.trim().strip_prefix("q="))
            .map_or(Some(1.0), |q| q.trim().parse::<f32>().ok())
            .filter(|q| (0.0..=1.0).contains(q))
            .unwrap_or(0.0);
        let Some(locale) = from_tag(tag) else {
            continue;
        };
        if quality > 0.0 && best.is_none_or(|(highest, _)| quality > highest) {
            best = Some((quality, locale));
        }
    }
    best.map(|(_, locale)| locale)
}

fn from_tag(tag: &str) -> Option<Locale> {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next()?.to_ascii_lowercase();
    match language.as_str() {
        "uz" => {
            let cyrillic = subtags.any(|subtag| subtag.eq_ignore_ascii_case("cyrl"));
            Some(if cyrillic { Locale::UzCyrl } else { Locale::Uz })
        }
        "ru" => Some(Locale::Ru),
        "ja" => Some(Locale::Ja),
        "tr" => Some(Locale::Tr),
        "en" => Some(Locale::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_wins_over_the_header() {
        assert_eq!(best_for(Some("ja"), Some("ru")), Locale::Ja);
    }

    #[test]
    fn the_highest_q_value_wins_and_zero_is_a_refusal() {
        assert_eq!(best_for(None, Some("de, ru;q=0.8, ja;q=0.9")), Locale::Ja);
        assert_eq!(best_for(None, Some("ru;q=0, tr;q=0.1")), Locale::Tr);
        assert_eq!(best_for(None, Some("en;q=0.5,ru;q=0.5")), Locale::En);
    }

    #[test]
    fn the_script_of_uzbek_is_heard_and_the_default_is_uzbek() {
        assert_eq!(best_for(None, Some("uz-Cyrl-UZ")), Locale::UzCyrl);
        assert_eq!(best_for(Some("nonsense"), Some("fr,de;q=x")), Locale::Uz);
        assert_eq!(best_for(None, None), Locale::Uz);
    }
}
