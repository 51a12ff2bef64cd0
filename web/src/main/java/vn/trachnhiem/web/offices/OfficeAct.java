package vn.trachnhiem.web.offices;

import java.util.Arrays;
import java.util.Optional;

/** What can be recorded about an agency and its heads on its page. */
public enum OfficeAct {
    APPOINT("bo-nhiem"),
    RELIEVE("thoi-giu-chuc"),
    RENAME("doi-ten");

    private final String path;

    OfficeAct(String path) {
        this.path = path;
    }

    /** The last part of the address to which the form is sent. */
    public String path() {
        return path;
    }

    static Optional<OfficeAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }
}
