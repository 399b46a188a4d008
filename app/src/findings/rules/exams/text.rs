//! Tests and levels in the free text: those that do not exist, and the best of those that do.

use super::levels::{Level, levels};
use crate::findings::rules::{Case, push};
use crate::findings::text::plain_char;
use crate::findings::{Finding, Rule};

/// Levels in the free text, with the family that stands before them in the clause.
pub fn read(case: &Case<'_>, best: &mut [u8; 2], any: &mut bool, found: &mut Vec<Finding>) {
    let doc = case.doc;
    let had = *any;
    for clause in &doc.clauses {
        let (Some(first), Some(last)) =
            (doc.tokens.get(clause.start), doc.tokens.get(clause.end - 1))
        else {
            continue;
        };
        // The same bytes as the source: only ASCII letters change, so that places stay.
        let raw = doc.source[first.start..last.end].to_ascii_lowercase();
        if case.has("not-exist", clause) {
            continue;
        }
        let starts = |names: &[&str]| names.iter().filter_map(|name| raw.find(name)).min();
        let jlpt = starts(&["jlpt", "日本語能力試験", "能力試験"]);
        let jft = starts(&["jft", "国際交流基金", "基礎テスト"]);
        let japanese = jlpt.is_some() || case.has("japanese-language", clause);
        for level in &levels(&raw) {
            let near_jft = jft.is_some_and(|at| is_of(&raw, at, level))
                && jft.is_some_and(|at| {
                    jlpt.is_none_or(|other| other < at || other > level.at.start)
                });
            let near_jlpt = jlpt.is_some_and(|at| {
                at < level.at.start && raw[at..level.at.start].chars().count() <= 16
            });
            let wrong = if near_jft {
                !level.is_jft()
            } else if level.letter == 'n' {
                japanese && !level.is_jlpt()
            } else {
                near_jlpt && !raw[..level.at.start].contains("jft")
            };
            if wrong {
                let start = if near_jft {
                    jft
                } else {
                    jlpt.filter(|at| *at < level.at.start)
                }
                .unwrap_or(level.at.start);
                push(
                    found,
                    Finding::words(
                        Rule::TestNonexistent,
                        &doc.source[first.start + start..first.start + level.at.end],
                    ),
                );
            } else if !had && japanese && level.is_jlpt() {
                *any = true;
                best[0] = best[0].max(6 - u8::try_from(level.number).unwrap_or(5));
            } else if !had && near_jft && level.is_jft() {
                *any = true;
                best[1] = best[1].max(if level.number == 1 { 1 } else { 3 });
            }
        }
        for odd in odd_names(&raw) {
            let words = &doc.source[first.start + odd.start..first.start + odd.end];
            push(found, Finding::words(Rule::TestNonexistent, words));
        }
        if !had && jft.is_some() && levels(&raw).iter().all(|level| !level.is_jft()) {
            (*any, best[1]) = (true, 9);
        }
    }
}

/// Whether a level belongs to the name before it: nothing between them begins another test.
fn is_of(raw: &str, name: usize, level: &Level) -> bool {
    if name >= level.at.start {
        return false;
    }
    let between = &raw[name..level.at.start];
    between.chars().count() <= 30
        && !between.contains(['/', ',', '、', '(', '又'])
        && !between
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| matches!(word, "or" | "или" | "yoki" | "ёки" | "veya"))
        && !["または", "か"].iter().any(|word| between.contains(word))
}

/// Names with the highest number that they have; a number beyond it is no test.
const NUMBERED: [(&str, u32, bool); 19] = [
    ("jlpt", 5, true),
    ("日本語能力試験", 5, true),
    ("nat-test", 5, true),
    ("nat test", 5, true),
    ("topik", 6, true),
    ("ssw", 2, false),
    ("ССw", 2, false),
    ("ССВ", 2, false),
    ("特定技能", 2, false),
    ("tokutei ginou", 2, false),
    ("tokutei gino", 2, false),
    ("токутэй гино", 2, false),
    ("токутей гино", 2, false),
    ("токутей гину", 2, false),
    ("tömer", 2, true),
    ("tÖmer", 2, true),
    ("cefr", 2, true),
    ("torfl", 4, true),
    ("yös", 2, true),
];

