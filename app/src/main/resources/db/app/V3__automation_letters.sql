-- Subjects on whose events the ledger could not act by itself; the events stay in the ledger (ADR 0013).

CREATE TABLE automation_letter (
    subject text PRIMARY KEY,
    position bigint NOT NULL,
    event_id text NOT NULL,
    cause text NOT NULL
);
