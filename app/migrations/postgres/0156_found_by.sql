ALTER TABLE profiles ADD COLUMN born_key TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE profiles ADD COLUMN found_by BIGINT NOT NULL DEFAULT 0;
CREATE INDEX profiles_by_born ON profiles (born_key, updated_at);
CREATE INDEX profiles_by_found ON profiles (found_by, account_id);
