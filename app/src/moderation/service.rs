//! What the staff do at the desk: look at the queue, take a case, decide, undo; appeals and figures. One file for each.

mod appeals;
mod assess;
mod case;
mod decide;
mod figures;
mod leases;
mod queue;

pub use appeals::{Appealed, appeal, can_appeal};
pub use case::{Case, Hold, case};
pub use decide::{Decided, Undone, decide, settle_due, undo};
pub use figures::{Figures, figures};
pub use leases::{end_leases, give_back, take};
pub use queue::{Item, SHOWN, next, queue};
