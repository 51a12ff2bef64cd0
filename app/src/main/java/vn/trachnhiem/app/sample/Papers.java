package vn.trachnhiem.app.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.task.Deliverable;

/** The documents that agencies of the sample hand in: small real files, kept like any evidence. */
final class Papers {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int HIGHEST_NUMBER = 900;

    private final Cast cast;
    private final EvidenceStore evidence;

    Papers(Setting setting) {
        this.cast = setting.cast();
        this.evidence = setting.evidence();
    }

    /** A document of the agency on that day, signed by its head, or by a deputy where nobody is known to head it. */
    Deliverable deliverable(AgencyId agency, LocalDate day, String symbol, String title) {
        DocumentRef document = new DocumentRef(number(agency.value() + title + day) + "/" + symbol, day);
        return cast.headOf(agency, day)
                .map(held -> new Deliverable(
                        document, held.person(), held.signing(), List.of(file(agency, document, title))))
                .orElseGet(() -> new Deliverable(
                        document,
                        cast.officerOf(agency).person(),
                        Capacity.KT,
                        List.of(file(agency, document, title))));
    }

    /** A text of the sample as a file. */
    FileRef text(String name, String content) {
        return evidence.keep(name + ".txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A page of the sample as a PDF file. */
    FileRef pdf(String name, String line) {
        return evidence.keep(name + ".pdf", "application/pdf", Pdf.of(line));
    }

    private FileRef file(AgencyId agency, DocumentRef document, String title) {
        String name = document.number().replace('/', '-').replace('Đ', 'D');
        if (Math.floorMod(document.number().hashCode(), 5) == 0) {
            return pdf(name, document.number() + " " + DATE.format(document.date()));
        }
        return text(
                name,
                cast.name(agency) + "\nSố: " + document.number() + "\nNgày " + DATE.format(document.date()) + "\n\n"
                        + title + "\n\n(Văn bản mẫu của sổ trình diễn.)\n");
    }

    private static int number(String seed) {
        return 1 + Math.floorMod(seed.hashCode(), HIGHEST_NUMBER);
    }
}
