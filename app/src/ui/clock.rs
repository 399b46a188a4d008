//! A clock: how much of a time has run, along an arch, and what it means in words.

use leptos::prelude::*;

use super::notice::Tone;

/// The arch alone; `left` is the part that is left, from 0 to 100.
pub fn arc(tone: Tone, left: u8) -> AnyView {
    let class = match tone {
        Tone::Time => "arc time",
        Tone::Stop => "arc stop",
        Tone::Plain | Tone::Go => "arc",
    };
    let dashes = format!("{} 101", left.min(100));
    view! {
        <svg class=class viewBox="0 0 80 56" aria-hidden="true">
            <path d="M8 52C8 31 24 22 40 8 56 22 72 31 72 52"></path>
            <path class="p" pathLength="100" stroke-dasharray=dashes d="M8 52C8 31 24 22 40 8 56 22 72 31 72 52"></path>
        </svg>
    }
    .into_any()
}

/// The arch with words beside it.
pub fn clock(tone: Tone, left: u8, heading: String, about: String) -> AnyView {
    view! {
        <div class="clock">
            {arc(tone, left)} <p>
                <b>{heading}</b>
                {about}
            </p>
        </div>
    }
    .into_any()
}
