package vn.trachnhiem.query.directives;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.documents.DirectiveRow;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directives.AskDirective;
import vn.trachnhiem.shared.directives.AskDirectives;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.directives.Directives;
import vn.trachnhiem.shared.directives.Directives.Stage;
import vn.trachnhiem.shared.evidence.EvidenceStore;

/** Answers which documents there are, and how one of them is read. */
public final class DirectiveAnswers {
    private final Knowledge knowledge;
    private final EvidenceStore evidence;

    public DirectiveAnswers(Knowledge knowledge, EvidenceStore evidence) {
        this.knowledge = knowledge;
        this.evidence = evidence;
    }

    @QueryHandler
    public Directives answer(AskDirectives question) {
        Snapshot snapshot = knowledge.at(question.on(), question.asOf());
        return new Directives(
                snapshot.cutoff(),
                snapshot.where(Registers.DIRECTIVES, "true").stream()
                        .sorted(Comparator.comparing(DirectiveRow::registeredOn).reversed())
                        .map(row -> line(snapshot, row))
                        .toList());
    }

    /** Null where the ledger did not know the document at the cut. */
    @QueryHandler
    public @Nullable DirectiveView answer(AskDirective question) {
        Snapshot snapshot = knowledge.at(question.on(), question.asOf());
        return snapshot.directive(question.directive())
                .map(row -> view(snapshot, row))
                .orElse(null);
    }

    private static Directives.Line line(Snapshot snapshot, DirectiveRow row) {
        List<String> operative = operative(row);
        return new Directives.Line(
                row.directive(),
                row.header(),
                stage(row),
                operative.size(),
                (int) row.readings().stream()
                        .filter(reading -> operative.contains(reading.provision()))
                        .count(),
                (int) row.obligations().count(),
                row.registeredOn(),
                snapshot.links().ofMarks(row.events()).getFirst());
    }

    private static Stage stage(DirectiveRow row) {
        if (row.inForceOn() != null) {
            return Stage.IN_FORCE;
        }
        if (row.confirmedOn() != null) {
            return Stage.CONFIRMED;
        }
        List<String> read =
                row.readings().stream().map(DirectiveRow.Reading::provision).toList();
        return read.containsAll(operative(row)) ? Stage.INTERPRETED : Stage.REGISTERED;
    }

    private static List<String> operative(DirectiveRow row) {
        return row.provisions().stream()
                .filter(Provision::operative)
                .map(Provision::path)
                .toList();
    }

    private DirectiveView view(Snapshot snapshot, DirectiveRow row) {
        Map<String, Integer> assigned = assigned(snapshot, row);
        return new DirectiveView(
                snapshot.cutoff(),
                row.directive(),
                row.header(),
                row.header().signatory() == null
                        ? null
                        : snapshot.names().person(row.header().signatory()),
                row.source(),
                new String(evidence.open(row.text().sha256()).orElseThrow(), StandardCharsets.UTF_8),
                row.provisions(),
                row.readings().stream()
                        .map(reading -> reading(snapshot, reading, assigned))
                        .toList(),
                agencies(snapshot, row),
                row.registeredOn(),
                snapshot.names().person(row.registeredBy()),
                row.confirmedBy() == null ? null : snapshot.names().person(row.confirmedBy()),
                row.confirmedOn(),
                row.inForceOn(),
                snapshot.links().ofMarks(row.events()));
    }

    private static DirectiveView.Reading reading(
            Snapshot snapshot, DirectiveRow.Reading reading, Map<String, Integer> assigned) {
        Map<String, Integer> counts = new HashMap<>();
        reading.obligations().forEach(each -> counts.put(each.label(), assigned.getOrDefault(each.label(), 0)));
        return new DirectiveView.Reading(
                reading.provision(),
                reading.obligations(),
                snapshot.names().person(reading.by()),
                reading.reason(),
                counts);
    }

    private static Map<String, Integer> assigned(Snapshot snapshot, DirectiveRow row) {
        Map<String, Integer> counts = new HashMap<>();
        for (TaskRow task :
                snapshot.where(Registers.TASKS, "directive = ?", row.directive().value())) {
            counts.merge(Objects.requireNonNull(task.origin()).obligation(), 1, Integer::sum);
        }
        return counts;
    }

    private static List<AgencyLabel> agencies(Snapshot snapshot, DirectiveRow row) {
        return row.obligations()
                .flatMap(each -> Stream.of(
                                each.bound().agencies().stream(),
                                each.coordinators().stream(),
                                Stream.ofNullable(each.recipient()))
                        .flatMap(ids -> ids))
                .distinct()
                .map(snapshot.names()::agency)
                .toList();
    }
}
