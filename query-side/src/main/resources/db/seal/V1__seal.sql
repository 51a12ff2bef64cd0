-- The transparency log over the ledger's events: what the sealing processor makes durable, in the transaction of its token.

-- One row: the tree as far as it is durable. A checkpoint is signed for no larger one.
create table tree (
    only_row      boolean primary key default true check (only_row),
    origin        text    not null,     -- the log's name; it never changes
    size          bigint  not null,
    root          bytea   not null,
    last_position bigint  not null      -- the store's position of the newest sealed event; a position belongs to a store, an index to the ledger
);

-- Each tile in its widest version, of which the narrower ones are the beginning.
create table tile (
    level  int    not null,
    number bigint not null,
    hashes bytea  not null,
    primary key (level, number)
);
alter table tile alter column hashes set storage external;

create table entry_bundle (
    number  bigint primary key,
    entries bytea not null
);
alter table entry_bundle alter column entries set storage external;

-- Beside each event the random salt of its commitment, joined by the event's id: so a deleted event is told from a changed one.
create table salt (
    event_id text   primary key,
    index    bigint not null,
    salt     bytea  not null
);

-- The newest checkpoint of each day on which there was one.
create table checkpoint (
    day  date   primary key,
    size bigint not null,
    note text   not null
);
create index checkpoint_size on checkpoint (size);

-- The public keys that ever signed, for pages to show. Whoever checks takes them from elsewhere.
create table public_key (
    number int  generated always as identity primary key,
    vkey   text not null unique
);
