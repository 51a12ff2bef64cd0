package vn.trachnhiem.query.reading;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.FileKind;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.SourceText;

/** Reads short texts for tests. */
final class Reading {

    private Reading() {}

    static DocumentReading of(String text) {
        return new DirectiveReader(TestRegister.PROVINCE)
                .read(new SourceText(text, FileKind.TXT, "", ""), LocalDate.of(2022, 3, 1));
    }

    /** The obligations of a directive with these clauses. */
    static List<ProposedObligation> clauses(String... clauses) {
        String head = "CHỈ THỊ\nVề việc thử\nĐể làm tốt công tác, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n";
        return of(head + String.join("\n", clauses) + "\n").obligations();
    }
}
