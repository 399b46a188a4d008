//! The whole URL map on one screen, and the layers around it.

mod accounts;

use std::sync::Arc;
use std::time::Duration;

use app::about::handlers as about;
use app::applications::handlers as applications;
use app::candidates::handlers as candidates;
use app::certificates::handlers as certificates;
use app::complaints::handlers as complaints;
use app::context::Ctx;
use app::deadlines::handlers as deadlines;
use app::design::handlers as design;
use app::desk::handlers as desk;
use app::desk::intakes::handlers as intakes;
use app::desk::rows::changes::handlers as row_changes;
use app::desk::rows::handlers as rows;
use app::desk::{recovery, staff};
use app::documents::handlers as documents;
use app::employers::handlers as employers;
use app::errors::{AppError, Failure};
use app::exports::handlers as exports;
use app::feeds::handlers as feeds;
use app::hiring::handlers as hiring;
use app::home;
use app::i18n::Locale;
use app::imports::handlers as imports;
use app::moderation::handlers as moderation;
use app::offline::handlers as offline;
use app::outbox::handlers as outbox;
use app::portal::Portal;
use app::programmes::handlers as programmes;
use app::saved::handlers as saved;
use app::templates::handlers as templates;
use app::vacancies::handlers as vacancies;
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::HeaderValue;
use metrics_exporter_prometheus::PrometheusHandle;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::config::Config;
use crate::middleware::{self, TrustedProxies};
use crate::{assets, health};

/// The largest body of any request, in bytes.
const BODY_LIMIT: usize = 256 * 1024;
/// The largest body of a request that sends a document, in bytes: above the largest document, so that the page can say that one
/// is too large; larger still is refused before it is read.
const DOCUMENT_LIMIT: usize = 16 * 1024 * 1024;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a document may take to arrive: ten megabytes over a slow network.
const DOCUMENT_PATIENCE: Duration = Duration::from_mins(5);

