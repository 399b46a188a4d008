-- A lost second step is taken off by two administrators: one proposes, another confirms or refuses.
CREATE TABLE recoveries (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT,
    is_confirmed BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX recoveries_open ON recoveries (account_id) WHERE decided_at IS NULL;
