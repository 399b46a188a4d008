//! `koprik search`: what the public list finds, for staff, for tests, and with `--times` for benchmarks.

use std::time::Instant;

use app::context::Ctx;
use app::forms::Fields;
use app::i18n::Locale;
use app::search::facets::WORDS;
use app::search::service::{self as search, Question, Understood};
use app::vacancies::service;

use crate::config::Config;
use crate::start;

/// What was typed after `koprik search`.
#[derive(Debug, clap::Args)]
pub struct Asked {
    /// What somebody may type, in any language and script.
    words: String,
    /// The language of who asks: uz, uz-cyrl, ru, ja, tr, en. The same words find the same in all of them.
    #[arg(long, default_value = "uz")]
    lang: String,
    /// A filter by its name in the address: to=JP, sector=construction, pay=JPY-200000; may come several times.
    #[arg(long)]
    filter: Vec<String>,
    /// The most ids that are printed.
    #[arg(long, default_value_t = 100)]
    most: usize,
    /// Asks so often and says how long it takes: page 1, page 50 and the last one, and the numbers of the filters.
    #[arg(long, default_value_t = 0)]
    times: usize,
}

/// Prints the ids, the newest first; or how long the answers take.
///
/// # Errors
/// One sentence for the operator.
pub async fn run(asked: &Asked) -> Result<(), String> {
    let locale = Locale::from_code(&asked.lang).ok_or_else(|| {
        format!(
            "--lang: “{}” is none of uz, uz-cyrl, ru, ja, tr, en",
            asked.lang
        )
    })?;
    let mut fields = Fields::default().with(WORDS, asked.words.clone());
    for filter in &asked.filter {
        let (name, value) = filter
            .split_once('=')
            .ok_or_else(|| format!("--filter: “{filter}” is not NAME=VALUE"))?;
        fields.set(name, value);
    }
    let portal = start::prepared(&Config::read()?).await?;
    let ctx = Ctx::system(&portal, locale);
    let question = Question::from_fields(&fields);
    let failed = |error| format!("the index cannot be read: {error}");
    if asked.times > 0 {
        return measure(&ctx, &question, asked.times).await.map_err(failed);
    }
    let ids = service::found(&ctx, &question, asked.most)
        .await
        .map_err(failed)?;
    for id in ids {
        println!("{id}");
    }
    Ok(())
}

const PAGE: i64 = 21;

async fn measure(
    ctx: &Ctx,
    question: &Question,
    times: usize,
) -> Result<(), app::errors::AppError> {
    let asked = search::understand(ctx.db(), question, ctx.today()).await?;
    let hits = search::find(ctx, &asked, i64::MAX, 2_000).await?;
    let at = |place: usize| hits.get(place).map_or(0, |hit| hit.seq);
    let places = [
        ("page 1", i64::MAX),
        ("page 50", at(980)),
        ("last page", last(ctx, &asked).await?),
    ];
    for (name, below) in places {
        let mut spent = Vec::with_capacity(times);
        let mut count = 0;
        for _ in 0..times {
            let begin = Instant::now();
            count = search::find(ctx, &asked, below, PAGE).await?.len();
            spent.push(begin.elapsed().as_micros());
        }
        say(name, &mut spent, count);
    }
    let mut spent = Vec::with_capacity(times);
    let mut count = 0;
    for _ in 0..times {
        let begin = Instant::now();
        count = search::counts(ctx, &asked).await?.all;
        spent.push(begin.elapsed().as_micros());
    }
    say("numbers", &mut spent, count);
    Ok(())
}

/// The place above the oldest hits, so that the page below it is the last one.
async fn last(ctx: &Ctx, asked: &Understood) -> Result<i64, app::errors::AppError> {
    let oldest = search::since(ctx, asked, 0, PAGE - 1).await?;
    Ok(oldest.last().map_or(0, |hit| hit.seq + 1))
}

/// One line for a program to read: name, median and p99 in microseconds, rows.
fn say(name: &str, spent: &mut [u128], rows: usize) {
    spent.sort_unstable();
    let part = |percent: usize| spent.get(spent.len() * percent / 100).copied().unwrap_or(0);
    println!("{name};{};{};{rows}", part(50), part(99));
}
