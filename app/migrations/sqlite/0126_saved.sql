CREATE TABLE saved_searches (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    form_id TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    every TEXT NOT NULL,
    token TEXT NOT NULL UNIQUE,
    above BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    stopped_at BIGINT
);
CREATE INDEX saved_searches_by_account ON saved_searches (account_id, id);
CREATE INDEX saved_searches_due ON saved_searches (stopped_at, next_at, id);
CREATE TABLE saved_vacancies (
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    vacancy_id TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, vacancy_id)
);
