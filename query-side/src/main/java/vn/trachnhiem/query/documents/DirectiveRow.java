package vn.trachnhiem.query.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.directive.DirectiveHeader;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.DirectiveId;
import vn.trachnhiem.shared.identity.PersonId;

/**
 * One directing document.
 *
 * @param readings the interpretations in force, one per interpreted provision
 * @param confirmedBy who confirmed the obligations; absent before
 * @param inForceOn absent before it is issued
 */
public record DirectiveRow(
        DirectiveId directive,
        DirectiveHeader header,
        FileRef source,
        FileRef text,
        List<Provision> provisions,
        List<Reading> readings,
        LocalDate registeredOn,
        PersonId registeredBy,
        @Nullable PersonId confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate inForceOn,
        List<EventMark> events) {
    /** How an officer read one provision. */
    public record Reading(
            String provision,
            List<Obligation> obligations,
            PersonId by,
            @Nullable String reason) {}

    /** All obligations, in the order in which their provisions were interpreted. */
    public Stream<Obligation> obligations() {
        return readings.stream().flatMap(reading -> reading.obligations().stream());
    }

    DirectiveRow with(List<Reading> read, List<EventMark> marks) {
        return new DirectiveRow(
                directive,
                header,
                source,
                text,
                provisions,
                read,
                registeredOn,
                registeredBy,
                confirmedBy,
                confirmedOn,
                inForceOn,
                marks);
    }

    DirectiveRow with(PersonId confirmer, LocalDate day, List<EventMark> marks) {
        return new DirectiveRow(
                directive,
                header,
                source,
                text,
                provisions,
                readings,
                registeredOn,
                registeredBy,
                confirmer,
                day,
                inForceOn,
                marks);
    }

    DirectiveRow with(LocalDate issuedOn, List<EventMark> marks) {
        return new DirectiveRow(
                directive,
                header,
                source,
                text,
                provisions,
                readings,
                registeredOn,
                registeredBy,
                confirmedBy,
                confirmedOn,
                issuedOn,
                marks);
    }
}
