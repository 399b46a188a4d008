//! Several lines of text. The only place that writes a `<textarea>`: Leptos 0.8 does not escape its content, so it is done here.

use leptos::prelude::*;

use super::error_summary::{described_by, error_line, field_class, hint_line, note_line};
use super::form::FormView;

pub fn text_area(
    shown: &FormView,
    name: &'static str,
    label: String,
    hint: Option<String>,
) -> AnyView {
    let problem = shown.problem(name);
    let is_bad = problem.is_some();
    let described = described_by(shown, name, hint.is_some(), is_bad);
    let invalid = is_bad.then_some("true");
    // A line feed after the start tag is dropped by HTML; one more keeps a first empty line that was typed.
    let content = format!("\n{}", escape(shown.fields.get(name)));
    view! {
        <div class=field_class(is_bad)>
            <label for=name>{label}</label>
            {hint_line(name, hint)}
            {error_line(shown, name, problem)}
            <textarea id=name name=name aria-invalid=invalid aria-describedby=described inner_html=content></textarea>
            {note_line(shown, name)}
        </div>
    }
    .into_any()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::Fields;
    use crate::i18n::Locale;
    use crate::render::to_html;

    #[test]
    fn hostile_text_cannot_leave_the_text_area() {
        let fields = Fields::default().with("note", "</textarea></title><script>x&y");
        let shown = FormView::clean(Locale::En, &fields);
        let html = to_html(|| text_area(&shown, "note", "Note".into(), None));
        assert!(
            html.contains("&lt;/textarea&gt;&lt;/title&gt;&lt;script&gt;x&amp;y"),
            "{html}"
        );
        assert!(!html.contains("<script"), "{html}");
    }
}
