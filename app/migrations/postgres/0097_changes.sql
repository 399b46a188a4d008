-- The moment of the change that a row holds, as the page counted it: an older change that arrives late is not written.
ALTER TABLE answers ADD COLUMN change_at BIGINT NOT NULL DEFAULT 0;
