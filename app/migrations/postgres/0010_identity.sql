CREATE TABLE accounts (
    id TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    roles TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    password_hash TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    tries BIGINT NOT NULL,
    locked_until BIGINT NOT NULL
);
CREATE TABLE contacts (
    address TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    channel TEXT COLLATE "C" NOT NULL,
    confirmed_at BIGINT NOT NULL
);
CREATE INDEX contacts_by_account ON contacts (account_id);
CREATE TABLE consents (
    id TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    purpose TEXT COLLATE "C" NOT NULL,
    version TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    given_at BIGINT NOT NULL
);
CREATE INDEX consents_by_account ON consents (account_id);
CREATE TABLE pending (
    id TEXT COLLATE "C" PRIMARY KEY,
    purpose TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C",
    password_hash TEXT COLLATE "C",
    consent_body TEXT COLLATE "C",
    locale TEXT COLLATE "C" NOT NULL,
    code_hash TEXT COLLATE "C" NOT NULL,
    tries BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX pending_by_address ON pending (address, created_at);
CREATE TABLE code_sends (
    id TEXT COLLATE "C" PRIMARY KEY,
    address TEXT COLLATE "C" NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX code_sends_by_address ON code_sends (address, sent_at);
CREATE TABLE sessions (
    id TEXT COLLATE "C" PRIMARY KEY,
    token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    device TEXT COLLATE "C" NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);
