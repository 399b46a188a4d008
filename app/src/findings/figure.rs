//! Numbers from figures and back, without the general reader and writer of floats: their tables would weigh twenty kilobytes in the browser.

/// At most fifteen figures, which a float holds exactly, with a point or without: `250000`, `37.5`.
#[expect(
    clippy::cast_precision_loss,
    reason = "fifteen figures fit a float exactly"
)]
pub fn read(text: &str) -> Option<f64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let figures = format!("{whole}{part}");
    if whole.is_empty() || figures.len() > 15 || !figures.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let scale = 10_f64.powi(i32::try_from(part.len()).unwrap_or(0));
    Some(figures.parse::<u64>().ok()? as f64 / scale)
}

/// The nearest whole number.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what does not fit is shown as the largest number"
)]
pub fn whole(value: f64) -> String {
    (value.round() as i64).to_string()
}

/// With at most three figures behind the point, and no more than are needed.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what does not fit is shown as the largest number"
)]
pub fn short(value: f64) -> String {
    let thousandths = (value * 1_000.0).round() as i64;
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, part) = (
        thousandths.unsigned_abs() / 1_000,
        thousandths.unsigned_abs() % 1_000,
    );
    if part == 0 {
        return format!("{sign}{whole}");
    }
    let part = format!("{part:03}");
    format!("{sign}{whole}.{}", part.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_and_written_as_people_write_them() {
        assert_eq!(read("250000"), Some(250_000.0));
        assert_eq!(read("37.5"), Some(37.5));
        for typed in ["", ".5", "1e3", "-1", "1.2.3", "1234567890123456"] {
            assert_eq!(read(typed), None, "{typed}");
        }
        assert_eq!(whole(1_161.6), "1162");
        assert_eq!(short(40.0), "40");
        assert_eq!(short(37.5), "37.5");
        assert_eq!(short(-0.125), "-0.125");
    }
}
