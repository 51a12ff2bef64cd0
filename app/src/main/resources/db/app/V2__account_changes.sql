-- Accounts can be locked; who changed what about an account is kept for ever.

ALTER TABLE account ADD COLUMN locked boolean NOT NULL DEFAULT false;

CREATE TABLE account_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username text NOT NULL,
    what text NOT NULL,
    changed_by text NOT NULL,
    person text NOT NULL,
    agency text NOT NULL,
    roles text[] NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_change_username ON account_change (username, id);

CREATE FUNCTION keep_account_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'changes of accounts are kept';
END
$$;
CREATE TRIGGER account_change_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON account_change
    FOR EACH STATEMENT EXECUTE FUNCTION keep_account_changes();