/// The pages below each language.
fn pages() -> Router<Arc<Portal>> {
    accounts::pages()
        .route("/", get(home::handlers::home))
        .route("/programmes", get(programmes::list))
        .route("/programmes/compare", get(programmes::compared))
        .route("/programmes/{slug}", get(programmes::one))
        .route("/my", get(applications::mine))
        .route("/my/applications", get(applications::list))
        .route("/my/applications/{id}", get(applications::one))
        .route("/my/applications/{id}/sent", get(applications::sent))
        .route("/my/applications/{id}/answer", post(applications::answer))
        .route(
            "/my/applications/{id}/withdraw",
            get(applications::withdraw_form).post(applications::withdraw),
        )
        .merge(deadline_pages())
        .route("/apply/{intake}", get(applications::start))
        .route(
            "/apply/{intake}/{step}",
            get(applications::step_form).post(applications::step),
        )
        .route("/desk/applications", get(applications::queue))
        .route(
            "/desk/applications/{id}",
            get(applications::case).post(applications::decide),
        )
        .route(
            "/desk/vacancies",
            get(moderation::queue).post(moderation::begin),
        )
        .route(
            "/desk/vacancies/{id}",
            get(moderation::case).post(moderation::act),
        )
        .route("/desk/figures", get(moderation::figures))
        .route(
            "/my/vacancies/{id}/appeal",
            get(moderation::appeal_form).post(moderation::appeal),
        )
        .route("/certificates/check", get(certificates::check))
        .route("/my/certificates", get(certificates::mine))
        .route("/desk/certificates", get(certificates::list))
        .route("/desk/imports/{id}", get(imports::one).post(imports::act))
        .route("/desk/imports/{id}/report", get(imports::file))
        .route(
            "/desk/certificates/new",
            get(certificates::new_form).post(certificates::new),
        )
        .route(
            "/desk/certificates/{id}",
            get(certificates::one).post(certificates::act),
        )
        .merge(organisations())
        .merge(vacancy_pages())
        .merge(hiring_pages())
        .route(
            "/vacancies/{id}/report",
            get(complaints::file_form).post(complaints::file),
        )
        .route("/complaints", get(complaints::standing))
        .route("/desk/complaints", get(complaints::list))
        .route(
            "/desk/complaints/{id}",
            get(complaints::one).post(complaints::decide),
        )
        .route("/demo/messages", get(outbox::demo))
        .route("/design", get(design::first))
        .route("/design/{part}", get(design::part))
        .route("/agreements", get(about::agreements))
        .route("/figures", get(about::figures))
        .route("/help", get(about::help))
        .route("/fees", get(about::fees))
        .route("/sources", get(about::sources))
        .route("/privacy", get(about::privacy))
        .route("/accessibility", get(about::accessibility))
        .route("/offline", get(offline::page))
        .route("/manifest.webmanifest", get(offline::manifest))
        .route("/desk", get(desk::front))
        .route("/desk/people", get(desk::people).post(desk::search))
        .route("/desk/people/{account}", get(desk::person))
        .route("/desk/programmes", get(desk::programmes))
        .route("/desk/programmes/{slug}", get(desk::programme))
        .route("/desk/rules", get(rows::rules))
        .route(
            "/desk/findings",
            get(app::findings::handlers::words).post(app::findings::handlers::change),
        )
        .route("/desk/rows/new", get(rows::new_form).post(rows::new))
        .route("/desk/rows/{id}", get(rows::one).post(rows::end))
        .route("/desk/rows/changes", get(row_changes::list))
        .route(
            "/desk/rows/changes/{id}",
            get(row_changes::one).post(row_changes::decide),
        )
        .route(
            "/desk/programmes/{slug}/intakes",
            get(intakes::form).post(intakes::add),
        )
        .route(
            "/desk/intakes/{id}",
            get(intakes::one).post(intakes::change),
        )
        .route("/desk/audit", get(desk::trail))
        .route("/desk/staff", get(staff::list))
        .route("/desk/staff/{account}", get(staff::one).post(staff::change))
        .route("/desk/export/{list}/{format}", get(exports::file))
        .route(
            "/desk/recoveries",
            get(recovery::list).post(recovery::change),
        )
        .route("/desk/outbox", get(outbox::list).post(outbox::again_all))
        .route("/desk/outbox/{id}", post(outbox::again))
        .route("/desk/outbox/templates", get(templates::all))
        .route("/desk/outbox/templates/{kind}", get(templates::one))
        .route("/my/profile", get(candidates::profile))
        .route(
            "/my/profile/{step}",
            get(candidates::step_form).post(candidates::step),
        )
        .route(
            "/eligibility",
            get(programmes::eligibility).post(programmes::report),
        )
}

/// What programs read: maps of the site, and the interface.
fn machines() -> Router<Arc<Portal>> {
    Router::new()
        .route("/sitemap.xml", get(feeds::sitemap))
        .route("/sitemap/{part}", get(feeds::sitemap_part))
        .route("/api/v1/vacancies", get(feeds::api_list))
        .route("/api/v1/vacancies/{id}", get(feeds::api_one))
        .route("/api/v1/openapi.json", get(feeds::openapi))
}

/// Vacancies: for everybody, and for their authors.
fn vacancy_pages() -> Router<Arc<Portal>> {
    Router::new()
        .route("/vacancies", get(vacancies::list))
        .route("/vacancies/feed.atom", get(feeds::atom))
        .route("/vacancies/feed.json", get(feeds::json))
        .route("/vacancies/feed.xml", get(feeds::xml))
        .route("/vacancies/{id}", get(vacancies::one))
        .route("/my/searches", get(saved::list))
        .route("/my/searches/new", get(saved::new_form).post(saved::new))
        .route("/my/searches/{id}/stop", post(saved::stop_own))
        .route(
            "/searches/stop/{token}",
            get(saved::stop_form).post(saved::stop),
        )
        .route("/my/saved", get(saved::kept))
        .route("/my/saved/{id}", post(saved::keep))
        .route("/my/vacancies", get(vacancies::editor::mine))
        .route(
            "/my/vacancies/new",
            get(vacancies::editor::new_form).post(vacancies::editor::new),
        )
        .route("/my/vacancies/rules", get(vacancies::editor::rules))
        .route(
            "/my/vacancies/{id}",
            get(vacancies::editor::task_list).post(vacancies::editor::act),
        )
        .route(
            "/my/vacancies/{id}/preview",
            get(vacancies::editor::preview),
        )
        .route(
            "/my/vacancies/{id}/translations",
            get(vacancies::translations::own_form).post(vacancies::translations::own),
        )
        .route(
            "/desk/vacancies/{id}/translations",
            get(vacancies::translations::desk_form).post(vacancies::translations::desk),
        )
        .route(
            "/my/vacancies/{id}/{step}",
            get(vacancies::editor::step_form).post(vacancies::editor::step),
        )
}

