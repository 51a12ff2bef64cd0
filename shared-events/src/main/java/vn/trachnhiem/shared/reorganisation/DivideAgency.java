package vn.trachnhiem.shared.reorganisation;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;

/** An agency ends and several go on, by function. */
public record DivideAgency(ReorganisationId reorganisation, AgencyId ending, List<AgencyId> receivers, Act act)
        implements Command {
    @Override
    public String subject() {
        return reorganisation.value();
    }
}
