//! Numbers in figures and in words, in all languages: `250 000`, `25万`, `12 mln`, `двести пятьдесят тысяч`, `iki yüz elli bin`.

use std::ops::Range;

use super::text::{Kind, Token};

/// A number and the tokens that it is written with.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberSpan {
    pub tokens: Range<usize>,
    pub value: f64,
    /// Written in words, at least in part.
    pub in_words: bool,
}

/// Stems of small numbers: those of Russian, Turkish and English as plain words, those of Uzbek as folded ones.
const SMALL: &[(&str, f64)] = &[
    ("ноль", 0.0),
    ("нол", 0.0),
    ("один", 1.0),
    ("одного", 1.0),
    ("одна", 1.0),
    ("два", 2.0),
    ("две", 2.0),
    ("двух", 2.0),
    ("три", 3.0),
    ("трех", 3.0),
    ("четыре", 4.0),
    ("четырех", 4.0),
    ("пять", 5.0),
    ("пяти", 5.0),
    ("шесть", 6.0),
    ("шести", 6.0),
    ("семь", 7.0),
    ("семи", 7.0),
    ("восемь", 8.0),
    ("восьми", 8.0),
    ("девять", 9.0),
    ("девяти", 9.0),
    ("десять", 10.0),
    ("десяти", 10.0),
    ("одиннадцать", 11.0),
    ("одиннадцати", 11.0),
    ("двенадцать", 12.0),
    ("двенадцати", 12.0),
    ("тринадцать", 13.0),
    ("четырнадцать", 14.0),
    ("пятнадцать", 15.0),
    ("пятнадцати", 15.0),
    ("шестнадцать", 16.0),
    ("семнадцать", 17.0),
    ("восемнадцать", 18.0),
    ("восемнадцати", 18.0),
    ("девятнадцать", 19.0),
    ("двадцать", 20.0),
    ("двадцати", 20.0),
    ("тридцать", 30.0),
    ("тридцати", 30.0),
    ("сорок", 40.0),
    ("сорока", 40.0),
    ("пятьдесят", 50.0),
    ("пятидесяти", 50.0),
    ("шестьдесят", 60.0),
    ("шестидесяти", 60.0),
    ("семьдесят", 70.0),
    ("восемьдесят", 80.0),
    ("девяносто", 90.0),
    ("двести", 200.0),
    ("двухсот", 200.0),
    ("триста", 300.0),
    ("трехсот", 300.0),
    ("четыреста", 400.0),
    ("пятьсот", 500.0),
    ("шестьсот", 600.0),
    ("семьсот", 700.0),
    ("восемьсот", 800.0),
    ("девятьсот", 900.0),
    ("sifir", 0.0),
    ("bir", 1.0),
    ("iki", 2.0),
    ("uc", 3.0),
    ("dort", 4.0),
    ("bes", 5.0),
    ("alti", 6.0),
    ("yedi", 7.0),
    ("sekiz", 8.0),
    ("dokuz", 9.0),
    ("on", 10.0),
    ("yirmi", 20.0),
    ("otuz", 30.0),
    ("kirk", 40.0),
    ("elli", 50.0),
    ("altmis", 60.0),
    ("yetmis", 70.0),
    ("seksen", 80.0),
    ("doksan", 90.0),
    ("zero", 0.0),
    ("one", 1.0),
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("eleven", 11.0),
    ("twelve", 12.0),
    ("thirteen", 13.0),
    ("fourteen", 14.0),
    ("fifteen", 15.0),
    ("sixteen", 16.0),
    ("seventeen", 17.0),
    ("eighteen", 18.0),
    ("nineteen", 19.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("ninety", 90.0),
];
const SMALL_UZ: &[(&str, f64)] = &[
    ("nol", 0.0),
    ("bir", 1.0),
    ("ikki", 2.0),
    ("uch", 3.0),
    ("tort", 4.0),
    ("besh", 5.0),
    ("olti", 6.0),
    ("etti", 7.0),
    ("yetti", 7.0),
    ("sakkiz", 8.0),
    ("tokkiz", 9.0),
    ("on", 10.0),
    ("yigirma", 20.0),
    ("ottiz", 30.0),
    ("kirk", 40.0),
    ("ellik", 50.0),
    ("oltmish", 60.0),
    ("etmish", 70.0),
    ("yetmish", 70.0),
    ("sakson", 80.0),
    ("tokson", 90.0),
];
const HUNDRED: &[&str] = &["сто", "ста", "yuz", "hundred"];
const TIMES: &[(&str, f64)] = &[
    ("тысяч", 1e3),
    ("тыс", 1e3),
    ("миллион", 1e6),
    ("млн", 1e6),
    ("bin", 1e3),
    ("ming", 1e3),
    ("минг", 1e3),
    ("milyon", 1e6),
    ("million", 1e6),
    ("mln", 1e6),
    ("thousand", 1e3),
    ("тыщ", 1e3),
    ("лимон", 1e6),
];
const JA: &str = "〇一二三四五六七八九";

enum Part {
    Small(f64),
    Hundred,
    Times(f64),
    None,
}

fn part(token: &Token) -> Part {
    let (plain, uzbek) = (token.plain.as_str(), token.uzbek.as_str());
    if token.kind != Kind::Word {
        return Part::None;
    }
    if let Some((_, value)) = SMALL_UZ.iter().find(|(word, _)| *word == uzbek) {
        return Part::Small(*value);
    }
    if let Some((_, value)) = SMALL.iter().find(|(word, _)| *word == plain) {
        return Part::Small(*value);
    }
    if HUNDRED.contains(&plain) || uzbek == "yuz" {
        return Part::Hundred;
    }
    for (stem, value) in TIMES {
        let rest = plain
            .strip_prefix(stem)
            .or_else(|| uzbek.strip_prefix(stem));
        if rest.is_some_and(|rest| {
            rest.is_empty() || (stem.chars().count() > 3 && rest.chars().count() <= 3)
        }) {
            return Part::Times(*value);
        }
    }
    if plain == "k" || plain == "к" {
        return Part::Times(1e3);
    }
    Part::None
}

/// Reads `250 000`, `250,000`, `1.5`.
fn figures(text: &str) -> Option<f64> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if digits.len() > 15 {
        return None;
    }
    let tail = text.rsplit(['.', ',']).next().unwrap_or("");
    let has_sign = text.contains(['.', ',']);
    let value = super::figure::read(&digits)?;
    if has_sign && tail.len() < 3 {
        return Some(value / 10_f64.powi(i32::try_from(tail.len()).unwrap_or(0)));
    }
    Some(value)
}

