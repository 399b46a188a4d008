//! A status in words, with shape and colour.

use leptos::prelude::*;

use super::icon::{Draw, Icon};
use super::notice::Tone;

pub fn tag(tone: Tone, icon: Icon, words: String) -> AnyView {
    let class = match tone {
        Tone::Plain => "tag",
        Tone::Go => "tag go",
        Tone::Time => "tag time",
        Tone::Stop => "tag stop",
    };
    view! {
        <span class=class>
            <Draw icon=icon />
            {words}
        </span>
    }
    .into_any()
}
