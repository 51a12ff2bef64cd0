package vn.trachnhiem.store;

/** What the writer says to the database. Statements in one text travel together, and still run one after the other. */
final class WriterSql {

    private WriterSql() {}

    /** The head as this writer found it under lock; then the keys of the batch that the store has already. */
    static String lockAndCheck(StoreSchema schema) {
        return """
                select format, next_position, recorded_latest from %1$s.event_head for update;
                select event_id, null::text, null::bigint from %1$s.event where event_id = any (?)
                union all
                select null, e.aggregate_id, e.sequence_number
                  from unnest(?::text[], ?::bigint[]) as k (aggregate_id, sequence_number)
                  join %1$s.event e
                    on e.aggregate_id = k.aggregate_id and e.sequence_number = k.sequence_number
                """.formatted(schema.name());
    }

    static String insertAndCommit(StoreSchema schema) {
        return """
                insert into %1$s.event (position, event_id, aggregate_id, aggregate_type, sequence_number, payload_type,
                    payload_revision, payload, metadata, recorded_at, recorded_latest)
                select ? + b.ordinality - 1, b.event_id, b.aggregate_id, b.aggregate_type, b.sequence_number,
                    b.payload_type, b.payload_revision, b.payload, b.metadata, b.recorded_at, b.recorded_latest
                  from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[],
                      ?::bytea[], ?::bigint[], ?::bigint[])
                    with ordinality as b (event_id, aggregate_id, aggregate_type, sequence_number, payload_type,
                        payload_revision, payload, metadata, recorded_at, recorded_latest, ordinality);
                update %1$s.event_head set next_position = ?, recorded_latest = ?;
                select pg_notify('%1$s', ?);
                commit
                """.formatted(schema.name());
    }
}
