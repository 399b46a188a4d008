//! One-time codes of an authenticator app (RFC 6238: SHA-1, six figures, thirty seconds), and the key as people type it.

use ring::hmac;

/// How long a code is shown, in milliseconds.
const SHOWN_FOR: i64 = 30_000;
/// Bytes of a new secret: as long as the hash, as RFC 4226 recommends.
pub const SECRET: usize = 20;

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The code that an app shows in one window of thirty seconds.
pub fn code(secret: &[u8], window: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
    let tag = hmac::sign(&key, &window.to_be_bytes());
    let bytes = tag.as_ref();
    let at = usize::from(bytes[19] & 0x0f);
    let cut = u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    format!("{:06}", (cut & 0x7fff_ffff) % 1_000_000)
}

/// The window of a moment.
pub const fn window(now: i64) -> i64 {
    now / SHOWN_FOR
}

/// The window to which a typed code belongs: this one, the one before or the one after, and later than the last that was used.
pub fn matching(secret: &[u8], typed: &str, now: i64, last: i64) -> Option<i64> {
    let here = window(now);
    (here - 1..=here + 1).find(|window| *window > last && code(secret, *window) == typed)
}

/// Base32 without padding (RFC 4648), as authenticator apps take it.
pub fn base32(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut held, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(ALPHABET[((held >> bits) & 31) as usize]));
        }
    }
    if bits > 0 {
        text.push(char::from(ALPHABET[((held << (5 - bits)) & 31) as usize]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B (SHA-1), the last six of eight figures.
        let secret = b"12345678901234567890";
        for (seconds, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000_i64, "353130"),
        ] {
            assert_eq!(code(secret, window(seconds * 1_000)), expected);
        }
    }

    #[test]
    fn a_clock_may_be_off_by_one_window_and_no_more() {
        let secret = b"12345678901234567890";
        let now = 1_795_496_400_000;
        for off in -3..=3_i64 {
            let typed = code(secret, window(now) + off);
            let found = matching(secret, &typed, now, 0);
            assert_eq!(found.is_some(), off.abs() <= 1, "{off}");
        }
        let typed = code(secret, window(now));
        assert_eq!(matching(secret, &typed, now, window(now)), None, "used");
    }

    #[test]
    fn the_key_is_written_as_apps_read_it() {
        // RFC 4648, section 10.
        for (bytes, expected) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(bytes.as_bytes()), expected);
        }
    }
}
