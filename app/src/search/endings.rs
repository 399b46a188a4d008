//! Endings of Uzbek, Turkish and Russian (and the plural of English) as they look after folding: a word and its forms are one token.

/// The least letters that stay when an ending goes.
const STEM: usize = 4;
/// Endings that nothing else looks like may leave a shorter stem.
const SHORT_STEM: usize = 3;

/// Endings that are taken off again and again, the longest first. All three languages have one list: who types a word does
/// not say in which language, and the words in the index lose the same letters.
const ENDINGS: &[&str] = &[
    // Uzbek: plural, possession, case, chains of them come off one by one.
    "larimiz", "laringiz", "gacha", "dagi", "imiz", "ingiz", "ning", "nin", "nun", "lari", "leri",
    "lar", "ler", "niki", "ligi", "lik", "luk", "dan", "den", "tan", "ten", "ga", "ka", "ni", "nu",
    "da", "de", "ta", "te", "ing", "im", "um", "si", "su",
    // Russian: cases of nouns and adjectives.
    "ogo", "ego", "omu", "emu", "imi", "ami", "yami", "iyami", "iyam", "iyah", "iem", "ami", "aya",
    "oye", "oe", "ee", "ie", "ye", "iy", "oy", "ey", "uyu", "yuyu", "uyu", "ov", "ev", "om", "em",
    "am", "yam", "ah", "yah", "ih", "oyu", "eyu", "iya", "iyu", "ii", "ya", "yu", "ye", "yi", "in",
    "un", // English.
    "es", "s", // The vowels that end a word in any of them.
    "a", "e", "i", "o", "u", "y", // Turkish: a consonant before the ending.
    "yla", "yle", "lu", "li", "siz", "suz",
];

/// The word without its endings, taken off in two ways: the longest ending first, as `-ga` of Uzbek asks (not `-a`), and the
/// shortest first, as `-a` of Russian asks where the word itself ends in `-g` or `-k`. One of the two is the same for every
/// form of a word.
pub fn stems(word: &str) -> [&str; 2] {
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return [word, word];
    }
    [cut(word, true), cut(word, false)]
}

fn cut(word: &str, is_longest: bool) -> &str {
    let mut left = word;
    loop {
        let rests = ENDINGS.iter().filter_map(|ending| {
            let least = if ending.len() > 2 { SHORT_STEM } else { STEM };
            left.strip_suffix(ending).filter(|rest| rest.len() >= least)
        });
        let rest = if is_longest {
            rests.min_by_key(|rest| rest.len())
        } else {
            rests.max_by_key(|rest| rest.len())
        };
        match rest {
            Some(rest) => left = rest,
            None => return left,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::writing::fold::fold;

    /// The forms of one word, the word itself first: each has a stem of the word.
    fn one(forms: &str) {
        let forms: Vec<String> = forms.split(' ').map(fold).collect();
        let word = stems(&forms[0]);
        for form in &forms {
            let own = stems(form);
            assert!(
                own.iter().any(|stem| word.contains(stem)),
                "{form}: {own:?}, {word:?}"
            );
        }
    }

    #[test]
    fn forms_of_uzbek_words_are_one_word() {
        one(
            "payvandchi payvandchilar payvandchiga payvandchining payvandchilarga payvandchilik payvandchidan пайвандчилар",
        );
        one("oshpaz oshpazlar oshpazni oshpazlarning oshpazga oshpazlik ошпазлар");
        one("hamshira hamshiralar hamshiraga hamshiraning");
        one("haydovchi haydovchilar haydovchilik haydovchilarni");
        one("quruvchi quruvchilar quruvchilarga");
        one("tikuvchi tikuvchilik tikuvchilar");
    }

    #[test]
    fn forms_of_russian_words_are_one_word() {
        one("сварщик сварщика сварщику сварщиком сварщики сварщиков сварщикам сварщиками");
        one("повар повара повару поваром повара поваров");
        one("медсестра медсестры медсестру медсестрой медсестре медсестрами");
        one("водитель водителя водителю водителем водители водителей");
        one("сиделка сиделки сиделку сиделкой");
        one("рабочий рабочего рабочему рабочие рабочих");
        one("швея швеи швею швеёй");
        one("строитель строителя строителей строителям");
    }

    #[test]
    fn forms_of_turkish_words_are_one_word() {
        one("kaynakçı kaynakçılar kaynakçılık kaynakçının kaynakçıya");
        one("garson garsonlar garsonun garsonluk garsonda");
        one("şoför şoförler şoförü şoföre");
        one("hemşire hemşireler hemşirelik hemşirenin");
    }

    #[test]
    fn what_is_no_word_of_letters_keeps_everything() {
        assert_eq!(stems("7212"), ["7212"; 2]);
        assert_eq!(stems("溶接"), ["溶接"; 2]);
        assert_eq!(stems("ish"), ["ish"; 2]);
    }

    #[test]
    fn different_occupations_keep_different_stems() {
        let words = "payvandchi oshpaz hamshira haydovchi quruvchi tikuvchi svarshik povar medsestra voditel kaynakchi garson \
                     ashchi duvarchi farrosh bogbon choyhonachi elektrik santehnik shofyor dehqon baliqchi";
        let mut found: Vec<&str> = words
            .split_whitespace()
            .map(|word| stems(word)[0])
            .collect();
        let count = found.len();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.len(), count);
    }
}
