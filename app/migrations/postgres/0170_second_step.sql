-- The second step at sign-in: authenticator apps and passkeys, wrong tries, and questions that wait for a passkey's answer.
-- What a session still waits for: nothing, or the second step.
ALTER TABLE sessions ADD COLUMN needs TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE TABLE second_steps (
    id TEXT COLLATE "C" PRIMARY KEY,
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    device TEXT COLLATE "C" NOT NULL,
    -- The key of an app, sealed; the public key of a passkey.
    secret TEXT COLLATE "C" NOT NULL,
    credential TEXT COLLATE "C" UNIQUE,
    -- The last window of an app that was used; the counter of a passkey.
    counter BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    used_at BIGINT
);
CREATE INDEX second_steps_by_account ON second_steps (account_id);
CREATE UNIQUE INDEX second_steps_begun ON second_steps (account_id) WHERE confirmed_at IS NULL;
CREATE TABLE second_tries (
    account_id TEXT COLLATE "C" PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    tries BIGINT NOT NULL,
    locked_until BIGINT NOT NULL
);
CREATE TABLE second_questions (
    session_id TEXT COLLATE "C" NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    purpose TEXT COLLATE "C" NOT NULL,
    challenge TEXT COLLATE "C" NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (session_id, purpose)
);