/// Words for a level, a grade, an examination, small.
const GRADES: [&str; 24] = [
    "号",
    "級",
    "レベル",
    "level",
    "grade",
    "lvl",
    "уров",
    "степен",
    "ступен",
    "daraja",
    "даража",
    "bosqich",
    "seviye",
    "düzey",
    "kademe",
    "kur",
    "test",
    "exam",
    "экзам",
    "imtihon",
    "имтиҳон",
    "sınav",
    "試験",
    "q",
];

/// Six and more in words, as the test with five levels has none.
const BEYOND: [&str; 16] = [
    "six",
    "seven",
    "eight",
    "nine",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "altı",
    "yedi",
    "sekiz",
    "olti",
    "yetti",
    "sakkiz",
    "六",
    "七",
];

/// Made-up members of families that exist: `JLPT level 7`, `SSW-4`, `JFT-Advanced`. Bytes of the text.
pub fn odd_names(raw: &str) -> Vec<std::ops::Range<usize>> {
    let mut out = Vec::new();
    for (name, most, always) in NUMBERED {
        for (at, _) in raw.match_indices(name) {
            let after = at + name.len();
            let rest: String = raw[after..].chars().take(24).collect();
            if always && !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let small = rest.to_lowercase();
                let words: Vec<&str> = small
                    .split(|c: char| !c.is_alphanumeric())
                    .filter(|word| !word.is_empty())
                    .take(3)
                    .collect();
                let graded = words
                    .iter()
                    .any(|word| GRADES.iter().any(|grade| word.contains(grade)));
                let beyond = words
                    .iter()
                    .any(|word| most == 5 && BEYOND.iter().any(|one| word.starts_with(one)));
                if graded && beyond {
                    out.push(at..after);
                    continue;
                }
            }
            let Some(digit) =
                rest.find(|c: char| plain_char(c).is_some_and(|c| c.is_ascii_digit()))
            else {
                let roman = rest.trim_start_matches([' ', '-', '(', '（']);
                if !always && ["iii", "iv"].iter().any(|one| roman.starts_with(one)) {
                    out.push(at..after);
                }
                continue;
            };
            let number: String = rest[digit..]
                .chars()
                .filter_map(plain_char)
                .take_while(char::is_ascii_digit)
                .collect();
            let width: usize = rest[digit..]
                .chars()
                .take_while(|c| plain_char(*c).is_some_and(|c| c.is_ascii_digit()))
                .map(char::len_utf8)
                .sum();
            let value: u32 = number.parse().unwrap_or(1);
            let between = rest[..digit].to_lowercase();
            let follows: String = rest[digit + width..]
                .trim_start_matches(['.', '-', ' ', ')', '）'])
                .to_lowercase();
            // Letters of levels (N4, A2) are read elsewhere, but for those that go on past the last one: C3.
            let lettered = between.ends_with(['n', 'н', 'Н', 'a', 'b', 'c', 'а', 'в', 'с']);
            let graded = GRADES
                .iter()
                .any(|word| between.contains(word) || follows.starts_with(word));
            let bare = between.chars().all(|c| matches!(c, '-' | '(' | '（' | ' '));
            let ends = follows.is_empty() || follows.starts_with([',', '.', '。', '、', ';', '\n']);
            let joined = between == "-" || between == "(";
            let is_level = match (name, lettered) {
                ("tömer" | "tÖmer" | "cefr" | "torfl", lettered) => lettered,
                ("jlpt" | "日本語能力試験", true) => false,
                ("jlpt", false) if bare && number.len() == 1 => {
                    !follows.starts_with(['月', '日', '回', '年', '点'])
                }
                _ => graded || (bare && (ends || joined)),
            };
            let cut = between.contains([',', '、', ';', '/', '。', '.']) || number.len() > 2;
            if is_level && !cut && (value > most || value == 0) {
                out.push(at..after + digit + width);
            }
        }
    }
    for (at, _) in raw.match_indices("jft") {
        let rest = raw[at + 3..].trim_start_matches([' ', '-', '_', '‐', '–']);
        let word: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
        let made_up = [
            "adv", "inter", "pro", "plus", "master", "premium", "stand", "high", "business",
            "elem", "expert", "super", "upper", "gold", "special", "extra", "second", "senior",
            "max",
        ];
        if made_up.iter().any(|start| word.starts_with(start)) && word != "problem" {
            let gap = raw.len() - at - 3 - rest.len();
            out.push(at..at + 3 + gap + word.len());
        }
    }
    out
}
