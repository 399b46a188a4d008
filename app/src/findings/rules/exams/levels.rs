//! Levels of language tests as people write them: `N4`, `A2`, `A2.2`.

use std::ops::Range;

/// A level as written: `N4`, `A2`, `A2.2`.
#[derive(Clone, Debug)]
pub struct Level {
    pub letter: char,
    pub number: u32,
    pub part: u32,
    /// Bytes of the text.
    pub at: Range<usize>,
}

impl Level {
    pub fn is_jlpt(&self) -> bool {
        self.letter == 'n' && (1..=5).contains(&self.number) && self.part == 0
    }

    pub fn is_jft(&self) -> bool {
        self.letter == 'a' && (1..=2).contains(&self.number)
    }
}

/// All levels of a text in small plain letters.
pub fn levels(small: &str) -> Vec<Level> {
    let chars: Vec<(usize, char)> = small.char_indices().collect();
    let mut out = Vec::new();
    for (at, (byte, c)) in chars.iter().enumerate() {
        let letter = match c {
            'n' | 'н' | 'Н' => 'n',
            'a' | 'а' | 'А' => 'a',
            'b' | 'в' | 'В' => 'b',
            'c' | 'с' | 'С' => 'c',
            _ => continue,
        };
        let free =
            at == 0 || !chars[at - 1].1.is_alphanumeric() || u32::from(chars[at - 1].1) > 0x3000;
        let mut next = at + 1;
        if chars.get(next).is_some_and(|(_, c)| matches!(c, '-' | ' ')) && letter == 'n' {
            next += 1;
        }
        let digits: String = chars[next.min(chars.len())..]
            .iter()
            .map(|(_, c)| *c)
            .take_while(char::is_ascii_digit)
            .collect();
        if !free || digits.is_empty() || digits.len() > 2 {
            continue;
        }
        let mut end = next + digits.len();
        let mut part = 0;
        if letter == 'a'
            && chars.get(end).is_some_and(|(_, c)| matches!(c, '.' | '-'))
            && let Some(digit) = chars.get(end + 1).and_then(|(_, c)| c.to_digit(10))
        {
            part = digit;
            end += 2;
        }
        let follows = chars.get(end).map(|(_, c)| *c);
        if follows.is_some_and(|c| c.is_ascii_alphanumeric()) {
            continue;
        }
        out.push(Level {
            letter,
            number: digits.parse().unwrap_or(0),
            part,
            at: *byte..chars.get(end).map_or(small.len(), |(byte, _)| *byte),
        });
    }
    out
}
