CREATE TABLE answers (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    step TEXT NOT NULL,
    fields TEXT NOT NULL,
    is_done BOOLEAN NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, scope, step)
);
CREATE TABLE profiles (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    passport_name TEXT NOT NULL,
    written_name TEXT NOT NULL,
    born TEXT,
    region TEXT NOT NULL,
    tokens TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);
