CREATE TABLE ref_terms (
    set_code TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    en TEXT COLLATE "C" NOT NULL,
    uz TEXT COLLATE "C" NOT NULL,
    uz_cyrl TEXT COLLATE "C" NOT NULL,
    ru TEXT COLLATE "C" NOT NULL,
    ja TEXT COLLATE "C" NOT NULL,
    tr TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (set_code, code)
);
CREATE TABLE ref_state (
    name TEXT COLLATE "C" PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
);
