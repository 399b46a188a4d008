//! The house keeps its order: arrows run one way, files are short and say what they are for, the clock is asked in one place.

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    files(&root.join("src"), &mut found);
    files(&root.join("../server/src"), &mut found);
    found
        .into_iter()
        .map(|path| {
            (
                path.display().to_string(),
                fs::read_to_string(&path).expect("a source file"),
            )
        })
        .collect()
}

/// The part before the tests.
fn body(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text)
}

#[test]
fn every_file_begins_with_a_sentence_that_says_what_it_is_for() {
    for (name, text) in sources() {
        assert!(text.starts_with("//! "), "{name}");
    }
}

#[test]
fn rules_forms_and_writing_import_nothing_of_ours_but_each_other() {
    for (name, text) in sources() {
        let is_pure = name.ends_with("/rules.rs")
            || name.ends_with("/form.rs") && !name.contains("/ui/")
            || name.contains("/form/")
            || ["terms", "state", "net"]
                .iter()
                .any(|pure| name.ends_with(&format!("/vacancies/{pure}.rs")))
            || name.contains("/writing/");
        if !is_pure {
            continue;
        }
        for line in body(&text)
            .lines()
            .filter(|line| line.trim_start().starts_with("use crate::"))
        {
            let target = line.trim_start().trim_start_matches("use crate::");
            let is_allowed = target.starts_with("writing::")
                || target.starts_with("forms::")
                || target.contains("rules::")
                || target.contains("terms::")
                || target.contains("form::")
                || target == "findings::Severity;";
            assert!(is_allowed, "{name}: {line}");
        }
    }
}

#[test]
fn pages_never_see_sql_and_stores_never_see_pages() {
    for (name, text) in sources() {
        let text = body(&text);
        if name.contains("/pages") || name.contains("/ui/") || name.ends_with("/handlers.rs") {
            assert!(
                !text.contains("sqlx") && !text.contains("SELECT ") && !text.contains("INSERT "),
                "{name}"
            );
        }
        if name.ends_with("/store.rs") {
            assert!(
                !text.contains("leptos") && !text.contains("crate::ui"),
                "{name}"
            );
        }
        if name.ends_with("/islands.rs") {
            for room in ["store", "service", "handlers", "pages", "i18n"] {
                assert!(
                    !text.contains(&format!("{room}::")),
                    "{name} reaches {room}"
                );
            }
        }
    }
}

#[test]
fn services_and_stores_know_nothing_of_handlers() {
    for (name, text) in sources() {
        if name.ends_with("/service.rs") || name.ends_with("/store.rs") {
            assert!(
                !body(&text).contains("handlers::") && !body(&text).contains("crate::render"),
                "{name}"
            );
        }
    }
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    for (name, text) in sources() {
        assert!(
            text.lines().count() <= 500,
            "{name} has {} lines",
            text.lines().count()
        );
    }
}

#[test]
fn both_databases_take_the_same_migrations_and_no_two_have_one_number() {
    let names = |engine: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("migrations")
            .join(engine);
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("the migrations")
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    let all = names("sqlite");
    assert_eq!(all, names("postgres"));
    for pair in all.windows(2) {
        assert_ne!(pair[0][..4], pair[1][..4], "{} and {}", pair[0], pair[1]);
    }
}

/// Whoever writes a message shows its text to the staff, too.
#[test]
fn every_kind_of_message_that_a_room_writes_has_its_page_among_the_templates() {
    let sources = sources();
    let shown = sources
        .iter()
        .find(|(name, _)| name.ends_with("/templates/samples.rs"))
        .map(|(_, text)| text.clone())
        .expect("the templates");
    let mut kinds = 0;
    for (name, text) in &sources {
        if !text.contains("use crate::outbox::{self, Message};") {
            continue;
        }
        for message in body(text).split("Message {").skip(1) {
            let fields = message.split("body").next().unwrap_or(message);
            let Some(kind) = fields.split("kind: \"").nth(1) else {
                continue;
            };
            let kind = kind.split('"').next().unwrap_or_default();
            assert!(shown.contains(&format!("=> \"{kind}\"")), "{name}: {kind}");
            kinds += 1;
        }
    }
    assert!(kinds >= 9, "only {kinds} kinds were found");
}
