//! The outbox against a mail server that speaks SMTP over a real connection.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use app::outbox::carrier::Carrier;
use app::outbox::mail::Mailer;
use app::outbox::worker;
use app::portal::Portal;
use app::writing::contact::Contact;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::stage::{DAY, MINUTE, PASSWORD, Stage, on_both};

const LATER: &str = "451 4.3.0 come again later";

/// A mail server that keeps what it gets.
#[derive(Clone)]
struct Peer {
    port: u16,
    mails: Arc<Mutex<Vec<String>>>,
    /// What it says to the next recipients; afterwards it takes everything.
    refusals: Arc<Mutex<VecDeque<&'static str>>>,
    asked: Arc<Mutex<usize>>,
}

impl Peer {
    async fn start(refusals: &[&'static str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let peer = Self {
            port: listener.local_addr().expect("an address").port(),
            mails: Arc::default(),
            refusals: Arc::new(Mutex::new(refusals.iter().copied().collect())),
            asked: Arc::default(),
        };
        let serving = peer.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                tokio::spawn(async move { serving.talk(stream).await });
            }
        });
        peer
    }

    async fn talk(&self, stream: TcpStream) -> Option<()> {
        let (reader, mut writer) = stream.into_split();
        let mut lines = BufReader::new(reader).lines();
        writer.write_all(b"220 peer ready\r\n").await.ok()?;
        loop {
            let line = lines.next_line().await.ok()??;
            let verb = line.get(..4).unwrap_or_default().to_uppercase();
            let answer = match verb.as_str() {
                "RCPT" => {
                    *self.asked.lock().ok()? += 1;
                    self.refusals.lock().ok()?.pop_front().unwrap_or("250 ok")
                }
                "DATA" => {
                    writer.write_all(b"354 go on\r\n").await.ok()?;
                    let mut mail = String::new();
                    loop {
                        let line = lines.next_line().await.ok()??;
                        if line == "." {
                            break;
                        }
                        mail.push_str(line.strip_prefix('.').unwrap_or(&line));
                        mail.push('\n');
                    }
                    self.mails.lock().ok()?.push(mail);
                    "250 taken"
                }
                "QUIT" => "221 bye",
                _ => "250 ok",
            };
            writer
                .write_all(format!("{answer}\r\n").as_bytes())
                .await
                .ok()?;
        }
    }

    fn mailer(&self) -> Arc<Carrier> {
        mailer(self.port)
    }

    fn mails(&self) -> Vec<String> {
        self.mails.lock().expect("the mails").clone()
    }

    fn asked(&self) -> usize {
        *self.asked.lock().expect("the count")
    }
}

fn mailer(port: u16) -> Arc<Carrier> {
    let mailer = Mailer::new(
        &format!("smtp://127.0.0.1:{port}"),
        "Koʻprik <koprik@example.uz>",
        Duration::from_secs(10),
    );
    Arc::new(Carrier::Mail(mailer.expect("a mailer")))
}

async fn run(portal: &Arc<Portal>, mailer: &Arc<Carrier>) {
    worker::run(portal, mailer).await.expect("the worker runs");
}

/// A message that is no code: it is worth sending hours later too.
async fn news(stage: &Stage, address: &str) {
    let contact = Contact::Email(address.into());
    stage
        .write("application-state", &contact, "Koʻprik: ariza 1")
        .await;
}

async fn register(stage: &Stage, language: &str, address: &str) {
    let fields = [
        ("contact", address),
        ("password", PASSWORD),
        ("consent", "yes"),
    ];
    stage
        .visitor()
        .post(&format!("/{language}/register"), &fields)
        .await;
}

fn header(mail: &str, name: &str) -> String {
    let (head, _) = mail.split_once("\n\n").expect("a head and a body");
    let head = head.replace("\n ", " ");
    head.lines()
        .find_map(|line| line.strip_prefix(&format!("{name}: ")))
        .unwrap_or_default()
        .to_owned()
}

