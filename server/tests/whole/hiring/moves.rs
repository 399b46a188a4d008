//! Steps that may not be taken, two at one moment, refusals, and every difference between advert, offer and contract.

use app::access::Actor;
use app::context::Ctx;
use app::forms::Fields;
use app::i18n::Locale;
use app::vacancies::terms::Terms;
use http::{Method, StatusCode};

use super::{act, scene, turn};
use crate::stage::{DAY, on_both};

#[tokio::test]
async fn nobody_accepts_or_signs_for_the_candidate() {
    on_both(async |stage| {
        let mut s = scene(&stage).await;
        s.employer("shortlist").await;
        s.paper(&stage, "offer", |_| {}).await;
        let mut staff = stage.staff("desk@example.uz", "moderator").await;
        let (own, there) = (s.own(), s.there());
        let terms = format!("{own}/terms/offer");
        let shown = s.person.get(&terms).await;
        let (turn, form) = (turn(&shown), shown.form_id());
        let fields = [
            ("move", "accept"),
            ("read", "yes"),
            ("turn", turn.as_str()),
            ("form-id", form.as_str()),
        ];
        let desk = format!("/uz/desk/hiring/{}", s.id);
        for path in [&terms, &there] {
            let answer = s.owner.post(path, &fields).await;
            assert_ne!(answer.status, StatusCode::SEE_OTHER, "{path}");
        }
        for path in [&terms, &desk] {
            let answer = staff.post(path, &fields).await;
            assert_ne!(answer.status, StatusCode::SEE_OTHER, "{path}");
        }
        // Nor does the program itself, without the session of the person.
        let account = crate::vacancies::account(&stage, "p@example.uz").await;
        let ctx = Ctx::of(&stage.portal, Locale::Uz, Actor::Candidate { account });
        let act = app::hiring::service::Act {
            step: app::hiring::rules::Move::Accept,
            turn: turn.parse().expect("a number"),
            reason: "",
            note: "",
            due: None,
            form_id: &form,
        };
        let kind = app::hiring::service::papers::Kind::Offer;
        let done = app::hiring::service::papers::confirm(&ctx, &s.id, kind, act).await;
        assert!(done.is_err());
        let confirmed = "SELECT COUNT(*) FROM hiring_papers WHERE confirmed_at IS NOT NULL";
        assert_eq!(stage.count(confirmed).await, 0);
        assert_eq!(s.person.post(&terms, &fields).await.location(), own);
        let confirmed = "SELECT COUNT(*) FROM hiring_papers WHERE confirmed_by IS NOT NULL AND confirmed_session IS NOT NULL AND confirmed_locale = 'uz'";
        assert_eq!(stage.count(confirmed).await, 1);
    })
    .await;
}

