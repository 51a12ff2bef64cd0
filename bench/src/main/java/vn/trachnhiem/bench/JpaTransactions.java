package vn.trachnhiem.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** One entity manager for each transaction, on the thread that began it. */
final class JpaTransactions implements TransactionManager, AutoCloseable {

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    private final EntityManagerFactory factory;

    private JpaTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    static JpaTransactions over(DataSource database) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(DomainEventEntry.class)
                .addAnnotatedClass(SnapshotEventEntry.class)
                .setProperty(AvailableSettings.DIALECT, ByteaDialect.class.getName())
                .setProperty(AvailableSettings.HBM2DDL_AUTO, "create");
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database);
        return new JpaTransactions(configuration.buildSessionFactory());
    }

    EntityManager current() {
        return Objects.requireNonNull(CURRENT.get(), "no transaction");
    }

    @Override
    public Transaction startTransaction() {
        if (CURRENT.get() != null) {
            return new Joined();
        }
        EntityManager manager = factory.createEntityManager();
        manager.getTransaction().begin();
        CURRENT.set(manager);
        return new Begun(manager);
    }

    @Override
    public void close() {
        factory.close();
    }

    private static final class Begun implements Transaction {

        private final EntityManager manager;

        private Begun(EntityManager manager) {
            this.manager = manager;
        }

        @Override
        public void commit() {
            end(manager.getTransaction()::commit);
        }

        @Override
        public void rollback() {
            end(manager.getTransaction()::rollback);
        }

        private void end(Runnable ending) {
            CURRENT.remove();
            try (manager) {
                ending.run();
            }
        }
    }

    /** Whoever began the transaction ends it. */
    private static final class Joined implements Transaction {

        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }
}
