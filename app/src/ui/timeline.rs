//! The way of an application: built spans are solid, the one in work is lit, the rest is still dashed.

use leptos::prelude::*;

use super::icon::{Draw, Icon};

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Done,
    Now,
    Ahead,
    /// The way ended here without reaching its goal.
    Ended,
}

/// One step of the way.
#[derive(Debug)]
pub struct Step {
    pub stage: Stage,
    pub name: String,
    /// Date, owner, usual duration, in one line.
    pub when: String,
    /// What belongs to the present step: a clock, actions, a reason.
    pub more: Option<AnyView>,
}

pub fn timeline(steps: Vec<Step>) -> AnyView {
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(position, step)| {
            let class = match step.stage {
                Stage::Done | Stage::Ended => "done",
                Stage::Now => "now",
                Stage::Ahead => "",
            };
            let node = match step.stage {
                Stage::Done => view! { <Draw icon=Icon::Check /> }.into_any(),
                Stage::Ended => view! { <Draw icon=Icon::Cross /> }.into_any(),
                Stage::Now | Stage::Ahead => (position + 1).to_string().into_any(),
            };
            let current = (step.stage == Stage::Now).then_some("step");
            let when = (!step.when.is_empty()).then(|| view! { <p class="when">{step.when}</p> });
            let body = if step.stage == Stage::Now || step.more.is_some() {
                view! { <div class="flow"><h3>{step.name}</h3>{when}{step.more}</div> }.into_any()
            } else {
                view! { <h3>{step.name}</h3>{when} }.into_any()
            };
            view! {
                <li class=class aria-current=current>
                    <span class="node">{node}</span>
                    {body}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="way gap">{steps}</ol> }.into_any()
}
