-- Keys of people, wrapped by a master key that lies in a file and never in the database.
CREATE TABLE vault_keys (
    person_id TEXT PRIMARY KEY,
    master_id TEXT NOT NULL,
    wrapped TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX vault_keys_by_master ON vault_keys (master_id, person_id);
-- Tables whose clear text was sealed to the end, by the program itself.
CREATE TABLE vault_moves (
    name TEXT PRIMARY KEY,
    done_at BIGINT NOT NULL
);
-- Contacts are found by a blind index; nothing stands here until the row is sealed.
ALTER TABLE contacts ADD COLUMN address_index TEXT;
CREATE UNIQUE INDEX contacts_by_index ON contacts (address_index);
ALTER TABLE pending ADD COLUMN address_index TEXT NOT NULL DEFAULT '';
DROP INDEX pending_by_address;
ALTER TABLE outbox ADD COLUMN address_index TEXT NOT NULL DEFAULT '';
CREATE INDEX outbox_by_address ON outbox (address_index, id);
ALTER TABLE organisation_invitations ADD COLUMN address_index TEXT NOT NULL DEFAULT '';
DROP INDEX organisation_invitations_by_address;
CREATE INDEX organisation_invitations_by_index ON organisation_invitations (address_index, id);
-- How many codes went to an address within the hour: it holds the blind index from now on.
DELETE FROM code_sends;
