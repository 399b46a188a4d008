//! A notice: a sentence that stands out from the text around it.

use leptos::prelude::*;

use super::icon::{Draw, Icon};

/// Blue-green: good, go. Apricot: time, now. Pomegranate: stop, lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Go,
    Time,
    Stop,
}

impl Tone {
    const fn notice_class(self) -> &'static str {
        match self {
            Self::Plain => "notice",
            Self::Go => "notice go",
            Self::Time => "notice time",
            Self::Stop => "notice stop",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Plain => Icon::Info,
            Self::Go => Icon::Check,
            Self::Time => Icon::Clock,
            Self::Stop => Icon::Warn,
        }
    }
}

/// One sentence.
pub fn notice(tone: Tone, words: String) -> AnyView {
    view! {
        <div class=tone.notice_class()>
            <Draw icon=tone.icon() />
            <p>{words}</p>
        </div>
    }
    .into_any()
}

/// A heading and what follows from it.
pub fn notice_with(tone: Tone, heading: String, children: AnyView) -> AnyView {
    view! {
        <div class=tone.notice_class()>
            <Draw icon=tone.icon() />
            <h2>{heading}</h2>
            {children}
        </div>
    }
    .into_any()
}
