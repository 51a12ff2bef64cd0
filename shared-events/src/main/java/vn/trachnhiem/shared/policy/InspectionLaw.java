package vn.trachnhiem.shared.policy;

import java.util.Optional;
import java.util.stream.Stream;

/** The law that governs an inspection. Fixed by the decision to inspect, changed only by an event of its own. */
public enum InspectionLaw {
    /** Law 56/2010/QH12, to 30/6/2023. */
    OF_2010("2010"),
    /** Law 11/2022/QH15 with Decree 43/2023/NĐ-CP, 01/7/2023 to 30/6/2025. */
    OF_2022("2022"),
    /** Law 84/2025/QH15 with Decree 216/2025/NĐ-CP, from 01/7/2025. */
    OF_2025("2025");

    private final String year;

    InspectionLaw(String year) {
        this.year = year;
    }

    /** The year the law was passed, as the data file names it. */
    public String year() {
        return year;
    }

    static Optional<InspectionLaw> ofYear(String year) {
        return Stream.of(values()).filter(law -> law.year.equals(year)).findFirst();
    }
}
