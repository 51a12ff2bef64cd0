package vn.trachnhiem.command.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.trachnhiem.shared.identity.TenureId;

/** All tenures of an agency: no two overlap, gaps are allowed and show as vacant (domain, R4). */
public record Tenures(Map<TenureId, Tenure> byId) {
    public Tenures {
        byId = Map.copyOf(byId);
    }

    Optional<Tenure> find(TenureId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether another tenure has a day in common with this one. */
    boolean overlap(TenureId id, Span span) {
        return byId.values().stream()
                .anyMatch(other -> !other.id().equals(id) && other.span().overlaps(span));
    }

    Tenures with(Tenure tenure) {
        Map<TenureId, Tenure> all = new HashMap<>(byId);
        all.put(tenure.id(), tenure);
        return new Tenures(all);
    }

    Tenures changed(TenureId id, UnaryOperator<Tenure> change) {
        return find(id).map(change).map(this::with).orElse(this);
    }
}
