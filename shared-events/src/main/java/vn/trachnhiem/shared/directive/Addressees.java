package vn.trachnhiem.shared.directive;

import java.util.List;
import vn.trachnhiem.shared.identity.AgencyId;

/**
 * Who is bound.
 *
 * @param written the words of the document
 * @param classes classes of addressees
 * @param agencies named agencies, and the classes resolved as of the date of issue
 */
public record Addressees(String written, List<AddresseeClass> classes, List<AgencyId> agencies) {
    public Addressees {
        classes = List.copyOf(classes);
        agencies = List.copyOf(agencies);
    }
}
