package vn.trachnhiem.query.inspections;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.inspections.InspectionRow.Assessment;
import vn.trachnhiem.query.inspections.InspectionRow.Conclusion;
import vn.trachnhiem.query.inspections.InspectionRow.Explanation;
import vn.trachnhiem.query.inspections.InspectionRow.Finding;
import vn.trachnhiem.query.inspections.InspectionRow.Words;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationAssessed;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationRequested;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationSubmitted;
import vn.trachnhiem.shared.inspection.InspectionEvent.FindingRecorded;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionDecided;

/** The register of inspections, keyed by inspection. */
public final class InspectionRegister implements Register<InspectionRow> {
    @Override
    public String table() {
        return "inspection";
    }

    @Override
    public Class<InspectionRow> rowType() {
        return InspectionRow.class;
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof InspectionEvent ? List.of(event.subject()) : List.of();
    }

    @Override
    public InspectionRow fold(@Nullable InspectionRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof InspectionDecided e) {
            return decided(e, recorded);
        }
        return change(Objects.requireNonNull(row), recorded);
    }

    private static InspectionRow decided(InspectionDecided e, Recorded recorded) {
        return new InspectionRow(
                e.inspection(),
                e.entity(),
                e.scope(),
                e.period(),
                e.law(),
                e.leader(),
                e.members(),
                e.act().effectiveOn(),
                e.act().document(),
                List.of(),
                List.of(),
                null,
                List.of(recorded.mark()));
    }

    private static InspectionRow change(InspectionRow row, Recorded recorded) {
        EventMark mark = recorded.mark();
        Act act = recorded.event().act();
        return switch ((InspectionEvent) recorded.event()) {
            case InspectionDecided e -> throw new IllegalStateException("decided twice: " + e.inspection());
            case FindingRecorded e ->
                with(row, append(row.findings(), finding(e, mark)), row.explanations(), row.conclusion(), recorded);
            case ExplanationRequested e ->
                with(row, row.findings(), append(row.explanations(), asked(e, mark)), row.conclusion(), recorded);
            case ExplanationSubmitted e ->
                explained(
                        row,
                        e.finding(),
                        e.person(),
                        recorded,
                        x -> answer(x, new Words(e.words(), e.evidence(), act.effectiveOn(), mark), x.assessment()));
            case ExplanationAssessed e ->
                explained(
                        row,
                        e.finding(),
                        e.person(),
                        recorded,
                        x -> answer(x, x.words(), new Assessment(e.outcome(), e.grounds(), act.effectiveOn(), mark)));
            case InspectionConcluded e ->
                with(
                        row,
                        row.findings(),
                        row.explanations(),
                        new Conclusion(
                                act.document(), act.effectiveOn(), act.by().person(), e.sustained(), mark),
                        recorded);
        };
    }

    private static Finding finding(FindingRecorded e, EventMark mark) {
        return new Finding(
                e.finding(),
                e.text(),
                e.criteria(),
                e.period(),
                e.evidence(),
                e.act().effectiveOn(),
                mark);
    }

    private static Explanation asked(ExplanationRequested e, EventMark mark) {
        return new Explanation(
                e.finding(), e.person(), e.agency(), e.points(), e.act().effectiveOn(), e.dueOn(), mark, null, null);
    }

    private static Explanation answer(Explanation x, @Nullable Words words, @Nullable Assessment assessment) {
        return new Explanation(
                x.finding(),
                x.person(),
                x.agency(),
                x.points(),
                x.requestedOn(),
                x.dueOn(),
                x.requested(),
                words,
                assessment);
    }

    private static InspectionRow explained(
            InspectionRow row, int finding, PersonId person, Recorded recorded, UnaryOperator<Explanation> change) {
        List<Explanation> changed = row.explanations().stream()
                .map(x -> x.finding() == finding && x.person().equals(person) ? change.apply(x) : x)
                .toList();
        return with(row, row.findings(), changed, row.conclusion(), recorded);
    }

    private static InspectionRow with(
            InspectionRow row,
            List<Finding> findings,
            List<Explanation> explanations,
            @Nullable Conclusion conclusion,
            Recorded recorded) {
        return new InspectionRow(
                row.inspection(),
                row.entity(),
                row.scope(),
                row.period(),
                row.law(),
                row.leader(),
                row.members(),
                row.decidedOn(),
                row.decision(),
                findings,
                explanations,
                conclusion,
                EventMark.append(row.events(), recorded));
    }

    private static <T> List<T> append(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}
