-- The free text of a vacancy in more languages: by its authors, and by the staff.
CREATE TABLE vacancy_translations (
    vacancy_id TEXT COLLATE "C" NOT NULL REFERENCES vacancies (id),
    lang TEXT COLLATE "C" NOT NULL,
    by_staff BOOLEAN NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    description TEXT COLLATE "C" NOT NULL,
    of_title TEXT COLLATE "C" NOT NULL,
    of_description TEXT COLLATE "C" NOT NULL,
    account_id TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (vacancy_id, lang, by_staff)
);
