package vn.trachnhiem.query.trail;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Duties;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.LateRun;
import vn.trachnhiem.query.attribution.Posts;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.trail.AskTrail;
import vn.trachnhiem.shared.trail.Figures;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine;

/** Answers with the accountability trail of a person or an agency. */
public final class TrailAnswers {
    /** Tasks that one of these agencies ever led. */
    private static final String LED_BY = "row -> 'leads' @> ANY (?::jsonb[])";

    private final Knowledge knowledge;

    public TrailAnswers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @QueryHandler
    public Trail answer(AskTrail question) {
        Snapshot snapshot = knowledge.at(question.on(), question.asOf());
        return question.of().startsWith("person-")
                ? ofPerson(snapshot, new PersonId(question.of()))
                : ofAgency(snapshot, new AgencyId(question.of()));
    }

    private static Trail ofPerson(Snapshot snapshot, PersonId person) {
        List<TenureRow> own = snapshot.tenures().stream()
                .filter(tenure -> tenure.person().equals(person))
                .sorted(Comparator.comparing(TenureRow::from))
                .toList();
        List<AgencyId> agencies = own.stream().map(TenureRow::agency).distinct().toList();
        return trail(snapshot, new Perspective.OfPerson(person.value(), own), agencies, own);
    }

    private static Trail ofAgency(Snapshot snapshot, AgencyId agency) {
        List<TenureRow> there = snapshot.tenures().stream()
                .filter(tenure -> tenure.agency().equals(agency))
                .sorted(Comparator.comparing(TenureRow::from))
                .toList();
        return trail(snapshot, new Perspective.OfAgency(agency.value()), List.of(agency), there);
    }

    private static Trail trail(
            Snapshot snapshot, Perspective perspective, List<AgencyId> agencies, List<TenureRow> tenures) {
        List<Judged> duties = duties(snapshot, agencies)
                .filter(judged -> perspective.agencyOf(judged).isPresent())
                .toList();
        snapshot.links()
                .prepare(duties.stream()
                        .flatMap(judged -> judged.duty().task().events().stream())
                        .map(EventMark::eventId)
                        .toList());
        TrailLines lines = new TrailLines(snapshot);
        lines.prepare(duties.stream()
                .flatMap(judged -> judged.attribution().runs().stream())
                .map(LateRun::holder));
        snapshot.names().prepare(tenures.stream().map(TenureRow::person).toList());
        return new Trail(
                snapshot.cutoff(),
                perspective instanceof Perspective.OfPerson(var person, var held)
                        ? snapshot.names().person(new PersonId(person))
                        : null,
                perspective instanceof Perspective.OfAgency(var agency)
                        ? snapshot.names().agency(new AgencyId(agency))
                        : null,
                new Offices(snapshot).of(perspective, agencies, tenures, duties),
                figures(duties, perspective),
                new LateShares(snapshot).of(duties, perspective),
                duties.stream()
                        .map(judged -> lines.line(judged, perspective))
                        .sorted(LATEST_DUE_FIRST)
                        .toList(),
                new FindingCases(snapshot, lines).of(perspective, agencies),
                new HandoverCases(snapshot).of(perspective, tenures),
                new Timeline(snapshot).of(perspective, duties, tenures, agencies));
    }

    private static final Comparator<TrailLine> LATEST_DUE_FIRST = Comparator.comparing(
                    TrailLine::currentDue, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(TrailLine::code)
            .thenComparing(TrailLine::duty);

    /** All duties that these agencies ever led, judged on the business date. */
    public static Stream<Judged> duties(Snapshot snapshot, List<AgencyId> agencies) {
        String[] led = agencies.stream()
                .map(agency -> "[{\"agency\": \"" + agency.value() + "\"}]")
                .toArray(String[]::new);
        Posts posts = snapshot.posts();
        return snapshot.where(Registers.TASKS, LED_BY, (Object) led).stream()
                .filter(task -> wasAssigned(task, snapshot))
                .flatMap(Duties::of)
                .map(duty -> duty.judge(snapshot, posts));
    }

    private static boolean wasAssigned(TaskRow task, Snapshot snapshot) {
        return !task.assignedOn().isAfter(snapshot.cut().on());
    }

    static Figures figures(List<Judged> duties, Perspective perspective) {
        List<Judged> counted = duties.stream().filter(perspective::counts).toList();
        long takenOverLate = duties.stream()
                .filter(judged -> judged.duty().kind() != DutyKind.STANDING && !perspective.counts(judged))
                .filter(judged -> judged.attribution().runs().stream().anyMatch(run -> perspective.sees(run.holder())))
                .count();
        return new Figures(
                count(counted, TimeStatus.DONE_IN_TIME),
                count(counted, TimeStatus.DONE_LATE),
                count(counted, TimeStatus.OPEN_IN_TIME) + count(counted, TimeStatus.DUE_SOON),
                count(counted, TimeStatus.OPEN_LATE),
                count(duties, TimeStatus.STANDING),
                count(duties, TimeStatus.ENDED),
                (int) takenOverLate);
    }

    private static int count(List<Judged> duties, TimeStatus status) {
        return (int) duties.stream().filter(judged -> judged.status() == status).count();
    }
}
