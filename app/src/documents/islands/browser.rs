//! The part that runs on the phone: shrinks pictures, sends parts, asks where to go on after a break.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Promise;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, File, FormData, HtmlCanvasElement, HtmlFormElement,
    HtmlInputElement, ImageBitmap, RequestInit, Response, UrlSearchParams,
};

use super::Words;
use crate::documents::rules::{PART_BYTES, PHONE_SIDE, Progress};

/// Pictures up to this size and within the side are sent as they are, in bytes.
const SMALL: f64 = 400_000.0;
const JPEG_QUALITY: f64 = 0.8;
/// How often it is tried again while the network is gone; two seconds lie between.
const TRIES: u32 = 300;
const PAUSE_MS: i32 = 2000;

/// A file that was chosen, ready to be sent; kept, so that pressing the button again goes on with it.
#[derive(Clone)]
struct Chosen {
    key: String,
    form_id: String,
    name: String,
    blob: Blob,
}

enum End {
    Done,
    Problem(String),
    Failed,
}

pub fn listen(base: String, words: Words, said: WriteSignal<String>, problem: WriteSignal<String>) {
    let is_busy = Rc::new(Cell::new(false));
    let kept: Rc<RefCell<Option<Chosen>>> = Rc::default();
    let handle = window_event_listener(leptos::ev::submit, move |event| {
        // Other forms of the page, and a form without a file, go to the server as they are.
        let Some((form, file)) = typed(&event) else {
            return;
        };
        event.prevent_default();
        if is_busy.replace(true) {
            return;
        }
        let (base, words) = (base.clone(), words.clone());
        let (is_busy, kept) = (Rc::clone(&is_busy), Rc::clone(&kept));
        spawn_local(async move {
            problem.set(String::new());
            let purpose = field(&form, "purpose");
            let chosen = ready(&file, &kept, &words, said).await;
            let end = match chosen {
                Some(chosen) => send(&base, &words, &purpose, &chosen, said).await,
                None => End::Failed,
            };
            match end {
                End::Done => drop(window().location().assign(&base)),
                End::Problem(sentence) => {
                    kept.replace(None);
                    said.set(String::new());
                    problem.set(sentence);
                }
                End::Failed => {
                    said.set(String::new());
                    problem.set(words.failed);
                }
            }
            is_busy.set(false);
        });
    });
    on_cleanup(move || handle.remove());
}

fn typed(event: &web_sys::SubmitEvent) -> Option<(HtmlFormElement, File)> {
    let form = event.target()?.dyn_into::<HtmlFormElement>().ok()?;
    if form.id() != "main-form" {
        return None;
    }
    let input = document().get_element_by_id("file")?;
    let files = input.dyn_into::<HtmlInputElement>().ok()?.files()?;
    Some((form, files.get(0)?))
}

fn field(form: &HtmlFormElement, name: &str) -> String {
    FormData::new_with_form(form)
        .ok()
        .and_then(|data| data.get(name).as_string())
        .unwrap_or_default()
}

/// The same file as before is the same upload.
async fn ready(
    file: &File,
    kept: &RefCell<Option<Chosen>>,
    words: &Words,
    said: WriteSignal<String>,
) -> Option<Chosen> {
    let key = format!("{}/{}/{}", file.name(), file.size(), file.last_modified());
    let before = kept.borrow().clone();
    if let Some(before) = before.filter(|before| before.key == key) {
        return Some(before);
    }
    said.set(words.shrinking.clone());
    let smaller = if file.type_().starts_with("image/") {
        shrunk(file).await
    } else {
        None
    };
    let (name, blob) = match smaller {
        Some(blob) => {
            let name = file.name();
            let stem = name
                .rsplit_once('.')
                .map_or(name.as_str(), |(stem, _)| stem);
            (format!("{stem}.jpg"), blob)
        }
        None => (file.name(), Blob::from(file.clone())),
    };
    let chosen = Chosen {
        key,
        form_id: window().crypto().ok()?.random_uuid(),
        name,
        blob,
    };
    kept.replace(Some(chosen.clone()));
    Some(chosen)
}

