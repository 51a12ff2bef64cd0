package vn.trachnhiem.query.attribution;

import java.util.List;

/** What one record says about the days it covers. */
record Claim(Days days, Holder says) {

    static Claim of(Tenure tenure) {
        var proven = tenure.decision() != null;
        return new Claim(tenure.days(), proven ? new Holder.InPost(tenure) : unproven(tenure));
    }

    static Claim of(Vacancy vacancy) {
        return new Claim(vacancy.days(), new Holder.Vacant(vacancy.agencyId(), List.of(vacancy.eventId())));
    }

    boolean isKnown() {
        return says.who().kind() != Who.Kind.UNDETERMINED;
    }

    private static Holder unproven(Tenure tenure) {
        return new Holder.Undetermined(tenure.agencyId(), Holder.Missing.DECISION, List.of(tenure.eventId()));
    }
}
