//! The real program: its settings, what it says when one of them is wrong, and how it ends.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::Duration;

const SHORT: Duration = Duration::from_millis(50);

/// The program in a folder of its own, with these variables and no others.
fn koprik(folder: &Path, command: &str, variables: &[(&str, &str)]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_koprik"));
    program
        .arg(command)
        .current_dir(folder)
        .env_clear()
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    program
}

/// Waits for the program to end by itself; one that goes on serving is a mistake.
fn end(mut child: Child) -> Output {
    for _ in 0..600 {
        if child.try_wait().expect("its state").is_some() {
            return child.wait_with_output().expect("its output");
        }
        sleep(SHORT);
    }
    child.kill().expect("it is stopped");
    panic!("the program goes on after 30 seconds");
}

fn run(folder: &Path, command: &str, variables: &[(&str, &str)]) -> Output {
    end(koprik(folder, command, variables)
        .spawn()
        .expect("the program"))
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).expect("a file");
}

#[test]
fn the_settings_file_is_read_and_the_environment_counts_more() {
    let folder = folder();
    let file = "addr = \"127.0.0.1:4711\"\npublic_url = \"https://koprik.example\"\ndatabase_url = \"sqlite:own/portal.db\"\ndemo = false\n";
    write(folder.path(), "koprik.toml", file);
    let migrated = run(folder.path(), "migrate", &[]);
    assert!(migrated.status.success(), "{migrated:?}");
    assert!(folder.path().join("own/portal.db").exists());
    let said = run(folder.path(), "check", &[]);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("127.0.0.1:4711"), "{said}");
    assert!(said.contains("https://koprik.example"), "{said}");
    let other = run(
        folder.path(),
        "check",
        &[
            ("KOPRIK_ADDR", "127.0.0.1:4712"),
            ("DATABASE_URL", "sqlite:other.db"),
        ],
    );
    let text = String::from_utf8_lossy(&other.stdout).into_owned();
    assert!(text.contains("127.0.0.1:4712"), "{text}");
    // The other database has taken no step yet, and the check says what to do.
    assert!(!other.status.success());
    let advice = String::from_utf8_lossy(&other.stderr).into_owned();
    assert!(advice.contains("koprik migrate"), "{advice}");
}

#[test]
fn the_check_says_how_messages_leave_without_their_secrets() {
    let folder = folder();
    let variables = [
        ("KOPRIK_SMS_URL", "https://sms.example/s3cret/send"),
        (
            "KOPRIK_SMS_HEADERS",
            r"Authorization: Bearer s3cret\nX-Key: {key}",
        ),
        ("KOPRIK_SMS_BODY", r#"{"to":"{number}","text":"{text}"}"#),
        ("KOPRIK_SMS_ACCEPTED", "\"status\":\"ok\""),
        ("KOPRIK_SMS_ACCEPTED_STATUS", "200"),
        ("KOPRIK_SMS_DAILY_CAP", "500"),
    ];
    let migrated = run(folder.path(), "migrate", &variables);
    assert!(migrated.status.success(), "{migrated:?}");
    let checked = run(folder.path(), "check", &variables);
    let said = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(checked.status.success(), "{checked:?}");
    for wanted in [
        "SMS: leaves by POST https://sms.example.",
        "Mail: none leaves (KOPRIK_SMTP_URL)",
        "SMS of today: 0 of 500 spent.",
        "Messages: 0 wait, 0 could not be sent.",
    ] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    assert!(!said.contains("s3cret"), "{said}");
}

/// One sentence on standard error that names the setting, an exit status that is not 0, and no secret.
fn assert_refused(output: &Output, setting: &str, what: &str) {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{what}: {said}");
    let lines: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("koprik: "))
        .collect();
    assert_eq!(lines.len(), 1, "{what}: {said}");
    assert!(lines[0].contains(setting), "{what}: {said}");
    assert!(
        !said.contains("panicked") && !said.contains("s3cret"),
        "{what}: {said}"
    );
    // The sentence is all, but for lines of the log.
    let others = said
        .lines()
        .filter(|line| !line.starts_with("koprik: ") && !line.contains("WARN"))
        .count();
    assert_eq!(others, 0, "{what}: {said}");
}

