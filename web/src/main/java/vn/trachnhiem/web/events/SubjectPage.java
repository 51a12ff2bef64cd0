package vn.trachnhiem.web.events;

/** The page about the subject of an event. */
final class SubjectPage {
    private SubjectPage() {}

    /** Its address; empty where the subject has no page. */
    static String of(String subject) {
        String kind = subject.substring(0, Math.max(0, subject.indexOf('-')));
        return switch (kind) {
            case "task" -> "/nhiem-vu/" + subject;
            case "agency" -> "/co-quan/" + subject;
            case "person" -> "/nguoi-dung-dau/" + subject;
            case "directive" -> "/van-ban/" + subject;
            default -> "";
        };
    }
}
