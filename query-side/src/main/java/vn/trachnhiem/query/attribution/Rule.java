package vn.trachnhiem.query.attribution;

/** The rules of attribution by their numbers in the domain description, so that a page can say why a figure stands. */
public enum Rule {
    /** Facts and judgement are kept apart. */
    R1,
    /** The accountable head on a day is the holder of the tenure that contains it; the changeover day is the new one's. */
    R2,
    /** Head, acting head and deputy in charge answer alike; a delegation for an absence changes nothing. */
    R3,
    /** Vacant days go to the superior who must fill the post. */
    R4,
    /** The default belongs to the head in post on the due date. */
    R5,
    /** Overdue days are split between successive heads. */
    R6,
    /** The grace of a successor labels days and deletes none. */
    R7,
    /** Shares of the time there was to prepare. */
    R8,
    /** An extension works from its decision forward. */
    R9,
    /** Suspended days and days of an objective cause are outside the score and displayed. */
    R10,
    /** The field of a deputy. */
    R11,
    /** The capacity of a signature. */
    R12,
    /** The acts of collective bodies. */
    R13,
    /** Waiting for a coordinator. */
    R14,
    /** Advice, decision and confirmation. */
    R15,
    /** Late registration by the monitoring office. */
    R16,
    /** Reorganisation and transfer. */
    R17,
    /** Trails of a person and of an agency. */
    R18,
    /** A finding about a past period. */
    R19,
    /** Agencies whose heads are managed by a ministry. */
    R20,
    /** The version of the rules is part of the figure. */
    R21,
    /** What is not known is said. */
    R22
}
