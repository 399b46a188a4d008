CREATE TABLE dated_rows (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    data TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    source_url TEXT NOT NULL,
    as_of TEXT NOT NULL,
    origin TEXT NOT NULL
);
CREATE INDEX dated_rows_by_scope ON dated_rows (scope, kind, position);
CREATE TABLE districts (
    code TEXT PRIMARY KEY,
    region TEXT NOT NULL,
    uz TEXT NOT NULL,
    uz_cyrl TEXT NOT NULL,
    ru TEXT NOT NULL
);
CREATE TABLE intakes (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL,
    city TEXT NOT NULL,
    opens_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    seats BIGINT NOT NULL,
    taken BIGINT NOT NULL CHECK (taken >= 0 AND taken <= seats),
    waiting BIGINT NOT NULL,
    is_demo BOOLEAN NOT NULL
);
CREATE INDEX intakes_by_programme ON intakes (programme, closes_on);
