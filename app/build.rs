//! Joins and shortens the styles, and watches what the crate embeds.

use std::path::Path;
use std::{env, fs, io};

const PAGE: [&str; 5] = ["tokens", "base", "frame", "parts", "modes"];
const DESK: [&str; 6] = ["tokens", "base", "frame", "parts", "desk", "modes"];
const LAYERS: &str = "@layer base,frame,parts,desk,modes;";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../style");
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=reference");
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    for (name, files) in [("page.css", &PAGE[..]), ("desk.css", &DESK[..])] {
        let mut css = String::from(LAYERS);
        for file in files {
            css.push_str(&shorten(&fs::read_to_string(format!(
                "../style/{file}.css"
            ))?));
        }
        fs::write(Path::new(&out).join(name), css)?;
    }
    Ok(())
}

/// Takes out comments and the white space that means nothing in CSS; text in quotes stays as it is.
fn shorten(css: &str) -> String {
    let mut short = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut quote = None;
    while let Some(c) = rest.next() {
        match (quote, c) {
            (Some(q), _) => {
                short.push(c);
                if c == q {
                    quote = None;
                }
            }
            (None, '"' | '\'') => {
                quote = Some(c);
                short.push(c);
            }
            (None, '/') if rest.peek() == Some(&'*') => {
                let mut before = ' ';
                rest.next();
                for c in rest.by_ref() {
                    if before == '*' && c == '/' {
                        break;
                    }
                    before = c;
                }
            }
            (None, c) if c.is_whitespace() => {
                let after_mark = short.ends_with(['{', '}', ';', ',', '>']);
                let next = loop {
                    match rest.peek() {
                        Some(next) if next.is_whitespace() => rest.next(),
                        next => break next.copied(),
                    };
                };
                if !after_mark && !matches!(next, None | Some('{' | '}' | ';' | ',' | '>')) {
                    short.push(' ');
                }
            }
            (None, '}') => {
                if short.ends_with(';') {
                    short.pop();
                }
                short.push('}');
            }
            (None, c) => short.push(c),
        }
    }
    short.replace(": ", ":")
}
