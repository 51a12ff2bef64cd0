package vn.trachnhiem.query.attribution;

import vn.trachnhiem.shared.policy.Answer;

/**
 * R9: extensions granted, how many of them after the due date they replace had passed, and whether their number is one
 * that the dated policy shows to the leadership.
 */
public record ExtensionCount(int granted, int afterOverdue, Answer<Boolean> flagged, Grounds grounds) {

    static ExtensionCount of(Case facts) {
        var granted = DueInForce.granted(facts.duty());
        var flagged = facts.terms().policies().tasks().extensionsFlaggedFrom(facts.on());
        return new ExtensionCount(
                granted.size(),
                (int) DueInForce.of(facts.duty()).stream()
                        .filter(DueInForce::replacedAfterItPassed)
                        .count(),
                flagged.map(from -> granted.size() >= from),
                Grounds.of(granted.stream().map(Extension::eventId).toList(), Rule.R9));
    }
}
