package vn.trachnhiem.command.directive;

import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.shared.directive.Addressees;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveRejection;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.Timing;

/**
 * What every obligation of a reading must keep to: no obligation without its words in the provision, a label of its own, somebody bound,
 * and a day that exists (domain, section E).
 */
record ReadingRule(Provision provision, SourceText text, Readings readings) {
    void check(Guard<DirectiveEvent> guard, InterpretProvision reading) {
        Set<String> labels = new HashSet<>();
        for (Obligation o : reading.obligations()) {
            boolean isNew = labels.add(o.label());
            guard.says(o.label())
                    .says(o.content())
                    .unless(text.anchors(provision, o), DirectiveRejection.ANCHOR_OUTSIDE, o.label())
                    .unless(isNew, DirectiveRejection.LABEL_TAKEN, o.label())
                    .when(readings.elsewhere(provision.path(), o.label()), DirectiveRejection.LABEL_TAKEN, o.label())
                    .when(isNobody(o.bound()), DirectiveRejection.NOBODY_BOUND, o.label())
                    .unless(exists(o.timing()), DirectiveRejection.TIMING_IMPOSSIBLE, o.label());
        }
    }

    private static boolean isNobody(Addressees bound) {
        return bound.classes().isEmpty() && bound.agencies().isEmpty();
    }

    /** Whether the day exists in every year of the span; 29 February does not. */
    private static boolean exists(Timing timing) {
        return switch (timing) {
            case Timing.Standing standing -> true;
            case Timing.Dated dated -> true;
            case Timing.Yearly(int month, int day, boolean exclusive, int first, int last) ->
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).minLength() && first <= last;
        };
    }
}
