package vn.trachnhiem.command.automation;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.agency.AgencyEnding;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.EndAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;

/** The reorganisation decides who ends; each of those agencies is ended (ADR 0005). */
@ProcessingGroup("automation")
@DisallowReplay
public final class WhenAReorganisationIsDecidedThenItsAgenciesEnd {
    private static final String REASON = "Sổ tự ghi theo quyết định sắp xếp cơ quan";

    private final CommandGateway ledger;

    public WhenAReorganisationIsDecidedThenItsAgenciesEnd(CommandGateway ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(AgenciesMerged event, @MessageIdentifier String eventId) {
        end(event.ending(), AgencyEnding.MERGED, event, eventId);
    }

    @EventHandler
    void on(AgencyDivided event, @MessageIdentifier String eventId) {
        end(List.of(event.ending()), AgencyEnding.DIVIDED, event, eventId);
    }

    @EventHandler
    void on(AgenciesDissolved event, @MessageIdentifier String eventId) {
        AgencyEnding ending = event.levelAbolished() ? AgencyEnding.LEVEL_ABOLISHED : AgencyEnding.DISSOLVED;
        end(event.ending(), ending, event, eventId);
    }

    private void end(List<AgencyId> agencies, AgencyEnding ending, ReorganisationEvent cause, String eventId) {
        for (AgencyId agency : agencies) {
            Act act = LedgerAct.because(cause.act(), REASON, eventId + "/" + agency.value());
            end(new EndAgency(agency, ending, cause.reorganisation(), act));
        }
    }

    private void end(EndAgency command) {
        try {
            ledger.sendAndWait(command);
        } catch (CommandExecutionException e) {
            if (!saysThatItEndedAlready(e)) {
                throw e;
            }
        }
    }

    private static boolean saysThatItEndedAlready(CommandExecutionException e) {
        return e.getDetails().orElse(null) instanceof Refusal refusal
                && refusal.key().equals(AgencyRejection.ENDED.key());
    }
}
