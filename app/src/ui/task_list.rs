//! A task list: what is done, what is begun, what is still to do.

use leptos::prelude::*;

/// One task. Without a link it comes later.
#[derive(Debug)]
pub struct Task {
    pub href: Option<String>,
    pub name: String,
    pub about: Option<String>,
    pub status: AnyView,
}

pub fn task_list(tasks: Vec<Task>) -> AnyView {
    let tasks = tasks
        .into_iter()
        .map(|task| {
            let name = match task.href {
                Some(href) => view! { <a class="hit" href=href>{task.name}</a> }.into_any(),
                None => view! { <b>{task.name}</b> }.into_any(),
            };
            let about = task
                .about
                .map(|about| view! { <p class="soft">{about}</p> });
            view! {
                <li>
                    <div>{name} {about}</div>
                    {task.status}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="rows tasks">{tasks}</ul> }.into_any()
}
