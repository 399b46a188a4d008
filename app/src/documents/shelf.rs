//! Where the files lie: a folder or a bucket, under random names, never below what the web server shows.

use std::sync::Arc;

use bytes::Bytes;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::errors::AppError;

/// How many files are looked through at the same time.
const AT_ONCE: usize = 2;

/// The store of files; in memory until a place is named.
#[derive(Clone, Debug)]
pub struct Shelf {
    store: Arc<dyn ObjectStore>,
    turns: Arc<Semaphore>,
}

impl Default for Shelf {
    fn default() -> Self {
        Self::over(InMemory::new())
    }
}

impl Shelf {
    fn over(store: impl ObjectStore) -> Self {
        Self {
            store: Arc::new(store),
            turns: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }

    /// Waits for a turn to look through a file.
    pub(super) async fn turn(&self) -> Result<SemaphorePermit<'_>, AppError> {
        self.turns.acquire().await.map_err(|_| AppError::Busy(10))
    }

    /// `file:folder` (made if it is not there), or `s3://bucket` in a program built with the feature `s3`: its keys, region and
    /// endpoint come from the usual variables `AWS_…`.
    ///
    /// # Errors
    /// A sentence that does not repeat the address.
    pub fn open(url: &str) -> Result<Self, String> {
        if let Some(folder) = url.strip_prefix("file:") {
            let folder = folder.strip_prefix("//").unwrap_or(folder);
            std::fs::create_dir_all(folder)
                .map_err(|error| format!("the folder cannot be made: {error}"))?;
            let store = object_store::local::LocalFileSystem::new_with_prefix(folder)
                .map_err(|error| format!("the folder cannot be used: {error}"))?;
            return Ok(Self::over(store));
        }
        match url.strip_prefix("s3://") {
            Some(bucket) => bucket_of(bucket),
            None => Err("it must begin with file: or s3://".into()),
        }
    }

    pub(super) async fn put(&self, name: &str, bytes: Bytes) -> Result<(), AppError> {
        self.store
            .put(&Path::from(name), bytes.into())
            .await
            .map_err(failed)?;
        Ok(())
    }

    /// # Errors
    /// A failure, also when it is not there: a row said that it is.
    pub(super) async fn get(&self, name: &str) -> Result<Bytes, AppError> {
        let found = self.store.get(&Path::from(name)).await.map_err(failed)?;
        found.bytes().await.map_err(failed)
    }

    /// Takes it away; what is gone already is no failure.
    pub(super) async fn delete(&self, name: &str) -> Result<(), AppError> {
        match self.store.delete(&Path::from(name)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failed(error)),
        }
    }
}

fn failed(error: object_store::Error) -> AppError {
    AppError::Internal(Box::new(error))
}

#[cfg(feature = "s3")]
fn bucket_of(bucket: &str) -> Result<Shelf, String> {
    // The TLS of this program is rustls with ring; a second call changes nothing.
    drop(rustls::crypto::ring::default_provider().install_default());
    let store = object_store::aws::AmazonS3Builder::from_env()
        .with_bucket_name(bucket.trim_end_matches('/'))
        .build()
        .map_err(|_| "the bucket cannot be used: look at the AWS_ variables".to_owned())?;
    Ok(Shelf::over(store))
}

#[cfg(not(feature = "s3"))]
fn bucket_of(_: &str) -> Result<Shelf, String> {
    Err("this program was built without the feature s3".into())
}