/// What runs out for a person, and reminders of it.
fn deadline_pages() -> Router<Arc<Portal>> {
    Router::new()
        .route("/my/deadlines", get(deadlines::list))
        .route("/my/deadlines/{intake}", post(deadlines::keep))
        .route("/my/reminders", post(deadlines::set))
        .route("/intakes/{id}/closing.ics", get(deadlines::closing))
        .route(
            "/my/certificates/{id}/validity.ics",
            get(deadlines::validity),
        )
        .route(
            "/reminders/stop/{token}",
            get(deadlines::stop_form).post(deadlines::stop),
        )
}

/// From a vacancy to the arrival: for the person, for organisations, for staff.
fn hiring_pages() -> Router<Arc<Portal>> {
    Router::new()
        .route("/vacancies/{id}/apply", get(hiring::start))
        .route(
            "/vacancies/{id}/apply/{step}",
            get(hiring::step_form).post(hiring::step),
        )
        .route("/my/jobs", get(hiring::list))
        .route("/my/jobs/{id}", get(hiring::one).post(hiring::act_own))
        .route("/my/jobs/{id}/sent", get(hiring::sent))
        .route(
            "/my/jobs/{id}/withdraw",
            get(hiring::withdraw_form).post(hiring::withdraw),
        )
        .route(
            "/my/jobs/{id}/terms/{paper}",
            get(hiring::terms_form).post(hiring::terms),
        )
        .route("/my/jobs/{id}/interview.ics", get(hiring::calendar))
        .route("/my/looks", get(hiring::own_looks))
        .route("/my/pool", get(hiring::pool::own).post(hiring::pool::act))
        .route("/my/organisations/{id}/people", get(hiring::people::board))
        .route(
            "/my/organisations/{id}/people/{person}",
            get(hiring::people::one).post(hiring::people::act_on),
        )
        .route(
            "/my/organisations/{id}/people/{person}/interview",
            get(hiring::people::times_form).post(hiring::people::times),
        )
        .route(
            "/my/organisations/{id}/people/{person}/interview.ics",
            get(hiring::people::calendar),
        )
        .route(
            "/my/organisations/{id}/people/{person}/terms/{paper}",
            get(hiring::people::terms_form).post(hiring::people::terms),
        )
        .route(
            "/my/organisations/{id}/pool",
            get(hiring::pool::find).post(hiring::pool::invite),
        )
        .route("/desk/hiring", get(hiring::desk::queue))
        .route(
            "/desk/hiring/{id}",
            get(hiring::desk::case).post(hiring::desk::act_on),
        )
        .route("/desk/passed", get(hiring::desk::passed))
}

/// The pages of organisations: for their members, for everybody, for staff.
fn organisations() -> Router<Arc<Portal>> {
    Router::new()
        .route(
            "/my/organisations",
            get(employers::mine).post(employers::begin),
        )
        .route(
            "/my/organisations/invitations",
            post(employers::members::accept_waiting),
        )
        .route("/my/organisations/{id}", get(employers::one))
        .route(
            "/my/organisations/{id}/steps/{step}",
            get(employers::step_form).post(employers::step),
        )
        .route(
            "/my/organisations/{id}/members",
            get(employers::members::list).post(employers::members::act),
        )
        .route(
            "/my/organisations/{id}/leave",
            post(employers::members::leave),
        )
        .route(
            "/my/organisations/{id}/employers",
            get(employers::members::employers).post(employers::members::name_employer),
        )
        .route(
            "/invitations/{token}",
            get(employers::members::invitation).post(employers::members::accept),
        )
        .route("/organisations/{id}", get(employers::public::one))
        .route("/desk/organisations", get(employers::desk::queue))
        .route(
            "/desk/organisations/names",
            get(employers::desk::names).post(employers::desk::change_names),
        )
        .route(
            "/desk/organisations/{id}",
            get(employers::desk::case).post(employers::desk::decide),
        )
        .route(
            "/my/organisations/{id}/documents/{document}",
            get(documents::own_file),
        )
        .route(
            "/desk/organisations/{id}/documents/{document}",
            get(documents::desk_file),
        )
}

