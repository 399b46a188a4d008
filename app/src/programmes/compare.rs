//! What up to three programmes say on the same points: only what their dated rows say, with the source of each.

use super::catalog::{FactRow, FeeRow, Programme, State};
use super::rules::{Condition, Dated};
use super::store::Intake;
use super::wording;
use crate::context::Ctx;
use crate::forms::Fields;
use crate::i18n::{Locale, amount, calendar};
use crate::reference::Reference;
use crate::t;
use crate::writing::date::Day;

/// Programmes that fit beside each other.
pub const MOST: usize = 3;
/// The name of the field in the address; it comes once for each programme.
pub const FIELD: &str = "p";
/// Days of a month, where only a rough length is said.
const MONTH: u32 = 30;

/// What the address asks for.
#[derive(Debug, Default)]
pub struct Chosen<'a> {
    /// At most [`MOST`], in the order of the address.
    pub programmes: Vec<&'a Programme>,
    /// What was named after the third.
    pub left_out: Vec<&'a Programme>,
    /// The address names something that is no programme.
    pub has_unknown: bool,
    /// The address names a programme more than once.
    pub has_doubled: bool,
}

impl<'a> Chosen<'a> {
    /// Reads the address; whatever it says gives an answer.
    pub fn read(fields: &Fields, reference: &'a Reference) -> Self {
        let mut chosen = Self::default();
        for slug in fields.all(FIELD).filter(|slug| !slug.is_empty()).take(60) {
            let Some(programme) = reference.catalog.find(slug) else {
                chosen.has_unknown = true;
                continue;
            };
            let mut named = chosen.programmes.iter().chain(&chosen.left_out);
            if named.any(|other| other.slug == programme.slug) {
                chosen.has_doubled = true;
            } else if chosen.programmes.len() < MOST {
                chosen.programmes.push(programme);
            } else {
                chosen.left_out.push(programme);
            }
        }
        chosen
    }
}

/// The address for these programmes, below the language.
pub fn path<'a>(slugs: impl Iterator<Item = &'a str>) -> String {
    let query = slugs
        .fold(Fields::default(), |fields, slug| fields.and(FIELD, slug))
        .to_query();
    match query.as_str() {
        "" => "/programmes/compare".to_owned(),
        query => format!("/programmes/compare?{query}"),
    }
}

/// Names for the columns: without the kind where the rest tells them apart.
pub fn short_names(ctx: &Ctx, reference: &Reference, programmes: &[&Programme]) -> Vec<String> {
    let locale = ctx.locale;
    let full: Vec<String> = programmes
        .iter()
        .map(|programme| programme.name(locale, reference))
        .collect();
    let short: Vec<&str> = programmes
        .iter()
        .zip(&full)
        .map(|(programme, full)| {
            if !programme.field.is_empty() {
                reference.name(locale, "field", &programme.field)
            } else if !programme.occupation.is_empty() {
                reference.name(locale, "occupation", &programme.occupation)
            } else {
                full.as_str()
            }
        })
        .collect();
    let are_different = short
        .iter()
        .enumerate()
        .all(|(at, name)| !short[..at].contains(name));
    if are_different {
        short.into_iter().map(str::to_owned).collect()
    } else {
        full
    }
}

/// One line of what is said: the part that counts, and words about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub bold: String,
    pub words: String,
}

/// What one programme says on one point; no line means that its rows do not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub state: Option<State>,
    pub lines: Vec<Line>,
    /// Address and date of what it rests on, each once.
    pub sources: Vec<(String, String)>,
}

impl Said {
    pub fn is_nothing(&self) -> bool {
        self.state.is_none() && self.lines.is_empty()
    }

    fn line(&mut self, bold: impl Into<String>, words: impl Into<String>) {
        let line = Line {
            bold: bold.into(),
            words: words.into(),
        };
        if !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }

    /// Of several pages of one site read at the same time the first is named: they would look alike.
    fn rests_on<T>(&mut self, row: &Dated<T>) {
        let site = wording::host(&row.source);
        let is_new =
            |(url, as_of): &(String, String)| wording::host(url) != site || *as_of != row.as_of;
        if self.sources.iter().all(is_new) {
            self.sources.push((row.source.clone(), row.as_of.clone()));
        }
    }
}

/// One point and what each programme says on it.
#[derive(Debug)]
pub struct Point {
    pub name: String,
    pub said: Vec<Said>,
}

