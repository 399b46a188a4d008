CREATE TABLE dated_rows (
    id TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    data TEXT COLLATE "C" NOT NULL,
    valid_from TEXT COLLATE "C",
    valid_to TEXT COLLATE "C",
    source_url TEXT COLLATE "C" NOT NULL,
    as_of TEXT COLLATE "C" NOT NULL,
    origin TEXT COLLATE "C" NOT NULL
);
CREATE INDEX dated_rows_by_scope ON dated_rows (scope, kind, position);
CREATE TABLE districts (
    code TEXT COLLATE "C" PRIMARY KEY,
    region TEXT COLLATE "C" NOT NULL,
    uz TEXT COLLATE "C" NOT NULL,
    uz_cyrl TEXT COLLATE "C" NOT NULL,
    ru TEXT COLLATE "C" NOT NULL
);
CREATE TABLE intakes (
    id TEXT COLLATE "C" PRIMARY KEY,
    programme TEXT COLLATE "C" NOT NULL,
    city TEXT COLLATE "C" NOT NULL,
    opens_on TEXT COLLATE "C" NOT NULL,
    closes_on TEXT COLLATE "C" NOT NULL,
    seats BIGINT NOT NULL,
    taken BIGINT NOT NULL CHECK (taken >= 0 AND taken <= seats),
    waiting BIGINT NOT NULL,
    is_demo BOOLEAN NOT NULL
);
CREATE INDEX intakes_by_programme ON intakes (programme, closes_on);