/// The words of a header: those in base64 are decoded, the space between two of them is none.
fn words(header: &str) -> String {
    let mut bytes = Vec::new();
    for word in header.split(' ') {
        let lower = word.to_lowercase();
        if lower.starts_with("=?utf-8?b?") && word.ends_with("?=") {
            bytes.extend(STANDARD.decode(&word[10..word.len() - 2]).expect("base64"));
        } else {
            bytes.extend(word.bytes());
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

fn body(mail: &str) -> String {
    let (_, body) = mail.split_once("\n\n").expect("a head and a body");
    let bytes = match header(mail, "Content-Transfer-Encoding").as_str() {
        "base64" => STANDARD.decode(body.replace('\n', "")).expect("base64"),
        "quoted-printable" => quoted(&body.replace("=\n", "")),
        _ => body.as_bytes().to_vec(),
    };
    String::from_utf8(bytes)
        .expect("UTF-8")
        .replace("\r\n", "\n")
        .trim_end()
        .to_owned()
}

fn quoted(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'=' {
            let pair = [rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
            let pair = std::str::from_utf8(&pair).unwrap_or("00");
            bytes.push(u8::from_str_radix(pair, 16).unwrap_or(b'?'));
        } else {
            bytes.push(byte);
        }
    }
    bytes
}

#[tokio::test]
async fn a_message_arrives_once_and_in_its_own_letters() {
    on_both(async |stage| {
        let peer = Peer::start(&[]).await;
        for language in ["uz", "uz-cyrl", "ru", "ja", "tr"] {
            register(&stage, language, &format!("dilnoza-{language}@example.uz")).await;
        }
        let (portal, mailer) = (stage.node(None), peer.mailer());
        for _ in 0..3 {
            run(&portal, &mailer).await;
            stage.later(DAY);
        }
        let rows = app::outbox::service::list(&stage.system(), "", "", "").await;
        let rows = rows.expect("the outbox").found;
        let mails = peer.mails();
        assert_eq!((rows.len(), mails.len()), (5, 5));
        for row in &rows {
            // Several are on their way at once.
            let mail = mails.iter().find(|mail| header(mail, "To") == row.address);
            let mail = mail.expect("a mail to each");
            assert_eq!(words(&header(mail, "Subject")), row.subject);
            assert_eq!(&body(mail), &row.body);
            assert!(words(&header(mail, "From")).contains("koprik@example.uz"));
            assert_eq!(header(mail, "Message-ID"), format!("<{}@example.uz>", row.id));
            let kind = header(mail, "Content-Type").to_lowercase();
            assert!(
                kind.contains("text/plain") && kind.contains("utf-8"),
                "{kind}"
            );
            assert_eq!(header(mail, "MIME-Version"), "1.0");
            // What is on the wire is plain ASCII in short lines: every server takes it.
            assert!(mail.is_ascii() && mail.lines().all(|line| line.len() <= 998));
        }
        let sent = "SELECT COUNT(*) FROM outbox WHERE state = 'sent' AND sent_at IS NOT NULL AND attempts = 1";
        assert_eq!(stage.count(sent).await, 5);
    })
    .await;
}

#[tokio::test]
async fn two_nodes_at_one_moment_send_a_message_once() {
    on_both(async |stage| {
        let peer = Peer::start(&[]).await;
        for number in 0..4 {
            register(&stage, "ru", &format!("person{number}@example.uz")).await;
        }
        let (first, second) = (stage.node(None), stage.node(None));
        let (one, two) = (peer.mailer(), peer.mailer());
        let (one, two) = tokio::join!(worker::run(&first, &one), worker::run(&second, &two));
        assert!(one.is_ok() && two.is_ok());
        assert_eq!(peer.mails().len(), 4);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_says_later_is_asked_again_later() {
    on_both(async |stage| {
        let peer = Peer::start(&[LATER, LATER]).await;
        news(&stage, "dilnoza@example.uz").await;
        let (portal, mailer) = (stage.node(None), peer.mailer());
        let run = async || run(&portal, &mailer).await;
        run().await;
        run().await;
        assert_eq!(peer.asked(), 1, "a minute has not passed");
        let waiting = "SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND attempts = 1 AND last_error LIKE '%come again later%'";
        assert_eq!(stage.count(waiting).await, 1);
        // Waits are up to a quarter longer than the plan.
        stage.later(MINUTE + MINUTE / 4);
        run().await;
        assert_eq!((peer.asked(), peer.mails().len()), (2, 0));
        stage.later(4 * MINUTE);
        run().await;
        assert_eq!(peer.asked(), 2, "the second wait is five minutes");
        stage.later(3 * MINUTE);
        run().await;
        assert_eq!((peer.asked(), peer.mails().len()), (3, 1));
        run().await;
        assert_eq!(peer.mails().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_message_is_given_up_after_six_tries_and_staff_can_send_it_again() {
    on_both(async |stage| {
        let peer = Peer::start(&[LATER; 6]).await;
        news(&stage, "dilnoza@example.uz").await;
        let (portal, mailer) = (stage.node(None), peer.mailer());
        for _ in 0..10 {
            run(&portal, &mailer).await;
            stage.later(DAY);
        }
        assert_eq!((peer.asked(), peer.mails().len()), (6, 0));
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND attempts = 6")
                .await,
            1
        );
        let rows = app::outbox::service::list(&stage.system(), "", "", "").await;
        let rows = rows.expect("the outbox").found;
        let mut staff = stage.staff("admin@example.uz", "administrator").await;
        staff
            .post(&format!("/uz/desk/outbox/{}", rows[0].id), &[])
            .await;
        run(&portal, &mailer).await;
        assert_eq!(peer.mails().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_mailbox_that_does_not_exist_is_not_tried_again() {
    on_both(async |stage| {
        let peer = Peer::start(&["550 5.1.1 no such mailbox"]).await;
        register(&stage, "uz", "nobody@example.uz").await;
        let (portal, mailer) = (stage.node(None), peer.mailer());
        for _ in 0..3 {
            run(&portal, &mailer).await;
            stage.later(DAY);
        }
        assert_eq!(peer.asked(), 1);
        let failed = "SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND last_error LIKE '%no such mailbox%'";
        assert_eq!(stage.count(failed).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_message_waits_while_the_mail_server_is_away() {
    on_both(async |stage| {
        register(&stage, "uz", "dilnoza@example.uz").await;
        let portal = stage.node(None);
        run(&portal, &mailer(1)).await;
        assert_eq!(
            stage
                .count("SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND attempts = 1")
                .await,
            1
        );
        let peer = Peer::start(&[]).await;
        stage.later(2 * MINUTE);
        run(&portal, &peer.mailer()).await;
        assert_eq!(peer.mails().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_message_that_nobody_can_read_does_not_hold_up_the_others() {
    on_both(async |stage| {
        let peer = Peer::start(&[]).await;
        news(&stage, "first@example.uz").await;
        news(&stage, "second@example.uz").await;
        let index = stage.portal.settings.vault.contact("first@example.uz");
        let mut tx = stage.portal.db.begin().await.expect("a transaction");
        let spoil = "UPDATE outbox SET body = 'sealed:1:AAAA' WHERE address_index = $1";
        app::execute!(&mut tx, spoil, index.expect("the vault is ready")).expect("it is spoilt");
        tx.commit().await.expect("it lasts");
        run(&stage.node(None), &peer.mailer()).await;
        let mails = peer.mails();
        assert_eq!(mails.len(), 1);
        assert!(mails[0].contains("second@example.uz"), "{}", mails[0]);
        let failed = "SELECT COUNT(*) FROM outbox WHERE state = 'failed' AND failure = 'address'";
        assert_eq!(stage.count(failed).await, 1);
    })
    .await;
}
