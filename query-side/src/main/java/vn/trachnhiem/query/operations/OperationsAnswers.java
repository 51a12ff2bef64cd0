package vn.trachnhiem.query.operations;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import vn.trachnhiem.shared.operations.AskOperations;
import vn.trachnhiem.shared.operations.Operations;
import vn.trachnhiem.shared.operations.Operations.DeadLetter;
import vn.trachnhiem.shared.operations.Operations.Processor;

/** Answers how far the processors are and what stopped. */
public final class OperationsAnswers {
    private final Processing processing;
    private final Supplier<List<vn.trachnhiem.query.register.DeadLetter>> letters;

    /** @param letters of all processors that have such */
    public OperationsAnswers(Processing processing, Supplier<List<vn.trachnhiem.query.register.DeadLetter>> letters) {
        this.processing = processing;
        this.letters = letters;
    }

    @QueryHandler
    public Operations answer(AskOperations question) {
        long head = processing.head();
        return new Operations(head, processors(head), deadLetters());
    }

    private List<Processor> processors(long head) {
        return processing.positions().entrySet().stream()
                .map(each -> new Processor(each.getKey(), each.getValue(), Math.max(0, head - each.getValue())))
                .sorted(Comparator.comparing(Processor::name))
                .toList();
    }

    private List<DeadLetter> deadLetters() {
        return letters.get().stream()
                .map(letter -> new DeadLetter(
                        letter.subject(), letter.position(), letter.eventId(), letter.cause(), letter.waiting()))
                .toList();
    }
}
