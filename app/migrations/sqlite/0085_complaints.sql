CREATE TABLE complaints (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    form_id TEXT NOT NULL UNIQUE,
    vacancy_id TEXT NOT NULL,
    org_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    body TEXT NOT NULL,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    locale TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_on TEXT NOT NULL,
    decided_at BIGINT,
    decided_by TEXT
);
CREATE INDEX complaints_by_state ON complaints (state, id);
CREATE INDEX complaints_by_vacancy ON complaints (vacancy_id, state);
CREATE INDEX complaints_by_organisation ON complaints (org_id, state);
