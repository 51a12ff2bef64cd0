package vn.trachnhiem.shared.inspection;

/** The law on inspection that governs; chosen by the date of the decision (domain, C.2). */
public enum GoverningLaw {
    /** Luật Thanh tra 2010, to 30/6/2023. */
    LAW_2010,
    /** Luật 11/2022/QH15, from 01/7/2023. */
    LAW_2022,
    /** Luật 84/2025/QH15, from 01/7/2025. */
    LAW_2025
}
