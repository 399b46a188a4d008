//! `koprik check`: what is wrong with the settings, the database and the migrations, and how to mend it.

use crate::config::Config;
use crate::start;

/// Looks at everything and changes nothing.
///
/// # Errors
/// The first thing that is wrong, in one sentence.
pub async fn run() -> Result<(), String> {
    let config = Config::read()?;
    println!(
        "Settings: in order (listens on {}, known as {}).",
        config.addr,
        config.public_url()
    );
    let db = start::database(&config).await?;
    println!("Database: {} answers.", db.engine());
    let state = app::db::migration_state(&db).await;
    if state.unknown > 0 {
        return Err(format!(
            "the database has {} migrations that this program does not know: run a newer program",
            state.unknown
        ));
    }
    if !state.is_current() {
        return Err(format!(
            "the database has {} of {} migrations: run `koprik migrate`",
            state.applied, state.known
        ));
    }
    println!("Migrations: all {} taken.", state.known);
    messages(&config, &db).await?;
    if !config.site_dir.join("pkg/manifest.json").exists() {
        println!(
            "Browser files: none in {} (every page works without them; `make site` builds them).",
            config.site_dir.display()
        );
    }
    Ok(())
}

/// How messages leave, and how it stands with them.
async fn messages(config: &Config, db: &app::db::Db) -> Result<(), String> {
    use app::outbox::carrier::Carrier;
    let carriers = config.carriers()?;
    let mail = carriers.iter().any(|one| matches!(one, Carrier::Mail(_)));
    println!(
        "Mail: {}.",
        if mail {
            "leaves by SMTP"
        } else {
            "none leaves (KOPRIK_SMTP_URL)"
        }
    );
    let gateway = carriers.iter().find_map(|one| match one {
        Carrier::Sms(gateway) => Some(gateway.about()),
        Carrier::Mail(_) => None,
    });
    match &gateway {
        Some(about) => println!("SMS: leaves by {about}."),
        None => println!("SMS: none leaves (KOPRIK_SMS_URL)."),
    }
    if gateway.is_some_and(|about| about.contains(" http://")) {
        println!("SMS: the gateway is asked without TLS: codes can be read on the way.");
    }
    let settings = app::portal::PortalSettings {
        sms_budget: config.sms_budget(),
        ..app::portal::PortalSettings::default()
    };
    let now = start::clock()();
    let standing = app::outbox::service::standing(db, &settings, now)
        .await
        .map_err(|error| format!("the messages cannot be counted: {error}"))?;
    println!(
        "Messages: {} wait, {} could not be sent.",
        standing.waiting, standing.failed
    );
    if let Some((spent, budget)) = standing.spent {
        println!("SMS of today: {spent} of {} spent.", budget.cap);
    }
    Ok(())
}
