CREATE TABLE ref_terms (
    set_code TEXT NOT NULL,
    code TEXT NOT NULL,
    position BIGINT NOT NULL,
    en TEXT NOT NULL,
    uz TEXT NOT NULL,
    uz_cyrl TEXT NOT NULL,
    ru TEXT NOT NULL,
    ja TEXT NOT NULL,
    tr TEXT NOT NULL,
    PRIMARY KEY (set_code, code)
);
CREATE TABLE ref_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
