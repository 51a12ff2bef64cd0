package vn.trachnhiem.web.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a reader stands on the two time axes, as typed and as understood.
 *
 * @param on business date; absent for today
 * @param asOf what the ledger knew at that instant; absent for now
 * @param typedOn as typed
 * @param typedAsOf as typed
 * @param wrong message key by field, of what cannot be understood
 */
public record Moment(
        @Nullable LocalDate on, @Nullable Instant asOf, String typedOn, String typedAsOf, Map<String, String> wrong) {
    public boolean isSound() {
        return wrong.isEmpty();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** The address of another page at the same moment. */
    public String to(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(path);
        if (on != null) {
            address.queryParam("on", on);
        }
        if (asOf != null) {
            address.queryParam("asOf", asOf);
        }
        return address.build().toUriString();
    }
}
