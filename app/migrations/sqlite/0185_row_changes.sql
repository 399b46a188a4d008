-- Fees and rules are changed by two people: one proposes a row, its replacement or its end, another one confirms or refuses.
CREATE TABLE row_changes (
    id TEXT PRIMARY KEY,
    what TEXT NOT NULL,
    -- The row that is replaced or ended, as the proposer saw it.
    target TEXT,
    seen TEXT,
    -- The new row.
    new_row TEXT,
    last_day TEXT,
    programme TEXT,
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT
);
CREATE UNIQUE INDEX row_changes_waiting ON row_changes (target) WHERE state = 'waiting';
CREATE INDEX row_changes_state ON row_changes (state, id);
