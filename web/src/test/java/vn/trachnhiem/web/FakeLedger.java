package vn.trachnhiem.web;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Rejection;
import vn.trachnhiem.shared.pickers.AwaitRecorded;

/** Both sides of the ledger: answers questions as told, and takes every act down unless told to refuse. */
final class FakeLedger {
    /** What was asked, in order. */
    final List<Object> asked = new ArrayList<>();

    /** What was recorded: the act by its key; the same key is the same act. */
    final Map<String, Command> recorded = new HashMap<>();

    private final Map<Class<?>, Function<Object, @Nullable Object>> answers = new HashMap<>();
    private @Nullable Rejection refusal;

    FakeLedger() {
        reset();
    }

    void reset() {
        asked.clear();
        recorded.clear();
        answers.clear();
        refusal = null;
        answer(AwaitRecorded.class, question -> true);
    }

    <Q> void answer(Class<Q> question, Function<Q, @Nullable Object> answer) {
        answers.put(question, asked -> answer.apply(question.cast(asked)));
    }

    void refuse(Rejection reason) {
        refusal = reason;
    }

    QueryGateway queries() {
        return (QueryGateway) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {QueryGateway.class},
                (proxy, method, arguments) -> method.getName().equals("query") ? ask(arguments[0]) : null);
    }

    CommandGateway commands() {
        return (CommandGateway) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {CommandGateway.class},
                (proxy, method, arguments) ->
                        method.getName().equals("sendAndWait") ? record((Command) arguments[0]) : null);
    }

    private CompletableFuture<?> ask(Object question) {
        asked.add(question);
        Function<Object, @Nullable Object> answer = answers.get(question.getClass());
        return answer == null
                ? CompletableFuture.failedFuture(new IllegalStateException("no answer to " + question))
                : CompletableFuture.completedFuture(answer.apply(question));
    }

    private Outcome record(Command command) {
        Rejection reason = refusal;
        if (reason != null) {
            throw new CommandExecutionException(
                    reason.key(), null, new Refusal(reason.key(), reason.status(), List.of("1", "2")));
        }
        recorded.putIfAbsent(command.act().key(), command);
        return new Outcome(
                command.subject(), List.of("event-" + command.act().key().hashCode()));
    }
}
