//! A device of our own makes keys and signs with them; whatever is not as it should be is refused by its name.

use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _};

use super::*;

fn site() -> Site {
    Site::of("https://koprik.example").expect("a site")
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn client(kind: &str, challenge: &str, origin: &str) -> Vec<u8> {
    serde_json::json!({ "type": kind, "challenge": challenge, "origin": origin })
        .to_string()
        .into_bytes()
}

fn device(host: &str, flags: u8, counter: u32) -> Vec<u8> {
    let mut bytes = Sha256::digest(host).to_vec();
    bytes.push(flags);
    bytes.extend_from_slice(&counter.to_be_bytes());
    bytes
}

fn cose_p256(point: &[u8]) -> Vec<u8> {
    let mut cose = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
    cose.extend_from_slice(&point[1..33]);
    cose.extend_from_slice(&[0x22, 0x58, 0x20]);
    cose.extend_from_slice(&point[33..65]);
    cose
}

fn attestation(host: &str, cose: &[u8]) -> Vec<u8> {
    let mut data = device(host, IS_PRESENT | HAS_KEY, 0);
    data.extend_from_slice(&[0; 16]);
    data.extend_from_slice(&[0, 3, 9, 8, 7]);
    data.extend_from_slice(cose);
    let mut object = vec![0xa3, 0x63];
    object.extend_from_slice(b"fmt\x64none\x67attStmt\xa0\x68authData\x58");
    object.push(u8::try_from(data.len()).expect("a short one"));
    object.extend_from_slice(&data);
    object
}

struct Device {
    pair: EcdsaKeyPair,
    chance: SystemRandom,
}

impl Device {
    fn new() -> Self {
        let chance = SystemRandom::new();
        let kind = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let made = EcdsaKeyPair::generate_pkcs8(kind, &chance).expect("a key");
        let pair = EcdsaKeyPair::from_pkcs8(kind, made.as_ref(), &chance).expect("a key");
        Self { pair, chance }
    }

    fn key(&self) -> String {
        encoded(&cose_p256(self.pair.public_key().as_ref()))
    }

    fn sign(&self, client: &[u8], device: &[u8]) -> Signed {
        let message = [device, Sha256::digest(client).as_slice()].concat();
        let signature = self.pair.sign(&self.chance, &message).expect("a signature");
        Signed {
            credential: "CQgH".into(),
            client: encoded(client),
            device: encoded(device),
            signature: encoded(signature.as_ref()),
        }
    }
}

#[test]
fn a_key_that_a_device_made_signs_afterwards() {
    let own = Device::new();
    let asked = client("webauthn.create", "q", "https://koprik.example");
    let object = attestation("koprik.example", &cose_p256(own.pair.public_key().as_ref()));
    let key = made(&site(), "q", &encoded(&asked), &encoded(&object)).expect("a key");
    assert_eq!(key.credential, "CQgH");
    assert_eq!(key.key, own.key());
    let said = own.sign(
        &client("webauthn.get", "r", "https://koprik.example"),
        &device("koprik.example", IS_PRESENT, 4),
    );
    assert_eq!(signed(&site(), "r", &said, &key.key, 3), Ok(4));
}

#[test]
fn whatever_is_not_as_it_should_be_is_refused_by_its_name() {
    let own = Device::new();
    let (good, here) = ("https://koprik.example", "koprik.example");
    for (kind, challenge, origin, host, flags, counter, fault) in [
        (
            "webauthn.create",
            "r",
            good,
            here,
            IS_PRESENT,
            4,
            Fault::Shape,
        ),
        (
            "webauthn.get",
            "s",
            good,
            here,
            IS_PRESENT,
            4,
            Fault::Challenge,
        ),
        (
            "webauthn.get",
            "r",
            "https://koprik.example.evil",
            here,
            IS_PRESENT,
            4,
            Fault::Origin,
        ),
        (
            "webauthn.get",
            "r",
            "http://koprik.example",
            here,
            IS_PRESENT,
            4,
            Fault::Origin,
        ),
        (
            "webauthn.get",
            "r",
            good,
            "evil.example",
            IS_PRESENT,
            4,
            Fault::Site,
        ),
        ("webauthn.get", "r", good, here, 0, 4, Fault::Absent),
        (
            "webauthn.get",
            "r",
            good,
            here,
            IS_PRESENT,
            3,
            Fault::Counter,
        ),
    ] {
        let said = own.sign(
            &client(kind, challenge, origin),
            &device(host, flags, counter),
        );
        assert_eq!(signed(&site(), "r", &said, &own.key(), 3), Err(fault));
    }
    let said = own.sign(
        &client("webauthn.get", "r", good),
        &device(here, IS_PRESENT, 4),
    );
    let other = Device::new();
    assert_eq!(
        signed(&site(), "r", &said, &other.key(), 3),
        Err(Fault::Signature),
        "another key"
    );
    let mut forged = said.clone();
    forged.device = encoded(&device(here, IS_PRESENT, 5));
    assert_eq!(
        signed(&site(), "r", &forged, &own.key(), 3),
        Err(Fault::Signature)
    );
    let nothing = Signed::default();
    assert_eq!(
        signed(&site(), "r", &nothing, &own.key(), 3),
        Err(Fault::Shape)
    );
}

#[test]
fn keys_of_edwards_curves_sign_too() {
    let made = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).expect("a key");
    let pair = Ed25519KeyPair::from_pkcs8(made.as_ref()).expect("a key");
    let mut cose = vec![0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20];
    cose.extend_from_slice(pair.public_key().as_ref());
    let client = client("webauthn.get", "r", "https://koprik.example");
    let device = device("koprik.example", IS_PRESENT, 0);
    let message = [&device[..], Sha256::digest(&client).as_slice()].concat();
    let said = Signed {
        credential: String::new(),
        client: encoded(&client),
        device: encoded(&device),
        signature: encoded(pair.sign(&message).as_ref()),
    };
    assert_eq!(signed(&site(), "r", &said, &encoded(&cose), 0), Ok(0));
}

#[test]
fn passkeys_are_for_names_and_not_for_numbers() {
    assert_eq!(Site::of("http://127.0.0.1:3000"), None);
    assert_eq!(Site::of("http://[::1]:3000"), None);
    let local = Site::of("http://localhost:3000").expect("a site");
    assert_eq!(local.host, "localhost");
    assert_eq!(local.origin, "http://localhost:3000");
}
