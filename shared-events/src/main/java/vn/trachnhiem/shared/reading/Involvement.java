package vn.trachnhiem.shared.reading;

/** Another party that the clause names beside the bound one. */
public record Involvement(Part part, Party party) {

    /** What the other party does. */
    public enum Part {
        COORDINATES,
        APPRAISES,
        DECIDES,
        RECEIVES_REPORT,
        LEADS
    }
}
