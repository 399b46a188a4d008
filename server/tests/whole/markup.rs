//! Reads pages as a browser would, as far as tests need it: tags with their attributes, and the forms with their fields.

/// One start tag.
#[derive(Clone, Debug)]
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// Where it begins in the document.
    pub at: usize,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

/// The start tags in their order; what stands inside `<style>`, `<title>` and `<textarea>` is text.
pub fn tags(html: &str) -> Vec<Tag> {
    let bytes = html.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = html[at..].find('<') {
        let start = at + next;
        at = start + 1;
        if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let name_end = html[at..]
            .find(|c: char| c.is_whitespace() || c == '>' || c == '/')
            .map_or(html.len(), |end| at + end);
        let name = html[at..name_end].to_lowercase();
        let (attributes, end) = attributes(html, name_end);
        at = end;
        if matches!(name.as_str(), "style" | "title" | "textarea") {
            let close = format!("</{name}");
            at = html[at..].find(&close).map_or(html.len(), |end| at + end);
        }
        found.push(Tag {
            name,
            attributes,
            at: start,
        });
    }
    found
}

fn attributes(html: &str, mut at: usize) -> (Vec<(String, String)>, usize) {
    let mut found = Vec::new();
    loop {
        let rest = html[at..].trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        at = html.len() - rest.len();
        if rest.is_empty() {
            return (found, at);
        }
        if rest.starts_with('>') {
            return (found, at + 1);
        }
        let end = rest[1..]
            .find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))
            .map_or(rest.len(), |end| end + 1);
        let name = rest[..end].to_lowercase();
        at += end;
        let rest = html[at..].trim_start();
        let mut value = String::new();
        if let Some(rest) = rest.strip_prefix('=') {
            let rest = rest.trim_start();
            at = html.len() - rest.len();
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (start, end) = match quote {
                Some(quote) => (1, rest[1..].find(quote).map_or(rest.len(), |end| end + 1)),
                None => (
                    0,
                    rest.find(|c: char| c.is_whitespace() || c == '>')
                        .unwrap_or(rest.len()),
                ),
            };
            value = unescape(&rest[start..end]);
            at += (end + start).min(rest.len());
        }
        found.push((name, value));
    }
}

/// One field of a form: its name and kind, and the values that it offers, the chosen ones first.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub kind: String,
    pub values: Vec<String>,
}

/// One form of a page.
#[derive(Clone, Debug)]
pub struct Form {
    pub is_post: bool,
    pub action: String,
    pub fields: Vec<Field>,
}

impl Form {
    /// Whether one types into it.
    pub fn has_text(&self) -> bool {
        self.fields.iter().any(Field::is_text)
    }
}

impl Field {
    pub fn is_text(&self) -> bool {
        matches!(self.kind.as_str(), "text" | "textarea" | "password")
    }
}

/// The forms of a page; `page` is its own address.
pub fn forms(html: &str, page: &str) -> Vec<Form> {
    let all = tags(html);
    let mut found = Vec::new();
    for (position, tag) in all.iter().enumerate() {
        if tag.name != "form" {
            continue;
        }
        let end = html[tag.at..]
            .find("</form>")
            .map_or(html.len(), |end| tag.at + end);
        let inside = all[position + 1..].iter().take_while(|tag| tag.at < end);
        found.push(Form {
            is_post: tag.get("method") == Some("post"),
            action: tag.get("action").unwrap_or(page).to_owned(),
            fields: fields(html, inside),
        });
    }
    found
}

fn fields<'a>(html: &str, inside: impl Iterator<Item = &'a Tag>) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for tag in inside {
        let value = tag.get("value").unwrap_or_default().to_owned();
        let is_chosen = tag.get("checked").is_some() || tag.get("selected").is_some();
        if tag.name == "option" {
            if let Some(select) = fields.last_mut() {
                add(&mut select.values, value, is_chosen);
            }
            continue;
        }
        let kind = match tag.name.as_str() {
            "input" => tag.get("type").unwrap_or("text"),
            "textarea" => "textarea",
            "select" => "select",
            _ => continue,
        };
        let Some(name) = tag.get("name") else {
            continue;
        };
        let value = if kind == "textarea" {
            let start = html[tag.at..]
                .find('>')
                .map_or(tag.at, |end| tag.at + end + 1);
            let text = html[start..].split("</textarea").next().unwrap_or_default();
            unescape(text.trim_start_matches('\n'))
        } else {
            value
        };
        if let Some(same) = fields.iter_mut().find(|field| field.name == name) {
            add(&mut same.values, value, is_chosen);
        } else {
            let values = if kind == "select" {
                Vec::new()
            } else {
                vec![value]
            };
            fields.push(Field {
                name: name.to_owned(),
                kind: kind.to_owned(),
                values,
            });
        }
    }
    fields
}

fn add(values: &mut Vec<String>, value: String, is_chosen: bool) {
    if is_chosen {
        values.insert(0, value);
    } else {
        values.push(value);
    }
}

#[test]
fn forms_are_read_as_a_browser_reads_them() {
    let html = "<form method=\"post\" action='/a?x=1&amp;y=2'><input name=a value=\"1 &quot;2\"><select name=\"b\">\
         <option value=\"\">-</option><option value=\"z\" selected>Z</option></select>\
         <textarea name=c>\n<b>&lt;x</textarea></form><input name=d>";
    let form = &forms(html, "/here")[0];
    assert!(form.is_post && form.has_text());
    assert_eq!(form.action, "/a?x=1&y=2");
    let names: Vec<_> = form
        .fields
        .iter()
        .map(|field| (field.name.as_str(), field.values[0].as_str()))
        .collect();
    assert_eq!(names, [("a", "1 \"2"), ("b", "z"), ("c", "<b><x")]);
}
