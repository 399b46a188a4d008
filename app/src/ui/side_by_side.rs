//! Things beside each other, point by point: a table on wide screens; on a phone each point with the things below it.

use leptos::prelude::*;

/// One thing: its short name for phones, and what stands above its column.
pub struct Column {
    pub short: String,
    pub heading: AnyView,
}

/// One point: the same for all things, or each with its own.
pub enum Side {
    Same(AnyView),
    Each(Vec<AnyView>),
}

/// `all` is what stands on a phone in the place of the names where all say the same.
pub fn side_by_side(
    caption: String,
    all: String,
    columns: Vec<Column>,
    points: Vec<(AnyView, Side)>,
) -> AnyView {
    let count = columns.len();
    let (names, headings): (Vec<String>, Vec<AnyView>) = columns
        .into_iter()
        .map(|column| (column.short, column.heading))
        .unzip();
    let head = headings
        .into_iter()
        .map(|heading| view! { <th scope="col">{heading}</th> })
        .collect_view();
    let rows = points
        .into_iter()
        .map(|(name, side)| {
            let cells = match side {
                Side::Same(cell) if count > 1 => view! {
                    <td colspan=count.to_string() data-th=all.clone()>
                        <div>{cell}</div>
                    </td>
                }
                .into_any(),
                Side::Same(cell) => each(&names, vec![cell]),
                Side::Each(cells) => each(&names, cells),
            };
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="fold wide compare">
            <caption class="vh">{caption}</caption>
            <thead>
                <tr>
                    <td></td>
                    {head}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn each(names: &[String], cells: Vec<AnyView>) -> AnyView {
    names
        .iter()
        .zip(cells)
        .map(|(name, cell)| {
            view! {
                <td data-th=name.clone()>
                    <div>{cell}</div>
                </td>
            }
        })
        .collect_view()
        .into_any()
}
