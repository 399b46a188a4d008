//! Every SQL text of the program is prepared on both databases: a misspelt column is found without a test that happens to use it.

use std::fs;
use std::path::{Path, PathBuf};

use app::db::Db;
use sqlx::{AssertSqlSafe, Executor as _, SqlSafeStr as _};

use crate::stage::on_both;

/// One text in the source that is SQL.
struct Statement {
    place: String,
    sql: String,
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The texts between quotation marks in Rust source, as the compiler reads them, each with what stands before it.
fn texts(source: &str) -> Vec<(String, String)> {
    let signs: Vec<char> = source.chars().collect();
    let at = |position: usize| signs.get(position).copied().unwrap_or('\0');
    let mut found = Vec::new();
    let mut position = 0;
    while position < signs.len() {
        match (at(position), at(position + 1)) {
            ('/', '/') => {
                while position < signs.len() && at(position) != '\n' {
                    position += 1;
                }
            }
            ('\'', '\\') => position += 3,
            ('\'', _) if at(position + 2) == '\'' => position += 2,
            ('"', _) => {
                let before: String = signs[position.saturating_sub(60)..position]
                    .iter()
                    .collect();
                let mut text = String::new();
                position += 1;
                while position < signs.len() && at(position) != '"' {
                    if at(position) != '\\' {
                        text.push(at(position));
                    } else if at(position + 1) == '\n' {
                        position += 1;
                        while at(position + 1).is_whitespace() {
                            position += 1;
                        }
                    } else {
                        position += 1;
                        text.push(if at(position) == 'n' {
                            '\n'
                        } else {
                            at(position)
                        });
                    }
                    position += 1;
                }
                found.push((before, text));
            }
            _ => {}
        }
        position += 1;
    }
    found
}

fn is_sql(text: &str) -> bool {
    let starts = [
        "SELECT ",
        "INSERT INTO ",
        "UPDATE ",
        "DELETE FROM ",
        "WITH ",
    ];
    // A text with a gap is finished when the program runs.
    starts.iter().any(|start| text.starts_with(start)) && text.len() > 20 && !text.contains('{')
}

fn statements() -> Vec<Statement> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    files(&root.join("../app/src"), &mut paths);
    files(&root.join("src"), &mut paths);
    let mut found = Vec::new();
    for path in paths {
        let source = fs::read_to_string(&path).expect("a source file");
        let body = source
            .split("#[cfg(test)]\nmod tests")
            .next()
            .unwrap_or_default();
        for (before, sql) in texts(body) {
            if is_sql(sql.trim_start()) {
                let name = before.rsplit("const ").next().unwrap_or_default();
                let name = name.split(':').next().unwrap_or_default();
                let place = format!("{} {name}", path.display());
                found.push(Statement { place, sql });
            }
        }
    }
    found
}

/// Full-text search differs: such a text says in its name or its file which database it is for.
fn is_for(place: &str, engine: &str) -> bool {
    let place = place.to_lowercase();
    let (sqlite, postgres) = (place.contains("sqlite"), place.contains("postgres"));
    match engine {
        "SQLite" => sqlite || !postgres,
        _ => postgres || !sqlite,
    }
}

#[test]
fn texts_are_found_as_the_compiler_reads_them() {
    let source = "// \"no\"\nconst A: &str = \"SELECT a \\\n     FROM b WHERE c = '\\\"'\"; let q = '\"'; f(\"x\");";
    let found: Vec<String> = texts(source).into_iter().map(|(_, text)| text).collect();
    assert_eq!(found, ["SELECT a FROM b WHERE c = '\"'", "x"]);
}

#[tokio::test]
async fn every_sql_text_of_the_program_is_understood_by_both_databases() {
    let all = statements();
    assert!(all.len() > 100, "only {} were found", all.len());
    let all = &all;
    on_both(async |stage| {
        let engine = stage.portal.db.engine();
        let mut wrong = Vec::new();
        for Statement { place, sql } in all.iter().filter(|one| is_for(&one.place, engine)) {
            let sql = AssertSqlSafe(sql.clone()).into_sql_str();
            let prepared = match &stage.portal.db {
                Db::Sqlite { read, .. } => read.prepare(sql).await.map(drop),
                Db::Postgres(pool) => pool.prepare(sql).await.map(drop),
            };
            if let Err(error) = prepared {
                wrong.push(format!("{place}: {error}"));
            }
        }
        assert!(wrong.is_empty(), "{engine}:\n{}", wrong.join("\n"));
    })
    .await;
}
