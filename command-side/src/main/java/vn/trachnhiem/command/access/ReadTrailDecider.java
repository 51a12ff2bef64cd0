package vn.trachnhiem.command.access;

import java.util.EnumSet;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.access.AccessEvent;
import vn.trachnhiem.shared.access.AccessEvent.TrailAccessed;
import vn.trachnhiem.shared.access.ReadTrail;

/** Every person may be recorded as a reader, for a purpose (domain, E.1.10); the ledger itself reads no trail. */
public final class ReadTrailDecider {
    private ReadTrailDecider() {}

    public static Decision<AccessEvent> decide(ReadTrail c, AccessState state, Rules rules) {
        return Guard.<AccessEvent>of(c.act(), rules, people())
                .unless(state instanceof AccessState.Unread, ActRejection.ALREADY_EXISTS)
                .says(c.trailOf())
                .says(c.purpose())
                .hasHappened()
                .accept(() -> new TrailAccessed(c.reading(), c.trailOf(), c.purpose(), c.on(), c.asOf(), c.act()));
    }

    private static Role[] people() {
        return EnumSet.complementOf(EnumSet.of(Role.LEDGER)).toArray(Role[]::new);
    }
}
