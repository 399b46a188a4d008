//! What the profile's island calls: the same service as the page's button.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What became of a step that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saved {
    /// Saved, and nothing is wrong; the time of day.
    Done(String),
    /// Saved as typed, but something is still to mend.
    Begun(String),
}

/// Saves one step as typed: `body` is the form, url-encoded; `made_at` tells older changes from newer ones, in whatever order
/// they arrive.
// JSON both ways: the url-encoded way would cost the phone one more library.
#[server(prefix = "/rpc", endpoint = "profile/save", input = server_fn::codec::Json)]
pub async fn save_step(step: String, body: String, made_at: i64) -> Result<Saved, ServerFnError> {
    use crate::candidates::{form::Step, service};
    use crate::context::Ctx;
    use crate::forms::Fields;
    let ctx = use_context::<Ctx>().ok_or_else(|| ServerFnError::new("no request"))?;
    let step = Step::from_code(&step).ok_or_else(|| ServerFnError::new("no such step"))?;
    let errors = service::save_change(&ctx, step, &Fields::from_query(&body), made_at)
        .await
        .map_err(|_| ServerFnError::new("not saved"))?
        .ok_or_else(|| ServerFnError::new("older than what is saved"))?;
    let time = crate::i18n::calendar::time_of_day(ctx.now);
    Ok(if errors.is_empty() {
        Saved::Done(time)
    } else {
        Saved::Begun(time)
    })
}