/// All numbers of a text, from left to right.
pub fn spans(source: &str, tokens: &[Token]) -> Vec<NumberSpan> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let found = match tokens[at].kind {
            Kind::Number => from_figures(source, tokens, at),
            Kind::Word => in_words(source, tokens, at),
            Kind::Glyph => in_japanese(tokens, at),
            _ => None,
        };
        match found {
            Some(span) => {
                at = span.tokens.end;
                out.push(span);
            }
            None => at += 1,
        }
    }
    out
}

fn touches(source: &str, tokens: &[Token], left: usize, right: usize) -> bool {
    source
        .get(tokens[left].end..tokens[right].start)
        .is_some_and(|between| {
            between
                .chars()
                .all(|c| c.is_whitespace() || c == '.' || c == '-')
        })
}

fn from_figures(source: &str, tokens: &[Token], at: usize) -> Option<NumberSpan> {
    let mut value = figures(&tokens[at].plain)?;
    let mut end = at + 1;
    let mut in_words = false;
    if tokens.get(end).is_some_and(|next| next.kind == Kind::Glyph) {
        let mut unit = 0.0;
        let mut rest = value;
        while let Some(next) = tokens.get(end) {
            let times = match next.plain.as_str() {
                "万" => 1e4,
                "千" => 1e3,
                "億" => 1e8,
                _ => break,
            };
            unit += rest * times;
            rest = 0.0;
            end += 1;
            if times > 1e3
                && let Some(more) = tokens.get(end).filter(|more| more.kind == Kind::Number)
            {
                rest = figures(&more.plain)?;
                end += 1;
            }
        }
        return Some(NumberSpan {
            tokens: at..end,
            value: if unit > 0.0 { unit + rest } else { value },
            in_words: false,
        });
    }
    while let Some(next) = tokens.get(end) {
        let gap_ok = touches(source, tokens, end - 1, end);
        match part(next) {
            Part::Times(times) if gap_ok => {
                value *= times;
                in_words = true;
                end += 1;
                // “1 mln 200 ming”.
                if let Some(more) = tokens.get(end).filter(|more| more.kind == Kind::Number)
                    && let Some(after) = tokens.get(end + 1)
                    && let Part::Times(small) = part(after)
                    && small < times
                {
                    value += figures(&more.plain)? * small;
                    end += 2;
                }
                break;
            }
            // “5 yuz ming” is five hundred thousand.
            Part::Hundred if gap_ok && value < 10.0 => {
                value *= 100.0;
                end += 1;
            }
            _ => break,
        }
    }
    Some(NumberSpan {
        tokens: at..end,
        value,
        in_words,
    })
}

