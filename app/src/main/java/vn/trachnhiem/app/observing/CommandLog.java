package vn.trachnhiem.app.observing;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Refusal;

/** One line for each act: its name, its subject's id and what became of it, never what it says. */
public final class CommandLog implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLog.class);

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        unitOfWork.afterCommit(durable -> tell(message, "recorded"));
        unitOfWork.onRollback(
                undone -> tell(message, outcome(undone.getExecutionResult().getExceptionResult())));
        return Correlated.call(message, chain::proceed);
    }

    private static String outcome(Throwable failure) {
        return failure instanceof CommandExecutionException rejected
                        && rejected.getDetails().orElse(null) instanceof Refusal refusal
                ? "rejected, " + refusal.key()
                : "not recorded, " + failure.getClass().getSimpleName();
    }

    private static void tell(CommandMessage<?> message, String outcome) {
        if (message.getPayload() instanceof Command command) {
            Correlated.run(
                    message,
                    () -> LOG.info("{} about {}: {}", command.getClass().getSimpleName(), command.subject(), outcome));
        }
    }
}
