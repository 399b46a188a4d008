//! From text to tokens, the same ones for what is searched and for what is typed: no apostrophes, one script, no endings.

use icu::normalizer::ComposingNormalizerBorrowed;

use super::endings::stems;
use crate::writing::fold::fold;

/// What stands before the tokens of titles, names and terms: they say more than a word somewhere in the description.
pub const STRONG: &str = "_t_";
/// Longer words are cut: nobody types them.
const LONGEST: usize = 40;
/// The most tokens that one text gives.
const MOST: usize = 600;

/// One word as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// The ways in which the word may stand in the index: mostly one.
    Letters(Vec<String>),
    /// A run of Japanese, kana as hiragana, long vowels without their line.
    Japanese(String),
}

/// The words of a text in their order.
pub fn words(text: &str) -> Vec<Word> {
    let mut out = Vec::new();
    let mut run = String::new();
    for c in evened(text).chars() {
        let belongs = c.is_alphanumeric() || is_mark(c);
        let turns = run
            .chars()
            .last()
            .is_some_and(|last| is_japanese(last) != is_japanese(c));
        if !belongs || turns {
            close(&mut run, &mut out);
        }
        if belongs {
            run.push(c);
        }
    }
    close(&mut run, &mut out);
    out
}

fn close(run: &mut String, out: &mut Vec<Word>) {
    let word = std::mem::take(run);
    if word.is_empty() {
        return;
    }
    if word.chars().any(is_japanese) {
        out.push(Word::Japanese(fold(&word).replace('ー', "")));
    } else {
        let word: String = word.chars().take(LONGEST).collect();
        let ways = ways(&word);
        if !ways.is_empty() {
            out.push(Word::Letters(ways));
        }
    }
}

/// Without apostrophes (before the rest, because some of them fall into two signs), in one width, with the names of
/// programming languages as words.
fn evened(text: &str) -> String {
    let text: String = text.chars().filter(|c| !is_apostrophe(*c)).collect();
    let text = ComposingNormalizerBorrowed::new_nfkc()
        .normalize(&text)
        .into_owned();
    let text: String = text.chars().filter(|c| !is_apostrophe(*c)).collect();
    let mut out = text.to_lowercase();
    for (sign, word) in [
        ("c++", "cpp0"),
        ("c#", "csharp0"),
        (".net", " dotnet0"),
        ("1с", "1c"),
    ] {
        if out.contains(sign) {
            out = out.replace(sign, word);
        }
    }
    out
}

/// The ways of one word of an alphabet.
fn ways(word: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut add = |way: String| {
        for stem in stems(&way) {
            if !stem.is_empty() && !out.iter().any(|known| known == stem) {
                out.push(stem.to_owned());
            }
        }
    };
    add(fold(word));
    // In Russian ё is mostly written as е; in Uzbek it is yo. Both are found.
    if word.contains(['ё', 'Ё']) {
        add(fold(&word.replace(['ё', 'Ё'], "е")));
    }
    // ş and ç are sh and ch in Uzbek, and s and c for who types Turkish on any keyboard.
    if word.contains(['ş', 'Ş', 'ș', 'Ș', 'ç', 'Ç']) {
        let plain = word
            .replace(['ş', 'Ş', 'ș', 'Ș'], "s")
            .replace(['ç', 'Ç'], "c");
        add(fold(&plain));
    }
    out
}

/// The tokens of a text, each once: every way of each word, pairs of neighbours in Japanese, single kanji.
pub fn tokens(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in words(text) {
        let found = match word {
            Word::Letters(ways) => ways,
            Word::Japanese(run) => {
                let mut found = pairs(&run);
                found.extend(run.chars().filter(|c| is_han(*c)).map(String::from));
                found
            }
        };
        for token in found {
            if !out.contains(&token) && out.len() < MOST {
                out.push(token);
            }
        }
    }
    out
}

/// The pairs of neighbours in a run of Japanese; kanji and kana are not paired, because particles stand between words.
/// A run of one sign is that sign.
pub fn pairs(run: &str) -> Vec<String> {
    let signs: Vec<char> = run.chars().collect();
    if let [only] = signs[..] {
        return vec![only.to_string()];
    }
    let found: Vec<String> = signs
        .windows(2)
        .filter(|pair| is_han(pair[0]) == is_han(pair[1]))
        .map(|pair| pair.iter().collect())
        .collect();
    if found.is_empty() {
        // 塗り: a kanji and its ending.
        signs
            .into_iter()
            .filter(|sign| is_han(*sign))
            .map(String::from)
            .collect()
    } else {
        found
    }
}

/// Any sign that people type for ʻ and ʼ.
const fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '´'
            | '\u{2b0}'
            | '\u{2b9}'
            | '\u{2bb}'
            | '\u{2bc}'
            | '\u{2018}'
            | '\u{2019}'
            | '\u{201b}'
            | '\u{2032}'
            | '\u{55a}'
            | '\u{ff07}'
    )
}

const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Kanji, without kana.
pub const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '々')
}

pub const fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}') || is_han(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_apostrophe_and_both_scripts_give_the_same_tokens() {
        let one = tokens("oʻqituvchi maʼno");
        for typed in [
            "o'qituvchi ma'no",
            "o‘qituvchi ma‘no",
            "o’qituvchi ma’no",
            "o`qituvchi ma`no",
            "o´qituvchi ma´no",
            "oʼqituvchi maʻno",
            "O＇QITUVCHI MA＇NO",
            "ўқитувчи маъно",
            "ЎҚИТУВЧИ МАЪНО",
            "ｏʻｑｉｔｕｖｃｈｉ maʼno",
        ] {
            assert_eq!(tokens(typed), one, "{typed}");
        }
    }

    #[test]
    fn turkish_letters_are_found_from_any_keyboard() {
        assert_eq!(tokens("IĞDIR"), tokens("iğdır"));
        assert_eq!(tokens("IĞDIR"), tokens("igdir"));
        assert_eq!(tokens("İSTANBUL"), tokens("istanbul"));
        let both = tokens("kaynakçı");
        assert!(both.contains(&tokens("kaynakci")[0]), "{both:?}");
        assert!(both.contains(&tokens("kaynakchi")[0]), "{both:?}");
    }

    #[test]
    fn russian_yo_is_found_with_and_without_its_dots() {
        for (with, without) in [("жильё", "жилье"), ("ёлка", "елка"), ("шофёр", "шофер")]
        {
            let both = tokens(with);
            assert!(both.contains(&tokens(without)[0]), "{with}: {both:?}");
        }
    }

    #[test]
    fn japanese_is_one_in_any_width_and_kana() {
        assert_eq!(tokens("ソフトウェア"), tokens("そふとうぇあ"));
        assert_eq!(tokens("ソフトウェア"), tokens("ｿﾌﾄｳｪｱ"));
        assert_eq!(tokens("ガラス"), tokens("ｶﾞﾗｽ"));
        assert_eq!(tokens("コンピューター"), tokens("コンピュータ"));
        assert_eq!(
            tokens("溶接の仕事"),
            ["溶接", "仕事", "溶", "接", "仕", "事"]
        );
        assert_eq!(tokens("畑"), ["畑"]);
    }

    #[test]
    fn names_of_programming_languages_stay_whole() {
        assert_eq!(tokens("C++"), ["cpp0"]);
        assert_eq!(tokens("C# va .NET"), ["csharp0", "va", "dotnet0"]);
        assert_eq!(tokens("1С"), tokens("1C"));
    }
}
