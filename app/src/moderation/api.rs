//! What the island of the desk calls: the same service as the pages' buttons; what is shown comes as ready words.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Why nothing was done: the session is over.
pub const SIGN_IN: &str = "sign-in";

/// The desk after something was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The three panes.
    pub html: String,
    /// The address and the title of what they show.
    pub path: String,
    pub title: String,
    /// One sentence for those who listen.
    pub said: String,
}

/// Takes a case, if it is free, and shows it; without one, the queue.
#[server(prefix = "/rpc", endpoint = "moderation/open", input = server_fn::codec::Json)]
pub async fn open(id: String, filter: String) -> Result<Shown, ServerFnError> {
    on_server::open(&id, &filter).await
}

/// Decides: `body` is the form, url-encoded; then the next case is taken and shown.
#[server(prefix = "/rpc", endpoint = "moderation/decide", input = server_fn::codec::Json)]
pub async fn decide(id: String, body: String) -> Result<Shown, ServerFnError> {
    on_server::decide(&id, &body).await
}

/// Takes back a decision and shows its case.
#[server(prefix = "/rpc", endpoint = "moderation/undo", input = server_fn::codec::Json)]
pub async fn undo(made: String, filter: String) -> Result<Shown, ServerFnError> {
    on_server::undo(&made, &filter).await
}

/// Somebody is still at work on a case: it stays theirs.
#[server(prefix = "/rpc", endpoint = "moderation/keep", input = server_fn::codec::Json)]
pub async fn keep(id: String) -> Result<(), ServerFnError> {
    on_server::keep(&id).await
}

#[cfg(feature = "ssr")]
mod on_server {
    use leptos::prelude::*;

    use super::{SIGN_IN, Shown};
    use crate::access::{Action, Resource};
    use crate::context::Ctx;
    use crate::errors::AppError;
    use crate::forms::Fields;
    use crate::moderation::handlers::{filter, look, refused, say_made, take_next};
    use crate::moderation::pages::{self, Screen};
    use crate::moderation::service::{self, Decided, Hold, Undone};
    use crate::t;
    use crate::ui::Tone;

    fn ctx() -> Result<Ctx, ServerFnError> {
        use_context::<Ctx>().ok_or_else(|| ServerFnError::new("no request"))
    }

    fn shown(ctx: &Ctx, screen: Screen) -> Shown {
        let title = screen.title(ctx);
        // What became of it, then what is open now.
        let said = screen
            .said
            .as_ref()
            .map_or_else(|| title.clone(), |(_, words)| format!("{words} {title}"));
        Shown {
            path: screen.path(ctx),
            html: pages::html(ctx, screen),
            title,
            said,
        }
    }

    fn failed(error: AppError) -> ServerFnError {
        if let AppError::Internal(cause) = &error {
            tracing::error!(error = %cause, "the desk failed");
        }
        match error {
            AppError::SignIn => ServerFnError::new(SIGN_IN),
            _ => ServerFnError::new("not done"),
        }
    }

    pub async fn open(id: &str, query: &str) -> Result<Shown, ServerFnError> {
        let ctx = ctx()?;
        let show = async {
            ctx.allow(Action::DecideVacancy, Resource::General)?;
            let id = Some(id).filter(|id| !id.is_empty());
            if let Some(id) = id {
                match service::take(&ctx, id).await {
                    // One's own organisation is shown without the form.
                    Ok(_) | Err(AppError::Forbidden) => {}
                    Err(error) => return Err(error),
                }
            }
            look(&ctx, filter(query), id).await
        };
        show.await.map(|screen| shown(&ctx, screen)).map_err(failed)
    }

    pub async fn decide(id: &str, body: &str) -> Result<Shown, ServerFnError> {
        let ctx = ctx()?;
        let fields = Fields::from_query(body);
        let filter = filter(fields.get("filter"));
        let done = async {
            ctx.allow(Action::DecideVacancy, Resource::General)?;
            let next = service::next(&ctx, &filter, Some(id)).await?;
            match service::decide(&ctx, id, &fields).await? {
                Decided::Pending(made) => {
                    let next = match next {
                        Some(next)
                            if matches!(service::take(&ctx, &next).await?, Hold::Mine(_)) =>
                        {
                            Some(next)
                        }
                        _ => take_next(&ctx, &filter, None).await?,
                    };
                    let mut screen = look(&ctx, filter.clone(), next.as_deref()).await?;
                    say_made(&ctx, &mut screen, &made);
                    Ok(screen)
                }
                decided => refused(&ctx, id, filter.clone(), fields.clone(), decided).await,
            }
        };
        done.await.map(|screen| shown(&ctx, screen)).map_err(failed)
    }

    pub async fn undo(made: &str, query: &str) -> Result<Shown, ServerFnError> {
        let ctx = ctx()?;
        let done = async {
            let (id, said) = match service::undo(&ctx, made).await? {
                Undone::Done(id) => (id, (Tone::Go, t!(ctx.locale, "moderation-undone"))),
                Undone::TooLate(id) => (id, (Tone::Stop, t!(ctx.locale, "moderation-too-late"))),
            };
            let mut screen = look(&ctx, filter(query), Some(&id)).await?;
            screen.said = Some(said);
            Ok(screen)
        };
        done.await.map(|screen| shown(&ctx, screen)).map_err(failed)
    }

    pub async fn keep(id: &str) -> Result<(), ServerFnError> {
        let ctx = ctx()?;
        service::take(&ctx, id).await.map(drop).map_err(failed)
    }
}
