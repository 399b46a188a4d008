//! The two links under a list: take it along as text or as a workbook, with the filters that are set.

use leptos::prelude::*;

use super::lists::List;
use crate::context::Ctx;
use crate::forms::Fields;
use crate::t;
use crate::ui::quiet_link;

/// `fields` are the filters of the page; where it stands in the list is left out.
pub fn ways(ctx: &Ctx, list: List, fields: &Fields) -> AnyView {
    let locale = ctx.locale;
    let mut filter = fields.clone();
    for place in ["before", "after", "from", "made"] {
        filter.unset(place);
    }
    let query = filter.to_query();
    let href = |format: &str| {
        let mark = if query.is_empty() { "" } else { "?" };
        ctx.href(&format!(
            "/desk/export/{}/{format}{mark}{query}",
            list.code()
        ))
    };
    view! {
        <p class="acts">
            {t!(locale, "export-take")} {quiet_link(href("csv"), t!(locale, "export-csv"))}
            {quiet_link(href("xlsx"), t!(locale, "export-xlsx"))}
        </p>
    }
    .into_any()
}
