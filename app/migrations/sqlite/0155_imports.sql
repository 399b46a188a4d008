CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    encoding TEXT NOT NULL,
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL,
    state TEXT NOT NULL,
    rows_count BIGINT NOT NULL,
    parts BIGINT NOT NULL,
    done_parts BIGINT NOT NULL,
    wrong BIGINT NOT NULL,
    told_to TEXT NOT NULL,
    lease_by TEXT NOT NULL,
    lease_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX imports_by_state ON imports (state, id);
CREATE TABLE import_parts (
    import_id TEXT NOT NULL REFERENCES imports (id),
    part BIGINT NOT NULL,
    rows_json TEXT NOT NULL,
    PRIMARY KEY (import_id, part)
);
CREATE TABLE import_problems (
    import_id TEXT NOT NULL REFERENCES imports (id),
    part BIGINT NOT NULL,
    line BIGINT NOT NULL,
    field TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (import_id, line, field)
);
CREATE TABLE certificate_batch (
    batch TEXT NOT NULL,
    line BIGINT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    test TEXT NOT NULL,
    occupation TEXT NOT NULL,
    level TEXT NOT NULL,
    holder_name TEXT NOT NULL,
    holder_tokens TEXT NOT NULL,
    account_id TEXT,
    held_by TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    valid_to TEXT,
    standing TEXT NOT NULL,
    event_id TEXT NOT NULL,
    same_key TEXT NOT NULL,
    PRIMARY KEY (batch, line)
);
CREATE UNIQUE INDEX certificate_batch_same ON certificate_batch (batch, same_key);
CREATE TABLE certificate_sources (
    certificate_id TEXT PRIMARY KEY REFERENCES certificates (id),
    batch TEXT NOT NULL,
    same_key TEXT NOT NULL UNIQUE
);
CREATE INDEX certificate_sources_by_batch ON certificate_sources (batch, certificate_id);
CREATE INDEX certificates_by_holder ON certificates (holder_name, issued_on);
