CREATE TABLE moderation_leases (
    vacancy_id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    until BIGINT NOT NULL
);
CREATE TABLE moderation_assessments (
    vacancy_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    findings TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (vacancy_id, version)
);
CREATE TABLE moderation_decisions (
    id TEXT PRIMARY KEY,
    form_id TEXT NOT NULL UNIQUE,
    pending_key TEXT UNIQUE,
    vacancy_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    number TEXT NOT NULL,
    org_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reasons TEXT NOT NULL,
    note TEXT NOT NULL,
    findings TEXT NOT NULL,
    risk TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL
);
CREATE INDEX moderation_decisions_due ON moderation_decisions (state, due_at);
CREATE INDEX moderation_decisions_by_vacancy ON moderation_decisions (vacancy_id, id);
CREATE INDEX moderation_decisions_by_org ON moderation_decisions (org_id, state, verdict);
CREATE TABLE moderation_appeals (
    id TEXT PRIMARY KEY,
    form_id TEXT NOT NULL UNIQUE,
    decision_id TEXT NOT NULL UNIQUE,
    vacancy_id TEXT NOT NULL,
    rejected_by TEXT NOT NULL,
    account_id TEXT,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX moderation_appeals_by_vacancy ON moderation_appeals (vacancy_id, id);
CREATE INDEX moderation_appeals_by_state ON moderation_appeals (state, id);
