//! Hostile text through every field of every form: the pages are walked as a visitor, a candidate and the staff would, and each
//! form that is found is sent with text that breaks careless programs.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use app::forms::Fields;
use http::Method;
use server::demo;

use crate::markup::{Field, Form, forms, tags};
use crate::routes::MAP;
use crate::stage::{Answer, MINUTE, Stage, Visitor, on_both};

const MARKUP: &str = "</textarea></title></style><script>x</script><img src=x onerror=x>\"' onfocus=\"x\" autofocus='";

/// What is typed into the fields.
fn texts() -> Vec<String> {
    [
        MARKUP,
        "\"><svg onload=x>",
        "javascript:x",
        "１２３　ＡＢＣ＜ｓｃｒｉｐｔ＞ｘ",
        "👩🏽‍🏭🇺🇿 мост 橋 koʻprik",
        "\u{202e}مرحبا\u{2066}שלום\u{200f}",
        "a\0b\u{1}\u{7f}\u{85}\u{fffe}\r\nset-cookie: x=1",
        "'; DROP TABLE accounts; --%_\\",
        "{$x} {time} %s ${x} {{x}}",
        "-9223372036854775809",
        "1e400",
        " \t\n\u{3000}\u{a0} ",
        "../../etc/passwd",
    ]
    .into_iter()
    .map(str::to_owned)
    .chain(["ў".repeat(9_000), "a".repeat(60_000), "b".repeat(100_000)])
    .collect()
}

/// No server error, and no markup but the program's own.
fn assert_sound(answer: &Answer, what: &str) {
    assert!(
        !answer.status.is_server_error(),
        "{what}: {}",
        answer.status
    );
    for (name, value) in &answer.headers {
        let own = name.as_str() != "set-cookie" || !value.as_bytes().starts_with(b"x=");
        assert!(own, "{what}: a header of somebody else");
    }
    if !answer.header("content-type").starts_with("text/html") {
        return;
    }
    for tag in tags(&answer.text()) {
        let is_own = match tag.name.as_str() {
            // Data for search engines is no program; a hostile end tag in it would show as a tag of its own.
            "script" if tag.get("src").is_none() => {
                tag.attributes.len() == 1
                    && tag
                        .get("type")
                        .is_some_and(|kind| kind == "application/ld+json")
            }
            "script" => tag.get("src").is_some_and(|src| src.starts_with("/pkg/")),
            "img" | "iframe" | "object" | "embed" => false,
            _ => true,
        };
        assert!(is_own, "{what}: {tag:?}");
        for (name, value) in &tag.attributes {
            assert!(!name.starts_with("on"), "{what}: {tag:?}");
            let is_address = matches!(name.as_str(), "href" | "src" | "action" | "formaction");
            let is_script = value.trim().to_lowercase().starts_with("javascript:");
            assert!(!(is_address && is_script), "{what}: {tag:?}");
        }
    }
}

/// Pages that look alike are one: ids, programmes and the values of a query do not count.
fn pattern(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let parts: Vec<&str> = path
        .split('/')
        .map(|part| match part {
            _ if part.len() == 36 && part.matches('-').count() == 4 => "{id}",
            _ if part.starts_with("demo-") => "{intake}",
            _ if ["ssw1-", "ssw2-", "qual-", "course-"]
                .iter()
                .any(|start| part.starts_with(start)) =>
            {
                "{slug}"
            }
            _ => part,
        })
        .collect();
    let names: BTreeSet<&str> = query
        .split('&')
        .filter_map(|pair| pair.split('=').next())
        .collect();
    let names: Vec<&str> = names.into_iter().collect();
    format!("{}?{}", parts.join("/"), names.join("&"))
}

/// Every page that can be reached by links, each pattern twice at the most, with its forms.
async fn walk(visitor: &mut Visitor, start: &[String]) -> Vec<(String, Vec<Form>)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut next: VecDeque<String> = start.iter().cloned().collect();
    let mut pages = Vec::new();
    while let Some(address) = next.pop_front() {
        let count = seen.entry(pattern(&address)).or_default();
        *count += 1;
        if *count > 2 || !known.insert(address.clone()) {
            continue;
        }
        let answer = visitor.get(&address).await;
        assert_sound(&answer, &address);
        if answer.status.is_redirection() {
            next.push_back(answer.location());
            continue;
        }
        // A link may lead to a spreadsheet or a calendar file: nothing to read on in it.
        if !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let html = answer.text();
        for tag in tags(&html).iter().filter(|tag| tag.name == "a") {
            let href = tag.get("href").unwrap_or_default();
            if href == "/en" || href.starts_with("/en/") {
                next.push_back(href.split('#').next().unwrap_or_default().to_owned());
            }
        }
        pages.push((address.clone(), forms(&html, &address)));
    }
    pages
}

