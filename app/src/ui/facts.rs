//! Facts: a name and a value on each line.

use leptos::prelude::*;

/// One fact.
#[derive(Debug)]
pub struct Fact {
    pub name: String,
    pub value: AnyView,
}

impl Fact {
    pub fn new(name: String, value: impl IntoView + 'static) -> Self {
        Self {
            name,
            value: value.into_any(),
        }
    }
}

pub fn facts(list: Vec<Fact>) -> AnyView {
    let list = list
        .into_iter()
        .map(|fact| {
            view! {
                <div>
                    <dt>{fact.name}</dt>
                    <dd>{fact.value}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="facts">{list}</dl> }.into_any()
}
