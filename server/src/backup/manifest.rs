//! What a backup says of itself, and the names of what lies in it.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Backups of another shape carry another number.
pub const FORMAT: u32 = 1;
/// The last file of the stream: without it the stream is not whole.
pub const MANIFEST: &str = "manifest.json";
const DOCUMENTS: &str = "documents/";

/// Which database it is; a backup of one cannot be put back into the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Engine {
    #[serde(rename = "SQLite")]
    Sqlite,
    #[serde(rename = "PostgreSQL")]
    Postgres,
}

impl Engine {
    pub fn of(url: &str) -> Self {
        if url.starts_with("sqlite:") {
            Self::Sqlite
        } else {
            Self::Postgres
        }
    }

    /// The name of the database in the stream.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Sqlite => "database.sqlite",
            Self::Postgres => "database.pgdump",
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}

/// A file of the stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    pub name: String,
    pub size: u64,
    pub sha256: String,
}

/// What the database was at the moment of the copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The steps that it had taken.
    pub migrations: Vec<i64>,
    /// How many rows each table had.
    pub tables: BTreeMap<String, i64>,
    /// Whose keys there were, and when each was made; the keys themselves lie apart.
    pub people: Vec<(String, i64)>,
}

impl State {
    pub fn rows(&self) -> i64 {
        self.tables.values().sum()
    }
}

/// What a backup says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// The version of the program that made it.
    pub program: String,
    pub engine: Engine,
    /// Which portal it is of: the file of keys carries the same.
    pub portal: String,
    /// Unix milliseconds.
    pub made_at: i64,
    pub state: State,
    /// Whether documents are in it; those of a bucket are not.
    pub with_documents: bool,
    pub files: Vec<Packed>,
}

impl Manifest {
    pub fn documents(&self) -> usize {
        let documents = self.files.iter();
        documents
            .filter(|file| file.name.starts_with(DOCUMENTS))
            .count()
    }
}

/// What a name in the stream stands for.
#[derive(Debug, PartialEq, Eq)]
pub enum Entry {
    Database(Engine),
    /// Its path below the folder of the documents.
    Document(PathBuf),
    Manifest,
}

impl Entry {
    /// Nothing for a name that a backup does not have, above all for one that leads out of the folder.
    pub fn read(name: &str) -> Option<Self> {
        if name == MANIFEST {
            return Some(Self::Manifest);
        }
        for engine in [Engine::Sqlite, Engine::Postgres] {
            if name == engine.file() {
                return Some(Self::Database(engine));
            }
        }
        let path = Path::new(name.strip_prefix(DOCUMENTS)?);
        let is_below = path
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        (is_below && path.file_name().is_some()).then(|| Self::Document(path.to_owned()))
    }

    /// The name of a document in the stream; nothing when it is no text.
    pub fn document(path: &Path) -> Option<String> {
        Some(format!("{DOCUMENTS}{}", path.to_str()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_out_of_the_folder_is_none() {
        for name in [
            "documents/../master.key",
            "documents//etc/passwd",
            "documents/",
            "documents/a/../../b",
            "/documents/a",
            "other",
            "",
        ] {
            assert_eq!(Entry::read(name), None, "{name}");
        }
        let path = PathBuf::from("sealed/a1");
        let name = Entry::document(&path).expect("a name");
        assert_eq!(Entry::read(&name), Some(Entry::Document(path)));
        for engine in [Engine::Sqlite, Engine::Postgres] {
            assert_eq!(Entry::read(engine.file()), Some(Entry::Database(engine)));
        }
    }
}
