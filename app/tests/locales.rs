//! The language files agree: ids, variables, plural branches; nothing is unused; no words stand in views.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use app::i18n::{Locale, resource};
use fluent_syntax::{ast, parser};

/// What a message has: its variables, and for each selection the names of its branches.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    branches: Vec<BTreeSet<String>>,
}

fn messages(locale: Locale) -> BTreeMap<String, Shape> {
    let text = resource(locale).expect("a language file");
    let tree =
        parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", locale.code()));
    let mut found = BTreeMap::new();
    for entry in tree.body {
        if let ast::Entry::Message(message) = entry {
            let mut shape = Shape::default();
            if let Some(pattern) = message.value {
                read(&pattern, &mut shape);
            }
            assert!(
                found.insert(message.id.name.clone(), shape).is_none(),
                "{}: {} stands twice",
                locale.code(),
                message.id.name
            );
        }
    }
    found
}

fn read(pattern: &ast::Pattern<String>, shape: &mut Shape) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => variable(inline, shape),
                ast::Expression::Select { selector, variants } => {
                    variable(selector, shape);
                    let names = variants.iter().map(|variant| match &variant.key {
                        ast::VariantKey::Identifier { name } => name.clone(),
                        ast::VariantKey::NumberLiteral { value } => value.clone(),
                    });
                    shape.branches.push(names.collect());
                    for variant in variants {
                        read(&variant.value, shape);
                    }
                }
            }
        }
    }
}

fn variable(inline: &ast::InlineExpression<String>, shape: &mut Shape) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.clone());
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = expression.as_ref() {
                variable(inner, shape);
            }
        }
        _ => {}
    }
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_variables() {
    let english = messages(Locale::En);
    for locale in Locale::ALL {
        let other = messages(locale);
        let ids = |map: &BTreeMap<String, Shape>| map.keys().cloned().collect::<BTreeSet<_>>();
        let (here, there) = (ids(&english), ids(&other));
        assert_eq!(
            here.symmetric_difference(&there).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{}",
            locale.code()
        );
        for (id, shape) in &other {
            assert_eq!(
                shape.variables,
                english[id].variables,
                "{}: {id}",
                locale.code()
            );
            assert_eq!(
                shape.branches.len(),
                english[id].branches.len(),
                "{}: selections of {id}",
                locale.code()
            );
        }
    }
}

#[test]
fn each_language_has_the_plural_branches_of_its_rules() {
    for locale in Locale::ALL {
        let wanted: &[&str] = match locale {
            Locale::Ru => &["few", "many", "one", "other"],
            Locale::Ja => &["other"],
            _ => &["one", "other"],
        };
        for (id, shape) in messages(locale) {
            for branches in shape.branches {
                assert_eq!(
                    branches.iter().map(String::as_str).collect::<Vec<_>>(),
                    wanted,
                    "{}: {id}",
                    locale.code()
                );
            }
        }
    }
}

fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            found.push((path, text));
        }
    }
}

fn all_sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    sources(&root.join("src"), &mut found);
    sources(&root.join("../server/src"), &mut found);
    found
}

#[test]
fn every_message_is_used_somewhere() {
    let code: String = all_sources().into_iter().map(|(_, text)| text).collect();
    let unused: Vec<String> = messages(Locale::En)
        .into_keys()
        .filter(|id| !code.contains(&format!("\"{id}\"")))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn uzbek_uses_its_own_two_signs_and_japanese_no_half_width_marks() {
    for locale in [Locale::Uz, Locale::UzCyrl] {
        let text = resource(locale).expect("a language file");
        for (number, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.starts_with('#'))
        {
            assert!(
                !line.contains(['\'', '’', '‘', '`']),
                "{} line {}: {line}",
                locale.code(),
                number + 1
            );
        }
    }
    let japanese = resource(Locale::Ja).expect("a language file");
    for line in japanese.lines().filter(|line| !line.starts_with('#')) {
        assert!(!line.contains(", ") && !line.ends_with('.'), "ja: {line}");
    }
}

#[test]
fn the_cyrillic_form_has_no_latin_words_but_those_of_the_list() {
    let kept: BTreeSet<&str> = include_str!("../../locales/uz-cyrl.txt")
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#') && !line.contains('='))
        .collect();
    let text = resource(Locale::UzCyrl).expect("a language file");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((_, value)) = line.split_once(" = ") else {
            continue;
        };
        let outside: String = value
            .split('{')
            .map(|part| part.rsplit('}').next().unwrap_or_default())
            .collect::<Vec<_>>()
            .join(" ");
        for word in outside.split(|c: char| !c.is_alphanumeric() && !"@.:/-".contains(c)) {
            let is_latin = word.chars().all(|c| c.is_ascii_alphabetic()) && word.len() > 1;
            let is_roman = word.chars().all(|c| "ivxIVX".contains(c));
            assert!(
                !is_latin || kept.contains(word) || is_roman,
                "{word} in: {line}"
            );
        }
    }
}

/// Words between tags or quoted alone in a view belong into the language files.
#[test]
fn no_words_stand_in_views() {
    for (path, text) in all_sources() {
        let name = path.display().to_string();
        let is_view = name.contains("/pages")
            || name.contains("/ui/")
            || name.ends_with("islands.rs")
            || name.contains("/home/");
        if !is_view {
            continue;
        }
        for (number, line) in text
            .lines()
            .enumerate()
            .take_while(|(_, line)| !line.contains("#[cfg(test)]"))
        {
            let line = line.trim().replace("=>", "");
            let line = line.as_str();
            if line.starts_with("//") {
                continue;
            }
            let between_tags = line.split('>').skip(1).any(|rest| {
                let literal = rest.split('"').nth(1).unwrap_or_default();
                rest.trim_start().starts_with('"')
                    && literal.chars().filter(|c| c.is_alphabetic()).count() > 2
            });
            let alone = line.starts_with('"')
                && line.trim_end_matches(',').ends_with('"')
                && line.contains(' ')
                && line.chars().filter(|c| c.is_alphabetic()).count() > 8
                && line.chars().nth(1).is_some_and(char::is_uppercase);
            assert!(!between_tags && !alone, "{name}:{}: {line}", number + 1);
        }
    }
}

/// What the staff does is told in words; a new kind of record without them would show its code.
#[test]
fn every_recorded_action_has_words_in_the_reference_data() {
    let words: BTreeSet<&str> = include_str!("../reference/audit_terms.csv")
        .lines()
        .filter_map(|line| line.strip_prefix("audit_action,"))
        .filter_map(|line| line.split(',').next())
        .collect();
    let is_part =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let mut recorded = BTreeSet::new();
    for (path, text) in all_sources() {
        let name = path.display().to_string();
        // Only code that writes records, and never its tests.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let writes = code.contains("record(") || code.contains("audit::Record");
        if !writes || name.contains("/audit/") || name.contains("/pages") {
            continue;
        }
        for literal in code.split('"').skip(1).step_by(2) {
            if let Some((subject, verb)) = literal.split_once('.')
                && is_part(subject)
                && is_part(verb)
            {
                recorded.insert(literal.to_owned());
            }
        }
    }
    assert!(recorded.len() > 30, "the records are found: {recorded:?}");
    let without: Vec<&String> = recorded
        .iter()
        .filter(|action| !words.contains(action.as_str()))
        .collect();
    assert_eq!(without, Vec::<&String>::new());
}
