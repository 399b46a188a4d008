//! Files of keys that are missing, wrong, or newer than a node has heard.

use app::execute;
use app::vault::{Vault, rotation};
use http::StatusCode;
use server::config::Config;

use crate::second::{APP, secret, shown};
use crate::stage::{MINUTE, PASSWORD, Stage, on_both};

/// The database begins anew with a master key in a file.
async fn with_file(stage: Stage, file: &std::path::Path) -> Stage {
    let mut tx = stage.portal.db.begin().await.expect("a transaction");
    execute!(&mut tx, "DELETE FROM vault_keys").expect("a new database");
    tx.commit().await.expect("it lasts");
    let vault = Vault::open(file, &stage.portal.db, || [7; 32])
        .await
        .expect("a first key");
    let stage = stage.with_settings(|settings| settings.vault = vault).await;
    let vault = &stage.portal.settings.vault;
    vault.ready(&stage.portal).await.expect("it is ready");
    stage
}

#[tokio::test]
async fn a_node_that_has_not_heard_of_the_new_master_key_writes_nothing_under_the_old_one() {
    on_both(async |stage| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("master.key");
        let stage = with_file(stage, &file).await;
        drop(stage.candidate("a@example.uz").await);
        // The command is a program of its own: it rotates and retires beside the portal that serves.
        let command = Vault::open(&file, &stage.portal.db, || [0; 32]).await;
        let mut settings = stage.portal.settings.clone();
        settings.vault = command.expect("the same file");
        let command = app::portal::Portal::new(
            stage.portal.db.clone(),
            std::sync::Arc::clone(&stage.portal.clock),
            std::sync::Arc::clone(&stage.portal.random),
            settings,
            app::limits::Limits::unlimited(),
        );
        rotation::rotate(&command).await.expect("it is rotated");
        assert_eq!(rotation::retire(&command).await, Ok(1));
        // Somebody registers at the portal, which read the file before all that.
        drop(stage.candidate("b@example.uz").await);
        let vault = Vault::open(&file, &stage.portal.db, || [0; 32]).await;
        let stage = stage
            .with_settings(|settings| settings.vault = vault.expect("the file"))
            .await;
        let vault = &stage.portal.settings.vault;
        vault.ready(&stage.portal).await.expect("it is ready");
        let mut visitor = stage.visitor();
        let fields = [("contact", "b@example.uz"), ("password", PASSWORD)];
        let signed_in = visitor.post("/uz/sign-in", &fields).await;
        assert_eq!(signed_in.location(), "/uz/my", "read with the new key only");
        // Without the file nothing is sealed that nobody would read after the next start.
        std::fs::remove_file(&file).expect("the file is lost");
        let fields = [
            ("contact", "c@example.uz"),
            ("password", PASSWORD),
            ("consent", "yes"),
        ];
        let refused = stage.visitor().post("/uz/register", &fields).await;
        assert_eq!(refused.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(visitor.get("/uz/my").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn the_program_does_not_start_without_the_key_of_apps_and_another_one_fits_no_code() {
    on_both(async |stage| {
        let folder = tempfile::tempdir().expect("a folder");
        let stage = with_file(stage, &folder.path().join("master.key")).await;
        let stage = stage
            .with_settings(|settings| settings.step_key.0 = [5; 32])
            .await;
        let mut own = stage.candidate("a@example.uz").await;
        let secret = secret(&own.get(APP).await.page());
        let code = shown(&stage, &secret, 0);
        let fields = [("code", code.as_str()), ("password", PASSWORD)];
        assert_eq!(own.post(APP, &fields).await.status, StatusCode::SEE_OTHER);
        let config = Config {
            documents_url: format!("file:{}", folder.path().display()),
            master_key_file: folder.path().join("master.key"),
            step_key: folder.path().join("step.key"),
            ..Config::default()
        };
        let start = async || {
            let started = server::start::portal(&config, stage.portal.db.clone()).await;
            started.map(drop)
        };
        let missing = start().await.expect_err("the file is missing");
        assert!(missing.contains("KOPRIK_STEP_KEY"), "{missing}");
        assert!(!config.step_key.exists(), "no other one is made");
        std::fs::write(&config.step_key, [5; 32]).expect("a file");
        assert_eq!(start().await, Ok(()));
        // With another key codes are refused, and nothing fails.
        let other = |settings: &mut app::portal::PortalSettings| settings.step_key.0 = [6; 32];
        let stage = stage.with_settings(other).await;
        stage.later(MINUTE);
        let mut visitor = stage.visitor();
        let fields = [("contact", "a@example.uz"), ("password", PASSWORD)];
        let next = visitor.post("/uz/sign-in", &fields).await.location();
        let code = shown(&stage, &secret, 0);
        let refused = visitor.post(&next, &[("code", &code)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn two_commands_do_not_change_the_file_of_the_master_keys_at_once() {
    on_both(async |stage| {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("master.key");
        let stage = with_file(stage, &file).await;
        let before = std::fs::read_to_string(&file).expect("the file");
        let lock = std::fs::File::create(file.with_extension("lock")).expect("a file");
        lock.lock().expect("another command is at it");
        let refused = rotation::rotate(&stage.portal).await;
        assert!(refused.is_err_and(|sentence| sentence.contains("another command")));
        assert!(rotation::retire(&stage.portal).await.is_err());
        assert_eq!(std::fs::read_to_string(&file).expect("the file"), before);
        drop(lock);
        assert!(rotation::rotate(&stage.portal).await.is_ok());
    })
    .await;
}