/// A JPEG of at most so many pixels a side, turned as the camera meant it; nothing when the picture is small or cannot be read.
async fn shrunk(file: &File) -> Option<Blob> {
    let promise = window().create_image_bitmap_with_blob(file).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let longest = width.max(height);
    let most = f64::from(PHONE_SIDE);
    if longest <= most && file.size() <= SMALL {
        return None;
    }
    let scale = (most / longest).min(1.0);
    let (width, height) = ((width * scale).round(), (height * scale).round());
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    // At most PHONE_SIDE, so it fits.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and PHONE_SIDE"
    )]
    let (across, down) = (width as u32, height as u32);
    canvas.set_width(across);
    canvas.set_height(down);
    let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // What was transparent becomes paper, not black.
    pen.set_fill_style_str("#fff");
    pen.fill_rect(0.0, 0.0, width, height);
    pen.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width, height)
        .ok()?;
    let promise = Promise::new(&mut |resolve, _| {
        let take = Closure::once_into_js(move |blob: JsValue| {
            drop(resolve.call1(&JsValue::NULL, &blob));
        });
        drop(canvas.to_blob_with_type_and_encoder_options(
            take.unchecked_ref(),
            "image/jpeg",
            &JsValue::from_f64(JPEG_QUALITY),
        ));
    });
    let blob: Blob = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    (blob.size() < file.size()).then_some(blob)
}

async fn send(
    base: &str,
    words: &Words,
    purpose: &str,
    chosen: &Chosen,
    said: WriteSignal<String>,
) -> End {
    let size = chosen.blob.size();
    let mut tries = 0;
    let mut upload = String::new();
    let mut at = 0.0;
    loop {
        let answer = if upload.is_empty() {
            begin(base, purpose, chosen).await
        } else {
            if at < size {
                said.set(so_far(words, at, size));
            } else {
                said.set(words.checking.clone());
            }
            part(base, &upload, chosen, at).await
        };
        match answer {
            Answer::Progress(progress) if progress.done => return End::Done,
            Answer::Progress(progress) => {
                tries = 0;
                at = bytes(progress.offset);
                upload = progress.upload;
            }
            Answer::Problem(sentence) => return End::Problem(sentence),
            Answer::Refused => return End::Failed,
            Answer::Later => {
                tries += 1;
                if tries > TRIES {
                    return End::Failed;
                }
                said.set(words.waiting.clone());
                pause().await;
                // Where to go on, the beginning says: it finds the upload by the id of the form.
                upload.clear();
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "files are far below 2^52 bytes")]
fn bytes(offset: u64) -> f64 {
    offset as f64
}

enum Answer {
    Progress(Progress),
    Problem(String),
    /// The network or the server is busy or gone: try again.
    Later,
    Refused,
}

async fn begin(base: &str, purpose: &str, chosen: &Chosen) -> Answer {
    let Ok(form) = UrlSearchParams::new() else {
        return Answer::Refused;
    };
    form.append("form-id", &chosen.form_id);
    form.append("purpose", purpose);
    form.append("name", &chosen.name);
    form.append("size", &format!("{:.0}", chosen.blob.size()));
    call(&format!("{base}/parts"), &form).await
}

async fn part(base: &str, upload: &str, chosen: &Chosen, at: f64) -> Answer {
    let to =
        (at + f64::from(u32::try_from(PART_BYTES).unwrap_or(u32::MAX))).min(chosen.blob.size());
    let Ok(body) = chosen.blob.slice_with_f64_and_f64(at, to) else {
        return Answer::Refused;
    };
    call(&format!("{base}/parts/{upload}?offset={at:.0}"), &body).await
}

async fn call(address: &str, body: &JsValue) -> Answer {
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(body);
    let Ok(response) = JsFuture::from(window().fetch_with_str_and_init(address, &init)).await
    else {
        return Answer::Later;
    };
    let Ok(response) = response.dyn_into::<Response>() else {
        return Answer::Refused;
    };
    let status = response.status();
    if status == 408 || status == 429 || status >= 500 {
        return Answer::Later;
    }
    let Ok(text) = response.text() else {
        return Answer::Refused;
    };
    let Ok(text) = JsFuture::from(text).await else {
        return Answer::Later;
    };
    let progress = text
        .as_string()
        .and_then(|text| serde_json::from_str::<Progress>(&text).ok());
    match progress {
        Some(Progress {
            problem: Some(sentence),
            ..
        }) => Answer::Problem(sentence),
        Some(progress) if response.ok() => Answer::Progress(progress),
        _ => Answer::Refused,
    }
}

async fn pause() {
    let promise = Promise::new(&mut |resolve, _| {
        drop(window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PAUSE_MS));
    });
    drop(JsFuture::from(promise).await);
}

/// “312 KB of 1,200 KB”.
fn so_far(words: &Words, at: f64, size: f64) -> String {
    words
        .progress
        .replace("{done}", &kilobytes(&words.gap, at))
        .replace("{all}", &kilobytes(&words.gap, size))
}

fn kilobytes(gap: &str, size: f64) -> String {
    let figures = format!("{:.0}", (size / 1024.0).ceil());
    match figures.len().checked_sub(3) {
        Some(head) if head > 0 => format!("{}{gap}{}", &figures[..head], &figures[head..]),
        _ => figures,
    }
}
