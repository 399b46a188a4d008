CREATE TABLE hirings (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    org_id TEXT NOT NULL REFERENCES organisations (id),
    employer_org_id TEXT NOT NULL REFERENCES organisations (id),
    country TEXT NOT NULL,
    advert_version BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    ready TEXT NOT NULL,
    consent_id TEXT NOT NULL,
    turn BIGINT NOT NULL,
    due_on TEXT,
    form_id TEXT NOT NULL UNIQUE,
    active_key TEXT UNIQUE,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX hirings_by_account ON hirings (account_id, id);
CREATE INDEX hirings_by_org ON hirings (org_id, id);
CREATE INDEX hirings_by_employer ON hirings (employer_org_id, id);
CREATE INDEX hirings_by_state ON hirings (state, id);
CREATE TABLE hiring_events (
    id TEXT PRIMARY KEY,
    hiring_id TEXT NOT NULL REFERENCES hirings (id),
    at BIGINT NOT NULL,
    move TEXT NOT NULL,
    state TEXT NOT NULL,
    party TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    lang TEXT NOT NULL,
    account_id TEXT,
    form_id TEXT UNIQUE
);
CREATE INDEX hiring_events_by_hiring ON hiring_events (hiring_id, id);
CREATE TABLE hiring_consents (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    purpose TEXT NOT NULL,
    org_id TEXT NOT NULL,
    country TEXT NOT NULL,
    fields TEXT NOT NULL,
    version TEXT NOT NULL,
    locale TEXT NOT NULL,
    body TEXT NOT NULL,
    looks BIGINT NOT NULL,
    given_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX hiring_consents_by_account ON hiring_consents (account_id, id);
CREATE TABLE hiring_looks (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    consent_id TEXT NOT NULL REFERENCES hiring_consents (id),
    org_id TEXT NOT NULL,
    by_account TEXT NOT NULL,
    what TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX hiring_looks_by_account ON hiring_looks (account_id, id);
CREATE TABLE hiring_times (
    hiring_id TEXT NOT NULL REFERENCES hirings (id),
    turn BIGINT NOT NULL,
    position BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    way TEXT NOT NULL,
    place TEXT NOT NULL,
    chosen_at BIGINT,
    PRIMARY KEY (hiring_id, turn, position)
);
CREATE TABLE hiring_papers (
    hiring_id TEXT NOT NULL REFERENCES hirings (id),
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    terms TEXT NOT NULL,
    locale TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    confirmed_by TEXT,
    confirmed_at BIGINT,
    confirmed_locale TEXT,
    confirmed_session TEXT,
    PRIMARY KEY (hiring_id, kind, version)
);
CREATE TABLE pool_members (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    consent_id TEXT NOT NULL REFERENCES hiring_consents (id),
    ready_on TEXT NOT NULL,
    region TEXT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    open_key TEXT UNIQUE,
    since BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX pool_members_by_account ON pool_members (account_id, id);
CREATE TABLE pool_invitations (
    id TEXT PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES pool_members (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    org_id TEXT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    open_key TEXT UNIQUE,
    invited_by TEXT NOT NULL,
    invited_at BIGINT NOT NULL,
    answer TEXT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX pool_invitations_by_account ON pool_invitations (account_id, id);
CREATE INDEX pool_invitations_by_org ON pool_invitations (org_id, id);
