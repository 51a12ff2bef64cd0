package vn.trachnhiem.query.register;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.UnknownSerializedType;
import vn.trachnhiem.shared.Event;

/**
 * Feeds the read model from the ledger: collects the events of a processor's batch and writes them together when the batch commits, in
 * the transaction that stores the processor's token. So every event counts exactly once.
 */
@ProcessingGroup("registers")
public final class RegisterProjector {
    private static final String BATCH = RegisterProjector.class.getName();

    private final ReadModel readModel;

    public RegisterProjector(ReadModel readModel) {
        this.readModel = readModel;
    }

    @EventHandler
    void on(Event event, EventMessage<?> message, TrackingToken token, UnitOfWork<?> unitOfWork) {
        batch(unitOfWork.root())
                .add(Recorded.of(event, message, token.position().orElseThrow()));
    }

    /**
     * An event that this release does not know would else be passed over for ever; so all stops until a release that knows it is started.
     *
     * @throws IllegalStateException always
     */
    @EventHandler
    @SuppressWarnings("DoNotCallSuggester") // Axon calls it
    void on(UnknownSerializedType unknown, EventMessage<?> message) {
        throw new IllegalStateException("event " + message.getIdentifier() + " is of an unknown kind; another release"
                + " wrote it: " + unknown);
    }

    private List<Recorded> batch(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getOrComputeResource(BATCH, key -> {
            List<Recorded> batch = new ArrayList<>();
            unitOfWork.onPrepareCommit(committing -> readModel.write(batch));
            return batch;
        });
    }
}
