package vn.trachnhiem.query.attribution;

/** R20: what the province itself may draw from the facts about a head. */
public enum Consequence {
    /** The Chairman may evaluate and discipline. */
    DECIDED_HERE,
    /** The head is managed by a ministry: the province passes on a recommendation (chuyển kiến nghị). */
    REFERRED_TO_MANAGING_AUTHORITY;

    public static Consequence of(String agencyId, Terms terms) {
        return terms.ministryManagedAgencies().contains(agencyId) ? REFERRED_TO_MANAGING_AUTHORITY : DECIDED_HERE;
    }
}
