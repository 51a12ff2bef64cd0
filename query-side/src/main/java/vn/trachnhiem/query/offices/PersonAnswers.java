package vn.trachnhiem.query.offices;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.persons.PersonRow;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.persons.AskPersons;
import vn.trachnhiem.shared.persons.Persons;

/** Answers who stands in the register of persons, each with the offices of today. */
public final class PersonAnswers {
    private final Knowledge knowledge;

    public PersonAnswers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @QueryHandler
    public Persons answer(AskPersons question) {
        Snapshot snapshot = knowledge.at(null, null);
        List<PersonRow> rows = snapshot.where(Registers.PERSONS, "true");
        snapshot.names().prepare(rows.stream().map(PersonRow::person).toList());
        Map<String, EventLink> links = links(snapshot, rows);
        Map<PersonId, List<TenureRow>> tenures = snapshot.tenures().stream()
                .filter(row -> lasts(row, snapshot))
                .collect(Collectors.groupingBy(TenureRow::person));
        return new Persons(
                snapshot.cutoff(),
                rows.stream()
                        .map(row -> new Persons.Line(
                                snapshot.names().person(row.person()),
                                posts(snapshot, tenures.getOrDefault(row.person(), List.of())),
                                row.events().stream()
                                        .map(mark -> links.get(mark.eventId()))
                                        .toList()))
                        .toList());
    }

    /** All at once: one question to the database for the whole register. */
    private static Map<String, EventLink> links(Snapshot snapshot, List<PersonRow> rows) {
        List<EventMark> marks =
                rows.stream().flatMap(row -> row.events().stream()).toList();
        return snapshot.links().ofMarks(marks).stream()
                .collect(Collectors.toMap(EventLink::eventId, Function.identity()));
    }

    private static boolean lasts(TenureRow row, Snapshot snapshot) {
        var today = snapshot.cut().on();
        return !row.from().isAfter(today) && (row.until() == null || today.isBefore(row.until()));
    }

    private static List<Persons.Post> posts(Snapshot snapshot, List<TenureRow> tenures) {
        return tenures.stream()
                .map(row -> new Persons.Post(row.title(), snapshot.names().agency(row.agency())))
                .toList();
    }
}
