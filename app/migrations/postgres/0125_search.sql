CREATE TABLE search_places (
    vacancy_id TEXT COLLATE "C" PRIMARY KEY,
    seq BIGINT NOT NULL UNIQUE
);
CREATE TABLE search_docs (
    seq BIGINT PRIMARY KEY,
    vacancy_id TEXT COLLATE "C" NOT NULL UNIQUE,
    facets TEXT COLLATE "C" NOT NULL,
    vector TSVECTOR NOT NULL
);
CREATE INDEX search_docs_vector ON search_docs USING GIN (vector) WITH (fastupdate = off);
CREATE TABLE search_tokens (
    seq BIGINT PRIMARY KEY,
    tokens TEXT COLLATE "C" NOT NULL
);
CREATE TABLE search_words (
    token TEXT COLLATE "C" PRIMARY KEY,
    documents BIGINT NOT NULL
);
CREATE TABLE search_state (
    name TEXT COLLATE "C" PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO search_state (name, value) VALUES ('next', 1), ('version', 0);
