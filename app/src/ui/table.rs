//! A table that folds into blocks on a phone; each cell then carries its heading.

use leptos::prelude::*;

use super::empty::empty;

/// One cell; the first of a row is its heading.
pub type Cell = AnyView;

/// The table, or, when there is nothing to list, a heading and what to do.
pub fn table_or_empty(
    caption: String,
    headings: Vec<String>,
    rows: Vec<Vec<Cell>>,
    (nothing, about): (String, String),
) -> AnyView {
    if rows.is_empty() {
        empty(nothing, about, None)
    } else {
        table(caption, headings, rows)
    }
}

pub fn table(caption: String, headings: Vec<String>, rows: Vec<Vec<Cell>>) -> AnyView {
    let head = headings
        .iter()
        .map(|heading| {
            let heading = heading.clone();
            view! { <th scope="col">{heading}</th> }
        })
        .collect_view();
    let rows = rows
        .into_iter()
        .map(|cells| {
            let cells = cells
                .into_iter()
                .enumerate()
                .map(|(column, cell)| {
                    if column == 0 {
                        view! { <th scope="row">{cell}</th> }.into_any()
                    } else {
                        let heading = headings.get(column).cloned().unwrap_or_default();
                        view! {
                            <td data-th=heading>
                                <div>{cell}</div>
                            </td>
                        }
                        .into_any()
                    }
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table class="fold">
            <caption>{caption}</caption>
            <thead>
                <tr>{head}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
