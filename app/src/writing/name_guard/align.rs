//! Lays the sounds of two words side by side at the least price, and says which letters differ.

use super::near::{
    OTHER_SPELLING, SLIP, Step, UNCLEAR, for_three, for_two, instead, missing, swapped,
};
use super::sounds::Unit;
use super::{Difference, Reason, Verdict};

/// Two words side by side.
#[derive(Clone, Debug)]
pub(super) struct Aligned {
    pub verdict: Verdict,
    pub price: u32,
    pub differences: Vec<Difference>,
}

/// From here on one slip in a word may be a slip of the hand; in shorter words it is another name.
const LETTER_CHANGED: usize = 7;
const LETTER_MISSING: usize = 6;

#[derive(Clone, Copy)]
struct Cell {
    price: u32,
    back: (usize, usize),
    reason: Option<Reason>,
}

/// Compares two words.
pub(super) fn align(a: &[Unit], b: &[Unit]) -> Aligned {
    let width = b.len() + 1;
    let start = Cell {
        price: 0,
        back: (0, 0),
        reason: None,
    };
    let far = Cell {
        price: u32::MAX,
        ..start
    };
    let mut cells = vec![far; (a.len() + 1) * width];
    cells[0] = start;
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let here = cells[i * width + j].price;
            if here == u32::MAX {
                continue;
            }
            let mut go = |di: usize, dj: usize, step: Step| {
                let cell = &mut cells[(i + di) * width + j + dj];
                let price = here.saturating_add(step.price);
                if price < cell.price {
                    *cell = Cell {
                        price,
                        back: (di, dj),
                        reason: step.reason,
                    };
                }
            };
            let (left_a, left_b) = (a.len() - i, b.len() - j);
            if left_a > 0 && left_b > 0 {
                go(1, 1, instead(a, i, b, j));
            }
            if left_a > 0 {
                go(1, 0, missing(a, i, b, j));
            }
            if left_b > 0 {
                go(0, 1, missing(b, j, a, i));
            }
            if left_a > 0
                && left_b > 1
                && let Some(step) = for_two(a[i].sound, [b[j].sound, b[j + 1].sound])
            {
                go(1, 2, step);
            }
            if left_a > 1
                && left_b > 0
                && let Some(step) = for_two(b[j].sound, [a[i].sound, a[i + 1].sound])
            {
                go(2, 1, step);
            }
            if left_a > 0
                && left_b > 2
                && let Some(step) =
                    for_three(a[i].sound, [b[j].sound, b[j + 1].sound, b[j + 2].sound])
            {
                go(1, 3, step);
            }
            if left_a > 2
                && left_b > 0
                && let Some(step) =
                    for_three(b[j].sound, [a[i].sound, a[i + 1].sound, a[i + 2].sound])
            {
                go(3, 1, step);
            }
            if left_a > 1
                && left_b > 1
                && let Some(step) =
                    swapped([a[i].sound, a[i + 1].sound], [b[j].sound, b[j + 1].sound])
            {
                go(2, 2, step);
            }
        }
    }
    traced(a, b, &cells)
}

/// Walks back from the end and judges.
fn traced(a: &[Unit], b: &[Unit], cells: &[Cell]) -> Aligned {
    let width = b.len() + 1;
    let (mut i, mut j) = (a.len(), b.len());
    let price = cells[i * width + j].price;
    let mut differences = Vec::new();
    let mut first_slips = false;
    let mut is_change = false;
    while (i, j) != (0, 0) {
        let cell = cells[i * width + j];
        let (di, dj) = cell.back;
        (i, j) = (i - di, j - dj);
        if let Some(reason) = cell.reason {
            if matches!(reason, Reason::Slip | Reason::Ending) {
                first_slips |= i == 0 || j == 0;
                is_change = di == 1 && dj == 1;
            }
            differences.push(Difference {
                reason,
                one: bytes(a, i, di),
                other: bytes(b, j, dj),
            });
        }
    }
    differences.reverse();
    let slips = price / SLIP;
    let unclear = ((price % SLIP) / UNCLEAR) as usize;
    let shorter = a.len().min(b.len());
    let is_ending = differences
        .iter()
        .any(|found| found.reason == Reason::Ending);
    let long_enough = shorter
        >= if is_change {
            LETTER_CHANGED
        } else {
            LETTER_MISSING
        };
    let verdict = match slips {
        0 if unclear == 0 => Verdict::Same,
        0 if unclear * 2 <= shorter + 1 => Verdict::Unclear,
        1 if unclear <= 1 && long_enough && !is_ending && !first_slips => Verdict::Unclear,
        _ => Verdict::Different,
    };
    Aligned {
        verdict,
        price: price.max(if differences.is_empty() {
            0
        } else {
            OTHER_SPELLING
        }),
        differences,
    }
}

/// The bytes of `count` sounds from `at`; where nothing stands, the place between its neighbours.
fn bytes(units: &[Unit], at: usize, count: usize) -> std::ops::Range<usize> {
    if count == 0 {
        let place = match (
            at.checked_sub(1).and_then(|at| units.get(at)),
            units.get(at),
        ) {
            (Some(last), _) => last.to,
            (None, Some(next)) => next.from,
            (None, None) => 0,
        };
        return place..place;
    }
    units[at].from..units[at + count - 1].to
}
