//! Dated rows at the desk: added, replaced and ended with a source and a day, never written over.

pub mod changes;
pub mod handlers;
mod inputs;
mod pages;
mod reading;
mod service;
mod store;
mod topic;

use crate::programmes::catalog::StoredRow;
pub use pages::{list, offers};
use topic::Topic;

/// What a form is about: which statement, on which programme, and which row it replaces.
#[derive(Clone, Debug)]
struct Place {
    /// The programme from whose page one came; nothing on the page of the rules for all.
    programme: Option<String>,
    /// The kind of that programme.
    kind: String,
    topic: Topic,
    replaces: Option<StoredRow>,
}

impl Place {
    /// The scopes whose rows count for the programme, the widest first.
    fn scopes(&self) -> Vec<String> {
        match &self.programme {
            Some(slug) => vec![format!("kind:{}", self.kind), format!("programme:{slug}")],
            None => vec!["kind:all".into()],
        }
    }

    /// The page to go back to.
    fn back(&self) -> String {
        back_to(self.programme.as_deref())
    }
}

fn back_to(programme: Option<&str>) -> String {
    programme.map_or_else(
        || "/desk/rules".to_owned(),
        |slug| format!("/desk/programmes/{slug}"),
    )
}
