package vn.trachnhiem.command;

import org.axonframework.commandhandling.CommandExecutionException;
import vn.trachnhiem.command.Decision.Rejected;
import vn.trachnhiem.shared.Refusal;

/** A rejection on its way through the command bus; its details are a {@link Refusal}, which every transport carries. */
public final class CommandRejected extends CommandExecutionException {
    private CommandRejected(Refusal refusal) {
        super(refusal.key(), null, refusal);
    }

    static CommandRejected because(Rejected<?> rejected) {
        return new CommandRejected(
                new Refusal(rejected.reason().key(), rejected.reason().status(), rejected.arguments()));
    }
}
