package vn.trachnhiem.web.asking;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a question to the read side and waits for its answer. */
@Component
public class Questions {
    private static final int PATIENCE_SECONDS = 20;

    private final QueryGateway gateway;

    public Questions(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * The answer to a question.
     *
     * @throws NotInLedger where the ledger knows nothing of what is asked for
     * @throws NoAnswer where the read side did not answer
     */
    public <A> A ask(Object question, Class<A> answer) {
        return find(question, answer).orElseThrow(NotInLedger::new);
    }

    /** The answer; empty where the ledger knows nothing of what is asked for. */
    public <A> Optional<A> find(Object question, Class<A> answer) {
        try {
            return Optional.ofNullable(answered(question, answer));
        } catch (CompletionException failed) {
            throw new NoAnswer(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    private <A> @Nullable A answered(Object question, Class<A> answer) {
        return gateway.query(question, answer)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
