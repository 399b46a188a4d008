CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    roles TEXT NOT NULL,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    locale TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    tries BIGINT NOT NULL,
    locked_until BIGINT NOT NULL
);
CREATE TABLE contacts (
    address TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    confirmed_at BIGINT NOT NULL
);
CREATE INDEX contacts_by_account ON contacts (account_id);
CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    version TEXT NOT NULL,
    locale TEXT NOT NULL,
    body TEXT NOT NULL,
    given_at BIGINT NOT NULL
);
CREATE INDEX consents_by_account ON consents (account_id);
CREATE TABLE pending (
    id TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    address TEXT NOT NULL,
    channel TEXT NOT NULL,
    account_id TEXT,
    password_hash TEXT,
    consent_body TEXT,
    locale TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    tries BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX pending_by_address ON pending (address, created_at);
CREATE TABLE code_sends (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX code_sends_by_address ON code_sends (address, sent_at);
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);
