package vn.trachnhiem.query.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import vn.trachnhiem.query.agencies.AgencyRow;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.reading.register.ListedAgency;
import vn.trachnhiem.query.reading.text.FileReader;
import vn.trachnhiem.query.reading.text.SourceFile;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.DocumentProposal;
import vn.trachnhiem.shared.reading.ReadDocument;
import vn.trachnhiem.shared.reading.ReadOutcome;

/** Answers what a kept file would bind whom to, its addressees resolved against the register of agencies as of its date. */
public final class ReadingAnswers {
    private final Knowledge knowledge;
    private final EvidenceStore evidence;
    private final FileReader files;

    public ReadingAnswers(Knowledge knowledge, EvidenceStore evidence, FileReader files) {
        this.knowledge = knowledge;
        this.evidence = evidence;
        this.files = files;
    }

    @QueryHandler
    public DocumentProposal answer(ReadDocument question) {
        byte[] bytes = evidence.open(question.sha256()).orElseThrow();
        try {
            return switch (files.read(SourceFile.of(question.name(), bytes))) {
                case ReadOutcome.Read read ->
                    new DocumentProposal(
                            read, new DirectiveReader(this::agencies).read(read.source(), question.registeredOn()));
                case ReadOutcome.Refused refused -> new DocumentProposal(refused, null);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("a kept file could not be opened", e);
        }
    }

    private List<ListedAgency> agencies(LocalDate day) {
        return knowledge.at(day, null).agencies().stream()
                .filter(agency -> agency.existsOn(day))
                .map(agency -> listed(agency, day))
                .toList();
    }

    private static ListedAgency listed(AgencyRow agency, LocalDate day) {
        AgencyName name = agency.nameOn(day);
        return new ListedAgency(agency.agency().value(), name.official(), name.aliases(), kind(agency));
    }

    private static AddresseeClass kind(AgencyRow agency) {
        return switch (agency.kind()) {
            case PROVINCIAL_DEPARTMENT -> AddresseeClass.PROVINCIAL_DEPARTMENTS;
            case DISTRICT -> AddresseeClass.DISTRICTS;
            case COMMUNE -> AddresseeClass.COMMUNES;
            case CENTRAL_AGENCY -> AddresseeClass.CENTRAL_AGENCIES;
            case MEDIA_BODY -> AddresseeClass.MEDIA;
            case PUBLIC_SERVICE_UNIT -> AddresseeClass.PUBLIC_SERVICE_UNITS;
            case PROVINCIAL_AUTHORITY -> AddresseeClass.OTHERS;
        };
    }
}
