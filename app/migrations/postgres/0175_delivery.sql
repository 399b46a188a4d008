-- 0: a code, goes first; 1: everything else.
ALTER TABLE outbox ADD COLUMN priority BIGINT NOT NULL DEFAULT 1;
-- Who is sending it now: the one claim that may finish it.
ALTER TABLE outbox ADD COLUMN lease TEXT COLLATE "C";
-- Why it has not arrived: away, slow, answer, address, cap, late.
ALTER TABLE outbox ADD COLUMN failure TEXT COLLATE "C";
-- How often the staff sent it again after it had left: a new message for the gateway each time.
ALTER TABLE outbox ADD COLUMN resent BIGINT NOT NULL DEFAULT 0;
-- The day on whose account it was last put, and how much.
ALTER TABLE outbox ADD COLUMN charged_on TEXT COLLATE "C";
ALTER TABLE outbox ADD COLUMN charged BIGINT NOT NULL DEFAULT 0;
UPDATE outbox SET priority = 0 WHERE kind = 'code';
DROP INDEX outbox_by_state;
CREATE INDEX outbox_due ON outbox (channel, state, priority, next_at);
CREATE INDEX outbox_by_state ON outbox (state, id);

CREATE TABLE message_spend (
    day TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    spent BIGINT NOT NULL,
    PRIMARY KEY (day, channel)
);
