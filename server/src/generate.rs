//! Many made-up rows for benchmarks: quick to write, and the same for the same seed.

pub mod vacancies;
mod words;

use app::db::Tx;
use app::errors::AppError;
use app::execute;
use app::portal::Portal;
use app::vault::{self, Place};

/// Rows to one statement: far below the limits of both engines for bound values.
const BATCH: usize = 500;

const ACCOUNT: &str = "INSERT INTO accounts (id, kind, roles, name, password_hash, locale, created_at, confirmed_at, tries, locked_until) \
     VALUES ($1, 'candidate', '', '', '', 'uz', $2, $2, 0, 0)";
const CONTACT: &str = "INSERT INTO contacts (address, account_id, channel, confirmed_at, address_index) VALUES ($1, $2, 'email', $3, $4)";
const PROFILE: &str = "INSERT INTO profiles (account_id, passport_name, written_name, born, region, tokens, updated_at) VALUES ($1, $2, $2, $3, $4, $5, $6)";

const SURNAMES: [&str; 8] = [
    "KARIMOV",
    "RAHIMOVA",
    "TOSHEV",
    "YULDASHEVA",
    "ISMOILOV",
    "QODIROVA",
    "SAIDOV",
    "NAZAROVA",
];
const NAMES: [&str; 8] = [
    "ALISHER", "DILNOZA", "SHERZOD", "GULNORA", "JASUR", "MALIKA", "BEKZOD", "ZARINA",
];
const REGIONS: [&str; 4] = ["uz-tk", "uz-sa", "uz-ng", "uz-fa"];

/// Chance that anybody can repeat: `SplitMix64`. Not for secrets.
#[derive(Clone, Copy, Debug)]
pub struct Chance(u64);

impl Chance {
    pub const fn from_seed(seed: u64) -> Self {
        Self(seed)
    }

    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of a list.
    pub fn one_of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let at = usize::try_from(self.next() % list.len() as u64).unwrap_or(0);
        list[at]
    }
}

/// Writes `count` made-up candidates; nobody can sign in as one of them.
///
/// # Errors
/// When the database does not answer, or has the rows of this seed already.
pub async fn candidates(portal: &Portal, count: usize, seed: u64) -> Result<(), AppError> {
    let mut chance = Chance::from_seed(seed);
    let mut left = count;
    let mut number = 0_usize;
    while left > 0 {
        let batch = left.min(BATCH);
        let mut tx = portal.db.begin().await?;
        for _ in 0..batch {
            candidate(portal, &mut tx, &mut chance, seed, number).await?;
            number += 1;
        }
        tx.commit().await?;
        left -= batch;
    }
    Ok(())
}

async fn candidate(
    portal: &Portal,
    tx: &mut Tx,
    chance: &mut Chance,
    seed: u64,
    number: usize,
) -> Result<(), AppError> {
    let now = portal.now();
    let id = format!("gen-{seed:08x}-{number:08x}-{:016x}", chance.next());
    let address = format!("gen{seed}-{number}@generated.example");
    let name = format!("{} {}", chance.one_of(&SURNAMES), chance.one_of(&NAMES));
    let born = format!(
        "{}-{:02}-{:02}",
        1975 + chance.next() % 32,
        1 + chance.next() % 12,
        1 + chance.next() % 28
    );
    let tokens = format!(" {}", app::writing::fold::tokens(&name).join(" "));
    execute!(&mut *tx, ACCOUNT, &id, now)?;
    let key = vault::key(portal, tx, &id).await?;
    let index = portal.settings.vault.contact(&address)?;
    let address = vault::seal(portal, &key, Place::new("contacts", "address"), &address);
    let born = vault::seal(portal, &key, Place::new("profiles", "born"), &born);
    execute!(&mut *tx, CONTACT, address, &id, now, index)?;
    execute!(
        &mut *tx,
        PROFILE,
        &id,
        name,
        born,
        chance.one_of(&REGIONS),
        tokens,
        now
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let numbers = |seed| {
            let mut chance = Chance::from_seed(seed);
            [chance.next(), chance.next(), chance.next()]
        };
        assert_eq!(numbers(7), numbers(7));
        assert_ne!(numbers(7), numbers(8));
    }
}
