CREATE TABLE certificates (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    test TEXT NOT NULL,
    occupation TEXT NOT NULL,
    level TEXT NOT NULL,
    holder_name TEXT NOT NULL,
    holder_tokens TEXT NOT NULL,
    account_id TEXT REFERENCES accounts (id),
    held_by TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    valid_to TEXT,
    standing TEXT NOT NULL,
    reason TEXT NOT NULL,
    since TEXT NOT NULL,
    renewed_by TEXT,
    form_id TEXT NOT NULL UNIQUE,
    entered_by TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX certificates_by_account ON certificates (account_id, id);
CREATE INDEX certificates_by_standing ON certificates (standing, id);
CREATE TABLE certificate_events (
    id TEXT PRIMARY KEY,
    certificate_id TEXT NOT NULL REFERENCES certificates (id),
    at BIGINT NOT NULL,
    standing TEXT NOT NULL,
    reason TEXT NOT NULL,
    account_id TEXT NOT NULL
);
CREATE INDEX certificate_events_by_certificate ON certificate_events (certificate_id, id);
CREATE TABLE certificate_proposals (
    id TEXT PRIMARY KEY,
    certificate_id TEXT NOT NULL REFERENCES certificates (id),
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    open_key TEXT UNIQUE,
    confirmed_by TEXT,
    confirmed_at BIGINT
);
