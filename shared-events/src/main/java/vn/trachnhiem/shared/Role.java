package vn.trachnhiem.shared;

/** What an account may do in the ledger. The deciders, not the web, hold the rules (domain, section E.1). */
public enum Role {
    /** Văn thư of the provincial office: registers documents. */
    RECORDS_CLERK,
    /** Chuyên viên of the provincial office: interprets, assigns, receives, accepts, returns. */
    OFFICE_OFFICER,
    /** Chánh Văn phòng UBND tỉnh: confirms obligations and the results of tasks of the Chairman. */
    CHIEF_OF_OFFICE,
    /** Chairman or a Vice-Chairman acting for him: the assigning authority. */
    CHAIRMAN,
    /** Officer of an agency that is bound: acknowledges, reports progress, submits. */
    AGENCY_OFFICER,
    /** The head of an agency, or who answers in the place of one. */
    HEAD_OF_AGENCY,
    /** Officer of Sở Nội vụ: agencies, persons, tenures, handovers, receipt of yearly reports. */
    HOME_AFFAIRS_OFFICER,
    /** Inspector of Thanh tra tỉnh. */
    INSPECTOR,
    /** Chánh Thanh tra tỉnh: decides inspections and issues conclusions in person. */
    CHIEF_INSPECTOR,
    /** Audits the ledger itself: reads everything, writes corrections with another person. */
    LEDGER_AUDITOR,
    /** Runs the system; writes no business act and reads no restricted content. */
    SYSTEM_ADMINISTRATOR,
    /** The ledger itself, where a rule acts on a date or on another event. */
    LEDGER
}
