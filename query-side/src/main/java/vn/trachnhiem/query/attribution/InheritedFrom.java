package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;

/** R17: the duty passed from one agency to another; who answered on the eve, who from that day. */
public record InheritedFrom(Holder from, Holder to, LocalDate on, Grounds grounds) {

    static List<InheritedFrom> of(Case facts) {
        return facts.duty().leads().stream()
                .skip(1)
                .map(lead -> of(facts, lead))
                .toList();
    }

    private static InheritedFrom of(Case facts, Lead lead) {
        var from = facts.holderOn(lead.from().minusDays(1));
        var to = facts.holderOn(lead.from());
        var grounds = Grounds.of(List.of(lead.eventId()), Rule.R17)
                .and(Grounds.of(from.events(), from.rule()))
                .and(Grounds.of(to.events(), to.rule()));
        return new InheritedFrom(from, to, lead.from(), grounds);
    }
}
