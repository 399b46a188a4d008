//! The pages of an account: how it begins, how one gets in, and what one may do with it.

use std::sync::Arc;

use app::identity::handlers as identity;
use app::identity::second::handlers as second;
use app::personal::handlers as personal;
use app::portal::Portal;
use axum::Router;
use axum::routing::{get, post};

/// The pages below each language.
pub fn pages() -> Router<Arc<Portal>> {
    Router::new()
        .route(
            "/register",
            get(identity::register_form).post(identity::register),
        )
        .route(
            "/employers/register",
            get(identity::register_employer_form).post(identity::register_employer),
        )
        .route("/code/{id}", get(identity::code_form).post(identity::code))
        .route(
            "/sign-in",
            get(identity::sign_in_form).post(identity::sign_in),
        )
        .route(
            "/sign-in/second",
            get(second::second_form).post(second::second),
        )
        .route("/sign-out", post(identity::sign_out))
        .route("/forgot", get(identity::forgot_form).post(identity::forgot))
        .route("/my/account", get(identity::account))
        .route(
            "/my/account/second-step",
            get(second::list).post(second::add_passkey),
        )
        .route(
            "/my/account/second-step/app",
            get(second::app_form).post(second::app),
        )
        .route(
            "/my/account/second-step/{id}",
            get(second::remove_form).post(second::remove),
        )
        .route("/my/data", get(app::audit::handlers::own))
        .route(
            "/my/account/contact",
            get(identity::contact_form).post(identity::contact),
        )
        .route("/my/account/sessions", post(identity::end_session))
        .route(
            "/my/data/copy",
            get(personal::copy_form).post(personal::copy),
        )
        .route(
            "/my/data/erase",
            get(personal::erase_form).post(personal::erase),
        )
        .route("/erased", get(personal::erased))
}
