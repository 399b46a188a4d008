CREATE TABLE certificates (
    id TEXT COLLATE "C" PRIMARY KEY,
    number TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL,
    test TEXT COLLATE "C" NOT NULL,
    occupation TEXT COLLATE "C" NOT NULL,
    level TEXT COLLATE "C" NOT NULL,
    holder_name TEXT COLLATE "C" NOT NULL,
    holder_tokens TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C" REFERENCES accounts (id),
    held_by TEXT COLLATE "C" NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    issued_on TEXT COLLATE "C" NOT NULL,
    valid_to TEXT COLLATE "C",
    standing TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    since TEXT COLLATE "C" NOT NULL,
    renewed_by TEXT COLLATE "C",
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    entered_by TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX certificates_by_account ON certificates (account_id, id);
CREATE INDEX certificates_by_standing ON certificates (standing, id);
CREATE TABLE certificate_events (
    id TEXT COLLATE "C" PRIMARY KEY,
    certificate_id TEXT COLLATE "C" NOT NULL REFERENCES certificates (id),
    at BIGINT NOT NULL,
    standing TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C" NOT NULL
);
CREATE INDEX certificate_events_by_certificate ON certificate_events (certificate_id, id);
CREATE TABLE certificate_proposals (
    id TEXT COLLATE "C" PRIMARY KEY,
    certificate_id TEXT COLLATE "C" NOT NULL REFERENCES certificates (id),
    action TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    proposed_by TEXT COLLATE "C" NOT NULL,
    proposed_at BIGINT NOT NULL,
    open_key TEXT COLLATE "C" UNIQUE,
    confirmed_by TEXT COLLATE "C",
    confirmed_at BIGINT
);
