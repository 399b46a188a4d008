-- A few hashes of each published text: a copy shares some of them, and is found without reading all texts.
CREATE TABLE vacancy_marks (
    mark BIGINT NOT NULL,
    vacancy_id TEXT COLLATE "C" NOT NULL REFERENCES vacancies (id),
    PRIMARY KEY (mark, vacancy_id)
);
CREATE INDEX vacancy_marks_by_vacancy ON vacancy_marks (vacancy_id);
CREATE INDEX vacancies_same_work ON vacancies (live, occupation, country, published_at, id);
