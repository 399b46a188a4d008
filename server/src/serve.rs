//! Serves the portal until it is told to stop, then finishes the requests that run.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use app::i18n::Locale;
use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;

use crate::config::Config;
use crate::{health, routes, start};

/// How long requests may go on after the signal; each has fifteen seconds from its arrival.
const GRACE: Duration = Duration::from_secs(20);

/// Migrates, loads, listens.
///
/// # Errors
/// One sentence that names the setting.
pub async fn serve(config: Config) -> Result<(), String> {
    log(&config);
    let carriers = config.carriers()?;
    // The texts are read while the database opens; the first reader does not wait for them.
    let texts = tokio::task::spawn_blocking(|| {
        let _ = Locale::Uz.texts();
    });
    let db = start::database(&config).await?;
    start::migrate(&db).await?;
    start::load_reference_if_changed(&db).await?;
    any_spawner::Executor::init_tokio()
        .map_err(|error| format!("the renderer does not start: {error}"))?;
    let portal = start::portal(&config, db.clone()).await?;
    if config.demo {
        crate::demo::fill_if_empty(&portal)
            .await
            .map_err(|error| format!("the demo content cannot be written: {error}"))?;
    }
    start::catch_up(&portal).await?;
    let checkpoints = crate::audit::checkpoints(&config)?;
    let jobs = crate::jobs::start(&portal, carriers, checkpoints);
    drop(texts.await);
    let router = routes::router(Arc::clone(&portal), &config, health::recorder());
    let address = config.socket()?;
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| format!("KOPRIK_ADDR: cannot listen on {address}: {error}"))?
        // Small answers leave at once instead of waiting for more.
        .tap_io(|stream| drop(stream.set_nodelay(true)));
    println!(
        "Koʻprik serves on {} (database: {}).",
        config.public_url(),
        db.engine()
    );
    if config.demo {
        crate::demo::print(&config.public_url());
    }
    let (tell, told) = tokio::sync::oneshot::channel();
    let serving = axum::serve(
        listener,
        router.into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(async {
        stopped().await;
        let _ = tell.send(());
    });
    tokio::select! {
        result = serving => result.map_err(|error| format!("the server stopped: {error}"))?,
        () = async { drop(told.await); tokio::time::sleep(GRACE).await } => {
            tracing::warn!("requests were still running {} seconds after the signal", GRACE.as_secs());
        }
    }
    drop(jobs);
    db.close().await;
    Ok(())
}

fn log(config: &Config) {
    use tracing_subscriber::{EnvFilter, fmt};
    let filter = EnvFilter::try_new(&config.log).unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        // A log that cannot be written, on a full disk, is no reason for a request to fail.
        .log_internal_errors(false);
    let result = if config.log_json {
        builder.json().try_init()
    } else {
        builder.with_target(false).try_init()
    };
    drop(result);
}

/// Waits until the program is told to stop.
pub async fn stopped() {
    let interrupt = async { drop(tokio::signal::ctrl_c().await) };
    let terminate = async {
        if let Ok(mut signal) =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        {
            signal.recv().await;
        }
    };
    tokio::select! { () = interrupt => {}, () = terminate => {} }
}
