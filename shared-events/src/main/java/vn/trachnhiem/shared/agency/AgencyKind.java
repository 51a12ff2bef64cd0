package vn.trachnhiem.shared.agency;

/** The kinds of agencies that a directive addresses (domain, D.2). */
public enum AgencyKind {
    /** Sở, ban, ngành of the province. */
    PROVINCIAL_DEPARTMENT,
    /** UBND of a district, town or city under the province; until 30/6/2025. */
    DISTRICT,
    /** UBND of a commune or ward. */
    COMMUNE,
    /** Central agency based in the province; its ministry answers for personnel. */
    CENTRAL_AGENCY,
    /** Newspaper, broadcaster, portal. */
    MEDIA_BODY,
    /** Đơn vị sự nghiệp công lập. */
    PUBLIC_SERVICE_UNIT,
    /** Chairman and People's Committee of the province. */
    PROVINCIAL_AUTHORITY
}
