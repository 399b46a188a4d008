CREATE TABLE search_places (
    vacancy_id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL UNIQUE
);
CREATE TABLE search_docs (
    seq INTEGER PRIMARY KEY,
    vacancy_id TEXT NOT NULL UNIQUE,
    facets TEXT NOT NULL
);
CREATE TABLE search_tokens (
    seq INTEGER PRIMARY KEY,
    tokens TEXT NOT NULL
);
CREATE TABLE search_words (
    token TEXT PRIMARY KEY,
    documents BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE search_state (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO search_state (name, value) VALUES ('next', 1), ('version', 0);
CREATE VIRTUAL TABLE search_index USING fts5 (
    tokens,
    content = '',
    contentless_delete = 1,
    detail = 'none',
    tokenize = "ascii tokenchars '_'"
);
