//! PostgreSQL's own tools: called with the address of the database, but never with its password where others could see it.

use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::pack::Stop;

/// How often is looked whether a tool is ready.
const LOOK: Duration = Duration::from_millis(20);

/// Writes one database into a file, as it was at an exported moment.
///
/// # Errors
/// A sentence.
pub fn dump(url: &str, moment: &str, to: &Path, work: &Path, stop: &Stop) -> Result<(), String> {
    let mut command = tool("pg_dump", url);
    command
        .args(["--format=custom", "--no-owner", "--no-privileges"])
        .arg(format!("--snapshot={moment}"))
        .arg(format!("--exclude-table-data={}", app::vault::apart::TABLE))
        .arg("--file")
        .arg(to);
    run("pg_dump", command, work, stop)
}

/// Puts the file back into an empty database: everything or nothing.
///
/// # Errors
/// A sentence.
pub fn restore(url: &str, from: &Path, work: &Path, stop: &Stop) -> Result<(), String> {
    let mut command = tool("pg_restore", url);
    command
        .args(["--single-transaction", "--exit-on-error"])
        .args(["--no-owner", "--no-privileges"])
        .arg(from);
    run("pg_restore", command, work, stop)
}

fn tool(name: &str, url: &str) -> Command {
    let (url, password) = apart(url);
    let mut command = Command::new(name);
    command.arg(format!("--dbname={url}"));
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    command
}

fn run(name: &str, mut command: Command, work: &Path, stop: &Stop) -> Result<(), String> {
    let said = work.join("said");
    let failed = |error: std::io::Error| format!("{name} cannot be run: {error}");
    let errors = File::create(&said).map_err(failed)?;
    command
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors);
    let mut child = command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!(
            "{name} is not on this machine: install the client programs of PostgreSQL, of the server's version or a newer one (on Debian: postgresql-client)"
        ),
        _ => failed(error),
    })?;
    let status = loop {
        if stop.is_told() {
            drop(child.kill());
            drop(child.wait());
            return Err(format!("{name} was broken off"));
        }
        if let Some(status) = child.try_wait().map_err(failed)? {
            break status;
        }
        std::thread::sleep(LOOK);
    };
    if status.success() {
        return Ok(());
    }
    let said = std::fs::read_to_string(&said).unwrap_or_default();
    let line = said.lines().find(|line| line.contains("error:"));
    let line = line.or_else(|| said.lines().last()).unwrap_or("no reason");
    Err(format!("{name} failed: {line}"))
}

/// The address as the tools take it, and its password: arguments can be seen by everybody on the machine.
fn apart(url: &str) -> (String, Option<String>) {
    let Some((scheme, rest)) = url.split_once("://") else {
        return (url.to_owned(), None);
    };
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    let (user, mut password) = match user.split_once(':') {
        Some((user, password)) => (user, Some(decoded(password))),
        None => (user, None),
    };
    let mut kept = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        // The names that the driver takes beside those of the tools.
        match name {
            "password" => password = Some(decoded(value)),
            "ssl-mode" => kept.push(format!("sslmode={value}")),
            "ssl-root-cert" | "ssl-ca" => kept.push(format!("sslrootcert={value}")),
            "ssl-cert" => kept.push(format!("sslcert={value}")),
            "ssl-key" => kept.push(format!("sslkey={value}")),
            "statement-cache-capacity" => {}
            _ => kept.push(pair.to_owned()),
        }
    }
    let at = if user.is_empty() { "" } else { "@" };
    let mark = if kept.is_empty() { "" } else { "?" };
    let query = kept.join("&");
    (
        format!("{scheme}://{user}{at}{host}{path}{mark}{query}"),
        password,
    )
}

/// `%40` and its like as the signs that they stand for.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after
            .get(..2)
            .filter(|_| first == b'%')
            .and_then(|two| std::str::from_utf8(two).ok())
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        let (byte, after) = code.map_or((first, after), |byte| (byte, &after[2..]));
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_is_taken_out_of_the_address() {
        for (url, wanted, password) in [
            ("postgres://h/db", "postgres://h/db", None),
            ("postgres://u@h:5/db", "postgres://u@h:5/db", None),
            (
                "postgres://u:s%40c%3Aret%25@h:5/db?ssl-mode=require&statement-cache-capacity=5",
                "postgres://u@h:5/db?sslmode=require",
                Some("s@c:ret%"),
            ),
            (
                "postgresql:///db?host=/run/postgresql&user=u&password=x%20y",
                "postgresql:///db?host=/run/postgresql&user=u",
                Some("x y"),
            ),
            ("postgres://u:100%@h", "postgres://u@h", Some("100%")),
        ] {
            let found = apart(url);
            assert_eq!(
                found,
                (wanted.to_owned(), password.map(str::to_owned)),
                "{url}"
            );
        }
    }
}
