//! What the island of the editor asks the server: only what it cannot find out by itself.

use leptos::prelude::*;

use crate::findings::Finding;

/// Whether a text is nearly that of another organisation's published advert; `id` is the vacancy that is being written.
#[server(prefix = "/rpc", endpoint = "vacancies/copy", input = server_fn::codec::Json)]
pub async fn near_copy(
    id: String,
    lang: String,
    title: String,
    text: String,
) -> Result<Option<Finding>, ServerFnError> {
    on_server::near_copy(&id, lang, title, text).await
}

#[cfg(feature = "ssr")]
mod on_server {
    use leptos::prelude::*;

    use crate::context::Ctx;
    use crate::errors::AppError;
    use crate::findings::{Finding, Rule, service as findings};
    use crate::vacancies::form::{DESCRIPTION, TITLE};
    use crate::vacancies::{findings as beside, service};

    fn cut(text: String, most: usize) -> String {
        text.chars().take(most).collect()
    }

    pub async fn near_copy(
        id: &str,
        lang: String,
        title: String,
        text: String,
    ) -> Result<Option<Finding>, ServerFnError> {
        let ctx = use_context::<Ctx>().ok_or_else(|| ServerFnError::new("no request"))?;
        let look = async {
            let draft = service::draft(&ctx, id).await?;
            let mut advert = beside::advert_of(&ctx, &draft);
            advert.lang = lang;
            advert.title = cut(title, TITLE);
            advert.text = cut(text, DESCRIPTION);
            let others = beside::others(&ctx, &draft.vacancy).await?;
            let found = findings::of(&ctx, &advert, &others).await?;
            Ok(found.into_iter().find(|one| one.rule == Rule::NearCopy))
        };
        look.await.map_err(|error: AppError| {
            if let AppError::Internal(cause) = &error {
                tracing::error!(error = %cause, "looking for copies failed");
            }
            ServerFnError::new("not done")
        })
    }
}
