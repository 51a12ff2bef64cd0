package vn.trachnhiem.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.agency.RenameAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** Small acts, each under a key of its own. */
final class SampleActs {
    private SampleActs() {}

    static EstablishAgency establish(String key) {
        return new EstablishAgency(
                AgencyId.from(key),
                AgencyKind.PROVINCIAL_DEPARTMENT,
                new AgencyName("Sở " + key, key, List.of()),
                List.of(),
                act("establish-" + key));
    }

    static RenameAgency rename(String agency, String official, String key) {
        return new RenameAgency(AgencyId.from(agency), new AgencyName(official, "S", List.of()), act(key));
    }

    private static Act act(String key) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Actor officer =
                new Actor(PersonId.from("officer"), AgencyId.from("home-affairs"), List.of(Role.HOME_AFFAIRS_OFFICER));
        return new Act(officer, Capacity.DIRECT, new DocumentRef("12/QĐ-UBND", today), today, Instant.now(), null, key);
    }
}
