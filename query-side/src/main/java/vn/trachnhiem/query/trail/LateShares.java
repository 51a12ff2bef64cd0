package vn.trachnhiem.query.trail;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Holder;
import vn.trachnhiem.query.attribution.LateRun;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.policy.Answer;
import vn.trachnhiem.shared.trail.LateShare;
import vn.trachnhiem.shared.trail.LateShare.Owner;

/**
 * Sums the late days of a trail by whose they are: its own, those it inherited (by whose default they began), and those of others on the
 * same duties from the first day on which the trail's head had to do with them.
 */
final class LateShares {
    private final Snapshot snapshot;

    LateShares(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<LateShare> of(List<Judged> duties, Perspective perspective) {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        duties.stream()
                .filter(judged -> concerns(judged, perspective))
                .forEach(judged -> judged.attribution()
                        .runs()
                        .forEach(run -> sums.computeIfAbsent(key(judged, run, perspective), key -> new Sum())
                                .add(judged, run)));
        return sums.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(LateShare::owner)
                        .thenComparing(LateShare::calendarDays, Comparator.reverseOrder()))
                .toList();
    }

    private static boolean concerns(Judged judged, Perspective perspective) {
        return judged.attribution().runs().stream().anyMatch(run -> perspective.sees(run.holder()))
                || judged.attribution().defaults().stream().anyMatch(missed -> perspective.sees(missed.holder()));
    }

    private Key key(Judged judged, LateRun run, Perspective perspective) {
        if (!perspective.sees(run.holder())) {
            return key(Owner.OTHER, run.holder());
        }
        return switch (run.charge()) {
            case OWN -> key(Owner.OWN, run.holder());
            case UNHELD -> key(Owner.OTHER, run.holder());
            case INHERITED ->
                key(
                        Owner.INHERITED,
                        judged.attribution().defaults().stream()
                                .filter(missed -> missed.due().equals(run.due()))
                                .map(missed -> missed.holder())
                                .findFirst()
                                .orElse(run.holder()));
        };
    }

    private Key key(Owner owner, Holder holder) {
        return new Key(owner, TrailLines.holder(holder), new TrailLines(snapshot).person(holder));
    }

    private static LateShare share(Key key, Sum sum) {
        return new LateShare(
                key.owner(),
                key.holder(),
                key.person(),
                sum.calendarDays,
                TrailLines.known(sum.workingDays),
                sum.duties.size());
    }

    private record Key(
            Owner owner, LateShare.Holder holder, @Nullable PersonLabel person) {}

    private static final class Sum {
        private int calendarDays;
        private Answer<Integer> workingDays = Answer.known(0);
        private final Set<String> duties = new HashSet<>();

        private void add(Judged judged, LateRun run) {
            calendarDays += run.days().count();
            workingDays = workingDays.flatMap(sum -> run.workingDays().map(more -> sum + more));
            duties.add(judged.duty().duty().taskId());
        }
    }
}
