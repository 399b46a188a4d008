//! Demo vacancies of the demo organisations: made up, marked as examples, written and reviewed through the services.

use std::sync::Arc;

use app::access::{Actor, Role, Roles};
use app::context::Ctx;
use app::employers;
use app::errors::AppError;
use app::execute;
use app::forms::Fields;
use app::i18n::Locale;
use app::identity;
use app::portal::Portal;
use app::vacancies::form::Step;
use app::vacancies::service::{self, Decision, Refused, Saved, Verdict};
use app::writing::date::Day;

type Pairs = &'static [(&'static str, &'static str)];

/// What all examples have in common.
const COMMON: Pairs = &[
    ("contract", "fixed-renewable"),
    ("contract-months", "12"),
    ("hours", "40"),
    ("overtime", "15"),
    ("shifts", "day"),
    ("days-off-week", "2"),
    ("period", "month"),
    ("gross", "gross"),
    ("overtime-rate", "125"),
    ("bonuses", "none"),
    ("housing", "dormitory"),
    ("housing-shared", "2"),
    ("housing-utilities", "included"),
    ("meals", "kitchen"),
    ("travel-there", "employer"),
    ("travel-back", "employer"),
    ("insurance", "health"),
    ("insurance", "accident"),
    ("training", "safety"),
    ("certificates", "none"),
    ("experience", "0"),
    ("interview", "online"),
    ("fee", "nothing"),
];

const JAPAN: Pairs = &[
    ("currency", "JPY"),
    ("insurance", "pension"),
    ("insurance", "employment"),
    ("training", "language-at-work"),
    ("language", "jlpt-n4"),
];

const TURKIYE: Pairs = &[
    ("programme", "other"),
    ("status", "tr-work-permit"),
    ("country", "TR"),
    ("sector", "hospitality"),
    ("region", "tr-07"),
    ("city", "Muratpaşa"),
    ("currency", "TRY"),
    ("days-off-week", "1"),
    ("overtime-rate", "150"),
    ("language", "none"),
    ("housing-cost", "0"),
    ("tax", "2 100"),
    ("social-insurance", "5 880"),
];

/// One example: who writes it, for which employer (a part of its Latin name), its fields, and whether it is approved.
struct Example {
    writer: &'static str,
    employer: &'static str,
    base: Pairs,
    own: Pairs,
    is_approved: bool,
}

const EXAMPLES: [Example; 5] = [
    Example {
        writer: "employer@demo.example",
        employer: "Construction",
        base: JAPAN,
        own: &[
            ("programme", "ssw1-construction"),
            ("occupation", "7115"),
            ("region", "jp-23"),
            ("city", "Nagoya"),
            ("places", "6"),
            ("pay", "250,000"),
            ("days-off-year", "115"),
            ("housing-cost", "25,000"),
            ("tax", "8,100"),
            ("social-insurance", "36,500"),
            ("utilities", "4,000"),
            ("tests", "skill-construction"),
            ("experience", "12"),
            ("lang", "ja"),
            (
                "description",
                "木造住宅とマンションの型枠・内装を、4人の班で作ります。朝は8時に宿舎から社用車で現場へ向かい、17時に戻ります。\
                 工具と作業服は会社が用意します。最初の3か月は、経験のある職長がそばで教えます。",
            ),
        ],
        is_approved: true,
    },
    Example {
        writer: "employer@demo.example",
        employer: "Farm",
        base: JAPAN,
        own: &[
            ("programme", "ssw1-agriculture"),
            ("occupation", "6111"),
            ("region", "jp-01"),
            ("city", "Obihiro"),
            ("places", "4"),
            ("pay", "1,250"),
            ("period", "hour"),
            ("housing-cost", "18,000"),
            ("tax", "5,200"),
            ("social-insurance", "30,400"),
            ("tests", "skill-agriculture"),
            ("lang", "ja"),
            (
                "description",
                "じゃがいもと玉ねぎの畑で、植え付け、手入れ、収穫、選別をします。冬は倉庫での選別が中心です。\
                 トラクターの運転は、免許を取った人だけに任せます。",
            ),
        ],
        is_approved: true,
    },
    Example {
        writer: "employer2@demo.example",
        employer: "Otel",
        base: TURKIYE,
        own: &[
            ("occupation", "5120"),
            ("places", "3"),
            ("pay", "42.000"),
            ("meals", "three"),
            ("experience", "24"),
            ("certificates", "qualification"),
            ("lang", "tr"),
            (
                "description",
                "Sıcak mutfakta beş kişilik bir ekiple çalışırsınız. Menü haftalık hazırlanır; Özbek mutfağından bir gün de vardır. \
                 İş kıyafeti ve yemek oteldendir.",
            ),
        ],
        is_approved: true,
    },
    Example {
        writer: "employer2@demo.example",
        employer: "Otel",
        base: TURKIYE,
        own: &[
            ("occupation", "9112"),
            ("places", "8"),
            ("pay", "38.000"),
            ("meals", "three"),
            ("shifts", "evening"),
            ("lang", "uz"),
            (
                "description",
                "Mehmonxona xonalarini ikki kishi boʻlib tozalaysiz, bir smenada oʻn ikkita xona. Birinchi haftada oʻzbek tilini \
                 biladigan hamkasb yoʻl-yoʻriq koʻrsatadi. Ish kiyimi va ovqat bepul.",
            ),
        ],
        is_approved: true,
    },
    Example {
        writer: "employer@demo.example",
        employer: "Construction",
        base: JAPAN,
        own: &[
            ("programme", "ssw1-construction"),
            ("occupation", "7112"),
            ("region", "jp-14"),
            ("city", "Yokohama"),
            ("places", "2"),
            ("pay", "238,000"),
            ("housing-cost", "27,000"),
            ("tax", "7,600"),
            ("social-insurance", "34,700"),
            ("tests", "skill-construction"),
            ("lang", "ru"),
            (
                "description",
                "Кладка и отделка стен в бригаде из пяти человек, объекты в пределах города. Каскеты, форму и инструмент выдаёт \
                 предприятие. Мастер говорит по-русски.",
            ),
        ],
        is_approved: false,
    },
];