/// All points, in the order in which people ask.
pub fn points(
    ctx: &Ctx,
    reference: &Reference,
    programmes: &[&Programme],
    intakes: &[Intake],
) -> Vec<Point> {
    let locale = ctx.locale;
    let of = Of { ctx, reference };
    let point = |name: String, say: &dyn Fn(&Programme) -> Said| Point {
        name,
        said: programmes.iter().map(|one| say(one)).collect(),
    };
    let fact = |name: &'static str| move |one: &Programme| of.fact(one, name);
    let mut all = vec![
        point(t!(locale, "filter-state"), &|one| of.state(one)),
        point(t!(locale, "fact-pay"), &fact("pay")),
        point(t!(locale, "compare-departure"), &|one| of.departure(one)),
        point(t!(locale, "compare-cost"), &|one| of.cost(one)),
        point(t!(locale, "compare-language"), &|one| of.language(one)),
        point(t!(locale, "compare-tests"), &|one| of.tests(one)),
        point(t!(locale, "fact-family"), &fact("family")),
        point(t!(locale, "fact-housing"), &fact("housing")),
        point(t!(locale, "fact-duration"), &fact("duration")),
        point(t!(locale, "fact-next"), &fact("next")),
        point(t!(locale, "compare-closes"), &|one| of.closes(one, intakes)),
    ];
    // Points that only some kinds have: shown where one of them says something.
    let some = [
        point(t!(locale, "fact-support"), &fact("support")),
        point(t!(locale, "fact-level"), &fact("level")),
        point(t!(locale, "fact-note"), &fact("note")),
    ];
    let is_said = |point: &Point| point.said.iter().any(|said| !said.is_nothing());
    all.extend(some.into_iter().filter(is_said));
    all
}

#[derive(Clone, Copy)]
struct Of<'a> {
    ctx: &'a Ctx,
    reference: &'a Reference,
}

