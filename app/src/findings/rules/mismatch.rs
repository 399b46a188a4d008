//! What the text says against what the fields say: pay, hours, days off, places, length, housing.

use super::Case;
use crate::findings::Finding;

pub fn check(_case: &Case<'_>, _found: &mut Vec<Finding>) {}
