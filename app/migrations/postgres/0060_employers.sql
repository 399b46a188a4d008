CREATE TABLE organisations (
    id TEXT COLLATE "C" PRIMARY KEY,
    state TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    name_latin TEXT COLLATE "C" NOT NULL,
    official_number TEXT COLLATE "C" NOT NULL,
    facts TEXT COLLATE "C" NOT NULL,
    licence_to TEXT COLLATE "C",
    reason TEXT COLLATE "C" NOT NULL,
    complaints_upheld BIGINT NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    created_by TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    approved_at BIGINT,
    open_since BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX organisations_by_state ON organisations (state, id);
CREATE INDEX organisations_by_number ON organisations (country, official_number);
CREATE TABLE organisation_members (
    org_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT COLLATE "C" NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (org_id, account_id)
);
CREATE INDEX organisation_members_by_account ON organisation_members (account_id, org_id);
CREATE TABLE organisation_steps (
    org_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    step TEXT COLLATE "C" NOT NULL,
    fields TEXT COLLATE "C" NOT NULL,
    is_done BOOLEAN NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (org_id, step)
);
CREATE TABLE organisation_reviews (
    id TEXT COLLATE "C" PRIMARY KEY,
    org_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    facts TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    sent_by TEXT COLLATE "C" NOT NULL,
    sent_at BIGINT NOT NULL,
    first_by TEXT COLLATE "C",
    first_at BIGINT,
    decided_by TEXT COLLATE "C",
    decided_at BIGINT,
    reason TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    open_key TEXT COLLATE "C" UNIQUE
);
CREATE INDEX organisation_reviews_by_organisation ON organisation_reviews (org_id, id);
CREATE INDEX organisation_reviews_by_outcome ON organisation_reviews (outcome, id);
CREATE TABLE organisation_events (
    id TEXT COLLATE "C" PRIMARY KEY,
    org_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    at BIGINT NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C" NOT NULL
);
CREATE INDEX organisation_events_by_organisation ON organisation_events (org_id, id);
CREATE TABLE organisation_invitations (
    id TEXT COLLATE "C" PRIMARY KEY,
    org_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    address TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    invited_by TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    accepted_by TEXT COLLATE "C",
    ended_at BIGINT,
    open_key TEXT COLLATE "C" UNIQUE
);
CREATE INDEX organisation_invitations_by_organisation ON organisation_invitations (org_id, id);
CREATE INDEX organisation_invitations_by_address ON organisation_invitations (address, id);
CREATE TABLE organisation_links (
    id TEXT COLLATE "C" PRIMARY KEY,
    supervisor_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    employer_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    state TEXT COLLATE "C" NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    asked_by TEXT COLLATE "C" NOT NULL,
    asked_at BIGINT NOT NULL,
    decided_by TEXT COLLATE "C",
    decided_at BIGINT,
    reason TEXT COLLATE "C" NOT NULL,
    active_key TEXT COLLATE "C" UNIQUE
);
CREATE INDEX organisation_links_by_supervisor ON organisation_links (supervisor_id, id);
CREATE INDEX organisation_links_by_employer ON organisation_links (employer_id, id);
CREATE TABLE unlicensed_names (
    id TEXT COLLATE "C" PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    source_url TEXT COLLATE "C" NOT NULL,
    as_of TEXT COLLATE "C" NOT NULL,
    valid_to TEXT COLLATE "C",
    is_example BOOLEAN NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    entered_by TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL
);
