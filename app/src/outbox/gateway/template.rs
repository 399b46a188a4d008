//! A text with places for number, text and key, each written as the form around it wants.

/// What is put in.
#[derive(Clone, Copy, Debug)]
pub struct Values<'a> {
    /// E.164, with plus.
    pub number: &'a str,
    pub text: &'a str,
    pub key: &'a str,
}

impl Values<'_> {
    /// For checking settings.
    pub const SAMPLE: Self = Self {
        number: "+998901234567",
        text: "\"a\" & b",
        key: "00000000-0000-7000-8000-000000000000",
    };
}

/// The form around the places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    Json,
    /// `application/x-www-form-urlencoded`, and the URL itself.
    Url,
    Xml,
    Header,
    Plain,
}

impl Writing {
    /// By the content type of the request.
    pub fn of(content_type: &str) -> Self {
        let kind = content_type.to_ascii_lowercase();
        if kind.contains("json") {
            Self::Json
        } else if kind.contains("form-urlencoded") {
            Self::Url
        } else if kind.contains("xml") {
            Self::Xml
        } else {
            Self::Plain
        }
    }

    fn write(self, value: &str) -> String {
        match self {
            Self::Header | Self::Plain => value.to_owned(),
            Self::Json => {
                let quoted = serde_json::Value::from(value).to_string();
                quoted[1..quoted.len() - 1].to_owned()
            }
            Self::Url => serde_urlencoded::to_string([("v", value)])
                .unwrap_or_default()
                .trim_start_matches("v=")
                // In a path a plus is a plus.
                .replace('+', "%20"),
            Self::Xml => value
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace('"', "&quot;"),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    Number,
    Digits,
    Text,
    Key,
}

/// The text, cut at its places.
#[derive(Clone, Debug)]
pub struct Template {
    pieces: Vec<Piece>,
    writing: Writing,
}

impl Template {
    /// # Errors
    /// The rest of a sentence that begins with the setting: a word in braces that is no place.
    pub fn read(text: &str, writing: Writing) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let mut rest = text;
        while let Some(start) = rest.find('{') {
            let (before, from) = rest.split_at(start);
            words.push_str(before);
            let name: String = from[1..]
                .chars()
                .take_while(char::is_ascii_lowercase)
                .collect();
            let is_place = !name.is_empty() && from[1 + name.len()..].starts_with('}');
            if !is_place {
                words.push('{');
                rest = &from[1..];
                continue;
            }
            let piece = match name.as_str() {
                "number" => Piece::Number,
                "digits" => Piece::Digits,
                "text" => Piece::Text,
                "key" => Piece::Key,
                _ => {
                    return Err(format!(
                        "has {{{name}}}; there are {{number}}, {{digits}}, {{text}} and {{key}} only"
                    ));
                }
            };
            pieces.push(Piece::Words(std::mem::take(&mut words)));
            pieces.push(piece);
            rest = &from[name.len() + 2..];
        }
        words.push_str(rest);
        pieces.push(Piece::Words(words));
        Ok(Self { pieces, writing })
    }

    /// A text without places.
    pub fn plain(text: &str) -> Self {
        Self {
            pieces: vec![Piece::Words(text.to_owned())],
            writing: Writing::Plain,
        }
    }

    /// The key and nothing else.
    pub fn key() -> Self {
        Self {
            pieces: vec![Piece::Key],
            writing: Writing::Plain,
        }
    }

    pub fn has_number(&self) -> bool {
        self.pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Number | Piece::Digits))
    }

    pub fn has_text(&self) -> bool {
        self.pieces.contains(&Piece::Text)
    }

    pub fn has_key(&self) -> bool {
        self.pieces.contains(&Piece::Key)
    }

    /// The text with the values in their places; a place inside a value stays as it is.
    pub fn fill(&self, values: &Values<'_>) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Number => text.push_str(&self.writing.write(values.number)),
                Piece::Digits => text.push_str(values.number.trim_start_matches('+')),
                Piece::Text => text.push_str(&self.writing.write(values.text)),
                Piece::Key => text.push_str(&self.writing.write(values.key)),
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: Values<'static> = Values {
        number: "+998901234567",
        text: "a \"b\" & {key} <c>\nўз",
        key: "k-1",
    };

    fn filled(text: &str, writing: Writing) -> String {
        Template::read(text, writing)
            .expect("a template")
            .fill(&VALUES)
    }

    #[test]
    fn json_keeps_its_braces_and_the_text_its_signs() {
        let body = filled(
            r#"{"to":"{digits}","m":{"t":"{text}","id":"{key}"}}"#,
            Writing::Json,
        );
        let read: serde_json::Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(read["to"], "998901234567");
        assert_eq!(read["m"]["t"], VALUES.text);
        assert_eq!(read["m"]["id"], "k-1");
    }

    #[test]
    fn each_form_has_its_own_way_to_write_a_text() {
        let form = filled("to={number}&text={text}", Writing::Url);
        let read: Vec<(String, String)> = serde_urlencoded::from_str(&form).expect("a form");
        assert_eq!(
            read,
            [
                ("to".into(), VALUES.number.to_owned()),
                ("text".into(), VALUES.text.to_owned())
            ]
        );
        assert_eq!(
            filled("<t>{text}</t>", Writing::Xml),
            "<t>a &quot;b&quot; &amp; {key} &lt;c&gt;\nўз</t>"
        );
        assert_eq!(filled("{text}", Writing::Plain), VALUES.text);
    }

    #[test]
    fn a_word_in_braces_that_is_no_place_is_named() {
        let wrong = Template::read("{\"to\":\"{phone}\"}", Writing::Json).expect_err("no place");
        assert!(wrong.contains("{phone}"), "{wrong}");
        assert!(Template::read("{\"a\":{}}", Writing::Json).is_ok());
    }
}
