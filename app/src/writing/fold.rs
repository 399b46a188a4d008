//! Folding for search: the same tokens whatever script, case or signs a word was typed in.

use super::digits::to_ascii;
use super::latin::is_cyrillic;
use super::uzbek::is_apostrophe;

/// The language of a text, as far as folding cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    Uz,
    Ru,
    Ja,
    Tr,
    En,
}

/// One text folded for comparing: small letters, no marks, Uzbek and Russian Cyrillic as Latin, kana as hiragana.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in to_ascii(text).chars() {
        if is_apostrophe(c) {
            continue;
        }
        match c {
            'İ' | 'I' | 'ı' => out.push('i'),
            _ => c.to_lowercase().for_each(|c| fold_letter(c, &mut out)),
        }
    }
    // Digraphs that people swap or simplify.
    for (from, to) in [("kh", "h"), ("ts", "s"), ("ye", "e"), ("dj", "j")] {
        if out.contains(from) {
            out = out.replace(from, to);
        }
    }
    out
}

fn fold_letter(c: char, out: &mut String) {
    let plain = match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' => "a",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'î' | 'ï' | 'ì' => "i",
        'ö' | 'ó' | 'ô' | 'ò' | 'õ' | 'ў' | 'о' => "o",
        'ü' | 'ú' | 'û' | 'ù' | 'у' => "u",
        'ğ' | 'ғ' | 'г' => "g",
        'ş' | 'ș' | 'ш' | 'щ' => "sh",
        'ç' | 'ч' => "ch",
        'ñ' | 'н' => "n",
        'x' | 'х' | 'ҳ' => "h",
        'q' | 'қ' | 'к' => "k",
        'а' => "a",
        'б' => "b",
        'в' | 'w' => "v",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' => "i",
        'й' => "y",
        'л' => "l",
        'м' => "m",
        'п' => "p",
        'р' => "r",
        'с' | 'ц' => "s",
        'т' => "t",
        'ф' => "f",
        'ъ' | 'ь' | '\u{300}'..='\u{36f}' => "",
        'ю' => "yu",
        'я' => "ya",
        '\u{30a1}'..='\u{30f6}' => {
            out.extend(char::from_u32(u32::from(c) - 0x60));
            return;
        }
        _ => {
            out.push(c);
            return;
        }
    };
    out.push_str(plain);
}

/// The tokens of a text, in order, each once: words of alphabets, pairs of neighbours in Japanese.
pub fn tokens(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut add = |token: String| {
        if !token.is_empty() && !out.contains(&token) {
            out.push(token);
        }
    };
    for word in words(text) {
        if word.chars().any(is_japanese) {
            let folded: Vec<char> = fold(&word).chars().collect();
            if folded.len() == 1 {
                add(folded.iter().collect());
            }
            folded
                .windows(2)
                .for_each(|pair| add(pair.iter().collect()));
        } else {
            add(fold(&word));
            // In Russian ё is mostly written as е; in Uzbek it is yo. Both are found.
            if word.contains(['ё', 'Ё']) && word.chars().any(is_cyrillic) {
                add(fold(&word.replace(['ё', 'Ё'], "е")));
            }
        }
    }
    out
}

/// Runs of letters and figures; Japanese and other letters are different runs.
fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in to_ascii(text).chars() {
        let belongs = c.is_alphanumeric() || is_apostrophe(c) || matches!(c, '\u{300}'..='\u{36f}');
        let turns = word
            .chars()
            .last()
            .is_some_and(|last| is_japanese(last) != is_japanese(c));
        if !belongs || turns {
            out.push(std::mem::take(&mut word));
        }
        if belongs {
            word.push(c);
        }
    }
    out.push(word);
    out.retain(|word| !word.is_empty());
    out
}

const fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '々')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_scripts_of_uzbek_give_the_same_tokens() {
        assert_eq!(
            tokens("Oʻquv markazi, qurilish"),
            tokens("Ўқув маркази, қурилиш")
        );
        assert_eq!(tokens("O'QUV"), tokens("oquv"));
    }

    #[test]
    fn turkish_capitals_and_russian_yo_are_found() {
        assert_eq!(tokens("İNŞAAT IŞIK"), ["inshaat", "ishik"]);
        assert!(tokens("жильё").contains(&fold("жилье")));
    }

    #[test]
    fn japanese_is_cut_into_pairs() {
        assert_eq!(tokens("建設業 ビル"), ["建設", "設業", "びる"]);
    }
}
