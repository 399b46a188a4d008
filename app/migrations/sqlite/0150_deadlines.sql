CREATE TABLE kept_intakes (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    intake_id TEXT NOT NULL REFERENCES intakes (id) ON DELETE CASCADE,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, intake_id)
);
CREATE INDEX kept_intakes_by_intake ON kept_intakes (intake_id, account_id);
CREATE TABLE reminders (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    thing TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    step TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    UNIQUE (account_id, thing, ends_on, step)
);
CREATE INDEX reminders_by_thing ON reminders (thing, ends_on);
CREATE TABLE reminder_settings (
    account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    token TEXT NOT NULL UNIQUE,
    stopped_at BIGINT
);
