//! Decisions under trouble: the employer changes what is being read, two people decide at one moment, somebody joins the
//! organisation meanwhile; what the employer reads in each language; and copies among many vacancies.

use app::i18n::Locale;
use http::StatusCode;

use crate::moderation::{SECONDS, Sent, case, sent, settle, state, take};
use crate::stage::{Answer, Stage, Visitor, on_both};
use crate::vacancies::{account, hotel, moderator, send, written};

/// Decides about a version by the form that one has.
async fn decide(
    visitor: &mut Visitor,
    id: &str,
    form: &str,
    version: &str,
    said: (&str, &str),
) -> Answer {
    let fields = [
        ("do", "decide"),
        ("form-id", form),
        ("version", version),
        ("decision", said.0),
        ("reason", said.1),
        ("note", ""),
    ];
    visitor.post(&case(id), &fields).await
}

async fn count_made(stage: &Stage) -> i64 {
    stage
        .count("SELECT COUNT(*) FROM moderation_decisions")
        .await
}

#[tokio::test]
async fn what_the_employer_changes_during_the_review_is_decided_on_as_it_is_now() {
    on_both(async |stage| {
        let Sent {
            mut employer,
            id,
            mut first,
            ..
        } = sent(&stage, None).await;
        take(&mut first, &id).await;
        let form = first.get(&case(&id)).await.form_id();
        let own = format!("/tr/my/vacancies/{id}");
        employer.post(&own, &[("act", "withdraw")]).await;
        let withdrawn = decide(&mut first, &id, &form, "1", ("approve", "")).await;
        assert_eq!(withdrawn.status, StatusCode::CONFLICT);
        let place = [("region", "tr-07"), ("city", "Antalya"), ("places", "17")];
        employer.post(&format!("{own}/place"), &place).await;
        send(&mut employer, &id).await;
        let late = decide(&mut first, &id, &form, "1", ("approve", "")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text().contains("value=\"take\""), "it is read anew");
        assert_eq!(count_made(&stage).await, 0);
        take(&mut first, &id).await;
        let page = first.get(&case(&id)).await;
        assert!(page.page().contains("17"), "the new version is shown");
        let made = decide(&mut first, &id, &page.form_id(), "2", ("approve", "")).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        stage.later(11 * SECONDS);
        settle(&stage).await;
        assert_eq!(state(&stage, &id).await, "published");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_decide_at_one_moment_and_of_one_form_sent_twice_one_decision_is_made() {
    on_both(async |stage| {
        let Sent {
            id,
            mut first,
            mut second,
            ..
        } = sent(&stage, None).await;
        take(&mut first, &id).await;
        let form = first.get(&case(&id)).await.form_id();
        let other = stage.system().new_id();
        let mut twin = first.clone();
        let (one, again, theirs) = tokio::join!(
            decide(&mut first, &id, &form, "1", ("approve", "")),
            decide(&mut twin, &id, &form, "1", ("approve", "")),
            decide(&mut second, &id, &other, "1", ("reject", "money")),
        );
        assert_eq!(one.status, StatusCode::SEE_OTHER, "{}", one.text());
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
        assert_eq!(theirs.status, StatusCode::CONFLICT);
        assert_eq!(count_made(&stage).await, 1);
    })
    .await;
}

#[tokio::test]
async fn who_joins_the_organisation_before_a_decision_counts_has_not_decided() {
    on_both(async |stage| {
        let Sent {
            org, id, mut first, ..
        } = sent(&stage, None).await;
        take(&mut first, &id).await;
        let form = first.get(&case(&id)).await.form_id();
        decide(&mut first, &id, &form, "1", ("approve", "")).await;
        let own = account(&stage, "first@example.uz").await;
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        app::execute!(
            &mut tx,
            "INSERT INTO organisation_members (org_id, account_id, role, since) VALUES ($1, $2, 'viewer', 0)",
            &org,
            &own
        )
        .expect("a member");
        tx.commit().await.expect("it lasts");
        stage.later(11 * SECONDS);
        settle(&stage).await;
        assert_eq!(state(&stage, &id).await, "submitted");
        let void = "SELECT COUNT(*) FROM moderation_decisions WHERE state = 'void'";
        assert_eq!(stage.count(void).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_second_person_who_returns_it_ends_what_the_first_proposed() {
    on_both(async |stage| {
        let words = "Ishga kirishda 500 dollar garov puli toʻlaysiz, pasportingiz bizda saqlanadi.";
        let Sent {
            id,
            mut first,
            mut second,
            ..
        } = sent(&stage, Some(words)).await;
        for (who, said) in [
            (&mut first, ("reject", "money")),
            (&mut second, ("return", "money")),
        ] {
            take(who, &id).await;
            let form = who.get(&case(&id)).await.form_id();
            let made = decide(who, &id, &form, "1", said).await;
            assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
            stage.later(11 * SECONDS);
            settle(&stage).await;
        }
        assert_eq!(state(&stage, &id).await, "returned");
        let ended = "SELECT COUNT(*) FROM moderation_decisions WHERE state = 'superseded'";
        assert_eq!(stage.count(ended).await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_employer_reads_the_reasons_in_the_language_of_the_account() {
    on_both(async |stage| {
        let Sent {
            mut employer,
            id,
            mut first,
            ..
        } = sent(&stage, None).await;
        let own = account(&stage, "otel@example.com").await;
        let mut seen: Vec<String> = Vec::new();
        for (number, locale) in Locale::ALL.into_iter().enumerate() {
            let mut tx = stage.portal.db.begin().await.expect("a transaction");
            app::execute!(
                &mut tx,
                "UPDATE accounts SET locale = $1 WHERE id = $2",
                locale.code(),
                &own
            )
            .expect("a language");
            tx.commit().await.expect("it lasts");
            take(&mut first, &id).await;
            let form = first.get(&case(&id)).await.form_id();
            let version = (number + 1).to_string();
            decide(&mut first, &id, &form, &version, ("return", "pay")).await;
            stage.later(11 * SECONDS);
            settle(&stage).await;
            let reference = stage.portal.reference.current();
            let reason = reference.name(locale, "vacancy_reason", "pay").to_owned();
            let message = stage.message("otel@example.com").await;
            assert!(message.contains(&reason), "{}: {message}", locale.code());
            assert!(!seen.contains(&message), "another language, other words");
            seen.push(message);
            send(&mut employer, &id).await;
        }
    })
    .await;
}

/// So many public vacancies that are newer than all others, with other words.
async fn others(stage: &Stage, count: usize) {
    const VACANCY: &str = "INSERT INTO vacancies (id, number, org_id, employer_org_id, created_by, form_id, state, live, is_hidden, is_demo, version, \
         published_version, occupation, programme, sector, country, region, published_at, closes_at, created_at, changed_at) \
         VALUES ($1, $1, 'o', 'o', 'a', $1, 'published', 'public', FALSE, FALSE, 1, 1, '7212', '', '', 'JP', '', $2, $3, 1, 1)";
    const VERSION: &str = "INSERT INTO vacancy_versions (vacancy_id, version, terms, texts, form_id, made_by, made_at) VALUES ($1, 1, '{}', '{}', $1, 'a', 1)";
    let far = stage.portal.now() * 2;
    let mut tx = stage.portal.db.begin().await.expect("a transaction");
    for number in 0..count {
        let id = format!("ffffffff-{number:04}");
        app::execute!(&mut tx, VACANCY, &id, far, far).expect("a vacancy");
        app::execute!(&mut tx, VERSION, &id).expect("a version");
    }
    tx.commit().await.expect("they last");
}

#[tokio::test]
async fn a_copy_is_found_among_more_vacancies_than_a_list_shows() {
    on_both(async |stage| {
        let words = "Dengiz boʻyidagi mehmonxonada xonalarni ikki kishi boʻlib tozalaysiz, bir smenada oʻn ikkita xona, \
                     birinchi haftada oʻzbek tilini biladigan hamkasb yoʻl-yoʻriq koʻrsatadi, ish kiyimi va ovqat bepul.";
        let Sent { id, mut first, .. } = sent(&stage, Some(words)).await;
        take(&mut first, &id).await;
        let form = first.get(&case(&id)).await.form_id();
        decide(&mut first, &id, &form, "1", ("approve", "")).await;
        stage.later(11 * SECONDS);
        settle(&stage).await;
        assert_eq!(state(&stage, &id).await, "published");
        others(&stage, 260).await;
        let both = [
            moderator(&stage, "first@example.uz").await,
            moderator(&stage, "second@example.uz").await,
        ];
        let (mut employer, org) = hotel(&stage, "boshqa@example.com", 2, &both).await;
        let copy = written(&mut employer, &org).await;
        let fields = [("lang", "uz"), ("description", words)];
        employer
            .post(&format!("/uz/my/vacancies/{copy}/words"), &fields)
            .await;
        send(&mut employer, &copy).await;
        let page = first.get(&case(&copy)).await.page();
        let reference = format!("/uz/vacancies/{id}");
        assert!(page.contains(&reference), "the one like it is named");
        let copies = "SELECT COUNT(*) FROM moderation_assessments WHERE findings LIKE '%near_copy%' OR findings LIKE '%NearCopy%'";
        assert_eq!(stage.count(copies).await, 1);
    })
    .await;
}
