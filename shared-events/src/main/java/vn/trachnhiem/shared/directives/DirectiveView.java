package vn.trachnhiem.shared.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.directive.DirectiveHeader;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.DirectiveId;

/**
 * One document: its text, provisions, interpretations in force and standing.
 *
 * @param text the source text; offsets of provisions and obligations point into it
 * @param agencies labels of all agencies that its obligations name
 */
public record DirectiveView(
        Cutoff cutoff,
        DirectiveId directive,
        DirectiveHeader header,
        @Nullable PersonLabel signatory,
        FileRef source,
        String text,
        List<Provision> provisions,
        List<Reading> readings,
        List<AgencyLabel> agencies,
        LocalDate registeredOn,
        PersonLabel registeredBy,
        @Nullable PersonLabel confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate inForceOn,
        List<EventLink> events) {
    /** How a provision was read; assigned says how many tasks came of each obligation, by label. */
    public record Reading(
            String provision,
            List<Obligation> obligations,
            PersonLabel by,
            @Nullable String reason,
            Map<String, Integer> assigned) {}
}
