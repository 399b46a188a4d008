CREATE TABLE row_ends (
    row_key TEXT PRIMARY KEY,
    last_day TEXT NOT NULL
);
