-- The ledger's events, in one table, in the order in which they were made durable.
-- Runs in the schema that Flyway is given as its default schema.

create table event (
    position         bigint primary key,       -- from 0, without gaps
    event_id         text   collate "C" not null unique, -- compared as bytes
    aggregate_id     text   collate "C",       -- these three are null for an event of no aggregate
    aggregate_type   text,
    sequence_number  bigint,
    payload_type     text   not null,          -- the wire name
    payload_revision text,                     -- the wire version
    payload          bytea  not null,          -- the bytes that were serialised
    metadata         bytea  not null,
    recorded_at      bigint not null,          -- milliseconds since 1970-01-01T00:00:00Z
    recorded_latest  bigint not null,          -- the latest recorded_at up to this position: it never falls, so a time is found by halving
    unique (aggregate_id, sequence_number),
    check ((aggregate_id is null) = (sequence_number is null))
);

-- One row. Who holds its lock is the only writer, in whichever process.
create table event_head (
    only_row        boolean primary key default true check (only_row),
    format          int    not null,
    next_position   bigint not null,
    recorded_latest bigint not null
) with (fillfactor = 10);

insert into event_head (format, next_position, recorded_latest) values (1, 0, -9223372036854775808);

-- The newest snapshot of each aggregate: a cache, safe to empty.
create table event_snapshot (
    aggregate_id     text   primary key,
    event_id         text   not null,
    aggregate_type   text,
    sequence_number  bigint not null,
    payload_type     text   not null,
    payload_revision text,
    payload          bytea  not null,
    metadata         bytea  not null,
    recorded_at      bigint not null
);

-- Against accidents only: who owns the database can drop it. Against people there is the seal.
create function event_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'an event of the ledger is never changed and never deleted (% on %)', tg_op, tg_table_name;
end
$$;

create trigger event_is_for_ever before update or delete or truncate on event
    for each statement execute function event_is_for_ever();
