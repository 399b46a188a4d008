CREATE TABLE organisations (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_latin TEXT NOT NULL,
    official_number TEXT NOT NULL,
    facts TEXT NOT NULL,
    licence_to TEXT,
    reason TEXT NOT NULL,
    complaints_upheld BIGINT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    approved_at BIGINT,
    open_since BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX organisations_by_state ON organisations (state, id);
CREATE INDEX organisations_by_number ON organisations (country, official_number);
CREATE TABLE organisation_members (
    org_id TEXT NOT NULL REFERENCES organisations (id),
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (org_id, account_id)
);
CREATE INDEX organisation_members_by_account ON organisation_members (account_id, org_id);
CREATE TABLE organisation_steps (
    org_id TEXT NOT NULL REFERENCES organisations (id),
    step TEXT NOT NULL,
    fields TEXT NOT NULL,
    is_done BOOLEAN NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (org_id, step)
);
CREATE TABLE organisation_reviews (
    id TEXT PRIMARY KEY,
    org_id TEXT NOT NULL REFERENCES organisations (id),
    facts TEXT NOT NULL,
    outcome TEXT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    sent_by TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    first_by TEXT,
    first_at BIGINT,
    decided_by TEXT,
    decided_at BIGINT,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    open_key TEXT UNIQUE
);
CREATE INDEX organisation_reviews_by_organisation ON organisation_reviews (org_id, id);
CREATE INDEX organisation_reviews_by_outcome ON organisation_reviews (outcome, id);
CREATE TABLE organisation_events (
    id TEXT PRIMARY KEY,
    org_id TEXT NOT NULL REFERENCES organisations (id),
    at BIGINT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    account_id TEXT NOT NULL
);
CREATE INDEX organisation_events_by_organisation ON organisation_events (org_id, id);
CREATE TABLE organisation_invitations (
    id TEXT PRIMARY KEY,
    org_id TEXT NOT NULL REFERENCES organisations (id),
    address TEXT NOT NULL,
    role TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    form_id TEXT NOT NULL UNIQUE,
    invited_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    accepted_by TEXT,
    ended_at BIGINT,
    open_key TEXT UNIQUE
);
CREATE INDEX organisation_invitations_by_organisation ON organisation_invitations (org_id, id);
CREATE INDEX organisation_invitations_by_address ON organisation_invitations (address, id);
CREATE TABLE organisation_links (
    id TEXT PRIMARY KEY,
    supervisor_id TEXT NOT NULL REFERENCES organisations (id),
    employer_id TEXT NOT NULL REFERENCES organisations (id),
    state TEXT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT,
    reason TEXT NOT NULL,
    active_key TEXT UNIQUE
);
CREATE INDEX organisation_links_by_supervisor ON organisation_links (supervisor_id, id);
CREATE INDEX organisation_links_by_employer ON organisation_links (employer_id, id);
CREATE TABLE unlicensed_names (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    source_url TEXT NOT NULL,
    as_of TEXT NOT NULL,
    valid_to TEXT,
    is_example BOOLEAN NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    entered_by TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
