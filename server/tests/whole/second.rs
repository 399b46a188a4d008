//! The second step at sign-in: codes of an app, passkeys by a device of our own, what staff without one reach, and recovery.

mod device;

use http::StatusCode;

use self::device::Device;
use crate::stage::{MINUTE, PASSWORD, Stage, Visitor, on_both};

pub const LIST: &str = "/en/my/account/second-step";
pub const APP: &str = "/en/my/account/second-step/app";
const ENTER: &str = "/en/sign-in/second";

/// The secret of the app that is being set up, as its page writes it.
pub fn secret(page: &str) -> Vec<u8> {
    let start = page.find("secret=").expect("a secret") + "secret=".len();
    let text = page[start..].split('&').next().expect("its end");
    let (mut held, mut bits, mut bytes) = (0_u32, 0_u32, Vec::new());
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            _ => letter - b'2' + 26,
        };
        held = (held << 5) | u32::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).expect("a byte"));
        }
    }
    bytes
}

/// The code that an app shows now; `off` windows of thirty seconds earlier or later.
pub fn shown(stage: &Stage, secret: &[u8], off: i64) -> String {
    use app::identity::second::{code, window};
    code(secret, window(stage.portal.now()) + off)
}

fn wrong(right: &str) -> &'static str {
    if right == "000000" {
        "000001"
    } else {
        "000000"
    }
}

/// Sets up an app and waits until its first code is over.
pub async fn with_app(stage: &Stage, visitor: &mut Visitor) -> Vec<u8> {
    let secret = secret(&visitor.get(APP).await.page());
    let code = shown(stage, &secret, 0);
    let fields = [("code", code.as_str()), ("password", PASSWORD)];
    let done = visitor.post(APP, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page());
    stage.later(MINUTE);
    secret
}

/// The password is right; the second step is still to come.
pub async fn on_the_way(stage: &Stage, email: &str) -> Visitor {
    let mut visitor = stage.visitor();
    let page = visitor
        .post("/en/sign-in", &[("contact", email), ("password", PASSWORD)])
        .await;
    assert_eq!(page.location(), ENTER);
    visitor
}

