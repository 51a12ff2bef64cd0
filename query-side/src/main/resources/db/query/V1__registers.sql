-- Registers: every row is kept with the ledger positions between which it held; to_position is null while it holds.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE FUNCTION iso_date(text) RETURNS date
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN make_date(substr($1, 1, 4)::int, substr($1, 6, 2)::int, substr($1, 9, 2)::int);

CREATE TABLE reached (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    position bigint NOT NULL
);
INSERT INTO reached (position) VALUES (-1);

CREATE TABLE event (
    position bigint PRIMARY KEY,
    event_id text NOT NULL UNIQUE,
    type text NOT NULL,
    version integer NOT NULL,
    subject text NOT NULL,
    sequence bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    effective_on date NOT NULL,
    person text NOT NULL,
    agency text NOT NULL,
    payload jsonb NOT NULL
);
CREATE INDEX event_subject ON event (subject, position);
CREATE INDEX event_recorded_at ON event (recorded_at, position);

CREATE TABLE agency (
    key text NOT NULL,
    from_position bigint NOT NULL,
    to_position bigint,
    row jsonb NOT NULL,
    PRIMARY KEY (key, from_position)
);
CREATE UNIQUE INDEX agency_current ON agency (key) WHERE to_position IS NULL;

CREATE TABLE person (LIKE agency INCLUDING ALL);

CREATE TABLE directive (LIKE agency INCLUDING ALL);

CREATE TABLE tenure (
    LIKE agency INCLUDING ALL,
    agency text NOT NULL GENERATED ALWAYS AS (row ->> 'agency') STORED,
    person text NOT NULL GENERATED ALWAYS AS (row ->> 'person') STORED,
    held daterange NOT NULL GENERATED ALWAYS AS (daterange(iso_date(row ->> 'from'), iso_date(row ->> 'until'))) STORED
);
CREATE INDEX tenure_agency ON tenure USING gist (agency, held);
CREATE INDEX tenure_person ON tenure (person, from_position);

CREATE TABLE task (
    LIKE agency INCLUDING ALL,
    lead text NOT NULL GENERATED ALWAYS AS (row -> 'leads' -> -1 ->> 'agency') STORED,
    directive text GENERATED ALWAYS AS (row -> 'origin' ->> 'directive') STORED,
    code text NOT NULL GENERATED ALWAYS AS (row ->> 'code') STORED
);
CREATE INDEX task_lead ON task (lead, from_position);
CREATE INDEX task_led ON task USING gin ((row -> 'leads') jsonb_path_ops);
CREATE INDEX task_directive ON task (directive, from_position);
CREATE INDEX task_code ON task (code);

CREATE TABLE inspection (LIKE agency INCLUDING ALL);

CREATE TABLE recommendation (LIKE agency INCLUDING ALL);
