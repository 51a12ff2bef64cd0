package vn.trachnhiem.shared.directive;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.DirectiveId;

/** States which obligations a provision makes; none only with a reason. */
public record InterpretProvision(DirectiveId directive, String provision, List<Obligation> obligations, Act act)
        implements Command {
    @Override
    public String subject() {
        return directive.value();
    }
}
