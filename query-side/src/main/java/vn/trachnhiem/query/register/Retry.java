package vn.trachnhiem.query.register;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries the stopped subjects again: at every start, since what mends them comes with a release (ADR 0012). */
public final class Retry {
    private final TransactionTemplate transaction;
    private final ReadModel readModel;
    private final DeadLetters letters;
    private final History history;

    public Retry(DataSource dataSource, ReadModel readModel, DeadLetters letters, History history) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.readModel = readModel;
        this.letters = letters;
        this.history = history;
    }

    /** Each subject in a transaction of its own. */
    public void all() {
        for (DeadLetter letter : letters.all()) {
            transaction.executeWithoutResult(status -> readModel.retry(letter.subject(), history));
        }
    }
}
