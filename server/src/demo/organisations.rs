//! Demo organisations: a Japanese cooperative that acts for two employers, a Turkish employer, and an Uzbek agency that
//! waits for its second approval. All are made up and named as such; they come about as real ones do, through the services.

use std::sync::Arc;

use app::access::{Actor, MemberRole, Role, Roles};
use app::context::Ctx;
use app::employers::form::Step;
use app::employers::rules::LinkState;
use app::employers::service::{Refused, checks, links, members, registering};
use app::employers::store::{members as member_rows, names, reviews};
use app::errors::AppError;
use app::forms::Fields;
use app::i18n::Locale;
use app::identity;
use app::portal::Portal;
use app::writing::contact::Contact;
use app::writing::official_number::{corporate_check, vkn_check};

/// One demo organisation as typed, without its number.
const COOPERATIVE: [(&str, &str); 17] = [
    ("country", "JP"),
    ("kind", "supervising"),
    ("name", "見本協同組合（デモ）"),
    ("latin", "Mihon Cooperative (Demo)"),
    ("licensed", "yes"),
    ("licence", "DEMO-1701"),
    ("issuer", "見本機関（デモ）"),
    ("from-day", "1"),
    ("from-month", "4"),
    ("from-year", "2024"),
    ("until-day", "31"),
    ("until-month", "3"),
    ("until-year", "2029"),
    ("address", "東京都見本区見本1-2-3（デモ）"),
    ("phone", "+81 3 0000 0000"),
    ("email", "kumiai@demo.example"),
    ("website", ""),
];

const EMPLOYERS: [[(&str, &str); 6]; 2] = [
    [
        ("country", "JP"),
        ("name", "見本建設株式会社（デモ）"),
        ("latin", "Mihon Construction (Demo)"),
        ("address", "愛知県見本市見本4-5-6（デモ）"),
        ("phone", "+81 52 000 0000"),
        ("email", "kensetsu@demo.example"),
    ],
    [
        ("country", "JP"),
        ("name", "見本農園株式会社（デモ）"),
        ("latin", "Mihon Farm (Demo)"),
        ("address", "北海道見本郡見本町7-8-9（デモ）"),
        ("phone", "+81 11 000 0000"),
        ("email", "nouen@demo.example"),
    ],
];

const HOTEL: [(&str, &str); 8] = [
    ("country", "TR"),
    ("kind", "employer"),
    ("name", "Örnek Otel A.Ş. (Demo)"),
    ("latin", "Örnek Otel A.Ş. (Demo)"),
    ("licensed", "no"),
    ("address", "Örnek Mahallesi 1, Antalya (Demo)"),
    ("phone", "+90 242 000 0000"),
    ("email", "otel@demo.example"),
];

const AGENCY: [(&str, &str); 12] = [
    ("country", "UZ"),
    ("kind", "agency"),
    ("name", "Namuna Bandlik Agentligi (Demo)"),
    ("latin", "Namuna Bandlik Agentligi (Demo)"),
    ("licensed", "yes"),
    ("licence", "DEMO-0001"),
    ("issuer", "Namuna idora (Demo)"),
    ("from-day", "1"),
    ("from-month", "2"),
    ("from-year", "2026"),
    ("address", "Toshkent, Namuna koʻchasi 1 (Demo)"),
    ("phone", "+998 71 200 00 00"),
];

fn filled(pairs: &[(&str, &str)], number: &str) -> Fields {
    pairs.iter().fold(
        Fields::default().with("number", number),
        |fields, (key, value)| fields.with(key, *value),
    )
}

/// A number that no company has: its base is all zeros but the last figure.
fn corporate_number(last: u32) -> String {
    let mut base = [0; 12];
    base[11] = last;
    format!("{}{last:012}", corporate_check(&base))
}

fn failed(refused: Refused) -> AppError {
    match refused {
        Refused::Failed(error) => error,
        other => AppError::Internal(format!("the demo organisations: {other:?}").into()),
    }
}

async fn account(portal: &Arc<Portal>, email: &str) -> Result<String, AppError> {
    let found = identity::store::by_address(portal, email).await?;
    Ok(found.ok_or(AppError::NotFound)?.id)
}

/// Somebody who acts for organisations, by the contact of a demo account.
async fn employer(portal: &Arc<Portal>, email: &str, locale: Locale) -> Result<Ctx, AppError> {
    let account = account(portal, email).await?;
    Ok(Ctx::of(portal, locale, Actor::Employer { account }))
}

