CREATE TABLE answers (
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    scope TEXT COLLATE "C" NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    fields TEXT COLLATE "C" NOT NULL,
    is_done BOOLEAN NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, scope, step)
);
CREATE TABLE profiles (
    account_id TEXT COLLATE "C" PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    passport_name TEXT COLLATE "C" NOT NULL,
    written_name TEXT COLLATE "C" NOT NULL,
    born TEXT COLLATE "C",
    region TEXT COLLATE "C" NOT NULL,
    tokens TEXT COLLATE "C" NOT NULL,
    updated_at BIGINT NOT NULL
);
