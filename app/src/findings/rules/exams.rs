//! Tests that do not exist, and tests that are not enough for the field.

use super::fields::programme;
use super::{Case, push};
use crate::findings::{Finding, Rule};

pub fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let _ = (programme(case), Rule::TestNonexistent, Finding::words);
    let _ = (push, found);
}