/// What a person would send: what is chosen already, or the first choice.
fn plain(field: &Field) -> Vec<String> {
    let first = field.values.first().cloned().unwrap_or_default();
    let choice = field.values.iter().find(|value| !value.is_empty()).cloned();
    match field.kind.as_str() {
        "text" | "textarea" if first.is_empty() => vec!["1".into()],
        "password" => vec![demo::PASSWORD.into()],
        "radio" | "checkbox" | "select" => choice.into_iter().collect(),
        _ => vec![first],
    }
}

fn filled(form: &Form, text: &str, is_hostile: impl Fn(&Field) -> bool) -> String {
    let mut fields = Fields::default();
    for field in &form.fields {
        if is_hostile(field) {
            fields = fields.and(&field.name, text);
        } else {
            for value in plain(field) {
                fields = fields.and(&field.name, value);
            }
        }
    }
    fields.to_query()
}

async fn send(visitor: &Visitor, form: &Form, body: String, what: &str) {
    // A copy each time: a form that ends the session must not end the walk.
    let mut visitor = visitor.clone();
    let answer = if form.is_post {
        visitor.send(Method::POST, &form.action, Some(body)).await
    } else {
        if body.len() > 8_000 {
            return;
        }
        let path = form.action.split('?').next().unwrap_or_default();
        visitor
            .send(Method::GET, &format!("{path}?{body}"), None)
            .await
    };
    assert_sound(&answer, what);
    if answer.status.is_redirection() && answer.location().starts_with('/') {
        let next = answer.location();
        assert_sound(&visitor.get(&next).await, &format!("{what}, then {next}"));
    }
}

/// Sends every form of these pages; the answer is the names of the fields that were tried.
async fn attack(visitor: &Visitor, pages: &[(String, Vec<Form>)]) -> BTreeSet<String> {
    let mut tried = BTreeSet::new();
    let mut done = BTreeSet::new();
    for (page, forms) in pages {
        for form in forms.iter().filter(|form| form.has_text()) {
            let names: Vec<&str> = form.fields.iter().map(|one| one.name.as_str()).collect();
            if !done.insert((pattern(&form.action), form.is_post, names.join(" "))) {
                continue;
            }
            for (number, text) in texts().iter().enumerate() {
                let what = format!("{page} with text {number} in every field");
                send(visitor, form, filled(form, text, Field::is_text), &what).await;
            }
            for field in &form.fields {
                tried.insert(field.name.clone());
                for text in [MARKUP, "a\0b", "99999999999999999999"] {
                    let what = format!("{page} with “{text}” in {}", field.name);
                    let body = filled(form, text, |other| other.name == field.name);
                    send(visitor, form, body, &what).await;
                }
                // Bytes that are no text, and half an escape.
                let broken = format!("{}=%FF%C0%AF%", field.name);
                send(visitor, form, broken, &format!("{page} with bytes")).await;
            }
        }
    }
    tried
}

async fn signed_in(stage: &Stage, who: &str) -> Visitor {
    let mut visitor = stage.visitor();
    let contact = format!("{who}@demo.example");
    let fields = [("contact", contact.as_str()), ("password", demo::PASSWORD)];
    let page = visitor.post("/en/sign-in", &fields).await;
    assert!(page.status.is_redirection(), "{who} signs in");
    visitor
}

/// Where each person starts; pages that no link leads to are named.
async fn people(stage: &Stage) -> Vec<(&'static str, Visitor, Vec<String>)> {
    let mut people = Vec::new();
    for (who, start) in [
        ("nomzod", "/en/my"),
        ("nomzod2", "/en/my"),
        ("moderator", "/en/desk"),
        ("certifier", "/en/desk"),
        ("centre", "/en/desk"),
        ("admin", "/en/desk"),
    ] {
        let mut starts = vec![start.to_owned()];
        if start == "/en/desk" {
            starts.push("/en/desk/applications?state=".to_owned());
        }
        if start == "/en/my" {
            let steps = ["attend", "money", "note", "check"];
            starts.extend(steps.map(|step| format!("/en/apply/demo-agri-1/{step}")));
        }
        people.push((who, signed_in(stage, who).await, starts));
    }
    let mut visitor = stage.visitor();
    let mut starts = vec!["/en".to_owned()];
    for path in ["/en/register", "/en/forgot"] {
        let fields = [
            ("contact", "stranger@example.uz"),
            ("password", crate::stage::PASSWORD),
            ("consent", "yes"),
        ];
        // The second time three codes were sent already.
        let next = visitor.post(path, &fields).await.location();
        starts.extend(Some(next).filter(|next| !next.is_empty()));
    }
    people.push(("visitor", visitor, starts));
    people
}

