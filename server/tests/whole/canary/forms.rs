//! The forms of a page as a browser sees them, and filled with canaries.

use app::forms::Fields;

use super::nest::Nest;

/// One field of a form.
#[derive(Clone, Debug)]
struct Field {
    name: String,
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    /// Its value stays.
    Fixed(String),
    /// One of several with the same name.
    Radio(String),
    Choice(String),
    Number,
    Text,
    File,
}

#[derive(Debug)]
pub struct Form {
    pub action: String,
    fields: Vec<Field>,
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.find(&format!(" {name}="))? + name.len() + 2;
    let rest = &tag[at..];
    let value = match rest.strip_prefix('"') {
        Some(rest) => rest.split('"').next()?,
        None => rest.split([' ', '>', '/']).next()?,
    };
    Some(
        value
            .replace("&amp;", "&")
            .replace("&quot;", "\"")
            .replace("&#x27;", "'"),
    )
}

/// Addresses of the portal that the page leads to.
pub fn links(page: &str) -> Vec<String> {
    page.split("<a ")
        .skip(1)
        .filter_map(|tag| attribute(&format!(" {tag}"), "href"))
        .filter(|href| href.starts_with('/') && !href.contains("/sign-out"))
        .filter(|href| {
            !["/ru", "/ja", "/en", "/uz-cyrl"]
                .iter()
                .any(|form| href.starts_with(form))
        })
        .collect()
}

impl Form {
    /// All that are sent by POST.
    pub fn all(page: &str, path: &str) -> Vec<Self> {
        page.split("<form")
            .skip(1)
            .filter_map(|rest| {
                let form = rest.split("</form>").next()?;
                let (head, inner) = form.split_once('>')?;
                if attribute(head, "method")? != "post" {
                    return None;
                }
                let action = attribute(head, "action").unwrap_or_else(|| path.to_owned());
                let fields = inner
                    .split('<')
                    .filter_map(|tag| field(tag, inner))
                    .collect();
                Some(Self { action, fields })
            })
            .collect()
    }

    pub fn names(&self) -> Vec<&str> {
        self.fields
            .iter()
            .map(|field| field.name.as_str())
            .collect()
    }

    pub fn has_text(&self) -> bool {
        let is_file = |field: &Field| field.kind == Kind::File;
        self.fields.iter().any(|field| field.kind == Kind::Text) && !self.fields.iter().any(is_file)
    }

    /// What would end the walk: signing out, the end of an account, the roles of whom one is.
    pub fn is_harmful(&self) -> bool {
        ["/sign-out", "/erase", "/sessions"]
            .iter()
            .any(|end| self.action.contains(end))
    }

    /// Its fields with a canary in each text, and the canaries.
    pub fn filled(&self, nest: &mut Nest, by: &'static str) -> (Fields, Vec<String>) {
        let mut fields = Fields::default();
        let mut canaries = Vec::new();
        for Field { name, kind } in &self.fields {
            let value = match kind {
                Kind::Fixed(value) => value.clone(),
                Kind::Radio(value) | Kind::Choice(value) => {
                    if fields.has(name) {
                        continue;
                    }
                    value.clone()
                }
                Kind::Number => "3".to_owned(),
                Kind::File => continue,
                Kind::Text => {
                    if let Some(part) = part_of_date(name) {
                        part.to_owned()
                    } else {
                        let mark = nest.hatch(by, &self.action, name);
                        canaries.push(mark.clone());
                        typed(name, mark)
                    }
                }
            };
            fields.set(name, value);
        }
        (fields, canaries)
    }
}

/// A canary in the clothes of its field.
fn typed(name: &str, mark: String) -> String {
    let is = |word: &str| name.contains(word);
    if is("contact") || is("mail") {
        format!("{mark}@example.uz")
    } else if is("source") || is("url") {
        format!("https://{mark}.example.org/")
    } else {
        mark
    }
}

fn part_of_date(name: &str) -> Option<&'static str> {
    match name.rsplit('-').next()? {
        "day" => Some("3"),
        "month" => Some("2"),
        "year" if name.starts_with("born") => Some("2001"),
        "year" => Some("2027"),
        _ => None,
    }
}

fn field(tag: &str, inner: &str) -> Option<Field> {
    let (element, _) = tag.split_once([' ', '>'])?;
    let name = attribute(tag, "name").unwrap_or_default();
    let value = attribute(tag, "value").unwrap_or_default();
    let kind = match element {
        "input" => match attribute(tag, "type").as_deref().unwrap_or("text") {
            "hidden" => Kind::Fixed(value),
            "radio" if value.is_empty() => return None,
            "radio" => Kind::Radio(value),
            "checkbox" => Kind::Fixed(value),
            "file" => Kind::File,
            _ if attribute(tag, "inputmode")
                .is_some_and(|mode| mode != "email" && mode != "tel")
                && part_of_date(&name).is_none() =>
            {
                Kind::Number
            }
            _ => Kind::Text,
        },
        "textarea" => Kind::Text,
        "select" => {
            let at = inner.find(&format!("name=\"{name}\""))?;
            let options = inner[at..].split("</select>").next()?;
            let first = options
                .split("<option")
                .skip(1)
                .filter_map(|option| attribute(option, "value"))
                .find(|value| !value.is_empty())?;
            Kind::Choice(first)
        }
        "button" if !["", "switch-language", "later"].contains(&name.as_str()) => {
            Kind::Choice(value)
        }
        _ => return None,
    };
    (!name.is_empty()).then_some(Field { name, kind })
}
