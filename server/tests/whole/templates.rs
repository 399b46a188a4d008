//! What the portal sends is shown to the staff as its readers get it.

use super::stage::on_both;

#[tokio::test]
async fn each_kind_of_message_is_shown_in_six_forms_and_what_a_person_got_is_among_them() {
    on_both(async |stage| {
        let mut visitor = stage.visitor();
        let refused = visitor.get("/en/desk/outbox/templates").await;
        assert_ne!(refused.status, http::StatusCode::OK);
        let mut admin = stage.staff("admin@example.uz", "administrator").await;
        let all = admin.get("/uz/desk/outbox/templates").await.page();
        let kinds: Vec<&str> = all
            .split("/uz/desk/outbox/templates/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(kinds.len(), 16, "{all}");
        for kind in kinds {
            let address = format!("/uz/desk/outbox/templates/{kind}");
            let page = admin.get(&address).await.page();
            for form in ["uz-Latn", "uz-Cyrl", "ru", "ja", "tr", "en"] {
                let shown = page.split(&format!("<p lang=\"{form}\"")).nth(1);
                let text = shown.and_then(|rest| rest.split(['<', '>']).nth(1));
                let text = text.unwrap_or_default();
                assert!(text.chars().count() > 20, "{kind} in {form}: {text}");
                let odd = ["{", "  ", "..", "XX-", "null"];
                assert!(odd.iter().all(|odd| !text.contains(odd)), "{kind}: {text}");
            }
        }
        let none = admin.get("/uz/desk/outbox/templates/weather").await;
        assert_eq!(none.status, http::StatusCode::NOT_FOUND);
        // Not a second wording: the code that somebody gets reads as the page says.
        stage.candidate("nodira@example.uz").await;
        let code = stage.message("nodira@example.uz").await;
        let digits: String = code.chars().filter(char::is_ascii_digit).take(6).collect();
        let as_sent = code.replace(&digits, "123456");
        let page = admin.get("/uz/desk/outbox/templates/code").await.page();
        assert!(page.contains(&as_sent), "{as_sent}");
    })
    .await;
}
