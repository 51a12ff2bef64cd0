package vn.trachnhiem.query.pickers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Folded;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.persons.PersonRow;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.pickers.AskMatches;
import vn.trachnhiem.shared.pickers.Matches;
import vn.trachnhiem.shared.pickers.Matches.Match;

/** Answers which persons or agencies a few words mean: an exact id or name alone, else all that contain the words. */
public final class MatchAnswers {
    private final Knowledge knowledge;

    public MatchAnswers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @QueryHandler
    public Matches answer(AskMatches question) {
        Snapshot snapshot = knowledge.at(null, null);
        List<Match> all = (question.kind().equals("person") ? persons(snapshot) : agencies(snapshot)).toList();
        List<Match> exact = all.stream()
                .filter(match -> match.id().equals(question.words()) || Folded.same(match.name(), question.words()))
                .toList();
        return new Matches(
                exact.isEmpty()
                        ? all.stream()
                                .filter(match -> Folded.contains(match.name(), question.words()))
                                .toList()
                        : exact);
    }

    private static Stream<Match> persons(Snapshot snapshot) {
        List<PersonRow> rows = snapshot.where(Registers.PERSONS, "true");
        snapshot.names().prepare(rows.stream().map(PersonRow::person).toList());
        return rows.stream().map(row -> {
            PersonLabel label = snapshot.names().person(row.person());
            return new Match(row.person().value(), Objects.requireNonNullElse(label.name(), ""));
        });
    }

    private static Stream<Match> agencies(Snapshot snapshot) {
        return snapshot.agencies().stream()
                .map(row -> new Match(
                        row.agency().value(), row.nameOn(snapshot.cut().on()).official()));
    }
}
