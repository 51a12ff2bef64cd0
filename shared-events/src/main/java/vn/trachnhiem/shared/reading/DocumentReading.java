package vn.trachnhiem.shared.reading;

import java.util.ArrayList;
import java.util.List;

/** A document as the reader understands it: facts of its head and foot, its tree, and what it would bind people to. */
public record DocumentReading(HeaderFacts header, List<Provision> provisions, List<ProposedObligation> obligations) {

    public DocumentReading {
        provisions = List.copyOf(provisions);
        obligations = List.copyOf(obligations);
    }

    /** All provisions, each before its children. */
    public List<Provision> allProvisions() {
        List<Provision> all = new ArrayList<>();
        provisions.forEach(provision -> addWithChildren(provision, all));
        return all;
    }

    private static void addWithChildren(Provision provision, List<Provision> all) {
        all.add(provision);
        provision.children().forEach(child -> addWithChildren(child, all));
    }
}
