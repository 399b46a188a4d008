//! The portal broken on purpose: killed, cut off, fed with nonsense, its clock and its disk gone wrong. `PROVE=1` runs the large counts,
//! everything else one per cent of them.

#[expect(
    dead_code,
    unused_imports,
    reason = "the stage of the whole-program tests, of which little is used here"
)]
#[path = "../whole/stage.rs"]
mod stage;

mod chance;
mod clock;
#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
mod faults;
mod kill;
mod malformed;
mod program;
mod proxy;

/// Whoever measures times has the machine alone; the others share it.
static MACHINE: tokio::sync::RwLock<()> = tokio::sync::RwLock::const_new(());

/// How often something is done: all of it with `PROVE=1`, else one per cent.
fn times(proved: usize) -> usize {
    if std::env::var("PROVE").is_ok() {
        proved
    } else {
        proved.div_ceil(100)
    }
}
