package vn.trachnhiem.command.task;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trachnhiem.shared.identity.ReorganisationId;

/**
 * The reorganisations that list a task as open.
 *
 * @param waiting those that are still to be told what became of it
 * @param answered those that know, listed or not
 */
record Listings(Set<ReorganisationId> waiting, Set<ReorganisationId> answered) {
    static Listings none() {
        return new Listings(Set.of(), Set.of());
    }

    boolean contain(ReorganisationId reorganisation) {
        return waiting.contains(reorganisation);
    }

    Listings noted(ReorganisationId reorganisation) {
        return answered.contains(reorganisation) ? this : new Listings(with(waiting, reorganisation), answered);
    }

    Listings answered(ReorganisationId reorganisation) {
        Set<ReorganisationId> others =
                waiting.stream().filter(each -> !each.equals(reorganisation)).collect(Collectors.toUnmodifiableSet());
        return new Listings(others, with(answered, reorganisation));
    }

    private static Set<ReorganisationId> with(Set<ReorganisationId> some, ReorganisationId one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
