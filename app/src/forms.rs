//! What a form sent: fields as typed, errors as kinds. The same for the server and for islands.

use serde::{Deserialize, Serialize};

/// The name of the submit button that switches the language and keeps what was typed.
pub const SWITCH: &str = "switch-language";
/// The hidden field with the id that was made when the form was rendered.
pub const FORM_ID: &str = "form-id";
/// The name of the submit button “save and continue later”.
pub const LATER: &str = "later";

/// Fields in the order in which they were sent; a name may come several times.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The fields of a query, as far as it is one; other text gives no fields. PostgreSQL takes no NUL, so nobody gets one.
    #[cfg(feature = "ssr")]
    pub fn from_query(query: &str) -> Self {
        let mut pairs: Vec<(String, String)> =
            serde_urlencoded::from_str(query).unwrap_or_default();
        for (_, value) in &mut pairs {
            value.retain(|c| c != '\0');
        }
        Self(pairs)
    }

    /// The fields as a query.
    #[cfg(feature = "ssr")]
    pub fn to_query(&self) -> String {
        serde_urlencoded::to_string(&self.0).unwrap_or_default()
    }

    /// Adds a value to a field that may have several.
    #[must_use]
    pub fn and(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// The last value of a field as typed, or the empty text.
    pub fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value)
    }

    /// Every value of a field, for checkboxes.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether the field was sent at all, be it empty.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Sets a field to one value.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(key, _)| key != name);
        self.0.push((name.to_owned(), value.into()));
    }

    /// Takes a field out.
    pub fn unset(&mut self, name: &str) {
        self.0.retain(|(key, _)| key != name);
    }

    /// The same with one field set: for filling a form from what is stored.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.set(name, value);
        self
    }

    /// The reader pressed a language, not the form's own button: show the form again, as typed, in the other language.
    pub fn switching(&self) -> bool {
        self.has(SWITCH)
    }

    /// The reader pressed “save and continue later”.
    pub fn later(&self) -> bool {
        !self.get(LATER).is_empty()
    }

    /// The id of this rendering of the form, if it is well-formed (36 characters of a UUID).
    pub fn form_id(&self) -> Option<&str> {
        Some(self.get(FORM_ID))
            .filter(|id| id.len() == 36 && id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-'))
    }
}

/// What is wrong with a form: at most one kind for each field, in the order of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errors<Kind>(Vec<(String, Kind)>);

impl<Kind> Default for Errors<Kind> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<Kind: Copy> Errors<Kind> {
    pub fn none() -> Self {
        Self::default()
    }

    /// One error, for what only the server can know.
    pub fn one(field: &str, kind: Kind) -> Self {
        Self(vec![(field.to_owned(), kind)])
    }

    /// Adds an error unless the field has one already.
    pub fn add(&mut self, field: &str, kind: Kind) {
        if self.of(field).is_none() {
            self.0.push((field.to_owned(), kind));
        }
    }

    pub fn of(&self, field: &str) -> Option<Kind> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, kind)| *kind)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, Kind)> {
        self.0.iter().map(|(field, kind)| (field.as_str(), *kind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_sent_twice_counts_with_its_last_value() {
        let fields = Fields::new(vec![("a".into(), "1".into()), ("a".into(), "2".into())]);
        assert_eq!(fields.get("a"), "2");
        assert_eq!(fields.all("a").count(), 2);
    }

    #[test]
    fn a_form_id_that_is_no_id_is_as_good_as_none() {
        assert_eq!(Fields::default().with(FORM_ID, "x' OR 1=1").form_id(), None);
    }

    #[test]
    fn each_field_has_one_error_at_the_most() {
        let mut errors = Errors::one("name", 1);
        errors.add("name", 2);
        assert_eq!(errors.of("name"), Some(1));
    }
}
