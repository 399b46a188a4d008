//! Reads the forms of intakes: a place of the data, two days in their order, a number of places.

use crate::context::Ctx;
use crate::forms::{Errors, Fields};
use crate::writing::date::{Day, DayProblem, read_parts};
use crate::writing::digits::to_ascii;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Choose,
    Day(DayProblem),
    /// It closes before it opens, or has closed already.
    Order,
    Seats,
    /// So many people have a place already.
    Taken(i64),
}

/// When one can apply, and for how many places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub opens: Day,
    pub closes: Day,
    pub seats: i64,
}

/// Reads days and places; fewer than `taken` are refused.
///
/// # Errors
/// One kind for each field.
pub fn window(ctx: &Ctx, fields: &Fields, taken: i64) -> Result<Window, Errors<Wrong>> {
    let mut errors = Errors::none();
    let opens = day(fields, "opens", &mut errors);
    let closes = day(fields, "closes", &mut errors);
    if let (Some(opens), Some(closes)) = (opens, closes)
        && (closes < opens || closes < ctx.today())
    {
        errors.add("closes-year", Wrong::Order);
    }
    let seats = to_ascii(fields.get("seats")).trim().parse::<i64>().ok();
    let seats = seats.filter(|seats| (1..=100_000).contains(seats));
    match seats {
        None => errors.add("seats", Wrong::Seats),
        Some(seats) if seats < taken => errors.add("seats", Wrong::Taken(taken)),
        Some(_) => {}
    }
    match (opens, closes, seats, errors.is_empty()) {
        (Some(opens), Some(closes), Some(seats), true) => Ok(Window {
            opens,
            closes,
            seats,
        }),
        _ => Err(errors),
    }
}

fn day(fields: &Fields, name: &str, errors: &mut Errors<Wrong>) -> Option<Day> {
    let part = |part: &str| fields.get(&format!("{name}-{part}")).to_owned();
    read_parts(&part("day"), &part("month"), &part("year"))
        .map_err(|problem| errors.add(&format!("{name}-{}", problem.part()), Wrong::Day(problem)))
        .ok()
}
