-- The free text of a vacancy in more languages: by its authors, and by the staff.
CREATE TABLE vacancy_translations (
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    lang TEXT NOT NULL,
    by_staff BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    of_title TEXT NOT NULL,
    of_description TEXT NOT NULL,
    account_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (vacancy_id, lang, by_staff)
);
