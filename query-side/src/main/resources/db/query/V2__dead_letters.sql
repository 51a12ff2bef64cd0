-- Where a subject stopped because no register could take its event; its events from that position on wait.

CREATE TABLE dead_letter (
    subject text PRIMARY KEY,
    position bigint NOT NULL,
    event_id text NOT NULL,
    cause text NOT NULL
);
