-- A lost second step is taken off by two administrators: one proposes, another confirms or refuses.
CREATE TABLE recoveries (
    id TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    reason TEXT COLLATE "C" NOT NULL,
    proposed_by TEXT COLLATE "C" NOT NULL,
    proposed_at BIGINT NOT NULL,
    decided_by TEXT COLLATE "C",
    decided_at BIGINT,
    is_confirmed BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX recoveries_open ON recoveries (account_id) WHERE decided_at IS NULL;
