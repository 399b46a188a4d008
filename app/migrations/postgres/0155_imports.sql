CREATE TABLE imports (
    id TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL,
    file_name TEXT COLLATE "C" NOT NULL,
    encoding TEXT COLLATE "C" NOT NULL,
    headings TEXT COLLATE "C" NOT NULL,
    mapping TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    rows_count BIGINT NOT NULL,
    parts BIGINT NOT NULL,
    done_parts BIGINT NOT NULL,
    wrong BIGINT NOT NULL,
    told_to TEXT COLLATE "C" NOT NULL,
    lease_by TEXT COLLATE "C" NOT NULL,
    lease_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX imports_by_state ON imports (state, id);
CREATE TABLE import_parts (
    import_id TEXT COLLATE "C" NOT NULL REFERENCES imports (id),
    part BIGINT NOT NULL,
    rows_json TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (import_id, part)
);
CREATE TABLE import_problems (
    import_id TEXT COLLATE "C" NOT NULL REFERENCES imports (id),
    part BIGINT NOT NULL,
    line BIGINT NOT NULL,
    field TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (import_id, line, field)
);
CREATE TABLE certificate_batch (
    batch TEXT COLLATE "C" NOT NULL,
    line BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    test TEXT COLLATE "C" NOT NULL,
    occupation TEXT COLLATE "C" NOT NULL,
    level TEXT COLLATE "C" NOT NULL,
    holder_name TEXT COLLATE "C" NOT NULL,
    holder_tokens TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C",
    held_by TEXT COLLATE "C" NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    issued_on TEXT COLLATE "C" NOT NULL,
    valid_to TEXT COLLATE "C",
    standing TEXT COLLATE "C" NOT NULL,
    event_id TEXT COLLATE "C" NOT NULL,
    same_key TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (batch, line)
);
CREATE UNIQUE INDEX certificate_batch_same ON certificate_batch (batch, same_key);
CREATE TABLE certificate_sources (
    certificate_id TEXT COLLATE "C" PRIMARY KEY REFERENCES certificates (id),
    batch TEXT COLLATE "C" NOT NULL,
    same_key TEXT COLLATE "C" NOT NULL UNIQUE
);
CREATE INDEX certificate_sources_by_batch ON certificate_sources (batch, certificate_id);
CREATE INDEX certificates_by_holder ON certificates (holder_name, issued_on);
