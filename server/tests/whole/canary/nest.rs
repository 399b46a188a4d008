//! Canaries: values that are told from all others, who sent each by which field, and a log that is listened to.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use tracing_subscriber::fmt::MakeWriter;

/// How each begins; nothing else in the portal has this word.
pub const MARK: &str = "kanareyka";
/// Letters only: a name takes them, too.
const LETTERS: [char; 16] = [
    'b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't',
];

/// All canaries in a text, in lower case.
pub fn marks(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    text.match_indices(MARK)
        .filter_map(|(at, _)| text.get(at..at + MARK.len() + 4))
        .filter(|mark| mark.chars().skip(MARK.len()).all(|c| LETTERS.contains(&c)))
        .map(str::to_owned)
        .collect()
}

#[derive(Debug)]
struct Canary {
    by: &'static str,
    form: String,
    field: String,
    is_taken: bool,
}

/// All that were let loose.
#[derive(Debug, Default)]
pub struct Nest(BTreeMap<String, Canary>);

impl Nest {
    pub fn hatch(&mut self, by: &'static str, form: &str, field: &str) -> String {
        let mut number = self.0.len();
        let mut mark = MARK.to_owned();
        for _ in 0..4 {
            mark.push(LETTERS[number % 16]);
            number /= 16;
        }
        let canary = Canary {
            by,
            form: form.to_owned(),
            field: field.to_owned(),
            is_taken: false,
        };
        self.0.insert(mark.clone(), canary);
        mark
    }

    /// The form that had them was taken.
    pub fn taken(&mut self, marks: &[String]) {
        for mark in marks {
            if let Some(canary) = self.0.get_mut(mark) {
                canary.is_taken = true;
            }
        }
    }

    pub fn accepted(&self) -> usize {
        self.0.values().filter(|canary| canary.is_taken).count()
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Those that were taken and that no column shows, nor another one of the same field: what an excused column had before
    /// is excused, too, as the facts that organisations state of themselves.
    pub fn hidden(&self, clear: &BTreeSet<String>) -> Vec<String> {
        let field = |canary: &Canary| (super::kind_of(&canary.form), canary.field.clone());
        let shown: BTreeSet<_> = clear
            .iter()
            .filter_map(|mark| self.0.get(mark).map(field))
            .collect();
        self.0
            .iter()
            .filter(|(_, canary)| canary.is_taken && !shown.contains(&field(canary)))
            .filter(|(_, canary)| {
                !(canary.form.contains("/organisations/") && canary.form.contains("/steps/"))
            })
            .map(|(mark, _)| mark.clone())
            .collect()
    }

    /// Whether it was written for everybody to read: texts of vacancies, names of organisations, sources of rules.
    pub fn is_public(&self, mark: &str) -> bool {
        self.0.get(mark).is_some_and(|canary| {
            [
                "/my/vacancies/",
                "/desk/rows/",
                "/desk/programmes/",
                "/desk/intakes/",
                "/desk/findings",
            ]
            .iter()
            .any(|form| canary.form.contains(form))
        })
    }

    pub fn story(&self, mark: &str) -> String {
        self.0.get(mark).map_or_else(
            || mark.to_owned(),
            |canary| {
                let Canary {
                    by,
                    form,
                    field,
                    is_taken,
                } = canary;
                format!("{mark}, sent by {by} as “{field}” of {form} (taken: {is_taken})")
            },
        )
    }
}

/// What the program writes while it is listened to, from this thread.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub fn listen(&self) -> tracing::subscriber::DefaultGuard {
        // With one listener alone, a place in the program that another thread comes to first is never heard again.
        static SECOND: OnceLock<tracing::Dispatch> = OnceLock::new();
        let all = || tracing_subscriber::fmt().with_env_filter("debug,app=trace,server=trace");
        SECOND.get_or_init(|| tracing::Dispatch::new(all().with_writer(std::io::sink).finish()));
        tracing::subscriber::set_default(all().with_writer(self.clone()).finish())
    }

    pub fn text(&self) -> String {
        let bytes = self.0.lock().expect("the log");
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
