//! Finding an occupation by the words that people use for it, in any language and script.

use std::sync::LazyLock;

use crate::reference::load;
use crate::writing::cyrillic::to_cyrillic;
use crate::writing::fold;

/// The most that one search shows.
pub const MOST: usize = 12;

/// One unit group and the tokens of its names and of the everyday words for it.
struct Entry {
    code: String,
    names: Vec<String>,
    words: Vec<String>,
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(entries);

fn entries() -> Vec<Entry> {
    let groups = load::file("isco08.csv").unwrap_or_default();
    let mut entries: Vec<Entry> = groups
        .into_iter()
        .map(|group| {
            let of = |lang: &str| group.get(lang).cloned().unwrap_or_default();
            let names = ["en", "uz", "ru", "ja", "tr"].map(of).join(" / ");
            Entry {
                code: of("code"),
                names: fold::tokens(&format!("{names} / {}", to_cyrillic(&of("uz")))),
                words: Vec::new(),
            }
        })
        .collect();
    for record in load::file("occupation_words.csv").unwrap_or_default() {
        let of = |name: &str| record.get(name).map_or("", String::as_str);
        if let Some(entry) = entries.iter_mut().find(|entry| entry.code == of("isco08")) {
            entry.words.extend(fold::tokens(of("word")));
        }
    }
    entries
}

/// The codes of the occupations for these words, the best first; nothing for no words. The code itself is found too.
pub fn find(words: &str) -> Vec<String> {
    let wanted = fold::tokens(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u32, &str)> = ENTRIES
        .iter()
        .filter_map(|entry| score(entry, &wanted).map(|score| (score, entry.code.as_str())))
        .collect();
    found.sort_by_key(|(score, code)| (std::cmp::Reverse(*score), *code));
    found
        .into_iter()
        .take(MOST)
        .map(|(_, code)| code.to_owned())
        .collect()
}

/// Every word must be there, be it as a beginning; whole words and words of names count more.
fn score(entry: &Entry, wanted: &[String]) -> Option<u32> {
    wanted.iter().try_fold(0, |sum, word| {
        let begins = |tokens: &[String]| tokens.iter().any(|token| token.starts_with(word));
        let is_one = |tokens: &[String]| tokens.contains(word);
        let points = if entry.code == *word || is_one(&entry.names) {
            4
        } else if is_one(&entry.words) {
            3
        } else if begins(&entry.names) {
            2
        } else if begins(&entry.words) {
            1
        } else {
            return None;
        };
        Some(sum + points)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_welder_is_found_in_every_language_and_script() {
        for words in [
            "welder",
            "payvandchi",
            "пайвандчи",
            "сварщик",
            "溶接工",
            "kaynakçı",
            "7212",
        ] {
            assert!(
                find(words).contains(&"7212".to_owned()),
                "{words}: {:?}",
                find(words)
            );
        }
    }

    #[test]
    fn the_beginning_of_a_word_is_enough_and_no_words_find_nothing() {
        assert!(find("свар").contains(&"7212".to_owned()));
        assert_eq!(find("  "), Vec::<String>::new());
        assert_eq!(find("qwertyuiop"), Vec::<String>::new());
    }

    #[test]
    fn all_unit_groups_can_be_found_by_their_own_names() {
        assert_eq!(ENTRIES.len(), 436);
        for entry in ENTRIES.iter() {
            assert_eq!(find(&entry.code), [entry.code.as_str()]);
        }
    }
}
