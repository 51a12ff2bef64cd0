package vn.trachnhiem.shared.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who has to do it; empty where the text does not say. */
public record Bound(List<Party> parties) {

    public Bound {
        parties = List.copyOf(parties);
    }

    public Set<AddresseeClass> classes() {
        Set<AddresseeClass> classes = EnumSet.noneOf(AddresseeClass.class);
        for (Party party : parties) {
            if (party.addressees() != null) {
                classes.add(party.addressees());
            }
        }
        return classes;
    }

    /** Whether all heads are bound: in general words, or as departments together with the local authorities. */
    public boolean allHeads() {
        Set<AddresseeClass> classes = classes();
        boolean local = classes.contains(AddresseeClass.DISTRICTS) || classes.contains(AddresseeClass.COMMUNES);
        return classes.contains(AddresseeClass.ALL_HEADS)
                || (classes.contains(AddresseeClass.PROVINCIAL_DEPARTMENTS) && local);
    }
}
