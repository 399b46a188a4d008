//! Texts as telephones take them: which alphabet a text needs, how many messages it becomes, and signs that make it dearer.

/// The alphabet of GSM 03.38; these signs take one place.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// These take two.
const GSM_TWO: &str = "\u{c}^{}\\[~]|€";

/// How many places a sign takes in the alphabet of GSM, if it is in it.
fn gsm_places(sign: char) -> Option<usize> {
    if GSM.contains(sign) {
        Some(1)
    } else if GSM_TWO.contains(sign) {
        Some(2)
    } else {
        None
    }
}

/// How many messages a telephone network makes of a text: 160 signs of GSM or 70 of UCS-2 in one, 153 or 67 in each of several.
pub fn parts(text: &str) -> u32 {
    let gsm: Option<Vec<usize>> = text.chars().map(gsm_places).collect();
    if let Some(places) = gsm {
        return count(&places, 160, 153);
    }
    let places: Vec<usize> = text.chars().map(char::len_utf16).collect();
    count(&places, 70, 67)
}

/// A sign of two places is never cut.
fn count(places: &[usize], alone: usize, together: usize) -> u32 {
    if places.iter().sum::<usize>() <= alone {
        return 1;
    }
    let (mut parts, mut used) = (1, 0);
    for place in places {
        if used + place > together {
            parts += 1;
            used = 0;
        }
        used += place;
    }
    parts
}

/// The text with the marks of a typewriter (`oʻ` becomes `o'`), if it then needs the alphabet of GSM only and so less than half
/// the messages; else the text as it is. No word is left out.
pub fn thrifty(text: &str) -> String {
    let plain: String = text.chars().map(plain_mark).collect();
    let plain = plain.replace('…', "...");
    if plain.chars().all(|sign| gsm_places(sign).is_some()) {
        plain
    } else {
        text.to_owned()
    }
}

const fn plain_mark(sign: char) -> char {
    match sign {
        '\u{2bb}' | '\u{2bc}' | '\u{2018}' | '\u{2019}' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '–' | '—' | '\u{2011}' => '-',
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_gsm_has_160_signs_in_one_and_153_in_each_of_several() {
        for (length, wanted) in [(0, 1), (1, 1), (160, 1), (161, 2), (306, 2), (307, 3)] {
            assert_eq!(parts(&"a".repeat(length)), wanted, "{length}");
        }
    }

    #[test]
    fn a_text_with_one_other_letter_has_70_and_67() {
        for (length, wanted) in [(1, 1), (70, 1), (71, 2), (134, 2), (135, 3)] {
            assert_eq!(parts(&"ш".repeat(length)), wanted, "{length}");
        }
        assert_eq!(parts(&format!("{}橋", "a".repeat(70))), 2);
    }

    #[test]
    fn signs_of_two_places_count_as_two_and_are_not_cut() {
        assert_eq!(parts(&"€".repeat(80)), 1);
        assert_eq!(parts(&format!("{}€", "a".repeat(159))), 2);
        // 152 and a sign of two: the sign goes to the second part whole, which then holds 153 exactly.
        let text = format!("{}€{}", "a".repeat(152), "a".repeat(151));
        assert_eq!(parts(&text), 2);
        assert_eq!(parts(&format!("{text}a")), 3);
        assert_eq!(parts(&"🌉".repeat(35)), 1);
        assert_eq!(parts(&"🌉".repeat(36)), 2);
        // 33 pairs are 66 places: a half of the next does not go into the 67th.
        assert_eq!(parts(&"🌉".repeat(67)), 3);
    }

    #[test]
    fn uzbek_marks_become_those_of_a_typewriter_when_that_is_enough() {
        assert_eq!(
            thrifty("Koʻprik kodingiz: 123456"),
            "Ko'prik kodingiz: 123456"
        );
        assert_eq!(thrifty("Maʼlumot “yoʻq”…"), "Ma'lumot \"yo'q\"...");
        assert_eq!(thrifty("Koʻprik：確認コード"), "Koʻprik：確認コード");
        assert_eq!(thrifty("Код Koʻprik: 1"), "Код Koʻprik: 1");
        assert_eq!(thrifty("Koʻprik: başvuru"), "Koʻprik: başvuru");
    }
}
