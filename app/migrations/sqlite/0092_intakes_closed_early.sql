ALTER TABLE intakes ADD COLUMN closed_at BIGINT;
ALTER TABLE intakes ADD COLUMN closed_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX answers_by_scope ON answers (scope);
