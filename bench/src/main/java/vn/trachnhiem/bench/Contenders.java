package vn.trachnhiem.bench;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLErrorCodesResolver;
import vn.trachnhiem.store.PostgresEventStorageEngine;
import vn.trachnhiem.store.StoreSchema;

/** The three engines, each in a schema of its own that is empty at first. */
final class Contenders {

    static final String OURS = "ours";
    static final String JDBC = "stock JDBC";
    static final String JPA = "stock JPA";

    private final Server server;

    Contenders(Server server) {
        this.server = server;
    }

    Contender ours() {
        return ours(server.newStore());
    }

    Contender ours(String schema) {
        HikariDataSource pool = server.pool(schema);
        PostgresEventStorageEngine engine = PostgresEventStorageEngine.builder()
                .dataSource(pool)
                .schema(new StoreSchema(schema))
                .eventSerializer(Payload.JSON)
                .build();
        return new Contender(OURS, engine, NoTransactionManager.INSTANCE, schema, pool, engine::close);
    }

    /** In its fastest setting: it commits each append by itself, without the two round trips of a transaction. */
    Contender jdbc() {
        String schema = server.newSchema("jdbc");
        HikariDataSource pool = server.pool(schema);
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(Payload.JSON)
                .snapshotSerializer(Payload.JSON)
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new Contender(JDBC, engine, NoTransactionManager.INSTANCE, schema, pool, () -> {});
    }

    Contender jpa() throws Exception {
        String schema = server.newSchema("jpa");
        HikariDataSource pool = server.pool(schema);
        JpaTransactions transactions = JpaTransactions.over(pool);
        EntityManagerProvider entityManagers = transactions::current;
        JpaEventStorageEngine engine = JpaEventStorageEngine.builder()
                .eventSerializer(Payload.JSON)
                .snapshotSerializer(Payload.JSON)
                .entityManagerProvider(entityManagers)
                .transactionManager(transactions)
                .persistenceExceptionResolver(new SQLErrorCodesResolver(pool))
                .build();
        return new Contender(JPA, engine, transactions, schema, pool, transactions::close);
    }
}
