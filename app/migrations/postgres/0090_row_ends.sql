CREATE TABLE row_ends (
    row_key TEXT COLLATE "C" PRIMARY KEY,
    last_day TEXT COLLATE "C" NOT NULL
);
