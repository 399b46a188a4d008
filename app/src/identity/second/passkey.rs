//! Passkeys (Web Authentication, level 2): what a browser says when it made a key, and when it signed with one. Only the key
//! counts, not who built the device: no attestation is asked for.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::cbor::{self, Value};

/// The algorithms that are offered, by their COSE numbers: Ed25519, P-256, and RSA for older computers with Windows.
pub const ALGORITHMS: [i64; 3] = [-8, -7, -257];

const IS_PRESENT: u8 = 0x01;
const HAS_KEY: u8 = 0x40;

/// Whose keys these are: the host, and the address that a browser must name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    pub host: String,
    pub origin: String,
}

impl Site {
    /// Browsers keep passkeys for names, never for numeric addresses: there are none then.
    pub fn of(public_url: &str) -> Option<Self> {
        let (scheme, rest) = public_url.split_once("://")?;
        let authority = rest.split('/').next()?;
        let host = authority.split(':').next()?.to_ascii_lowercase();
        let is_number = authority.starts_with('[') || host.parse::<std::net::Ipv4Addr>().is_ok();
        (!is_number && !host.is_empty()).then(|| Self {
            origin: format!("{scheme}://{}", authority.to_ascii_lowercase()),
            host,
        })
    }
}

/// Why a key or a signature is not accepted; for the log, people read one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// What was sent cannot be read.
    Shape,
    /// Another question was answered.
    Challenge,
    /// The page stood at another address.
    Origin,
    /// The key belongs to another site.
    Site,
    /// Nobody touched the device.
    Absent,
    /// A kind of key that we do not know.
    Key,
    Signature,
    /// The counter went back: somebody copied the key.
    Counter,
}

/// A key that a browser just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its id, Base64 for addresses.
    pub credential: String,
    /// The public key as it came (COSE), Base64 for addresses.
    pub key: String,
    pub counter: i64,
}

#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(rename = "crossOrigin", default)]
    is_foreign: bool,
}

fn decode(text: &str) -> Result<Vec<u8>, Fault> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| Fault::Shape)
}

fn check_client(site: &Site, kind: &str, challenge: &str, client: &[u8]) -> Result<(), Fault> {
    let data: ClientData = serde_json::from_slice(client).map_err(|_| Fault::Shape)?;
    if data.kind != kind {
        return Err(Fault::Shape);
    }
    if data.challenge != challenge {
        return Err(Fault::Challenge);
    }
    if data.origin != site.origin || data.is_foreign {
        return Err(Fault::Origin);
    }
    Ok(())
}

/// Checks whose key it is and that somebody was there; the flags and the counter.
fn check_device(site: &Site, device: &[u8]) -> Result<(u8, i64), Fault> {
    let (Some(host), Some(flags), Some(counter)) =
        (device.get(..32), device.get(32), device.get(33..37))
    else {
        return Err(Fault::Shape);
    };
    if host != Sha256::digest(&site.host).as_slice() {
        return Err(Fault::Site);
    }
    if flags & IS_PRESENT == 0 {
        return Err(Fault::Absent);
    }
    let counter = counter
        .iter()
        .fold(0, |sum, byte| (sum << 8) | i64::from(*byte));
    Ok((*flags, counter))
}

/// Reads a new key from `clientDataJSON` and `attestationObject`, both in Base64 for addresses.
///
/// # Errors
/// [`Fault`].
pub fn made(site: &Site, challenge: &str, client: &str, attestation: &str) -> Result<Made, Fault> {
    check_client(site, "webauthn.create", challenge, &decode(client)?)?;
    let (object, _) = cbor::read(&decode(attestation)?).ok_or(Fault::Shape)?;
    let device = object
        .bytes(&Value::Text("authData".into()))
        .ok_or(Fault::Shape)?;
    let (flags, counter) = check_device(site, device)?;
    if flags & HAS_KEY == 0 {
        return Err(Fault::Key);
    }
    // After the counter: the model of the device (16 bytes), the length of the id, the id, the key.
    let length = device.get(53..55).ok_or(Fault::Shape)?;
    let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
    let id = device.get(55..55 + length).ok_or(Fault::Shape)?;
    let rest = device.get(55 + length..).ok_or(Fault::Shape)?;
    let (_, taken) = cbor::read(rest).ok_or(Fault::Key)?;
    let key = &rest[..taken];
    Key::read(key)?;
    Ok(Made {
        credential: URL_SAFE_NO_PAD.encode(id),
        key: URL_SAFE_NO_PAD.encode(key),
        counter,
    })
}

/// What a browser says when it signed, each in Base64 for addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signed {
    pub credential: String,
    pub client: String,
    pub device: String,
    pub signature: String,
}

/// Checks a signature by a key that is known; the new counter.
///
/// # Errors
/// [`Fault`].
pub fn signed(
    site: &Site,
    challenge: &str,
    said: &Signed,
    key: &str,
    last: i64,
) -> Result<i64, Fault> {
    let client = decode(&said.client)?;
    check_client(site, "webauthn.get", challenge, &client)?;
    let mut message = decode(&said.device)?;
    let (_, counter) = check_device(site, &message)?;
    message.extend_from_slice(&Sha256::digest(&client));
    let key = Key::read(&decode(key)?)?;
    if !key.has_signed(&message, &decode(&said.signature)?) {
        return Err(Fault::Signature);
    }
    // Devices that count nothing say 0 for ever.
    if (counter != 0 || last != 0) && counter <= last {
        return Err(Fault::Counter);
    }
    Ok(counter)
}

enum Key {
    /// An uncompressed point.
    P256(Vec<u8>),
    Ed25519(Vec<u8>),
    Rsa {
        n: Vec<u8>,
        e: Vec<u8>,
    },
}

impl Key {
    /// Reads a COSE key (RFC 9053).
    fn read(cose: &[u8]) -> Result<Self, Fault> {
        let (map, _) = cbor::read(cose).ok_or(Fault::Key)?;
        let part = |label: i64| map.bytes(&Value::Int(label)).map(<[u8]>::to_vec);
        let found = match (map.number(1), map.number(3)) {
            (Some(2), Some(-7)) if map.number(-1) == Some(1) => part(-2)
                .zip(part(-3))
                .filter(|(x, y)| x.len() == 32 && y.len() == 32)
                .map(|(x, y)| Self::P256([vec![4], x, y].concat())),
            (Some(1), Some(-8)) if map.number(-1) == Some(6) => {
                part(-2).filter(|x| x.len() == 32).map(Self::Ed25519)
            }
            (Some(3), Some(-257)) => part(-1)
                .zip(part(-2))
                .filter(|(n, _)| n.len() >= 256)
                .map(|(n, e)| Self::Rsa { n, e }),
            _ => None,
        };
        found.ok_or(Fault::Key)
    }

    fn has_signed(&self, message: &[u8], signed: &[u8]) -> bool {
        let result = match self {
            Self::P256(point) => UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_ASN1, point)
                .verify(message, signed),
            Self::Ed25519(key) => {
                UnparsedPublicKey::new(&signature::ED25519, key).verify(message, signed)
            }
            Self::Rsa { n, e } => RsaPublicKeyComponents { n, e }.verify(
                &signature::RSA_PKCS1_2048_8192_SHA256,
                message,
                signed,
            ),
        };
        result.is_ok()
    }
}

#[cfg(test)]
mod tests;