#[tokio::test]
async fn of_two_steps_at_one_moment_one_is_taken_and_the_other_is_told() {
    on_both(async |stage| {
        let mut s = scene(&stage).await;
        s.employer("shortlist").await;
        s.paper(&stage, "offer", |_| {}).await;
        let terms = format!("{}/terms/offer", s.own());
        let (one, two) = (s.person.get(&terms).await, s.person.get(&terms).await);
        let withdraw = format!("{}/withdraw", s.own());
        let turn = turn(&one);
        let (first, second) = (one.form_id(), two.form_id());
        let third = s.person.get(&withdraw).await.form_id();
        let fields = |form: &str| {
            Fields::default()
                .with("move", "accept")
                .with("read", "yes")
                .with("reason", "consent")
                .with("turn", turn.clone())
                .with("form-id", form)
                .to_query()
        };
        // Two accepts and a withdrawal.
        let mut tabs = [s.person.clone(), s.person.clone(), s.person.clone()];
        let [a, b, c] = &mut tabs;
        let (a, b, c) = tokio::join!(
            a.send(Method::POST, &terms, Some(fields(&first))),
            b.send(Method::POST, &terms, Some(fields(&second))),
            c.send(Method::POST, &withdraw, Some(fields(&third))),
        );
        let taken = [&a, &b, &c].map(|answer| answer.status == StatusCode::SEE_OTHER);
        assert_eq!(
            taken.iter().filter(|is| **is).count(),
            1,
            "{} {} {}",
            a.status,
            b.status,
            c.status
        );
        let steps = "SELECT COUNT(*) FROM hiring_events WHERE move IN ('accept', 'withdraw')";
        assert_eq!(stage.count(steps).await, 1);
        // The form that was taken is sent again: the same result, nothing new.
        let (path, form) = match taken {
            [true, ..] => (&terms, &first),
            [_, true, _] => (&terms, &second),
            _ => (&withdraw, &third),
        };
        let again = s.person.send(Method::POST, path, Some(fields(form))).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.page());
        assert_eq!(stage.count(steps).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_refused_person_reads_the_reason_and_never_that_they_passed() {
    on_both(async |stage| {
        let mut s = scene(&stage).await;
        s.employer("shortlist").await;
        let there = s.there();
        let bare = act(&mut s.owner, &there, &there, &[("move", "refuse")]).await;
        assert_eq!(
            bare.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "without a reason"
        );
        let refuse = [
            ("move", "refuse"),
            ("reason", "language"),
            ("note", "Teşekkürler"),
        ];
        let done = act(&mut s.owner, &there, &there, &refuse).await;
        assert_eq!(done.location(), there, "{}", done.page());
        for (form, reason) in [
            (Locale::Uz, "Til darajasi"),
            (Locale::UzCyrl, "Тил даражаси"),
            (Locale::Ru, "Уровень языка"),
            (Locale::Ja, "語学力"),
            (Locale::Tr, "Dil seviyesi"),
            (Locale::En, "level of the language"),
        ] {
            for path in [
                format!("/my/jobs/{}", s.id),
                "/my/jobs".into(),
                "/my".into(),
            ] {
                let page = s
                    .person
                    .get(&format!("/{}{path}", form.code()))
                    .await
                    .page();
                assert!(!page.contains("class=\"notice go\""), "{path}");
                let rest = page.replace("task", "");
                if path != "/my" {
                    assert!(!rest.contains("class=\"tag go\""), "{path}");
                }
                assert_eq!(page.contains(reason), path.contains(&s.id), "{path}");
            }
        }
        assert!(!s.owner.get(&there).await.page().contains("KARIMOVA"));
        assert!(stage.message("p@example.uz").await.contains("Til darajasi"));
    })
    .await;
}

#[tokio::test]
async fn every_difference_of_offer_and_contract_is_marked_in_the_persons_own_form() {
    on_both(async |stage| {
        let mut s = scene(&stage).await;
        s.employer("shortlist").await;
        let less = |terms: &mut Terms| {
            if let Some(pay) = &mut terms.pay {
                pay.amount = 40_000;
            }
            terms.insurance.push("accident".into());
        };
        let offered = s.paper(&stage, "offer", less).await;
        assert_eq!(offered.location(), s.there(), "{}", offered.page());
        let path = format!("/uz-cyrl/my/jobs/{}/terms/offer", s.id);
        let page = s.person.get(&path).await.page();
        // Both sums in the person's own form, and beside them as the employer wrote them.
        for words in [
            "42",
            "40",
            "Ёмонроқ",
            "Яхшироқ",
            "lang=\"tr\"",
            "tag stop",
            "tag go",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let terms = format!("{}/terms/offer", s.own());
        act(
            &mut s.person,
            &terms,
            &terms,
            &[("move", "accept"), ("read", "yes")],
        )
        .await;
        // The contract is worse again; the person sends it back, and gets the right one.
        let sent = s
            .paper(&stage, "contract", |terms| {
                if let Some(pay) = &mut terms.pay {
                    pay.amount = 39_000;
                }
            })
            .await;
        assert_eq!(sent.location(), s.there(), "{}", sent.page());
        let terms = format!("{}/terms/contract", s.own());
        let page = s.person.get(&terms).await.page();
        assert!(page.contains("Taklif") && page.contains("39"), "{page}");
        let silent = act(&mut s.person, &terms, &terms, &[("move", "object")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        let object = [("move", "object"), ("note", "Maosh taklifdagidek emas")];
        act(&mut s.person, &terms, &terms, &object).await;
        let there = s.there();
        let page = s.owner.get(&there).await.page();
        assert!(page.contains("Maosh taklifdagidek emas"), "{page}");
        s.paper(&stage, "contract", less).await;
        let page = s.person.get(&terms).await.page();
        assert!(page.contains("tag stop"), "the advert still promised more");
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM hiring_papers WHERE kind = 'contract'")
                .await,
            2
        );
        stage.later(3 * DAY);
        assert!(s.shown().await.contains("(3 kun)"), "the clock runs");
    })
    .await;
}
