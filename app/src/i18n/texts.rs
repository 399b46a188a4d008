//! The Fluent texts: five files, six forms; Uzbek Cyrillic is the Latin file in the other script, made when the portal starts.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_syntax::{ast, parser, serializer};
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use unic_langid::langid;

use super::Locale;
use crate::writing::cyrillic::to_cyrillic;

#[derive(rust_embed::RustEmbed)]
#[folder = "../locales"]
struct Files;

struct Locales;

impl I18nAssets for Locales {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let file = match path.strip_prefix("uz-Cyrl/") {
            Some(name) => Files::get(&format!("uz/{name}")).map(|latin| {
                let text = String::from_utf8_lossy(&latin.data);
                Cow::Owned(in_cyrillic(&text).into_bytes())
            }),
            None => Files::get(path).map(|file| file.data),
        };
        file.into_iter().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        let cyrillic = Files::iter().filter_map(|file| {
            file.strip_prefix("uz/")
                .map(|name| format!("uz-Cyrl/{name}"))
        });
        Box::new(Files::iter().map(String::from).chain(cyrillic))
    }
}

impl Locale {
    /// The texts of this written form: one loader each, made once, read by every request.
    ///
    /// # Panics
    /// When `locales/` does not hold the five files; they are part of the program, so this is seen at its first start.
    pub fn texts(self) -> &'static FluentLanguageLoader {
        static TEXTS: LazyLock<[FluentLanguageLoader; 6]> = LazyLock::new(|| {
            let all = FluentLanguageLoader::new("portal", langid!("en"));
            all.load_languages(&Locales, &Locale::ALL.map(Locale::id))
                .expect("locales/*/portal.ftl are embedded");
            // All six run from left to right: no marks of direction around variables.
            all.set_use_isolating(false);
            all.with_bundles_mut(|bundle| {
                bundle
                    .add_builtins()
                    .expect("NUMBER is added once to each bundle");
            });
            Locale::ALL.map(|locale| all.select_languages(&[locale.id()]))
        });
        &TEXTS[self as usize]
    }
}

/// The text of a language file (`uz-Cyrl` included), for tests that compare the files.
pub fn resource(locale: Locale) -> Option<String> {
    let folder = if locale == Locale::UzCyrl {
        "uz-Cyrl"
    } else {
        locale.code()
    };
    Locales
        .get_files(&format!("{folder}/portal.ftl"))
        .first()
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
}

/// All message ids of English.
pub fn all_ids() -> Vec<String> {
    let text = resource(Locale::En).unwrap_or_default();
    let tree = parser::parse(text.as_str()).unwrap_or_else(|(tree, _)| tree);
    tree.body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect()
}

/// A Fluent file with every text element in Uzbek Cyrillic; ids, variables and literals stay.
pub fn in_cyrillic(latin: &str) -> String {
    let mut tree = parser::parse(latin.to_owned())
        .unwrap_or_else(|(tree_with_what_parsed, _)| tree_with_what_parsed);
    for entry in &mut tree.body {
        match entry {
            ast::Entry::Message(message) => {
                if let Some(pattern) = &mut message.value {
                    convert(pattern);
                }
                for attribute in &mut message.attributes {
                    convert(&mut attribute.value);
                }
            }
            ast::Entry::Term(term) => {
                convert(&mut term.value);
                for attribute in &mut term.attributes {
                    convert(&mut attribute.value);
                }
            }
            _ => {}
        }
    }
    serializer::serialize(&tree)
}

fn convert(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = to_cyrillic(value),
            ast::PatternElement::Placeable { expression } => convert_variants(expression),
        }
    }
}

fn convert_variants(expression: &mut ast::Expression<String>) {
    match expression {
        ast::Expression::Select { variants, .. } => {
            for variant in variants {
                convert(&mut variant.value);
            }
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            convert_variants(expression);
        }
        ast::Expression::Inline(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_elements_change_their_script() {
        let latin = "a = Salom, { $ism }! { $son ->\n    [one] bitta ish\n   *[other] { $son } ta ish\n }\n    .title = Yoʻl\n";
        let cyrillic = in_cyrillic(latin);
        assert!(cyrillic.contains("Салом, { $ism }!"), "{cyrillic}");
        assert!(cyrillic.contains("[one] битта иш"), "{cyrillic}");
        assert!(cyrillic.contains(".title = Йўл"), "{cyrillic}");
    }

    #[test]
    fn every_form_has_its_own_texts() {
        assert_eq!(crate::t!(Locale::Uz, "brand"), "Koʻprik");
        assert_eq!(crate::t!(Locale::UzCyrl, "brand"), "Кўприк");
    }
}
