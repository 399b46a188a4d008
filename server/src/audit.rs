//! `koprik audit`: is the trail what was written? Checkpoints by command and by timer.

use app::audit::checkpoint::Checkpoints;
use app::audit::verify::{Fault, verify as verified};
use app::db::Db;

use crate::config::Config;
use crate::start;

/// The checkpoints that the settings name, if they do.
///
/// # Errors
/// A sentence that names the setting.
pub fn checkpoints(config: &Config) -> Result<Option<Checkpoints>, String> {
    let Some(file) = &config.audit_checkpoints else {
        return Ok(None);
    };
    let seed = || {
        let mut seed = [0; 32];
        start::random()(&mut seed);
        seed
    };
    Checkpoints::open(file, &config.audit_key, seed)
        .map(Some)
        .map_err(|error| format!("KOPRIK_AUDIT_CHECKPOINTS, KOPRIK_AUDIT_KEY: {error}"))
}

/// Verifies the trail.
///
/// # Errors
/// What is wrong with it, a line for each fault.
pub async fn verify() -> Result<(), String> {
    let config = Config::read()?;
    let db = start::database(&config).await?;
    let kept = checkpoints(&config)?;
    let points = kept.as_ref().map_or(Ok(Vec::new()), Checkpoints::read)?;
    let report = verified(&db, &points)
        .await
        .map_err(|error| format!("the audit trail cannot be read: {error}"))?;
    println!(
        "{} records, {} checkpoints, the last one at record {}.",
        report.records, report.checkpoints, report.covered
    );
    if kept.is_none() {
        println!(
            "No checkpoints are kept (KOPRIK_AUDIT_CHECKPOINTS): who writes the whole trail anew is not seen."
        );
    }
    if report.faults.is_empty() {
        println!("The trail is what was written.");
        return Ok(());
    }
    let lines: Vec<String> = report.faults.iter().map(sentence).collect();
    Err(format!(
        "the audit trail is not what was written:\n{}",
        lines.join("\n")
    ))
}

/// Verifies the trail of a database that is put back, and says what is wrong with it. Nothing of that keeps anybody from putting it
/// back, and that it ends before the last checkpoint is no fault then.
///
/// # Errors
/// A sentence, when it cannot be read.
pub async fn restored(config: &Config, db: &Db) -> Result<(), String> {
    // A key that is not there yet must not be made anew: it would know none of the checkpoints.
    let kept = if config.audit_key.exists() {
        checkpoints(config)?
    } else {
        None
    };
    let points = kept.as_ref().map_or(Ok(Vec::new()), Checkpoints::read)?;
    let report = verified(db, &points)
        .await
        .map_err(|error| format!("the audit trail cannot be read: {error}"))?;
    let (mut is_whole, records) = (true, report.records);
    for fault in &report.faults {
        match fault {
            Fault::End { known, found } if *known == report.covered => println!(
                "The audit trail ends at record {found}, checkpoints know it up to record {known}: what was done between is not in the backup."
            ),
            fault => {
                is_whole = false;
                println!(
                    "The audit trail is not what was written: {}.",
                    sentence(fault)
                );
            }
        }
    }
    if is_whole {
        println!("The {records} records of the audit trail are what was written.");
    }
    Ok(())
}

fn sentence(fault: &Fault) -> String {
    match fault {
        Fault::Missing(seq) => format!("record {seq} is missing"),
        Fault::Changed(seq) => {
            format!("record {seq} was changed or does not follow the one before it")
        }
        Fault::Unlinked(count) => format!("{count} records have no place in the chain"),
        Fault::End { known, found } => {
            format!("the trail ends at record {found}, but was written up to record {known}")
        }
        Fault::Checkpoint(seq) => format!("a checkpoint has another hash for record {seq}"),
        Fault::Signature(line) => {
            format!("line {line} of the checkpoints was not signed with this key")
        }
    }
}

/// Writes a checkpoint.
///
/// # Errors
/// A sentence, when none can be written.
pub async fn checkpoint() -> Result<(), String> {
    let config = Config::read()?;
    let db = start::database(&config).await?;
    let kept = checkpoints(&config)?.ok_or("KOPRIK_AUDIT_CHECKPOINTS names no file")?;
    match kept.write(&db, start::clock()()).await? {
        Some(point) => println!("Checkpoint at record {} written.", point.seq),
        None => println!("Nothing new since the last checkpoint."),
    }
    Ok(())
}
