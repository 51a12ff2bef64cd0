package vn.trachnhiem.web.taskhistory;

import java.util.Arrays;
import java.util.Optional;

/** The acts that the page of a task offers, with the last part of their address. */
public enum TaskAct {
    ACKNOWLEDGE("tiep-nhan"),
    PROGRESS("tien-do"),
    REQUEST_EXTENSION("xin-gia-han"),
    SUBMIT("nop"),
    SUBMIT_REPORT("gui-bao-cao"),
    ACCEPT("nghiem-thu"),
    RETURN("tra-lai"),
    RECEIVE_REPORT("nhan-bao-cao"),
    ACCEPT_REPORT("chap-nhan-bao-cao"),
    RETURN_REPORT("tra-lai-bao-cao"),
    DECIDE_EXTENSION("quyet-dinh-gia-han"),
    CANCEL("dung");

    private final String path;

    TaskAct(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    static Optional<TaskAct> named(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }
}
