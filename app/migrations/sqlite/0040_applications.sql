CREATE TABLE applications (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    programme TEXT NOT NULL,
    intake_id TEXT NOT NULL REFERENCES intakes (id),
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    answers TEXT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    active_key TEXT UNIQUE,
    holds_seat BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX applications_by_account ON applications (account_id, id);
CREATE INDEX applications_by_state ON applications (state, id);
CREATE INDEX applications_by_intake ON applications (intake_id, state, id);
CREATE TABLE application_events (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications (id),
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    by_candidate BOOLEAN NOT NULL
);
CREATE INDEX application_events_by_application ON application_events (application_id, id);
