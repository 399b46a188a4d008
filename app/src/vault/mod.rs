//! The vault: personal data lie sealed in the database, under one key for each person; without that key nobody reads them.
//!
//! A master key from a file wraps the keys of people. To find a contact without opening any, its blind index is stored.

pub mod apart;
pub mod masters;
pub mod moving;
pub mod rotation;
pub mod seal;
mod store;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use self::masters::{Master, Masters};
use self::seal::Secret;
pub use self::seal::{Key, MARK, Place};
use self::store::Wrapped;
use crate::db::{Db, Tx};
use crate::portal::Portal;

/// Under this name lies the secret of the blind index; no person has it.
const INDEX: &str = "#index";
/// What is sealed already, for queries.
const MARK_LIKE: &str = "sealed:1:%";
/// How long an unwrapped key stays in memory, in milliseconds.
const KEPT_FOR: i64 = 10_000;
const KEPT: usize = 4_096;

/// The keys of this program.
#[derive(Clone, Debug)]
pub struct Vault(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// No file: the keys live as long as the program, for tests.
    file: Option<PathBuf>,
    masters: RwLock<Masters>,
    index: OnceLock<Secret>,
    /// Keys that were read a moment ago, with the moment when they are to be read again.
    kept: Mutex<HashMap<String, (Key, i64)>>,
}

impl Default for Vault {
    /// With a key that nobody keeps: until a file is named.
    fn default() -> Self {
        let mut bytes = [0; 32];
        crate::portal::fill_random(&mut bytes);
        Self::over(None, Masters::one(bytes))
    }
}

impl Vault {
    fn over(file: Option<PathBuf>, masters: Masters) -> Self {
        Self(Arc::new(Inner {
            file,
            masters: RwLock::new(masters),
            index: OnceLock::new(),
            kept: Mutex::default(),
        }))
    }

    /// Opens the file of the master keys; `seed` makes the first key when nothing was ever wrapped in this database.
    ///
    /// # Errors
    /// A sentence: the file is missing or is not one, or does not hold the key of this database.
    pub async fn open(
        file: &Path,
        db: &Db,
        seed: impl FnOnce() -> [u8; 32],
    ) -> Result<Self, String> {
        let is_used = store::has_any(db)
            .await
            .map_err(|error| format!("the wrapped keys cannot be read: {error}"))?;
        let masters = match Masters::read(file)? {
            Some(masters) => masters,
            None if is_used => {
                return Err(format!(
                    "{} is missing: without the key in it nobody reads the personal data of this database; put the file back",
                    file.display()
                ));
            }
            None => {
                Masters::one(seed()).write_first(file)?;
                Masters::read(file)?.ok_or("the file is gone again")?
            }
        };
        Ok(Self::over(Some(file.to_owned()), masters))
    }

    /// Reads the secret of the blind index, or makes it: with it the master key proves to be the right one.
    ///
    /// # Errors
    /// When the database does not answer, or the master key is another.
    pub async fn ready(&self, portal: &Portal) -> sqlx::Result<()> {
        let mut tx = portal.db.begin().await?;
        let secret = self.secret(portal, &mut tx, INDEX).await?;
        tx.commit().await?;
        drop(self.0.index.set(secret));
        Ok(())
    }

    /// The blind index of a text, such as a contact: equal texts have equal ones, and nobody without the secret makes one.
    ///
    /// # Errors
    /// Before [`Self::ready`].
    pub fn index(&self, kind: &str, text: &str) -> sqlx::Result<String> {
        let secret = self.0.index.get();
        let secret = secret.ok_or_else(|| failure("the vault was never made ready"))?;
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.bytes())
            .map_err(|_| failure("the secret of the blind index is none"))?;
        mac.update(format!("koprik-index-1\0{kind}\0{text}").as_bytes());
        Ok(URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    }

    /// The blind index of a contact.
    ///
    /// # Errors
    /// Before [`Self::ready`].
    pub fn contact(&self, address: &str) -> sqlx::Result<String> {
        self.index("contact", address)
    }