#[test]
fn a_wrong_settings_file_is_refused_with_one_sentence_that_names_the_setting() {
    for (file, setting) in [
        ("adress = \"127.0.0.1:3000\"", "KOPRIK_ADRESS"),
        (
            "database_connections = \"many\"",
            "KOPRIK_DATABASE_CONNECTIONS",
        ),
        ("database_connections = 0", "KOPRIK_DATABASE_CONNECTIONS"),
        ("trusted_proxies = -1", "KOPRIK_TRUSTED_PROXIES"),
        ("demo = \"perhaps\"", "KOPRIK_DEMO"),
        ("addr = 3000", "KOPRIK_ADDR"),
        ("addr = \"localhost\"", "KOPRIK_ADDR"),
        (
            "database_url = \"mysql://localhost/koprik\"",
            "DATABASE_URL",
        ),
        ("addr = \n\n= 3", "koprik.toml"),
        ("[smtp]\nurl = \"x\"", "KOPRIK_SMTP"),
    ] {
        let folder = folder();
        write(folder.path(), "koprik.toml", file);
        for command in ["check", "serve"] {
            assert_refused(&run(folder.path(), command, &[]), setting, file);
        }
    }
}

#[test]
fn a_wrong_variable_is_refused_with_one_sentence_that_names_the_setting() {
    let away = "postgres://koprik:s3cret@127.0.0.1:1/koprik";
    let sms = ("KOPRIK_SMS_URL", "https://sms.example/s3cret");
    let body = ("KOPRIK_SMS_BODY", r#"{"to":"{number}","text":"{text}"}"#);
    for (variables, setting) in [
        (vec![("KOPRIK_ADRESS", "127.0.0.1:3000")], "KOPRIK_ADRESS"),
        (vec![("KOPRIK_DEMO", "perhaps")], "KOPRIK_DEMO"),
        (vec![("KOPRIK_ADDR", "here")], "KOPRIK_ADDR"),
        (
            vec![("KOPRIK_PUBLIC_URL", "ftp://koprik.example")],
            "KOPRIK_PUBLIC_URL",
        ),
        (
            vec![("KOPRIK_PUBLIC_URL", "http://koprik.example")],
            "KOPRIK_PUBLIC_URL",
        ),
        (vec![("DATABASE_URL", "koprik.db")], "DATABASE_URL"),
        (vec![("DATABASE_URL", away)], "DATABASE_URL"),
        (
            vec![("DATABASE_URL", "postgres://koprik:s3cret@:x/")],
            "DATABASE_URL",
        ),
        (
            vec![("DATABASE_URL", "sqlite:no-database.db")],
            "DATABASE_URL",
        ),
        (
            vec![("DATABASE_URL", "sqlite:no-database.db/koprik.db")],
            "DATABASE_URL",
        ),
        (vec![("KOPRIK_LOG", "server=loud")], "KOPRIK_LOG"),
        (
            vec![("KOPRIK_SMTP_URL", "smtps://koprik:s3cret@mail.example")],
            "KOPRIK_MAIL_FROM",
        ),
        (
            vec![
                ("KOPRIK_SMTP_URL", "mail.example:s3cret"),
                ("KOPRIK_MAIL_FROM", "koprik@mail.example"),
            ],
            "KOPRIK_SMTP_URL",
        ),
        (
            vec![
                ("KOPRIK_SMTP_URL", "smtps://koprik:s3cret@mail.example"),
                ("KOPRIK_MAIL_FROM", "nobody"),
            ],
            "KOPRIK_MAIL_FROM",
        ),
        (vec![("KOPRIK_SMS_DAILY_CAP", "500")], "KOPRIK_SMS_URL"),
        (
            vec![sms, ("KOPRIK_SMS_BODY", "{\"to\":\"{phone}\"}")],
            "KOPRIK_SMS_BODY",
        ),
        (
            vec![sms, ("KOPRIK_SMS_BODY", "{\"to\":\"{number}\"}")],
            "KOPRIK_SMS_BODY",
        ),
        (
            vec![sms, ("KOPRIK_SMS_BODY", "to={number}&text={text}")],
            "KOPRIK_SMS_BODY",
        ),
        (
            vec![sms, body, ("KOPRIK_SMS_METHOD", "SEND")],
            "KOPRIK_SMS_METHOD",
        ),
        (
            vec![sms, body, ("KOPRIK_SMS_HEADERS", "s3cret")],
            "KOPRIK_SMS_HEADERS",
        ),
        (
            vec![sms, body, ("KOPRIK_SMS_ACCEPTED_STATUS", "200-299")],
            "KOPRIK_SMS_ACCEPTED_STATUS",
        ),
        (
            vec![sms, body, ("KOPRIK_SMS_TIMEOUT_SECONDS", "0")],
            "KOPRIK_SMS_TIMEOUT_SECONDS",
        ),
        (
            vec![("KOPRIK_SMS_URL", "sms.example/s3cret"), body],
            "KOPRIK_SMS_URL",
        ),
    ] {
        let folder = folder();
        write(
            folder.path(),
            "no-database.db",
            "This is a text and no database, and it is long enough to be read as one.",
        );
        let output = run(folder.path(), "serve", &variables);
        assert_refused(&output, setting, &format!("{variables:?}"));
    }
}

#[test]
fn a_port_in_use_is_said() {
    let folder = folder();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    let output = run(folder.path(), "serve", &[("KOPRIK_ADDR", &address)]);
    assert_refused(&output, "KOPRIK_ADDR", "a port in use");
}

/// A running portal that is stopped when the test ends, however it ends.
struct Running(Option<Child>);

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(mut child) = self.0.take() {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

fn serve(folder: &Path) -> (Running, String) {
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = free.local_addr().expect("an address").to_string();
    drop(free);
    let variables = [("KOPRIK_ADDR", address.as_str()), ("KOPRIK_LOG", "warn")];
    let child = koprik(folder, "serve", &variables)
        .spawn()
        .expect("the program");
    let running = Running(Some(child));
    for _ in 0..600 {
        if ask(
            &address,
            "GET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        )
        .is_some_and(|answer| answer.starts_with("HTTP/1.1 200"))
        {
            return (running, address);
        }
        sleep(SHORT);
    }
    panic!("the portal does not start");
}

fn ask(address: &str, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

fn terminate(child: &Child) {
    let status = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status()
        .expect("the signal");
    assert!(status.success());
}

#[test]
fn sigterm_finishes_the_request_that_runs_and_takes_no_other() {
    let folder = folder();
    let (mut running, address) = serve(folder.path());
    let (first, second) = ("contact=dilnoza%40example.uz&pass", "word=1&consent=yes");
    let head = format!(
        "POST /ru/register HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
        first.len() + second.len()
    );
    // An idle connection that stays open must not keep the program alive.
    let mut idle = TcpStream::connect(&address).expect("a connection");
    idle.write_all(b"GET /livez HTTP/1.1\r\nhost: x\r\n\r\n")
        .expect("a request");
    let mut stream = TcpStream::connect(&address).expect("a connection");
    stream
        .write_all(format!("{head}{first}").as_bytes())
        .expect("the first half");
    sleep(Duration::from_millis(300));
    let child = running.0.as_mut().expect("the program");
    terminate(child);
    sleep(Duration::from_millis(300));
    assert!(
        child.try_wait().expect("its state").is_none(),
        "it waits for the request"
    );
    assert!(
        ask(
            &address,
            "GET /livez HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
        )
        .is_none_or(|answer| answer.is_empty()),
        "nobody new is let in"
    );
    stream
        .write_all(second.as_bytes())
        .expect("the second half");
    let mut answer = String::new();
    stream
        .read_to_string(&mut answer)
        .expect("the whole answer");
    assert!(answer.starts_with("HTTP/1.1 422"), "{answer}");
    assert!(answer.trim_end().ends_with("</html>"), "the page is whole");
    let output = end(running.0.take().expect("the program"));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn what_is_only_for_the_demo_does_not_exist_elsewhere() {
    let folder = folder();
    let (_running, address) = serve(folder.path());
    for path in ["/en/design", "/en/design/fields", "/en/demo/messages"] {
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
        let answer = ask(&address, &request).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}
