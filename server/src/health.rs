//! Whether the process lives, whether it can serve, and its figures for Prometheus.

use std::sync::Arc;

use app::db;
use app::portal::Portal;
use axum::extract::State;
use http::StatusCode;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

/// The process runs.
pub async fn livez() -> &'static str {
    "ok\n"
}

/// The database answers and has every migration.
pub async fn readyz(State(portal): State<Arc<Portal>>) -> (StatusCode, &'static str) {
    if db::migration_state(&portal.db).await.is_current() {
        (StatusCode::OK, "ready\n")
    } else {
        (
            StatusCode::SERVICE_UNAVAILABLE,
            "the database does not answer or is not migrated\n",
        )
    }
}

/// Starts counting; `None` when a recorder runs already (several servers in one test process).
pub fn recorder() -> Option<PrometheusHandle> {
    PrometheusBuilder::new()
        .set_buckets(&[0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0])
        .ok()?
        .install_recorder()
        .ok()
}