async fn moderator(portal: &Arc<Portal>, email: &str) -> Result<Ctx, AppError> {
    let account = account(portal, email).await?;
    let roles = Roles::default().with(Role::Moderator);
    Ok(Ctx::of(portal, Locale::Uz, Actor::Staff { account, roles }))
}

/// Registers an organisation and sends it to be checked.
async fn register(ctx: &Ctx, fields: &Fields) -> Result<String, AppError> {
    let id = registering::begin(ctx, &ctx.new_id()).await?;
    for step in Step::ALL {
        registering::save(ctx, &id, step, fields).await?;
    }
    registering::send(ctx, &id, &ctx.new_id())
        .await
        .map_err(failed)?;
    Ok(id)
}

/// The facts of a made-up hotel with another number.
pub(super) fn hotel(number: &str) -> Fields {
    filled(&HOTEL, number)
}

/// Registers an organisation and has it checked by the two moderators of the demo.
pub(super) async fn checked(
    portal: &Arc<Portal>,
    owner: &Ctx,
    fields: &Fields,
) -> Result<String, AppError> {
    let id = register(owner, fields).await?;
    for email in ["moderator@demo.example", "moderator2@demo.example"] {
        approve(&moderator(portal, email).await?, &id).await?;
    }
    Ok(id)
}

async fn approve(by: &Ctx, id: &str) -> Result<(), AppError> {
    let check = reviews::open(by, id).await?.ok_or(AppError::NotFound)?;
    checks::approve(by, id, &check.id).await.map_err(failed)
}

/// Fills an empty database.
///
/// # Errors
/// When the database does not answer.
pub async fn fill(portal: &Arc<Portal>) -> Result<(), AppError> {
    let first = moderator(portal, "moderator@demo.example").await?;
    let second = moderator(portal, "moderator2@demo.example").await?;
    let japanese = employer(portal, "employer@demo.example", Locale::Ja).await?;
    let turkish = employer(portal, "employer2@demo.example", Locale::Tr).await?;
    let uzbek = employer(portal, "agency@demo.example", Locale::Uz).await?;

    let cooperative = register(&japanese, &filled(&COOPERATIVE, &corporate_number(1))).await?;
    approve(&first, &cooperative).await?;
    approve(&second, &cooperative).await?;
    for (last, facts) in (2..).zip(EMPLOYERS) {
        let fields = filled(&facts, &corporate_number(last));
        let named =
            links::name_employer(&japanese, &cooperative, &fields, &japanese.new_id()).await;
        if let Err(errors) = named.map_err(failed)? {
            return Err(AppError::Internal(
                format!("a demo employer: {errors:?}").into(),
            ));
        }
    }
    for link in links::of_own(&japanese, &cooperative).await?.1 {
        approve(&first, &link.employer_id).await?;
        approve(&second, &link.employer_id).await?;
        links::decide(&first, &cooperative, &link.id, LinkState::Approved, "")
            .await
            .map_err(failed)?;
    }

    let vkn = format!("000000001{}", vkn_check(&[0, 0, 0, 0, 0, 0, 0, 0, 1]));
    let hotel = register(&turkish, &filled(&HOTEL, &vkn)).await?;
    approve(&first, &hotel).await?;
    approve(&second, &hotel).await?;
    // Somebody may act for several organisations: the cooperative’s owner also writes for the hotel.
    let to = Contact::Email("employer@demo.example".into());
    members::invite(&turkish, &hotel, &to, MemberRole::Editor, &turkish.new_id())
        .await
        .map_err(failed)?;
    for invitation in member_rows::invitations_of(&turkish, &hotel).await? {
        members::accept_waiting(&japanese, &invitation.id)
            .await
            .map_err(failed)?;
    }

    let fields = filled(&AGENCY, "000000001").with("email", "agentlik@demo.example");
    let agency = register(&uzbek, &fields).await?;
    approve(&first, &agency).await?;
    let example = names::New {
        id: &first.new_id(),
        name: "Namuna Bandlik Agentlik",
        country: "UZ",
        source_url: "https://example.org/",
        as_of: &first.today().to_string(),
        is_example: true,
        form_id: &first.new_id(),
    };
    checks::list_name(&first, example).await
}