/// The pages that take documents, with a larger body and more time than the others.
fn uploads() -> Router<Arc<Portal>> {
    Router::new()
        .route(
            "/my/organisations/{id}/documents",
            get(documents::list).post(documents::act),
        )
        .route(
            "/my/organisations/{id}/documents/parts",
            post(documents::begin),
        )
        .route(
            "/my/organisations/{id}/documents/parts/{upload}",
            get(documents::standing).post(documents::part),
        )
        .route("/desk/imports", get(imports::list).post(imports::upload))
        .layer(axum::extract::DefaultBodyLimit::disable())
}

/// A router whose requests are refused when they are larger or take longer.
fn bounded(router: Router<Arc<Portal>>, bytes: usize, time: Duration) -> Router<Arc<Portal>> {
    router
        .layer(from_fn(move |request, next| timeout(time, request, next)))
        .layer(RequestBodyLimitLayer::new(bytes))
}

/// The portal as one service.
pub fn router(portal: Arc<Portal>, config: &Config, figures: Option<PrometheusHandle>) -> Router {
    let mut router = Router::new().route("/", get(home::handlers::root));
    for form in Locale::ALL {
        let pages = bounded(pages(), BODY_LIMIT, PATIENCE).merge(bounded(
            uploads(),
            DOCUMENT_LIMIT,
            DOCUMENT_PATIENCE,
        ));
        router = router.nest(&format!("/{}", form.code()), pages);
    }
    let rpc = Router::new().route("/rpc/{*function}", post(rpc));
    router = router.merge(bounded(rpc.merge(machines()), BODY_LIMIT, PATIENCE));
    let pkg = ServeDir::new(config.site_dir.join("pkg"))
        .precompressed_br()
        .precompressed_gzip();
    let pkg = tower::ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(
            http::header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        ))
        .service(pkg);
    let compression = CompressionLayer::new()
        .br(config.compression)
        .gzip(config.compression)
        .quality(tower_http::CompressionLevel::Precise(5));
    let proxies = TrustedProxies(config.trusted_proxies);
    router
        .fallback(home::handlers::not_found)
        .method_not_allowed_fallback(home::handlers::not_found)
        .layer(from_fn_with_state(Arc::clone(&portal), middleware::session))
        .layer(from_fn(middleware::remember_form))
        .layer(from_fn_with_state(
            (Arc::clone(&portal), proxies),
            middleware::guard,
        ))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(Arc::clone(&portal), middleware::around))
        .nest_service("/pkg", pkg)
        .route("/icon.svg", get(assets::icon))
        .route("/passkey.js", get(assets::passkey))
        .route("/sw.js", get(assets::service_worker))
        .route("/card.png", get(assets::card))
        .route("/robots.txt", get(assets::robots))
        .route("/livez", get(health::livez))
        .route("/readyz", get(health::readyz))
        .route(
            "/metrics",
            get(
                move || async move { figures.map_or_else(String::new, |figures| figures.render()) },
            ),
        )
        .layer(compression)
        .with_state(portal)
}

/// Server functions: what islands call, with the same `Ctx` as the pages.
async fn rpc(ctx: Ctx, request: axum::extract::Request) -> impl IntoResponse {
    leptos_axum::handle_server_fns_with_context(
        move || leptos::context::provide_context(ctx.clone()),
        request,
    )
    .await
}

async fn timeout(
    time: Duration,
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Response {
    match tokio::time::timeout(time, next.run(request)).await {
        Ok(response) => response,
        Err(_) => AppError::Busy(5).into_response(),
    }
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    let mut response = http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Failure::Internal);
    response
}
