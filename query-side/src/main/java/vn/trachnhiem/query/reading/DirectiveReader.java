package vn.trachnhiem.query.reading;

import java.time.LocalDate;
import vn.trachnhiem.query.reading.proposal.Proposals;
import vn.trachnhiem.query.reading.register.AgencyDirectory;
import vn.trachnhiem.query.reading.register.Register;
import vn.trachnhiem.query.reading.structure.DocumentStructure;
import vn.trachnhiem.query.reading.structure.HeaderReader;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.HeaderFacts;
import vn.trachnhiem.shared.reading.SourceText;

/** Reads a source text in the layout of Nghị định 30/2020/NĐ-CP: its head and foot, its provisions, what it would bind. */
public final class DirectiveReader {

    private final AgencyDirectory directory;

    public DirectiveReader(AgencyDirectory directory) {
        this.directory = directory;
    }

    /** Reads a text; the register of the day of registration counts where the text gives no date of issue. */
    public DocumentReading read(SourceText source, LocalDate registeredOn) {
        DocumentStructure structure = DocumentStructure.of(FoldedText.of(source.text()));
        HeaderFacts header = HeaderReader.read(structure);
        LocalDate day = header.issuedOn() == null ? registeredOn : header.issuedOn();
        Register register = Register.asOf(directory, day);
        return new DocumentReading(header, structure.provisions(), Proposals.of(structure, header.kind(), register));
    }
}
