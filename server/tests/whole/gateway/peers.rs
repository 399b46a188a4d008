//! Servers on real connections that behave as badly as real ones do: an SMS gateway and a mail server.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// How a server behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishaps {
    None,
    /// Of ten requests, one each: an error, a connection cut before, one cut after it took the message, a hang before, a hang
    /// after, two answers (three of ten fail without anything taken).
    Thirty,
    /// An error, always.
    Always,
    /// Never an answer.
    Hang,
    /// The number is none.
    Refuse,
}

/// What happens to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Taken,
    Twice,
    Error,
    Cut,
    Hang,
    TakenThenCut,
    TakenThenHang,
    Refused,
}

#[derive(Clone)]
struct Chance {
    how: Mishaps,
    drawn: Arc<AtomicU64>,
    count: Arc<AtomicUsize>,
}

impl Chance {
    fn new(how: Mishaps) -> Self {
        Self {
            how,
            drawn: Arc::default(),
            count: Arc::default(),
        }
    }

    fn draw(&self) -> Fate {
        let number = self.drawn.fetch_add(1, Ordering::Relaxed);
        let mixed = (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 33;
        let fate = match self.how {
            Mishaps::None => Fate::Taken,
            Mishaps::Always => Fate::Error,
            Mishaps::Hang => Fate::Hang,
            Mishaps::Refuse => Fate::Refused,
            Mishaps::Thirty => match mixed % 10 {
                0 => Fate::Error,
                1 => Fate::Cut,
                2 => Fate::Hang,
                3 => Fate::TakenThenCut,
                4 => Fate::TakenThenHang,
                5 => Fate::Twice,
                _ => Fate::Taken,
            },
        };
        if fate != Fate::Taken {
            self.count.fetch_add(1, Ordering::Relaxed);
        }
        fate
    }
}

/// Longer than anybody waits.
async fn hang() {
    tokio::time::sleep(Duration::from_secs(90)).await;
}

/// An SMS gateway: what it took, by key.
#[derive(Clone)]
pub struct Relay {
    pub port: u16,
    taken: Arc<Mutex<BTreeMap<String, Vec<String>>>>,
    chance: Chance,
}

impl Relay {
    pub async fn start(how: Mishaps) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let relay = Self {
            port: listener.local_addr().expect("an address").port(),
            taken: Arc::default(),
            chance: Chance::new(how),
        };
        let serving = relay.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                tokio::spawn(async move { serving.talk(stream).await });
            }
        });
        relay
    }

    /// Several requests on one connection, as clients send them.
    async fn talk(&self, stream: TcpStream) -> Option<()> {
        let (reader, mut writer) = stream.into_split();
        let mut reader = BufReader::new(reader);
        loop {
            let mut length = 0;
            let mut is_ours = false;
            loop {
                let mut line = String::new();
                if reader.read_line(&mut line).await.ok()? == 0 {
                    return None;
                }
                let line = line.trim_end().to_ascii_lowercase();
                if let Some(value) = line.strip_prefix("content-length: ") {
                    length = value.parse().ok()?;
                }
                is_ours |= line == "authorization: bearer s3cret";
                if line.is_empty() {
                    break;
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).await.ok()?;
            assert!(is_ours, "the header of the settings is missing");
            let body: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
            let fate = self.chance.draw();
            let takes = matches!(
                fate,
                Fate::Taken | Fate::Twice | Fate::TakenThenCut | Fate::TakenThenHang
            );
            if takes {
                let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
                assert!(text("to").starts_with("+998"));
                self.taken
                    .lock()
                    .ok()?
                    .entry(text("id"))
                    .or_default()
                    .push(text("text"));
            }
            match fate {
                Fate::Cut | Fate::TakenThenCut => return None,
                Fate::Hang | Fate::TakenThenHang => hang().await,
                _ => {}
            }
            let (status, answer) = match fate {
                Fate::Error => ("500 Internal Server Error", "{}".to_owned()),
                Fate::Refused => (
                    "422 Unprocessable Content",
                    format!("unknown number in {body}"),
                ),
                _ => ("200 OK", "{ \"status\": \"ok\" }".to_owned()),
            };
            let whole = format!(
                "HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{answer}",
                answer.len()
            );
            writer.write_all(whole.as_bytes()).await.ok()?;
            if fate == Fate::Twice {
                writer.write_all(whole.as_bytes()).await.ok()?;
            }
        }
    }

    pub fn taken(&self) -> BTreeMap<String, Vec<String>> {
        self.taken.lock().expect("what it took").clone()
    }

    pub fn asked(&self) -> usize {
        usize::try_from(self.chance.drawn.load(Ordering::Relaxed)).unwrap_or_default()
    }

    pub fn mishaps(&self) -> usize {
        self.chance.count.load(Ordering::Relaxed)
    }
}

/// A mail server: the ids of the mails that it took.
#[derive(Clone)]
pub struct Post {
    pub port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    chance: Chance,
}

impl Post {
    pub async fn start(how: Mishaps) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let post = Self {
            port: listener.local_addr().expect("an address").port(),
            taken: Arc::default(),
            chance: Chance::new(how),
        };
        let serving = post.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                tokio::spawn(async move { serving.talk(stream).await });
            }
        });
        post
    }

    async fn talk(&self, stream: TcpStream) -> Option<()> {
        let fate = self.chance.draw();
        let (reader, mut writer) = stream.into_split();
        let mut lines = BufReader::new(reader).lines();
        match fate {
            Fate::Hang => hang().await,
            Fate::Cut => return None,
            _ => {}
        }
        writer.write_all(b"220 peer ready\r\n").await.ok()?;
        loop {
            let line = lines.next_line().await.ok()??;
            let answer: &[u8] = match line.get(..4).unwrap_or_default() {
                "RCPT" if fate == Fate::Error => b"451 4.3.0 come again later\r\n",
                "DATA" => {
                    writer.write_all(b"354 go on\r\n").await.ok()?;
                    loop {
                        let line = lines.next_line().await.ok()??;
                        if line == "." {
                            break;
                        }
                        if let Some(id) = line.strip_prefix("Message-ID: ") {
                            self.taken.lock().ok()?.push(id.to_owned());
                        }
                    }
                    match fate {
                        Fate::TakenThenCut => return None,
                        Fate::TakenThenHang => hang().await,
                        Fate::Twice => writer.write_all(b"250 taken\r\n").await.ok()?,
                        _ => {}
                    }
                    b"250 taken\r\n"
                }
                "QUIT" => b"221 bye\r\n",
                _ => b"250 ok\r\n",
            };
            writer.write_all(answer).await.ok()?;
        }
    }

    pub fn taken(&self) -> Vec<String> {
        self.taken.lock().expect("what it took").clone()
    }

    pub fn asked(&self) -> usize {
        usize::try_from(self.chance.drawn.load(Ordering::Relaxed)).unwrap_or_default()
    }

    pub fn mishaps(&self) -> usize {
        self.chance.count.load(Ordering::Relaxed)
    }
}
