CREATE TABLE complaints (
    id TEXT COLLATE "C" PRIMARY KEY,
    number TEXT COLLATE "C" NOT NULL UNIQUE,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    vacancy_id TEXT COLLATE "C" NOT NULL,
    org_id TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    due_on TEXT COLLATE "C" NOT NULL,
    decided_at BIGINT,
    decided_by TEXT COLLATE "C"
);
CREATE INDEX complaints_by_state ON complaints (state, id);
CREATE INDEX complaints_by_vacancy ON complaints (vacancy_id, state);
CREATE INDEX complaints_by_organisation ON complaints (org_id, state);
