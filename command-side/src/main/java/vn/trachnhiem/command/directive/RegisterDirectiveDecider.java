package vn.trachnhiem.command.directive;

import java.util.List;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveRegistered;
import vn.trachnhiem.shared.directive.DirectiveRejection;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.evidence.EvidenceStore;

/**
 * The provincial office registers a document whose text is kept; its provisions lie in that text, each under a path of its own (domain,
 * section E). Number and date may be absent, as in the source.
 */
public final class RegisterDirectiveDecider {
    private RegisterDirectiveDecider() {}

    public static Decision<DirectiveEvent> decide(
            RegisterDirective c, DirectiveState state, Rules rules, EvidenceStore kept) {
        var text = SourceText.open(kept, c.text());
        return Guard.<DirectiveEvent>of(c.act(), rules, Role.RECORDS_CLERK, Role.OFFICE_OFFICER)
                .unless(state instanceof DirectiveState.Unregistered, ActRejection.ALREADY_EXISTS)
                .hasHappened()
                .says(c.header().title())
                .says(c.header().authority())
                .when(c.provisions().isEmpty(), DirectiveRejection.NO_PROVISIONS)
                .when(namesOneTwice(c.provisions()), DirectiveRejection.PROVISION_TWICE)
                .when(text.isEmpty(), DirectiveRejection.SOURCE_MISSING)
                .unless(
                        text.stream().allMatch(t -> c.provisions().stream().allMatch(t::holds)),
                        DirectiveRejection.PROVISION_OUTSIDE)
                .accept(() -> new DirectiveRegistered(
                        c.directive(), c.header(), c.source(), c.text(), c.provisions(), c.act()));
    }

    private static boolean namesOneTwice(List<Provision> provisions) {
        return provisions.stream().map(Provision::path).distinct().count() < provisions.size();
    }
}
