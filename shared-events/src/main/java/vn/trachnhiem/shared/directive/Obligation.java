package vn.trachnhiem.shared.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.AgencyId;

/**
 * One atomic duty that officers read out of a provision.
 *
 * @param label unique in the document, such as {@code 13.1}
 * @param provision path of its provision
 * @param start offset of the anchor in the source text
 * @param end offset behind the anchor
 * @param quote the anchored words, verbatim
 * @param content the duty in short
 * @param coordinators named coordinators
 * @param relatedAgencies whether unnamed "cơ quan liên quan" coordinate
 * @param recipient who receives the report or the result, where named
 * @param deliverable what is to come of it; an interpretation where the text is silent
 */
public record Obligation(
        String label,
        String provision,
        int start,
        int end,
        String quote,
        String content,
        Addressees bound,
        ObligationRole role,
        List<AgencyId> coordinators,
        boolean relatedAgencies,
        @Nullable AgencyId recipient,
        Timing timing,
        @Nullable ReformArea area,
        @Nullable String deliverable) {
    public Obligation {
        coordinators = List.copyOf(coordinators);
    }
}
