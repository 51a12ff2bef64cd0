package vn.trachnhiem.query.attribution;

import java.util.List;
import java.util.stream.Stream;
import vn.trachnhiem.shared.policy.Answer;

/**
 * R15: days something lay with another office: from the day after it was handed in through the day it was answered, or
 * today. They are shown beside the lead's late days, never taken off.
 */
public record Held(Matter matter, String byAgency, Days days, Answer<Integer> workingDays, Grounds grounds) {

    /** What was waited for. */
    public enum Matter {
        CONFIRMATION,
        DECISION_ON_ADVICE,
        DECISION_ON_EXTENSION
    }

    static List<Held> of(Case facts) {
        return Stream.concat(
                        facts.duty().submissions().stream().map(each -> of(each, facts)),
                        facts.duty().extensions().stream().map(each -> of(each, facts)))
                .filter(each -> each.days().count() > 0)
                .toList();
    }

    private static Held of(Submission submission, Case facts) {
        var duty = facts.duty();
        var answered = submission.answeredOn().orElse(facts.on());
        var days = Days.closed(submission.receivedOn().plusDays(1), answered);
        return switch (duty.role()) {
            case LEAD -> held(Matter.CONFIRMATION, duty.monitoringOffice(), days, submission.events(), facts);
            case ADVISER -> held(Matter.DECISION_ON_ADVICE, duty.decisionAuthority(), days, submission.events(), facts);
        };
    }

    private static Held of(Extension asked, Case facts) {
        var decided = asked.decidedOn();
        var days = Days.closed(asked.requestedOn().plusDays(1), decided == null ? facts.on() : decided);
        var authority = facts.duty().decisionAuthority();
        return held(Matter.DECISION_ON_EXTENSION, authority, days, List.of(asked.eventId()), facts);
    }

    private static Held held(Matter matter, String by, Days days, List<String> events, Case facts) {
        var working = days.workingDays(facts.terms().calendar());
        return new Held(matter, by, days, working, Grounds.of(events, Rule.R15));
    }
}
