//! The rows that go when a person leaves. Only this list knows the tables of all rooms: what is erased must be seen at one place.

use crate::db::Tx;
use crate::portal::Portal;
use crate::vault;
use crate::{execute, row_in, rows_in};

/// What has no reason to stay. Applications and steps to a job stay as figures without a person: what was written in them
/// lies sealed under the key that is destroyed. Certificates stay, because others check them by their number.
const DELETED: [&str; 17] = [
    "DELETE FROM sessions WHERE account_id = $1",
    "DELETE FROM contacts WHERE account_id = $1",
    "DELETE FROM consents WHERE account_id = $1",
    "DELETE FROM answers WHERE account_id = $1",
    "DELETE FROM profiles WHERE account_id = $1",
    "DELETE FROM saved_searches WHERE account_id = $1",
    "DELETE FROM saved_vacancies WHERE account_id = $1",
    "DELETE FROM kept_intakes WHERE account_id = $1",
    "DELETE FROM reminders WHERE account_id = $1",
    "DELETE FROM reminder_settings WHERE account_id = $1",
    "DELETE FROM second_steps WHERE account_id = $1",
    "DELETE FROM second_tries WHERE account_id = $1",
    "DELETE FROM recoveries WHERE account_id = $1",
    "DELETE FROM pending WHERE account_id = $1",
    "DELETE FROM outbox WHERE account_id = $1",
    "UPDATE certificates SET account_id = NULL WHERE account_id = $1",
    "UPDATE accounts SET name = '', password_hash = '', roles = '' WHERE id = $1",
];
const ENDED: [&str; 3] = [
    "UPDATE pool_members SET ended_at = $2, open_key = NULL WHERE account_id = $1 AND ended_at IS NULL",
    "UPDATE pool_invitations SET answer = 'declined', answered_at = $2, open_key = NULL WHERE account_id = $1 AND answer = 'open'",
    "UPDATE hiring_consents SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL",
];
/// What went to the contact while nobody was signed in with it, such as codes, lies under a key of the contact itself.
const OF_CONTACT: [&str; 2] = [
    "DELETE FROM outbox WHERE account_id IS NULL AND address_index = $1",
    "DELETE FROM pending WHERE address_index = $1",
];
const INVITED: &str = "UPDATE organisation_invitations SET address = '', address_index = '', open_key = NULL, ended_at = COALESCE(ended_at, $2) WHERE address_index = $1";
const CONTACTS: &str =
    "SELECT address_index FROM contacts WHERE account_id = $1 AND address_index IS NOT NULL";
const OPEN: &str = "SELECT (SELECT COUNT(*) FROM applications WHERE account_id = $1 AND active_key IS NOT NULL) + \
     (SELECT COUNT(*) FROM hirings WHERE account_id = $1 AND active_key IS NOT NULL)";

/// How many applications of a person are open.
pub async fn open(tx: &mut Tx, account: &str) -> sqlx::Result<i64> {
    let found: Option<(i64,)> = row_in!(tx, OPEN, account)?;
    Ok(found.map_or(0, |(count,)| count))
}

/// Deletes the rows of a person, and what lies under the key of the contact with that key.
pub async fn erase(portal: &Portal, tx: &mut Tx, account: &str, now: i64) -> sqlx::Result<()> {
    let contacts: Vec<(String,)> = rows_in!(&mut *tx, CONTACTS, account)?;
    for (index,) in contacts {
        for sql in OF_CONTACT {
            execute!(&mut *tx, sql, &index)?;
        }
        execute!(&mut *tx, INVITED, &index, now)?;
        vault::discard(portal, tx, &format!("to:{index}")).await?;
    }
    for sql in ENDED {
        execute!(&mut *tx, sql, account, now)?;
    }
    for sql in DELETED {
        execute!(&mut *tx, sql, account)?;
    }
    vault::destroy(portal, tx, account).await
}
