//! Figures and signs as keyboards of the world give them, brought to ASCII.

/// Full-width and Arabic-Indic figures to ASCII; full-width letters and signs too; other characters stay.
pub fn to_ascii(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => shifted(c, 0xff01, '!'),
            '\u{660}'..='\u{669}' => shifted(c, 0x660, '0'),
            '\u{6f0}'..='\u{6f9}' => shifted(c, 0x6f0, '0'),
            '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other => other,
        })
        .collect()
}

fn shifted(c: char, from: u32, to: char) -> char {
    char::from_u32(u32::from(c) - from + u32::from(to)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_and_arabic_figures_are_figures() {
        assert_eq!(to_ascii("＋９９８　９０"), "+998 90");
        assert_eq!(to_ascii("٢٠٢٦ ۲۷"), "2026 27");
        assert_eq!(to_ascii("ＡＢ－１２"), "AB-12");
    }
}
