package vn.trachnhiem.command.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.trachnhiem.shared.identity.CorrectionId;

/** All proposals to correct tenures of an agency. */
public record Corrections(Map<CorrectionId, TenureCorrection> byId) {
    public Corrections {
        byId = Map.copyOf(byId);
    }

    Optional<TenureCorrection> find(CorrectionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Corrections with(TenureCorrection correction) {
        Map<CorrectionId, TenureCorrection> all = new HashMap<>(byId);
        all.put(correction.id(), correction);
        return new Corrections(all);
    }

    Corrections decided(CorrectionId id) {
        return find(id).map(TenureCorrection::asDecided).map(this::with).orElse(this);
    }
}