/// The moderator asks for more: the candidate then has a form to answer with.
async fn ask_for_more(stage: &Stage) {
    let mut moderator = signed_in(stage, "moderator").await;
    let queue = moderator.get("/en/desk/applications").await.text();
    let href = tags(&queue)
        .into_iter()
        .filter_map(|tag| tag.get("href").map(str::to_owned))
        .find(|href| pattern(href) == "/en/desk/applications/{id}?")
        .expect("an application of the demo");
    for (seen, decision) in [("submitted", "in_review"), ("in_review", "info_needed")] {
        let fields = [
            ("seen", seen),
            ("decision", decision),
            ("reason", "documents"),
            ("note", "?"),
        ];
        moderator.post(&href, &fields).await;
    }
}

#[tokio::test]
async fn hostile_text_in_any_field_of_any_form_breaks_nothing_and_is_never_markup() {
    on_both(async |stage| {
        demo::fill_if_empty(&stage.portal).await.expect("the demo");
        ask_for_more(&stage).await;
        let mut tried = BTreeSet::new();
        for (_, mut visitor, starts) in people(&stage).await {
            let pages = walk(&mut visitor, &starts).await;
            tried.extend(attack(&visitor, &pages).await);
        }
        for name in [
            "contact",
            "password",
            "code",
            "surname",
            "written",
            "born-day",
            "years",
            "stay",
            "money-about",
            "note",
            "q",
            "number",
            "holder",
            "issuer",
            "level",
            "issued-year",
            "seats",
            "seen",
            "next",
            "form-id",
        ] {
            assert!(tried.contains(name), "{name} was not tried: {tried:?}");
        }
        // So many wrong passwords locked the accounts for a quarter of an hour.
        stage.later(16 * MINUTE);
        // What was kept is shown to other people too: none of their pages is broken by it.
        for (_, mut visitor, starts) in people(&stage).await {
            walk(&mut visitor, &starts).await;
        }
        assert!(stage.count("SELECT COUNT(*) FROM accounts").await > 7);
    })
    .await;
}

#[tokio::test]
async fn hostile_text_in_any_address_breaks_nothing_and_is_never_markup() {
    on_both(async |stage| {
        demo::fill_if_empty(&stage.portal).await.expect("the demo");
        for who in ["nomzod", "admin"] {
            let mut visitor = signed_in(&stage, who).await;
            for (path, ..) in MAP.iter().filter(|(path, ..)| path.contains('{')) {
                for part in [
                    "%00",
                    "a%00b",
                    "%FF%FE",
                    "%3Cscript%3Ex",
                    "..%2F..%2Fetc",
                    "%E2%80%AE%F0%9F%8C%89",
                    "'%20OR%201=1--",
                    "%22%20onfocus=%22x",
                    &"a".repeat(5_000),
                ] {
                    let path: String = path
                        .split('/')
                        .map(|name| if name.starts_with('{') { part } else { name })
                        .collect::<Vec<_>>()
                        .join("/");
                    if path.starts_with("/rpc") {
                        continue;
                    }
                    for address in [format!("/en{path}"), format!("/en{path}?q={part}&state={part}&page={part}&after={part}")] {
                        let answer = visitor.get(&address).await;
                        assert_sound(&answer, &address);
                        let mut copy = visitor.clone();
                        assert_sound(&copy.post(&address, &[]).await, &address);
                    }
                }
            }
            for path in ["/programmes", "/certificates/check", "/desk/applications", "/desk/audit", "/desk/outbox", "/desk/certificates", "/eligibility", "/sign-in"] {
                for query in ["q=%00&number=%00&state=%00&programme=%00&after=%00&before=%00&action=%00&next=%00&page=%00", "page=-1&after=%FF", "page=99999999999999999999&q=%3Cscript%3Ex", "number=%22%3E%3Csvg%20onload=x%3E&next=//evil.example"] {
                    let address = format!("/en{path}?{query}");
                    assert_sound(&visitor.get(&address).await, &address);
                }
            }
        }
    })
    .await;
}
