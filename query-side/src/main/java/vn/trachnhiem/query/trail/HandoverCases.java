package vn.trachnhiem.query.trail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Duties;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.shared.agency.HandoverItem;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.TenureId;
import vn.trachnhiem.shared.trail.HandoverCase;

/** What was inherited and handed over at each change of office, as the ledger computed it then, and what became of it. */
final class HandoverCases {
    private static final String STANDING = "STANDING";

    private final Snapshot snapshot;

    HandoverCases(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<HandoverCase> of(Perspective perspective, List<TenureRow> tenures) {
        List<HandoverCase> cases = new ArrayList<>();
        for (TenureRow tenure : tenures) {
            known(tenure).ifPresent(handover -> cases.add(handedOver(tenure, handover)));
        }
        if (perspective instanceof Perspective.OfPerson) {
            tenures.forEach(tenure -> received(tenure.tenure()).ifPresent(cases::add));
        }
        return cases;
    }

    private Optional<TenureRow.Handover> known(TenureRow tenure) {
        return Optional.ofNullable(tenure.handover())
                .filter(handover ->
                        !handover.preparedOn().isAfter(snapshot.cut().on()));
    }

    private Optional<HandoverCase> received(TenureId incoming) {
        return snapshot.tenures().stream()
                .filter(outgoing -> known(outgoing)
                        .map(handover -> incoming.equals(handover.incoming()))
                        .orElse(false))
                .map(outgoing -> build(true, outgoing, Objects.requireNonNull(outgoing.handover()), outgoing))
                .findFirst();
    }

    private HandoverCase handedOver(TenureRow outgoing, TenureRow.Handover handover) {
        TenureRow incoming = snapshot.tenures().stream()
                .filter(tenure -> tenure.tenure().equals(handover.incoming()))
                .findFirst()
                .orElse(null);
        return build(false, outgoing, handover, incoming);
    }

    private HandoverCase build(
            boolean received, TenureRow outgoing, TenureRow.Handover handover, @Nullable TenureRow other) {
        List<HandoverItem> dated = handover.items().stream()
                .filter(item -> !item.state().equals(STANDING))
                .toList();
        return new HandoverCase(
                received,
                snapshot.names().agency(outgoing.agency()),
                other == null ? null : snapshot.names().person(other.person()),
                handover.preparedOn(),
                handover.signedOn(),
                handover.minutes(),
                dated.stream()
                        .flatMap(item -> item(item, handover.preparedOn()).stream())
                        .toList(),
                handover.items().size() - dated.size(),
                snapshot.links().ofMarks(outgoing.events()));
    }

    private Optional<HandoverCase.Item> item(HandoverItem item, LocalDate on) {
        return snapshot.one(Registers.TASKS, item.task().value())
                .map(task -> new HandoverCase.Item(
                        item.task(),
                        task.code(),
                        task.title(),
                        item.state(),
                        days(item.dueOn(), on),
                        after(task, item)));
    }

    private static long days(@Nullable LocalDate dueOn, LocalDate on) {
        return dueOn == null ? 0 : Math.abs(ChronoUnit.DAYS.between(dueOn, on));
    }

    private TimeStatus after(TaskRow task, HandoverItem item) {
        return Duties.of(task)
                .filter(duty -> item.dueOn() == null
                        || duty.year() == null
                        || item.dueOn().equals(duty.duty().originalDue()))
                .map(duty -> duty.judge(snapshot, snapshot.posts()).status())
                .findFirst()
                .orElse(TimeStatus.ENDED);
    }
}
