CREATE TABLE applications (
    id TEXT COLLATE "C" PRIMARY KEY,
    number TEXT COLLATE "C" NOT NULL UNIQUE,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    programme TEXT COLLATE "C" NOT NULL,
    intake_id TEXT COLLATE "C" NOT NULL REFERENCES intakes (id),
    state TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    answers TEXT COLLATE "C" NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    active_key TEXT COLLATE "C" UNIQUE,
    holds_seat BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX applications_by_account ON applications (account_id, id);
CREATE INDEX applications_by_state ON applications (state, id);
CREATE INDEX applications_by_intake ON applications (intake_id, state, id);
CREATE TABLE application_events (
    id TEXT COLLATE "C" PRIMARY KEY,
    application_id TEXT COLLATE "C" NOT NULL REFERENCES applications (id),
    at BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    by_candidate BOOLEAN NOT NULL
);
CREATE INDEX application_events_by_application ON application_events (application_id, id);
