CREATE TABLE vacancies (
    id TEXT COLLATE "C" PRIMARY KEY,
    number TEXT COLLATE "C" NOT NULL UNIQUE,
    org_id TEXT COLLATE "C" NOT NULL,
    employer_org_id TEXT COLLATE "C" NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL,
    live TEXT COLLATE "C" NOT NULL,
    is_hidden BOOLEAN NOT NULL,
    is_demo BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    published_version BIGINT,
    occupation TEXT COLLATE "C" NOT NULL,
    programme TEXT COLLATE "C" NOT NULL,
    sector TEXT COLLATE "C" NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    region TEXT COLLATE "C" NOT NULL,
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
    vacancy_id TEXT COLLATE "C" NOT NULL REFERENCES vacancies (id),
    version BIGINT NOT NULL,
    terms TEXT COLLATE "C" NOT NULL,
    texts TEXT COLLATE "C" NOT NULL,
    form_id TEXT COLLATE "C" NOT NULL UNIQUE,
    made_by TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (vacancy_id, version)
);
CREATE TABLE vacancy_answers (
    vacancy_id TEXT COLLATE "C" NOT NULL REFERENCES vacancies (id),
    step TEXT COLLATE "C" NOT NULL,
    fields TEXT COLLATE "C" NOT NULL,
    is_done BOOLEAN NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (vacancy_id, step)
);
CREATE TABLE vacancy_events (
    id TEXT COLLATE "C" PRIMARY KEY,
    vacancy_id TEXT COLLATE "C" NOT NULL REFERENCES vacancies (id),
    at BIGINT NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    reasons TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    by_staff BOOLEAN NOT NULL,
    account_id TEXT COLLATE "C"
);
CREATE INDEX vacancy_events_by_vacancy ON vacancy_events (vacancy_id, id);
