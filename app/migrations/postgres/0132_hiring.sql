CREATE TABLE hirings (
    id TEXT COLLATE "C" PRIMARY KEY,
    number TEXT COLLATE "C" NOT NULL UNIQUE,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    vacancy_id TEXT COLLATE "C" NOT NULL REFERENCES vacancies (id),
    org_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    employer_org_id TEXT COLLATE "C" NOT NULL REFERENCES organisations (id),
    country TEXT COLLATE "C" NOT NULL,
    advert_version BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    ready TEXT COLLATE "C" NOT NULL,
    consent_id TEXT COLLATE "C" NOT NULL,
    turn BIGINT NOT NULL,
    due_on TEXT COLLATE "C",
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    active_key TEXT COLLATE "C" UNIQUE,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX hirings_by_account ON hirings (account_id, id);
CREATE INDEX hirings_by_org ON hirings (org_id, id);
CREATE INDEX hirings_by_employer ON hirings (employer_org_id, id);
CREATE INDEX hirings_by_state ON hirings (state, id);
CREATE TABLE hiring_events (
    id TEXT COLLATE "C" PRIMARY KEY,
    hiring_id TEXT COLLATE "C" NOT NULL REFERENCES hirings (id),
    at BIGINT NOT NULL,
    move TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    party TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    lang TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C",
    form_id TEXT COLLATE "C" UNIQUE
);
CREATE INDEX hiring_events_by_hiring ON hiring_events (hiring_id, id);
CREATE TABLE hiring_consents (
    id TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    purpose TEXT COLLATE "C" NOT NULL,
    org_id TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    fields TEXT COLLATE "C" NOT NULL,
    version TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    looks BIGINT NOT NULL,
    given_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX hiring_consents_by_account ON hiring_consents (account_id, id);
CREATE TABLE hiring_looks (
    id TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    consent_id TEXT COLLATE "C" NOT NULL REFERENCES hiring_consents (id),
    org_id TEXT COLLATE "C" NOT NULL,
    by_account TEXT COLLATE "C" NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX hiring_looks_by_account ON hiring_looks (account_id, id);
CREATE TABLE hiring_times (
    hiring_id TEXT COLLATE "C" NOT NULL REFERENCES hirings (id),
    turn BIGINT NOT NULL,
    position BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    way TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    chosen_at BIGINT,
    PRIMARY KEY (hiring_id, turn, position)
);
CREATE TABLE hiring_papers (
    hiring_id TEXT COLLATE "C" NOT NULL REFERENCES hirings (id),
    kind TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    terms TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    made_by TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    confirmed_by TEXT COLLATE "C",
    confirmed_at BIGINT,
    confirmed_locale TEXT COLLATE "C",
    confirmed_session TEXT COLLATE "C",
    PRIMARY KEY (hiring_id, kind, version)
);
CREATE TABLE pool_members (
    id TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    consent_id TEXT COLLATE "C" NOT NULL REFERENCES hiring_consents (id),
    ready_on TEXT COLLATE "C" NOT NULL,
    region TEXT COLLATE "C" NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    open_key TEXT COLLATE "C" UNIQUE,
    since BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX pool_members_by_account ON pool_members (account_id, id);
CREATE TABLE pool_invitations (
    id TEXT COLLATE "C" PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES pool_members (id),
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    vacancy_id TEXT COLLATE "C" NOT NULL REFERENCES vacancies (id),
    org_id TEXT COLLATE "C" NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    open_key TEXT COLLATE "C" UNIQUE,
    invited_by TEXT COLLATE "C" NOT NULL,
    invited_at BIGINT NOT NULL,
    answer TEXT COLLATE "C" NOT NULL,
    answered_at BIGINT
);
CREATE INDEX pool_invitations_by_account ON pool_invitations (account_id, id);
CREATE INDEX pool_invitations_by_org ON pool_invitations (org_id, id);
