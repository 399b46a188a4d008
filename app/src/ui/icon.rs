//! The icons: drawn on a grid of 24 px; a page carries only those that it uses, always beside a word.

use std::fmt::Write as _;

use leptos::prelude::*;

/// A thing keeps its icon for ever: clock = time left, tick = met or valid, cross = not met or forbidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Arrow,
    Ask,
    Back,
    Book,
    Cal,
    Check,
    Clock,
    Cols,
    Cross,
    Dash,
    Down,
    Eye,
    Find,
    Flag,
    Get,
    Globe,
    Go,
    House,
    Info,
    Lock,
    Menu,
    Money,
    Off,
    Out,
    Paper,
    Pause,
    Pen,
    Person,
    Phone,
    Pin,
    Print,
    Save,
    Seal,
    Shield,
    Sift,
    Sound,
    Tool,
    Undo,
    Up,
    Warn,
    Way,
    Work,
}

impl Icon {
    pub const ALL: [Self; 42] = [
        Self::Arrow,
        Self::Ask,
        Self::Back,
        Self::Book,
        Self::Cal,
        Self::Check,
        Self::Clock,
        Self::Cols,
        Self::Cross,
        Self::Dash,
        Self::Down,
        Self::Eye,
        Self::Find,
        Self::Flag,
        Self::Get,
        Self::Globe,
        Self::Go,
        Self::House,
        Self::Info,
        Self::Lock,
        Self::Menu,
        Self::Money,
        Self::Off,
        Self::Out,
        Self::Paper,
        Self::Pause,
        Self::Pen,
        Self::Person,
        Self::Phone,
        Self::Pin,
        Self::Print,
        Self::Save,
        Self::Seal,
        Self::Shield,
        Self::Sift,
        Self::Sound,
        Self::Tool,
        Self::Undo,
        Self::Up,
        Self::Warn,
        Self::Way,
        Self::Work,
    ];

    pub const fn id(self) -> &'static str {
        match self {
            Self::Arrow => "arrow",
            Self::Ask => "ask",
            Self::Back => "back",
            Self::Book => "book",
            Self::Cal => "cal",
            Self::Check => "check",
            Self::Clock => "clock",
            Self::Cols => "cols",
            Self::Cross => "cross",
            Self::Dash => "dash",
            Self::Down => "down",
            Self::Eye => "eye",
            Self::Find => "find",
            Self::Flag => "flag",
            Self::Get => "get",
            Self::Globe => "globe",
            Self::Go => "go",
            Self::House => "house",
            Self::Info => "info",
            Self::Lock => "lock",
            Self::Menu => "menu",
            Self::Money => "money",
            Self::Off => "off",
            Self::Out => "out",
            Self::Paper => "paper",
            Self::Pause => "pause",
            Self::Pen => "pen",
            Self::Person => "person",
            Self::Phone => "phone",
            Self::Pin => "pin",
            Self::Print => "print",
            Self::Save => "save",
            Self::Seal => "seal",
            Self::Shield => "shield",
            Self::Sift => "sift",
            Self::Sound => "sound",
            Self::Tool => "tool",
            Self::Undo => "undo",
            Self::Up => "up",
            Self::Warn => "warn",
            Self::Way => "way",
            Self::Work => "work",
        }
    }
}

