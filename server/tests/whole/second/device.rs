//! A device with one passkey: it answers the question on a page as a browser would.

use crate::stage::PASSWORD;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};

pub struct Device {
    pair: EcdsaKeyPair,
    pub origin: String,
    host: String,
    /// What was signed so far.
    pub count: u32,
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn challenge(page: &str) -> &str {
    let mark = "data-challenge=\"";
    let start = page.find(mark).expect("a question") + mark.len();
    page[start..].split('"').next().expect("its end")
}

impl Device {
    pub fn new(origin: &str, host: &str) -> Self {
        let chance = SystemRandom::new();
        let kind = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let made = EcdsaKeyPair::generate_pkcs8(kind, &chance).expect("a key");
        Self {
            pair: EcdsaKeyPair::from_pkcs8(kind, made.as_ref(), &chance).expect("a key"),
            origin: origin.into(),
            host: host.into(),
            count: 0,
        }
    }

    fn client(&self, kind: &str, page: &str) -> Vec<u8> {
        serde_json::json!({ "type": kind, "challenge": challenge(page), "origin": self.origin })
            .to_string()
            .into_bytes()
    }

    fn said(&self, flags: u8) -> Vec<u8> {
        let mut bytes = digest(&SHA256, self.host.as_bytes()).as_ref().to_vec();
        bytes.push(flags);
        bytes.extend_from_slice(&self.count.to_be_bytes());
        bytes
    }

    pub fn make(&mut self, page: &str) -> Vec<(&'static str, String)> {
        let mut data = self.said(0x41);
        data.extend_from_slice(&[0; 16]);
        data.extend_from_slice(&[0, 3, 9, 8, 7]);
        let point = self.pair.public_key().as_ref();
        data.extend_from_slice(&[0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend_from_slice(&point[1..33]);
        data.extend_from_slice(&[0x22, 0x58, 0x20]);
        data.extend_from_slice(&point[33..65]);
        let mut object = vec![0xa3, 0x63];
        object.extend_from_slice(b"fmt\x64none\x67attStmt\xa0\x68authData\x58");
        object.push(u8::try_from(data.len()).expect("a short one"));
        object.extend_from_slice(&data);
        vec![
            ("client", encoded(&self.client("webauthn.create", page))),
            ("attestation", encoded(&object)),
            ("password", PASSWORD.to_owned()),
        ]
    }

    pub fn sign(&mut self, page: &str) -> Vec<(&'static str, String)> {
        self.count += 1;
        let client = self.client("webauthn.get", page);
        let said = self.said(0x01);
        let message = [&said[..], digest(&SHA256, &client).as_ref()].concat();
        let signature = self
            .pair
            .sign(&SystemRandom::new(), &message)
            .expect("a signature");
        vec![
            ("credential", encoded(&[9, 8, 7])),
            ("client", encoded(&client)),
            ("device", encoded(&said)),
            ("signature", encoded(signature.as_ref())),
        ]
    }
}
