//! Made-up vacancies that wait for the staff, for trials of the desk: one checked organisation for each seed, and what it sent.

use std::sync::Arc;

use app::access::{AccountKind, Actor};
use app::context::Ctx;
use app::errors::AppError;
use app::forms::Fields;
use app::i18n::Locale;
use app::identity::{self, store::NewAccount};
use app::portal::Portal;
use app::vacancies::form::Step;
use app::vacancies::service;
use app::writing::contact::Contact;
use app::writing::official_number::vkn_check;

use super::{organisations, vacancies};
use crate::generate::Chance;

/// ISCO-08 codes of work in a hotel.
const OCCUPATIONS: [&str; 6] = ["5120", "5131", "9112", "9412", "4224", "5151"];
const CITIES: [&str; 4] = ["Muratpaşa", "Kepez", "Konyaaltı", "Alanya"];
/// Parts of a text; each advert has one of each.
const WHERE: [&str; 4] = [
    "Dengiz boʻyidagi oʻttiz xonali mehmonxona.",
    "Shahar markazidagi kichik mehmonxona.",
    "Oilaviy dam olish uyi, yozda yuzta mehmon boʻladi.",
    "Yangi ochilgan mehmonxona, jamoa hali kichik.",
];
const WITH_WHOM: [&str; 4] = [
    "Ikki kishi boʻlib ishlaysiz.",
    "Guruhda besh kishi bor, ulardan biri oʻzbek tilini biladi.",
    "Birinchi oyda tajribali hamkasb yoʻl-yoʻriq koʻrsatadi.",
    "Smena boshligʻi rus tilida gaplashadi.",
];
const ALSO: [&str; 4] = [
    "Ish kiyimi va uch mahal ovqat bepul.",
    "Kir yuvish va internet mehmonxona hisobidan.",
    "Haftada bir kun dam olasiz.",
    "Yotoqxona ish joyidan besh daqiqalik yoʻlda.",
];
/// Every tenth one has a fault that the automatic check finds.
const FAULT: &str = "Ish boshlashdan oldin 300 dollar garov puli toʻlaysiz.";

/// Who sent them.
#[derive(Debug)]
pub struct Sender {
    pub organisation: String,
    /// Its owner signs in with this and the password of the demo.
    pub contact: String,
}

fn failed(what: &str) -> AppError {
    AppError::Internal(format!("waiting vacancies: {what}").into())
}

/// Writes `count` vacancies that wait. The database has the demo content already.
///
/// # Errors
/// When the database does not answer, has no demo content, or has this seed already.
pub async fn fill(portal: &Arc<Portal>, count: usize, seed: u64) -> Result<Sender, AppError> {
    let contact = format!("waiting{seed}@generated.example");
    let owner = owner(portal, &contact).await?;
    let organisation = organisation(portal, &owner, seed).await?;
    let mut chance = Chance::from_seed(seed);
    let first = vacancies::hotel_fields(owner.today());
    let mut before: Option<String> = None;
    for number in 0..count {
        let form = owner.new_id();
        let id = match &before {
            Some(before) => service::copy_from(&owner, before, &form).await?,
            None => service::create(&owner, &organisation, &organisation, &form).await?,
        };
        let fields = varied(&first, &mut chance, number);
        let steps: &[Step] = if before.is_some() {
            &[Step::Occupation, Step::Place, Step::Pay, Step::Words]
        } else {
            &Step::ALL
        };
        vacancies::save_and_send(&owner, &id, steps, &fields).await?;
        before = Some(id);
    }
    Ok(Sender {
        organisation,
        contact,
    })
}

async fn owner(portal: &Arc<Portal>, contact: &str) -> Result<Ctx, AppError> {
    let system = Ctx::system(portal, Locale::Uz);
    let hash = portal
        .passwords
        .hash(super::PASSWORD.to_owned(), portal.random_bytes())
        .await?;
    let id = system.new_id();
    let mut tx = portal.db.begin().await?;
    let new = NewAccount {
        id: &id,
        kind: AccountKind::Employer,
        roles: "",
        name: "",
        password_hash: &hash,
        locale: "tr",
        contact: &Contact::Email(contact.to_owned()),
    };
    identity::store::insert_account(&system, &mut tx, new).await?;
    tx.commit().await?;
    Ok(Ctx::of(portal, Locale::Tr, Actor::Employer { account: id }))
}

async fn organisation(portal: &Arc<Portal>, owner: &Ctx, seed: u64) -> Result<String, AppError> {
    let base = format!("{:09}", 1_000 + seed % 9_000_000);
    let figures: Vec<u32> = base
        .chars()
        .filter_map(|figure| figure.to_digit(10))
        .collect();
    let figures: [u32; 9] = figures
        .try_into()
        .map_err(|_| failed("no number for this seed"))?;
    let number = format!("{base}{}", vkn_check(&figures));
    let name = format!("Sınav Otel {seed} (Demo)");
    let fields = organisations::hotel(&number)
        .with("name", &name)
        .with("latin", &name);
    organisations::checked(portal, owner, &fields).await
}

/// The common fields with what differs from advert to advert.
fn varied(common: &Fields, chance: &mut Chance, number: usize) -> Fields {
    let fault = if number % 10 == 9 { FAULT } else { "" };
    let words = [
        chance.one_of(&WHERE),
        chance.one_of(&WITH_WHOM),
        chance.one_of(&ALSO),
        fault,
    ]
    .join(" ");
    common
        .clone()
        .with("occupation", chance.one_of(&OCCUPATIONS))
        .with("city", chance.one_of(&CITIES))
        .with("places", (1 + chance.next() % 9).to_string())
        .with("pay", format!("{}.500", 36 + chance.next() % 9))
        .with("description", words.trim())
}
