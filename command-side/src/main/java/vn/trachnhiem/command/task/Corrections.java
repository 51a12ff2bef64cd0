package vn.trachnhiem.command.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.TaskEvent.CorrectionProposed;

/** The corrections proposed so far, approved or not. */
record Corrections(Map<CorrectionId, Proposal> byId) {
    /** What somebody wants corrected. */
    record Proposal(Correction change, PersonId by, LocalDate on, boolean approved) {}

    static Corrections none() {
        return new Corrections(Map.of());
    }

    Optional<Proposal> of(CorrectionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Corrections with(CorrectionProposed e) {
        return with(
                e.correction(),
                new Proposal(e.change(), e.act().by().person(), e.act().effectiveOn(), false));
    }

    Corrections approved(CorrectionId id) {
        return of(id).map(p -> with(id, new Proposal(p.change(), p.by(), p.on(), true)))
                .orElse(this);
    }

    private Corrections with(CorrectionId id, Proposal proposal) {
        Map<CorrectionId, Proposal> changed = new HashMap<>(byId);
        changed.put(id, proposal);
        return new Corrections(Map.copyOf(changed));
    }
}
