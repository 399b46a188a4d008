CREATE TABLE moderation_leases (
    vacancy_id TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL,
    until BIGINT NOT NULL
);
CREATE TABLE moderation_assessments (
    vacancy_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    findings TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (vacancy_id, version)
);
CREATE TABLE moderation_decisions (
    id TEXT COLLATE "C" PRIMARY KEY,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    pending_key TEXT COLLATE "C" UNIQUE,
    vacancy_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    org_id TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C" NOT NULL,
    verdict TEXT COLLATE "C" NOT NULL,
    reasons TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    findings TEXT COLLATE "C" NOT NULL,
    risk TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    sent_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL
);
CREATE INDEX moderation_decisions_due ON moderation_decisions (state, due_at);
CREATE INDEX moderation_decisions_by_vacancy ON moderation_decisions (vacancy_id, id);
CREATE INDEX moderation_decisions_by_org ON moderation_decisions (org_id, state, verdict);
CREATE TABLE moderation_appeals (
    id TEXT COLLATE "C" PRIMARY KEY,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    decision_id TEXT COLLATE "C" NOT NULL UNIQUE,
    vacancy_id TEXT COLLATE "C" NOT NULL,
    rejected_by TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C",
    words TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX moderation_appeals_by_vacancy ON moderation_appeals (vacancy_id, id);
CREATE INDEX moderation_appeals_by_state ON moderation_appeals (state, id);
