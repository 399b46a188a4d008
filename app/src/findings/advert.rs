//! What is checked: an advert with its language, its free text and what is known of it as fields.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::figure;
use super::text::{plain_char, readable};
use crate::writing::fold::Lang;

/// An advert. Keys of `structured` that the rules do not know are kept and ignored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Advert {
    #[serde(default, deserialize_with = "any_text")]
    pub id: String,
    #[serde(default, deserialize_with = "any_text")]
    pub lang: String,
    #[serde(default, deserialize_with = "any_text")]
    pub title: String,
    #[serde(default, deserialize_with = "any_text")]
    pub text: String,
    #[serde(default, deserialize_with = "any_map")]
    pub structured: Map<String, Value>,
}

/// Text, a number or nothing.
fn any_text<'de, D: serde::Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    })
}

/// Fields; anything else is none.
fn any_map<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Map<String, Value>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Object(map) => map,
        _ => Map::new(),
    })
}

impl Advert {
    /// The languages whose words are looked for first: that of the advert.
    pub fn language(&self) -> Option<Lang> {
        let code = self.lang.to_lowercase();
        let first = code.split(['-', '_']).next().unwrap_or("");
        match first {
            "uz" => Some(Lang::Uz),
            "ru" => Some(Lang::Ru),
            "ja" | "jp" => Some(Lang::Ja),
            "tr" => Some(Lang::Tr),
            "en" => Some(Lang::En),
            _ => None,
        }
    }

    /// How many characters of title and text are too many to be read.
    pub fn unread(&self) -> usize {
        let rest = |text: &str| text[readable(text).len()..].chars().count();
        rest(&self.title) + rest(&self.text)
    }

    /// A field that was filled in.
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.structured.get(key).filter(|value| match value {
            Value::Null => false,
            Value::String(text) => !text.trim().is_empty(),
            _ => true,
        })
    }

    /// A field as text, in small letters for codes.
    pub fn code(&self, key: &str) -> String {
        self.shown(key).trim().to_lowercase()
    }

    /// A field as people see it.
    pub fn shown(&self, key: &str) -> String {
        self.value(key).map(shown).unwrap_or_default()
    }

    /// A field as a number: `180000`, `"180,000"`, `"180 000 yen"`.
    pub fn number(&self, key: &str) -> Option<f64> {
        number(self.value(key)?)
    }

    /// A field as yes or no.
    pub fn yes(&self, key: &str) -> Option<bool> {
        match self.value(key)? {
            Value::Bool(yes) => Some(*yes),
            Value::Number(number) => Some(number.as_f64() != Some(0.0)),
            Value::String(text) => match text.trim().to_lowercase().as_str() {
                "true" | "yes" | "1" | "gross" => Some(true),
                "false" | "no" | "0" | "net" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// A field with several values, or one.
    pub fn list(&self, key: &str) -> Vec<String> {
        match self.value(key) {
            Some(Value::Array(items)) => items.iter().map(shown).collect(),
            Some(Value::String(text)) => text
                .split([',', ';', '\n'])
                .map(|one| one.trim().to_owned())
                .filter(|one| !one.is_empty())
                .collect(),
            Some(other) => vec![shown(other)],
            None => Vec::new(),
        }
    }

    /// `JP`, `TR`, `UZ`, or what was written.
    pub fn country(&self) -> String {
        country(&self.code("country"))
    }

    /// `JPY` from `jpy`, `yen`, `円`.
    pub fn currency(&self, key: &str) -> String {
        currency(&self.code(key)).to_owned()
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(map) => map
            .values()
            .map(shown)
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        Value::Array(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Null => String::new(),
        Value::Bool(yes) => yes.to_string(),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => whole.to_string(),
            (None, Some(value)) => figure::short(value),
            (None, None) => String::new(),
        },
    }
}

/// A JSON number, or the first number of a text; thousands may be apart.
pub fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => {
            let text: String = text.chars().filter_map(plain_char).collect();
            let tokens = super::text::tokens(&text);
            super::numbers::spans(&text, &tokens)
                .first()
                .map(|span| span.value)
        }
        Value::Object(map) => map
            .get("amount")
            .or_else(|| map.get("value"))
            .and_then(number),
        _ => None,
    }
}

pub fn country(code: &str) -> String {
    match code.trim() {
        "jp" | "jpn" | "japan" | "япония" | "yaponiya" | "japonya" | "日本" => "JP".into(),
        "tr" | "tur" | "turkey" | "türkiye" | "turkiye" | "turkiya" | "турция" | "トルコ" => {
            "TR".into()
        }
        "uz" | "uzb" | "uzbekistan" | "oʻzbekiston" | "o'zbekiston" | "узбекистан" => {
            "UZ".into()
        }
        other => other.to_uppercase(),
    }
}

pub fn currency(code: &str) -> &'static str {
    match code.trim() {
        "jpy" | "yen" | "円" | "¥" | "￥" | "иена" | "йена" | "iyena" | "iena" => "JPY",
        "try" | "tl" | "lira" | "₺" | "лира" | "türk lirası" => "TRY",
        "uzs" | "som" | "so'm" | "soʻm" | "sum" | "сум" | "сўм" => "UZS",
        "usd" | "$" | "dollar" | "долл" | "us$" => "USD",
        "eur" | "€" | "euro" => "EUR",
        "rub" | "₽" | "руб" => "RUB",
        _ => "",
    }
}
