package vn.trachnhiem.shared.reading;

/** A class of addressees that a document binds without naming its members; also the kind under which an agency is listed. */
public enum AddresseeClass {
    /** Heads of agencies in general ("các cơ quan, đơn vị, địa phương"): whomever the document addresses. */
    ALL_HEADS,
    /** Sở, ban, ngành. */
    PROVINCIAL_DEPARTMENTS,
    /** Central agencies that sit in the province. */
    CENTRAL_AGENCIES,
    DISTRICTS,
    COMMUNES,
    /** Phòng, ban of a district. */
    DISTRICT_DIVISIONS,
    MEDIA,
    PUBLIC_SERVICE_UNITS,
    MASS_ORGANISATIONS,
    /** "các cơ quan, đơn vị liên quan": an unnamed set. */
    RELATED_AGENCIES,
    /** No agency of the register: enterprises, citizens, a steering committee. */
    OTHERS
}