#[tokio::test]
async fn after_the_password_the_code_of_the_app_is_asked_for_and_counts_once() {
    on_both(async |stage| {
        let mut own = stage.candidate("a@example.uz").await;
        let secret = with_app(&stage, &mut own).await;
        assert!(stage.message("a@example.uz").await.contains("Koʻprik"));
        let mut first = on_the_way(&stage, "a@example.uz").await;
        let mut second = on_the_way(&stage, "a@example.uz").await;
        for path in ["/en/my", "/en/my/account", LIST, APP] {
            let page = first.get(path).await;
            assert!(page.location().contains("/sign-in/second"), "{path}");
        }
        let code = shown(&stage, &secret, 0);
        let refused = first.post(ENTER, &[("code", wrong(&code))]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let waited = first.cookies.clone();
        let passed = first.post(ENTER, &[("code", &code)]).await;
        assert_eq!(passed.location(), "/en/my");
        assert_eq!(first.get("/en/my").await.status, StatusCode::OK);
        let mut old = stage.visitor();
        old.cookies = waited;
        assert!(
            old.get("/en/my")
                .await
                .location()
                .ends_with("/sign-in?next=/my"),
            "the session that waited is over"
        );
        let again = second.post(ENTER, &[("code", &code)]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "used");
        stage.later(MINUTE);
        let code = shown(&stage, &secret, 0);
        let passed = second
            .post(&format!("{ENTER}?next=/my/profile"), &[("code", &code)])
            .await;
        assert_eq!(passed.location(), "/en/my/profile");
    })
    .await;
}

#[tokio::test]
async fn a_clock_may_be_off_by_half_a_minute_and_no_more() {
    on_both(async |stage| {
        let mut own = stage.candidate("a@example.uz").await;
        let secret = with_app(&stage, &mut own).await;
        for (off, passes) in [(-2, false), (2, false), (-1, true), (1, true)] {
            stage.later(5 * MINUTE);
            let mut visitor = on_the_way(&stage, "a@example.uz").await;
            let code = shown(&stage, &secret, off);
            let answer = visitor.post(ENTER, &[("code", &code)]).await;
            assert_eq!(answer.status == StatusCode::SEE_OTHER, passes, "{off}");
        }
    })
    .await;
}

#[tokio::test]
async fn five_wrong_codes_lock_for_a_quarter_of_an_hour_in_every_session() {
    on_both(async |stage| {
        let mut own = stage.candidate("a@example.uz").await;
        let secret = with_app(&stage, &mut own).await;
        let mut visitor = on_the_way(&stage, "a@example.uz").await;
        for _ in 0..5 {
            let right = shown(&stage, &secret, 0);
            let answer = visitor.post(ENTER, &[("code", wrong(&right))]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let right = shown(&stage, &secret, 0);
        let mut other = on_the_way(&stage, "a@example.uz").await;
        for visitor in [&mut visitor, &mut other] {
            let answer = visitor.post(ENTER, &[("code", &right)]).await;
            assert!(answer.page().contains("Wait 15 minutes"), "locked");
        }
        stage.later(15 * MINUTE + 1);
        let mut visitor = on_the_way(&stage, "a@example.uz").await;
        let right = shown(&stage, &secret, 0);
        let answer = visitor.post(ENTER, &[("code", &right)]).await;
        assert_eq!(answer.location(), "/en/my");
    })
    .await;
}

#[tokio::test]
async fn who_waits_ten_minutes_with_the_second_step_begins_anew() {
    on_both(async |stage| {
        let mut own = stage.candidate("a@example.uz").await;
        let secret = with_app(&stage, &mut own).await;
        let mut visitor = on_the_way(&stage, "a@example.uz").await;
        stage.later(10 * MINUTE + 1);
        let code = shown(&stage, &secret, 0);
        let late = visitor.post(ENTER, &[("code", &code)]).await;
        assert!(
            late.location().contains("/en/sign-in"),
            "{}",
            late.location()
        );
        assert!(!late.location().contains("second"));
    })
    .await;
}

#[tokio::test]
async fn a_new_password_by_message_does_not_go_around_the_second_step() {
    on_both(async |stage| {
        let mut own = stage.candidate("a@example.uz").await;
        with_app(&stage, &mut own).await;
        let mut thief = stage.visitor();
        let page = thief
            .post("/en/forgot", &[("contact", "a@example.uz")])
            .await;
        let code = stage.code("a@example.uz").await;
        let fields = [
            ("code", code.as_str()),
            ("password", "жёлтый мост над морем"),
        ];
        let page = thief.post(&page.location(), &fields).await;
        assert_eq!(page.location(), ENTER);
        assert!(thief.get("/en/my").await.location().contains("second"));
    })
    .await;
}

#[tokio::test]
async fn other_sessions_end_when_a_second_step_is_added_and_the_secret_is_not_stored_as_it_is() {
    on_both(async |stage| {
        let mut own = stage.candidate("a@example.uz").await;
        let mut other = stage.visitor();
        let fields = [("contact", "a@example.uz"), ("password", PASSWORD)];
        assert_eq!(
            other.post("/en/sign-in", &fields).await.location(),
            "/en/my"
        );
        let page = own.get(APP).await.page();
        assert!(page.contains("class=\"qr\""), "a picture");
        let again = secret(&own.get(APP).await.page());
        assert_eq!(secret(&page), again, "the same until it is confirmed");
        let secret = with_app(&stage, &mut own).await;
        assert!(other.get("/en/my").await.location().contains("/sign-in"));
        assert_eq!(own.get("/en/my").await.status, StatusCode::OK);
        let stored: Option<(String,)> =
            app::row!(&stage.portal.db, "SELECT secret FROM second_steps").expect("a row");
        let stored = stored.expect("a second step").0;
        assert!(!stored.contains(&app::identity::second::base32(&secret)));
        let opened = app::identity::second::seal::open(&stage.portal, "another", &stored);
        assert!(opened.is_err(), "it belongs to its account");
    })
    .await;
}

#[tokio::test]
async fn a_second_step_is_taken_off_with_the_password_only() {
    on_both(async |stage| {
        let mut own = stage.candidate("a@example.uz").await;
        with_app(&stage, &mut own).await;
        let id: Option<(String,)> =
            app::row!(&stage.portal.db, "SELECT id FROM second_steps").expect("a row");
        let path = format!("{LIST}/{}", id.expect("a second step").0);
        let mut stranger = stage.candidate("b@example.uz").await;
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
        let refused = own.post(&path, &[("password", "another one")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = own.post(&path, &[("password", PASSWORD)]).await;
        assert_eq!(done.location(), LIST);
        let mut visitor = stage.visitor();
        let fields = [("contact", "a@example.uz"), ("password", PASSWORD)];
        assert_eq!(
            visitor.post("/en/sign-in", &fields).await.location(),
            "/en/my"
        );
        let kept =
            "SELECT COUNT(*) FROM audit WHERE action IN ('second-step.add', 'second-step.remove')";
        assert_eq!(stage.count(kept).await, 2);
    })
    .await;
}

#[tokio::test]
async fn staff_without_a_second_step_reach_nothing_but_the_page_to_set_one_up() {
    on_both(async |stage| {
        let stage = stage
            .with_settings(|settings| settings.staff_second_step = true)
            .await;
        let contact = app::writing::contact::Contact::Email("m@example.uz".into());
        let (name, password) = ("Staff", PASSWORD.to_owned());
        app::identity::service::add_staff(&stage.system(), &contact, name, "moderator", password)
            .await
            .expect("the account is added");
        let mut staff = stage.visitor();
        let fields = [("contact", "m@example.uz"), ("password", PASSWORD)];
        staff.post("/en/sign-in", &fields).await;
        for (path, get, post) in super::routes::MAP.iter().copied() {
            let is_private = |action: Option<app::access::Action>| {
                action.is_some_and(|action| action != app::access::Action::ReadPublic)
            };
            let is_set_up = path.starts_with("/my/account/second-step");
            if is_set_up || path.starts_with("/rpc") || path == "/sign-in/second" {
                continue;
            }
            let path = format!(
                "/en{}",
                super::routes::concrete(path).trim_start_matches("/uz")
            );
            if is_private(get) {
                assert_eq!(staff.get(&path).await.location(), LIST, "{path}");
            }
            if is_private(post) {
                let answer = staff.post(&path, &[("form-id", "")]).await;
                assert!(
                    answer.location() == LIST || answer.status == StatusCode::BAD_REQUEST,
                    "{path}: {}",
                    answer.status
                );
            }
        }
        let page = staff.get(LIST).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.page()
                .contains("Members of the staff need a second step")
        );
        let secret = secret(&staff.get(APP).await.page());
        let code = shown(&stage, &secret, 0);
        let done = staff.post(APP, &[("code", &code)]).await;
        assert_eq!(done.location(), "/en/desk");
        assert_eq!(staff.get("/en/desk").await.status, StatusCode::OK);
        let id: Option<(String,)> =
            app::row!(&stage.portal.db, "SELECT id FROM second_steps").expect("a row");
        let path = format!("{LIST}/{}", id.expect("a second step").0);
        let last = staff.post(&path, &[("password", PASSWORD)]).await;
        assert!(last.page().contains("This is your only second step"));
        assert_eq!(stage.count("SELECT COUNT(*) FROM second_steps").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_passkey_is_added_and_signs_in_and_nothing_is_answered_twice() {
    on_both(async |stage| {
        let url = |settings: &mut app::portal::PortalSettings| {
            settings.public_url = "https://koprik.example".into();
        };
        let stage = stage.with_settings(url).await;
        let mut own = stage.candidate("a@example.uz").await;
        let mut device = Device::new("https://koprik.example", "koprik.example");
        let page = own.get(LIST).await.page();
        let made = device.make(&page);
        assert_eq!(post(&mut own, LIST, &made).await, StatusCode::SEE_OTHER);
        let twice = post(&mut own, LIST, &made).await;
        assert_eq!(
            twice,
            StatusCode::UNPROCESSABLE_ENTITY,
            "the question is over"
        );
        assert_eq!(stage.count("SELECT COUNT(*) FROM second_steps").await, 1);

        let mut visitor = on_the_way(&stage, "a@example.uz").await;
        let page = visitor.get(ENTER).await.page();
        assert!(page.contains("/passkey.js"));
        let signed = device.sign(&page);
        let mut other = on_the_way(&stage, "a@example.uz").await;
        other.get(ENTER).await;
        let stolen = post(&mut other, ENTER, &signed).await;
        assert_eq!(stolen, StatusCode::UNPROCESSABLE_ENTITY, "another session");
        assert_eq!(
            post(&mut visitor, ENTER, &signed).await,
            StatusCode::SEE_OTHER
        );
        assert_eq!(visitor.get("/en/my").await.status, StatusCode::OK);
        let replayed = post(&mut other, ENTER, &signed).await;
        assert_eq!(replayed, StatusCode::UNPROCESSABLE_ENTITY);

        let mut late = on_the_way(&stage, "a@example.uz").await;
        let signed = device.sign(&late.get(ENTER).await.page());
        stage.later(5 * MINUTE + 1);
        assert_eq!(
            post(&mut late, ENTER, &signed).await,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    })
    .await;
}

#[tokio::test]
async fn a_passkey_of_another_address_or_a_copied_one_is_refused() {
    on_both(async |stage| {
        let url = |settings: &mut app::portal::PortalSettings| {
            settings.public_url = "https://koprik.example".into();
        };
        let stage = stage.with_settings(url).await;
        let mut own = stage.candidate("a@example.uz").await;
        for (origin, host) in [
            ("https://koprik.example.evil.example", "koprik.example"),
            ("https://koprik.example", "evil.example"),
        ] {
            let made = Device::new(origin, host).make(&own.get(LIST).await.page());
            assert_eq!(
                post(&mut own, LIST, &made).await,
                StatusCode::UNPROCESSABLE_ENTITY
            );
        }
        let mut device = Device::new("https://koprik.example", "koprik.example");
        let made = device.make(&own.get(LIST).await.page());
        assert_eq!(post(&mut own, LIST, &made).await, StatusCode::SEE_OTHER);
        let mut visitor = on_the_way(&stage, "a@example.uz").await;
        device.origin = "https://koprik.example.evil.example".into();
        let signed = device.sign(&visitor.get(ENTER).await.page());
        assert_eq!(
            post(&mut visitor, ENTER, &signed).await,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        device.origin = "https://koprik.example".into();
        device.count = 0;
        let mut other = visitor.clone();
        let signed = device.sign(&visitor.get(ENTER).await.page());
        assert_eq!(
            post(&mut visitor, ENTER, &signed).await,
            StatusCode::SEE_OTHER
        );
        // Somebody copied the key: the copy counts from where it was.
        device.count = 0;
        other.cookies = on_the_way(&stage, "a@example.uz").await.cookies;
        let signed = device.sign(&other.get(ENTER).await.page());
        assert_eq!(
            post(&mut other, ENTER, &signed).await,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    })
    .await;
}

#[tokio::test]
async fn at_a_numeric_address_the_app_is_offered_and_no_passkey() {
    on_both(async |stage| {
        let mut own = stage.candidate("a@example.uz").await;
        let page = own.get(LIST).await.page();
        assert!(page.contains("/second-step/app"));
        assert!(!page.contains("data-passkey"));
    })
    .await;
}

async fn post(visitor: &mut Visitor, path: &str, fields: &[(&'static str, String)]) -> StatusCode {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    visitor.post(path, &fields).await.status
}

#[tokio::test]
async fn a_lost_second_step_is_taken_off_by_two_different_administrators() {
    on_both(async |stage| {
        const DESK: &str = "/en/desk/recoveries";
        let mut own = stage.candidate("a@example.uz").await;
        with_app(&stage, &mut own).await;
        let mut one = stage.staff("one@example.uz", "administrator").await;
        let mut two = stage.staff("two@example.uz", "administrator").await;
        let mut moderator = stage.staff("m@example.uz", "moderator").await;
        let form_id = one.get(DESK).await.form_id();
        let fields = [
            ("form-id", form_id.as_str()),
            ("contact", "a@example.uz"),
            ("reason", "came with a passport"),
        ];
        assert_eq!(moderator.post(DESK, &fields).await.status, StatusCode::FORBIDDEN);
        let nobody = [("form-id", form_id.as_str()), ("contact", "one@example.uz"), ("reason", "x")];
        assert_eq!(one.post(DESK, &nobody).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            assert_eq!(one.post(DESK, &fields).await.location(), DESK, "sent twice");
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM recoveries").await, 1);
        assert!(!one.get(DESK).await.page().contains("name=\"confirm\""));
        let alone = one.post(DESK, &[("confirm", &form_id)]).await;
        assert_eq!(alone.status, StatusCode::CONFLICT);
        let steps = "SELECT COUNT(*) FROM second_steps";
        assert_eq!(stage.count(steps).await, 1);
        assert_eq!(own.get("/en/my").await.status, StatusCode::OK);

        assert!(two.get(DESK).await.page().contains("came with a passport"));
        let places = crate::vault::places_of(&stage, "came with a passport").await;
        assert_eq!(places, ["recoveries.reason"], "sealed in the trail");
        assert_eq!(two.post(DESK, &[("confirm", &form_id)]).await.location(), DESK);
        assert_eq!(stage.count(steps).await, 0);
        assert!(own.get("/en/my").await.location().contains("/sign-in"), "signed out");
        assert!(stage.message("a@example.uz").await.contains("administrator"));
        let mut visitor = stage.visitor();
        let fields = [("contact", "a@example.uz"), ("password", PASSWORD)];
        assert_eq!(visitor.post("/en/sign-in", &fields).await.location(), "/en/my");
        let by = "SELECT COUNT(DISTINCT account_id) FROM audit WHERE action IN ('second-step.propose', 'second-step.recover')";
        assert_eq!(stage.count(by).await, 2);
        let again = two.post(DESK, &[("confirm", &form_id)]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "decided already");
    })
    .await;
}

#[tokio::test]
async fn a_proposal_is_refused_by_anybody_and_is_over_after_three_days() {
    on_both(async |stage| {
        const DESK: &str = "/en/desk/recoveries";
        let mut own = stage.candidate("a@example.uz").await;
        with_app(&stage, &mut own).await;
        let mut ids = Vec::new();
        let mut one = stage.staff("one@example.uz", "administrator").await;
        for _ in 0..2 {
            let id = one.get(DESK).await.form_id();
            let fields = [
                ("form-id", id.as_str()),
                ("contact", "a@example.uz"),
                ("reason", "x"),
            ];
            assert_eq!(one.post(DESK, &fields).await.location(), DESK);
            ids.push(id);
            if ids.len() == 1 {
                let waiting = [
                    ("form-id", "00000000-0000-7000-8000-00000000000a"),
                    ("contact", "a@example.uz"),
                    ("reason", "x"),
                ];
                let refused = one.post(DESK, &waiting).await;
                assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
                assert_eq!(
                    one.post(DESK, &[("refuse", &ids[0])]).await.location(),
                    DESK
                );
            }
        }
        stage.later(3 * 24 * 60 * MINUTE + 1);
        let mut two = stage.staff("two@example.uz", "administrator").await;
        let late = two.post(DESK, &[("confirm", &ids[1])]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(stage.count("SELECT COUNT(*) FROM second_steps").await, 1);
    })
    .await;
}
