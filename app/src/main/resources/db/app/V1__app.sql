-- What the application itself needs beside the ledger: processor tokens, keys of persons, evidence, accounts, sessions.

CREATE TABLE token_entry (
    processor_name varchar(255) NOT NULL,
    segment integer NOT NULL,
    token bytea,
    token_type varchar(255),
    timestamp varchar(255),
    owner varchar(255),
    PRIMARY KEY (processor_name, segment)
);

-- One key per person; deleting the row makes every personal field of the person unreadable for ever.
CREATE TABLE person_key (
    person text PRIMARY KEY,
    secret bytea NOT NULL
);

CREATE TABLE evidence (
    sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text NOT NULL,
    size bigint NOT NULL,
    content bytea NOT NULL,
    kept_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE account (
    username text PRIMARY KEY,
    password_hash text NOT NULL,
    person text NOT NULL,
    agency text NOT NULL,
    roles text[] NOT NULL,
    display_name text NOT NULL,
    must_change_password boolean NOT NULL DEFAULT false
);

CREATE TABLE spring_session (
    primary_id char(36) PRIMARY KEY,
    session_id char(36) NOT NULL UNIQUE,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name varchar(100)
);
CREATE INDEX spring_session_expiry ON spring_session (expiry_time);
CREATE INDEX spring_session_principal ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES spring_session (primary_id) ON DELETE CASCADE,
    attribute_name varchar(200) NOT NULL,
    attribute_bytes bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
