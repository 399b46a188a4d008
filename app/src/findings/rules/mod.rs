//! All rules: each family has its file; `check` asks them in turn.

mod contact;
mod copies;
mod exams;
mod fields;
mod hours;
mod housing;
mod mismatch;
mod money;
mod pay;
mod persons;
mod statements;
mod words;

use std::ops::Range;

use super::Finding;
use super::advert::Advert;
use super::figures::Figures;
use super::lexicon::{LANGS, Language, Lexicon};
use super::patterns::Reader;
use super::text::Doc;
use crate::writing::date::Day;
use crate::writing::fold::Lang;

pub use copies::{Known, Print};
pub use pay::not_checked;

/// What every rule of one check sees.
struct Case<'a> {
    advert: &'a Advert,
    doc: &'a Doc,
    readers: Vec<(Reader<'a>, &'a Language)>,
    lexicon: &'a Lexicon,
    figures: &'a Figures,
    today: Day,
    /// The code of the field, if the advert names a known one.
    field: String,
}

impl Case<'_> {
    /// Where a list stands in a clause, in any language of the advert.
    fn list(&self, name: &str, clause: &Range<usize>) -> Vec<Range<usize>> {
        let mut out: Vec<Range<usize>> = self
            .readers
            .iter()
            .flat_map(|(reader, _)| reader.list(name, clause))
            .collect();
        out.sort_by_key(|span| (span.start, span.end));
        out
    }

    fn has(&self, name: &str, clause: &Range<usize>) -> bool {
        self.readers
            .iter()
            .any(|(reader, _)| !reader.list(name, clause).is_empty())
    }

    /// Whether a list stands in another text, such as the name of a deduction; in any language.
    fn other_text_has(&self, doc: &Doc, name: &str) -> bool {
        LANGS.iter().any(|(_, lang)| {
            self.lexicon.language(*lang).is_some_and(|language| {
                let reader = Reader::new(doc, *lang, &language.lists);
                !reader.list(name, &(0..doc.tokens.len())).is_empty()
            })
        })
    }

    /// A sum in another currency by the dated rates; nothing where there is none.
    fn exchange(&self, amount: f64, from: &str, to: &str) -> Option<f64> {
        if from == to {
            return Some(amount);
        }
        // A rate row says how much of `currency` one unit of `country` is worth; both names are codes of currencies.
        if let Some(row) = self.figures.find("rate", from, "", "", self.today)
            && row.currency == to
        {
            return Some(amount * row.value);
        }
        let row = self.figures.find("rate", to, "", "", self.today)?;
        (row.currency == from && row.value > 0.0).then(|| amount / row.value)
    }

    /// The clause around a token.
    fn clause(&self, token: usize) -> Range<usize> {
        let after = self
            .doc
            .clauses
            .partition_point(|clause| clause.end <= token);
        self.doc
            .clauses
            .get(after)
            .filter(|clause| clause.contains(&token))
            .cloned()
            .unwrap_or(token..token + 1)
    }
}

/// Everything that the rules say of an advert today. `others`: adverts that are published or came before in the same file.
pub fn check(
    advert: &Advert,
    lexicon: &Lexicon,
    figures: &Figures,
    others: &[Known],
    today: Day,
) -> Vec<Finding> {
    let doc = Doc::new(&advert.title, &advert.text);
    let readers = languages(advert, &doc)
        .into_iter()
        .filter_map(|lang| lexicon.language(lang))
        .map(|language| (Reader::new(&doc, language.lang, &language.lists), language))
        .collect();
    let field = figures
        .field(&advert.shown("field"))
        .unwrap_or_default()
        .to_owned();
    let case = Case {
        advert,
        doc: &doc,
        readers,
        lexicon,
        figures,
        today,
        field,
    };
    let mut found = Vec::new();
    words::check(&case, &mut found);
    contact::check(&case, &mut found);
    persons::check(&case, &mut found);
    persons::own_birthdays(&mut found);
    money::check(&case, &mut found);
    pay::check(&case, &mut found);
    let said = statements::read(&case);
    hours::check(&case, &said, &mut found);
    housing::check(&case, &mut found);
    fields::check(&case, &mut found);
    exams::check(&case, &mut found);
    mismatch::check(&case, &said, &mut found);
    copies::check(&case, others, &mut found);
    found.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), finding.rule));
    found
}

/// The languages to look in: that of the advert, and those whose letters it has.
fn languages(advert: &Advert, doc: &Doc) -> Vec<Lang> {
    let own = advert.language();
    let mut out: Vec<Lang> = own.into_iter().collect();
    let mut add = |lang: Lang| {
        if !out.contains(&lang) {
            out.push(lang);
        }
    };
    if own.is_none() {
        for (_, lang) in LANGS {
            add(lang);
        }
        return out;
    }
    if doc.has_glyphs {
        add(Lang::Ja);
    }
    let uzbek_signs = doc
        .source
        .contains(['ў', 'қ', 'ғ', 'ҳ', 'Ў', 'Қ', 'Ғ', 'Ҳ']);
    // Uzbek in the Cyrillic script shares words with Russian, and would have its exceptions missed.
    if doc.has_cyrillic && !(own == Some(Lang::Uz) && uzbek_signs) {
        add(Lang::Ru);
    }
    if uzbek_signs || doc.source.contains('ʻ') {
        add(Lang::Uz);
    }
    // English stands in adverts of Japan and Russia; in Latin-script Uzbek and Turkish its short words are others.
    let latin = doc
        .tokens
        .iter()
        .filter(|token| {
            token.plain.len() > 2 && token.plain.bytes().all(|b| b.is_ascii_alphabetic())
        })
        .count();
    if !matches!(own, Some(Lang::Uz | Lang::Tr)) && latin > 2 {
        add(Lang::En);
    }
    out
}

/// Adds a finding unless the same rule has the same words already.
fn push(found: &mut Vec<Finding>, finding: Finding) {
    let is_new = !found.iter().any(|one: &Finding| {
        one.rule == finding.rule
            && (one.words == finding.words
                || (one.field.is_none()
                    && finding.field.is_none()
                    && (one.words.contains(&finding.words) || finding.words.contains(&one.words))))
    });
    let few = found.iter().filter(|one| one.rule == finding.rule).count() < 4;
    if is_new && few {
        found.push(finding);
    }
}
