package vn.trachnhiem.store;

/** What the writer says to the database. Statements in one text travel together, and still run one after the other. */
final class WriterSql {

    private WriterSql() {}

    /** The format of the store under this writer's lock; then the keys of the batch that the store has already. */
    static String lockAndCheck(StoreSchema schema) {
        return """
                select format from %1$s.event_head for update;
                select event_id, null::text, null::bigint from %1$s.event where event_id = any (?)
                union all
                select null, e.aggregate_id, e.sequence_number
                  from unnest(?::text[], ?::bigint[]) as k (aggregate_id, sequence_number)
                  join %1$s.event e
                    on e.aggregate_id = k.aggregate_id and e.sequence_number = k.sequence_number
                """.formatted(schema.name());
    }

    /**
     * Lock, insert behind the head, move the head, ring the bell, commit: each done only where those before it were.
     * The lock is a statement of its own: the insert behind it sees all that earlier holders committed. A store of
     * another format is left as it is, and no position comes back.
     */
    static String write(StoreSchema schema) {
        return """
                select only_row from %1$s.event_head for update;
                insert into %1$s.event (position, event_id, aggregate_id, aggregate_type, sequence_number, payload_type,
                    payload_revision, payload, metadata, recorded_at, recorded_latest)
                select h.next_position + b.ordinality - 1, b.event_id, b.aggregate_id, b.aggregate_type,
                    b.sequence_number, b.payload_type, b.payload_revision, b.payload, b.metadata, b.recorded_at,
                    greatest(h.recorded_latest, b.recorded_latest)
                  from %1$s.event_head h,
                    unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[],
                      ?::bytea[], ?::bigint[], ?::bigint[])
                    with ordinality as b (event_id, aggregate_id, aggregate_type, sequence_number, payload_type,
                        payload_revision, payload, metadata, recorded_at, recorded_latest, ordinality)
                 where h.format = %2$d;
                with moved as (
                    update %1$s.event_head
                       set next_position = next_position + ?, recorded_latest = greatest(recorded_latest, ?)
                     where format = %2$d returning next_position)
                select next_position, pg_notify('%1$s', next_position::text) from moved;
                commit
                """.formatted(schema.name(), StoreSchema.FORMAT);
    }
}
