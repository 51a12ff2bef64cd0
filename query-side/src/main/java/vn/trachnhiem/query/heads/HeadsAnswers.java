package vn.trachnhiem.query.heads;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.agencies.AgencyRow;
import vn.trachnhiem.query.answers.Duties;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.Folded;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Charge;
import vn.trachnhiem.query.attribution.Holder;
import vn.trachnhiem.query.attribution.Lead;
import vn.trachnhiem.query.attribution.Posts;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.query.trail.TrailLines;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.heads.AskHeads;
import vn.trachnhiem.shared.heads.HeadLine;
import vn.trachnhiem.shared.heads.Heads;

/** Answers how the heads in post stand, each with what counts for the person at this agency. */
public final class HeadsAnswers {
    private final Knowledge knowledge;

    public HeadsAnswers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @QueryHandler
    public Heads answer(AskHeads question) {
        Snapshot snapshot = knowledge.at(question.on(), question.asOf());
        Posts posts = snapshot.posts();
        List<AgencyRow> agencies = snapshot.agencies().stream()
                .filter(agency -> agency.existsOn(snapshot.cut().on()))
                .filter(agency -> question.kind() == null || agency.kind() == question.kind())
                .toList();
        Map<String, List<Judged>> duties = dutiesByLead(snapshot, posts);
        new TrailLines(snapshot)
                .prepare(agencies.stream()
                        .map(agency -> posts.holderOn(
                                agency.agency().value(), snapshot.cut().on())));
        List<HeadLine> lines = agencies.stream()
                .flatMap(agency -> line(snapshot, posts, agency, duties).stream())
                .filter(line -> matches(line, question.q()))
                .sorted(byAgency())
                .toList();
        return new Heads(snapshot.cutoff(), lines);
    }

    /** A duty stands with every agency that ever led it. */
    private static Map<String, List<Judged>> dutiesByLead(Snapshot snapshot, Posts posts) {
        Map<String, List<Judged>> byLead = new HashMap<>();
        snapshot.where(Registers.TASKS, "true").stream()
                .filter(task -> !task.assignedOn().isAfter(snapshot.cut().on()))
                .flatMap(Duties::of)
                .map(duty -> duty.judge(snapshot, posts))
                .forEach(judged -> judged.duty().duty().leads().stream()
                        .map(Lead::agencyId)
                        .distinct()
                        .forEach(lead -> byLead.computeIfAbsent(lead, none -> new ArrayList<>())
                                .add(judged)));
        return byLead;
    }

    /** Agencies that owe nothing and have nobody on record are left out. */
    private static Optional<HeadLine> line(
            Snapshot snapshot, Posts posts, AgencyRow agency, Map<String, List<Judged>> duties) {
        String id = agency.agency().value();
        Holder holder = posts.holderOn(id, snapshot.cut().on());
        List<Judged> there = duties.getOrDefault(id, List.of());
        if (there.isEmpty() && holder instanceof Holder.Undetermined) {
            return Optional.empty();
        }
        return Optional.of(new Counting(snapshot, agency, holder, there).line());
    }

    private record Counting(Snapshot snapshot, AgencyRow agency, Holder holder, List<Judged> duties) {
        HeadLine line() {
            @Nullable TenureRow tenure = tenure();
            List<Judged> dated = duties.stream()
                    .filter(judged -> judged.duty().kind() != DutyKind.STANDING && counts(judged))
                    .toList();
            return new HeadLine(
                    TrailLines.holder(holder),
                    new TrailLines(snapshot).person(holder),
                    snapshot.names().agency(agency.agency()),
                    agency.kind(),
                    tenure == null ? null : tenure.kind(),
                    tenure == null ? null : tenure.title(),
                    tenure == null ? null : tenure.from(),
                    (int) dated.stream()
                            .filter(judged -> judged.status() != TimeStatus.ENDED)
                            .count(),
                    count(dated, TimeStatus.DONE_IN_TIME),
                    count(dated, TimeStatus.DONE_LATE),
                    count(dated, TimeStatus.OPEN_LATE),
                    days(Charge.OWN),
                    days(Charge.INHERITED),
                    (int) duties.stream()
                            .filter(judged -> judged.status() == TimeStatus.STANDING && leadsNow(judged))
                            .count());
        }

        private @Nullable TenureRow tenure() {
            return holder instanceof Holder.InPost(var held)
                    ? snapshot.tenures().stream()
                            .filter(row -> row.tenure().value().equals(held.tenureId()))
                            .findFirst()
                            .orElse(null)
                    : null;
        }

        private boolean counts(Judged judged) {
            Holder counting = judged.countingHolder();
            return counting.who().equals(holder.who())
                    && counting.agencyId().equals(agency.agency().value());
        }

        private boolean leadsNow(Judged judged) {
            return judged.duty()
                    .duty()
                    .leadOn(snapshot.cut().on())
                    .agencyId()
                    .equals(agency.agency().value());
        }

        private int days(Charge charge) {
            return duties.stream()
                    .flatMap(judged -> judged.attribution().runs().stream())
                    .filter(run -> run.charge() == charge
                            && run.holder().who().equals(holder.who())
                            && run.holder().agencyId().equals(agency.agency().value()))
                    .mapToInt(run -> run.days().count())
                    .sum();
        }

        private static int count(List<Judged> judged, TimeStatus status) {
            return (int) judged.stream().filter(each -> each.status() == status).count();
        }
    }

    private static boolean matches(HeadLine line, @Nullable String q) {
        PersonLabel person = line.person();
        String name = person == null ? "" : Objects.requireNonNullElse(person.name(), "");
        AgencyLabel agency = line.agency();
        return q == null || Folded.contains(name + " " + agency.official() + " " + agency.brief(), q);
    }

    private static Comparator<HeadLine> byAgency() {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing(HeadLine::agencyKind)
                .thenComparing(line -> line.agency().official(), vietnamese);
    }
}