impl Of<'_> {
    /// The day whose rows count: for a programme that has not begun, the first day from which rows say anything of it.
    fn day(self, one: &Programme) -> Day {
        let today = self.ctx.today();
        let state = one.state_on(today).map(|row| row.value.state);
        if state != Some(State::NotYet) {
            return today;
        }
        let asked = one.requirements.iter().filter_map(|row| row.from);
        let facts = one.facts.iter().filter_map(|row| row.from);
        let ahead = asked.chain(facts).filter(|from| today < *from);
        ahead.min().unwrap_or(today)
    }

    fn state(self, one: &Programme) -> Said {
        let mut said = Said::default();
        if let Some(row) = one.state_on(self.ctx.today()) {
            said.state = Some(row.value.state);
            if let Some(expected) = wording::expected(self.ctx.locale, &row.value) {
                said.line("", expected);
            }
            said.rests_on(row);
        }
        said
    }

    fn fact(self, one: &Programme, name: &str) -> Said {
        let mut said = Said::default();
        if let Some(row) = one.fact_on(name, self.day(one)) {
            self.fact_row(&mut said, row);
        }
        said
    }

    fn fact_row(self, said: &mut Said, row: &Dated<FactRow>) {
        if let (_, Some(words)) = wording::fact(self.ctx.locale, self.reference, &row.value) {
            if row.value.amount.is_empty() {
                said.line("", words);
            } else {
                // The sum stands out, what is said about it does not.
                let (sum, about) = words.split_once(" (").unwrap_or((&words, ""));
                let about = about.trim_end_matches(')');
                said.line(sum, about);
            }
            said.rests_on(row);
        }
    }

    /// The known waiting of the steps before the departure, as months; not said for a way that does not lead abroad.
    fn departure(self, one: &Programme) -> Said {
        let locale = self.ctx.locale;
        let steps: Vec<_> = one
            .steps
            .iter()
            .filter(|row| row.holds_on(self.day(one)))
            .collect();
        let mut said = Said::default();
        let Some(end) = steps.iter().position(|row| row.value.step == "departure") else {
            return said;
        };
        let before = &steps[..end];
        let days = |row: &&&Dated<super::catalog::StepRow>| row.value.days_min.parse::<u32>().ok();
        let known: Vec<u32> = before.iter().filter_map(|row| days(&row)).collect();
        let months = known.iter().sum::<u32>() / MONTH;
        if months == 0 {
            return said;
        }
        let length = wording::length(locale, months);
        let part = t!(
            locale,
            "compare-departure-known",
            known = known.len().to_string(),
            all = before.len().to_string()
        );
        said.line(t!(locale, "compare-at-least", length = length), part);
        for row in before.iter().filter(|row| days(row).is_some()) {
            said.rests_on(row);
        }
        said
    }

    /// Who may charge what: first what one pays, last what nobody may ask for.
    fn cost(self, one: &Programme) -> Said {
        let locale = self.ctx.locale;
        let mut said = Said::default();
        let rows: Vec<&Dated<FeeRow>> = one
            .fees
            .iter()
            .filter(|row| row.holds_on(self.day(one)))
            .collect();
        let item = |row: &Dated<FeeRow>| {
            let item = self.reference.name(locale, "fee_item", &row.value.item);
            item.to_owned()
        };
        let note = |row: &Dated<FeeRow>| {
            let note = self.reference.name(locale, "fee_note", &row.value.note);
            note.to_owned()
        };
        for status in ["pays", "free", "refund", "not_known", "forbidden"] {
            let of_status = rows.iter().filter(|row| row.value.status == status);
            if matches!(status, "pays" | "refund") {
                let rows: Vec<_> = of_status.collect();
                // A note that all have is said once, at the end.
                let shared = rows
                    .windows(2)
                    .all(|two| two[0].value.note == two[1].value.note);
                for row in &rows {
                    let sum = row.value.amount.parse().ok();
                    let sum = sum.map(|sum| amount(locale, sum, &row.value.currency));
                    let words = match note(row).as_str() {
                        "" => item(row),
                        _ if shared => item(row),
                        note => format!("{} ({note})", item(row)),
                    };
                    said.line(sum.unwrap_or_default(), words);
                    said.rests_on(row);
                }
                if let Some(first) = rows.first().filter(|row| shared && !note(row).is_empty()) {
                    said.line("", note(first));
                }
                continue;
            }
            let mut items: Vec<String> = Vec::new();
            let mut words = String::new();
            for row in of_status {
                words = wording::fee_words(locale, &row.value);
                items.push(item(row));
                said.rests_on(row);
            }
            if !items.is_empty() {
                let colon = wording::colon(locale);
                let comma = if locale == Locale::Ja { "、" } else { "; " };
                said.line("", format!("{}{colon}{words}", items.join(comma)));
            }
        }
        said
    }

    fn language(self, one: &Programme) -> Said {
        self.groups(one, |condition| {
            matches!(condition, Condition::Language { .. })
        })
    }

    fn tests(self, one: &Programme) -> Said {
        let mut said = self.groups(one, |condition| matches!(condition, Condition::Test { .. }));
        if let Some(row) = one.fact_on("test_place", self.day(one)) {
            self.fact_row(&mut said, row);
        }
        said
    }

    /// The groups of requirements in which one alternative is of this kind, with all their alternatives.
    fn groups(self, one: &Programme, is_of: fn(&Condition) -> bool) -> Said {
        let locale = self.ctx.locale;
        let rows = one.requirements_on(self.day(one));
        let mut said = Said::default();
        let mut done: Vec<&str> = Vec::new();
        for row in rows.iter().filter(|row| is_of(&row.value.condition)) {
            let group = row.value.group.as_str();
            if done.contains(&group) {
                continue;
            }
            done.push(group);
            for (at, row) in rows
                .iter()
                .filter(|row| row.value.group == group)
                .enumerate()
            {
                let words = wording::condition(locale, self.reference, &row.value.condition);
                let or = if at > 0 {
                    t!(locale, "or")
                } else {
                    String::new()
                };
                said.line("", format!("{or} {words}").trim_start().to_owned());
                said.rests_on(row);
            }
        }
        said
    }

    /// When the next intake closes that is open today.
    fn closes(self, one: &Programme, intakes: &[Intake]) -> Said {
        let mut said = Said::default();
        let today = self.ctx.today();
        let day = intakes
            .iter()
            .filter(|intake| intake.programme == one.slug && intake.is_open_on(today))
            .find_map(Intake::closes);
        match day {
            Some(day) => said.line(calendar::date(self.ctx.locale, day), ""),
            None => said.line("", t!(self.ctx.locale, "compare-no-intake")),
        }
        said
    }
}
