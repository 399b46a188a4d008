//! Pictures are decoded within limits and written anew: only the pixels stay, turned as the camera meant them.
//!
//! What was appended to a picture, and its metadata (place, device, thumbnail), is not refused but left out: telephones append
//! things of their own, and nothing of it reaches the new file.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageResult, Limits};

use super::Kept;
use crate::documents::rules::{Kind, Wrong};

/// The longest side that is opened, in pixels.
const MAX_SIDE: u32 = 12_000;
/// The most pixels that are opened: the best telephones of today make 50 millions.
const MAX_PIXELS: u64 = 50_000_000;
/// The most memory of one decoder, in bytes.
const MAX_ALLOC: u64 = 256 * 1024 * 1024;
const JPEG_QUALITY: u8 = 88;

/// # Errors
/// `Pixels`, `Broken`.
pub fn anew(kind: Kind, bytes: &[u8]) -> Result<Kept, Wrong> {
    let image = match kind {
        Kind::Jpeg if !is_whole_jpeg(bytes) => return Err(Wrong::Broken),
        Kind::Jpeg => decoded(JpegDecoder::new(Cursor::new(bytes))),
        Kind::Png => decoded(PngDecoder::with_limits(Cursor::new(bytes), limits())),
        Kind::Webp => decoded(WebPDecoder::new(Cursor::new(bytes))),
        Kind::Pdf => return Err(Wrong::Kind),
    }?;
    let has_alpha = image.color().has_alpha();
    let mut out = Cursor::new(Vec::new());
    // A WebP can only be written without loss here, which would make a photograph several times as large.
    let kind = match kind {
        Kind::Webp if has_alpha => Kind::Png,
        Kind::Webp => Kind::Jpeg,
        kind => kind,
    };
    let written = if kind == Kind::Jpeg {
        let encoder = JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY);
        image.to_rgb8().write_with_encoder(encoder)
    } else if has_alpha {
        image.to_rgba8().write_to(&mut out, ImageFormat::Png)
    } else {
        image.to_rgb8().write_to(&mut out, ImageFormat::Png)
    };
    written.map_err(|_| Wrong::Broken)?;
    Ok(Kept {
        kind,
        bytes: out.into_inner(),
    })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_ALLOC);
    limits
}

/// The size is read and judged before any pixel.
fn decoded<D: ImageDecoder>(decoder: ImageResult<D>) -> Result<DynamicImage, Wrong> {
    let mut decoder = decoder.map_err(|error| why(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS || decoder.total_bytes() > MAX_ALLOC {
        return Err(Wrong::Pixels);
    }
    decoder.set_limits(limits()).map_err(|error| why(&error))?;
    let turn = decoder.orientation().ok();
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| why(&error))?;
    if let Some(turn) = turn {
        image.apply_orientation(turn);
    }
    Ok(image)
}

const fn why(error: &ImageError) -> Wrong {
    match error {
        ImageError::Limits(_) => Wrong::Pixels,
        _ => Wrong::Broken,
    }
}

/// Whether the pixels are followed by the mark of the end: the decoder itself fills what is missing with grey.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&[0xff, mark, high, low]) = bytes.get(at..at + 4) {
        if mark == 0xff {
            at += 1;
            continue;
        }
        if mark == 0xda {
            return bytes[at..].windows(2).any(|two| two == [0xff, 0xd9]);
        }
        // The length counts its own two bytes; the thumbnail with its own end lies inside of such a segment.
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(format: ImageFormat) -> Vec<u8> {
        let image = DynamicImage::ImageRgb8(image::RgbImage::from_fn(40, 20, |x, y| {
            image::Rgb([
                u8::try_from(x * 6).unwrap_or(0),
                u8::try_from(y * 12).unwrap_or(0),
                90,
            ])
        }));
        let mut out = Cursor::new(Vec::new());
        image.write_to(&mut out, format).expect("a picture");
        out.into_inner()
    }

    /// An EXIF segment that says “turned by 90 degrees” and where it was taken.
    fn with_exif(jpeg: &[u8]) -> Vec<u8> {
        let mut exif =
            b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"GPSLatitude 41.311 Tashkent");
        let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
        let mut out = jpeg[..2].to_vec();
        out.extend_from_slice(&[0xff, 0xe1, length[0], length[1]]);
        out.extend_from_slice(&exif);
        out.extend_from_slice(&jpeg[2..]);
        out
    }

    fn holds(bytes: &[u8], what: &[u8]) -> bool {
        bytes.windows(what.len()).any(|part| part == what)
    }

    #[test]
    fn a_photograph_is_turned_as_the_camera_meant_and_says_no_more_where_it_was_taken() {
        let taken = with_exif(&picture(ImageFormat::Jpeg));
        assert!(holds(&taken, b"GPSLatitude"));
        let kept = anew(Kind::Jpeg, &taken).expect("it is taken");
        assert!(!holds(&kept.bytes, b"GPSLatitude") && !holds(&kept.bytes, b"Exif"));
        let image = image::load_from_memory(&kept.bytes).expect("a picture");
        assert_eq!((image.width(), image.height()), (20, 40), "turned");
    }

    #[test]
    fn a_cut_off_picture_is_broken() {
        for (kind, format) in [
            (Kind::Jpeg, ImageFormat::Jpeg),
            (Kind::Png, ImageFormat::Png),
            (Kind::Webp, ImageFormat::WebP),
        ] {
            let whole = picture(format);
            assert!(anew(kind, &whole).is_ok(), "{kind:?}");
            for keep in [whole.len() * 2 / 3, 12] {
                assert!(
                    matches!(anew(kind, &whole[..keep]), Err(Wrong::Broken)),
                    "{kind:?} {keep}"
                );
            }
        }
    }

    #[test]
    fn what_was_appended_to_a_picture_is_left_out() {
        for tail in [
            &b"PK\x03\x04evil.zip PK\x05\x06"[..],
            b"<html><script>alert(1)</script>",
        ] {
            let mut two = picture(ImageFormat::Jpeg);
            two.extend_from_slice(tail);
            let kept = anew(Kind::Jpeg, &two).expect("the picture is taken");
            assert!(!holds(&kept.bytes, b"PK\x05\x06") && !holds(&kept.bytes, b"<script>"));
        }
    }

    #[test]
    fn a_webp_photograph_becomes_a_jpeg() {
        let kept = anew(Kind::Webp, &picture(ImageFormat::WebP)).expect("it is taken");
        assert_eq!(kept.kind, Kind::Jpeg);
        assert_eq!(Kind::of(&kept.bytes), Some(Kind::Jpeg));
    }

    #[test]
    fn a_picture_of_too_many_pixels_is_not_opened() {
        for (width, height) in [(50_000_u32, 50_000_u32), (12_001, 1), (11_000, 11_000)] {
            let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
            bomb.extend_from_slice(&width.to_be_bytes());
            bomb.extend_from_slice(&height.to_be_bytes());
            bomb.extend_from_slice(&[8, 2, 0, 0, 0]);
            let crc = flate2::Crc::new();
            let mut crc = crc;
            crc.update(&bomb[12..]);
            bomb.extend_from_slice(&crc.sum().to_be_bytes());
            bomb.extend_from_slice(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82");
            assert!(
                matches!(anew(Kind::Png, &bomb), Err(Wrong::Pixels)),
                "{width}"
            );
        }
    }
}
