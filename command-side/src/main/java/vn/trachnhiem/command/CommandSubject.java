package vn.trachnhiem.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.trachnhiem.shared.Command;

/** Finds the subject of a command: the one place where Axon learns what {@link Command#subject()} means. */
public final class CommandSubject implements CommandTargetResolver, RoutingStrategy {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier((Object) getRoutingKey(message), null);
    }

    @Override
    public String getRoutingKey(CommandMessage<?> message) {
        if (message.getPayload() instanceof Command command) {
            return command.subject();
        }
        throw new IllegalArgumentException(message.getCommandName() + " is not a command of this ledger");
    }
}
