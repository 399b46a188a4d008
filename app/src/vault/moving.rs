//! Seals at the start of the program what lies in clear from the time before the vault: in batches, again and again until
//! nothing is left; broken off, it goes on where it was.

use super::{MARK_LIKE, Place, key, seal, store};
use crate::db::Tx;
use crate::errors::AppError;
use crate::portal::Portal;
use crate::{execute, rows_in};

/// A column whose rows belong to a person by a plain rule. `find` gives row, person and text; `put` takes the sealed text,
/// the row, the text as it was and the person.
struct Column {
    place: Place,
    find: &'static str,
    put: &'static str,
}

const COLUMNS: [Column; 11] = [
    Column {
        place: Place::new("answers", "fields"),
        find: "SELECT scope || ' ' || step, account_id, fields FROM answers WHERE fields <> '' AND fields NOT LIKE $1 LIMIT 200",
        put: "UPDATE answers SET fields = $1 WHERE account_id = $4 AND scope || ' ' || step = $2 AND fields = $3",
    },
    Column {
        place: Place::new("profiles", "born"),
        find: "SELECT account_id, account_id, born FROM profiles WHERE born <> '' AND born NOT LIKE $1 LIMIT 200",
        put: "UPDATE profiles SET born = $1 WHERE account_id = $4 AND account_id = $2 AND born = $3",
    },
    Column {
        place: Place::new("applications", "answers"),
        find: "SELECT id, account_id, answers FROM applications WHERE answers <> '' AND answers NOT LIKE $1 LIMIT 200",
        put: "UPDATE applications SET answers = $1 WHERE id = $2 AND answers = $3 AND account_id = $4",
    },
    Column {
        place: Place::new("application_events", "note"),
        find: "SELECT e.id, a.account_id, e.note FROM application_events e JOIN applications a ON a.id = e.application_id WHERE e.note <> '' AND e.note NOT LIKE $1 LIMIT 200",
        put: "UPDATE application_events SET note = $1 WHERE id = $2 AND note = $3 AND $4 <> ''",
    },
    Column {
        place: Place::new("hiring_events", "note"),
        find: "SELECT e.id, h.account_id, e.note FROM hiring_events e JOIN hirings h ON h.id = e.hiring_id WHERE e.note <> '' AND e.note NOT LIKE $1 LIMIT 200",
        put: "UPDATE hiring_events SET note = $1 WHERE id = $2 AND note = $3 AND $4 <> ''",
    },
    Column {
        place: Place::new("hiring_times", "place"),
        find: "SELECT t.hiring_id, h.account_id, t.place FROM hiring_times t JOIN hirings h ON h.id = t.hiring_id WHERE t.place <> '' AND t.place NOT LIKE $1 LIMIT 200",
        put: "UPDATE hiring_times SET place = $1 WHERE hiring_id = $2 AND place = $3 AND $4 <> ''",
    },
    Column {
        place: Place::new("complaints", "body"),
        find: "SELECT id, 'complaint:' || id, body FROM complaints WHERE body <> '' AND body NOT LIKE $1 LIMIT 200",
        put: "UPDATE complaints SET body = $1 WHERE id = $2 AND body = $3 AND $4 <> ''",
    },
    Column {
        place: Place::new("complaints", "address"),
        find: "SELECT id, 'complaint:' || id, address FROM complaints WHERE address <> '' AND address NOT LIKE $1 LIMIT 200",
        put: "UPDATE complaints SET address = $1 WHERE id = $2 AND address = $3 AND $4 <> ''",
    },
    Column {
        place: Place::new("complaints", "note"),
        find: "SELECT id, 'complaint:' || id, note FROM complaints WHERE note <> '' AND note NOT LIKE $1 LIMIT 200",
        put: "UPDATE complaints SET note = $1 WHERE id = $2 AND note = $3 AND $4 <> ''",
    },
    Column {
        place: Place::new("documents", "name"),
        find: "SELECT id, owner_kind || ':' || owner_id, name FROM documents WHERE name <> '' AND name NOT LIKE $1 LIMIT 200",
        put: "UPDATE documents SET name = $1 WHERE id = $2 AND name = $3 AND $4 <> ''",
    },
    Column {
        place: Place::new("document_uploads", "name"),
        find: "SELECT id, owner_kind || ':' || owner_id, name FROM document_uploads WHERE name <> '' AND name NOT LIKE $1 LIMIT 200",
        put: "UPDATE document_uploads SET name = $1 WHERE id = $2 AND name = $3 AND $4 <> ''",
    },
];

const CONTACTS: &str = "SELECT address, account_id FROM contacts WHERE address_index IS NULL OR address NOT LIKE $1 LIMIT 200";
const CONTACT: &str = "UPDATE contacts SET address = $2, address_index = $3 WHERE address = $1";
const PENDING: &str = "SELECT id, address FROM pending WHERE address NOT LIKE $1 LIMIT 200";
const WAITING: &str = "UPDATE pending SET address = $2, address_index = $3 WHERE id = $1";
const INVITATIONS: &str =
    "SELECT id, address FROM organisation_invitations WHERE address NOT LIKE $1 LIMIT 200";