    /// Under which key lies what concerns somebody without an account: all that went to one contact has the same.
    ///
    /// # Errors
    /// Before [`Self::ready`].
    pub fn nobody(&self, address: &str) -> sqlx::Result<String> {
        Ok(format!("to:{}", self.contact(address)?))
    }

    fn masters(&self) -> Masters {
        let masters = self.0.masters.read();
        masters.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_masters(&self, new: Masters) {
        *self
            .0
            .masters
            .write()
            .unwrap_or_else(PoisonError::into_inner) = new;
    }

    /// Reads the file again: another program may have added a key.
    ///
    /// # Errors
    /// A sentence, when it is gone or cannot be read.
    pub fn refresh(&self) -> Result<(), String> {
        if let Some(file) = &self.0.file {
            let masters = Masters::read(file)?;
            self.set_masters(masters.ok_or_else(|| format!("{} is gone", file.display()))?);
        }
        Ok(())
    }

    fn master(&self, id: &str) -> sqlx::Result<Master> {
        if let Some(master) = self.masters().find(id) {
            return Ok(master.clone());
        }
        self.refresh().map_err(failure)?;
        let masters = self.masters();
        let found = masters.find(id).cloned();
        found.ok_or_else(|| {
            failure(format!(
                "the file of the master keys does not hold the key {id} of this database"
            ))
        })
    }

    fn wrap(&self, portal: &Portal, person: &str, secret: &Secret) -> Wrapped {
        let masters = self.masters();
        let master = masters.current();
        let sealed = master.secret.seal(
            portal.random_bytes(),
            &wrapping(&master.id, person),
            secret.bytes(),
        );
        Wrapped {
            person_id: person.to_owned(),
            master_id: master.id.clone(),
            sealed: URL_SAFE_NO_PAD.encode(sealed),
        }
    }

    fn unwrap(&self, found: &Wrapped) -> sqlx::Result<Secret> {
        let master = self.master(&found.master_id)?;
        let sealed = URL_SAFE_NO_PAD.decode(&found.sealed).map_err(failure)?;
        let context = wrapping(&found.master_id, &found.person_id);
        let bytes = master.secret.open(&context, &sealed).map_err(failure)?;
        Secret::from_slice(&bytes).map_err(failure)
    }

    async fn secret(&self, portal: &Portal, tx: &mut Tx, person: &str) -> sqlx::Result<Secret> {
        let new = Secret::new(portal.random_bytes());
        if let Some(found) = store::find_in(tx, person).await? {
            // What a request still under way writes of somebody who was erased opens for nobody.
            return if found.is_destroyed() {
                Ok(new)
            } else {
                self.unwrap(&found)
            };
        }
        // With the key that the file names now: the one in memory may have been taken out meanwhile, and a file that is gone
        // would open nothing of this any more.
        self.refresh().map_err(failure)?;
        let wrapped = self.wrap(portal, person, &new);
        store::insert(tx, &wrapped, portal.now()).await?;
        // Whoever was quicker has written theirs: that one counts.
        let found = store::find_in(tx, person).await?;
        match found.ok_or(sqlx::Error::RowNotFound)? {
            found if found.is_destroyed() => Ok(new),
            found => self.unwrap(&found),
        }
    }
}

fn wrapping(master: &str, person: &str) -> Vec<u8> {
    format!("koprik-wrap-1\0{master}\0{person}").into_bytes()
}

/// What is wrong with keys reaches the log like what is wrong with the database.
fn failure(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> sqlx::Error {
    sqlx::Error::Decode(cause.into())
}

/// Whether what is stored does not open; then no other try will, as it may when the database or the file is away.
pub fn is_unreadable(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Decode(cause) if cause.is::<seal::Unreadable>())
}

/// The key of a person for writing; it is made when there is none, and lasts if the transaction does.
///
/// # Errors
/// When the database does not answer, or the master key is another.
pub async fn key(portal: &Portal, tx: &mut Tx, person: &str) -> sqlx::Result<Key> {
    let vault = &portal.settings.vault;
    let secret = vault.secret(portal, tx, person).await?;
    Ok(Key::new(person.to_owned(), secret))
}

/// The key of a person for what is written outside the database: it lasts before anything is sealed with it.
///
/// # Errors
/// When the database does not answer, or the master key is another.
pub async fn lasting(portal: &Portal, person: &str) -> sqlx::Result<Key> {
    if let Some(key) = find(portal, person).await? {
        return Ok(key);
    }
    let mut tx = portal.db.begin().await?;
    let key = key(portal, &mut tx, person).await?;
    tx.commit().await?;
    Ok(key)
}

/// The key of a person for reading inside a transaction; nothing when it was destroyed.
///
/// # Errors
/// When the database does not answer, or the master key is another.
pub async fn find_in(portal: &Portal, tx: &mut Tx, person: &str) -> sqlx::Result<Option<Key>> {
    let found = store::find_in(tx, person).await?;
    let found = found.filter(|found| !found.is_destroyed());
    let secret = found.map(|found| portal.settings.vault.unwrap(&found));
    Ok(secret
        .transpose()?
        .map(|secret| Key::new(person.to_owned(), secret)))
}

/// The key of a person for reading; nothing when it was destroyed. Lists ask for the same keys again and again, so each stays
/// in memory for a moment; only what has lasted is kept.
///
/// # Errors
/// When the database does not answer, or the master key is another.
pub async fn find(portal: &Portal, person: &str) -> sqlx::Result<Option<Key>> {
    let inner = &portal.settings.vault.0;
    let now = portal.now();
    {
        let kept = inner.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((key, until)) = kept.get(person)
            && *until > now
        {
            return Ok(Some(key.clone()));
        }
    }
    let found = store::find(&portal.db, person).await?;
    let Some(found) = found.filter(|found| !found.is_destroyed()) else {
        return Ok(None);
    };
    let key = Key::new(person.to_owned(), portal.settings.vault.unwrap(&found)?);
    let mut kept = inner.kept.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.insert(person.to_owned(), (key.clone(), now + KEPT_FOR));
    Ok(Some(key))
}

/// Destroys the key of a person for good: nothing that was sealed with it is read any more, in no backup either (they hold no
/// keys: [`apart`]), and nothing more is written that anybody could read. Another node may have it in memory for ten seconds more.
///
/// # Errors
/// When the database does not answer.
pub async fn destroy(portal: &Portal, tx: &mut Tx, person: &str) -> sqlx::Result<()> {
    forget(portal, person);
    store::destroy(tx, person, portal.now()).await
}

/// Destroys a key whose name may come again, such as that of a contact: everything that lies under it must go too.
///
/// # Errors
/// When the database does not answer.
pub async fn discard(portal: &Portal, tx: &mut Tx, person: &str) -> sqlx::Result<()> {
    forget(portal, person);
    store::delete(tx, person).await
}

fn forget(portal: &Portal, person: &str) {
    let kept = &portal.settings.vault.0.kept;
    kept.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .remove(person);
}

/// A text of a person for a column.
pub fn seal(portal: &Portal, key: &Key, place: Place, clear: &str) -> String {
    key.seal_text(portal.random_bytes(), place, clear)
}

/// What a column holds; nothing when the key was destroyed.
///
/// # Errors
/// When it does not open.
pub fn open(key: Option<&Key>, place: Place, stored: &str) -> sqlx::Result<String> {
    key.map_or(Ok(String::new()), |key| {
        key.open_text(place, stored).map_err(failure)
    })
}

/// Reads one column of a row of a person in its place.
///
/// # Errors
/// When the database does not answer, or it does not open.
pub async fn reveal(
    portal: &Portal,
    person: &str,
    place: Place,
    stored: &mut String,
) -> sqlx::Result<()> {
    if !stored.is_empty() {
        *stored = open(find(portal, person).await?.as_ref(), place, stored)?;
    }
    Ok(())
}