const DRAWINGS: [(&str, &str); 42] = [
    ("arrow", r#"<path d="M4 12h15M13 6l6 6-6 6"/>"#),
    (
        "ask",
        r#"<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7M12 16.8v.1"/>"#,
    ),
    ("back", r#"<path d="M15 5l-7 7 7 7"/>"#),
    (
        "book",
        r#"<path d="M12 6C9 4 6 4 3 4.5V19c3-.5 6-.5 9 1.5 3-2 6-2 9-1.5V4.5C18 4 15 4 12 6zM12 6v14.5"/>"#,
    ),
    ("cal", r#"<path d="M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4"/>"#),
    ("check", r#"<path d="M5 12.5l4.5 4.5L19 7.5"/>"#),
    (
        "clock",
        r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>"#,
    ),
    ("cols", r#"<path d="M4 5h7v14H4zM13 5h7v14h-7z"/>"#),
    ("cross", r#"<path d="M6 6l12 12M18 6L6 18"/>"#),
    (
        "dash",
        r#"<circle cx="12" cy="12" r="9" stroke-dasharray="3 3"/>"#,
    ),
    ("down", r#"<path d="M5 9l7 7 7-7"/>"#),
    (
        "eye",
        r#"<path d="M2.5 12C6 6 18 6 21.5 12 18 18 6 18 2.5 12z"/><circle cx="12" cy="12" r="2.800"/>"#,
    ),
    (
        "find",
        r#"<circle cx="10.500" cy="10.500" r="6.500"/><path d="M20 20l-4.7-4.7"/>"#,
    ),
    ("flag", r#"<path d="M5 21V4h13l-3 4.5 3 4.5H5"/>"#),
    ("get", r#"<path d="M12 4v11M7 10l5 5 5-5M5 20h14"/>"#),
    (
        "globe",
        r#"<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"/>"#,
    ),
    ("go", r#"<path d="M9 5l7 7-7 7"/>"#),
    ("house", r#"<path d="M4 11l8-7 8 7M6 9.5V20h12V9.5"/>"#),
    (
        "info",
        r#"<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.1"/>"#,
    ),
    (
        "lock",
        r#"<path d="M6 11h12v10H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11"/>"#,
    ),
    ("menu", r#"<path d="M4 7h16M4 12h16M4 17h16"/>"#),
    (
        "money",
        r#"<path d="M3 7h18v10H3zM6.5 12v.1M17.5 12v.1"/><circle cx="12" cy="12" r="2.300"/>"#,
    ),
    (
        "off",
        r#"<path d="M2.5 9.5a14 14 0 0 1 5-3.2M12 5.3a14 14 0 0 1 9.5 4.2M6 13.5a9 9 0 0 1 4-2.3M14.5 11.3a9 9 0 0 1 3.5 2.2M12 18v.1M4 3l16 18"/>"#,
    ),
    ("out", r#"<path d="M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9"/>"#),
    (
        "paper",
        r#"<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>"#,
    ),
    (
        "pause",
        r#"<circle cx="12" cy="12" r="9"/><path d="M10 9v6M14 9v6"/>"#,
    ),
    ("pen", r#"<path d="M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"/>"#),
    (
        "person",
        r#"<circle cx="12" cy="8" r="4"/><path d="M4.5 21c0-8.5 15-8.5 15 0"/>"#,
    ),
    (
        "phone",
        r#"<path d="M6 3h4l1.5 5-2.5 1.8a12 12 0 0 0 5.2 5.2L16 12.5l5 1.5v4c0 1.7-1.3 3-3 3C10 21 3 14 3 6c0-1.7 1.3-3 3-3z"/>"#,
    ),
    (
        "pin",
        r#"<path d="M12 21c-5-5.5-7-8-7-11.5a7 7 0 0 1 14 0C19 13 17 15.5 12 21z"/><circle cx="12" cy="9.500" r="2.300"/>"#,
    ),
    (
        "print",
        r#"<path d="M7 8V3h10v5M7 17H4V8h16v9h-3M7 13h10v8H7z"/>"#,
    ),
    ("save", r#"<path d="M6 3h12v18l-6-4.5L6 21z"/>"#),
    (
        "seal",
        r#"<circle cx="12" cy="9" r="6"/><path d="M8.5 14L7 21l5-2.5L17 21l-1.5-7M9.5 9l2 2 3-3.5"/>"#,
    ),
    (
        "shield",
        r#"<path d="M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-4.5"/>"#,
    ),
    ("sift", r#"<path d="M4 7h16M7 12h10M10 17h4"/>"#),
    (
        "sound",
        r#"<path d="M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11"/>"#,
    ),
    (
        "tool",
        r#"<path d="M14 7a4 4 0 0 1 5.5-3.7L16.5 6.5l1 1 3.2-3A4 4 0 0 1 15.5 10L7 18.5a2 2 0 0 1-3-3L12.5 7"/>"#,
    ),
    (
        "undo",
        r#"<path d="M9 6L4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3"/>"#,
    ),
    ("up", r#"<path d="M12 16V5M7 10l5-5 5 5M5 20h14"/>"#),
    (
        "warn",
        r#"<path d="M12 4L2.5 20h19zM12 10v4.5M12 17.2v.1"/>"#,
    ),
    (
        "way",
        r#"<path d="M2 7.5Q12 1 22 7.5V20h-4c0-4.5-3-6.5-6-9-3 2.5-6 4.5-6 9H2z"/>"#,
    ),
    ("work", r#"<path d="M4 8h16v11H4zM9 8V5h6v3M4 13h16"/>"#),
];

/// The arch of the progress row; not an icon, but drawn once in the same place.
const ARCH: &str =
    r#"<path id="arch" d="M-.1 0H20.1V18H17.2C17.2 12 14 9 10 5.5 6 9 2.8 12 2.8 18H-.1z"/>"#;

/// One icon, for the eye only.
#[component]
pub fn Draw(icon: Icon) -> impl IntoView {
    let target = format!("#{}", icon.id());
    view! { <svg class="i" aria-hidden="true"><use href=target></use></svg> }.into_any()
}

/// The drawings of the icons that a rendered page refers to, for the head of its body.
pub fn sprite(html: &str) -> String {
    let mut sprite = String::from(r#"<svg class="sprite" aria-hidden="true">"#);
    let used = referred(html);
    for (id, drawing) in DRAWINGS {
        if used.contains(&id) {
            let _ = write!(
                sprite,
                r#"<symbol id="{id}" viewBox="0 0 24 24">{drawing}</symbol>"#
            );
        }
    }
    if used.contains(&"arch") {
        sprite.push_str(ARCH);
    }
    sprite.push_str("</svg>");
    sprite
}

/// The ids that a page refers to, each once, found by one look through it.
fn referred(html: &str) -> Vec<&str> {
    const START: &str = "<use href=\"#";
    let mut ids = Vec::new();
    for at in memchr::memmem::find_iter(html.as_bytes(), START) {
        let rest = &html[at + START.len()..];
        if let Some((id, _)) = rest.split_once('"')
            && !ids.contains(&id)
        {
            ids.push(id);
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_carries_only_the_icons_that_it_uses() {
        let sprite = sprite("<use href=\"#check\"></use>");
        assert!(sprite.contains("id=\"check\""));
        assert_eq!(sprite.matches("<symbol").count(), 1);
    }
}
