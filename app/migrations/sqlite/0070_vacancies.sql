CREATE TABLE vacancies (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    org_id TEXT NOT NULL,
    employer_org_id TEXT NOT NULL,
    created_by TEXT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    live TEXT NOT NULL,
    is_hidden BOOLEAN NOT NULL,
    is_demo BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    published_version BIGINT,
    occupation TEXT NOT NULL,
    programme TEXT NOT NULL,
    sector TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    published_at BIGINT,
    closes_at BIGINT,
    submitted_at BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX vacancies_by_org ON vacancies (org_id, id);
CREATE INDEX vacancies_by_employer ON vacancies (employer_org_id, id);
CREATE INDEX vacancies_newest ON vacancies (live, published_at, id);
CREATE INDEX vacancies_by_country ON vacancies (live, country, published_at, id);
CREATE INDEX vacancies_by_sector ON vacancies (live, sector, published_at, id);
CREATE INDEX vacancies_by_programme ON vacancies (live, programme, published_at, id);
CREATE INDEX vacancies_queue ON vacancies (state, submitted_at, id);
CREATE INDEX vacancies_closing ON vacancies (live, closes_at);
CREATE TABLE vacancy_versions (
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    version BIGINT NOT NULL,
    terms TEXT NOT NULL,
    texts TEXT NOT NULL,
    form_id TEXT NOT NULL UNIQUE,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (vacancy_id, version)
);
CREATE TABLE vacancy_answers (
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    step TEXT NOT NULL,
    fields TEXT NOT NULL,
    is_done BOOLEAN NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (vacancy_id, step)
);
CREATE TABLE vacancy_events (
    id TEXT PRIMARY KEY,
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    at BIGINT NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    note TEXT NOT NULL,
    by_staff BOOLEAN NOT NULL,
    account_id TEXT
);
CREATE INDEX vacancy_events_by_vacancy ON vacancy_events (vacancy_id, id);