const INVITATION: &str = "UPDATE organisation_invitations SET address = $2, address_index = $3, open_key = CASE WHEN open_key IS NULL THEN NULL ELSE org_id || ':' || $4 END WHERE id = $1";
const MESSAGES: &str =
    "SELECT id, account_id, address, subject, body FROM outbox WHERE address NOT LIKE $1 LIMIT 200";
const MESSAGE: &str = "UPDATE outbox SET address = $2, subject = $3, body = $4, address_index = $5, last_error = NULL WHERE id = $1";

/// Seals everything that is not yet; a table that was finished before is not looked at again.
///
/// # Errors
/// When the database does not answer.
pub async fn run(portal: &Portal) -> Result<(), AppError> {
    for column in &COLUMNS {
        let name = format!("{}.{}", column.place.table, column.place.column);
        finish(portal, &name, async |tx: &mut Tx| {
            plain(portal, tx, column).await
        })
        .await?;
    }
    finish(portal, "contacts.address", async |tx: &mut Tx| {
        contacts(portal, tx).await
    })
    .await?;
    finish(portal, "pending.address", async |tx: &mut Tx| {
        pending(portal, tx).await
    })
    .await?;
    let name = "organisation_invitations.address";
    finish(portal, name, async |tx: &mut Tx| {
        invitations(portal, tx).await
    })
    .await?;
    finish(portal, "outbox", async |tx: &mut Tx| {
        messages(portal, tx).await
    })
    .await?;
    crate::documents::sealed::move_files(portal).await
}

/// Goes on with one table until a batch finds nothing.
async fn finish(
    portal: &Portal,
    name: &str,
    batch: impl AsyncFn(&mut Tx) -> sqlx::Result<usize>,
) -> sqlx::Result<()> {
    if store::is_moved(&portal.db, name).await? {
        return Ok(());
    }
    loop {
        let mut tx = portal.db.begin().await?;
        let count = batch(&mut tx).await?;
        if count == 0 {
            store::moved(&mut tx, name, portal.now()).await?;
        }
        tx.commit().await?;
        if count == 0 {
            return Ok(());
        }
    }
}

async fn plain(portal: &Portal, tx: &mut Tx, column: &Column) -> sqlx::Result<usize> {
    let found: Vec<(String, String, String)> = rows_in!(&mut *tx, column.find, MARK_LIKE)?;
    for (row, person, clear) in &found {
        let key = key(portal, tx, person).await?;
        let sealed = seal(portal, &key, column.place, clear);
        execute!(&mut *tx, column.put, sealed, row, clear, person)?;
    }
    Ok(found.len())
}

async fn contacts(portal: &Portal, tx: &mut Tx) -> sqlx::Result<usize> {
    let found: Vec<(String, String)> = rows_in!(&mut *tx, CONTACTS, MARK_LIKE)?;
    for (address, account) in &found {
        let key = key(portal, tx, account).await?;
        let sealed = seal(portal, &key, Place::new("contacts", "address"), address);
        let index = portal.settings.vault.contact(address)?;
        execute!(&mut *tx, CONTACT, address, sealed, index)?;
    }
    Ok(found.len())
}

async fn pending(portal: &Portal, tx: &mut Tx) -> sqlx::Result<usize> {
    let found: Vec<(String, String)> = rows_in!(&mut *tx, PENDING, MARK_LIKE)?;
    for (id, address) in &found {
        let place = Place::new("pending", "address");
        let (sealed, index) = unowned(portal, tx, place, address).await?;
        execute!(&mut *tx, WAITING, id, sealed, index)?;
    }
    Ok(found.len())
}

async fn invitations(portal: &Portal, tx: &mut Tx) -> sqlx::Result<usize> {
    let found: Vec<(String, String)> = rows_in!(&mut *tx, INVITATIONS, MARK_LIKE)?;
    for (id, address) in &found {
        let place = Place::new("organisation_invitations", "address");
        let (sealed, index) = unowned(portal, tx, place, address).await?;
        execute!(&mut *tx, INVITATION, id, sealed, &index, &index)?;
    }
    Ok(found.len())
}

/// An address of somebody who may have no account: sealed, and its blind index.
async fn unowned(
    portal: &Portal,
    tx: &mut Tx,
    place: Place,
    address: &str,
) -> sqlx::Result<(String, String)> {
    let vault = &portal.settings.vault;
    let key = key(portal, tx, &vault.nobody(address)?).await?;
    Ok((seal(portal, &key, place, address), vault.contact(address)?))
}

/// An old message: id, account, address, subject, body.
type Old = (String, Option<String>, String, String, String);

async fn messages(portal: &Portal, tx: &mut Tx) -> sqlx::Result<usize> {
    let vault = &portal.settings.vault;
    let found: Vec<Old> = rows_in!(&mut *tx, MESSAGES, MARK_LIKE)?;
    for (id, account, address, subject, body) in &found {
        let person = match account {
            Some(account) => account.clone(),
            None => vault.nobody(address)?,
        };
        let key = key(portal, tx, &person).await?;
        let sealed = |column, text| seal(portal, &key, Place::new("outbox", column), text);
        execute!(
            &mut *tx,
            MESSAGE,
            id,
            sealed("address", address),
            sealed("subject", subject),
            sealed("body", body),
            vault.contact(address)?
        )?;
    }
    Ok(found.len())
}
