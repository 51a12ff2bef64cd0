package vn.trachnhiem.query.offices;

import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.agencies.AgencyRow;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.shared.offices.AskOffices;
import vn.trachnhiem.shared.offices.Offices;

/** Answers what the register says of one agency: its name, and its heads, those to come included. */
public final class OfficeAnswers {
    private final Knowledge knowledge;

    public OfficeAnswers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @QueryHandler
    public @Nullable Offices answer(AskOffices question) {
        Snapshot snapshot = knowledge.at(null, null);
        return snapshot.one(Registers.AGENCIES, question.agency().value())
                .map(row -> offices(snapshot, row))
                .orElse(null);
    }

    private static Offices offices(Snapshot snapshot, AgencyRow row) {
        return new Offices(
                snapshot.cutoff(),
                row.agency(),
                row.kind(),
                row.nameOn(snapshot.cut().on()),
                row.establishedOn(),
                row.endedOn(),
                tenures(snapshot, row),
                snapshot.links().ofMarks(row.events()));
    }

    private static List<Offices.Tenure> tenures(Snapshot snapshot, AgencyRow agency) {
        return snapshot.tenures().stream()
                .filter(row -> row.agency().equals(agency.agency()))
                .sorted(Comparator.comparing(TenureRow::from).reversed())
                .map(row -> tenure(snapshot, row))
                .toList();
    }

    private static Offices.Tenure tenure(Snapshot snapshot, TenureRow row) {
        return new Offices.Tenure(
                row.tenure(),
                snapshot.names().person(row.person()),
                row.kind(),
                row.title(),
                row.from(),
                row.until(),
                row.decision(),
                snapshot.links().ofMarks(row.events()));
    }
}
