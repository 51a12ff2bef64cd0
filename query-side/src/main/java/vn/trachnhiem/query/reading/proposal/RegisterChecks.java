package vn.trachnhiem.query.reading.proposal;

import java.util.Set;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.Resolution;
import vn.trachnhiem.shared.reading.Why;

/** What the register says about a draft: agencies that it lacks, reports that somebody would owe to himself. */
final class RegisterChecks {

    private RegisterChecks() {}

    static void note(Draft draft, boolean registered, Set<Why> why) {
        for (Party party : draft.bound().parties()) {
            if (registered && party.addressees() == null && party.resolution() instanceof Resolution.Unresolved) {
                why.add(Why.AGENCY_NOT_IN_REGISTER);
            }
        }
        for (Involvement other : draft.roles().others()) {
            if (other.part() == Involvement.Part.RECEIVES_REPORT && isBound(other.party(), draft)) {
                why.add(Why.REPORTS_TO_ITSELF);
            }
        }
    }

    /** The recipient of a report may itself be among those who owe it: allowed, but another must acknowledge it. */
    private static boolean isBound(Party recipient, Draft draft) {
        for (Party party : draft.bound().parties()) {
            boolean member = recipient.resolution() instanceof Resolution.Agency agency
                    && party.resolution() instanceof Resolution.Members members
                    && members.ids().contains(agency.id());
            boolean department = recipient.asWritten().startsWith("Sở ")
                    && party.addressees() == AddresseeClass.PROVINCIAL_DEPARTMENTS;
            if (member || department || recipient.asWritten().equals(party.asWritten())) {
                return true;
            }
        }
        return false;
    }
}