/// All fields of an example, with days counted from today, so that it is always open.
fn fields(example: &Example, today: Day) -> Fields {
    let mut fields = Fields::default();
    for (at, pairs) in [COMMON, example.base, example.own].into_iter().enumerate() {
        for (name, value) in pairs {
            let is_list = matches!(*name, "insurance" | "training");
            fields = if at > 0 && !is_list {
                fields.with(name, *value)
            } else {
                fields.and(name, *value)
            };
        }
    }
    for (name, day) in [("to", today.plus_days(45)), ("start", today.plus_days(160))] {
        let (year, month, of_month) = day.parts();
        fields.set(&format!("{name}-day"), of_month.to_string());
        fields.set(&format!("{name}-month"), month.to_string());
        fields.set(&format!("{name}-year"), year.to_string());
    }
    fields
}

const MARK: &str = "UPDATE vacancies SET is_demo = TRUE WHERE id = $1";

async fn account(portal: &Arc<Portal>, email: &str) -> Result<String, AppError> {
    let found = identity::store::by_address(portal, email).await?;
    Ok(found.ok_or(AppError::NotFound)?.id)
}

/// Fills an empty database that has the demo organisations.
///
/// # Errors
/// When the database does not answer, or an example is not what the editor asks for.
pub async fn fill(portal: &Arc<Portal>) -> Result<(), AppError> {
    for example in &EXAMPLES {
        let account = account(portal, example.writer).await?;
        let writer = Ctx::of(portal, Locale::Ja, Actor::Employer { account });
        let id = write(&writer, example).await?;
        if example.is_approved {
            approve(portal, &id).await?;
        }
    }
    Ok(())
}

async fn write(ctx: &Ctx, example: &Example) -> Result<String, AppError> {
    let (org, employer) = parties(ctx, example.employer).await?;
    let id = service::create(ctx, &org, &employer, &ctx.new_id()).await?;
    let fields = fields(example, ctx.today());
    save_and_send(ctx, &id, &Step::ALL, &fields).await?;
    Ok(id)
}

/// The fields of a hotel in Antalya that are the same in every advert.
pub(super) fn hotel_fields(today: Day) -> Fields {
    let common = Example {
        writer: "",
        employer: "",
        base: TURKIYE,
        own: &[("meals", "three"), ("lang", "uz")],
        is_approved: false,
    };
    fields(&common, today)
}

/// Fills steps of a draft, marks it as made up, and sends it.
pub(super) async fn save_and_send(
    ctx: &Ctx,
    id: &str,
    steps: &[Step],
    fields: &Fields,
) -> Result<(), AppError> {
    for step in steps {
        let saved = service::save_step(ctx, id, *step, fields).await?;
        if !matches!(&saved, Saved::Done(errors) if errors.is_empty()) {
            return Err(wrong(&format!("{step:?}: {saved:?}")));
        }
    }
    let mut tx = ctx.db().begin().await?;
    execute!(&mut tx, MARK, id)?;
    tx.commit().await?;
    match service::submit(ctx, id, &ctx.new_id()).await {
        Ok(_) => Ok(()),
        Err(Refused::Failed(error)) => Err(error),
        Err(refused) => Err(wrong(&format!("{refused:?}"))),
    }
}

fn wrong(what: &str) -> AppError {
    AppError::Internal(format!("a demo vacancy: {what}").into())
}

/// Who publishes, and the employer whose Latin name has this part.
async fn parties(ctx: &Ctx, part: &str) -> Result<(String, String), AppError> {
    for member in employers::service::memberships(ctx).await? {
        let publisher = member.organisation.id;
        for employer in employers::service::employers_of(ctx, &publisher).await? {
            if employer.name_latin.contains(part) {
                return Ok((publisher, employer.id));
            }
        }
    }
    Err(wrong(part))
}

async fn approve(portal: &Arc<Portal>, id: &str) -> Result<(), AppError> {
    let account = account(portal, "moderator@demo.example").await?;
    let roles = Roles::default().with(Role::Moderator);
    let moderator = Ctx::of(portal, Locale::Uz, Actor::Staff { account, roles });
    let mut tx = portal.db.begin().await?;
    service::take_into_review(&moderator, &mut tx, id).await?;
    let decision = Decision {
        verdict: Verdict::Approve,
        version: 1,
        reasons: "",
        note: "",
    };
    service::decide(&moderator, &mut tx, id, decision).await?;
    tx.commit().await.map_err(AppError::from)
}
