//! Goes through the whole audit trail and names every place where it is not what was written.

use super::checkpoint::Checkpoint;
use crate::db::Db;
use crate::db::ledger::{BEGINNING, Entry, hash};
use crate::{row, rows};

/// What is wrong with the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No record has this number: one was deleted, or put elsewhere.
    Missing(i64),
    /// The content of this record, or its link to the one before it, is not what was written.
    Changed(i64),
    /// Records without a place in the chain.
    Unlinked(i64),
    /// The trail ends at the second number, but was written up to the first.
    End { known: i64, found: i64 },
    /// A checkpoint knows another hash for this record.
    Checkpoint(i64),
    /// This line of the checkpoints was not signed with our key.
    Signature(usize),
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub records: i64,
    pub checkpoints: usize,
    /// The last record that a checkpoint covers.
    pub covered: i64,
    pub faults: Vec<Fault>,
}

#[derive(sqlx::FromRow)]
struct Row {
    seq: i64,
    before_hash: Option<String>,
    hash: Option<String>,
    #[sqlx(flatten)]
    entry: Entry,
}

const END: &str = "SELECT seq, hash FROM audit_end WHERE id = 1";
const UNLINKED: &str = "SELECT COUNT(*) FROM audit WHERE seq IS NULL OR hash IS NULL";
const LAST: &str = "SELECT COALESCE(MAX(seq), 0) FROM audit";
const PAGE: &str = "SELECT seq, before_hash, hash, id, at, account_id, action, subject_kind, subject_id, before_json, after_json, request_id \
     FROM audit WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT 1000";

/// Checks every record against its own hash and the one before it, the end, and the checkpoints.
///
/// # Errors
/// When the database does not answer.
pub async fn verify(db: &Db, checkpoints: &[Result<Checkpoint, usize>]) -> sqlx::Result<Report> {
    let mut report = Report {
        checkpoints: checkpoints.len(),
        ..Report::default()
    };
    for line in checkpoints {
        if let Err(line) = line {
            report.faults.push(Fault::Signature(*line));
        }
    }
    let signed: Vec<&Checkpoint> = checkpoints.iter().flatten().collect();
    report.covered = signed.iter().map(|point| point.seq).max().unwrap_or(0);
    // The end first: records that are written meanwhile lie behind it.
    let end: Option<(i64, String)> = row!(db, END)?;
    let (known, end_hash) = end.unwrap_or((0, BEGINNING.into()));
    let unlinked: Option<(i64,)> = row!(db, UNLINKED)?;
    if let Some((count @ 1..,)) = unlinked {
        report.faults.push(Fault::Unlinked(count));
    }
    let (mut seq, mut before) = (0, BEGINNING.to_owned());
    loop {
        let page: Vec<Row> = rows!(db, PAGE, seq, known)?;
        if page.is_empty() {
            break;
        }
        for row in page {
            for missing in (seq + 1..row.seq).take(100) {
                report.faults.push(Fault::Missing(missing));
            }
            let own = hash(
                row.seq,
                row.before_hash.as_deref().unwrap_or_default(),
                &row.entry,
            );
            let follows = row.seq != seq + 1 || row.before_hash.as_deref() == Some(&before);
            if row.hash.as_deref() != Some(&own) || !follows {
                report.faults.push(Fault::Changed(row.seq));
            }
            for point in signed.iter().filter(|point| point.seq == row.seq) {
                if row.hash.as_deref() != Some(&point.hash) {
                    report.faults.push(Fault::Checkpoint(row.seq));
                }
            }
            (seq, before) = (row.seq, row.hash.unwrap_or_default());
            report.records += 1;
        }
    }
    let last: Option<(i64,)> = row!(db, LAST)?;
    let last = last.map_or(0, |(last,)| last);
    if seq != known || known < report.covered {
        report.faults.push(Fault::End {
            known: known.max(report.covered),
            found: seq,
        });
    } else if before != end_hash {
        report.faults.push(Fault::Changed(seq));
    } else if last > known {
        // Written while this was going on, or put behind the end by hand: the end tells.
        let end: Option<(i64, String)> = row!(db, END)?;
        let now = end.map_or(0, |(seq, _)| seq);
        if last > now {
            report.faults.push(Fault::End {
                known: now,
                found: last,
            });
        }
    }
    Ok(report)
}
