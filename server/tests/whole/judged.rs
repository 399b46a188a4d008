//! A judged set of questions over made-up vacancies: how high the first good answer stands, and how many of the good ones come.

use app::search::service::{self as search, Question};
use app::vacancies::service;
use server::generate;

use crate::stage::on_both;

/// Vacancies in the list that is judged.
const VACANCIES: usize = 1_500;
/// Answers that are looked at.
const SEEN: i64 = 400;

struct Judged<'a> {
    words: &'a str,
    occupations: Vec<&'a str>,
    place: &'a str,
}

/// Questions that mean no occupation are left out: they only must not fail.
fn judged() -> Vec<Judged<'static>> {
    include_str!("judged.csv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut parts = line.split(';');
            Some(Judged {
                words: parts.next()?,
                occupations: parts.next()?.split_whitespace().collect(),
                place: parts.next().unwrap_or_default(),
            })
        })
        .filter(|one| !one.occupations.is_empty())
        .collect()
}

#[tokio::test]
async fn the_questions_of_the_judged_set_find_what_they_mean() {
    let all = judged();
    assert!(all.len() >= 200, "only {} questions", all.len());
    let all = &all;
    on_both(async |stage| {
        generate::vacancies::write(&stage.portal, VACANCIES, 11)
            .await
            .expect("vacancies");
        let ctx = stage.system();
        let every = service::ids(&ctx, "", VACANCIES).await.expect("the list");
        let lines = service::visible(&ctx, &every).await.expect("their terms");
        let (mut ranks, mut recalls, mut precisions, mut misses) = (0.0, 0.0, 0.0, Vec::new());
        let mut count = 0.0;
        for one in all {
            let good: Vec<&str> = lines
                .iter()
                .filter(|line| {
                    let terms = line.terms();
                    let is_there = one.place.is_empty()
                        || terms.country == one.place
                        || terms.region == one.place;
                    is_there && one.occupations.contains(&terms.occupation.as_str())
                })
                .map(|line| line.id.as_str())
                .collect();
            if good.is_empty() {
                continue;
            }
            count += 1.0;
            let question = Question {
                words: one.words.into(),
                filters: Vec::new(),
            };
            let asked = search::understand(ctx.db(), &question, ctx.today())
                .await
                .expect("understood");
            let hits = search::find(&ctx, &asked, i64::MAX, SEEN)
                .await
                .expect("hits");
            let is_good = |id: &str| good.contains(&id);
            let right = hits.iter().filter(|hit| is_good(&hit.vacancy_id)).count();
            let first = hits.iter().position(|hit| is_good(&hit.vacancy_id));
            let part = |number: usize, of: usize| {
                f64::from(u32::try_from(number).unwrap_or(0))
                    / f64::from(u32::try_from(of.max(1)).unwrap_or(1))
            };
            let rank = first.map_or(0.0, |at| part(1, at + 1));
            let recall = part(right, good.len());
            ranks += rank;
            recalls += recall;
            precisions += part(right, hits.len());
            if rank < 1.0 || recall < 1.0 {
                misses.push(format!(
                    "{} (rank {rank:.2}, recall {recall:.2})",
                    one.words
                ));
            }
        }
        let (mrr, recall) = (ranks / count, recalls / count);
        println!(
            "{}: {count} judged questions: MRR {mrr:.3}, recall {recall:.3}, precision {:.3}",
            stage.portal.db.engine(),
            precisions / count
        );
        println!("not first or not all: {misses:?}");
        assert!(mrr >= 0.9, "MRR {mrr:.3}: {misses:?}");
        assert!(recall >= 0.9, "recall {recall:.3}: {misses:?}");
    })
    .await;
}