fn in_words(source: &str, tokens: &[Token], start: usize) -> Option<NumberSpan> {
    let (mut total, mut group) = (0.0, 0.0);
    let mut last = f64::MAX;
    let mut end = start;
    let mut any = false;
    while let Some(token) = tokens.get(end) {
        if end > start && !touches(source, tokens, end - 1, end) {
            break;
        }
        match part(token) {
            Part::Small(value) => {
                let fits = if value >= 100.0 {
                    last > 900.0
                } else if value >= 10.0 {
                    last >= 100.0
                } else {
                    last >= 10.0
                };
                // After a ten that is no round one (eleven), nothing small follows.
                let after_teen = last > 10.0 && last < 20.0;
                if any && (!fits || after_teen || (value == 0.0)) {
                    break;
                }
                group += value;
                last = value;
                any = true;
            }
            Part::Hundred => {
                if any && group >= 10.0 {
                    break;
                }
                group = if group == 0.0 { 100.0 } else { group * 100.0 };
                last = 100.0;
                any = true;
            }
            Part::Times(times) if any => {
                total += group.max(1.0) * times;
                group = 0.0;
                last = f64::MAX;
            }
            // “two hundred and fifty”.
            Part::None
                if any
                    && token.plain == "and"
                    && last >= 100.0
                    && tokens.get(end + 1).is_some_and(
                        |next| matches!(part(next), Part::Small(value) if value < 100.0),
                    ) => {}
            // “bin” and “ming” alone are a thousand, but only when nothing else makes them one.
            _ => break,
        }
        end += 1;
    }
    (any && end > start).then_some(NumberSpan {
        tokens: start..end,
        value: total + group,
        in_words: true,
    })
}

fn in_japanese(tokens: &[Token], start: usize) -> Option<NumberSpan> {
    let (mut total, mut group, mut digit) = (0.0, 0.0, None);
    let mut end = start;
    while let Some(token) = tokens.get(end).filter(|token| token.kind == Kind::Glyph) {
        let c = token.plain.chars().next()?;
        let times = match c {
            '十' => 10.0,
            '百' => 100.0,
            '千' => 1e3,
            '万' => 1e4,
            _ => 0.0,
        };
        if times >= 1e4 {
            total += (group + digit.unwrap_or(0.0)) * times;
            group = 0.0;
            digit = None;
        } else if times > 0.0 {
            group += digit.unwrap_or(1.0) * times;
            digit = None;
        } else if let Some(value) = JA.chars().position(|d| d == c) {
            #[expect(clippy::cast_precision_loss, reason = "a figure from 0 to 9")]
            let value = value as f64;
            digit = Some(digit.unwrap_or(0.0) * 10.0 + value);
        } else {
            break;
        }
        end += 1;
    }
    let value = total + group + digit.unwrap_or(0.0);
    (end > start && value > 0.0).then_some(NumberSpan {
        tokens: start..end,
        value,
        in_words: true,
    })
}
