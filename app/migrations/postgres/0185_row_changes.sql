-- Fees and rules are changed by two people: one proposes a row, its replacement or its end, another one confirms or refuses.
CREATE TABLE row_changes (
    id TEXT COLLATE "C" PRIMARY KEY,
    what TEXT COLLATE "C" NOT NULL,
    -- The row that is replaced or ended, as the proposer saw it.
    target TEXT COLLATE "C",
    seen TEXT COLLATE "C",
    -- The new row.
    new_row TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    programme TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    proposed_by TEXT COLLATE "C" NOT NULL,
    proposed_at BIGINT NOT NULL,
    decided_by TEXT COLLATE "C",
    decided_at BIGINT
);
CREATE UNIQUE INDEX row_changes_waiting ON row_changes (target) WHERE state = 'waiting';
CREATE INDEX row_changes_state ON row_changes (state, id);
